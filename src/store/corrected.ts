import type { Topic } from '#src/base/article.ts';
import type { Corrections } from './corrections.ts';
import { dayOf } from './rollup.ts';
import type { ArticleQuery, Store, StoredArticle, TopicDay } from './store.ts';

type Seen = Pick<Store, 'articles' | 'search' | 'likeliest' | 'story' | 'topicDays'>;

/** A story's topics by its living id. */
type Said = ReadonlyMap<number, readonly Topic[]>;

const inEyes = (said: Said, articles: readonly StoredArticle[]): StoredArticle[] =>
  articles.map((article) => {
    const topics = said.get(article.storyId);
    return topics ? { ...article, topics } : article;
  });

const fits = (article: StoredArticle, { topics, entities, from, to, lang }: ArticleQuery): boolean =>
  (topics === undefined || article.topics.some((topic) => topics.includes(topic))) &&
  (entities === undefined || article.entities.some((entity) => entities.includes(entity))) &&
  (from === undefined || article.published >= from) &&
  (to === undefined || article.published < to) &&
  (lang === undefined || article.lang === lang);

const share = (some: readonly Topic[], others: readonly Topic[]): boolean =>
  some.some((topic) => others.includes(topic));

/** The day on which the articles first tell of each topic. */
const firstDays = (articles: readonly StoredArticle[]): Map<Topic, number> => {
  const days = new Map<Topic, number>();
  for (const { topics, published } of articles)
    for (const topic of topics) days.set(topic, Math.min(days.get(topic) ?? Number.MAX_SAFE_INTEGER, dayOf(published)));
  return days;
};

/** The store through the eyes of a server that corrected topics: lists, searches, stories and counts follow at once. */
export const corrected = (store: Seen, corrections: Pick<Corrections, 'corrections'>): Seen => {
  const saidIn = async (community: string): Promise<Said> =>
    new Map((await corrections.corrections(community)).map(({ story, topics }) => [story, topics]));

  const storyIn: Seen['story'] = async (community, id) => {
    const [found, said] = await Promise.all([store.story(community, id), saidIn(community)]);
    return found && { ...found, articles: inEyes(said, found.articles) };
  };

  return {
    story: storyIn,

    search: async (community, ...rest) => inEyes(await saidIn(community), await store.search(community, ...rest)),

    likeliest: async (community, ...rest) => inEyes(await saidIn(community), await store.likeliest(community, ...rest)),

    articles: async (community, query) => {
      const said = await saidIn(community);
      const { topics, limit } = query;
      if (said.size === 0 || !topics) return inEyes(said, await store.articles(community, query));
      // So many more are read as corrections may take away.
      const away = [...said.values()].filter((now) => !share(now, topics)).length;
      const found = inEyes(said, await store.articles(community, { ...query, limit: limit + 20 * away }));
      const brought = [...said].filter(([, now]) => share(now, topics)).map(([story]) => storyIn(community, story));
      const others = (await Promise.all(brought)).flatMap((story) => story?.articles ?? []);
      const all = new Map([...found, ...others].map((article) => [article.id, article]));
      return [...all.values()]
        .filter((article) => fits(article, query))
        .sort((a, b) => b.published - a.published || b.id - a.id)
        .slice(0, limit);
    },

    topicDays: async (community, fromDay, toDay) => {
      const said = await saidIn(community);
      const days = await store.topicDays(community, fromDay, toDay);
      if (said.size === 0) return days;
      const sums = new Map(days.map((row) => [`${row.day} ${row.topic}`, { ...row }]));
      const shift = (topic: Topic, day: number, by: number) => {
        if (day < fromDay || day >= toDay) return;
        const key = `${day} ${topic}`;
        const row = sums.get(key) ?? { topic, day, stories: 0 };
        sums.set(key, { ...row, stories: row.stories + by });
      };
      for (const [id] of said) {
        const story = await store.story(community, id);
        if (!story) continue;
        for (const [topic, day] of firstDays(story.articles)) shift(topic, day, -1);
        for (const [topic, day] of firstDays(inEyes(said, story.articles))) shift(topic, day, 1);
      }
      return [...sums.values()]
        .filter((row: TopicDay) => row.stories !== 0)
        .sort((a, b) => a.day - b.day || (a.topic < b.topic ? -1 : 1));
    },
  };
};
