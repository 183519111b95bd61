import { LOCALES } from '#locales/index.ts';
import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { FigureChange, RisingRow, TrendGroup, TrendRow } from '#src/base/reply-story.ts';
import { amountRuns, day } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';
import { evidence } from './evidence.ts';
import { named } from './results.ts';
import { card } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** Counts, then what they allow to say, with the percentage only beside them. */
const row = (lang: Language, name: readonly Run[], { now, before, verdict, change }: Omit<TrendRow, 'topic'>): Line =>
  line('item', [
    ...phrase(lang, 'trendRow', {
      topic: name,
      now: counted(lang, 'stories', now),
      before: before === 0 ? words(LOCALES[lang].phrases.noneBefore) : figure(String(before)),
      verdict: LOCALES[lang].verdicts[verdict],
    }),
    ...(change === undefined || change === 0
      ? []
      : [words(' '), figure(`(${change > 0 ? '+' : '\u2212'}${Math.abs(change).toLocaleString('en')}%)`)]),
  ]);

const told = ({ now, before }: Pick<TrendRow, 'now' | 'before'>): boolean => now + before > 0;

const topicRows = (lang: Language, rows: readonly TrendRow[]): Line[] =>
  rows.map((one) => row(lang, [words(LOCALES[lang].topics[one.topic])], one));

const groupLines = (lang: Language, { topic, rows }: TrendGroup): Line[] => [
  line('plain', [words(LOCALES[lang].topics[topic])]),
  ...rows.map((one) => row(lang, [isLanguage(one.of) ? words(LOCALES[lang].spoken[one.of]) : foreign(one.of)], one)),
];

const risingLines = (lang: Language, rising: readonly RisingRow[]): Line[] =>
  rising.length === 0
    ? []
    : [line('plain', phrase(lang, 'risingNames', {})), ...rising.map((one) => row(lang, [foreign(one.name)], one))];

const changeLines = (lang: Language, changes: readonly FigureChange[]): Line[] =>
  changes.length === 0
    ? []
    : [
        line('plain', phrase(lang, 'figuresChanged', {})),
        ...changes.flatMap(({ measure, before, now }) => [
          line('item', [
            ...(now.subject ? [foreign(now.subject), words(' · ')] : []),
            named(lang, measure),
            words(': '),
            ...phrase(lang, 'wasNow', { before: amountRuns(lang, before), now: amountRuns(lang, now) }),
          ]),
          ...evidence(lang, before),
          ...evidence(lang, now),
        ]),
      ];

/** Rows of topics that there is news of, then or now; whoever asks for one topic is told of it. */
const toldRows = (lang: Language, rows: readonly TrendRow[]): Line[] => {
  const shown = rows.length === 1 ? rows : rows.filter(told);
  return shown.length === 0 ? [line('plain', phrase(lang, 'noNews', {}))] : topicRows(lang, shown);
};

/** What "before" is, where something is set beside it, and what percentages are of, where there are any. */
const sinceRuns = (lang: Language, { from, since, rows, by, rising }: Of<'trends'>): Run[] => {
  if (since >= from) return phrase(lang, 'trendYoung', {});
  const shown = [...(by ? by.groups.flatMap((group) => group.rows) : rows), ...rising];
  return [
    ...phrase(lang, 'trendSince', { since: day(lang, since), from: day(lang, from) }),
    ...(shown.some(({ change }) => change !== undefined && change !== 0)
      ? [words(' '), ...phrase(lang, 'trendShares', {})]
      : []),
  ];
};

export const sayTrends = (lang: Language, reply: Of<'trends'>): Line[] => {
  const { from, to, rows, by, rising, changes, stories } = reply;
  return [
    line('title', phrase(lang, 'trendTitle', { from: day(lang, from), to: day(lang, to) })),
    ...(changes ? [] : [line('small', sinceRuns(lang, reply))]),
    ...(changes ? [] : by ? by.groups.flatMap((group) => groupLines(lang, group)) : toldRows(lang, rows)),
    ...risingLines(lang, rising),
    ...changeLines(lang, changes ?? []),
    ...(changes?.length === 0 ? [line('plain', phrase(lang, 'noFiguresChanged', {}))] : []),
    ...(stories.length > 0 ? [line('plain', phrase(lang, 'trendStories', {}))] : []),
    ...stories.flatMap((story) => card(lang, story, 0)),
  ];
};

/** The period's stories once, the weightiest first, then what moves. */
export const sayBrief = (lang: Language, reply: Of<'brief'>): Line[] => {
  const { from, to, silent, stories, others, rows, rising, changes } = reply;
  return [
    ...(silent
      ? [
          line('title', phrase(lang, 'briefOfDay', { day: day(lang, from) })),
          line('small', phrase(lang, 'briefSilent', { from: day(lang, silent.from), to: day(lang, silent.to) })),
        ]
      : [line('title', phrase(lang, 'briefTitle', { from: day(lang, from), to: day(lang, to) }))]),
    ...(stories.length === 0 ? [line('plain', phrase(lang, 'noNews', {}))] : []),
    ...stories.flatMap(({ story, summary }) => [
      ...card(lang, story, 0),
      ...summary.flatMap((sentence) => evidence(lang, sentence)),
    ]),
    ...(others > 0 ? [line('small', phrase(lang, 'briefOthers', { stories: counted(lang, 'stories', others) }))] : []),
    ...topicRows(lang, rows),
    ...risingLines(lang, rising),
    ...changeLines(lang, changes),
  ];
};
