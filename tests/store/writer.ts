/** A process that writes until it is killed, and says on standard output what has been committed. */
import { BarqError } from '#src/base/problem.ts';
import { openPostgres } from '#src/store/postgres.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { FEED, NOON, regular } from './samples.ts';

/** A file, or the address of a database. */
const [, , file = '', from = '0'] = process.argv;

try {
  const store = await (file.startsWith('postgres:') ? openPostgres(file) : openSqlite(file));
  await store.follow('local', FEED, NOON);
  for (let next = Number(from); ; next += 5) {
    const batch = [0, 1, 2, 3, 4].map((n) => regular(next + n));
    await store.save(batch, (_, [newest]) => (newest ? { storyId: newest.storyId, why: [] } : null));
    process.stdout.write(`${next + 5}\n`);
  }
} catch (error) {
  process.stdout.write(`${error instanceof BarqError ? error.problem.code : error}\n`);
}
