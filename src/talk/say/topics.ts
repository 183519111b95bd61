import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { foreign, type Line, line, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import { card } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

export const sayCorrected = (lang: Language, { story, undone, learnt }: Of<'topics-corrected'>): Line[] => [
  line('plain', phrase(lang, undone ? 'topicsUndone' : 'topicsCorrected', {})),
  ...card(lang, story, 0),
  ...(learnt === undefined ? [] : [line('small', phrase(lang, learnt ? 'topicsLearnt' : 'topicsKept', {}))]),
];

export const sayWhy = (lang: Language, { story, words: rows, said, why }: Of<'why'>): Line[] => [
  ...card(lang, story, 0),
  ...(said ? [line('plain', phrase(lang, 'topicsSaid', {}))] : []),
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
  ...(why.length ? [line('small', phrase(lang, 'sameBecause', { why: foreign(why.join(', ')) }))] : []),
];
