import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ProblemCode } from '#src/base/problem.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { Store } from '#src/store/store.ts';
import { freshDatabase, giveBack } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { alone, clearFolders, contract, folder, joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

const collected = async (lines: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const one of lines) all.push(one.slice(0, -1));
  return all;
};
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Something in every table, with ids that were given and are gone. */
const fill = async (store: Store): Promise<void> => {
  for (const url of [FEED, OTHER]) await store.follow('local', url, NOON);
  await store.follow('1234567890123456789', FEED, NOON);
  await store.addRule('1234567890123456789', { topics: ['energy'], channel: '9', by: '7' });
  await store.fetched(FEED, { at: NOON, nextAt: NOON + 1, bodyHash: 'x', title: 'طاقة\u2028"' });
  const keys = Array.from({ length: 450 }, (_, i) => `k${i}`);
  await store.save(
    [
      sample({ key: 'old', published: NOON - 90 * DAY, topics: ['mining'] }),
      sample({ key: 'a', body: 'سطر\nآخر \u2028 "', topics: ['energy'], figures: [{}, {}], entities: ['x'], keys }),
      sample({ key: 'b', feed: OTHER, keys: ['k1'], topics: ['energy', 'mining'] }),
      ...Array.from({ length: 30 }, (_, n) => sample({ key: `n${n}`, topics: ['energy'], entities: ['iran'] })),
      sample({ key: 'last', published: NOON - 80 * DAY }),
    ],
    joinNewest,
    NOON,
  );
  while ((await store.retain({ stories: NOON - 60 * DAY }, NOON)).more);
  await store.correct('local', {
    story: 2,
    topics: ['mining'],
    learned: false,
    title: 'T',
    body: 'B',
    lang: 'en',
    at: 1,
  });
  await store.editStories('local', { kind: 'join', story: 2, other: 4, reports: [], stay: false, at: NOON });
  await store.keepTopicModel('local', '{}', NOON);
  await store.keepFullText('https://energy.example/1', 'page', NOON);
  await store.set('local', 'language', 'ar');
  const problem = { code: 'gone', details: {} } as const;
  await store.fetched(OTHER, { at: NOON, nextAt: NOON + 1, problem });
};

contract('import', (open) => {
  test('what was exported is stored again, found, counted, and exported the same', async () => {
    const { store } = await open();
    await fill(store);
    const lines = await collected(store.export());
    for (const table of ['feed', 'figure', 'tombstone', 'outbox', 'notice', 'rule', 'story_edit', 'correction'])
      expect(
        lines.some((line) => line.startsWith(`{"table":"${table}"`)),
        table,
      ).toBe(true);
    const { store: other } = await open();
    expect(await other.import(from(lines))).toBe(lines.length);
    expect(await collected(other.export())).toEqual(lines);
    expect(await other.isHalfImported()).toBe(false);

    const both = [store, other];
    const [found, again] = await Promise.all(both.map((one) => one.search('local', [[['title']]], 99)));
    expect(found?.length).toBeGreaterThan(30);
    expect(again).toEqual(found);
    // An id that was given is not given again, whatever became of its row.
    for (const one of both) await one.save([sample({ key: 'next' })], alone);
    const [next, same] = await Promise.all(both.map((one) => one.articles('local', { limit: 1 })));
    expect(same).toEqual(next);
    expect(next?.[0]?.id).toBe(35);
  });

  test('one that is interrupted goes on where it was', async () => {
    const { store } = await open();
    await fill(store);
    const lines = await collected(store.export());
    const { store: other } = await open();
    async function* upTo(count: number): AsyncGenerator<string> {
      yield* lines.slice(0, count);
      throw new Error('cut');
    }
    for (const count of [400, 3, 700, 701]) {
      await expect(other.import(upTo(count))).rejects.toThrow('cut');
      expect(await other.isHalfImported()).toBe(true);
    }
    const another = lines.with(0, (lines[0] ?? '').replace('"outbox":', '"outbox":1'));
    await expect(other.import(from(another))).rejects.toMatchObject({ problem: { code: 'import_begun' } });
    expect(await other.import(from(lines))).toBe(lines.length);
    expect(await collected(other.export())).toEqual(lines);
  });

  test('a store that holds something, and a file that is not what was exported, are refused', async () => {
    const { store } = await open();
    await fill(store);
    const lines = await collected(store.export());
    await expect(store.import(from(lines))).rejects.toMatchObject({ problem: { code: 'import_into' } });
    const refused = async (broken: readonly string[], code: ProblemCode, details = {}) => {
      const opened = await open();
      await expect(opened.store.import(from(broken))).rejects.toMatchObject({ problem: { code, details } });
      await opened.close();
    };
    const at = lines.findIndex((line) => line.includes('"title":"Title of a"'));
    await refused(lines.with(at, (lines[at] ?? '').replace('Title of a', 'Title of z')), 'import_changed', {
      what: 'article',
    });
    await refused(lines.slice(0, -1), 'import_short');
    await refused([...lines.slice(0, 5), ...lines.slice(6)], 'import_changed');
    await refused(['{}'], 'import_line', { line: '1' });
    await refused([], 'import_short');
    await refused(lines.with(0, (lines[0] ?? '').replace(/"schema":\d+/, '"schema":1')), 'import_schema', {
      theirs: '1',
    });
    await refused(lines.with(1, '{"table":"sqlite_master","row":{}}'), 'import_line', { line: '2' });
    await refused(lines.with(1, '{"table":"feed","row":{"no\\"; drop table feed; --":1}}'), 'import_row', {
      line: '3',
    });
  });
});

afterEach(clearFolders);

test.skipIf(NO_POSTGRES)(
  `from a file to a database and back every row is the same${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`,
  async () => {
    const file = await openSqlite(join(await folder(), 'barq.db'));
    await fill(file);
    const lines = await collected(file.export());
    const url = await freshDatabase();
    const engine = await postgresEngine(url);
    await storeOn(engine).import(from(lines));
    expect(await collected(storeOn(engine).export())).toEqual(lines);
    const back = await openSqlite(join(await folder(), 'barq.db'));
    await back.import(collectable(storeOn(engine).export()));
    expect(await collected(back.export())).toEqual(lines);
    for (const one of [file, back, engine]) await one.close();
    giveBack(url);
  },
);

/** As they come out of a file: without their line ends. */
async function* collectable(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const one of lines) yield one.slice(0, -1);
}
