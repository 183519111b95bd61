import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, versionOf } from '#src/store/migrate.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { openSqlite, sqliteEngine } from '#src/store/sqlite.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { clearFolders, folder } from './contract.ts';
import { makeOld, stopMigrations } from './long/stopped.ts';
import { DAY, FEED, NOON, sample } from './samples.ts';

afterEach(clearFolders);

const add: Migration = ({ table }) => [`create table extra (name text) ${table}`, "insert into extra values ('once')"];
const fill: Migration = () => ["insert into extra values ('twice')"];

test('a store of a newer program is refused as it is', async () => {
  const file = join(await folder(), 'barq.db');
  await (await openSqlite(file, { migrations: [...MIGRATIONS, add] })).close();
  const details = { file, version: String(MIGRATIONS.length + 1), known: String(MIGRATIONS.length) };
  await expect(openSqlite(file)).rejects.toMatchObject({ problem: { code: 'store_newer', details } });
});

test('an older store is brought up to date with what is in it', async () => {
  const file = join(await folder(), 'barq.db');
  const old = await openSqlite(file);
  await old.follow('local', FEED, NOON);
  await old.close();
  const engine = await sqliteEngine(file, { migrations: [...MIGRATIONS, add, fill] });
  expect(await versionOf(engine.db)).toBe(MIGRATIONS.length + 2);
  expect(await engine.db.selectFrom('feed').select('url').execute()).toMatchObject([{ url: FEED }]);
  await engine.close();
});

/** An engine by its migrations, over and over on the same empty store. */
const PLACES = [
  {
    on: 'node:sqlite',
    skip: false,
    place: async () => {
      const file = join(await folder(), 'barq.db');
      return (migrations: readonly Migration[]) => sqliteEngine(file, { migrations });
    },
  },
  {
    on: 'PostgreSQL',
    skip: NO_POSTGRES,
    place: async () => {
      const url = await freshDatabase({ migrated: false });
      return (migrations: readonly Migration[]) => postgresEngine(url, { migrations });
    },
  },
] as const;

for (const { on, skip, place } of PLACES)
  test.skipIf(skip).for([1, 2, 3, 4])(
    `a migration that stops at its step %i starts again and ends the same on ${on}${skip ? ` (${skip})` : ''}`,
    async (at) => {
      const open = await place();
      let steps = 0;
      const stopping =
        (migration: Migration): Migration =>
        (dialect) =>
          migration(dialect).flatMap((statement) => [
            statement,
            ...(++steps === at ? ['select no_such_function()'] : []),
          ]);
      const migrations = [...MIGRATIONS, add, fill];
      const stopped = [...MIGRATIONS, stopping(add), stopping(fill)];
      const first = await open(stopped).catch(() => null);
      expect(first === null).toBe(at <= 3);
      await first?.close();

      const engine = await open(migrations);
      const { rows } = await sql.raw<{ name: string }>('select name from extra').execute(engine.db);
      expect(rows.map((row) => row.name)).toEqual(['once', 'twice']);
      expect(await versionOf(engine.db)).toBe(migrations.length);
      await engine.close();
    },
  );

/** Before every statement in `npm run soak -- --store`. */
const EVERY = 23;

test('killed while it brings an old store up to date, a program that starts again ends the same', async () => {
  const old = async (): Promise<string> => {
    const file = join(await folder(), 'barq.db');
    await makeOld(file);
    return file;
  };
  const { killed, differing } = await stopMigrations(old, EVERY);
  expect(killed.length).toBeGreaterThan(2);
  expect(differing).toEqual([]);
}, 120_000);

for (const { on, skip, place } of PLACES)
  test.skipIf(skip)(`ids go on where they were after every migration on ${on}${skip ? ` (${skip})` : ''}`, async () => {
    const open = await place();
    const planned = MIGRATIONS.findIndex((migration) => migration.name === 'alertPlanTables');
    const old = await open(MIGRATIONS.slice(0, planned));
    await sql`insert into story values (1, null)`.execute(old.db);
    const owe = (engine: typeof old, channel: string) =>
      sql<{ id: number }>`insert into outbox (community, channel, story_id, reasons, state, lease_until, attempts)
        values ('c', ${channel}, 1, '{"topics":[]}', 0, 0, 0) returning id`.execute(engine.db);
    for (const channel of ['1', '2', '3']) await owe(old, channel);
    await old.close();
    // A program of that time may have been there in between.
    await (await open(MIGRATIONS.slice(0, planned + 1))).close();
    const between = await open(MIGRATIONS.slice(0, planned + 3));
    expect((await owe(between, '4')).rows).toMatchObject([{ id: 4 }]);
    await sql`delete from outbox`.execute(between.db);
    await between.close();
    const engine = await open(MIGRATIONS);
    expect((await owe(engine, '5')).rows).toMatchObject([{ id: 5 }]);
    await engine.close();
    const again = await open(MIGRATIONS);
    expect((await owe(again, '6')).rows).toMatchObject([{ id: 6 }]);
    await again.close();
  });

for (const { on, skip, place } of PLACES)
  test.skipIf(skip)(
    `what is counted by language and outlet is counted in an older store, too, on ${on}${skip ? ` (${skip})` : ''}`,
    async () => {
      const open = await place();
      const before = MIGRATIONS.findIndex((migration) => migration.name === 'topicSplits');
      const engine = await open(MIGRATIONS);
      const store = storeOn(engine);
      const feeds = [0, 1, 2].map((n) => `https://outlet${n}.example/rss`);
      for (const feed of feeds) await store.follow('local', feed, NOON);
      const reports = Array.from({ length: 60 }, (_, n) =>
        sample({
          key: `${n}`,
          feed: feeds[n % 3] ?? '',
          lang: n % 4 < 2 ? 'ar' : 'en',
          topics: n % 5 ? ['mining', 'energy'] : ['mining'],
          keys: [`story ${n % 11}`],
          published: NOON + ((n * 7) % 10) * DAY,
        }),
      );
      await store.save(reports, (_, [found]) => (found ? { storyId: found.storyId, why: [] } : null), NOON);
      const counted = async (of: typeof engine) =>
        (await sql`select * from topic_split order by split, feed_id, day, label, lang`.execute(of.db)).rows;
      const first = async (of: typeof engine) =>
        (await sql`select story_id, label, feed_id, lang, first from story_topic order by 1, 2, 3, 4`.execute(of.db))
          .rows;
      const kept = [await counted(engine), await first(engine)];
      expect(
        new Set((await engine.db.selectFrom('topic_split').select('split').execute()).map((row) => row.split)).size,
      ).toBe(2);
      await sql`update story_topic set first = first % 2`.execute(engine.db);
      await sql`drop table topic_split`.execute(engine.db);
      await sql`alter table story_article drop column links`.execute(engine.db);
      await sql`alter table correction drop column words`.execute(engine.db);
      await sql`update schema_version set version = ${before}`.execute(engine.db);
      await engine.close();

      const again = await open(MIGRATIONS);
      expect([await counted(again), await first(again)]).toEqual(kept);
      await again.close();
    },
  );

test('what is looked up with every article has an index', async () => {
  const engine = await sqliteEngine(':memory:');
  const plan = async (query: string): Promise<string> => {
    const { rows } = await sql.raw<{ detail: string }>(`explain query plan ${query}`).execute(engine.db);
    return rows.map(({ detail }) => detail).join('\n');
  };
  for (const [query, index] of [
    ['select topics from correction where story_id in (1, 2)', 'correction_story'],
    ["select count(*) from outbox where community = 'c' and state >= 2", 'outbox_dead'],
    ['select count(*) from outbox where state >= 2', 'outbox_dead'],
    ['select id from outbox where story_id in (1, 2) and state = 1', 'outbox_story'],
    ['select id from outbox where rule_id = 1 and due > 2', 'outbox_rule'],
  ] as const)
    expect(await plan(query)).toContain(index);
  await engine.close();
});
