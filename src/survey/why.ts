import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { StoryEdited } from '#src/base/reply-story.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { SHIPPED, weigherFrom } from '#src/meaning/topics-weigh.ts';
import type { Correction } from '#src/store/corrections.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import type { TopicCause } from '#src/store/topic-causes.ts';
import { cardsOf, reportOf } from './news.ts';

type Why = Omit<Extract<Reply, { readonly kind: 'why' }>, 'kind'>;

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

/** The words by which this community's own model judged a story when it began; by the model of now where they were not kept. */
const judgedBy = async (
  store: Store,
  community: string,
  { topics, judged }: Correction,
  articles: readonly StoredArticle[],
): Promise<Pick<Why, 'words' | 'judged'>> => {
  const report = articles.find(({ id }) => id === judged?.report) ?? articles[0];
  if (!report) return { words: [] };
  const { title, text, lang, outlet, url } = report;
  const tell = (causes: readonly TopicCause[]) => causes.map((cause) => ({ ...cause, outlet, url }));
  if (topics.length === 0 || judged?.words.length) return { words: tell(judged?.words ?? []), judged: 'then' };
  const own = await store.topicModel(community);
  const by = (own && weigherFrom(own)) || SHIPPED;
  const found = isLanguage(lang) ? topicsOf(title, text.slice(title.length).trimStart(), lang, by) : [];
  const words = found.map(({ topic, evidence }) => ({ topic, words: [...new Set(evidence.map((span) => span.text))] }));
  return { words: tell(words), judged: 'now' };
};

/** The words by which the shipped model judged each report when it came. */
const wordsOf = async (store: Store, articles: readonly StoredArticle[]): Promise<Why['words']> => {
  const causes = await store.topicCauses(articles.map(({ id }) => id));
  return articles.flatMap(({ id, outlet, url }) =>
    (causes.get(id) ?? []).map(({ topic, words }) => ({ topic, outlet, url, words })),
  );
};

/**
 * Why a story has its topics and its reports: the exact words that decided for each topic when it was judged, by which
 * model, whether a moderator set them, and the facts that the reports share.
 */
export const whyTopics = async (store: Store, community: string, id: number, lang?: Language): Promise<Why | null> => {
  const found = await store.story(community, id);
  const [story] = cardsOf(found?.articles ?? [], lang);
  if (!found || !story) return null;
  const correction = (await store.corrections(community)).find((one) => one.story === found.id);
  const why = correction?.learned
    ? await judgedBy(store, community, correction, found.articles)
    : { words: await wordsOf(store, found.articles) };
  const said = correction !== undefined && !correction.learned;
  const joined = found.articles.map((article) => ({ report: reportOf(article), why: found.why.get(article.id) ?? [] }));
  return { story, ...why, said, joined, edits: await editsOf(store, community, found.id) };
};
