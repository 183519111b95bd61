import type { Answer, Input, Operand, Operation, Plan, Reason, Result } from '#src/base/answer.ts';
import { MODALITIES, type Modality } from '#src/base/figure.ts';
import { stated } from '#src/base/interval.ts';
import type { Candidate } from './candidate.ts';
import type { Computed } from './compute.ts';
import { evidenceOf } from './news.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** What an operation made of a question, before it becomes an answer. */
export type Filled =
  | {
      readonly status: 'answered' | 'conflict';
      readonly results: readonly Result[];
      readonly operands: readonly Operand[];
      readonly inputs?: readonly Input[];
      readonly conflicts?: readonly Operand[];
      /** How well the statements fit the question, to choose between operations. */
      readonly score: number;
      /** The statements behind the operands, to hold the question's words against. */
      readonly used?: readonly Candidate[];
    }
  | {
      readonly status: 'unanswered';
      readonly reason: Reason;
      readonly nearest: readonly Operand[];
      readonly score: number;
    };

export const refusal = (reason: Reason, nearest: readonly Candidate[] = [], score = 0): Filled => ({
  status: 'unanswered',
  reason,
  nearest: nearest.slice(0, 3).map(operandOf),
  score,
});

export const operandOf = (candidate: Candidate): Operand => evidenceOf(candidate.statement);

/** A result is no firmer than its weakest operand. */
export const weakest = (candidates: readonly Candidate[]): Modality =>
  MODALITIES[Math.max(0, ...candidates.map((c) => MODALITIES.indexOf(c.statement.figure.modality)))] ?? 'actual';

export const resultOf = (
  operation: Operation,
  computed: Computed,
  candidates: readonly Candidate[],
  names?: readonly string[],
): Result | null => {
  const amount = stated(computed.interval);
  if (!amount) return null;
  return {
    operation,
    ...amount,
    unit: computed.unit,
    ...(candidates.length > 0 ? { modality: weakest(candidates) } : {}),
    ...(names ? { names } : {}),
    working: computed.working,
  };
};

/** Words of one name, as they were typed: neighbours with nothing but a space between are one phrase. */
const phrases = ({ text }: Question, terms: readonly Term[]): string[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of terms.filter((t) => t.text !== '')) {
    const last = spans.at(-1);
    const joined = last && start >= last.end && /^\s+$/.test(text.slice(last.end, start));
    if (joined && !/^و/u.test(text.slice(start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end));
};

export const planOf = (question: Question, operation: Operation): Plan => ({
  operation,
  subjects: phrases(
    question,
    question.terms.filter((t, i, all) => {
      const before = all[i - 1];
      const behind = before?.kind === 'name' && /^\s+$/.test(question.text.slice(before.end, t.start));
      return t.kind === 'name' || t.entity !== undefined || (t.kind === 'matter' && behind);
    }),
  ),
  measures: phrases(
    question,
    question.terms.filter((t) => t.kind === 'measure'),
  ),
  periods: question.times.points.map((p) => p.label),
  ...(question.unit ? { unit: question.unit } : {}),
});

export const answerOf = (question: Question, operation: Operation, filled: Filled): Answer => {
  const common = { question: question.asked, lang: question.lang, plan: planOf(question, operation) };
  if (filled.status === 'unanswered') {
    return {
      ...common,
      status: 'unanswered',
      results: [],
      operands: [],
      inputs: [],
      conflicts: [],
      reason: filled.reason,
      nearest: filled.nearest,
    };
  }
  return {
    ...common,
    status: filled.status,
    results: filled.results,
    operands: filled.operands,
    inputs: filled.inputs ?? [],
    conflicts: filled.conflicts ?? [],
  };
};
