import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { Reasons } from '#src/store/owed.ts';
import { storyOf } from '#src/survey/overview.ts';
import { type Desk, LANGUAGE } from './desk.ts';
import { type Message, render } from './render.ts';
import { keyOf } from './sending.ts';
import { cut } from './text.ts';

/** The language of a message that nobody called for: the rule's, the server's, that of the news. */
export const messageLanguage = async (
  { store }: Desk,
  community: string,
  asked: Language | undefined,
  told: string | undefined,
): Promise<Language> => {
  const set = await store.setting(community, LANGUAGE);
  return asked ?? (set && isLanguage(set) ? set : told && isLanguage(told) ? told : 'en');
};

export interface Shown {
  readonly message: Message;
  /** A hash of what it shows. */
  readonly shown: string;
  /** What a post of it is called. */
  readonly title: string;
}

/** Discord's cap for the name of a thread. */
const TITLE = 100;

/** A story as it stands now, as its alert shows it; null where nothing of it is seen any more. */
export const alertMessage = async (
  desk: Desk,
  {
    community,
    storyId,
    topics,
    asked = [],
    roles = [],
    lang: wished,
  }: Reasons & {
    readonly community: string;
    readonly storyId: number;
  },
  there: (roles: readonly string[]) => readonly string[],
): Promise<Shown | null> => {
  const first = (await desk.store.story(community, storyId))?.articles[0];
  if (!first) return null;
  const lang = await messageLanguage(desk, community, wished, first.lang);
  const found = await storyOf(desk.store, community, storyId, lang);
  if (!found) return null;
  const corrections = found.timeline.filter(({ is }) => is === 'correction').map(({ report }) => report);
  const { story, summary, figures } = found;
  const reply: Reply = { kind: 'alert', topics, asked, roles: there(roles), corrections, story, summary, figures };
  const view = { name: 'story', given: { story: String(story.id) }, lang, page: 0 } as const;
  const message = render(reply, view, { ephemeral: false });
  return {
    message,
    shown: keyOf(JSON.stringify(message.components)),
    title: cut(story.reports.at(-1)?.title ?? String(story.id), TITLE - 1),
  };
};
