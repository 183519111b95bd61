import type { Operand } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { ComparedRow, FigureRow } from '#src/base/reply-figure.ts';
import { amountRuns } from '#src/talk/format.ts';
import { foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { periodRun } from '#src/talk/wording.ts';
import { phrase } from '#src/talk/words.ts';
import { evidence } from './evidence.ts';
import { besideLines, joined, named, resultLines } from './results.ts';

const measureRun = (lang: Language, measure: string | null): Run[] => (measure === null ? [] : [named(lang, measure)]);
const timeRun = (lang: Language, period: string | null): Run[] => (period === null ? [] : [periodRun(lang, period)]);

const valueLine = (lang: Language, mark: Line['mark'], operand: Operand, before: readonly Run[][]): Line =>
  line(mark, [...joined(before), words(': '), ...amountRuns(lang, operand)]);

const rowLines = (
  lang: Language,
  { measure, period, operand, outlets, reported, change, besides }: FigureRow,
): Line[] => [
  valueLine(lang, 'item', operand, [
    timeRun(lang, period),
    measureRun(lang, measure),
    change ? phrase(lang, 'figureChange', {}) : [],
    operand.subject === undefined ? [] : [foreign(operand.subject)],
  ]),
  ...besideLines(lang, besides),
  ...evidence(lang, operand),
  ...(outlets.length > 0
    ? [line('small', phrase(lang, 'figureAlso', { outlets: joined(outlets.map((name) => [foreign(name)])) }))]
    : []),
  ...(reported
    ? [line('plain', phrase(lang, 'reportedThen', { amount: amountRuns(lang, reported) })), ...evidence(lang, reported)]
    : []),
];

const part = (lang: Language, title: 'figuresReported' | 'figuresAhead', rows: readonly FigureRow[]): Line[] =>
  rows.length === 0 ? [] : [line('plain', phrase(lang, title, {})), ...rows.flatMap((row) => rowLines(lang, row))];

/** Every stored value of a subject: what was reported, and apart from it what was expected. */
export const sayFigures = (lang: Language, reply: Extract<Reply, { readonly kind: 'figures' }>): Line[] => {
  const { subject, measure, reported, ahead, more } = reply;
  const about = joined([[foreign(subject)], measure === undefined ? [] : [named(lang, measure)]]);
  if (reported.length + ahead.length === 0) return [line('plain', phrase(lang, 'noFigures', { subject: about }))];
  return [
    line('title', phrase(lang, 'figuresOf', { subject: about })),
    ...part(lang, 'figuresReported', reported),
    ...part(lang, 'figuresAhead', ahead),
    ...(more ? [line('plain', phrase(lang, 'more', {}))] : []),
  ];
};

const comparedLines = (lang: Language, names: readonly [string, string], row: ComparedRow): Line[] => {
  const { measure, period, a, b, results } = row;
  const time = period === null ? phrase(lang, 'comparedUndated', {}) : [periodRun(lang, period)];
  return [
    line('plain', joined([measureRun(lang, measure), time])),
    valueLine(lang, 'item', a, [[foreign(names[0])]]),
    ...evidence(lang, a),
    valueLine(lang, 'item', b, [[foreign(names[1])]]),
    ...evidence(lang, b),
    ...results.flatMap((result) => resultLines(lang, result)),
  ];
};

/** Two subjects side by side, a measure at a time, with difference and ratio. */
export const sayComparison = (
  lang: Language,
  { a, b, rows }: Extract<Reply, { readonly kind: 'comparison' }>,
): Line[] => [
  line('title', phrase(lang, 'compared', { a: foreign(a), b: foreign(b) })),
  ...rows.flatMap((row) => comparedLines(lang, [a, b], row)),
];
