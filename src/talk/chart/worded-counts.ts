import { LOCALES } from '#locales/index.ts';
import type { CountsChart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import { day } from '#src/talk/format.ts';
import { figure, type Run, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import type { TimePicture } from './picture.ts';

const DAY_MS = 86_400_000;
const SHORT = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar-EG-u-nu-latn', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
} as const;
/** Beyond so many points their numbers hide the line. */
const LABELLED = 10;

const isoOf = (at: number): string => new Date(at * DAY_MS).toISOString().slice(0, 10);
const shortRun = (lang: Language, at: number): Run => words(SHORT[lang].format(new Date(at * DAY_MS)));

const everyRuns = (lang: Language, days: number): Run[] => {
  if (days === 1) return phrase(lang, 'chartEvery1', {});
  if (days === 7) return phrase(lang, 'chartEvery7', {});
  return phrase(lang, days === 30 ? 'chartEvery30' : 'chartEvery90', {});
};

/** Stories by topic with their words. */
export const wordedCounts = (lang: Language, chart: CountsChart): TimePicture => {
  const { days, lines } = chart;
  const from = Date.parse(chart.from) / DAY_MS;
  const since = Date.parse(chart.since) / DAY_MS;
  const count = lines[0]?.counts.length ?? 0;
  const to = from + count * days;
  const alone = lines.length === 1;
  return {
    kind: 'time',
    lang,
    title:
      alone && lines[0]
        ? phrase(lang, 'chartCountsOf', { topic: LOCALES[lang].topics[lines[0].topic] })
        : phrase(lang, 'chartCounts', {}),
    subtitle: phrase(lang, 'chartSpan', {
      what: everyRuns(lang, days),
      from: day(lang, chart.from),
      to: day(lang, isoOf(to - 1)),
    }),
    notes: [phrase(lang, 'chartShaded', {}), ...(chart.open ? [phrase(lang, 'chartOpen', {})] : [])],
    curves: lines.map(({ topic, counts }) => ({
      name: [words(`${LOCALES[lang].topics[topic]} `), figure(String(counts.at(-1) ?? 0))],
      dots: counts.map((stories, i) => ({
        x: from + (i + 0.5) * days,
        y: stories,
        weak: chart.open && i === count - 1,
        label: alone && count <= LABELLED ? [figure(String(stories))] : [],
        weight: i,
      })),
    })),
    marks: [from, since, to - 1].map((at) => ({ x: at, label: [shortRun(lang, at)] })),
    since: { x: since, label: [] },
    counts: true,
  };
};
