import type { Kysely } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import { isTopic } from './json.ts';
import { followed, inParts } from './many.ts';
import { dayOf } from './rollup.ts';
import type { Database } from './schema.ts';
import type { CountBy, TopicDay } from './store.ts';

/** A report as it is counted. */
export interface Told {
  readonly article: number;
  readonly story: number;
  readonly published: number;
  readonly lang: string;
  /** The feed's address. */
  readonly feed: string;
  readonly labels: readonly Topic[];
}

/** What a community sees of shared stories, report by report. */
export const toldIn = async (
  db: Kysely<Database>,
  community: string,
  stories: readonly number[],
): Promise<readonly Told[]> => {
  const rows = await inParts(stories, (part) =>
    db
      .selectFrom('story_article')
      .innerJoin('article', 'article.id', 'story_article.article_id')
      .innerJoin('feed', 'feed.id', 'article.feed_id')
      .leftJoin('article_topic', 'article_topic.article_id', 'article.id')
      .where('story_article.story_id', 'in', part)
      .where('article.feed_id', 'in', (of) => followed(of, community))
      .select(['article.id', 'story_id', 'article.published', 'article.lang', 'feed.url', 'topic'])
      .execute(),
  );
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const labels = group.flatMap(({ topic }) => (topic !== null && isTopic(topic) ? [topic] : []));
    const { id, story_id, published, lang, url } = first;
    return [{ article: id, story: story_id, published, lang, feed: url, labels }];
  });
};

/** Every story once under each label, on its first day: of all, or of each language or outlet. */
export const cellsOf = (told: readonly Told[], by?: CountBy): TopicDay[] => {
  const first = new Map<string, TopicDay>();
  for (const { story, published, lang, feed, labels } of told)
    for (const topic of labels) {
      const day = dayOf(published);
      const of = by === 'language' ? lang : by === 'outlet' ? feed : undefined;
      const key = `${story} ${topic} ${of ?? ''}`;
      const known = first.get(key);
      if (known === undefined || day < known.day)
        first.set(key, { topic, day, stories: 1, ...(of === undefined ? {} : { of }) });
    }
  return [...first.values()];
};
