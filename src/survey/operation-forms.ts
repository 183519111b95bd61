import type { Operation } from '#src/base/answer.ts';
import { ASKS_AR, IN_PERCENT_AR } from './operation-words.ts';

/** A verb of change or of lying apart, in any person and time. */
const MOVES_AR =
  '(?:غادي |غا |راح |رح |باش |عم )?[وف]?(?:[سهحبك]|كي|كت|بي|بت|هي|هت|حي|حت|سي|ست)?[يتن]?(?:زاد|زادت|زادو|زادوا|زيد|زيدو|نقص|نقصت|نزل|نزلت|نخفض|انخفض|انخفضت|ارتفع|ارتفعت|رتفع|رتفعت|تراجع|تراجعت|هبط|هبطت|صعد|صعدت|قفز|قفزت|تغير|تغيرت|تبدل|تبدلت|تبدلات|كبر|كبرت|قل|قلت|قلو|قلوا|خف|خفت|غلي|غليت|غلت|غلا|غلات|رخص|رخصت|رخصات|تحسن|تحسنت|انكمش|انكمشت|تقلص|تقلصت|ازداد|ازدادت|تجاوز|تجاوزت|فوق|فاق|فاقت|تخطي|تخطت|خسر|خسرت)';
const ELATIVE_AR =
  '(?:اكثر|اكتر|اقل|اعلي|ادني|اكبر|اصغر|ارخص|اغلي|اوفر|اكفا|اسرع|ابطا|اطول|اقصر|اثقل|اخف|احسن|افضل|اسوا|اقوي|اضعف)';
const MOVES_EN =
  '(?:rise|rose|risen|fall|fell|fallen|drop|dropped|grow|grew|grown|shrink|shrank|shrunk|increased?|decreased?|declined?|changed?|climb(?:ed)?|jump(?:ed)?|slip(?:ped)?|slump(?:ed)?|reduced?|cut|moved?|improved?|worsen(?:ed)?|swell|swelled|plunged?|surged?)';
const TOP_EN =
  '(?:biggest|largest|smallest|highest|lowest|cheapest|dearest|priciest|costliest|longest|shortest|greatest|strongest|weakest|fastest|slowest|steepest|best|worst|most|least|fewest|leanest|heaviest|richest|poorest|hungriest|busiest|deepest|hottest|coldest|cleanest|dirtiest|second|third|fourth)';
const ITS_AMOUNT_EN =
  '(?:and|plus|also|with) (?:(?:by |at |with |for |to )?(?:how (?:much|many|big|large|small|steep|far|high|low)|what)|(?:its|their|the) (?:\\S+ )?(?:cut|share|size|price|number|figure|percentage|amount|rate|fee|output|capacity|total|value|load|growth|length|coins))';

const MONEY_EN = '(?:us |euro )?(?:cents?|dollars?|euros?|pounds?|pence|dirhams?|riyals?|dinars?|rupees?|yuan|yen)';
const ENERGY_UNIT = '(?:kwh|mwh|(?:kilo|mega)watt[ -]?hours?)';
const ENERGY_UNIT_AR = '(?:ال)?(?:kwh|mwh|كيلو ?وا?ات?ط?(?: ?ساعه)?|مي[غجق]ا ?وا?ات?ط?(?: ?ساعه)?)';

/** Forms that leave one operation, however their words are shared out over others elsewhere. */
const FORMS: readonly (readonly [Operation, RegExp])[] = [
  // "Cents per kWh paid by X", "بكم سنت الكيلوواط ساعة": a price, and no ratio of two figures.
  [
    'value',
    new RegExp(
      `^ ?(?:how many |the )?${MONEY_EN} (?:per|a|for a) ${ENERGY_UNIT} (?!.*(?:than|versus|vs|compared|difference|times|multiple|total|average) )|(?:^| )بكم (?:سنت|دولار|يورو|درهم|ريال|دينار|جنيه|ليره) ${ENERGY_UNIT_AR} (?!.*(?:اكثر|اقل|ارخص|اغلي|ضعف|مقارنه|متوسط|فرق) )`,
      'u',
    ),
  ],
  // "Which country grows fastest in percent, and by how much": the one is asked for, and then what it has.
  [
    'rank',
    new RegExp(
      `^ ?(?:and |so |ok )?(?:which|who|where|what)(?:'s| is)? (?:\\S+ ){0,14}?${TOP_EN} (?:.* )?${ITS_AMOUNT_EN} |^ ?(?:the |\\S+ (?:\\S+ )?s )?${TOP_EN} (?:\\S+ ){1,10}?${ITS_AMOUNT_EN} |^ ?(?:و)?(?:وين|فين|اين|مين|من|منو|شكون|(?:ف|ب|في )?(?:اي|انهي|انو|اينا)) (?:\\S+ ){1,14}?(?:ال)?(?:${ELATIVE_AR}|ثاني|ثانيا|تاني|ثالث|ثالثا|تالت) (?:.* )?و(?:ب|في |ما |ما هي )?(?:كم|بكم|ما|نسبه|حجم\\S*|حصت\\S*|سعر\\S*|رقم\\S*) `,
      'u',
    ),
  ],
  // "كم بالمية زادت", "بكم بالمية أوفر من": but "كم بالمية من" is a share.
  [
    'percent-change',
    new RegExp(
      `(?:^| )${ASKS_AR} ${IN_PERCENT_AR} (?!من )(?:\\S+ ){0,5}?(?:${MOVES_AR} |${ELATIVE_AR} (?:\\S+ ){0,3}?من )|(?:^| )${MOVES_AR} (?:\\S+ ){0,9}?(?:${ASKS_AR}|كنسبه) ${IN_PERCENT_AR} (?!من )|(?:^| )${ASKS_AR} (?:\\S+ ){0,3}?${MOVES_AR} (?:\\S+ ){0,6}?${IN_PERCENT_AR} `,
      'u',
    ),
  ],
  [
    'percent-change',
    new RegExp(
      `(?:^| )how (?:much|far) (?:did|does|do|has|have|will|would|is|are|was|were) (?:\\S+ ){1,10}?${MOVES_EN} (?:\\S+ ){0,9}?(?:in|as a) (?:percent|per cent|percentage|%|pct) |(?:^| )by (?:what|how many) (?:percent|per cent|percentage|%|pct) (?!points? )|(?:^| )(?:percent|percentage|pct|%) (?:move|change|rise|drop|increase|decrease|fall|decline|growth|gain|swing) `,
      'u',
    ),
  ],
  // "تتجاوز الحمل بكم ميغاواط", "بكم سنت غادي يزيد": by how much, in a unit of its own.
  [
    'difference',
    new RegExp(
      `(?:^| )${ELATIVE_AR} بكم (?!${IN_PERCENT_AR})\\S|(?:^| )${MOVES_AR} (?:\\S+ ){0,9}?بكم (?!${IN_PERCENT_AR})\\S|(?:^| )بكم (?!${IN_PERCENT_AR})(?:\\S+ ){1,3}?${MOVES_AR} `,
      'u',
    ),
  ],
];

/** What the form of a question leaves open of what is to be done, which is nothing where one is named. */
export const formOf = (plain: string): Operation | null => FORMS.find(([, rule]) => rule.test(plain))?.[0] ?? null;
