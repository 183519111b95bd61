import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXPORTED } from '#src/store/export.ts';
import { MIGRATIONS } from '#src/store/migrate.ts';
import { alone, contract, joinNewest } from './contract.ts';
import { FEED, NOON, sample } from './samples.ts';

const header = z.object({
  barq: z.literal('export'),
  schema: z.int(),
  counts: z.record(z.string(), z.int()),
  ids: z.record(z.string(), z.int()),
});
const line = z.object({ table: z.string(), row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) });
const footer = z.object({ barq: z.literal('end'), checksums: z.record(z.string(), z.string()) });

const collected = async (lines: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const one of lines) all.push(one);
  return all;
};

contract('export', (open) => {
  const exported = async (lines: AsyncIterable<string>) => {
    const all = await collected(lines);
    for (const one of all) expect(one.endsWith('\n')).toBe(true);
    return {
      head: header.parse(JSON.parse(all[0] ?? '')),
      rows: all.slice(1, -1).map((text) => ({ text, ...line.parse(JSON.parse(text)) })),
      foot: footer.parse(JSON.parse(all.at(-1) ?? '')),
    };
  };

  test('holds every row of every table, counted and with its checksum', async () => {
    const { store, engine } = await open();
    await store.follow('local', FEED, NOON);
    const keys = Array.from({ length: 700 }, (_, i) => `k${i}`);
    await store.save(
      [
        sample({ key: 'a', body: 'سطر\nآخر \u2028 "', topics: ['energy'], figures: [{}, {}], entities: ['x'], keys }),
        sample({ key: 'b', keys: ['k1'] }),
      ],
      joinNewest,
    );
    const { head, rows, foot } = await exported(store.export());
    expect(head.schema).toBe(MIGRATIONS.length);
    expect(Object.keys(head.counts)).toEqual(Object.keys(EXPORTED));
    expect(head.counts).toMatchObject({ article: 2, figure: 2, story: 1, story_key: 701, outbox: 0 });
    for (const [table, count] of Object.entries(head.counts)) {
      const own = rows.filter((row) => row.table === table);
      expect(own).toHaveLength(count);
      const sum = createHash('sha256');
      for (const { text } of own) sum.update(text);
      expect(foot.checksums[table]).toBe(sum.digest('hex'));
    }
    const stored = await engine.db.selectFrom('article_text').selectAll().orderBy('article_id').execute();
    expect(rows.filter((row) => row.table === 'article_text').map((row) => row.row)).toEqual(
      stored.map((row) => ({ ...row })),
    );
  });

  test('shows one moment, whatever is written while it is read', async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.save([sample({ key: 'before' })], alone);
    const seen: string[] = [];
    for await (const text of store.export()) {
      if (seen.length === 0) await store.save([sample({ key: 'meanwhile', figures: [{}] })], alone);
      seen.push(text);
    }
    expect(seen.join('')).not.toContain('meanwhile');
    expect((await exported(store.export())).head.counts).toMatchObject({ article: 2, figure: 1 });
  });

  test('an empty store exports too, and two exports of one store are the same', async () => {
    const { store } = await open();
    const first = await collected(store.export());
    expect(first).toHaveLength(2);
    expect(await collected(store.export())).toEqual(first);
  });
});
