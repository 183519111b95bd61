import type { Goal, Line, Verdict } from './line.ts';

/** A judged figure as it is printed. */
export interface Result extends Line {
  readonly row: string;
  readonly verdict: Verdict;
}

const readable = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

const goalText = (goal: Goal | undefined): string => {
  if (!goal) return '';
  return 'most' in goal ? `≤ ${readable(goal.most)}` : `≥ ${readable(goal.least)}`;
};

const HEAD = ['row', 'what', 'measured', 'goal', '', 'note'] as const;

/** The table of a run, in columns for a terminal. */
export const tableOf = (results: readonly Result[]): string => {
  const cells = results.map(({ row, what, value, unit, goal, verdict, note }) => [
    row,
    what,
    value === null ? '–' : `${readable(value)} ${unit}`,
    goalText(goal),
    verdict === 'no goal' ? '' : verdict,
    note ?? '',
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
};
