import type { Span } from '#src/base/span.ts';
import { englishTags } from '#src/language/natural.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { conceptsOf, isGeneral } from './lexicon.ts';
import { oneSlip } from './sound.ts';

/** A stretch of the question and what is read instead of it. */
export interface Edit extends Span {
  readonly instead: string;
}

/** The months by their number, as people say it: شهر تسعة. */
export const NUMBERED: readonly (readonly [string, string])[] = [
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
export const slipsIn = (written: string): Edit[] => [
  ...[...written.matchAll(/\p{L}{5,10}/gu)].flatMap((m) => monthSlips(m[0], m.index)),
  ...[...written.matchAll(/(?<=(?:^|\s)[وفبل]?ال(?:ربع|نصف?)\s+)ال\p{L}{2,5}(?!\p{L})/gu)].flatMap((m) =>
    ordinalSlips(m[0], m.index),
  ),
];

const ON_DAY = /(?:^|\s)(?:on|by|until|till|from|before|after|through|to|and|the)\s\S+\s$/iu;

const NAMES_EN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NAMES_AR = NUMBERED.map(([name]) => name).join('|');
const ALONE = '(?!\\s?[\\d.,:%/–-]|st|nd|rd|th|\\s(?:and|to|till|until)\\s\\d|[\\p{L}])';
/** A number behind a month, by the words before them: "on Sept 26" is a day, "in Sept 26" and سبتمبر 26 are of a year. */
const SHORT_YEAR = new RegExp(
  `(?<=(?:(?<![\\p{L}])(?<of>in|for|during|of|since) )?(?<![\\p{L}])(?:${NAMES_EN})\\.? )['’]?(2\\d)${ALONE}|(?<=(?:${NAMES_AR}) )(?:2\\d|٢[٠-٩])(?![\\d٠-٩]|\\s?[.,:%/–-]?[\\d٠-٩])`,
  'giu',
);

/** Years of two digits behind the name of a month. */
export const yearsIn = (written: string, now: Date): Edit[] =>
  [...westernDigits(written).matchAll(SHORT_YEAR)].flatMap((m) => {
    const year = 2000 + Number(m[0].replace(/\D/gu, ''));
    const bare = m.groups?.['of'] === undefined && /^\d/u.test(m[0]) && /[a-z]\.? $/iu.test(written.slice(0, m.index));
    // Without a word of it, only this year's number is no day.
    if (year > now.getUTCFullYear() + 4 || (bare && year !== now.getUTCFullYear())) return [];
    if (bare && ON_DAY.test(written.slice(0, m.index))) return [];
    return [{ start: m.index, end: m.index + m[0].length, instead: String(year) }];
  });
