import type { Span } from '#src/base/span.ts';
import { englishTags } from '#src/language/natural.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { conceptsOf, isGeneral } from './lexicon.ts';
import { oneSlip } from './sound.ts';

/** The months by their number, as people say it: شهر تسعة. */
const NUMBERED: readonly (readonly [string, string])[] = [
  ['يناير', 'واحد'],
  ['فبراير', 'اتنين|اثنين|إثنين|جوج'],
  ['مارس', 'تلات[ةه]|ثلاث[ةه]'],
  ['أبريل', '[أا]ربع[ةه]'],
  ['مايو', 'خمس[ةه]'],
  ['يونيو', 'ست[ةه]'],
  ['يوليو', 'سبع[ةه]'],
  ['أغسطس', '[تث]ماني?[ةه]|تمني[ةه]'],
  ['سبتمبر', 'تسع[ةه]|تسعود'],
  ['أكتوبر', 'عشر[ةه]'],
  ['نوفمبر', 'حداشر|احدعش|حداعش|إحدعش'],
  ['ديسمبر', 'اطناشر|اتناشر|اثنعش|طناعش'],
];

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

/** A word that a list has is what it says. */
const isWord = (folded: string): boolean =>
  isGeneral(folded) || conceptsOf(folded).length > 0 || englishTags(folded).length > 0;

/** Months that are long enough to be told by all letters but one; no other word is so near to them. */
const LONG_MONTHS =
  'january february august september october november december يناير فبراير أبريل أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شتنبر نونبر دجنبر'.split(
    ' ',
  );
const ORDINALS: readonly (readonly [string, string])[] = ['الأول', 'الثاني', 'الثالث', 'الرابع'].map((name) => [
  name,
  fold(name),
]);

/** "Sepember", أكوتبر, الربع الثلاث: one slip of a hand, which would else ask of another time. */
const monthSlips = (said: string, at: number): Edit[] => {
  const word = fold(said);
  const bare = word.replace(/^[وفبل](?=.{4})/u, '');
  if (isWord(word) || isWord(bare)) return [];
  for (const tried of new Set([word, bare])) {
    const [month, other] = LONG_MONTHS.filter((name) => oneSlip(fold(name), tried) && !tried.startsWith(fold(name)));
    if (month && !other) return [{ start: at + said.length - tried.length, end: at + said.length, instead: month }];
  }
  return [];
};

const ordinalSlips = (said: string, at: number): Edit[] => {
  const [ordinal, other] = ORDINALS.filter(([, folded]) => oneSlip(folded, fold(said)));
  return ordinal && !other ? [{ start: at, end: at + said.length, instead: ordinal[0] }] : [];
};

/** "Sepember", أكوتبر, الربع الثلاث: one slip of a hand, which would else ask of another time. */
const slipsIn = (written: string): Edit[] => [
  ...[...written.matchAll(/\p{L}{5,10}/gu)].flatMap((m) => monthSlips(m[0], m.index)),
  ...[...written.matchAll(/(?<=(?:^|\s)[وفبل]?ال(?:ربع|نصف?)\s+)ال\p{L}{2,5}(?!\p{L})/gu)].flatMap((m) =>
    ordinalSlips(m[0], m.index),
  ),
];

const ON_DAY = /(?:^|\s)(?:on|by|until|till|from|before|after|through|to|and|the)\s\S+\s$/iu;

export interface Spelled {
  readonly text: string;
  /** Where a span of the new text stands in what was written. */
  back(span: Span): Span;
}

const NAMES_EN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NAMES_AR = NUMBERED.map(([name]) => name).join('|');
const ALONE = '(?!\\s?[\\d.,:%/–-]|st|nd|rd|th|\\s(?:and|to|till|until)\\s\\d|[\\p{L}])';
/** A number behind a month, by the words before them: "on Sept 26" is a day, "in Sept 26" and سبتمبر 26 are of a year. */
const SHORT_YEAR = new RegExp(
  `(?<=(?:(?<![\\p{L}])(?<of>in|for|during|of|since) )?(?<![\\p{L}])(?:${NAMES_EN})\\.? )['’]?(2\\d)${ALONE}|(?<=(?:${NAMES_AR}) )(?:2\\d|٢[٠-٩])(?![\\d٠-٩]|\\s?[.,:%/–-]?[\\d٠-٩])`,
  'giu',
);

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

const yearsIn = (written: string, now: Date): Edit[] =>
  [...westernDigits(written).matchAll(SHORT_YEAR)].flatMap((m) => {
    const year = 2000 + Number(m[0].replace(/\D/gu, ''));
    const bare = m.groups?.['of'] === undefined && /^\d/u.test(m[0]) && /[a-z]\.? $/iu.test(written.slice(0, m.index));
    // Without a word of it, only this year's number is no day.
    if (year > now.getUTCFullYear() + 4 || (bare && year !== now.getUTCFullYear())) return [];
    if (bare && ON_DAY.test(written.slice(0, m.index))) return [];
    return [{ start: m.index, end: m.index + m[0].length, instead: String(year) }];
  });

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
