/** A process that takes alerts until none is owed, and says which, of which channel, and when. */
import { openPostgres } from '#src/store/postgres.ts';

const [, , url = ''] = process.argv;
const LEASE_MS = 60_000;

const store = await openPostgres(url);
const taken: string[] = [];
for (;;) {
  const now = Date.now();
  const batch = await store.claim(now, now + LEASE_MS, 20);
  if (batch.length === 0 && (await store.backlog()).due === 0) break;
  for (const delivery of batch)
    if (await store.done(delivery, 'm'))
      taken.push(`${process.hrtime.bigint()} ${delivery.channel} ${delivery.storyId}`);
}
await store.close();
process.stdout.write(taken.map((line) => `${line}\n`).join(''));
