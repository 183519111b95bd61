import type { Operation } from '#src/base/answer.ts';
import { stated } from '#src/base/interval.ts';
import { isRefused } from './compute.ts';
import { type Filled, operandOf, weakest } from './filled.ts';
import { evaluate, laidOut, type Tree } from './formula.ts';

/** What a tree of stored statements comes to, as an answer with its formula. */
export const treeFilled = (operation: Operation, tree: Tree, unit: string): Filled | null => {
  const outcome = evaluate(tree, unit);
  const amount = isRefused(outcome) ? null : stated(outcome.interval);
  if (isRefused(outcome) || !amount) return null;
  const { formulas, used, inputs } = laidOut([tree]);
  const [formula] = formulas;
  return {
    status: 'answered',
    results: [
      {
        operation,
        ...amount,
        unit: outcome.unit,
        modality: weakest(used),
        working: outcome.working,
        ...(formula ? { formula } : {}),
      },
    ],
    operands: used.map(operandOf),
    inputs,
    score: 1,
  };
};
