import type { Outcome } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { operandOf } from './filled.ts';
import { isSuspect } from './suspect.ts';
import type { Told } from './told.ts';

const AHEAD: ReadonlySet<string> = new Set(['forecast', 'planned']);

/** Was it said of a time that had not come? */
const isForecast = ({ statement: { figure, article }, spell }: Told): boolean =>
  AHEAD.has(figure.modality) && spell !== null && Date.parse(spell.to) > article.published;

const isReport = ({ statement: { figure, article }, spell }: Told): boolean =>
  (figure.modality === 'actual' || figure.modality === 'estimate') &&
  spell?.own === true &&
  Date.parse(spell.from) <= article.published;

/** One measure of one subject at one time, as closely as the two statements say it: what neither says makes no pair. */
const sameMatter = (a: Told, b: Told): boolean => {
  const [p, q] = [a.statement.figure, b.statement.figure];
  const subject = p.subjectId !== null || q.subjectId !== null ? p.subjectId === q.subjectId : true;
  const named = p.subjectId !== null || (p.subject !== null && q.subject !== null && p.subject.text === q.subject.text);
  return (
    p.measure !== null &&
    p.measure === q.measure &&
    a.dimension === b.dimension &&
    subject &&
    named &&
    p.wholeId === q.wholeId &&
    (p.role === 'change') === (q.role === 'change') &&
    a.spell?.label === b.spell?.label
  );
};

/** What was reported of the time that a forecast was of, once that time had come; the newest report of it. */
export const reportedOf = <T extends Told>(forecast: T, all: readonly T[], now: Date): T | null => {
  if (!isForecast(forecast) || !forecast.spell || Date.parse(forecast.spell.from) > now.getTime()) return null;
  const reports = all.filter(
    (one) =>
      isReport(one) &&
      !isSuspect(one) &&
      one.statement.article.published > forecast.statement.article.published &&
      sameMatter(forecast, one),
  );
  return reports.toSorted((a, b) => b.statement.article.published - a.statement.article.published)[0] ?? null;
};

const MOST = 3;

/** Forecasts that bear on an answer and what came of them: those it quotes, and those of what it quotes. */
export const outcomesOf = (used: readonly Candidate[], all: readonly Candidate[], now: Date): Outcome[] => {
  const near = new Set(used.map((c) => c.statement));
  return all
    .filter(isForecast)
    .flatMap((forecast) => {
      const reported = reportedOf(forecast, all, now);
      const bears = reported && (near.has(forecast.statement) || near.has(reported.statement));
      return reported && bears ? [{ forecast: operandOf(forecast), reported: operandOf(reported) }] : [];
    })
    .slice(0, MOST);
};
