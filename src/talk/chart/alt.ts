import { LOCALES } from '#locales/index.ts';
import type { Chart, CountsChart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import { day } from '#src/talk/format.ts';
import { figure, line, plain, type Run, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import { worded } from './worded.ts';

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

const told = (lang: Language, chart: Chart): Run[][] => countsLines(lang, chart as CountsChart);

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
  const sentences = [phrase(lang, 'chartAlt', { title, subtitle }), ...told(lang, chart)];
  return shortened(
    lang,
    sentences.map((runs) => plain(line('plain', runs), lang)),
  );
};
