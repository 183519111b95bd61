import type { Constant, Input } from '#src/base/answer.ts';
import { compare, decimal, type Exact, mul, ONE, toDecimal, ZERO } from '#src/base/exact.ts';
import { intervalOf } from '#src/base/interval.ts';
import { fail } from '#src/base/problem.ts';
import { conversion } from '#src/base/units.ts';
import { isArabic } from '#src/language/text.ts';
import { quantitiesOf } from '#src/meaning/figures.ts';
import type { Store } from '#src/store/store.ts';
import { inputOf, type Tree } from './formula.ts';
import { type MineGoal, TAKEN, type Taken } from './mine-goals.ts';
import { type FromNews, reported } from './mine-stored.ts';

export interface Given {
  readonly given: Readonly<Partial<Record<Taken, string>>>;
  readonly now: Date;
}

/** What stands where nobody says otherwise. */
const ASSUMED: Readonly<Partial<Record<Taken, readonly [value: string, name: Constant]>>> = {
  reward: ['3.125', 'subsidy'],
  pue: ['1', 'pue'],
  fee: ['0', 'pool_fee'],
};

const PLAIN = /^[\d٠-٩][\d٠-٩.,٫٬]*(?:[eE]\d{1,2})?$/u;

/** After 64 halvings nothing is paid any more. */
const HIGHEST = decimal('13440000');

/** What is known of an input: its amount in the unit that is taken, and as a part of a calculation. */
export interface Part {
  readonly value: Exact;
  readonly tree: Tree;
}

/** An amount as somebody typed it. A bare number is meant in the unit that is taken. */
const typed = (name: Taken, text: string): Part & { readonly input: Input } => {
  const unit = TAKEN[name];
  const lang = isArabic(text) ? 'ar' : 'en';
  const short = /^\d+(?:\.\d+)?[eE]\d{1,2}$/.test(text) ? decimal(text) : null;
  const [quantity] = short ? [] : quantitiesOf(text, lang);
  const amount = short ?? (quantity?.value === undefined ? null : decimal(quantity.value));
  if (!amount) throw fail('not_a_number', { text });
  const own = quantity?.unit && quantity.unit !== 'count' && !PLAIN.test(text) ? quantity.unit : unit;
  const whole = conversion(own, unit) ? own : `${own}/BTC`;
  const factor = own === unit ? ONE : conversion(whole, unit);
  if (!factor) throw fail('units_do_not_fit', { from: own, to: unit });
  const value = mul(amount, factor);
  const least = name === 'fee' ? compare(value, ZERO) >= 0 && compare(value, decimal('100')) < 0 : value.n > 0n;
  if (!least) throw fail('wrong_option', { name, takes: name === 'fee' ? '0…99' : '> 0' });
  if (name === 'height' && compare(value, HIGHEST) > 0) throw fail('wrong_option', { name, takes: '≤ 13440000' });
  const said = toDecimal(amount);
  return { value, tree: inputOf(said, whole, 'question'), input: { value: said, unit: own, from: 'question' } };
};

export interface Gathered {
  readonly known: Partial<Record<Taken, Part>>;
  readonly inputs: Input[];
  readonly news: FromNews[];
}

/** What a goal takes, from the asker, from constants, and from the news. Throws `missing_option` for what nobody gives. */
export const gathered = async (
  store: Store,
  community: string,
  { given, now }: Given,
  goal: Pick<MineGoal, 'needs' | 'assumes' | 'network'>,
): Promise<Gathered> => {
  const made: Gathered = { known: {}, inputs: [], news: [] };
  for (const name of [...goal.needs, ...(goal.assumes ?? [])]) {
    const text = given[name];
    if (text !== undefined) {
      const { input, ...part } = typed(name, text);
      made.known[name] = part;
      made.inputs.push(input);
      continue;
    }
    const assumed = ASSUMED[name];
    if (assumed) {
      const [value, constant] = assumed;
      made.known[name] = { value: decimal(value), tree: inputOf(value, TAKEN[name], 'constant', constant) };
      made.inputs.push({ value, unit: TAKEN[name], from: 'constant', name: constant });
      continue;
    }
    const found = name === 'hashrate' && !goal.network ? null : await reported(store, community, name, now);
    if (!found) continue;
    const amount = intervalOf({ value: toDecimal(found.value) }, found.statement.figure.qualifier);
    const quantity = { interval: amount, unit: TAKEN[name] };
    const input: Input = { value: toDecimal(found.value), unit: TAKEN[name], from: 'constant' };
    made.known[name] = { value: found.value, tree: { kind: 'input', input, quantity } };
    made.news.push(found);
  }
  const missing = goal.needs.filter((name) => made.known[name] === undefined);
  if (missing.length > 0) throw fail('missing_option', { name: missing.join(', ') });
  return made;
};
