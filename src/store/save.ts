import { setImmediate as breathe } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { fail } from '#src/base/problem.ts';
import { oweAlerts } from './alerts.ts';
import { arrivedBy, type SavedOne, storiesOf } from './arrived.ts';
import type { CandidateReader } from './candidates.ts';
import { markChanged } from './change-queue.ts';
import { compiled } from './compiled.ts';
import type { Engine } from './engine.ts';
import { textHash } from './hash.ts';
import { insertAll } from './insert.ts';
import { knownKeys, recognise, wasDeleted } from './known.ts';
import { viewsOf } from './own-stories.ts';
import { judgeByOwn } from './own-topics.ts';
import { decide, type Joining, linksOf, rejoin } from './rejoin.ts';
import { rollUp } from './rollup.ts';
import type { Database } from './schema.ts';
import { SHORTENED } from './shorten.ts';
import type { Join, NewArticle, Saved, Store } from './store.ts';
import { merge, openStory } from './stories.ts';
import type { Told } from './story-parts.ts';
import { linkStory } from './threads.ts';
import { writeArticle, writeReading } from './write.ts';

/** Articles a transaction: the engine works on the program's own thread, which must answer people meanwhile. */
const BATCH = 20;
type Outcome = keyof Saved;

const feedIds = async (trx: Transaction<Database>, batch: readonly NewArticle[]): Promise<Map<string, number>> => {
  const urls = [...new Set(batch.map((item) => item.article.feedUrl))];
  const rows = await trx.selectFrom('feed').where('url', 'in', urls).select(['id', 'url']).execute();
  return new Map(rows.map((row) => [row.url, row.id]));
};

const grow = compiled((db, id: number, by: number) =>
  db
    .updateTable('feed')
    .set((of) => ({ articles: of('articles', '+', by) }))
    .where('id', '=', id),
);

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

  const place = await writeArticle(trx, feedId, key, item, hash, before);
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
  const { story } = item;
  const { url } = item.article;
  const joining: Joining = { trx, join, reader: candidatesIn, file: engine.file, at };
  const report: Told = { articleId: article_id, storyId: article_id, feedId, published, key, url, hash, links: [] };
  const { joined, candidates, storyOf } = await decide(joining, report, story);
  const links = linksOf(joined);
  const [one = article_id, ...others] = [...new Set(links.map((link) => storyOf(link) ?? link))];
  if (!joined) {
    await openStory(trx, article_id);
    await linkStory(trx, article_id, published, story, join, candidatesIn);
  }
  const why = JSON.stringify(joined?.why ?? []);
  const row = { article_id, story_id: one, facts: story.facts, why, links: JSON.stringify(links) };
  await insertAll(trx, 'story_article', [row]);
  await writeReading(engine, trx, place, item, false);
  const was = others.length > 0 ? await storiesOf(trx, 'story_id', [one, ...others]) : new Map<number, number>();
  let storyId = one;
  for (const other of others) storyId = await merge(trx, storyId, other, at);
  const rejoined = await rejoin(joining, { ...report, storyId, links }, story, candidates);
  was.delete(article_id);
  const saved = { outcome: 'added', report: { ...report, storyId }, was, rejoined } as const;
  if (joined) return saved;
  const { article, reading } = item;
  const topics = reading.topics.map(({ topic }) => topic);
  const { title, text } = article;
  return { ...saved, begun: { storyId: article_id, feedId, title, text, lang: reading.language.lang, topics } };
};

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
    const changed: SavedOne[] = [];
    const grown = new Map<number, number>();
    for (const item of batch) {
      const feedId = feeds.get(item.article.feedUrl);
      if (feedId === undefined) throw fail('unknown_feed', { feed: item.article.feedUrl });
      const one = await saveOne(engine, trx, feedId, item, join, candidates, at);
      saved[one.outcome] += 1;
      if (one.outcome !== 'known') changed.push(one);
      if (one.outcome === 'added') grown.set(feedId, (grown.get(feedId) ?? 0) + 1);
    }
    const { touched, arrivals, begun } = await arrivedBy(trx, changed);
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
    for (const [id, by] of grown) await grow(trx, id, by);
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
