import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { day, moment } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, person, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import { card, comma } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

export const sayCorrected = (lang: Language, { story, undone, learnt }: Of<'topics-corrected'>): Line[] => [
  line('plain', phrase(lang, undone ? 'topicsUndone' : 'topicsCorrected', {})),
  ...card(lang, story, 0),
  ...(learnt === undefined ? [] : [line('small', phrase(lang, learnt ? 'topicsLearnt' : 'topicsKept', {}))]),
];

/** The reports one by one, each with its number and with what it shares with those before it. */
const joinedLines = (lang: Language, joined: Of<'why'>['joined']): Line[] =>
  joined.flatMap(({ report, why }) => [
    line(
      'item',
      [
        ...phrase(lang, 'reportNumber', { id: figure(String(report.id)) }),
        foreign(report.title),
        words(' · '),
        foreign(report.outlet),
        moment(lang, report.published, comma(lang)),
      ],
      report.url,
    ),
    ...(why.length ? [line('small', phrase(lang, 'sameBecause', { why: foreign(why.join(comma(lang))) }))] : []),
  ]);

const editLines = (lang: Language, edits: Of<'why'>['edits']): Line[] =>
  edits.map(({ kind, story, other, at, by, undone }) =>
    line('small', [
      ...phrase(lang, kind === 'split' ? 'editSplit' : 'editJoin', {
        story: figure(String(story)),
        other: figure(String(other)),
        day: day(lang, at),
      }),
      ...(by === undefined ? [] : [words(' · '), person(by)]),
      ...(undone === undefined ? [] : [words(' · '), ...phrase(lang, 'editUndone', { day: day(lang, undone) })]),
    ]),
  );

const EDITED = { split: 'storySplit', joined: 'storiesJoined', undone: 'storyEditUndone' } as const;

export const sayEdited = (lang: Language, { done, stories }: Of<'stories-edited'>): Line[] => [
  line('plain', phrase(lang, EDITED[done], {})),
  ...stories.flatMap((story) => card(lang, story, 20)),
];

export const sayWhy = (lang: Language, { story, words: rows, judged, said, joined, edits }: Of<'why'>): Line[] => [
  ...card(lang, story, 0),
  ...(said ? [line('plain', phrase(lang, 'topicsSaid', {}))] : []),
  ...(judged ? [line('plain', phrase(lang, judged === 'then' ? 'topicsJudged' : 'topicsJudgedAnew', {}))] : []),
  ...rows.map((row) =>
    line(
      'item',
      [
        ...phrase(lang, 'topicWords', {
          topic: LOCALES[lang].topics[row.topic],
          words: foreign(row.words.join(' · ')),
        }),
        words(' · '),
        foreign(row.outlet),
      ],
      row.url,
    ),
  ),
  ...(rows.length ? [] : [line('plain', phrase(lang, 'noTopicWords', {}))]),
  ...joinedLines(lang, joined),
  ...editLines(lang, edits),
];
