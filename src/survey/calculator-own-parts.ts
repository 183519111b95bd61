import { conversion, unitOf } from '#src/base/units.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { type Amount, MACHINE, unitIn } from './calculator-amount.ts';
import { lengthOf } from './calculator-said.ts';
import { inputOf, type Tree } from './formula.ts';
import type { Question } from './question.ts';

/** One of the asker's own amounts, as it is reckoned with. */
export interface Part {
  readonly value: string;
  readonly unit: string;
  /** What is counted, in index form. */
  readonly noun: string | null;
  /** "At 2,800 dollars each": told of one of the other. */
  readonly each: boolean;
}

const EACH_BEHIND =
  /^ ?(?:each|apiece|a piece|per |a (?=machine|rig|miner|share|coin)|for each|لل|لكل|عن كل|كل واحد|الواحد|للواحد)/u;
const EACH_BEFORE =
  /(?:[a-z]s of|each|apiece|one|كل (?:واحد|وحد|جهاز|ماكين|منها)\S*)(?: (?:at|for|costs?|draws?|drawing|uses?|using|is|ب|بسعر|على|علي|يسحب|تسحب|ياخد|ياخذ|سعره?ا?))? ?ب?$/u;
/** A price and no sum: "at $95,000", بسعر ٩٥ ألف. */
const AT =
  /(?:\bat|@|trad\w+ (?:at|for)|price[sd]?(?: of| at| is)?|worth|\bis|\bfor|سعر\S*(?: (?:ال)?(?:بيتكوين|بتكوين|سهم|عمله))?|علي|ع) ?(?:ب)?$/u;

/** "12 MW over 3,750 machines" sets the one on the other and says of no bound. */
const readOf = ({ value, min, qualifier }: Amount, before: string): string | undefined =>
  value ?? (qualifier === 'more_than' && /\b(?:over|across)\s*$|على\s*$/iu.test(before) ? min : undefined);

const partOf = (amount: Amount, text: string): Part | null => {
  const before = text.slice(0, amount.start);
  const value = readOf(amount, before) ?? readOf(amount, text.slice(0, amount.start + 5));
  if (value === undefined) return null;
  const [left, right] = [fold(westernDigits(before)), fold(text.slice(amount.end))];
  const unit = unitIn(amount);
  const noun = amount.noun === null ? null : fold(amount.noun);
  const bare = unit === null && (amount.unit === null || amount.unit === '1') && noun === null;
  if (bare || unit === '%' || unit === 'x') return null;
  const money = unitOf(unit ?? '')?.dimension === 'money';
  const each = EACH_BEHIND.test(right) || EACH_BEFORE.test(left) || (money && AT.test(left));
  return {
    value,
    unit: (unit ?? '1').replace(/\/share$/, ''),
    noun: unit === null ? noun : null,
    each: each || /\/share$/.test(unit ?? ''),
  };
};

/** The asker's amounts, all of them or none: what one of them is for may not be guessed. */
export const partsOf = (question: Question): readonly Part[] | null => {
  const found: Part[] = [];
  for (const amount of question.quantities.toSorted((a, b) => a.start - b.start)) {
    const part = partOf(amount, question.text);
    if (!part) return null;
    found.push(part);
  }
  const length = lengthOf(question);
  const timed = found.some(({ unit }) => conversion(unit, 'h') !== null);
  if (length?.kind === 'input' && !timed)
    found.push({ value: length.input.value, unit: length.input.unit, noun: null, each: false });
  return found;
};

const same = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) => word.replace(/^(?:ال|لل)/u, '').slice(0, 4));
  return x === y || (MACHINE.test(a) && MACHINE.test(b));
};
/** Is a word of the question what this part counts? */
export const counts = ({ noun }: Part, word: string): boolean => noun !== null && same(noun, word);

export const treeOf = ({ value, unit }: Part): Tree => inputOf(value, unit === '1' ? 'count' : unit, 'question');
