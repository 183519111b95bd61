import type { Transaction } from 'kysely';
import type { Arrival } from './arrival.ts';
import { isTopic } from './json.ts';
import { inParts } from './many.ts';
import type { Begun } from './own-topics.ts';
import type { Rejoined } from './rejoin.ts';
import type { Database } from './schema.ts';
import type { Told } from './story-parts.ts';

/** What became of one article that was stored. */
export interface SavedOne {
  readonly outcome: 'added' | 'updated' | 'known';
  /** The story of an article that was changed. */
  readonly story?: number;
  /** A new article, as it came. */
  readonly report?: Told;
  /** The story that it opened. */
  readonly begun?: Begun;
  /** By report: the story that it was in before this one made several stories one. */
  readonly was?: ReadonlyMap<number, number>;
  readonly rejoined?: Rejoined;
}

/** Which stories reports are in. */
export const storiesOf = async (
  trx: Transaction<Database>,
  column: 'article_id' | 'story_id',
  ids: readonly number[],
): Promise<Map<number, number>> => {
  const rows = await inParts(ids, (part) =>
    trx.selectFrom('story_article').select(['article_id', 'story_id']).where(column, 'in', part).execute(),
  );
  return new Map(rows.map(({ article_id, story_id }) => [article_id, story_id]));
};

/** Stories that began when they were parted from others, by the reports that give them their ids. */
const partedOf = async (trx: Transaction<Database>, stories: readonly number[]): Promise<Begun[]> => {
  const rows = await inParts(stories, (part) =>
    trx
      .selectFrom('article')
      .innerJoin('article_text', 'article_text.article_id', 'article.id')
      .where('article.id', 'in', part)
      .select(['article.id', 'feed_id', 'title', 'body', 'lang'])
      .execute(),
  );
  const topics = await inParts(stories, (part) =>
    trx.selectFrom('article_topic').where('article_id', 'in', part).select(['article_id', 'topic']).execute(),
  );
  return rows.map(({ id, feed_id, title, body, lang }) => ({
    storyId: id,
    feedId: feed_id,
    title,
    text: body,
    lang,
    topics: topics.flatMap(({ article_id, topic }) => (article_id === id && isTopic(topic) ? [topic] : [])),
  }));
};

export interface Arrived {
  /** Stories that changed. */
  readonly touched: readonly number[];
  /** Reports that came to a story just now: new ones, and those that belong elsewhere since others came. */
  readonly arrivals: readonly Arrival[];
  readonly begun: readonly Begun[];
}

/** What storing articles came to, once all of them stand where they belong. */
export const arrivedBy = async (trx: Transaction<Database>, saved: readonly SavedOne[]): Promise<Arrived> => {
  const rejoined = saved.flatMap((one) => one.rejoined ?? []);
  const reports = saved.flatMap(({ report }) => report ?? []);
  const isNew = new Set(reports.map(({ articleId }) => articleId));
  const moved = rejoined.flatMap((one) => one.moved).filter(({ articleId }) => !isNew.has(articleId));
  const came = [...reports, ...new Map(moved.map((one) => [one.articleId, one])).values()];
  const settled = moved.length === 0 && saved.every((one) => (one.was?.size ?? 0) === 0);
  const now = settled
    ? new Map(reports.map(({ articleId, storyId }) => [articleId, storyId]))
    : await storiesOf(
        trx,
        'article_id',
        came.map(({ articleId }) => articleId),
      );
  const was = new Map(saved.flatMap((one) => [...(one.was ?? []), ...(one.rejoined?.was ?? [])]).toReversed());
  const told = was.size > 0 ? await storiesOf(trx, 'story_id', [...new Set(now.values())]) : new Map<number, number>();
  const partsOf = (story: number): ReadonlySet<number>[] => {
    const members = [...told].flatMap(([article, id]) =>
      id === story && was.has(article) && !isNew.has(article) ? [article] : [],
    );
    return [...Map.groupBy(members, (article) => was.get(article)).values()].map((part) => new Set(part));
  };
  const arrivals = came.flatMap(({ articleId, feedId, published }) => {
    const storyId = now.get(articleId);
    if (storyId === undefined) return [];
    const arrival = { articleId, feedId, storyId, published, parts: partsOf(storyId) };
    return isNew.has(articleId) ? [arrival] : [{ ...arrival, moved: true as const }];
  });
  const parted = [...new Set(rejoined.flatMap((one) => one.parted.map(({ id }) => id)))];
  const opened = saved.flatMap(({ begun }) => begun ?? []);
  const living = new Set(now.values());
  return {
    touched: [
      ...new Set([
        ...saved.flatMap(({ story }) => story ?? []),
        ...living,
        ...rejoined.flatMap(({ stories }) => [...stories]),
      ]),
    ],
    arrivals,
    begun: [...opened.filter(({ storyId }) => living.has(storyId)), ...(await partedOf(trx, parted))],
  };
};
