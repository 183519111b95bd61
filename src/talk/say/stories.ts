import { LOCALES } from '#locales/index.ts';
import type { Operand } from '#src/base/answer.ts';
import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Differing, StoryCard, TimelineRow } from '#src/base/reply-story.ts';
import { amountRuns, moment } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { periodRun } from '#src/talk/wording.ts';
import { counted, phrase } from '#src/talk/words.ts';
import { evidence } from './evidence.ts';
import { named } from './results.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

export const comma = (lang: Language): string => (lang === 'ar' ? '، ' : ', ');

/** What a story is about; said, too, where that is nothing that Barq looks for. */
export const topicsOf = (lang: Language, { topics }: Pick<StoryCard, 'topics'>): string =>
  topics.map((topic) => LOCALES[lang].topics[topic]).join(comma(lang)) || LOCALES[lang].phrases.noTopic;

/** Figures that a line of the timeline names; all of them stand below it. */
const BROUGHT = 6;

const NAMES = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  ar: new Intl.DisplayNames('ar', { type: 'language' }),
};
/** ISO 639: what stands in a store may come from another program, and Intl throws at what is no code. */
const CODE = /^[a-z]{2,3}$/;

/** That a report is in a language that Barq keeps and does not read. */
const otherTongue = (lang: Language, tongue: string): Run[] =>
  isLanguage(tongue) || tongue === 'und' || !CODE.test(tongue)
    ? []
    : [words(' · '), ...phrase(lang, 'otherTongue', { tongue: NAMES[lang].of(tongue) ?? tongue })];

/** A story by its newest report, and up to `most` of the others. */
export const card = (lang: Language, story: StoryCard, most: number): Line[] => {
  const [first, ...others] = story.reports;
  if (!first) return [];
  const outlets = new Set(story.reports.map(({ outlet }) => outlet)).size;
  return [
    line('item', [foreign(first.title)], first.url),
    line('small', [
      ...phrase(lang, 'storyLine', { id: figure(String(story.id)), topics: topicsOf(lang, story) }),
      words(' · '),
      foreign(first.outlet),
      moment(lang, first.published, comma(lang)),
      words(' · '),
      ...counted(lang, 'outlets', outlets),
      ...(story.voices < outlets ? [words(comma(lang)), ...counted(lang, 'voices', story.voices)] : []),
      ...otherTongue(lang, first.lang),
    ]),
    ...others
      .slice(0, most)
      .map((report) =>
        line(
          'small',
          [
            foreign(report.title),
            words(comma(lang)),
            foreign(report.outlet),
            moment(lang, report.published, comma(lang)),
          ],
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

/** An amount, and behind a count what it counts in the words of its report. */
const figureRuns = (lang: Language, found: Operand): Run[] => [
  ...amountRuns(lang, found),
  ...(found.counted === undefined ? [] : [words(' '), foreign(found.counted)]),
];

/** Figures with their subjects, periods and outlets, one a line, and with a word where one looks wrong. */
export const figureLines = (lang: Language, figures: readonly Operand[]): Line[] =>
  figures.map((found) =>
    line('item', [
      ...figureRuns(lang, found),
      ...(found.subject ? [words(' · '), foreign(found.subject)] : []),
      ...(found.period ? [words(' · '), periodRun(lang, found.period.label)] : []),
      words(' · '),
      foreign(found.outlet),
      ...(found.flags ?? []).map((doubt) => words(` · ${LOCALES[lang].doubts[doubt]}`)),
    ]),
  );

/** What came when: what each report is, and what it was the first to tell. */
const timelineLines = (lang: Language, timeline: readonly TimelineRow[]): Line[] =>
  timeline.length < 2
    ? []
    : [
        line('plain', phrase(lang, 'timeline', {})),
        ...timeline.flatMap(({ report, is, brings }) => [
          line(
            'item',
            [
              words(`${LOCALES[lang].reportKinds[is]}: `),
              foreign(report.outlet),
              moment(lang, report.published, comma(lang)),
              words(' · '),
              foreign(report.title),
            ],
            report.url,
          ),
          ...(brings.length > 0
            ? [
                line(
                  'small',
                  phrase(lang, 'brings', {
                    figures: brings
                      .slice(0, BROUGHT)
                      .flatMap((found, i) => [...(i > 0 ? [words(comma(lang))] : []), ...figureRuns(lang, found)]),
                  }),
                ),
              ]
            : []),
        ]),
      ];

/** Where outlets differ: each version with its sentence. */
const differingLines = (lang: Language, differing: readonly Differing[]): Line[] =>
  differing.flatMap(({ measure, versions }) => [
    line('plain', [
      ...phrase(lang, 'conflict', {}),
      ...(measure === undefined ? [] : [words(' '), named(lang, measure)]),
    ]),
    ...versions.flatMap((version) => [line('item', amountRuns(lang, version)), ...evidence(lang, version)]),
  ]);

/** What a story goes on from, or what went on from it. */
const threadLines = (lang: Language, said: 'goesOn' | 'wentOn', stories: readonly StoryCard[]): Line[] =>
  stories.length === 0
    ? []
    : [line('plain', phrase(lang, said, {})), ...stories.flatMap((story) => card(lang, story, 0))];

export const sayStory = (
  lang: Language,
  { story, summary, timeline, figures, differing, why, before, after }: Of<'story'>,
): Line[] => [
  ...card(lang, story, 0),
  ...summary.flatMap((sentence) => evidence(lang, sentence)),
  ...differingLines(lang, differing),
  ...timelineLines(lang, timeline),
  ...(figures.length ? [line('plain', phrase(lang, 'figures', {}))] : []),
  ...figureLines(lang, figures),
  ...(why.length ? [line('small', phrase(lang, 'sameBecause', { why: foreign(why.join(comma(lang))) }))] : []),
  ...threadLines(lang, 'goesOn', before ? [before] : []),
  ...threadLines(lang, 'wentOn', after),
];
