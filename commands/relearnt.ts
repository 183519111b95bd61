import { fail } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';
import { cardsOf } from '#src/survey/news.ts';
import type { Context } from './context.ts';

/** The story as it stands after a correction, and what became of the server's model. */
export const relearnt = async (context: Context, id: number, undone: boolean): Promise<Reply> => {
  const { store, community, lang, now } = context;
  await store.storyChanged(id, now.getTime(), community);
  const learnt = await context.learn?.();
  const found = await store.story(community, id);
  const [story] = cardsOf(found?.articles ?? [], lang);
  if (!story) throw fail('unknown_story', { story: String(id) });
  return { kind: 'topics-corrected', story, undone, ...(learnt === undefined ? {} : { learnt }) };
};
