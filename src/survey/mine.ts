import type { Answer, Constant, Input, Result } from '#src/base/answer.ts';
import { compare, decimal, type Exact, mul, toDecimal, ZERO } from '#src/base/exact.ts';
import type { Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { conversion } from '#src/base/units.ts';
import { isArabic } from '#src/language/text.ts';
import { quantitiesOf } from '#src/meaning/figures.ts';
import type { Store } from '#src/store/store.ts';
import { halving, nextDifficulty } from './mine-chain.ts';
import { type Formula, type Known, MINE, type MINED, type MineGoal, TAKEN, type Taken } from './mine-goals.ts';
import { type FromNews, reported } from './mine-stored.ts';
import { evidenceOf } from './news.ts';
import { proven } from './prove.ts';

export interface MineRequest {
  readonly what: (typeof MINED)[number];
  readonly given: Readonly<Partial<Record<Taken, string>>>;
  readonly lang: Language;
  readonly now: Date;
}

/** What stands where nobody says otherwise. */
const ASSUMED: Readonly<Partial<Record<Taken, readonly [value: string, name: Constant]>>> = {
  reward: ['3.125', 'subsidy'],
  pue: ['1', 'pue'],
  fee: ['0', 'pool_fee'],
};

const FIXED: Readonly<Partial<Record<Constant, Input>>> = {
  hashes_per_difficulty: { value: '4294967296', unit: '1', from: 'constant', name: 'hashes_per_difficulty' },
  block_seconds: { value: '600', unit: 's', from: 'constant', name: 'block_seconds' },
  hours_per_year: { value: '8760', unit: 'h', from: 'constant', name: 'hours_per_year' },
};

const PLAIN = /^[\d٠-٩][\d٠-٩.,٫٬]*(?:[eE]\d{1,2})?$/u;

/** After 64 halvings nothing is paid any more. */
const HIGHEST = decimal('13440000');

/** An amount as somebody typed it, in the unit that the formula takes. A bare number is meant in that unit. */
const typed = (name: Taken, text: string): { readonly value: Exact; readonly input: Input } => {
  const unit = TAKEN[name];
  const lang = isArabic(text) ? 'ar' : 'en';
  const short = /^\d+(?:\.\d+)?[eE]\d{1,2}$/.test(text) ? decimal(text) : null;
  const [quantity] = short ? [] : quantitiesOf(text, lang);
  const amount = short ?? (quantity?.value === undefined ? null : decimal(quantity.value));
  if (!amount) throw fail('not_a_number', { text });
  const own = quantity?.unit && quantity.unit !== 'count' && !PLAIN.test(text) ? quantity.unit : unit;
  const factor = own === unit ? decimal('1') : (conversion(own, unit) ?? conversion(`${own}/BTC`, unit));
  if (!factor) throw fail('units_do_not_fit', { from: own, to: unit });
  const value = mul(amount, factor);
  const least = name === 'fee' ? compare(value, ZERO) >= 0 && compare(value, decimal('100')) < 0 : value.n > 0n;
  if (!least) throw fail('wrong_option', { name, takes: name === 'fee' ? '0…99' : '> 0' });
  if (name === 'height' && compare(value, HIGHEST) > 0) throw fail('wrong_option', { name, takes: '≤ 13440000' });
  return { value, input: { value: toDecimal(amount), unit: own, from: 'question' } };
};

interface Gathered {
  readonly known: Partial<Record<Taken, Exact>>;
  readonly inputs: Input[];
  readonly news: FromNews[];
}

const gathered = async (
  store: Store,
  community: string,
  { given, now }: MineRequest,
  goal: Pick<MineGoal, 'needs' | 'assumes' | 'network'>,
): Promise<Gathered> => {
  const made: Gathered = { known: {}, inputs: [], news: [] };
  for (const name of [...goal.needs, ...(goal.assumes ?? [])]) {
    const text = given[name];
    if (text !== undefined) {
      const { value, input } = typed(name, text);
      made.known[name] = value;
      made.inputs.push(input);
      continue;
    }
    const assumed = ASSUMED[name];
    if (assumed) {
      const [value, constant] = assumed;
      made.known[name] = decimal(value);
      made.inputs.push({ value, unit: TAKEN[name], from: 'constant', name: constant });
      continue;
    }
    const found = name === 'hashrate' && !goal.network ? null : await reported(store, community, name, now);
    if (!found) continue;
    made.known[name] = found.value;
    made.news.push(found);
  }
  const missing = goal.needs.filter((name) => made.known[name] === undefined);
  if (missing.length > 0) throw fail('missing_option', { name: missing.join(', ') });
  return made;
};

const answerOf = ({ what, lang }: MineRequest, results: readonly Result[], { inputs, news }: Gathered): Answer =>
  proven({
    question: what,
    lang,
    status: 'answered',
    plan: { operation: 'calculator', subjects: [], measures: [what], periods: [] },
    results,
    operands: news.map(({ statement }) => evidenceOf(statement)),
    inputs,
    conflicts: [],
  });

const isFormula = (what: MineRequest['what']): what is Formula => what in MINE;

/** Mining economics from what the asker gives, from what the news reports, and from named constants. */
export const mine = async (store: Store, community: string, request: MineRequest): Promise<Answer> => {
  const { what, given, now } = request;
  if (!isFormula(what)) {
    const needs: readonly Taken[] =
      what === 'difficulty' ? ['blocktime'] : given.height === undefined ? [] : ['height'];
    const made = await gathered(store, community, request, { needs });
    const current =
      what === 'difficulty' ? await gathered(store, community, request, { needs: [], assumes: ['difficulty'] }) : null;
    const chain =
      what === 'difficulty'
        ? nextDifficulty(made.known.blocktime ?? ZERO, current?.known.difficulty)
        : halving(made.known.height, now);
    return answerOf(request, chain.results, {
      known: made.known,
      inputs: [...made.inputs, ...(current?.inputs ?? []), ...chain.inputs],
      news: current?.news ?? [],
    });
  }
  const goal: MineGoal = MINE[what];
  const made = await gathered(store, community, request, goal);
  const { value, working } = goal.compute(made.known as Required<Known>);
  const rough = made.news.some(({ statement }) => statement.figure.qualifier !== 'exact');
  const amount = toDecimal(value);
  const result: Result = {
    operation: 'calculator',
    value: amount,
    qualifier: rough ? 'approx' : 'exact',
    unit: goal.unit,
    working: `${goal.formula} = ${working} = ${amount} ${goal.unit === '1' ? '' : goal.unit}`.trimEnd(),
  };
  const fixed = goal.constants.flatMap((name) => FIXED[name] ?? []);
  return answerOf(request, [result], { ...made, inputs: [...made.inputs, ...fixed] });
};
