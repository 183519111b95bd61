import { isLanguage, type Language } from '#src/base/lang.ts';
import type { StoryCard, TopicWords } from '#src/base/reply.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { SHIPPED, weigherFrom } from '#src/meaning/topics-weigh.ts';
import type { Store } from '#src/store/store.ts';
import { cardsOf } from './news.ts';

/**
 * Why a story has its topics and its reports: the exact words of each report that decided for each topic, by the model
 * that judges for this community, whether a moderator set them, and the facts that the reports share.
 */
export const whyTopics = async (
  store: Store,
  community: string,
  id: number,
  lang?: Language,
): Promise<{ story: StoryCard; words: TopicWords[]; said: boolean; why: readonly string[] } | null> => {
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
  return { story, words, said, why: found.why };
};
