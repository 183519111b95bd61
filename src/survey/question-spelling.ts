import type { Span } from '#src/base/span.ts';
import { type Edit, NUMBERED, slipsIn, yearsIn } from './question-slips.ts';

const FIRST: readonly (readonly [string, string])[] = [
  ['تلات|ثلاث|تلت|ثلاثة|3|٣', 'الأشهر الثلاثة الأولى'],
  ['أربع|اربع|أربعة|4|٤', 'الأشهر الأربعة الأولى'],
  ['خمس|خمسة|5|٥', 'الأشهر الخمسة الأولى'],
  ['ست|ستة|6|٦', 'الأشهر الستة الأولى'],
  ['سبع|سبعة|7|٧', 'الأشهر السبعة الأولى'],
  ['تمن|ثماني|تماني|ثمان|ثمانية|8|٨', 'الأشهر الثمانية الأولى'],
  ['تسع|تسعة|9|٩', 'الأشهر التسعة الأولى'],
  ['عشر|عشرة|10|١٠', 'الأشهر العشرة الأولى'],
];

/** Stretches of which people say "this one" and "the one that went by" in other words than writers do. */
const NEAR: readonly (readonly [word: string, noun: string, written: string])[] = [
  ['سن', 'سن[ةه]', 'السنة'],
  ['عام', 'عام', 'العام'],
  ['شهر', 'شهر', 'الشهر'],
  ['ربع', 'ربع', 'الربع'],
  ['سبوع', '[أا]سبوع', 'الأسبوع'],
  ['صيف', 'صيف', 'الصيف'],
  ['شت', 'شت(?:اء|ا|وي[ةه])', 'الشتاء'],
  ['ربيع', 'ربيع', 'الربيع'],
  ['خريف', 'خريف', 'الخريف'],
];

const THIS_BEHIND = 'ده|دا|دى|دي|هذا|هذه|هذي|هاد|هادا|هادي|هاذ|هاي|هيدا|هيدي|ذي';
const THIS_BEFORE = 'هاد|هادا|هادي|هاذ|هاذي|هذي|هاي|هيدا|هيدي';
const GONE = '(?:اللي|الي|يلي|لي|التي|الذي) (?:فاتت?|راحت?|مضت?|مضى|مضي|مرت?|عدى|عدت|عدا)|الفايت[ةه]?';
const TO_COME = '(?:اللي|الي|يلي|لي|التي|الذي) (?:جاي[ةه]?|ياي[ةه]?|جي)|الياي[ةه]?';

/** هالصيف, السنة دي, العام اللي فات, الشهر الياي. */
const nearby = NEAR.flatMap(([word, noun, written]): readonly (readonly [string, RegExp, string])[] => {
  const rule = (said: string): RegExp => new RegExp(`(?<=(?:^|\\s)[وفبل]?)(?:${said})(?!\\p{L})`, 'gu');
  const named = `ال${noun}`;
  return [
    [word, rule(`ها?ل${noun}|(?:${THIS_BEFORE}) ${named}|${named} (?:${THIS_BEHIND})`), `هذا ${written}`],
    [word, rule(`${named} (?:${GONE})`), `${written} الماضي`],
    [word, rule(`${named} (?:${TO_COME})`), `${written} المقبل`],
  ];
});

/**
 * Spoken forms of a time, and how the reader of periods knows them: "the half" of the dialects, months by their number.
 * No rule is tried on a question without its first word.
 */
const SPOKEN: readonly (readonly [string, RegExp, string])[] = [
  ['نص', /(?<=(?:^|\s)(?:[وفبل]|لل|بال|ال)?)نص(?=\s+(?:ال)?(?:أول|اول|تاني|ثاني|أولاني)(?!\p{L}))/gu, 'نصف'],
  ['التاني', /(?<=(?:^|\s)(?:ال)?(?:ربع|نصف?)\s+)التاني(?!\p{L})/gu, 'الثاني'],
  ['التاني', /(?<=(?:كانون|تشرين)\s+)التاني(?!\p{L})/gu, 'الثاني'],
  ['ت', /(?<=(?:^|\s)(?:[وفبل]|لل|بال|ال)?ربع\s+)(?:التالت|الثالت|التالث)(?!\p{L})/gu, 'الثالث'],
  // With its madda it is the month and nothing else.
  ['آب', /(?<=(?:^|\s)[وفبل]?)آب(?!\p{L})/gu, 'أغسطس'],
  ['اب', /(?<=شهر\s+)اب(?!\p{L})/gu, 'أغسطس'],
  ...(
    [
      ['(?:أول|اول)', 'الأول'],
      ['(?:تاني|ثاني)', 'الثاني'],
      ['(?:تالت|ثالث|ثالت)', 'الثالث'],
      ['(?:رابع)', 'الرابع'],
    ] as const
  ).flatMap(([said, name]): readonly (readonly [string, RegExp, string])[] => [
    ['ربع', new RegExp(`(?<=(?:^|\\s)[وفبل]?)${said} ربع(?=\\s|$|[؟?،])`, 'gu'), `الربع ${name}`],
    [
      'نص',
      new RegExp(`(?<=(?:^|\\s)[وفبل]?)${said} نصف?(?=\\s+(?:من|في|ل|ب|[\\d٠-٩])|$|[؟?،])`, 'gu'),
      `النصف ${name}`,
    ],
  ]),
  ...FIRST.flatMap(([said, months]): readonly (readonly [string, RegExp, string])[] => [
    ['ول', new RegExp(`(?<=(?:^|\\s)[وفبل]?)(?:أول|اول) (?:${said}) (?:شهور|أشهر|اشهر)(?!\\p{L})`, 'gu'), months],
    [
      'ال',
      new RegExp(
        `(?<=(?:^|\\s)[وفبل]?)ال(?:${said}) (?:شهور|أشهر|اشهر)(?: (?:الأولى|الاولى|الأولي|الاولي))?(?=\\s+(?:من|في|ل|ب)|$)`,
        'gu',
      ),
      months,
    ],
  ]),
  [
    'رباع',
    /(?<=(?:^|\s)[وفبل]?)(?:أول|اول) (?:3|٣|ثلاث|ثلاثة|تلات|تلت) (?:أ|ا)رباع(?!\p{L})/gu,
    'الأشهر التسعة الأولى',
  ],
  ...nearby,
  ['three quarters', /\bfirst three quarters\b/giu, 'first nine months'],
  ...NUMBERED.map(([name, words], i): readonly [string, RegExp, string] => [
    'شهر',
    new RegExp(
      `(?<=(?:^|\\s)(?:[وفبل]|ال)?شهر\\s+)(?:${words}|0?${i + 1}(?=\\s+ل|\\s+(?:إلى|الى|حتى)))(?![\\p{L}\\d])`,
      'gu',
    ),
    name,
  ]),
];

export interface Spelled {
  readonly text: string;
  /** Where a span of the new text stands in what was written. */
  back(span: Span): Span;
}

const spokenIn = (written: string): Edit[] =>
  SPOKEN.filter(([word]) => written.includes(word)).flatMap(([, rule, instead]) =>
    [...written.matchAll(rule)].map((m) => ({ start: m.index, end: m.index + m[0].length, instead })),
  );

/** A question with its spoken times as they are written. */
export const spelled = (written: string, now: Date): Spelled => {
  const edits = [...spokenIn(written), ...yearsIn(written, now), ...slipsIn(written)]
    .toSorted((a, b) => a.start - b.start)
    .filter((edit, i, all) => i === 0 || (all[i - 1]?.end ?? 0) <= edit.start);
  let [text, at] = ['', 0];
  const marks: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  for (const { start, end, instead } of edits) {
    text += written.slice(at, start);
    marks.push({ from: text.length, to: text.length + instead.length, start, end });
    text += instead;
    at = end;
  }
  text += written.slice(at);
  const backTo = (place: number, isEnd: boolean): number => {
    const mark = marks.findLast(({ from }) => (isEnd ? from < place : from <= place));
    if (!mark) return place;
    if (place >= mark.to) return place - mark.to + mark.end;
    return isEnd ? mark.end : mark.start;
  };
  return { text, back: ({ start, end }) => ({ start: backTo(start, false), end: backTo(end, true) }) };
};
