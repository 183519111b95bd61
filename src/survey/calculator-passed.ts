import { type Given, inputsOf } from './calculator-given.ts';
import type { Goal } from './calculator-goals.ts';
import type { Key } from './calculator-rules.ts';
import { candidatesIn, type Solution, solve } from './calculator-solve.ts';
import { isLevy } from './calculator-stored.ts';
import { WITH_LEVY, WITHOUT_LEVY } from './calculator-words.ts';
import type { Tree } from './formula.ts';
import type { Question } from './question.ts';

const EACH = /\beach\b|apiece|كل (?:واحد|وحد)|(?:لل|ال)\S+ الواحد/u;

/** An amount that scales the result may not be passed over: a bill for one machine is none for forty. */
export const passesOver = (given: Given, trees: readonly Tree[], question: Question): boolean => {
  const used = trees.flatMap((tree) => inputsOf(tree));
  const scaling: readonly Key[] = ['kept', 'pue', 'time', 'up'];
  const missed = scaling.some((key) => {
    const tree = given.known[key];
    return tree !== undefined && !inputsOf(tree).every((input) => used.includes(input));
  });
  const prices = trees.flatMap(candidatesIn).filter((c) => c.dimension === 'energy_price');
  const levy =
    prices.length > 0 && WITH_LEVY.test(question.plain) && !WITHOUT_LEVY.test(question.plain) && !prices.some(isLevy);
  const profit = trees.length > 0 && given.strange.some((amount) => /^(?:USD|USc)\//.test(amount.unit ?? ''));
  // So many of them "each": what is counted multiplies, whatever it is called.
  const counted =
    EACH.test(question.plain) && given.strange.some(({ noun, unit }) => noun !== null && unit === 'count');
  // "At the promised PUE": a bill of the machines alone is none of the site.
  const cooled = /\bpue\b/u.test(question.plain) && given.known.pue === undefined;
  return (
    missed ||
    cooled ||
    counted ||
    levy ||
    profit ||
    given.strange.some((amount) => amount.unit === '%' || amount.ranged)
  );
};

/** What the asker's numbers give by themselves, none of them passed over. */
export const solvedAlone = (goals: readonly Goal[], question: Question, given: Given): readonly Solution[] => {
  const found = goals.flatMap((goal) => solve(goal, question, given, null) ?? []);
  return passesOver(
    given,
    found.map(({ tree }) => tree),
    question,
  )
    ? []
    : found;
};
