import { unitOf } from '#src/base/units.ts';
import { MARK } from './calculator-words.ts';
import { plainOf } from './cue-reader.ts';
import type { Question } from './question.ts';

/** Over which time an amount is asked for, in index form. */
const PERIODS: readonly (readonly [unit: 'h' | 'd' | 'wk' | 'mo' | 'yr', RegExp])[] = [
  // Letters that Maghrebi leaves apart (ف النهار) and joins (فالنهار) are one.
  ['h', /hourly|(?:per|an|each|every|one) hour|بالساعه|فالساعه|ف الساعه|في الساعه|كل ساعه|لكل ساعه/u],
  [
    'd',
    /daily|(?:per|(?<!for )a|each|every|one) day|يوميا|اليومي|باليوم|في اليوم|كل يوم|لكل يوم|فاليوم|ف اليوم|(?:ب|ف|ف |في )النهار|كل نهار|(?:فاتوره|كلفه|تكلفه|مصروف|ربح|مكسب|دخل|ايراد) (?:ال)?(?:يوم|نهار)(?= |$)/u,
  ],
  [
    'wk',
    /weekly|(?:per|a|each|every|one) week|اسبوعيا|بالاسبوع|في الاسبوع|كل اسبوع|لكل اسبوع|ف الاسبوع|(?:ب|ف|ف |في )السيمانه|كل سيمانه/u,
  ],
  [
    'mo',
    /monthly|(?:per|a|each|every|one) month|شهريا|الشهري|بالشهر|في الشهر|كل شهر|لكل شهر|فالشهر|ف الشهر|(?:فاتوره|كلفه|تكلفه|مصروف|ربح|مكسب|دخل|ايراد) (?:ال)?شهر(?= |$)/u,
  ],
  [
    'yr',
    /yearly|annual|(?:per|a|each|every|one) year|سنويا|السنوي|بالسنه|في السنه|كل سنه|لكل سنه|بالعام|في العام|فالعام|ف العام|ف السنه|فالسنه|كل عام/u,
  ],
];

const PRICED = new RegExp(
  `(?:ال)?(?:kwh|kilowatt-? ?hour|كيلو ?وا[طت] ?(?:ال)?ساع[هي]|كيلوواط|كيلووات)(?: (?:الواحده?|ب|at|costs?|costing|for|is|بسعر|سعره|سعرها|ثمنه)){1,2} ?${MARK}`,
  'gu',
);

/** The question without the asker's amounts, a mark where one of money stood: what it asks and not what it gives. */
export const withoutAmounts = ({ text, quantities }: Question): string => {
  let rest = '';
  let at = 0;
  for (const { start, end, unit } of quantities.toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)} ${unitOf(unit ?? '')?.dimension === 'money' || /^US[Dc]/.test(unit ?? '') ? MARK : ''} `;
    at = end;
  }
  // "The kilowatt-hour at" so much gives a price, as "so much a kilowatt-hour" does.
  return plainOf(rest + text.slice(at)).replace(PRICED, MARK);
};

export const periodIn = (plain: string): string | null => PERIODS.find(([, rule]) => rule.test(plain))?.[0] ?? null;

/** The asker's amounts have periods of their own: "$50 per PH per day" asks for nothing a day. */
export const periodAsked = (question: Question): string | null => {
  for (const { unit } of question.quantities.toSorted((a, b) => a.start - b.start)) {
    // "At 5.5 cents a month" is no price of electricity: the month is the bill's.
    const period = /^US[Dc]\/(h|d|wk|mo|yr)$/.exec(unit ?? '')?.[1];
    if (period) return period;
  }
  return periodIn(withoutAmounts(question));
};
