import type { Operand, Result } from '#src/base/answer.ts';
import { decimal, equal } from '#src/base/exact.ts';
import { stated } from '#src/base/interval.ts';
import { conversion, unitOf } from '#src/base/units.ts';
import type { Store } from '#src/store/store.ts';
import { fillBlocks } from './calculator-blocks.ts';
import { type Given, givenIn, inputsOf, multipleOf } from './calculator-given.ts';
import { GOALS, type Goal, shownUnit } from './calculator-goals.ts';
import { periodAsked, withoutAmounts } from './calculator-period.ts';
import { type Key, RULES, solved } from './calculator-rules.ts';
import { isLevy, type StoredFigures, storedFor } from './calculator-stored.ts';
import { WITH_LEVY, WITHOUT_LEVY } from './calculator-words.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { isRefused } from './compute.ts';
import { type Filled, operandOf, refusal, weakest } from './filled.ts';
import { evaluate, laidOut, made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { retrieve } from './retrieve.ts';
import { scored } from './single.ts';
import { isSuspect } from './suspect.ts';

/** Energy or coins in a stretch of time. */
const isRate = (unit: string): boolean =>
  conversion(unit, 'W') !== null ? /\//.test(unit) : conversion(unit, 'BTC/d') !== null;

/** The goals of a question in the order in which its words ask for them, each quantity once. */
const goalsOf = (question: Question, { known }: Given): Goal[] => {
  const plain = withoutAmounts(question);
  const asked = GOALS.flatMap((goal) => {
    const at = goal.cue.exec(plain)?.index;
    const fits =
      at !== undefined &&
      (goal.with?.test(plain) ?? true) &&
      !(goal.without?.test(plain) ?? false) &&
      !(goal.untimed && periodAsked(question) !== null) &&
      (!goal.perTime || periodAsked(question) !== null || question.units.some(({ unit }) => isRate(unit))) &&
      (goal.gives === undefined || known[goal.gives] === undefined) &&
      (goal.given === undefined || known[goal.given] !== undefined);
    return fits ? [{ goal, at }] : [];
  });
  return asked
    .toSorted((a, b) => a.at - b.at)
    .map(({ goal }) => goal)
    .filter((goal, i, all) => all.findIndex((other) => other.find === goal.find) === i);
};

const leavesUnder = (key: Key, seen: Set<Key> = new Set()): Set<Key> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const rule of RULES[key] ?? [])
    for (const name of rule.match(/[a-zA-Z]+/g) ?? []) leavesUnder(name as Key, seen);
  return seen;
};

const candidatesIn = (tree: Tree): readonly Candidate[] =>
  tree.kind === 'stored' ? [tree.candidate] : tree.kind === 'made' ? tree.of.flatMap(candidatesIn) : [];

const PER_TIME = /\/(?:h|d|wk|mo|yr)$/;

const unitFor = (goal: Goal, question: Question): string | null => {
  const own = shownUnit(goal.find);
  if (goal.periodic) {
    const period = periodAsked(question);
    const energy = question.units.find(({ unit }) => conversion(unit, 'kWh') !== null)?.unit;
    if (period && goal.find === 'site') return `${energy ?? 'kWh'}/${period}`;
    if (period && goal.find !== 'site') return own.replace(/\/d$/, `/${period}`);
    if (goal.find === 'bill') return null;
  }
  const named = question.units.map(({ unit }) => unit).filter((unit) => !/^(?:H|kH)$/.test(unit));
  // "MWh per month of 30 days" in 30 days is MWh, and MWh of one coin are MWh a coin.
  const all = [...named, ...named.map((unit) => unit.replace(PER_TIME, '')), ...named.map((unit) => `${unit}/BTC`)];
  return all.find((unit) => unitOf(unit) && conversion(own, unit) !== null) ?? own;
};

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
  return other ? unit.replace(/^USD/, other) : unit;
};

/** An amount that scales the result may not be passed over: a bill for one machine is none for forty. */
const passesOver = (given: Given, trees: readonly Tree[], question: Question): boolean => {
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
  return missed || levy || profit || given.strange.some((amount) => amount.unit === '%' || amount.ranged);
};

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

interface Solution {
  readonly goal: Goal;
  readonly tree: Tree;
  readonly unit: string;
}

/** What a machine takes and what it makes are joined where one source tells of both: its sister's would do for neither. */
const ofOneMachine = (used: readonly Candidate[]): boolean => {
  const told = used.filter((c) => c.dimension === 'power' || c.dimension === 'hashrate');
  return new Set(told.map((c) => c.statement.article.storyId)).size < 2;
};

/** One bill, by the day or for the time that is given. */
const BILLS: ReadonlySet<Key> = new Set(['bill', 'paid', 'spent']);

/** How well a unit answers those that are asked for: in one of them, in one for another time, or not at all. */
const unitFit = (unit: string, { unit: asked, units }: Question): 0 | 1 | 2 => {
  if (asked === null) return 2;
  const all = [asked, ...units.map((u) => u.unit)];
  if (all.some((other) => conversion(unit, other) !== null)) return 2;
  const timeless = unit.replace(PER_TIME, '').replace(/\/BTC$/, '');
  return all.some((other) => conversion(timeless, other.replace(PER_TIME, '')) !== null) ? 1 : 0;
};

const solve = (goal: Goal, question: Question, given: Given, stored: StoredFigures | null): Solution | null => {
  const unit = unitFor(goal, question);
  if (!unit) return null;
  const leaf = (key: Key): Tree | null => {
    const own = given.known[key];
    if (own || key === goal.find) return own ?? null;
    const candidate = stored?.of(key);
    return candidate ? { kind: 'stored', candidate } : null;
  };
  const tree = solved(goal.find, leaf);
  if (!tree) return null;
  const used = candidatesIn(tree);
  if (used.length > 0 && !stored?.covers(used)) return null;
  if (!ofOneMachine(used)) return null;
  return { goal, tree, unit: inOwnMoney(unit, tree) };
};

/** "$46.3" of a hashprice is reckoned with as what it is, and the proof is given the same unit. */
const inOwnUnit = (candidate: Candidate): Operand => ({ ...operandOf(candidate), unit: candidate.quantity.unit });

/** Numbers of the question and of the news may be mixed; of the news alone only where the words leave no doubt. */
const mayBeStored = (goal: Goal, given: Given, question: Question): boolean =>
  Object.keys(given.known).length > 0 || (goal.stored?.test(question.plain) ?? false);

/** Mining economics from the asker's numbers, and from stored figures where the question names whose. */
export const fillCalculator = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const blocks = fillBlocks(question);
  if (blocks) return blocks;
  const given = givenIn(question);
  const goals = goalsOf(question, given);
  const found: Solution[] = [];
  for (const goal of goals) {
    const keys = [...leavesUnder(goal.find)].filter((key) => key !== goal.find && !given.known[key]);
    const alone = solve(goal, question, given, null);
    const rest =
      alone || !mayBeStored(goal, given, question) ? null : await storedFor(store, community, question, keys);
    const solution = alone ?? (rest && solve(goal, question, given, rest));
    if (solution) found.push(solution);
  }
  // Efficiency is asked for by its name, in whatever letters its unit is written.
  const fitOf = ({ unit, goal }: Solution): number => (goal.find === 'efficiency' ? 2 : unitFit(unit, question));
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

/** Does the question give enough numbers of its own for one of the formulas? */
export const canCalculate = (question: Question): boolean => {
  const given = givenIn(question);
  if (fillBlocks(question)) return true;
  if (Object.keys(given.known).length === 0) return false;
  return goalsOf(question, given).some((goal) => solve(goal, question, given, null) !== null);
};

/** "Multiply the consumption by the price", "from its hash rate and efficiency" leave no other reading. */
const EXPLICIT =
  /multipl|\bfrom (?:its|their|the|his|my) (?:\S+ ){1,4}?and (?:its |their |the )?(?:\S+ ){0,3}?(?:price|tariff|rate|efficiency)|اضرب|ضرب|(?:من|بناء علي|علي اساس) (?:\S*استهلاك\S*|\S*تجزي\S*) (?:\S+ ){0,4}?و(?:\S+ ){0,2}?(?:سعر|متوسط|كفاء)/u;

/** "If it drew so much at that price": nothing that is reported answers what would be. */
const SUPPOSED =
  /\b(?:if|suppose|assuming|imagine|say) (?:\S+ ){0,9}?(?:dr[ae]w\w*|runs?|ran|running|pull\w*|consum\w+) (?:\S+ ){0,14}?(?:price|rate|tariff)\b|(?:^| )(?:لو|اذا|فرضا|بفرض|افترض\S*) (?:\S+ ){0,9}?(?:[يتنب]?سحب\S*|[يتنب]?[اش]?شتغل\S*|شغال\S*|شغل\S*|[يتنب]?ستهلك\S*|استهلك\S*) (?:\S+ ){0,14}?\S*(?:سعر|تعرف)/u;

export const isSupposed = (question: Question): boolean => SUPPOSED.test(question.plain) && mayCalculate(question);

export const mustCalculate = (question: Question): boolean =>
  (EXPLICIT.test(question.plain) && mayCalculate(question)) || isSupposed(question);

/** Can a calculation be made of stored figures alone, where nothing else answers? */
export const mayCalculate = (question: Question): boolean => {
  const given = givenIn(question);
  return goalsOf(question, given).some((goal) => mayBeStored(goal, given, question));
};
