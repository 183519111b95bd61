import type { Formula, Input, Sign } from '#src/base/answer.ts';
import { intervalOf, minus, plus, product, quotient, scaled } from '#src/base/interval.ts';
import { combined, unitOf } from '#src/base/units.ts';
import type { Candidate } from './candidate.ts';
import { inUnit, type Outcome, type Quantity } from './compute.ts';
import { show } from './working.ts';

/** What is to be computed: stored statements, the asker's numbers and constants, and signs over them to any depth. */
export type Tree =
  | { readonly kind: 'stored'; readonly candidate: Candidate }
  | { readonly kind: 'input'; readonly input: Input; readonly quantity: Quantity }
  | { readonly kind: 'made'; readonly sign: Sign; readonly of: readonly [Tree, Tree] };

export const made = (sign: Sign, a: Tree, b: Tree): Tree => ({ kind: 'made', sign, of: [a, b] });

export const inputOf = (value: string, unit: string, from: Input['from'], name?: Input['name']): Tree => ({
  kind: 'input',
  input: { value, unit, from, ...(name ? { name } : {}) },
  quantity: { interval: intervalOf({ value }, 'exact'), unit },
});

/** Counts and multiples are bare numbers in a product: 40 machines of 3.5 kW are 140 kW. */
const bare = (quantity: Quantity): Quantity =>
  quantity.unit === 'count' || quantity.unit === 'x' ? { ...quantity, unit: '1' } : quantity;

const join = (sign: Sign, a: Quantity, b: Quantity): Quantity | null => {
  if (sign === 'plus' || sign === 'minus') {
    const same = inUnit(b, a.unit);
    return same && { interval: (sign === 'plus' ? plus : minus)(a.interval, same.interval), unit: a.unit };
  }
  const interval = (sign === 'times' ? product : quotient)(a.interval, b.interval);
  if (!interval || !unitOf(a.unit) || !unitOf(b.unit)) return null;
  const { code, factor } = combined(a.unit, b.unit, sign === 'times' ? 1 : -1);
  return { interval: scaled(interval, factor), unit: code };
};

const amountOf = (tree: Tree): Quantity | null => {
  if (tree.kind === 'stored') return bare(tree.candidate.quantity);
  if (tree.kind === 'input') return bare(tree.quantity);
  const [a, b] = tree.of.map(amountOf);
  return a && b ? join(tree.sign, a, b) : null;
};

const MARK: Readonly<Record<Sign, string>> = { plus: '+', minus: '-', times: '×', over: '/' };

const isLow = (tree: Tree): boolean => tree.kind === 'made' && (tree.sign === 'plus' || tree.sign === 'minus');

type Leaf = Exclude<Tree, { readonly kind: 'made' }>;

/** A leaf as the working shows it. */
export const amountIn = (leaf: Leaf): string => show(leaf.kind === 'stored' ? leaf.candidate.quantity : leaf.quantity);

/** The tree in one line, each leaf as it is put. */
export const written = (tree: Tree, put: (leaf: Leaf) => string = amountIn): string => {
  if (tree.kind !== 'made') return put(tree);
  const [a, b] = tree.of;
  const bound = tree.sign === 'times' || tree.sign === 'over';
  const left = bound && isLow(a) ? `(${written(a, put)})` : written(a, put);
  const closed = tree.sign === 'over' || tree.sign === 'minus' ? b.kind === 'made' : bound && isLow(b);
  return `${left} ${MARK[tree.sign]} ${closed ? `(${written(b, put)})` : written(b, put)}`;
};

/** The tree's amount in a unit, with its working; units go through their dimensions, so no factor is written anywhere. */
export const evaluate = (tree: Tree, unit: string): Outcome => {
  const value = amountOf(tree);
  if (!value) return { refused: 'zero_base' };
  const result = inUnit(value, unit);
  if (!result) return { refused: 'units_do_not_fit' };
  return { ...result, working: `${written(tree)} = ${show(result)}` };
};

/** The leaves of several trees in one list each, and every tree as places in them. */
export const laidOut = (
  trees: readonly Tree[],
): {
  readonly formulas: readonly Formula[];
  readonly used: readonly Candidate[];
  readonly inputs: readonly Input[];
} => {
  const used: Candidate[] = [];
  const inputs: Input[] = [];
  const place = <T>(list: T[], item: T, same: (a: T, b: T) => boolean): number => {
    const known = list.findIndex((other) => same(other, item));
    return known >= 0 ? known : list.push(item) - 1;
  };
  const formulaOf = (tree: Tree): Formula => {
    if (tree.kind === 'stored') return { operand: place(used, tree.candidate, (a, b) => a.statement === b.statement) };
    if (tree.kind === 'input')
      return {
        input: place(inputs, tree.input, (a, b) => a.value === b.value && a.unit === b.unit && a.name === b.name),
      };
    const [a, b] = tree.of;
    return { sign: tree.sign, of: [formulaOf(a), formulaOf(b)] };
  };
  return { formulas: trees.map(formulaOf), used, inputs };
};
