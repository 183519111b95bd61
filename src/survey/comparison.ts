import type { Operation, Result } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { ComparedRow } from '#src/base/reply-figure.ts';
import type { Store } from '#src/store/store.ts';
import type { Candidate } from './candidate.ts';
import { difference, isRefused, type Outcome, ratio } from './compute.ts';
import { operandOf, resultOf } from './filled.ts';
import { type Held, heldOf, type Rated, type Reported, reportedIn } from './held.ts';
import { proven } from './prove.ts';
import { isSuspect } from './suspect.ts';

export interface CompareRequest {
  readonly a: string;
  readonly b: string;
  readonly measure?: string | undefined;
  readonly now: Date;
  readonly lang: Language;
}

const MOST = 6;

/** What each subject has of a measure: levels only, sound ones, the newest time first. */
const levelsOf = (reported: readonly Reported[]): Map<string, Rated[]> => {
  const heads = reported.flatMap(({ fact }) => {
    const [head] = fact.candidates;
    const level = head && head.statement.figure.role !== 'change' && !isSuspect(head);
    return level ? [head] : [];
  });
  const when = (c: Rated): string => c.spell?.from ?? new Date(c.statement.article.published).toISOString();
  return Map.groupBy(
    heads.toSorted((p, q) => q.score - p.score || when(q).localeCompare(when(p))),
    (c) => `${c.statement.figure.measure ?? ''}|${c.dimension}`,
  );
};

const isAhead = ({ statement: { figure } }: Rated): boolean =>
  figure.modality === 'forecast' || figure.modality === 'planned';

/** Two reads of one store may each make a statement of their own: it is the same one by its place. */
const placeOf = ({ statement: { article, figure } }: Candidate): string => `${article.id}:${figure.start}`;

/** Two figures of one measure may stand side by side where their time is one; a year is not held against a quarter. */
const pairOf = (left: readonly Rated[], right: readonly Rated[]): readonly [Rated, Rated] | null => {
  const when = (c: Rated): string => c.spell?.label ?? '';
  const pairs = left.flatMap((p) =>
    right
      .filter((q) => placeOf(q) !== placeOf(p) && when(q) === when(p) && isAhead(p) === isAhead(q))
      .map((q): readonly [Rated, Rated] => [p, q]),
  );
  return (
    pairs.toSorted(
      ([p], [q]) => Number(isAhead(p)) - Number(isAhead(q)) || (q.spell?.from ?? '').localeCompare(p.spell?.from ?? ''),
    )[0] ?? null
  );
};

const computed = (operation: Operation, outcome: Outcome, used: readonly Rated[]): Result[] => {
  const result = isRefused(outcome) ? null : resultOf(operation, outcome, used);
  return result ? [result] : [];
};

const rowOf = ([p, q]: readonly [Rated, Rated], { a, b, lang }: CompareRequest): ComparedRow[] => {
  const results = [
    ...computed('difference', difference(p.quantity, q.quantity), [p, q]),
    ...computed('ratio', ratio(p.quantity, q.quantity), [p, q]),
  ];
  const operands = [operandOf(p), operandOf(q)];
  const { measure } = p.statement.figure;
  const answer = proven({
    question: `${a} / ${b}`,
    lang,
    status: 'answered',
    plan: { operation: 'compare', subjects: [a, b], measures: measure ? [measure] : [], periods: [] },
    results,
    operands,
    inputs: [],
    conflicts: [],
  });
  const [first, second] = operands;
  if (answer.status === 'unanswered' || !first || !second) return [];
  return [{ measure, period: p.spell?.label ?? null, a: first, b: second, results }];
};

/** How surely a figure is of the subject by its names: its least near one. */
const nameLevel = ({ near }: Candidate, { question }: Held): number =>
  Math.min(1, ...question.terms.filter((t) => t.kind === 'name').map((t) => near.levels.get(t) ?? 0));

/** A sentence that both subjects could claim is of the one whose name stands nearer, and of none where none does. */
const unclaimed = (mine: Held, other: Held): Reported[] => {
  const claims = new Map(other.candidates.map((c) => [placeOf(c), nameLevel(c, other)]));
  const candidates = mine.candidates.filter((c) => nameLevel(c, mine) > (claims.get(placeOf(c)) ?? -1));
  return reportedIn({ ...mine, candidates });
};

/** Two subjects side by side, measure by measure, wherever the store has both for one time. */
export const comparison = async (store: Store, community: string, request: CompareRequest): Promise<ComparedRow[]> => {
  const { a, b, measure, now } = request;
  const [one, two] = await Promise.all([
    heldOf(store, community, { subject: a, measure, now }),
    heldOf(store, community, { subject: b, measure, now }),
  ]);
  const [left, right] = [levelsOf(unclaimed(one, two)), levelsOf(unclaimed(two, one))];
  const rows = [...left].flatMap(([key, mine]) => {
    const pair = pairOf(mine, right.get(key) ?? []);
    return pair ? rowOf(pair, request) : [];
  });
  return rows.slice(0, MOST);
};
