/** A process that writes until it is killed, and says on standard output what has been committed. */
import { BarqError } from '#src/base/problem.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { DAY, FEED, NOON, sample } from './samples.ts';

const [, , file = '', from = '0'] = process.argv;

try {
  const store = await openSqlite(file);
  await store.follow('local', FEED, NOON);
  for (let next = Number(from); ; next += 5) {
    const batch = Array.from({ length: 5 }, (_, i) =>
      sample({
        key: `k${next + i}`,
        body: `word${next + i} ${'filler '.repeat(400)}`,
        topics: ['energy', 'mining'],
        entities: ['bitcoin'],
        figures: [{}, {}],
        keys: [`s${(next + i) % 40}`],
        published: NOON + (next % 9) * DAY,
      }),
    );
    await store.save(batch, (_, [newest]) => (newest ? { storyId: newest.storyId, why: [] } : null));
    process.stdout.write(`${next + 5}\n`);
  }
} catch (error) {
  process.stdout.write(`${error instanceof BarqError ? error.problem.code : error}\n`);
}
