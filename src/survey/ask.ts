import type { Answer, Operation } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { articlesAround } from './around.ts';
import { fillCalculator } from './calculator.ts';
import { canCalculate, isSupposed, mayCalculate, mustCalculate } from './calculator-whether.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { fillChain } from './chains.ts';
import { chosen } from './choose.ts';
import { fillCount, fillList, fillTrend } from './coverage.ts';
import { fillNow } from './fill-now.ts';
import { answerOf, type Filled, refusal } from './filled.ts';
import { asksMembers } from './items.ts';
import { missingIn, nearestIn } from './lacking.ts';
import { fillGap, fillLiterals } from './literals.ts';
import { fillMembers } from './members.ts';
import { ableReadings, type Reading, refusedKinds, triedOf } from './operation.ts';
import { outcomesOf } from './outcomes.ts';
import { plainKind } from './plainly.ts';
import { proven } from './prove.ts';
import { type Question, readQuestion } from './question.ts';
import { bothRead, secondOf } from './readings.ts';
import { type Found, retrieve } from './retrieve.ts';
import { settled } from './settled.ts';
import { withCapitals } from './small-names.ts';
import { fillTogether } from './told-together.ts';
import { fillWhen } from './when.ts';
import { asksSpeaker, fillWho } from './who.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

/** What the store has for a question: asked for once, whichever readings want it. */
interface Stock {
  readonly store: Store;
  readonly community: string;
  readonly found: () => Promise<Found>;
  /** The question in the light of what was found, whose terms the candidates are weighed by. */
  readonly read: () => Promise<Question>;
  readonly candidates: () => Promise<readonly Candidate[]>;
}

const stockOf = (store: Store, community: string, question: Question): Stock => {
  let found: Promise<Found> | undefined;
  let read: Promise<Question> | undefined;
  let candidates: Promise<readonly Candidate[]> | undefined;
  const find = (): Promise<Found> => {
    found ??= retrieve(store, community, question);
    return found;
  };
  const readIt = (): Promise<Question> => {
    read ??= find().then((all) => settled(question, all));
    return read;
  };
  return {
    store,
    community,
    found: find,
    read: readIt,
    candidates: () => {
      candidates ??= Promise.all([find(), readIt()]).then(([all, own]) => candidatesOf(all, own));
      return candidates;
    },
  };
};

const withoutStore = (question: Question, operations: readonly Operation[]): Made | null => {
  const literal = fillLiterals(question, operations);
  return literal && literal.filled.status !== 'unanswered' ? literal : null;
};

/** Nothing is named that a report could tell of: the asker's own amounts are all there is. */
const namesNothing = ({ terms }: Question): boolean => terms.every(({ kind }) => kind === 'frame');

const SURE_TO_CALCULATE = 0.8;

/** The first of the operations says what kind of answer it is; those of figures are tried in turn. */
const byKind = async (
  stock: Stock,
  asked: Question,
  operations: readonly Operation[],
  readings: readonly Reading[],
): Promise<Made> => {
  const { store, community } = stock;
  const [first = 'value'] = operations;
  if (first === 'trend') return { operation: 'trend', filled: await fillTrend(store, community, asked) };
  if (first === 'count') return { operation: 'count', filled: await fillCount(store, community, asked) };
  // "Who rents space there?" wants names and no headlines, whatever word it has for them.
  const members =
    first === 'list'
      ? asked.cues.has('who-said') || asksMembers(asked.plain)
      : first === 'who-said' && asksMembers(asked.plain);
  if (first === 'list' && !members) return { operation: 'list', filled: await fillList(store, community, asked) };
  const told = ['list', 'when', 'who-said'].includes(first);
  const articles = told ? await articlesAround(store, community, asked, (await stock.found()).articles) : [];
  if (members) {
    const filled = fillMembers(articles, asked);
    if (first === 'list' || filled.status !== 'unanswered') return { operation: 'list', filled };
  }
  if (first === 'when') return { operation: 'when', filled: fillWhen(articles, asked) };
  if (first === 'who-said') {
    const filled = fillWho(articles, asked);
    const several =
      filled.status === 'unanswered' && !members && !asksSpeaker(asked) ? fillMembers(articles, asked) : null;
    return several?.status === 'answered' ? { operation: 'list', filled: several } : { operation: 'who-said', filled };
  }
  const gap = fillGap(asked);
  if (gap) return gap;
  const [question, candidates] = await Promise.all([stock.read(), stock.candidates()]);
  if (operations.includes('calculator') || canCalculate(asked) || mustCalculate(asked)) {
    const filled = await fillCalculator(store, community, asked);
    if (filled.status !== 'unanswered' || isSupposed(asked)) return { operation: 'calculator', filled };
  }
  const own = namesNothing(question) ? withoutStore(question, operations) : null;
  if (own) return own;
  const chain = fillChain(operations, candidates, question) ?? fillTogether(operations, candidates, question);
  if (chain) return chain;
  const rules = fillNow(operations, candidates, question);
  // Who names the operation is given what it comes to by rule, where it comes to anything.
  const isNamed = readings.length === 1 && rules.filled.status !== 'unanswered';
  const made = isNamed ? rules : chosen(candidates, question, readings, rules);
  // What is to be calculated is no figure as it stands, however near that comes to the words.
  const isPlain = made.operation === 'value' || made.operation === 'convert';
  if (isPlain && readings[0]?.operation === 'calculator' && readings[0].likelihood > SURE_TO_CALCULATE)
    return { operation: 'calculator', filled: refusal('missing_operand') };
  if (made.filled.status !== 'unanswered') return made;
  const literal = withoutStore(question, operations);
  if (literal || !mayCalculate(asked)) return literal ?? made;
  const filled = await fillCalculator(store, community, asked);
  return filled.status === 'unanswered' ? made : { operation: 'calculator', filled };
};

const answered = async (
  stock: Stock,
  question: Question,
  operations: readonly Operation[],
  readings: readonly Reading[],
): Promise<Answer> => {
  const { operation, filled } = await byKind(stock, question, operations, readings);
  const answer = proven(answerOf(question, operation, filled));
  if (answer.status === 'unanswered' || filled.status === 'unanswered') return answer;
  const outcomes = filled.used ? outcomesOf(filled.used, await stock.candidates(), question.now) : [];
  return outcomes.length === 0 ? answer : { ...answer, outcomes };
};

/** A refusal with what is missing and what is known nearby. */
const explained = async (stock: Stock, answer: Answer): Promise<Answer> => {
  if (answer.status !== 'unanswered') return answer;
  const [question, candidates] = await Promise.all([stock.read(), stock.candidates()]);
  const missing = missingIn(candidates, question);
  const nearest = answer.nearest?.length ? answer.nearest : nearestIn(candidates, question);
  return { ...answer, nearest, ...(missing.length > 0 ? { missing } : {}) };
};

const only = (operation: Operation): readonly Reading[] => [{ operation, likelihood: 1 }];

export interface Asked {
  readonly text: string;
  readonly lang?: Language;
  readonly now: Date;
  /** The operation, where it is known and not to be read from the words. */
  readonly as?: Operation;
}

/** Answers a question from the stored news, or refuses with a reason and what is known nearby. */
export const ask = async (store: Store, community: string, { text, lang, now, as }: Asked): Promise<Answer> => {
  const typed = readQuestion({ text, now, ...(lang ? { lang } : {}) });
  const known = stockOf(store, community, typed);
  const named = await withCapitals(typed, async () => (await known.found()).articles.map((article) => article.text));
  const read = named === null ? typed : { ...readQuestion({ text: named, now, lang: typed.lang }), asked: typed.asked };
  // Who picks an operation asks for it as surely as by a word.
  const question = as ? { ...read, cues: new Map(read.cues).set(as, 1) } : read;
  if (refusedKinds.some((kind) => question.cues.has(kind)))
    return answerOf(question, 'value', refusal('outside_the_field'));
  const stock = named === null && !as ? known : stockOf(store, community, question);
  if (as) return explained(stock, await answered(stock, question, [as], only(as)));
  const plain = plainKind(question);
  if (plain) return explained(stock, await answered(stock, question, [plain], only(plain)));
  const readings = ableReadings(question);
  const first = await answered(stock, question, triedOf(readings), readings);
  const second = secondOf(readings, question);
  // The second reading may be the one that was taken, where the first could not be filled.
  const wanted =
    second && second.operation !== first.plan.operation && (first.status !== 'unanswered' || second.instead);
  const both = wanted
    ? bothRead(first, await answered(stock, question, [second.operation], only(second.operation)), second)
    : first;
  return explained(stock, both);
};
