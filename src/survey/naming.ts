import type { Asked } from './cues.ts';
import { HOW_CHANGED } from './operation-words.ts';
import type { Term } from './terms.ts';

/** An Arabic word with its clitics, article and endings. */
const arabic = (stems: string): string => `[وفبلك]?(?:ال|لل)?(?:${stems})(?:ها|هم|هن|ه|ات|ين|نا|ا)?`;

/**
 * Words that name how an answer is worked out, of what stretch of time, or which end of an order, and not what of:
 * whatever the question is read as, a source may say them and need not. The average that is worked out stands in none.
 */
const NAMING = new RegExp(
  `^(?:${[
    'averages?|averaged|averaging|avg|mean|typically|rate|growth',
    'annual|annually|annuali[sz]ed|yearly|year|per annum|year-on-year|yoy|monthly|quarterly|daily|everyday',
    'sum|totals?|totall?ed|overall|combined|altogether|together|aggregate',
    'difference|differences|comparison|on average|value on|altogether total',
    'room|headroom',
    'most|least|highest|lowest|maximum|minimum|max|min|top|now|currently|nowadays|presently',
    arabic('معدل|متوسط|وسطي|افريج'),
    arabic('سنوي|شهري|يومي|فصلي'),
    '(?:في|ب) ?(?:ال)?(?:سنه|عام)|بالسنه|بالعام',
    arabic('مجموع|مجتمع|اجمالي|كلي|جمله|محصله'),
    arabic('فارق|فرق|فروق'),
    arabic('اعلي|اقصي|قصوي|ادني|اقل'),
    arabic('حالي|الان|راهن'),
  ].join('|')})$`,
  'u',
);

/** A share is worked out, but where shares are compared it is what the sources tell. */
const SHARE = new RegExp(
  `^(?:share|percentages?|percent|pct|proportions?|fractions?|portions?|slices?|chunk|ratios?|${arabic('نسبه|نسبت|حصه|حصت|نصيب|قسط|شطر|كسر')})$`,
  'u',
);
const COMPARED: readonly Asked[] = ['difference', 'points', 'ratio'];

/** Words that name the operation only where it is what is asked for. By the cues that read it so. */
const NAMED: readonly (readonly [cues: readonly Asked[], word: RegExp])[] = [
  [
    ['difference', 'percent-change', 'points'],
    new RegExp(
      `^(?:gaps?|short|spread|dearer|${arabic('فجو|فجوه|نقص|نقصت|نقصان|ينقص|تنقص|بينقص|بتنقص|زياد|زيادت')})$`,
      'u',
    ),
  ],
  [['difference', 'percent-change', 'points'], /^[سهحب]?[يت]?طلعت?$/u],
  [
    ['average', 'convert'],
    new RegExp(`^(?:spread|spreading|evenly|flat|${arabic('وزعنا|توزع|اتوزع|موزع|توزيع')})$`, 'u'),
  ],
  [['share', 'ratio', 'sum'], new RegExp(`^(?:divide|divides|divided|split|${arabic('قسمنا|نقسم|قسمه|مقسوم')})$`, 'u')],
  [['cagr', 'percent-change'], /^(?:taking|starting|steady|steadily|compounding)$/u],
];

const COMPOUND = /مركب|compound/u;
/** What compounds: a rate or growth, and no machine that is fitted. */
const COMPOUNDED = /معدل|نمو|سنوي|growth|rate|annual/u;
/** كم نقص: how much it fell, and no shortage. */
const FELL = /^[وفسهحب]?[يتن]?نقصت?(?:و|وا)?$/u;

/** Words of the form that the answer is to have. */
const FORM =
  /^(?:express|expresses|expressed|expressing|imply|implied|implies|decimal|decimals|rounded|grateful|appreciate|appreciated|cheers|whole-number)$|^(?:بالنقط|نقط|بجد|اعطني|اعطيني|اعطيها|خذ|خد|خدلي|اعتبر|افترض|نفترض|مثلا|كنسبه|كمعدل|كرقم|سمحت|سمحتو|سمحتم|سمحتي)$/u;

/**
 * The terms without what only says how the answer is to look. Those that name the operation which the question is read
 * as are spare: a source that says them says more.
 */
export const withoutNaming = (
  terms: readonly Term[],
  cues: ReadonlyMap<Asked, number>,
  plain: string,
): readonly Term[] => {
  const fell = HOW_CHANGED.test(plain) ? [FELL] : [];
  const isCompound = cues.has('cagr') || COMPOUNDED.test(plain);
  const share = COMPARED.some((cue) => cues.has(cue)) ? [] : [SHARE];
  const rules = [
    NAMING,
    ...share,
    ...fell,
    ...NAMED.filter(([names]) => names.some((cue) => cues.has(cue))).map(([, word]) => word),
  ];
  const isSure = (t: Term): boolean => t.kind === 'name' && t.sure;
  const isForm = (t: Term): boolean => FORM.test(t.folded) || (isCompound && COMPOUND.test(t.folded));
  return terms
    .filter((t) => isSure(t) || !isForm(t))
    .map((t) => (!isSure(t) && rules.some((word) => word.test(t.folded)) ? { ...t, spare: true } : t));
};
