/** A process that brings a store up to date, and dies before the n-th statement of all; says how many there were. */
import { MIGRATIONS, type Migration } from '#src/store/migrate.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';

const [, , place = '', at = ''] = process.argv;
let steps = 0;

/** Statements that are counted as they are asked for, one after the other. */
class Counted extends Array<string> {
  override *[Symbol.iterator](): ArrayIterator<string> {
    for (let i = 0; i < this.length; i += 1) {
      steps += 1;
      if (steps === Number(at)) process.kill(process.pid, 'SIGKILL');
      yield this[i] ?? '';
    }
    return undefined;
  }
}

const migrations = MIGRATIONS.map(
  (migration): Migration =>
    (dialect) =>
      Counted.from(migration(dialect)),
);
const engine = await (place.startsWith('postgres:') ? postgresEngine : sqliteEngine)(place, { migrations });
await engine.close();
process.stdout.write(String(steps));
