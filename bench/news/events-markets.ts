import type { EventKind } from './event.ts';

/** Trading on an exchange. */
const trading: EventKind = {
  id: 'trading',
  topics: ['markets'],
  weight: 8,
  cast: { who: 'finance', token: 'token', person: 'person' },
  facts: {
    volume: {
      measure: null,
      unit: 'USD',
      low: 40,
      high: 9_600,
      step: '1000000',
      subject: 'who',
      period: 'month',
      bounds: ['more_than'],
    },
    change: { measure: null, unit: '%', low: 21, high: 386, step: '0.1', subject: 'token', role: 'change' },
    price: { measure: null, unit: 'USD', low: 12, high: 940, step: '0.01', subject: 'token' },
    share: { measure: null, unit: '%', low: 11, high: 64, subject: 'who', role: 'share' },
  },
  en: {
    titles: [
      '{token} [jumps|gains] {change} on {who}',
      'Trading on {who} comes to {volume}',
      'Traders return to {token}',
      '{who} volumes point to a livelier month',
    ],
    leads: [
      'Trading on {who} came to {volume} {volume.when}, the exchange said on {day}, as the price of {token} rose {change}.',
      'The price of {token} rose {change} on {who}, where {volume} changed hands {volume.when}.',
    ],
    details: ['{token} last traded at {price}.', 'Futures made up {share} of the business of {who}.'],
    colour: [
      'Analysts pointed to short sellers who had to buy back.',
      'Trading desks said that liquidity was thin at the weekend.',
      'The rally left the larger coins behind.',
      'Option prices suggest that investors expect calmer weeks.',
    ],
    quotes: [
      '"Volume is what remains when the excitement has gone," said {person}, an analyst.',
      '{person}, who trades for a fund, said positions were smaller than they looked.',
    ],
  },
  ar: {
    titles: [
      '{token} [تقفز|ترتفع] {change} على {who}',
      'تداولات {who} تبلغ {volume}',
      'المتداولون يعودون إلى {token}',
      'أحجام {who} تشير إلى شهر أنشط',
    ],
    leads: [
      'بلغت التداولات على {who} {volume} {volume.when}، وفق ما ذكرت المنصة يوم {day}، مع ارتفاع سعر {token} بنسبة {change}.',
      'ارتفع سعر {token} بنسبة {change} على {who}، حيث جرى تداول {volume} {volume.when}.',
    ],
    details: ['وبلغ آخر سعر لتداول {token} {price}.', 'وشكلت العقود الآجلة {share} من أعمال {who}.'],
    colour: [
      'وأشار محللون إلى بائعين على المكشوف اضطروا إلى الشراء.',
      'وقالت مكاتب التداول إن السيولة كانت ضعيفة في عطلة نهاية الأسبوع.',
      'ولم تشارك العملات الكبرى في موجة الصعود.',
      'وتشير أسعار الخيارات إلى أن المستثمرين يتوقعون أسابيع أهدأ.',
    ],
    quotes: [
      'وقال المحلل {person}: "حجم التداول هو ما يبقى حين تزول الإثارة".',
      'وقال {person} الذي يتداول لصالح صندوق إن المراكز كانت أصغر مما تبدو.',
    ],
  },
};

/** Coins are stolen. */
const theft: EventKind = {
  id: 'theft',
  topics: ['security'],
  weight: 5,
  cast: { who: 'finance', person: 'person' },
  facts: {
    stolen: {
      measure: null,
      unit: 'USD',
      low: 11,
      high: 960,
      step: '100000',
      subject: 'who',
      bounds: ['at_least', 'approx'],
    },
    wallets: {
      measure: 'count',
      unit: 'count',
      noun: 'wallets',
      low: 20,
      high: 950,
      subject: 'who',
      bounds: ['more_than'],
    },
    back: { measure: null, unit: '%', low: 5, high: 70, subject: 'who', role: 'share' },
  },
  en: {
    titles: [
      'Hackers [take|steal] {stolen} from {who}',
      '{who} halts withdrawals after theft of {stolen}',
      'Stolen key opened {wallets} at {who}',
      'What is known about the {who} hack',
    ],
    leads: [
      'Hackers stole coins worth {stolen} from {who}, the company confirmed on {day}.',
      '{who} stopped withdrawals on {day} after an attack in which {stolen} was stolen.',
    ],
    details: [
      'The attackers emptied {wallets} with a key that had leaked.',
      'Investigators have frozen {back} of the loot.',
    ],
    colour: [
      'Security researchers traced the coins through a mixer within hours.',
      "The key had been kept on a laptop, against the company's own rules.",
      'Customers will be made whole, the company said, without naming a date.',
    ],
    quotes: [
      '"It was not the code that broke but a habit," said the security researcher {person}.',
      '{person}, who leads the response, asked customers to change their passwords.',
    ],
  },
  ar: {
    titles: [
      'قراصنة [يستولون على|يسرقون] {stolen} من {who}',
      '{who} توقف السحب بعد سرقة {stolen}',
      'مفتاح مسروق فتح {wallets} لدى {who}',
      'ما المعروف عن اختراق {who}',
    ],
    leads: [
      'سرق قراصنة عملات قيمتها {stolen} من {who}، وفق ما أكدت الشركة يوم {day}.',
      'أوقفت {who} عمليات السحب يوم {day} بعد هجوم سرقت فيه عملات قيمتها {stolen}.',
    ],
    details: ['وأفرغ المهاجمون {wallets} بمفتاح كان قد تسرب.', 'وجمد المحققون {back} من المسروقات.'],
    colour: [
      'وتتبع باحثون أمنيون العملات عبر خلاط خلال ساعات.',
      'وكان المفتاح محفوظا على حاسوب محمول خلافا لقواعد الشركة نفسها.',
      'وقالت الشركة إنها ستعوض العملاء، من دون أن تحدد موعدا.',
    ],
    quotes: [
      'وقال الباحث الأمني {person}: "لم ينكسر الرمز بل انكسرت عادة".',
      'ودعا {person} الذي يقود فريق الاستجابة العملاء إلى تغيير كلمات المرور.',
    ],
  },
};

/** People pay with coins. */
const payments: EventKind = {
  id: 'payments',
  topics: ['adoption'],
  weight: 5,
  cast: { who: 'finance', place: 'place', person: 'person' },
  facts: {
    shops: {
      measure: 'count',
      unit: 'count',
      noun: 'merchants',
      low: 11,
      high: 980,
      step: '10',
      subject: 'who',
      bounds: ['more_than'],
    },
    users: { measure: 'count', unit: 'count', noun: 'users', low: 5, high: 900, step: '1000', subject: 'who' },
    fee: { measure: null, unit: '%', low: 2, high: 18, step: '0.1', subject: 'who', bounds: ['less_than'] },
  },
  en: {
    titles: [
      '{shops} accept coins through {who}',
      'Shops in {place} [try out|adopt] stablecoin payments',
      '{who} brings crypto payments to {place}',
      'Paying with coins catches on in {place}',
    ],
    leads: [
      '{shops} in {place} now take stablecoins through {who}, the payment company said on {day}.',
      'The payment company {who} has signed up {shops} in {place} that accept stablecoins at the till.',
    ],
    details: ['Its application has {users}.', 'The company charges shops {fee} of each sale.'],
    colour: [
      'Shopkeepers said the money arrives at once, which cards do not manage.',
      'Tourists use the service more than locals do.',
      'Banks in the area are testing a service of their own.',
    ],
    quotes: [
      '"Nobody asks about the technology, people ask about the fee," said {person} of {who}.',
      '{person}, who sells spices, said one customer in twenty paid that way.',
    ],
  },
  ar: {
    titles: [
      '{shops} تقبل العملات عبر {who}',
      'متاجر في {place} [تجرب|تتبنى] الدفع بالعملات المستقرة',
      '{who} تدخل الدفع بالعملات المشفرة إلى {place}',
      'الدفع بالعملات ينتشر في {place}',
    ],
    leads: [
      'باتت {shops} في {place} تقبل العملات المستقرة عبر {who}، وفق ما ذكرت شركة المدفوعات يوم {day}.',
      'ضمت شركة المدفوعات {who} {shops} في {place} تقبل العملات المستقرة عند الصندوق.',
    ],
    details: ['ويستخدم تطبيقها {users}.', 'وتتقاضى الشركة من المتاجر {fee} من كل عملية بيع.'],
    colour: [
      'وقال أصحاب متاجر إن المال يصل فورا، وهو ما لا تحققه البطاقات.',
      'ويستخدم السياح الخدمة أكثر من أهل المدينة.',
      'وتختبر مصارف في المنطقة خدمة خاصة بها.',
    ],
    quotes: [
      'وقال {person} من {who}: "لا أحد يسأل عن التقنية، الناس يسألون عن الرسوم".',
      'وقال {person} الذي يبيع التوابل إن واحدا من كل عشرين زبونا يدفع بهذه الطريقة.',
    ],
  },
};

export const MARKETS: readonly EventKind[] = [trading, theft, payments];
