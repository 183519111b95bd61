/** What in the index form of a question tells its kind, beside the cues: read by the choice and by the check of kinds. */
export const ASKS_AR = 'ب?كم';
const CHANGE_AR =
  '(?:[وف]?(?:[سهحب]|رح|راح)?(?:[يتن])?(?:زاد|زيد|زود|نقص|نزل|نخفض|انخفض|ارتفع|رتفع|رتفعت|تراجع|هبط|صعد|تحسن|قفز|تغير|كبر|انكمش|قلص|تقلص)(?:ت|وا|و)?)';

export const COVERAGE =
  /articl|stor(?:y|ies)|coverage|headline|\bnews\b|mention|outlet|\bsources?\b|\breports?\b|topics?\b|trending|heating up|talking about|مقال|خبر|اخبار|تغطي|قصص|قصه|تقارير|حديث|مصدر|مصادر|ذكر|انذكر|موضوع|مواضيع|ينحكي/u;
export const GROWTH =
  /grow|grew|rise|rose|rising|increas|fall|fell|drop|declin|chang|lose|higher|lower|surge|jump|shrink|shrank|improv|worsen|widen|narrow|(?:go|goes|going|went|gone|come|came|comes) (?:up|down)|نمو|ينمو|تنمو|نما|نمت|زاد|زياد|زادت|يزيد|تزيد|ارتف|ترتفع|يرتفع|انخف|تنخفض|ينخفض|تراجع|نزل|تنزل|ينزل|هبط|تهبط|يهبط|تغير|تبدل|غلي|غلت|غلات|رخصت|نقص|قفز|رفع|ترفع|خفض|تخفض|تحسن|صعد|تصعد|يصعد|انكمش/u;
/** Do words of this kind stand in the question only as a part of that phrase? */
const onlyIn = (plain: string, phrase: RegExp, words: RegExp): boolean => {
  const rest = `${plain} `.replaceAll(phrase, ' ');
  return rest.length < plain.length && !words.test(rest);
};

const YEARLY_LEVEL =
  /\b(?:annual|yearly) (?!growth|rate|increase|decrease|rise|fall|change|pace|basis|compound|percent|average|gain|decline)\p{L}+|(?<=(?:^| )[وفبكل]*(?:ال)(?!نمو|معدل|زياد|ارتفاع|انخفاض|تراجع|تغير|متوسط|وتيره|نسبه|هبوط|تضخم)\p{L}+ )السنوي(?:ه)?(?= )/gu;
const YEARLY =
  /annual|yearly|(?:^| )(?:a|per|each|every) (?:year|annum)|\byoy\b|cagr|compound|سنوي|سنويا|(?:بال|في ال|كل |ف ال|لكل )(?:سنه|عام)|مركب/u;
/** "The annual consumption, how much will it rise": a year's amount changes, and nothing is said to grow yearly. */
export const isYearlyLevel = (plain: string): boolean => onlyIn(plain, YEARLY_LEVEL, YEARLY);

const GROSS = /(?<=(?:^| )[وبل]*(?:ال)?(?:ربح|هامش|محلي|دخل) (?:ال)?(?:\p{L}+ )?)الاجمالي /gu;
const SUMMED = /اجمالي|مجموع|جمع|كامل|كله|كلها|معا|سوا|total|sum|together|combined/u;
/** هامش الربح الإجمالي: what is gross is added to nothing. */
export const isGross = (plain: string): boolean => onlyIn(plain, GROSS, SUMMED);

export const PERCENT =
  /(?<!(?:^| )(?!(?:19|20)\d\d )[\d.,]+ ?)%|(?<!(?:^| )(?!(?:19|20)\d\d )[\d.,]+ )(?:percent|per cent|\bpct\b|بالميه|في الميه|بالمايه|في المايه|بالمءه|بالمييه|في المييه)|مييه|ميويه|مءويه|نسبه|بالنسبه|كنسبه/u;
export const POINTS = /percentage point|\bpoints\b|\bpp\b|نقطه م|نقطه؟|نقاط|(?:^| )(?:ب|ال|بال)?نقط |كم نقطه|بكم نقطه/u;
export const HOW_MUCH = new RegExp(`how (?:much|many)|${ASKS_AR}`, 'u');

/** "How much did it fall", in any order and dialect: the change is asked for, and not what there is. */
export const HOW_CHANGED = new RegExp(
  `how much (?:\\S+ ){0,7}?(?:rise|rose|risen|fall|fell|fallen|drop|dropped|go up|go down|goes up|goes down|went up|went down|gone up|gone down|improved?|worsened?|shrink|shrank|increased?|decreased?|declined?|changed?|climbed?|jumped?) |(?:^| )${ASKS_AR} (?:\\S+ )?${CHANGE_AR} |(?:^| )${CHANGE_AR} ${ASKS_AR} `,
  'u',
);

/** "How much above", of two things side by side. */
export const HOW_APART = new RegExp(
  `(?:^| )${ASKS_AR} (?:\\S+ ){0,2}?(?:اكثر|اكتر|اقل|اعلي|ادني|اكبر|اصغر|ارخص|اغلي|اطول|اقصر|يقل|تقل|يفوق|تفوق|فاق|فاقت|يتجاوز|تتجاوز|تجاوز|تجاوزت|يتخطي|تتخطي|يزيد|تزيد) |(?:اكثر|اكتر|اقل|اعلي|ادني|اكبر|اصغر|ارخص|اغلي) (?:\\S+ ){1,5}?بكم |(?:^| )(?:س|ه|ح|ب|رح )?(?:[يت]?فوق|فاقت?|[يت]?تجاوزت?|[يت]?تخطي|تخطت|[يت]زيد|زادت?|[يت]قل|[يت]تعدي) (?:\\S+ ){1,6}?بكم |how (?:much|many) (?:\\S+ ){0,4}?(?:above|below|under|over|beyond|short of|more than|less than|fewer than) `,
  'u',
);

/** Two things are set against each other, so that one value alone is no answer. */
export const COMPARED =
  /\bthan\b|against (?:the |that of the )?(?:\S+ ){1,2}before |compared (?:with|to)|relative to|\bversus\b|\bvs\b|year over year|year on year|year-on-year|year-over-year|\byoy\b|\bqoq\b|\bmom\b|month over month|quarter over quarter|مقارنه ب|بالمقارنه|مقابل (?:ال)?(?:سنه|عام|ربع|شهر)|عن (?:اللي|يلي|الي|الذي|التي) قبل|عن نفس|عن (?:ال)?(?:سنه|عام|ربع|شهر) (?:اللي قبل|الماضي|السابق|الفايت|الي فات)|علي اساس سنوي/u;

/** Two things, or one at two times, are said to lie apart. */
export const APART =
  /differ|\bgap\b|spread|apart|more|less|fewer|above|below|under|over|beyond|short of|remain|left|unused|idle|away|save|saving|minus|subtract|فرق|يفرق|فارق|فجوه|اكثر|اكتر|اقل|اعلي|ادني|اكبر|اصغر|ارخص|اغلي|اطول|اقصر|ازيد|فوق|تحت|دون|تجاوز|تخطي|تعدي|باقي|بقي|يبقي|فاضل|ضايل|ناقص|اطرح|طرح|وفر|خسر|بدل|عوض|كسب|(?:^| )[يت]قل |[يت]نقص|(?:^| )عن /u;
/** One amount is divided by another. */
export const DIVIDED =
  /ضعف|اضعاف|مره|مرات|مقسوم|اقسم|قسم|نسبه|لكل|كل |الواحد|واحد |times|fold|multiple|ratio|divid|per |each |every |a piece/u;

/** "جهاز بكم", "how much for one": a price is asked. "مش القدرة" behind a question sets aside what else it might mean. */
export const ONE_PRICE = /(?:^| )بكم |how much (?:for|is|are|does|do) (?:\S+ ){1,8}?(?:cost |go for |sell for |$)/u;
export const SET_ASIDE =
  /(?:^| )(?:و?مش|و?مو|و?موش|و?ماشي|و?مب|وليس|وليست|not|and not|never mind|rather than) (?:the |its |their )?(?:ال)?\S+ $/u;

/** "In percent", in every spelling. */
export const IN_PERCENT_AR =
  '(?:بالميه|في الميه|ف الميه|بالمايه|في المايه|بالمءه|بالمييه|في المييه|نسبه ميويه|نسبه مييه)';

/** A percentage as the answer and no other: `نسبه` may be any ratio. */
export const IN_PERCENT = new RegExp(
  `(?<!(?:^| )(?!(?:19|20)\\d\\d )[\\d.,]+ ?)%|(?<!(?:^| )(?!(?:19|20)\\d\\d )[\\d.,]+ )(?:\\bpercent\\b|\\bpercentage\\b|per cent|\\bpct\\b|${IN_PERCENT_AR})`,
  'u',
);

/** "Per machine", "لكل جهاز": one amount over another. */
export const PER_THING =
  / per (?:machine|rig|site|home|house|job|worker|plant|bitcoin|coin|btc) |لكل (?:جهاز|موقع|منزل|وظيفه|بيتكوين|عمله) /u;

export const SAME_OF_LAST_YEAR =
  /year over year|year on year|year-on-year|year-over-year|\by[ /-]?o[ /-]?y\b|\b(?:a|one|the) year (?:earlier|before|ago|prior|previous)|\byear[- ](?:earlier|ago|before)\b|\b(?:prior|previous)[- ]year|same (?:quarter|half|month|period|time) (?:of |in |the |a )*(?:last|previous|prior|year)|علي اساس سنوي|سنه (?:علي|عن) سنه|(?:عن|مع|مقابل|ب)\s?(?:نفس|ذات) (?:ال)?(?:فتره|ربع|نصف?|شهر|مده)|(?:السنه|العام) (?:(?:اللي|الي|يلي|لي|التي|الذي) (?:قبل|سبق|فات|راح|مض)|الماضيه?|السابقه?|الفايته?)|(?:قبله|قبلها|قبل) (?:بسنه|بعام|سنه|عام)|(?:بسنه|بعام|سنه|عام) (?:قبل)/u;

/** "Average GW over the year": what energy is as constant power. */
export const MEAN_POWER =
  /(?:average|mean|avg|constant|متوسط|وسطي|معدل).*(?:year|annual|سنه|سنوي|عام|\d{4})|(?:year|annual|سنه|سنوي|عام|\d{4}).*(?:average|mean|avg|constant|متوسط|وسطي|معدل)/u;

/** "Aug + Sept", "Aleppo + Homs", "زليتن + مصراتة": two of a kind are added; "the mine + its size" asks for two things. */
export const PLUS_SIGN =
  /(?<=[\p{L}\p{N}])\s*\+\s*(?=(?:19|20)\d\d|(?!(?:its?|their|his|her|how|what|which|who|when|where|why|by|the (?:name|price|size|number|share)|name|price|size|number|share|percent|كم|شو|اسم\p{L}*|سعر\p{L}*|حجم\p{L}*|عدد\p{L}*|نسبت\p{L}*|نسبة|قد\p{L}*|مين|وين)(?!\p{L}))\p{L})/giu;
