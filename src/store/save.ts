import { setImmediate as breathe } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { fail } from '#src/base/problem.ts';
import { oweAlerts } from './alerts.ts';
import type { Arrival } from './arrival.ts';
import type { CandidateReader } from './candidates.ts';
import { markChanged } from './change-queue.ts';
import type { Engine } from './engine.ts';
import { textHash } from './hash.ts';
import { insertAll } from './insert.ts';
import { knownKeys, recognise, wasDeleted } from './known.ts';
import { viewsOf } from './own-stories.ts';
import { type Begun, judgeByOwn } from './own-topics.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import { SHORTENED } from './shorten.ts';
import type { Join, NewArticle, Saved, Store } from './store.ts';
import { merge, openStory } from './stories.ts';
import { linkStory } from './threads.ts';
import { writeArticle, writeReading } from './write.ts';

/** Articles a transaction: the engine works on the program's own thread, which must answer people meanwhile. */
const BATCH = 20;
/** Reports of one event lie this close together. */
const WINDOW_MS = 72 * 3_600_000;
const CANDIDATES = 120;

type Outcome = keyof Saved;

interface SavedOne {
  readonly outcome: Outcome;
  readonly article?: number;
  readonly story?: number;
  readonly begins?: boolean;
  /** The reports that each of the stories had which became one. */
  readonly parts?: readonly ReadonlySet<number>[];
}

const feedIds = async (trx: Transaction<Database>, batch: readonly NewArticle[]): Promise<Map<string, number>> => {
  const urls = [...new Set(batch.map((item) => item.article.feedUrl))];
  const rows = await trx.selectFrom('feed').where('url', 'in', urls).select(['id', 'url']).execute();
  return new Map(rows.map((row) => [row.url, row.id]));
};

/** Stores one article and says what became of it and which story it touched. */
const saveOne = async (
  engine: Engine,
  trx: Transaction<Database>,
  feedId: number,
  item: NewArticle,
  join: Join,
  candidatesIn: CandidateReader,
  at: number,
): Promise<SavedOne> => {
  const { key, before } = await recognise(trx, feedId, item.article);
  const hash = textHash(item.article.text);
  if (before?.hash === hash) return { outcome: 'known' };
  if (before?.kept === SHORTENED) {
    // What was shortened stays so: only the hash is remembered, so that it is not read again each time.
    await trx.updateTable('article').set({ hash }).where('id', '=', before.id).execute();
    return { outcome: 'known' };
  }
  if (!before && (await wasDeleted(trx, feedId, item.article, hash))) return { outcome: 'known' };

  const place = await writeArticle(trx, feedId, key, item, before);
  if (before) {
    await writeReading(engine, trx, place, item, true);
    const { story_id } = await trx
      .updateTable('story_article')
      .set({ facts: item.story.facts })
      .where('article_id', '=', place.article_id)
      .returning('story_id')
      .executeTakeFirstOrThrow();
    return { outcome: 'updated', story: story_id };
  }
  const { published, article_id } = place;
  const { keys, facts } = item.story;
  const candidates = await candidatesIn(trx, keys, published - WINDOW_MS, published + WINDOW_MS, CANDIDATES);
  const joined = join(item.story, candidates, published);
  const story_id = joined?.storyId ?? (await openStory(trx, article_id));
  if (!joined) await linkStory(trx, story_id, item, join, candidatesIn);
  await insertAll(trx, 'story_article', [{ article_id, story_id, facts, why: JSON.stringify(joined?.why ?? []) }]);
  await writeReading(engine, trx, place, item, false);
  const also = joined?.also ?? [];
  const parts = also.length > 0 ? await partsOf(trx, [story_id, ...also]) : [];
  let story = story_id;
  for (const other of also) story = await merge(trx, story, other, at);
  return { outcome: 'added', article: article_id, story, begins: story === article_id, parts };
};

/** The reports of stories that are about to become one. */
const partsOf = (trx: Transaction<Database>, stories: readonly number[]): Promise<ReadonlySet<number>[]> =>
  Promise.all(
    stories.map(async (story) => {
      const rows = await trx.selectFrom('story_article').select('article_id').where('story_id', '=', story).execute();
      return new Set(rows.map((row) => row.article_id));
    }),
  );

/** One transaction: all of the batch, with its roll-ups, or nothing. */
const saveBatch = (
  engine: Engine,
  batch: readonly NewArticle[],
  join: Join,
  candidates: CandidateReader,
  at: number,
  alerts: boolean,
): Promise<Saved> =>
  engine.db.transaction().execute(async (trx) => {
    await engine.alone(trx);
    const feeds = await feedIds(trx, batch);
    const saved: Record<Outcome, number> = { added: 0, updated: 0, known: 0 };
    const touched: number[] = [];
    const grown = new Map<number, number>();
    const arrivals: Arrival[] = [];
    const begun: Begun[] = [];
    for (const item of batch) {
      const feedId = feeds.get(item.article.feedUrl);
      if (feedId === undefined) throw fail('unknown_feed', { feed: item.article.feedUrl });
      const {
        outcome,
        article,
        story,
        begins = false,
        parts = [],
      } = await saveOne(engine, trx, feedId, item, join, candidates, at);
      saved[outcome] += 1;
      if (story !== undefined) touched.push(story);
      if (outcome !== 'added') continue;
      grown.set(feedId, (grown.get(feedId) ?? 0) + 1);
      if (story === undefined || article === undefined) continue;
      arrivals.push({ articleId: article, feedId, storyId: story, published: item.article.published, parts });
      if (begins) begun.push({ storyId: story, feedId, item });
    }
    await rollUp(trx, touched);
    await judgeByOwn(trx, begun, at);
    const views = await viewsOf(trx, [...feeds.values()], touched, engine.file);
    await markChanged(trx, touched, at);
    for (const [community, view] of views)
      await markChanged(
        trx,
        touched.flatMap((story) => view.among(story)),
        at,
        community,
      );
    if (alerts) await oweAlerts(trx, arrivals, at, engine.file, views);
    for (const [id, by] of grown)
      await trx
        .updateTable('feed')
        .set((of) => ({ articles: of('articles', '+', by) }))
        .where('id', '=', id)
        .execute();
    return saved;
  });

export const saveQueries = (engine: Engine, candidates: CandidateReader): Pick<Store, 'known' | 'save'> => ({
  known: (feedUrl, keys) => knownKeys(engine.db, feedUrl, keys),

  save: async (articles, join, now = Date.now(), alerts = true) => {
    const total: Record<Outcome, number> = { added: 0, updated: 0, known: 0 };
    for (let at = 0; at < articles.length; at += BATCH) {
      if (at > 0) await breathe();
      const saved = await saveBatch(engine, articles.slice(at, at + BATCH), join, candidates, now, alerts);
      total.added += saved.added;
      total.updated += saved.updated;
      total.known += saved.known;
      if (alerts && saved.added > 0) engine.hints?.tell();
    }
    return total;
  },
});
