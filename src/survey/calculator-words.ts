/**
 * The words of mining economics, in index form. The asker's own amounts are gone from the text that they are sought in;
 * where one of money stood is `qq`, so that "power costs 6 cents" asks for no cost.
 */
export const MARK = 'qq';

export const either = (...rules: readonly RegExp[]): RegExp => new RegExp(rules.map((r) => r.source).join('|'), 'u');

/** Nothing gained and nothing lost: in this balance one quantity is asked for. */
export const BALANCE =
  /break ?-?even|(?:neither|no) (?:\S+ ){0,3}?(?:gain|profit|make)\S* (?:\S+ ){0,3}?(?:n?or|and|no) (?:\S+ ){0,2}?(?:los[es]|loss)|(?:zero|no|nil) profit|(?:start|begin|stop|cease)\w* (?:\S+ ){0,3}?(?:losing|being profitable|earning|making (?:a |any )?(?:money|profit))|(?:do|would|will|does|can) (?:\S+ ){0,3}?(?:lose|losing) (?:\S+ ){0,2}?money|(?:lose|loses|losing) money|under ?water|(?:stop|cease)\w* (?:to pay|paying)|in the red|unprofitable|(?:surviv\w*|stay\w* (?:alive|afloat|profitable)|remain\w* profitable)|[يت]صمد|(?:[يت]ضل|[يت]بقي|[يت]فضل) (?:رابح|مربح)\S*|(?:at|to|make|makes|am|is|are) (?:exactly )?(?:zero|nothing|nil) $|come out (?:even|square)|(?:at|to) zero(?: profit)? (?:or|and|with|for|per|in|on)|(?:علي|عند|ب|اطلع|يطلع) ?(?:ال)?صفر|تعادل|(?:ما|لا|بدون|بلا|من غير|دون) ?(?:[اينتب]?ربح|ربح|مكسب|[اينتب]كسب)\S* (?:\S+ ){0,2}?(?:خساره|[اينتب]?خسر\S*)|[ايتنب]{0,2}خسر\S*|ابدا اخسر|(?:بدون|دون|بلا|من غير|من دون) (?:ان |ما )?(?:خساره|خساير|ربح ولا)|راس براس/u;

/** What something must just pay for: "the hashprice that covers its power". */
export const COVER =
  /need|cover|pay (?:just )?for (?:its|the|my|their)|just (?:to )?pay|minimum|lowest|least|يحتاج|[يتن]غطي|يكفي|[يتب]{1,2}عادل|لازم|يلزم|ادني|اقل/u;

/** "The highest price that a machine can stand": balance in other words. */
export const STANDS =
  /up to (?:what|which|how high) (?:\S+ ){0,4}?(?:price|tariff|rate|cost)|(?:لحد|لغايه|حتي|الي|لاي) (?:\S+ )?(?:اي|انهي|كم) (?:سعر|تعرفه|ثمن|سوم)|(?:max\w*|highest|most|what|which|top|how (?:much|high)) (?:\S+ ){0,5}?(?:price|tariff|rate|cost|pay) (?:\S+ ){0,6}?(?:stand|stands|bear|bears|afford|affords|survive|survives|tolerate|kills?|withstand|before (?:it|they) loses?)|(?:highest|maximum|max|top|most|dearest) (?:\S+ ){0,4}?(?:price|tariff|rate) (?:\S+ ){0,8}?(?:covers?|pays? (?:for|its)|break)|(?:price|tariff) (?:\S+ ){0,3}?(?:kills|can (?:\S+ ){0,3}?(?:stand|bear|afford|survive))|(?:اقصي|اعلي|اكبر) (?:سعر|تعرفه|ثمن) (?:\S+ ){0,4}?(?:ب?ي?تحمل|ب?يتحمل|ب?يستحمل|تتحمل|تستحمل|يحتمل|يقدر|يقدر عليه|يصمد)\S*/u;

export const PER_COIN =
  /per (?:coin|bitcoin|btc)|(?:mine|mining|make|making|produce|producing|for) a (?:coin|bitcoin|btc)|(?:تعدين|عدن|انتاج) (?:ال)?(?:بتكوين|بيتكوين|عمله)(?: |$)(?!ب)|بتكوين واحد|(?:one|a single|1|each) (?:bitcoin|btc|coin)|لبيتكوين واحد|لبتكوين واحد|للبيتكوين الواحد|لكل بيتكوين|البيتكوين الواحد|بيتكوين واحد|بيتكوين وحده/u;

/** A part of a hundred is asked for. */
export const PERCENT =
  /per ?-?cent|%|\bshare of|(?:كم|نسبه) (?:نسبه |من )?(?:بال|في ال|ف ال)?(?:ميه|مءه|مئه|مايه|ماءه|مائه)|(?:ال)?نسبه|بالميه|بالمءه|بالمئه|بالمايه|بالماءه|بالمائه|في الميه|في المايه|فالميه/u;

/** What is left of the revenue. */
export const PROFIT =
  /profit|\bmargins?\b|\bnet (?:per|a|each|from|of|daily)\b|\bnets\b|after (?:paying |deducting )?(?:for )?(?:its |the |my |their )?(?:power|electric\w*|energy)\b|\bkeeps?\b|mak(?:e|es|ing) (?:any |me )?money|\bmakes?\b|\bleaves?\b|\bleft (?:over|for me|after|each|per|a day)|take home|pocket|\bclears?\b|ربح|ارباح|اربح|مكسب|صافي|هامش|(?:بعد|عقب) (?:خصم |دفع |حساب |ما ادفع )?(?:ال)?(?:كهرب\S*|ضو|تيار)|يكسب|بيكسب|اكسب|(?:يبقي|يتبقي|يضل|بيضل|يفضل|بيفضل|يطلع|بيطلع|يصفي|بيصفي|يصير|يجيب) (?:لي|معي|معايا|ليا|عندي|لنا|منه)|(?:يبقالي|بيبقالي|يضللي|بيفضلي|يفضلي|يطلعلي|بيطلعلي|يصفالي|يصفيلي|بيجيبلي)/u;

export const REVENUE = /revenue|\bearns?\b|earnings|gross|income|bring\w* in|ايراد|عايد|مدخول|دخل|يدخل|تدخل|يجيب/u;

/** What is paid for electricity. An amount right behind says it and asks for nothing. */
const COST_WORDS =
  '\\b(?:costs?|bills?|spends?|pays?|paid|burns? (?:through )?(?:in )?(?:dollars|money|cash|usd)|owes?|owed|charged?|expenses?|outlay|invoice)\\b|set (?:me|us|him|her|them) back|حساب (?:ال)?(?:كهرب\\S*|ضو|طاقه|تيار)|كهربت(?:ه|ها|هم|ي)(?= (?:بكم|كم))|كلف\\S*|تكلف\\S*|يكلف\\S*|بيكلف\\S*|تكاليف|فاتور\\S*|مصروف\\S*|\\S?(?:ادفع|يدفع|تدفع|بدفع|ندفع|بندفع|هدفع)\\S*|(?<!\\p{L})دفع(?:ت|و|وا|نا)?(?!\\p{L})|[اتبن]صرف|بنصرف|[اتنب]خلص|نخلصو|بكم';
export const COST = new RegExp(
  `(?:${COST_WORDS})(?!\\S)(?! (?:(?:is|are|of|at|only|about|me|us|just|electricity|power|الكهربا|الكهرباء|كهربا|كهرباء) )?${MARK})`,
  'u',
);

export const HASHPRICE = /hash ?-?price|هاش ?برايس|سعر (?:ال)?هاش(?! ?ري?ت)|سعر التجزيه/u;
export const EFFICIENCY = /efficien|j\/th|joules? (?:per|a) tera|كفاء|بالجول|جول/u;
export const DIFFICULTY = /difficulty|صعوب/u;
export const HASHRATE =
  /hash ?-?rate|\b[tpez]h\/s|(?:tera|peta|exa)hash|معدل التجزيه|تجزيه|هاش ?ريت|(?:تيرا|بيتا|اكسا) ?هاش|قوه الشبكه/u;
export const COIN_PRICE =
  /(?:bitcoin|btc|coin)(?:'s)? (?:price|worth)|price of (?:a |one )?(?:bitcoin|btc|coin)|سعر (?:ال)?(?:بيتكوين|بتكوين|عمله)/u;
export const POWER =
  /\b[gmk]?w\b|\bwatts?\b|gigawatts?|megawatts?|kilowatts?|\bpower\b|غيغاواط|جيغاواط|جيغاواط|جيغاوات|ميغاواط|ميغاواط|ميغاوات|جيجاواط|جيجاوات|ميجاواط|ميجاوات|كيلوواط|كيلووات|واط|قدره/u;
export const ASKED_POWER =
  /how many (?:gw|mw|kw|watts|gigawatts?|megawatts?|kilowatts?)(?! ?-?hours?| ?h\b)|كم (?:غيغا|جيجا|جيغا|ميغا|ميجا|كيلو)?(?:واط|وات|\S+واط|\S+وات)(?! ساعه)|كم (?:ال)?قدر(?:ه|ته|تها|تهم)(?= |$)/u;
export const ENERGY =
  /\b[kmgt]wh\b|terawatt|(?:kilo|mega|giga)watt-? ?hour|تيرا ?وا[طت]|(?:غيغا|جيجا|ميغا|ميجا|كيلو) ?(?:واط|وات) ?(?:ال)?ساع[هي]/u;
export const ELECTRIC = /electric|power|energy|tariff|\brate\b|كهرب|طاق|تعرف|\bضو|الضو/u;
const LEVY =
  '(?:levy|levies|surcharge|excise|duty|(?:power |energy |electricity )tax|(?:ال)?(?:رسم|رسما|رسوم|ضريبه|اتاوه|علاوه))';
/** A levy that comes on top of a price: where it is asked for, the price alone is no answer. */
export const WITH_LEVY = new RegExp(
  `(?:with|plus|incl\\w*|add\\w*|and|after|counting|on top of|مع|[وف]?معا?ها|[وف]?معا?ه|زايد|زاءد|زائد|بعد|ب?اضافه|شامل\\S*|فوق\\S*|(?<=^| )و) ?(?:\\S+ ){0,3}?${LEVY}`,
  'u',
);
/** "Without the levy": the price alone is asked with. */
export const WITHOUT_LEVY = new RegExp(
  `(?:without|excluding|exclud\\w*|before|less|not counting|no|بدون|بلا|دون|من غير|قبل|غير شامل\\S*|ما عدا) ?(?:\\S+ ){0,2}?${LEVY}`,
  'u',
);
/** The same in a source, where its letters have all their dress. */
export const LEVIED = new RegExp(`(?:^|[\\s(])[وفبل]?${LEVY}(?=[\\s,،.)])`, 'u');
/** What draws power at a price. */
export const DRAWN = /\b(?:dr[ae]w\w*|pulls?|pulled)\b|[يتنب]?سحب\S*|شغال/u;
/** A machine of which its maker tells the data. */
export const MACHINE = /\b(?:machine|rig|asic|model|device)s?\b|جهاز|اجهزه|ماكين|مكين|الات/u;
export const COINS =
  /how (?:many|much) (?:new |more )?(?:btc|bitcoins?|coins?)|(?:expected|number of) (?:btc|bitcoins?|coins?)|\bmines? (?:\S+ ){0,4}?(?:btc|bitcoins?)|[يتبن]{1,2}عدن (?:\S+ ){0,4}?(?:بال|ب)?(?:btc|بيتكوين|بتكوين)|(?:btc|bitcoins?|coins?) (?:per|a|each) (?:day|month|week|year)|(?:كم|عدد) (?:من )?(?:ال)?(?:btc|بيتكوين|بتكوين|عمله|كوين)/u;
/** Machines are what is counted. */
export const FLEET =
  /how many (?:\S+ ){0,2}?(?:machines|rigs|miners|asics|devices|boxes|units)|(?:كم|عدد) (?:من )?(?:ال)?(?:جهاز|اجهزه|ماكين\S*|مكن\S*|اله|الات|منقب\S*|معدن)/u;
/** New coins of the whole network, and not what one miner wins. */
export const NEW_COINS =
  /\b(?:new|newly|fresh)\b|issu(?:ed|ance)|minted|(?:enter|come)\w* (?:into )?(?:circulation|the market)|whole network|all miners|جديد|يصدر|تصدر|اصدار|ينزل|بينزل|يطلع|يستخرج|تستخرج|كل الشبكه|الشبكه كلها|كل المعدنين/u;
export const PAYBACK =
  /pay\w* (?:itself|themselves|back)|paid back|pay ?-?back|recoup|recover (?:its|the|my)|return on|(?:يسترد|تسترد|استرد|يرجع|ترجع|يرد|يجيب|تجيب|يطلع|تطلع) (?:حقه|حقها|تمنه|تمنها|ثمنه|ثمنها|سعره|سعرها|راس مال\S*|فلوس\S*|كلفت\S*|تكلفت\S*)|استرداد/u;
/** What is made of energy sold: heat, steam, power. */
export const SALE = /\bs(?:ell|old|elling|ale|ales)\b|بيع|باع|يبيع|تبيع|مبيعات/u;
