import type { Answer, Operation } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { canCalculate, fillCalculator, mayCalculate, mustCalculate } from './calculator.ts';
import { candidatesOf } from './candidate.ts';
import { fillChain } from './chains.ts';
import { fillCount, fillList, fillTrend } from './coverage.ts';
import { fillNow } from './fill-now.ts';
import { answerOf, type Filled, refusal } from './filled.ts';
import { asksMembers } from './items.ts';
import { fillLiterals } from './literals.ts';
import { fillMembers } from './members.ts';
import { operationsOf, refusedKinds } from './operation.ts';
import { proven } from './prove.ts';
import { type Question, readQuestion } from './question.ts';
import { retrieve } from './retrieve.ts';
import { fillWhen } from './when.ts';
import { fillWho } from './who.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

const withoutStore = (question: Question, operations: readonly Operation[]): Made | null => {
  const literal = fillLiterals(question, operations);
  return literal && literal.filled.status !== 'unanswered' ? literal : null;
};

const byKind = async (store: Store, community: string, question: Question): Promise<Made> => {
  const operations = operationsOf(question);
  const [first = 'value'] = operations;
  if (first === 'trend') return { operation: 'trend', filled: await fillTrend(store, community, question) };
  if (first === 'count') return { operation: 'count', filled: await fillCount(store, community, question) };
  const members = asksMembers(question.plain) && (first === 'list' || first === 'who-said');
  if (first === 'list' && !members) return { operation: 'list', filled: await fillList(store, community, question) };
  const found = await retrieve(store, community, question);
  if (members) {
    const filled = fillMembers(found.articles, question);
    if (first === 'list' || filled.status !== 'unanswered') return { operation: 'list', filled };
  }
  if (first === 'when') return { operation: 'when', filled: fillWhen(found.articles, question) };
  if (first === 'who-said') return { operation: 'who-said', filled: fillWho(found.articles, question) };
  const candidates = candidatesOf(found, question);
  if (operations.includes('calculator') || canCalculate(question) || mustCalculate(question)) {
    const filled = await fillCalculator(store, community, question);
    if (filled.status !== 'unanswered') return { operation: 'calculator', filled };
  }
  const chain = fillChain(operations, candidates, question);
  if (chain) return chain;
  const made = fillNow(operations, candidates, question);
  if (made.filled.status !== 'unanswered') return made;
  const literal = withoutStore(question, operations);
  if (literal || !mayCalculate(question)) return literal ?? made;
  const filled = await fillCalculator(store, community, question);
  return filled.status === 'unanswered' ? made : { operation: 'calculator', filled };
};

/** Answers a question from the stored news, or refuses with a reason and what is known nearby. */
export const ask = async (
  store: Store,
  community: string,
  { text, lang, now }: { readonly text: string; readonly lang?: Language; readonly now: Date },
): Promise<Answer> => {
  const question = readQuestion({ text, now, ...(lang ? { lang } : {}) });
  if (refusedKinds.some((kind) => question.cues.has(kind)))
    return answerOf(question, 'value', refusal('outside_the_field'));
  const { operation, filled } = await byKind(store, community, question);
  return proven(answerOf(question, operation, filled));
};
