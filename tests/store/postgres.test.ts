import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { insertAll } from '#src/store/insert.ts';
import { MIGRATIONS, versionOf } from '#src/store/migrate.ts';
import { openPostgres, postgresEngine } from '#src/store/postgres.ts';
import type { Store } from '#src/store/store.ts';
import { freshDatabase, say } from '../helpers/postgres.ts';
import { NO_POSTGRES, startCluster } from '../helpers/postgres-cluster.ts';
import { number } from './agreement.ts';
import { joinNewest } from './contract.ts';
import { FEED, NOON, OTHER, sample } from './samples.ts';

const problem = (code: string, details: object = {}) => ({
  problem: { code, details: expect.objectContaining(details) },
});

describe.skipIf(NO_POSTGRES)(`PostgreSQL${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const open = async (url: string): Promise<Store> => {
    const store = await openPostgres(url);
    opened.push(store);
    return store;
  };
  /** So many programs on one empty database. */
  const several = async (count: number): Promise<Store[]> => {
    const url = await freshDatabase();
    return Promise.all(Array.from({ length: count }, () => open(url)));
  };

  test('prepares by name what is asked for every article, and nothing else', async () => {
    const engine = await postgresEngine(await freshDatabase());
    try {
      const prepared = await engine.db.transaction().execute(async (trx) => {
        await trx.selectFrom('article').select('id').execute();
        await insertAll(trx, 'story', [{ id: 7, merged_into: null }]);
        await insertAll(trx, 'story', [{ id: 8, merged_into: null }]);
        const { rows } = await sql<{ text: string }>`
          select statement as text from pg_prepared_statements where name like 'barq%'`.execute(trx);
        return rows.map(({ text }) => text.trim());
      });
      expect(prepared).toEqual(['insert into "story" ("id", "merged_into") values ($1, $2)']);
    } finally {
      await engine.close();
    }
  });

  /** So many messages that are owed to so many channels. */
  const owing = (url: string, count: number, channels = 1): Promise<void> =>
    say(
      url,
      `insert into story select n, null from generate_series(1, ${count}) as n;
      insert into outbox (community, channel, story_id, reasons, state, lease_until, attempts)
        select 'c', 'x' || n % ${channels}, n, '{"topics":["energy"]}', 0, 0, 0 from generate_series(1, ${count}) as n`,
    );

  test('a server that may lose what it acknowledged is refused', async () => {
    const url = await freshDatabase();
    await say(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    const why = { why: 'synchronous_commit = off' };
    await expect(openPostgres(url)).rejects.toMatchObject(problem('database_unfit', why));
  });

  /** A server that nobody else uses. */
  const ownServer = async (settings: Record<string, string>, work: (url: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-server-'));
    try {
      const { port, end } = await startCluster(folder, inject('postgres').owner, settings);
      await work(`postgres://barq@127.0.0.1:${port}/postgres`);
      await end();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  test(
    'so is one that does not wait for its disk',
    () =>
      ownServer({ fsync: 'off' }, async (url) => {
        await expect(openPostgres(url)).rejects.toMatchObject(problem('database_unfit', { why: 'fsync = off' }));
      }),
    60_000,
  );

  test(
    'every commit waits for the disk',
    () =>
      ownServer({}, async (url) => {
        const synced = async (): Promise<number> => {
          const engine = await postgresEngine(url);
          const count = await number(engine, 'select wal_sync as n from pg_stat_wal');
          await engine.close();
          return count;
        };
        const [before, commits] = [await synced(), 40];
        const store = await openPostgres(url);
        for (let n = 0; n < commits; n += 1) await store.set('local', 'name', `${n}`);
        // A connection that ends has told what it did.
        await store.close();
        for (let turn = 0; turn < 600 && (await synced()) - before < commits; turn += 1) await wait(50);
        expect((await synced()) - before).toBeGreaterThanOrEqual(commits);
      }),
    60_000,
  );

  test('so is one without Unicode', async () => {
    const url = new URL(await freshDatabase());
    await say(
      url.href,
      `create database ascii${process.pid} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
    );
    url.pathname = `/ascii${process.pid}`;
    const why = { why: 'server_encoding = SQL_ASCII' };
    await expect(openPostgres(url.href)).rejects.toMatchObject(problem('database_unfit', why));
  });

  test('one that is not there is told by its address, without its password', async () => {
    const away = openPostgres('postgres://me:hidden@127.0.0.1:1/barq');
    await expect(away).rejects.toMatchObject(
      problem('database_away', { file: 'postgres://127.0.0.1:1/barq', why: 'ECONNREFUSED' }),
    );
    const url = new URL(await freshDatabase());
    url.pathname = '/nothing';
    await expect(openPostgres(url.href)).rejects.toMatchObject(problem('database_away', { why: '3D000' }));
  });

  test('programs that start together bring an empty database up to date once', async () => {
    const url = await freshDatabase({ migrated: false });
    const engines = await Promise.all([1, 2, 3, 4].map(() => postgresEngine(url)));
    for (const engine of engines) expect(await versionOf(engine.db)).toBe(MIGRATIONS.length);
    for (const engine of engines) await engine.close();
  });

  const END_ALL =
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  /** Ends every connection to a database while this program looks away: it finds out when it next asks something. */
  const breakAll = (url: string): void => {
    const script = `const { Client } = require('pg'); (async () => {
      const one = new Client(process.argv[1]); await one.connect(); await one.query(process.argv[2]); await one.end(); })()`;
    execFileSync(process.execPath, ['--input-type=commonjs', '-e', script, url, END_ALL]);
  };

  test('where all connections break at once, whoever reads or begins something does not notice', async () => {
    const url = await freshDatabase();
    const store = await open(url);
    await store.follow('local', FEED, NOON);
    const all = () => Promise.all(Array.from({ length: 20 }, () => store.feeds('local')));
    await all();
    breakAll(url);
    expect((await all()).map((feeds) => feeds.length)).toEqual(Array(20).fill(1));
    await all();
    breakAll(url);
    expect((await store.follow('local', OTHER, NOON)).known).toBe(false);
    expect(await store.feeds('local')).toHaveLength(2);
  });

  test('what was begun on a connection that breaks, or may have been done there, is no success and is not done twice', async () => {
    const url = await freshDatabase();
    const engine = await postgresEngine(url);
    const { db } = engine;
    await sql`create table counted (n integer)`.execute(db);
    await sql`insert into counted values (0)`.execute(db);
    const more = () => sql`update counted set n = n + 1`.execute(db);
    await more();
    breakAll(url);
    await expect(more()).rejects.toMatchObject(problem('database_away'));
    const half = db.transaction().execute(async (trx) => {
      await sql`update counted set n = n + 1`.execute(trx);
      breakAll(url);
      await sql`select 1`.execute(trx);
    });
    await expect(half).rejects.toMatchObject(problem('database_away'));
    expect(await number(engine, 'select n from counted')).toBe(1);
    await engine.close();
  });

  test('a text with a NUL keeps its length', async () => {
    const [store] = await several(1);
    await store?.set('local', 'name', 'a\0b');
    expect(await store?.setting('local', 'name')).toBe('a\uFFFDb');
  });

  test('a feed is leased to one program; a lease that is not kept runs out', async () => {
    const [one, other] = await several(2);
    if (!one || !other) throw new Error('not open');
    for (const url of [FEED, OTHER]) await one.follow('local', url, NOON);
    const mine = { owner: 'one', until: NOON + 60 };
    const [first] = await one.dueFeeds(NOON, 1, mine);
    const [second] = await other.dueFeeds(NOON, 9, { owner: 'other', until: NOON + 60 });
    expect([first?.url, second?.url].toSorted()).toEqual([FEED, OTHER].toSorted());
    expect(await one.dueFeeds(NOON, 9, mine)).toEqual([]);

    await one.keepFeeds({ owner: 'one', until: NOON + 120 }, [first?.id ?? 0, second?.id ?? 0]);
    const late = { owner: 'late', until: NOON + 300 };
    expect((await other.dueFeeds(NOON + 60, 9, late)).map(({ url }) => url)).toEqual([second?.url]);
    await one.leaveFeeds('one');
    expect((await other.dueFeeds(NOON + 61, 9, late)).map(({ url }) => url)).toEqual([first?.url]);
    await other.fetched(FEED, { at: NOON, nextAt: NOON });
    expect((await one.dueFeeds(NOON + 62, 9, mine)).map(({ url }) => url)).toEqual([FEED]);
  });

  test('feeds that are due at once go to one program each', async () => {
    const stores = await several(4);
    for (let n = 0; n < 60; n += 1) await stores[0]?.follow('local', `https://f${n}.example/`, NOON);
    const taken = await Promise.all(
      stores.flatMap((store, n) => [1, 2].map(() => store.dueFeeds(NOON, 15, { owner: `${n}`, until: NOON + 9 }))),
    );
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an article that several programs bring is stored once, and the counts are those of all', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => open(url)));
    const [first] = stores;
    for (const feed of [FEED, OTHER]) await first?.follow('local', feed, NOON);
    const batch = (feed: string) =>
      Array.from({ length: 30 }, (_, n) =>
        sample({ key: `${n}`, feed, keys: [`s${n % 5}`], topics: ['energy'], entities: ['iran'], figures: [{}] }),
      );
    const saved = await Promise.all(
      stores.flatMap((store) => [FEED, OTHER].map((feed) => store.save(batch(feed), joinNewest))),
    );
    expect(saved.reduce((sum, { added }) => sum + added, 0)).toBe(60);
    expect(await first?.articles('local', { limit: 999 })).toHaveLength(60);
    expect((await first?.feeds('local'))?.map(({ articles }) => articles)).toEqual([30, 30]);
    const engine = await postgresEngine(url);
    const { rows } = await sql<{ n: number }>`
      select count(distinct story_id) as n from story_article
      union all select sum(stories) from story_day union all select sum(stories) from term_day
      union all select count(*) / 2 from story_topic where label = 'energy'`.execute(engine.db);
    expect(rows.map(({ n }) => n)).toEqual([5, 5, 5, 5]);
    await engine.close();
  });

  test('places are shared out, and those of a program that is gone are free at once', async () => {
    const [one, other] = await several(2);
    const [mine, yours] = [await one?.places?.(), await other?.places?.()];
    if (!mine || !yours) throw new Error('no places');
    const all = [await mine.take(3), await yours.take(3), await mine.take(3)];
    expect(all).toEqual([0, 1, 2]);
    expect([await mine.take(3), await yours.take(3)]).toEqual([undefined, undefined]);

    const signal = AbortSignal.timeout(20_000);
    const done = await mine.turn(1, signal);
    const turns: string[] = [];
    const next = yours.turn(1, signal).then(() => turns.push('yours'));
    await (await yours.turn(2, signal))();
    turns.push('mine');
    done();
    await next;
    expect(turns).toEqual(['mine', 'yours']);

    await mine.close();
    await mine.lost;
    const left = [await yours.take(3), await yours.take(3), await yours.take(3)];
    expect(left).toEqual([0, 2, undefined]);
    await yours.close();
  });

  test('whoever holds places and hears nothing of the database any more lets go of them', async () => {
    const url = await freshDatabase();
    const store = await open(url);
    const places = await store.places?.();
    if (!places) throw new Error('no places');
    expect(await places.take(3)).toBe(0);
    const engine = await postgresEngine(url);
    const backend = await number(
      engine,
      "select pid as n from pg_stat_activity where application_name = 'barq places' and datname = current_database()",
    );
    process.kill(backend, 'SIGSTOP');
    try {
      await expect(places.take(3)).rejects.toMatchObject(problem('database_away'));
      await places.close();
      await places.lost;
    } finally {
      process.kill(backend, 'SIGCONT');
      await engine.close();
    }
  }, 30_000);

  test('whoever sends hears of articles that another program stored, and not of each', async () => {
    const url = await freshDatabase();
    const [one, other] = [await open(url), await open(url)];
    await one.follow('local', FEED, NOON);
    let heard = 0;
    const unhear = one.hear?.(() => {
      heard += 1;
    });
    const engine = await postgresEngine(url);
    const listening = () =>
      number(
        engine,
        `select count(*) as n from pg_stat_activity
          where application_name = 'barq hints' and query like 'listen%' and state = 'idle' and datname = current_database()`,
      );
    await expect.poll(listening, { timeout: 15_000 }).toBe(1);
    const start = Date.now();
    for (let n = 0; n < 12; n += 1) await other.save([sample({ key: `${n}` })], joinNewest, NOON);
    await expect.poll(() => heard, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(heard).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - start) / 1000));
    await unhear?.();
    await expect.poll(listening, { timeout: 15_000 }).toBe(0);
    await engine.close();
  }, 60_000);

  test('of a channel no two programs hold messages at a time, however they claim', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    await owing(url, 60);
    const told: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const found = await Promise.all(stores.map((store) => store.claim(NOON, NOON + 60, 5)));
      const mine = found.filter((batch) => batch.length > 0);
      expect(mine).toHaveLength(1);
      for (const one of mine.flat()) {
        told.push(one.storyId);
        await stores[0]?.done(one, 'm');
      }
    }
    expect(told).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  test('a word that is rare, or that nothing has, is found among many articles as it is among few', async () => {
    const url = await freshDatabase();
    const store = await open(url);
    await store.follow('local', FEED, NOON);
    await store.save([sample({ key: 'first' })], joinNewest, NOON);
    await say(
      url,
      `insert into article (id, feed_id, key, url, outlet, title, lang, lang_source, published, dated, hash)
        select n, feed_id, 'k' || n, '', outlet, title, lang, lang_source, published + n, dated, hash
        from article, generate_series(2, 36000) as n where id = 1;
      insert into article_text select n, 'b', case when n in (5, 3000, 20000, 35000, 35001) then 'many rare' else 'many' end
        from generate_series(2, 36000) as n;
      insert into story select 2, null;
      insert into story_article (article_id, story_id, facts, why) select n, 2, '', '[]' from generate_series(2, 36000) as n`,
    );
    const ids = async (wants: string[][][], limit: number) =>
      (await store.search('local', wants, limit)).map(({ id }) => id);
    expect(await ids([[['rare']]], 9)).toEqual([35_001, 35_000, 20_000, 3000, 5]);
    expect(await ids([[['rare']]], 3)).toEqual([35_001, 35_000, 20_000]);
    expect(await ids([[['rare'], ['never']], [['many']]], 4)).toEqual([35_001, 35_000, 20_000, 3000]);
    expect(await ids([[['many']]], 2)).toEqual([36_000, 35_999]);
    expect(await ids([[['never']]], 9)).toEqual([]);
  });

  test('an alert is claimed by one program', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    await owing(url, 120, 12);
    const claimed = await Promise.all(
      stores.map(async (store) => {
        const mine: number[] = [];
        for (;;) {
          const batch = await store.claim(NOON, NOON + 60, 7);
          if (batch.length === 0) return mine;
          for (const delivery of batch) {
            expect(await store.done(delivery, 'm')).toBe(true);
            mine.push(delivery.id);
          }
        }
      }),
    );
    const ids = claimed.flat();
    expect(ids.length).toBe(120);
    expect(new Set(ids).size).toBe(120);
  });
});
