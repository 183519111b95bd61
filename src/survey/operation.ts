import type { Operation } from '#src/base/answer.ts';
import type { Asked } from './cues.ts';
import { operationFeatures } from './operation-features.ts';
import { operationScores } from './operation-model.ts';
import type { Question } from './question.ts';

/** What is never answered. */
export const refusedKinds: readonly Asked[] = ['advice', 'why', 'how-to'];

export interface Reading {
  readonly operation: Operation;
  /** Between 0 and 1; all readings of a question add up to 1. */
  readonly likelihood: number;
}

/** What the question may ask for, the likeliest first: a softmax regression over its features. */
export const readingsOf = (question: Question): Reading[] => {
  const scores = operationScores(['bias', ...operationFeatures(question)]);
  const top = Math.max(...scores.values());
  const powers = [...scores].map(([operation, score]) => ({ operation, likelihood: Math.exp(score - top) }));
  const all = powers.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return powers
    .map(({ operation, likelihood }) => ({ operation, likelihood: likelihood / all }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
};

/** A reading far behind the likeliest is no second choice: its number would answer another question. */
const FAR = 0.2;

/** Operations in the order in which they shall be tried, the likeliest first. */
export const operationsOf = (question: Question): Operation[] => {
  const readings = readingsOf(question);
  const top = readings[0]?.likelihood ?? 0;
  return readings.filter(({ likelihood }) => likelihood >= top * FAR).map(({ operation }) => operation);
};
