import { LOCALES } from '#locales/index.ts';
import type { BarsChart, Chart, CountsChart, SeriesChart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import { amountRuns, day } from '#src/talk/format.ts';
import { figure, foreign, line, plain, type Run, words } from '#src/talk/runs.ts';
import { joined } from '#src/talk/say/results.ts';
import { phrase } from '#src/talk/words.ts';
import { worded } from './worded.ts';
import { headingOf } from './worded-bars.ts';
import { nameRuns, type Stated } from './worded-points.ts';
import { timeRun } from './worded-series.ts';

/** Discord takes so many characters for the description of a picture. */
const LONGEST = 1024;

const comma = (lang: Language): Run => words(lang === 'ar' ? '، ' : ', ');
const listed = (lang: Language, items: readonly (readonly Run[])[]): Run[] =>
  items.flatMap((item, i) => (i ? [comma(lang), ...item] : [...item]));

const countsLines = (lang: Language, { lines, since, open }: CountsChart): Run[][] => [
  ...lines.map(({ topic, counts }) =>
    phrase(lang, 'chartAltLine', {
      name: LOCALES[lang].topics[topic],
      values: listed(
        lang,
        counts.map((count) => [words(String(count))]),
      ),
    }),
  ),
  phrase(lang, 'chartAltSince', { since: day(lang, since) }),
  ...(open ? [phrase(lang, 'chartAltOpen', {})] : []),
];

const amountWith = (lang: Language, amount: Stated, unit: string, also: readonly Run[][]): Run[] => [
  ...amountRuns(lang, { ...amount, unit }),
  ...(also.length > 0 ? [words(' ('), ...listed(lang, also), words(')')] : []),
];
const aheadRuns = (lang: Language, ahead: boolean): Run[][] => (ahead ? [phrase(lang, 'chartAltAhead', {})] : []);

const seriesLines = (lang: Language, { lines, unit, about }: SeriesChart): Run[][] =>
  lines.map((line) =>
    phrase(lang, 'chartAltLine', {
      name: nameRuns(lang, line, about),
      values: listed(
        lang,
        line.points.map((point) =>
          phrase(lang, 'chartAltPoint', {
            time: timeRun(lang, point),
            amount: amountWith(lang, point, unit, [
              ...aheadRuns(lang, point.ahead),
              ...(point.disputed ? point.outlets.map((outlet) => [foreign(outlet)]) : []),
            ]),
          }),
        ),
      ),
    }),
  );

const barLines = (lang: Language, { groups }: BarsChart): Run[][] =>
  groups.flatMap((group) => [
    ...(groups.length > 1 ? [[...headingOf(lang, group), words('.')]] : []),
    ...group.bars.map((bar) =>
      phrase(lang, 'chartAltLine', {
        name: nameRuns(lang, bar, null),
        values: amountWith(lang, bar, group.unit, aheadRuns(lang, bar.ahead)),
      }),
    ),
  ]);

const told = (lang: Language, chart: Chart): Run[][] => {
  switch (chart.kind) {
    case 'counts':
      return countsLines(lang, chart);
    case 'series':
      return seriesLines(lang, chart);
    case 'bars':
      return barLines(lang, chart);
  }
};

/** As many sentences as there is room for, and how many are left. */
const shortened = (lang: Language, sentences: readonly string[]): string => {
  const whole = sentences.join(' ');
  if (whole.length <= LONGEST) return whole;
  for (let kept = sentences.length - 1; kept > 0; kept -= 1) {
    const more = phrase(lang, 'chartAltMore', { count: figure(String(sentences.length - kept)) });
    const text = [...sentences.slice(0, kept), plain(line('plain', more), lang)].join(' ');
    if (text.length <= LONGEST) return text;
  }
  return '';
};

/** What a chart shows, in words, for whoever does not see it: every value that is drawn. */
export const altOf = (lang: Language, chart: Chart): string => {
  const { title, subtitle } = worded(lang, chart);
  const sentences = [phrase(lang, 'chartAlt', { title: joined([[...title], [...subtitle]]) }), ...told(lang, chart)];
  return shortened(
    lang,
    sentences.map((runs) => plain(line('plain', runs), lang)),
  );
};
