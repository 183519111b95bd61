import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '#bench/line.ts';
import { type Used, used } from '#bench/spawn.ts';
import { median } from '#bench/timing.ts';
import { STORE_FILE } from '#src/app.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';

const MB = 1_000_000;

const withFeeds = async (folder: string, feeds: number): Promise<string> => {
  const data = join(folder, `feeds-${feeds}`);
  await mkdir(data);
  const store = await openSqlite(join(data, STORE_FILE));
  for (let i = 0; i < feeds; i += 1) await store.follow(LOCAL, `https://site-${i}.example/feed`, 0);
  await store.close();
  return data;
};

export const startRow: Row = {
  id: 'start',
  what: 'starting: a program of its own, from its first instruction to its first answer',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-bench-'));
    try {
      const starts: Used[] = [];
      for (let i = 0; i < (quick ? 1 : 5); i += 1) starts.push(await used('start', join(folder, 'empty')));
      const [few, many] = quick ? [10, 100] : [500, 5000];
      const small = await used('feeds', await withFeeds(folder, few));
      const large = await used('feeds', await withFeeds(folder, many));
      return [
        {
          what: 'processor time until the first answer',
          value: median(starts.map(({ cpu }) => cpu)) / 1000,
          unit: 's',
          kind: 'time',
          goal: { most: 1 },
          note: `${starts[0]?.modules} CommonJS modules`,
        },
        {
          what: 'memory after start',
          value: median(starts.map(({ rss }) => rss)) / MB,
          unit: 'MB',
          kind: 'count',
          goal: { most: 180 },
        },
        {
          what: `memory with ${many} feeds beside ${few}`,
          value: large.most / small.most,
          unit: '×',
          kind: 'count',
          goal: { most: 1.5 },
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
