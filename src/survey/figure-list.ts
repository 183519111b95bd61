import type { BarsChart, SeriesChart } from '#src/base/chart.ts';
import type { FigureRow } from '#src/base/reply-figure.ts';
import type { Store } from '#src/store/store.ts';
import { figureChart } from './figure-chart.ts';
import { operandOf } from './filled.ts';
import { heldOf, type Rated, type Reported, reportedIn } from './held.ts';
import { reportedOf } from './outcomes.ts';

const AHEAD: ReadonlySet<string> = new Set(['forecast', 'planned', 'hypothetical']);

/** When a figure was true, else when it was said. */
const timeOf = ({ fact, period }: Reported): string => {
  const [head] = fact.candidates;
  return (
    (period === null ? undefined : head?.spell?.from) ??
    new Date(head?.statement.article.published ?? 0).toISOString().slice(0, 10)
  );
};

const saidAt = ({ fact }: Reported): number => fact.candidates[0]?.statement.article.published ?? 0;

const rowOf = ({ measure, period, fact }: Reported, all: readonly Rated[], now: Date): FigureRow[] => {
  const [head, ...rest] = fact.candidates;
  if (!head) return [];
  const outlets = new Set(
    rest.map((c) => c.statement.article.outlet).filter((o) => o !== head.statement.article.outlet),
  );
  const came = reportedOf(head, all, now);
  return [
    {
      measure,
      period,
      operand: operandOf(head),
      outlets: [...outlets],
      ...(head.statement.figure.role === 'change' ? { change: true } : {}),
      ...(came ? { reported: operandOf(came) } : {}),
    },
  ];
};

export interface FigureList {
  readonly reported: readonly FigureRow[];
  readonly ahead: readonly FigureRow[];
  readonly chart: SeriesChart | BarsChart | null;
}

/** Every stored value of a subject over time, newest first: what was reported, and apart from it what was expected. */
export const figureList = async (
  store: Store,
  community: string,
  asked: { readonly subject: string; readonly measure?: string | undefined; readonly now: Date },
): Promise<FigureList> => {
  const held = await heldOf(store, community, asked);
  const rated = held.candidates.map((c) => ({ ...c, score: c.near.coverage }));
  const found = reportedIn(held).toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)) || saidAt(b) - saidAt(a));
  const isAhead = ({ fact }: Reported): boolean => AHEAD.has(fact.candidates[0]?.statement.figure.modality ?? '');
  const rows = (list: readonly Reported[]): FigureRow[] => list.flatMap((one) => rowOf(one, rated, asked.now));
  const entities = held.question.entities.map(({ entity }) => entity);
  return {
    reported: rows(found.filter((one) => !isAhead(one))),
    ahead: rows(found.filter(isAhead)),
    chart: figureChart(found, entities, asked.subject),
  };
};
