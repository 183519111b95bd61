import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { moment } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, role, words } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';
import { joined, topicNames } from './alerts.ts';
import { evidence } from './evidence.ts';
import { card, comma, figureLines, topicsOf } from './stories.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** An alert stands in a channel among people who talk: its beginning, and no more. */
const SENTENCES = 2;
const FIGURES = 3;

const mentioned = (lang: Language, roles: readonly string[]): Line[] =>
  roles.length > 0
    ? [
        line(
          'plain',
          joined(
            lang,
            roles.map((id) => [role(id)]),
          ),
        ),
      ]
    : [];

/** A story that began: who is told, why it is here, who tells it, what was put right, its first sentences and figures. */
export const sayAlert = (
  lang: Language,
  { story, topics, asked, roles, corrections, summary, figures }: Of<'alert'>,
): Line[] => {
  const why = [
    ...(topics.length > 0 ? [[words(topicNames(lang, topics))]] : []),
    ...asked.map((text) => [foreign(text)]),
  ];
  const { correction } = LOCALES[lang].phrases;
  return [
    ...mentioned(lang, roles),
    line('plain', phrase(lang, 'begins', { topics: why.length > 0 ? joined(lang, why) : topicsOf(lang, story) })),
    ...card(lang, story, 3),
    ...corrections.map(({ title, outlet, url }) =>
      line('item', [words(`${correction}: `), foreign(title), words(comma(lang)), foreign(outlet)], url),
    ),
    ...summary.slice(0, SENTENCES).flatMap((sentence) => evidence(lang, sentence).slice(0, 1)),
    ...figureLines(lang, figures.slice(0, FIGURES)),
  ];
};

/** A report that goes on with a story, below the story's own message. */
export const sayFollowUp = (lang: Language, { story, is, report, brings }: Of<'alert-follow-up'>): Line[] => {
  const { phrases } = LOCALES[lang];
  return [
    line(
      'plain',
      [words(`${is === 'correction' ? phrases.correction : phrases.followUp}: `), foreign(report.title)],
      report.url,
    ),
    line('small', [
      ...phrase(lang, 'storyLine', { id: figure(String(story.id)), topics: topicsOf(lang, story) }),
      words(' · '),
      foreign(report.outlet),
      moment(lang, report.published, comma(lang)),
    ]),
    ...figureLines(lang, brings.slice(0, FIGURES)),
  ];
};

/** What is left of a message whose story became a part of another one. */
export const sayMoved = (lang: Language, { url }: Of<'alert-moved'>): Line[] => [
  line('plain', phrase(lang, 'movedTo', {}), url),
];

/** What came since the last digest: each story once, with its first sentence. */
export const sayDigest = (lang: Language, { stories, roles }: Of<'digest'>): Line[] => [
  ...mentioned(lang, roles),
  line('title', phrase(lang, 'digestTitle', { stories: counted(lang, 'stories', stories.length) })),
  ...stories.flatMap(({ story, summary }) => [
    ...card(lang, story, 0),
    ...summary.flatMap((sentence) => evidence(lang, sentence).slice(0, 1)),
  ]),
];
