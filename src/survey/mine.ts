import type { Answer, Input, Result } from '#src/base/answer.ts';
import { decimal, div, ONE, sub, toDecimal, ZERO } from '#src/base/exact.ts';
import { stated } from '#src/base/interval.ts';
import { keys } from '#src/base/keys.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { inputsOf } from './calculator-given.ts';
import { type Key, solved } from './calculator-rules.ts';
import { isRefused } from './compute.ts';
import { amountIn, evaluate, inputOf, type Tree, written } from './formula.ts';
import { halving, nextDifficulty } from './mine-chain.ts';
import { type Gathered, type Given, gathered, type Part } from './mine-given.ts';
import { MINE, type MINED, type Mined, type MineGoal, TAKEN, type Taken } from './mine-goals.ts';
import { evidenceOf } from './news.ts';
import { proven } from './prove.ts';

export interface MineRequest extends Given {
  readonly what: (typeof MINED)[number];
  readonly lang: Language;
}

/** A year is reckoned as so many hours. */
const HOURS: Input = { value: '8760', unit: 'h', from: 'constant', name: 'hours_per_year' };

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

const isGoal = (what: MineRequest['what']): what is Mined => what in MINE;

/** A quantity of the rules, and what it is called in the line that shows how it is used. */
interface Named {
  readonly key: Key;
  readonly tree: Tree;
  readonly name: string;
}

/** What a pool leaves; where it takes nothing, nothing is written. */
const kept = ({ value }: Part): Named[] => {
  if (value.n === 0n) return [];
  const left = toDecimal(sub(ONE, div(value, decimal('100'))));
  return [{ key: 'kept', tree: inputOf(left, '1', 'question'), name: '(1 - fee)' }];
};

const partsOf = ({ known }: Gathered, { network }: MineGoal): Named[] =>
  keys(TAKEN).flatMap((name): Named[] => {
    const part = known[name];
    if (!part || name === 'height' || name === 'blocktime') return [];
    if (name === 'fee') return kept(part);
    const key = name === 'hashrate' ? (network ? 'net' : 'rate') : name === 'power' ? 'draw' : name;
    return [{ key, tree: part.tree, name }];
  });

/** The constants of the rules, and the hours that a year is taken for. */
const fixedIn = (tree: Tree, unit: string, known: readonly Input[]): Input[] => {
  const said = new Set(known.map(({ name }) => name));
  const fixed = inputsOf(tree).filter(({ from, name }) => from === 'constant' && name !== undefined && !said.has(name));
  return unit.endsWith('/yr') ? [...fixed, HOURS] : fixed;
};

const reckoned = (goal: MineGoal, made: Gathered): { readonly result: Result; readonly fixed: readonly Input[] } => {
  const parts = partsOf(made, goal);
  const tree = solved(goal.find, (key) => parts.find((part) => part.key === key)?.tree ?? null);
  const outcome = tree && evaluate(tree, goal.unit);
  if (!tree || !outcome || isRefused(outcome)) throw new Error(`no rule makes ${goal.find}`);
  const amount = stated(outcome.interval);
  if (!amount) throw new Error(`${goal.find} has no amount`);
  const formula = written(tree, (leaf) => parts.find((part) => part.tree === leaf)?.name ?? amountIn(leaf));
  const working = `${formula} = ${outcome.working}`;
  return {
    result: { operation: 'calculator', ...amount, unit: goal.unit, working },
    fixed: fixedIn(tree, goal.unit, made.inputs),
  };
};

/** Mining economics from what the asker gives, from what the news reports, and from named constants. */
export const mine = async (store: Store, community: string, request: MineRequest): Promise<Answer> => {
  const { what, given, now } = request;
  if (!isGoal(what)) {
    const needs: readonly Taken[] =
      what === 'difficulty' ? ['blocktime'] : given.height === undefined ? [] : ['height'];
    const made = await gathered(store, community, request, { needs });
    const current =
      what === 'difficulty' ? await gathered(store, community, request, { needs: [], assumes: ['difficulty'] }) : null;
    const chain =
      what === 'difficulty'
        ? nextDifficulty(made.known.blocktime?.value ?? ZERO, current?.known.difficulty?.value)
        : halving(made.known.height?.value, now);
    return answerOf(request, chain.results, {
      known: made.known,
      inputs: [...made.inputs, ...(current?.inputs ?? []), ...chain.inputs],
      news: current?.news ?? [],
    });
  }
  const goal: MineGoal = MINE[what];
  const made = await gathered(store, community, request, goal);
  const { result, fixed } = reckoned(goal, made);
  return answerOf(request, [result], { ...made, inputs: [...made.inputs, ...fixed] });
};
