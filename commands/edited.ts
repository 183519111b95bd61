import type { Reply } from '#src/base/reply.ts';
import { cardsOf } from '#src/survey/news.ts';
import type { Context } from './context.ts';

type Edited = Extract<Reply, { readonly kind: 'stories-edited' }>;

/** The stories as they stand here after moderators parted or joined them. */
export const edited = async (
  { store, community, lang, now }: Context,
  done: Edited['done'],
  ids: readonly number[],
  gone: readonly number[] = [],
): Promise<Edited> => {
  // What stands in channels about them follows.
  for (const id of [...ids, ...gone]) await store.storyChanged(id, now.getTime(), community);
  const found = await Promise.all(ids.map((id) => store.story(community, id)));
  const stories = new Map(found.flatMap((story) => (story ? [[story.id, story]] : [])));
  return {
    kind: 'stories-edited',
    done,
    stories: [...stories.values()].flatMap(({ articles }) => cardsOf(articles, lang)),
  };
};
