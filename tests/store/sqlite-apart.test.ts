import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { storeOn } from '#src/store/on-engine.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import { type Apart, readApart } from '#src/store/sqlite-apart.ts';
import { alone, clearFolders, folder } from './contract.ts';
import { FEED, sample } from './samples.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await clearFolders();
});

const opened = async (allApart: boolean) => {
  const file = join(await folder(), 'barq.db');
  const engine = await sqliteEngine(file, { allApart });
  closing.push(() => engine.close());
  return { file, engine };
};

const apartOn = (file: string, deadline?: number): Apart => {
  const apart = readApart(file, deadline);
  closing.push(() => apart.close());
  return apart;
};

/** Some tens of milliseconds for each million. */
const counting = (most: number): string =>
  `select count(*) as n from (with recursive c(i) as (select 1 union all select i + 1 from c where i < ${most}) select i from c)`;

test('what was committed is seen by the read that follows, what was not is not', async () => {
  const { engine } = await opened(true);
  const store = storeOn(engine);
  await store.follow('g', FEED, 0);
  for (let n = 1; n <= 20; n += 1) {
    await store.save([sample({ key: `k${n}`, published: n })], alone);
    expect((await store.articles('g', { limit: 50 })).length).toBe(n);
  }
  let inside: unknown;
  const outside = engine.db.transaction().execute(async (trx) => {
    await trx.insertInto('setting').values({ community: 'g', name: 'n', value: 'v' }).execute();
    const read = engine.db.selectFrom('setting').select('value').where('name', '=', 'n').execute();
    inside = await trx.selectFrom('setting').select('value').where('name', '=', 'n').execute();
    return { before: await read };
  });
  expect((await outside).before).toEqual([]);
  expect(inside).toEqual([{ value: 'v' }]);
});

test('nobody writes while reads that belong together last, and others read', async () => {
  const { engine } = await opened(false);
  const { db } = engine;
  const order: string[] = [];
  const names = () => db.selectFrom('setting').select('name').execute();
  let written: Promise<void> | undefined;
  await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      expect(await names()).toEqual([]);
      written = db
        .insertInto('setting')
        .values({ community: 'g', name: 'meanwhile', value: '' })
        .execute()
        .then(() => void order.push('written'));
      for (let i = 0; i < 3; i += 1) {
        await new Promise((turn) => setTimeout(turn, 5));
        expect(await trx.selectFrom('setting').select('name').execute()).toEqual([]);
      }
      order.push('read');
    });
  await written;
  expect(order).toEqual(['read', 'written']);
  expect(await names()).toEqual([{ name: 'meanwhile' }]);
});

test('in a transaction that only reads nothing can be written', async () => {
  const { engine } = await opened(false);
  const written = engine.db
    .transaction()
    .setAccessMode('read only')
    .execute((trx) => trx.deleteFrom('setting').execute());
  await expect(written).rejects.toThrow('only reads');
  expect(await engine.db.selectFrom('setting').selectAll().execute()).toEqual([]);
});

test('a read of which the thread breaks is done again, here in the end', async () => {
  const { engine } = await opened(true);
  // A table that only the connection that writes can see: in the thread the statement fails, and costs it.
  await sql`create temp table own_table (a integer)`.execute(engine.db);
  await sql`insert into own_table values (7)`.execute(engine.db);
  for (let i = 0; i < 3; i += 1)
    expect((await sql`select a from own_table`.execute(engine.db)).rows).toEqual([{ a: 7 }]);
  expect((await sql`select 1 as a`.execute(engine.db)).rows).toEqual([{ a: 1 }]);
});

test('a statement that fails here says why', async () => {
  const { engine } = await opened(true);
  await expect(sql`select * from nowhere`.execute(engine.db)).rejects.toThrow('no such table');
});

test('a read that takes too long is given up, the next one gets a thread of its own', async () => {
  const { file } = await opened(false);
  const apart = apartOn(file, 400);
  expect(await apart.read('select 1 as n', [])).toMatchObject({ columns: ['n'], rows: [[1]] });
  await expect(apart.read(counting(20_000_000), [])).rejects.toMatchObject({ problem: { code: 'store_slow' } });
  expect(await apart.read('select ? as n', ['again'])).toMatchObject({ rows: [['again']] });
}, 30_000);

test('a store that is closed ends what is read in the thread', async () => {
  const { file } = await opened(false);
  const apart = apartOn(file);
  expect(await apart.read('select 1', [])).not.toBeNull();
  const read = expect(apart.read(counting(3_000_000), [])).rejects.toThrow('closed');
  await apart.close();
  await read;
});

test('only what turned out to be long goes to the thread, and the program goes on meanwhile', async () => {
  const { engine } = await opened(false);
  const long = () => sql<{ n: number }>`${sql.raw(counting(400_000))}`.execute(engine.db);
  let [turns, over] = [0, false];
  const turning = async () => {
    for (; !over; turns += 1) await new Promise((turn) => setImmediate(turn));
  };
  void turning();
  const during = async (): Promise<number> => {
    const before = turns;
    expect((await long()).rows).toEqual([{ n: 400_000 }]);
    return turns - before;
  };
  expect(await during()).toBeLessThan(5);
  await during();
  // It is known now; until the thread is there it is read here.
  for (const end = Date.now() + 20_000; (await during()) < 50; ) if (Date.now() > end) throw new Error('never apart');
  expect(await during()).toBeGreaterThan(50);
  over = true;
}, 30_000);

test.each(['read only', 'read write'] as const)('a long %s transaction leaves turns to others', async (mode) => {
  const { engine } = await opened(false);
  let [turns, over] = [0, false];
  let read: Promise<unknown[]> | undefined;
  const turning = async () => {
    for (; !over; turns += 1) await new Promise((turn) => setImmediate(turn));
  };
  void turning();
  const started = performance.now();
  await engine.db
    .transaction()
    .setAccessMode(mode)
    .execute(async (trx) => {
      if (mode === 'read write')
        await trx.insertInto('setting').values({ community: 'g', name: 'n', value: '' }).execute();
      read = engine.db.selectFrom('setting').select('name').execute();
      while (performance.now() - started < 200) await trx.selectFrom('setting').selectAll().execute();
    });
  over = true;
  expect(turns).toBeGreaterThan(5);
  // Half of what is written is never seen.
  expect(await read).toHaveLength(mode === 'read write' ? 1 : 0);
});
