import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { StoryEdited } from '#src/base/reply-story.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { SHIPPED, weigherFrom } from '#src/meaning/topics-weigh.ts';
import type { Store } from '#src/store/store.ts';
import { cardsOf, reportOf } from './news.ts';

const iso = (time: number): string => new Date(time).toISOString();

/** What moderators did to a story, to what it was made of, or to what was parted from it. */
const editsOf = async (store: Store, community: string, id: number): Promise<StoryEdited[]> => {
  const edits = await store.storyEdits(community);
  const about = new Set([id]);
  for (const { story, other } of edits.toReversed())
    if (about.has(story) || about.has(other)) about.add(story).add(other);
  return edits
    .filter(({ story, other }) => about.has(story) && about.has(other))
    .map(({ kind, story, other, at, by, undone }) => ({
      kind,
      story,
      other,
      at: iso(at),
      ...(by === undefined ? {} : { by }),
      ...(undone === undefined ? {} : { undone: iso(undone) }),
    }));
};

/**
 * Why a story has its topics and its reports: the exact words of each report that decided for each topic, by the model
 * that judges for this community, whether a moderator set them, and the facts that the reports share.
 */
export const whyTopics = async (
  store: Store,
  community: string,
  id: number,
  lang?: Language,
): Promise<Omit<Extract<Reply, { readonly kind: 'why' }>, 'kind'> | null> => {
  const found = await store.story(community, id);
  const [story] = cardsOf(found?.articles ?? [], lang);
  if (!found || !story) return null;
  const own = await store.topicModel(community);
  const by = (own && weigherFrom(own)) || SHIPPED;
  const words = found.articles.flatMap(({ title, text, lang: spoken, outlet, url }) => {
    if (!isLanguage(spoken)) return [];
    return topicsOf(title, text.slice(title.length).trimStart(), spoken, by).map(({ topic, evidence }) => ({
      topic,
      outlet,
      url,
      words: [...new Set(evidence.map((span) => span.text))],
    }));
  });
  const corrections = await store.corrections(community);
  const said = corrections.some((one) => one.story === found.id && !one.learned);
  const joined = found.articles.map((article) => ({ report: reportOf(article), why: found.why.get(article.id) ?? [] }));
  return { story, words, said, joined, edits: await editsOf(store, community, found.id) };
};
