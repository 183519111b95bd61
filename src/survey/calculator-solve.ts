import { conversion, unitOf } from '#src/base/units.ts';
import { unitFor } from './calculator-asked.ts';
import type { Given } from './calculator-given.ts';
import type { Goal } from './calculator-goals.ts';
import { type Key, RULES, solved } from './calculator-rules.ts';
import type { StoredFigures } from './calculator-stored.ts';
import type { Candidate } from './candidate.ts';
import { made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { moneyIn } from './unit-wished.ts';

export const leavesUnder = (key: Key, seen: Set<Key> = new Set()): Set<Key> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const rule of RULES[key] ?? [])
    for (const name of rule.match(/[a-zA-Z]+/g) ?? []) leavesUnder(name as Key, seen);
  return seen;
};

export const candidatesIn = (tree: Tree): readonly Candidate[] =>
  tree.kind === 'stored' ? [tree.candidate] : tree.kind === 'made' ? tree.of.flatMap(candidatesIn) : [];

/** Money in what the prices are in: a bill of euros a megawatt-hour is one of euros. */
const inOwnMoney = (unit: string, tree: Tree): string => {
  if (!/^USD/.test(unit)) return unit;
  const units =
    tree.kind === 'stored' ? [tree.candidate.quantity.unit] : tree.kind === 'input' ? [tree.input.unit] : [];
  const leaves =
    tree.kind === 'made' ? tree.of.map((part) => inOwnMoney(unit, part)) : units.map((u) => u.split('/')[0] ?? '');
  const other = leaves
    .map((u) => u.split('/')[0] ?? '')
    .find((u) => unitOf(u)?.dimension === 'money' && conversion(u, 'USD') === null);
  return other ? unit.replace(/^USD/, moneyIn(other) ?? other) : unit;
};

export interface Solution {
  readonly goal: Goal;
  readonly tree: Tree;
  readonly unit: string;
}

const OF_ONE: ReadonlySet<Key> = new Set(['rate', 'draw']);

/** What a machine takes and what it makes are joined where one source tells of both: its sister's would do for neither. */
const ofOneMachine = (used: readonly Candidate[]): boolean => {
  const told = used.filter((c) => c.dimension === 'power' || c.dimension === 'hashrate');
  return new Set(told.map((c) => c.statement.article.storyId)).size < 2;
};

export const solve = (goal: Goal, question: Question, given: Given, stored: StoredFigures | null): Solution | null => {
  const unit = unitFor(goal, question);
  if (!unit) return null;
  const leaf = (key: Key): Tree | null => {
    const own = given.known[key];
    if (own || key === goal.find) return own ?? null;
    const candidate = stored?.of(key);
    if (!candidate) return null;
    const one: Tree = { kind: 'stored', candidate };
    // So many machines that are named take and make so many times what one does.
    return given.known.machines && OF_ONE.has(key) ? made('times', given.known.machines, one) : one;
  };
  const tree = solved(goal.find, leaf);
  if (!tree) return null;
  const used = candidatesIn(tree);
  if (used.length > 0 && !stored?.covers(used)) return null;
  if (!ofOneMachine(used)) return null;
  return { goal, tree, unit: inOwnMoney(unit, tree) };
};

/** Numbers of the question and of the news may be mixed; of the news alone only where the words leave no doubt. */
export const mayBeStored = (goal: Goal, given: Given, question: Question): boolean =>
  Object.keys(given.known).length > 0 || (goal.stored?.test(question.plain) ?? false);
