import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type LimitNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
  type SqliteStatement,
  ValueNode,
} from 'kysely';
import { translated } from './sqlite-errors.ts';

const CACHED = 500;

/**
 * A limit stands in the text: SQLite plans by it, so a statement whose limit is a parameter is prepared anew each time it
 * runs.
 */
class Compiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (ValueNode.is(limit) && Number.isSafeInteger(limit.value)) this.append(`limit ${limit.value}`);
    else super.visitLimit(node);
  }
}

/** Kysely's words for SQLite, spoken to node:sqlite. */
export class NodeSqlite extends SqliteDialect {
  constructor(db: DatabaseSync, file: string) {
    super({ database: forKysely(db, file) });
  }

  override createQueryCompiler(): Compiler {
    return new Compiler();
  }
}

/**
 * node:sqlite as the database that Kysely's SQLite dialect expects, with prepared statements kept by their text.
 * A transaction takes the write lock at once: one that begins as a reader could fail half-way when it first writes.
 */
const forKysely = (db: DatabaseSync, file: string): SqliteDatabase => {
  const cache = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare(text) {
      const known = cache.get(text);
      if (known) {
        // Re-inserting keeps the map in order of use, so that the first key is the one used longest ago.
        cache.delete(text);
        cache.set(text, known);
        return known;
      }
      const statement = translated(file, () => wrap(db.prepare(text === 'begin' ? 'begin immediate' : text), file));
      cache.set(text, statement);
      if (cache.size > CACHED) for (const oldest of cache.keys()) if (cache.delete(oldest)) break;
      return statement;
    },
  };
};

const isInput = (value: unknown): value is SQLInputValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

const inputs = (parameters: readonly unknown[]): readonly SQLInputValue[] => {
  if (parameters.every(isInput)) return parameters;
  throw new TypeError(`not values of columns: ${parameters.map((value) => typeof value).join()}`);
};

const wrap = (statement: StatementSync, file: string): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => translated(file, () => statement.all(...inputs(parameters))),
  run: (parameters) => translated(file, () => statement.run(...inputs(parameters))),
  iterate: (parameters) => translated(file, () => statement.iterate(...inputs(parameters))),
});
