import { type Exact, exact } from '#src/base/exact.ts';
import { unitOf } from '#src/base/units.ts';
import { NUMBER_WORDS } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token, tokenBefore } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import type { Quantity } from './figure-quantities.ts';
import { ratesBehind, unitAt } from './figure-units.ts';
import { COUNTED_UNITS_AR } from './figure-units-lexicon.ts';

/** دولارين, طنان, برميلي: two of a unit in one word. */
const DUALS: ReadonlyMap<string, string> = new Map(
  COUNTED_UNITS_AR.flatMap(([code, words]) =>
    words.split(' ').flatMap((word) => {
      const stem = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
      return [`${stem}ين`, `${stem}ان`].map((dual) => [fold(dual), code] as const);
    }),
  ),
);
const SINGLES: ReadonlyMap<string, string> = new Map(
  COUNTED_UNITS_AR.flatMap(([code, words]) => words.split(' ').map((word) => [fold(word), code] as const)),
);

const TWO_POINTS = /^[وب]?نقطت(?:ين|ان|ي)$/;
const PARTICLE = /^[وف]?[بل]?$/;
const inTable = (table: ReadonlyMap<string, string>, key: string): string | null => {
  const found = entryOf(table, key);
  return found && PARTICLE.test(found.prefix) ? found.entry : null;
};

/** May a quantity start at this word although no number does? */
export const mayCountItself = (key: string): boolean =>
  inTable(DUALS, key) !== null || inTable(SINGLES, key) !== null || TWO_POINTS.test(key);

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

/** Of these one is an amount; one day, one bitcoin, one time are not said to measure. */
const MEASURED =
  /^(?:money|energy|power|mass|volume|length|area|oil|gas|data|emissions|apparent|voltage|hashrate|percentage_points|ratio$)/;
export const isMeasured = (unit: string | null): boolean =>
  unit !== null && MEASURED.test(unitOf(unit)?.dimension ?? '');

const ofMoney = (unit: string): boolean => /^(?:money|energy_price)/.test(unitOf(unit)?.dimension ?? '');

const BOUND_EN = /^(?:about|nearly|almost|under|over|below|above|roughly|around|approximately)$/;
const BOUND_AR = /^[وبل]?(?:نحو|حوالي|قرابه|زهاء)$/;
const COMPARED = /^[وب]?(?:less|more|fewer|higher|lower|اقل|اكثر|ازيد|اعلي|ادني|اكبر)$/;

/** less than a cent, about a megawatt, أقل من سنت: the bound makes an amount of what else is only a name. */
const bounded = (tokens: readonly Token[], i: number): boolean => {
  const before = key(tokens, i - 1);
  if (BOUND_EN.test(before) || BOUND_AR.test(before)) return true;
  if (/^(?:least|most)$/.test(before)) return key(tokens, i - 2) === 'at';
  return /^(?:than|من)$/.test(before) && COMPARED.test(key(tokens, i - 2));
};

interface Read {
  readonly value: Exact;
  readonly unit: string;
  readonly next: number;
}

/** سنتين are two years, unless energy or hashes are paid with them. */
const twoCents = (tokens: readonly Token[], i: number): Read | null => {
  const rated = ratesBehind(tokens, { code: 'USc', next: i + 1, flags: [] });
  return /^USc\/\(?[kM]?(?:Wh|[TPE]H)/.test(rated.code)
    ? { value: exact(2n), unit: rated.code, next: rated.next }
    : null;
};

const dualAt = (tokens: readonly Token[], i: number): Read | null => {
  const word = key(tokens, i);
  if (/^[وب]?سنت(?:ين|ان)$/.test(word)) return twoCents(tokens, i);
  if (TWO_POINTS.test(word)) {
    const of = key(tokens, i + 1);
    const code = /^ميويت(?:ين|ان)$/.test(of) ? 'pp' : of === 'اساس' ? 'bp' : null;
    return code && { value: exact(2n), unit: code, next: i + 2 };
  }
  const code = inTable(DUALS, word);
  if (!code || NUMBER_WORDS.get(key(tokens, i - 1))) return null;
  const rated = ratesBehind(tokens, { code, next: i + 1, flags: [] });
  return { value: exact(2n), unit: rated.code, next: rated.next };
};

/** ميغاواط واحد, سنت واحد للكيلوواط ساعة, أقل من دولار. */
const singleAt = (tokens: readonly Token[], i: number): Read | null => {
  const unit = inTable(SINGLES, key(tokens, i)) === null ? null : unitAt(tokens, i);
  if (!unit || !isMeasured(unit.code)) return null;
  if (/^واحده?$/.test(key(tokens, unit.next))) {
    const rated = ratesBehind(tokens, { ...unit, next: unit.next + 1 });
    return { value: exact(1n), unit: rated.code, next: rated.next };
  }
  const plain = tokens[unit.next]?.kind !== 'number' && !NUMBER_WORDS.has(key(tokens, unit.next));
  return plain && bounded(tokens, i) ? { value: exact(1n), unit: unit.code, next: unit.next } : null;
};

const articleAt = (tokens: readonly Token[], i: number): Read | null => {
  const unit = unitAt(tokens, i + 1);
  if (!unit || !isMeasured(unit.code) || key(tokens, i + 1) === 'coin') return null;
  const after = tokens[unit.next];
  const ends = after === undefined || after.kind === 'break' || /^[.!?]$/.test(after.raw);
  const said =
    bounded(tokens, i) || (ends && (i === 0 || (ofMoney(unit.code) && tokenBefore(tokens, i)?.kind === 'sign')));
  return said ? { value: exact(1n), unit: unit.code, next: unit.next } : null;
};

/** An amount whose number is the word of its unit, or goes without saying: two dollars in Arabic, less than a cent. */
export const selfCountedAt = (tokens: readonly Token[], i: number): Quantity | null => {
  const token = tokens[i];
  if (token?.kind !== 'word' || tokenBefore(tokens, i)?.kind === 'number') return null;
  const article = token.key === 'a' || token.key === 'an';
  const found = article ? articleAt(tokens, i) : (dualAt(tokens, i) ?? singleAt(tokens, i));
  if (!found) return null;
  const end = tokens[found.next - 1]?.end ?? token.end;
  const rest = { upper: null, noun: null, kind: 'words' as const, scaled: false, grouped: null, flags: [] };
  return { ...rest, from: i, next: found.next, start: token.start, end, value: found.value, unit: found.unit };
};
