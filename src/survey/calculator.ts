import type { Operand, Result } from '#src/base/answer.ts';
import { decimal, equal } from '#src/base/exact.ts';
import { stated } from '#src/base/interval.ts';
import { conversion } from '#src/base/units.ts';
import type { Store } from '#src/store/store.ts';
import { goalsOf, unitFit } from './calculator-asked.ts';
import { fillBlocks } from './calculator-blocks.ts';
import { type Given, givenIn, multipleOf } from './calculator-given.ts';
import { fillOwn } from './calculator-own.ts';
import { passesOver, solvedAlone } from './calculator-passed.ts';
import type { Key } from './calculator-rules.ts';
import { candidatesIn, leavesUnder, mayBeStored, type Solution, solve } from './calculator-solve.ts';
import { storedFor } from './calculator-stored.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { isRefused } from './compute.ts';
import { type Filled, operandOf, refusal, weakest } from './filled.ts';
import { evaluate, laidOut, made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { retrieve } from './retrieve.ts';
import { scored } from './single.ts';
import { isSuspect } from './suspect.ts';

/** A stored multiple, "up to 25 times", that is put on top of a computed price. */
const raised = (tree: Tree, given: Given, question: Question, candidates: readonly Candidate[]): Tree => {
  const terms = question.terms.filter((t) => t.kind === 'name' || t.kind === 'thing');
  const slot = { terms, period: null, dimensions: new Set(['multiple']), change: false };
  const { multiple } = given;
  const [source] = scored(candidates, slot, question).filter(
    ({ statement: { figure } }) =>
      !multiple || figure.max === (multiple.max ?? multiple.value) || figure.value === multiple.value,
  );
  if (source) return made('times', tree, { kind: 'stored', candidate: source });
  return multiple ? made('times', tree, multipleOf(multiple)) : tree;
};

/** The statement that gives the difficulty that the question repeats. */
const anchorOf = ({ known }: Given, candidates: readonly Candidate[]): Candidate | undefined => {
  const value = known.difficulty?.kind === 'input' ? known.difficulty.input.value : null;
  return candidates.find(
    ({ statement: { figure }, dimension }) =>
      value !== null &&
      dimension === 'number' &&
      figure.value !== undefined &&
      equal(decimal(figure.value), decimal(value)),
  );
};

/** Asked for by name, in whatever letters the unit is written or what it is per. */
const PLAIN: ReadonlySet<Key> = new Set(['efficiency', 'margin', 'burden']);

const isPowerAsked = ({ unit }: Question): boolean => unit !== null && conversion(unit, 'W') !== null;

/** One bill, by the day or for the time that is given. */
const BILLS: ReadonlySet<Key> = new Set(['bill', 'paid', 'spent']);

/** "$46.3" of a hashprice is reckoned with as what it is, and the proof is given the same unit. */
const inOwnUnit = (candidate: Candidate): Operand => ({ ...operandOf(candidate), unit: candidate.quantity.unit });

/** Mining economics from the asker's numbers, and from stored figures where the question names whose. */
export const fillCalculator = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const blocks = fillBlocks(question);
  if (blocks) return blocks;
  const given = givenIn(question);
  const goals = goalsOf(question, given);
  const found: Solution[] = [];
  const own = solvedAlone(goals, question, given).length > 0 ? null : fillOwn(question);
  if (own) return own;
  for (const goal of goals) {
    const keys = [...leavesUnder(goal.find)].filter((key) => key !== goal.find && !given.known[key]);
    const alone = solve(goal, question, given, null);
    const rest =
      alone || !mayBeStored(goal, given, question) ? null : await storedFor(store, community, question, keys);
    const solution = alone ?? (rest && solve(goal, question, given, rest));
    if (solution) found.push(solution);
  }
  const fitOf = ({ unit, goal }: Solution): number =>
    PLAIN.has(goal.find) && !isPowerAsked(question) ? 2 : unitFit(unit, question);
  if (found.every((one) => fitOf(one) === 0)) return refusal('missing_operand');
  const exact = found.some((one) => BILLS.has(one.goal.find) && fitOf(one) === 2);
  const solutions = found.filter((one) => !(exact && BILLS.has(one.goal.find) && fitOf(one) < 2));
  const wantsMore =
    solutions.some(({ goal }) => goal.multiple) && (given.multiple !== null || /times|ضعف|مره/u.test(question.plain));
  const around =
    wantsMore || given.known.difficulty
      ? candidatesOf(await retrieve(store, community, question), question).filter((c) => !isSuspect(c))
      : [];
  const trees = solutions.map(({ goal, tree }) =>
    goal.multiple && wantsMore ? raised(tree, given, question, around) : tree,
  );
  if (passesOver(given, trees, question)) return refusal('missing_operand');
  const { formulas, used, inputs } = laidOut(trees);
  const results = solutions.flatMap(({ unit }, i): Result[] => {
    const [tree, formula] = [trees[i], formulas[i]];
    const outcome = tree && evaluate(tree, unit);
    if (!outcome || !formula || isRefused(outcome)) return [];
    const amount = stated(outcome.interval);
    const behind = candidatesIn(tree);
    return amount
      ? [
          {
            operation: 'calculator',
            ...amount,
            unit: outcome.unit,
            ...(behind.length > 0 ? { modality: weakest(behind) } : {}),
            working: outcome.working,
            formula,
          },
        ]
      : [];
  });
  if (results.length === 0) return refusal('missing_operand');
  const anchor = anchorOf(given, around);
  const operands = [...used, ...(anchor && !used.includes(anchor) ? [anchor] : [])].map(inOwnUnit);
  return { status: 'answered', results, operands, inputs, score: 1 };
};
