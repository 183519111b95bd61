import { plainOf } from './cue-reader.ts';
import type { Question } from './question.ts';

/** Something asks which of several: what would be no question of rank without it. */
const WHICH =
  '(?:which|what|who|whose|where|اي|انهي|انهو|انهه|ايه|شنو|شو|ايش|اش|وش|مين|من|منو|وين|فين|اين|ايا|اينا|ايهما|ايهم|ما|ماهو|ماهي)';

const LEAST =
  /\b(?:lowest|cheapest|smallest|least|slowest|worst|fewest|minimum|weakest|leanest|poorest|thinnest|slimmest|lightest|shortest|tiniest|meagrest|meagerest|quietest|bottom|lower|cheaper|smaller|slower|fewer|weaker|less|leaner|last place)\b|\b(?:come|comes|came|coming|rank|ranks|ranked|finish|finishes|finished|placed|is|dead) last\b|(?:^| )[وفبل]?(?:ال)?(?:ادني|ارخص|اصغر|اقل|اسوا|ابطا|ابطء|اضعف|اوطي|اوطا|اوفر|اقصر|اخف|قل|ادناها|اقلها|اقلهم|ارخصهم|ارخصها|اصغرهم|اصغرها|اضعفهم|اضعفها) |(?:^| )ب?(?:ال)?(?:مركز|مرتبه|ترتيب)? ?الاخير[ه]? |(?:^| )(?:اخر|اسفل|ذيل) (?:ال)?(?:ترتيب|قاءمه|القاءمه|القايمه|واحد|وحده)/u;

const MOST =
  /\b(?:highest|biggest|largest|most|fastest|best|top|maximum|strongest|longest|greatest|priciest|dearest|costliest|steepest|hungriest|busiest|richest|heaviest|hottest|tallest|deepest|sharpest|higher|bigger|larger|more|faster|stronger|greater|pricier|dearer|costlier|leads?|number one|no 1)\b|(?:^| )[وفبل]?(?:ال)?(?:اكبر|اعلي|اسرع|افضل|احسن|اكثر|اكتر|اغلي|اقصي|اقوي|اضخم|اطول|اوسع|اشد|ازيد|كثر|اكترهم|اكثرهم|اكثرها|اكبرهم|اكبرها|اعلاها|اعلاهم|اغلاها|اغلاهم) |يتصدر|تتصدر|تصدر|متصدر/u;

/** What needs fewer joules for the same is the better: "most efficient" asks for the least of them. */
const EFFICIENT =
  /\b(?:most|more|better|best)[- ](?:energy[- ])?efficien\w*|اكفا|اكفي|الاكفا|(?:اكثر|اكتر|اعلي|احسن|افضل) كفاء/u;

/** Does a question of rank ask for the least of them? */
export const asksLeast = ({ plain }: Question, dimension: string): boolean =>
  LEAST.test(` ${plain}`) || (dimension === 'efficiency' && EFFICIENT.test(plain));

const SUPERLATIVE_EN =
  '(?:larg|bigg|high|low|cheap|small|slow|fast|strong|weak|great|few|lean|poor|pric(?:i)|dear|costli|steep|long|short|b|wor|mo|lea)e?st';
const SUPERLATIVE_AR = '(?:[وفبل]?(?:ال)?ا(?:كبر|علي|سرع|فضل|حسن|كثر|كتر|غلي|قوي|ضخم|طول|صغر|قل|رخص|ضعف|دني|بطا|سوا))';

const NTH_EN = ['second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th', 'sixth|6th'];
const NTH_AR = [
  'ثاني|تاني|ثانيه|تانيه|ثانيا|تانيا',
  'ثالث|تالت|ثالثه|تالته|ثالثا',
  'رابع|رابعه|رابعا',
  'خامس|خامسه|خامسا',
  'سادس|سادسه|سادسا',
];
const NUMBER = ['2|two', '3|three', '4|four', '5|five', '6|six'];
/** What may follow an ordinal that stands alone: "second in the queue", and not "the second auction". */
const ALONE =
  '(?= (?:$|in |on |for |by |after |behind |and |with |of |among |from |to |at |as |when |place|spot|position|overall|& ))';

/** "The second largest", "comes third", المصدر الثاني, حل ثانيا: the places after the first. */
const PLACES: readonly RegExp[] = NTH_EN.map((en, i) => {
  const ar = NTH_AR[i] ?? '';
  const number = NUMBER[i] ?? '';
  return new RegExp(
    [
      `\\b(?:${en})[- ](?:${SUPERLATIVE_EN}|place|spot|position|rank(?:ed|ing)?)\\b`,
      `\\b(?:come|comes|came|coming|rank|ranks|ranked|finish|finishes|finished|place|places|placed|stand|stands|stood|is|are|was|were|who's|whos|which|in|runs|ran|sits) (?:in |the |at |as )*(?:${en})${ALONE}`,
      `^ (?:the )?(?:${en}) (?:in|on|of|among|by|for|from) `,
      `\\b(?:no|number|nr|rank|place|#) ?(?:${number})\\b`,
      ...(i === 0 ? ['\\brunners?[- ]up\\b', '(?:^| )(?:ال)?وصيف'] : []),
      `(?:^| )[وفبل]?(?:${ar}) ${SUPERLATIVE_AR}`,
      `(?:^| )[وفبل]?(?:ال)?(?:مرتبه|مركز|ترتيب|مكان) (?:ال)?(?:${ar}) `,
      `(?:^| )(?:حل|حلت|جاء|جاءت|جا|جات|اجا|اجت|ياتي|تاتي|ييجي|تيجي|يجي|تجي|كان|كانت|طلع|طلعت|احتل|احتلت) (?:ب|في )?(?:ال)?(?:${ar}) `,
      `(?:^| )${WHICH} (?:هو |هي |هيا )?(?:ال\\p{L}+ )(?:ال)(?:${ar}) `,
      `(?:^| )${WHICH} (?:هو |هي |هيا )?(?:ال)?(?:${ar}) (?!ربع|نصف|يوم|اسبوع)`,
    ].join('|'),
    'u',
  );
});

/** The question without the times that it names. */
const untimed = ({ text, times }: Question): string => {
  let rest = text;
  for (const { start, end } of [...times.points, ...(times.window ? [times.window] : [])])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
};

/** Which place is asked for, from nought. */
export const placeAsked = (question: Question): number => {
  const rest = ` ${plainOf(untimed(question))}`;
  return PLACES.findIndex((rule) => rule.test(rest)) + 1;
};

const GROWN =
  /\bgrow|\bgrew|\badds? |\badded|\badding|\b(?:put|puts|piles?|tacks?) (?:\S+ )?on |\bgains? |\bgained|\bexpan|increas|\brises?\b|\brisen?\b|\brose\b|\bclimb|\bjump|\bsurg|\b(?:got|get|gets|become|became|becomes|turned) (?:\S+ )?(?:dearer|pricier|bigger|costlier|more expensive)|نمو|ينمو|تنمو|(?:^| )نما |(?:^| )نمت |زياد|ارتف|يرتفع|ترتفع|يزيد|تزيد|(?:^| )(?:[سهح]|رح |راح )?(?:[يت]?ضيف|اضافت?|[يت]كبر|زادت?|[يت]زود|[يت]كسب|كسبت?|قفزت?|صعدت?|طلعت?) /u;
const FALLEN =
  /\b(?:fall|falls|fell|fallen|falling|drop|drops|dropped|declin\w*|los[et]|loses|losing|shrinks?|shrank|shrunk|shrinking|slid|slump\w*|sank|sunk|retreat\w*|decreas\w*)\b|\b(?:got|get|gets|become|became|becomes|turned) (?:\S+ )?(?:cheaper|smaller)|(?:^| )(?:[سهح]|رح |راح )?(?:[يت]?نخفض|انخفضت?|[يت]?هبط|هبطت?|[يت]?نزل|نزلت?|[يت]?تراجع|تراجعت?|[يت]?خسر|خسرت?|نقصت?|[يت]نقص|انكمشت?|تقلصت?|تراجعا|انخفاضا|هبوطا) /u;
const RATE =
  /%|percent|per cent|\bpct\b|fastest|slowest|faster|slower|steepest|quickest|اسرع|ابطا|ابطء|نسبه(?! ل| الي)|(?:بال|في ال|^| |ب)ميه |بالمايه|في المايه|ميويه|مءويه/u;
const POINTS = /points?\b|\bpp\b|نقطه|نقاط/u;

/** What is ranked: levels, or how much or by how many percent they change. */
export const rankedChange = ({ plain }: Question): 'difference' | 'percent-change' | null => {
  if (!GROWN.test(` ${plain}`) && !FALLEN.test(` ${plain}`)) return null;
  return RATE.test(plain) && !POINTS.test(plain) ? 'percent-change' : 'difference';
};

/** Does it ask which one fell most? Then what falls furthest comes first. */
export const asksFall = ({ plain }: Question): boolean => FALLEN.test(` ${plain}`) && !GROWN.test(` ${plain}`);

export type PeriodKind = 'day' | 'month' | 'quarter' | 'year';

const LESS =
  '(?<!(?:\\bper|\\ba|\\bone|\\beach|\\bevery|\\blast|\\bthis|\\bthe|\\bin|كل|هال?|ب?هذا|خلال|في|اخر|آخر)\\s+)';
const PERIODS: readonly (readonly [PeriodKind, RegExp])[] = [
  [
    'month',
    new RegExp(
      `${LESS}(?:\\bmonth\\b|(?<![\\p{L}])(?:شهر|أشهر|اشهر|شهور)(?![\\p{L}]))|\\bwhich (?:of the )?months?\\b|(?:أ|ا)ي (?:ال)?(?:شهر|أشهر|اشهر|شهور)`,
      'iu',
    ),
  ],
  ['quarter', new RegExp(`${LESS}(?:\\bquarter\\b|(?<![\\p{L}])(?:ربع|أرباع|ارباع)(?![\\p{L}]))|(?:أ|ا)ي ربع`, 'iu')],
  [
    'year',
    /\b(?:which|what|best|worst|top|strongest|weakest|biggest|record|peak|leanest) years?\b|(?:أ|ا)ي (?:سنة|سنه|عام)(?!\s*[\d٠-٩])|(?:أنهي|انهي|انهو|شنو|أحسن|أفضل|أسوأ|أقوى|أضعف|أعلى|أكثر|أكتر|أقل) (?:سنة|سنه|عام)(?!\p{L}|\s*[\d٠-٩])/iu,
  ],
];

/** Of what kind the times are that are ranked: "which month", أضعف ربع; null where things are. */
export const timesRanked = (question: Question): PeriodKind | null => {
  const rest = untimed(question);
  return PERIODS.find(([, rule]) => rule.test(rest))?.[0] ?? null;
};

const SIZES: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:two|both)\b|(?:^| )(?:ال)?(?:اثنين|اتنين|ثنتين|كلا|كلتا|بيناتهم) /u],
  [3, /\bthree\b|(?:^| )(?:من |ال|ب)*(?:ثلاثه|ثلاث|تلاته|تلات) /u],
  [4, /\bfour\b|(?:^| )(?:من |ال|ب)*(?:اربعه|اربع) /u],
  [5, /\bfive\b|(?:^| )(?:من |ال|ب)*(?:خمسه|خمس) /u],
  [6, /\bsix\b|(?:^| )(?:من |ال|ب)*(?:سته|ست) /u],
  [7, /\bseven\b|(?:^| )(?:من |ال|ب)*(?:سبعه|سبع) /u],
  [8, /\beight\b|(?:^| )(?:من |ال|ب)*(?:ثمانيه|ثمان|تمانيه|تمن) /u],
  [9, /\bnine\b|(?:^| )(?:من |ال|ب)*(?:تسعه|تسع) /u],
  [10, /\bten\b|(?:^| )(?:من |ال|ب)*(?:عشره|عشر) /u],
];

/** Of how many: "among the five"; null where no number is said. */
export const sizeAsked = ({ plain }: Question): number | null =>
  SIZES.find(([, rule]) => rule.test(` ${plain}`))?.[0] ?? null;

const DEFINITE =
  /\b(?:(?:all|the|its|their|these|those) (?:other )?(?:two|three|four|five|six|seven|eight|nine|ten)|both) (?!times?\b|years?\b|quarters?\b|months?\b|weeks?\b|days?\b|hours?\b)|(?<!(?:^| )[وبل]*(?:ال)?(?:اشهر|شهور|سنوات|سنين|اعوام|ارباع|ايام|اسابيع) )(?<= )(?:ال(?:اثنين|اتنين|ثنتين|ثلاثه|ثلاث|تلاته|تلات|اربعه|اربع|خمسه|خمس|سته|ست|سبعه|سبع|ثمانيه|ثمان|تمانيه|تسعه|تسع|عشره|عشر)|كلا|كلتا) /u;
/** How many known things the words speak of, "all three sites", المواقع الثلاثة; null where no number is said, or times are counted. */
export const sizeTold = (question: Question): number | null =>
  DEFINITE.test(` ${question.plain} `) ? sizeAsked(question) : null;

const SUPERLATIVE =
  /(?<!\p{L})(?!west|test|rest|forest|interest|invest|request|harvest|guest|protest|contest|suggest|latest|earliest|newest|oldest|digest|arrest|chest|quest|nest|east|least|past|at least)\p{L}{3,}est(?!\p{L})|\b(?:most|least|more|fewer|less) (?:\S+ )?(?:than|of|among|expensive|efficient|power|energy)\b/u;

const PRICED =
  /\b(?:cheap(?:er|est)?|dear(?:er|est)|pric(?:ier|iest)|costli(?:er|est)|(?:more|most|less|least) expensive|pays? (?:the )?(?:most|more|least|less))\b|(?:^| )[وفبل]?(?:ال)?(?:ارخص|اغلي|اغلاها|ارخصها|اغلاهم|ارخصهم) /u;

/** Is it prices that the words compare? */
export const asksPrice = ({ plain }: Question): boolean => PRICED.test(` ${plain}`);

/** Is there any word for an end or a place of an order? Nothing is ranked without. */
export const asksExtreme = (question: Question): boolean =>
  LEAST.test(` ${question.plain}`) ||
  MOST.test(` ${question.plain}`) ||
  EFFICIENT.test(question.plain) ||
  SUPERLATIVE.test(question.plain) ||
  placeAsked(question) > 0;

/** Do the words ask for a place among several, however the reader of operations reads them? */
export const asksRank = (question: Question): boolean =>
  placeAsked(question) > 0 ||
  SUPERLATIVE.test(question.plain) ||
  ((timesRanked(question) !== null || question.cues.has('rank')) && asksExtreme(question));
