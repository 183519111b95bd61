import type { Kysely } from 'kysely';
import { alertStoryQueries } from './alert-stories.ts';
import { articleReads } from './article-search.ts';
import { type ArticleReader, articleReader } from './articles.ts';
import { auditQueries } from './audit.ts';
import { candidateReader } from './candidates.ts';
import { changeQueries } from './change-queue.ts';
import { corrected, type Known } from './corrected.ts';
import { correctionQueries } from './corrections.ts';
import { countQueries } from './counts.ts';
import { digestQueries } from './digest-queue.ts';
import type { Engine } from './engine.ts';
import { exported } from './export.ts';
import { feedLeaseQueries } from './feed-leases.ts';
import { feedQueries } from './feeds.ts';
import { figureReads, statementReader } from './figures.ts';
import { fullTextQueries } from './full-texts.ts';
import { importQueries } from './import.ts';
import { leavingQueries } from './leaving.ts';
import { atOnce } from './many.ts';
import { noticeQueries } from './notice-queue.ts';
import { outboxQueries } from './outbox.ts';
import { editsOf, type Living, ownStoryQueries, viewOf } from './own-stories.ts';
import { personalQueries } from './personal.ts';
import { retentionQueries } from './retention.ts';
import { ruleQueries } from './rules.ts';
import { saveQueries } from './save.ts';
import type { Database } from './schema.ts';
import { settingQueries } from './settings.ts';
import { spentQueries } from './spent.ts';
import { stoppedQueries } from './stopped-queue.ts';
import type { Reads, Store } from './store.ts';
import { newestReports, storyQueries, storyReads } from './stories.ts';
import { threadReads } from './threads.ts';
import { topicCauseQueries } from './topic-causes.ts';
import { vitalQueries } from './vitals.ts';

/** Asks once for each community. */
const once = <T>(read: (community: string) => Promise<T>): typeof read => {
  const known = new Map<string, Promise<T>>();
  return (community) => {
    const before = known.get(community) ?? read(community);
    known.set(community, before);
    return before;
  };
};

/** The store: one set of queries over whichever engine. */
export const storeOn = (engine: Engine): Store => {
  const reader = articleReader();
  const candidates = candidateReader(engine.file);
  const statements = statementReader(engine.file);
  const corrections = correctionQueries(engine.db, engine.file);
  const readsOn = (
    db: Kysely<Database>,
    articles: ArticleReader,
    said: Pick<Known, 'corrections' | 'storyEdits'>,
    living?: Living,
  ): Reads =>
    corrected(
      {
        ...storyReads(db, articles, engine.file),
        ...articleReads(db, engine, articles),
        ...figureReads(db, articles, statements),
      },
      {
        ...said,
        view: (edits, ids) => viewOf(db, edits, ids, living),
        newest: (community, ids, to) => newestReports(db, community, ids, to),
      },
    );
  const asOfNow = (db: Kysely<Database>): Reads =>
    readsOn(
      db,
      reader.asOfNow(),
      {
        corrections: once(correctionQueries(db, engine.file).corrections),
        storyEdits: once((community) => editsOf(db, community, engine.file)),
      },
      new Map(),
    );
  const own = ownStoryQueries(engine.db, engine.file);
  return {
    shared: engine.shared,
    ...(engine.places ? { places: engine.places } : {}),
    ...(engine.hints ? { hear: engine.hints.hear } : {}),
    ...feedQueries(engine.db, engine.file),
    ...feedLeaseQueries(engine),
    ...saveQueries(engine, candidates),
    ...storyQueries(engine, candidates),
    ...readsOn(engine.db, reader, { ...corrections, ...own }),
    ...threadReads(engine.db, asOfNow),
    reading: (read) => atOnce(engine.db, (db) => read(asOfNow(db))),
    ...countQueries(engine.db, engine.file, corrections),
    ...corrections,
    ...topicCauseQueries(engine.db, engine.file),
    ...own,
    ...ruleQueries(engine.db, engine.file),
    ...alertStoryQueries(engine.db, engine.file),
    ...outboxQueries(engine),
    ...digestQueries(engine.db, engine.file),
    ...changeQueries(engine),
    ...auditQueries(engine.db, engine.file),
    ...leavingQueries(engine.db, engine.file),
    ...personalQueries(engine.db),
    ...settingQueries(engine.db),
    ...noticeQueries(engine.db, engine.file),
    ...stoppedQueries(engine.db, engine.file),
    ...fullTextQueries(engine.db),
    ...retentionQueries(engine),
    ...spentQueries(engine.db),
    ...vitalQueries(engine.db),
    export: () => exported(engine),
    ...importQueries(engine, () => exported(engine)),
    close: () => engine.close(),
  };
};
