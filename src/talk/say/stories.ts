import { LOCALES } from '#locales/index.ts';
import type { Operand } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply, StoryCard } from '#src/base/reply.ts';
import { amountRuns, day, moment } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, words } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';
import { evidence } from './evidence.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

const topicsOf = (lang: Language, { topics }: StoryCard): string =>
  topics.map((topic) => LOCALES[lang].topics[topic]).join(lang === 'ar' ? '، ' : ', ');

/** A story by its newest report, and up to `most` of the others. */
export const card = (lang: Language, story: StoryCard, most: number): Line[] => {
  const [first, ...others] = story.reports;
  if (!first) return [];
  const comma = lang === 'ar' ? '، ' : ', ';
  const outlets = new Set(story.reports.map(({ outlet }) => outlet)).size;
  return [
    line('item', [foreign(first.title)], first.url),
    line('small', [
      ...phrase(lang, 'storyLine', { id: figure(String(story.id)), topics: topicsOf(lang, story) }),
      words(' · '),
      foreign(first.outlet),
      moment(lang, first.published, comma),
      words(' · '),
      ...counted(lang, 'outlets', outlets),
    ]),
    ...others
      .slice(0, most)
      .map((report) =>
        line(
          'small',
          [foreign(report.title), words(comma), foreign(report.outlet), moment(lang, report.published, comma)],
          report.url,
        ),
      ),
  ];
};

export const sayNews = (lang: Language, { stories, more }: Of<'news'>): Line[] => [
  ...(stories.length === 0 ? [line('plain', phrase(lang, 'noNews', {}))] : []),
  ...stories.flatMap((story) => card(lang, story, 0)),
  ...(more ? [line('small', phrase(lang, 'more', {}))] : []),
];

/** Figures with their subjects, periods and outlets, one a line, and with a word where one looks wrong. */
export const figureLines = (lang: Language, figures: readonly Operand[]): Line[] =>
  figures.map((found) =>
    line('item', [
      ...amountRuns(lang, found),
      ...(found.subject ? [words(' · '), foreign(found.subject)] : []),
      ...(found.period ? [words(' · '), figure(found.period.label)] : []),
      words(' · '),
      foreign(found.outlet),
      ...(found.flags ?? []).map((doubt) => words(` · ${LOCALES[lang].doubts[doubt]}`)),
    ]),
  );

export const sayStory = (lang: Language, { story, summary, figures, why }: Of<'story'>): Line[] => [
  ...card(lang, story, 20),
  ...summary.flatMap((sentence) => evidence(lang, sentence)),
  ...(figures.length ? [line('plain', phrase(lang, 'figures', {}))] : []),
  ...figureLines(lang, figures),
  ...(why.length ? [line('small', phrase(lang, 'sameBecause', { why: foreign(why.join(', ')) }))] : []),
];

export const sayTrends = (lang: Language, { from, to, rows, stories }: Of<'trends'>): Line[] => [
  line('title', phrase(lang, 'trendTitle', { from: day(lang, from), to: day(lang, to) })),
  ...rows.map((row) =>
    line(
      'item',
      phrase(lang, 'trendRow', {
        topic: LOCALES[lang].topics[row.topic],
        now: counted(lang, 'stories', row.now),
        before: figure(String(row.before)),
        verdict: LOCALES[lang].verdicts[row.verdict],
      }),
    ),
  ),
  ...stories.flatMap((story) => card(lang, story, 0)),
];
