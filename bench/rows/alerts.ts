import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '#bench/line.ts';
import { STORE_FILE } from '#src/app.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { NewArticle, Store } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';

const SERVER = '1300000000000000001';
const FEED = 'https://alerts.example/feed';
const CLAIMED = 20;
const NOW = Date.UTC(2026, 2, 2);

const report = (i: number): NewArticle => {
  const title = `Bitcoin miner number ${i} opens a site`;
  const made = understand({
    feedUrl: FEED,
    key: String(i),
    url: `${FEED}/${i}`,
    outlet: 'Alerts',
    title,
    text: `${title}\n\nThe bitcoin mining company switched on ${i + 5} MW of machines.`,
    published: NOW,
    dated: true,
  });
  return { ...made, reading: { ...made.reading, topics: [{ topic: 'mining', score: 1, evidence: [] }] } };
};

/** A store that owes a message for each story to each channel. */
const owing = async (store: Store, stories: number, channels: number): Promise<void> => {
  await store.follow(SERVER, FEED, NOW);
  await store.fetched(FEED, { at: NOW, nextAt: NOW, bodyHash: 'x' });
  for (let i = 0; i < channels; i += 1)
    await store.addRule(SERVER, { topics: ['mining'], channel: `20000000000000${i}` });
  await store.save(
    Array.from({ length: stories }, (_, i) => report(i)),
    () => null,
    NOW,
  );
};

/** Claims, then writes each message down as sent, channels beside each other as the sender does, until nothing is owed. */
const drain = async (store: Store): Promise<number> => {
  let sent = 0;
  const inTurn = async (lane: Awaited<ReturnType<Store['claim']>>): Promise<void> => {
    for (const lease of lane) if (await store.done(lease, `m${lease.id}`)) sent += 1;
  };
  for (;;) {
    const due = await store.claim(NOW, NOW + 60_000, CLAIMED);
    if (due.length === 0) return sent;
    await Promise.all([...Map.groupBy(due, ({ channel }) => channel).values()].map(inTurn));
  }
};

export const alertsRow: Row = {
  id: 'alerts',
  what: 'alerts out of the outbox, each claimed and written down as sent',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-bench-'));
    const store = await openSqlite(join(folder, STORE_FILE));
    try {
      await owing(store, quick ? 5 : 100, 20);
      const start = performance.now();
      const sent = await drain(store);
      const seconds = (performance.now() - start) / 1000;
      return [
        { what: 'messages owed and sent', value: sent, unit: '', kind: 'count', goal: { least: quick ? 100 : 2000 } },
        {
          what: 'on the side of the store',
          value: sent / seconds,
          unit: 'a second',
          kind: 'time',
          goal: { least: 5000 },
        },
      ];
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
