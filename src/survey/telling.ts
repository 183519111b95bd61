import type { Operand } from '#src/base/answer.ts';
import type { Statement } from '#src/store/store.ts';
import { evidenceOf } from './news.ts';

const BARE: ReadonlySet<string> = new Set(['1', 'count']);

/** A bare count of something unnamed tells a reader nothing. */
export const tells = ({ figure: { unit, measure, noun } }: Statement): boolean =>
  !BARE.has(unit) || noun !== null || (measure !== null && measure !== 'count');

/** A statement as a figure of a list: a count with what it counts. */
export const figureOf = (statement: Statement): Operand => {
  const { unit, noun } = statement.figure;
  return { ...evidenceOf(statement), ...(BARE.has(unit) && noun !== null ? { counted: noun } : {}) };
};

const amountOf = ({ figure: { unit, value, min, max, qualifier } }: Statement): string =>
  [unit, value, min, max, qualifier].join(' ');
const whose = ({ figure }: Statement): string | null => figure.subjectId ?? figure.subject?.text ?? null;
const when = ({ figure }: Statement): string | null => figure.period?.label ?? null;

/** One report tells an amount in its title and again in its text: the fuller one says both. */
const saysNoMore = (one: Statement, other: Statement): boolean =>
  one.article.id === other.article.id &&
  amountOf(one) === amountOf(other) &&
  [when, whose].every((of) => of(one) === null || of(one) === of(other));

/** The figures of reports that tell a reader something, each once. */
export const toldOnce = (statements: readonly Statement[]): Statement[] => {
  const telling = statements.filter(tells);
  return telling.filter(
    (one, i) => !telling.some((other, k) => k !== i && saysNoMore(one, other) && (k < i || !saysNoMore(other, one))),
  );
};
