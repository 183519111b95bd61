import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { QueryResult } from 'kysely';
import { type ReadKind, readKinds } from './read-kinds.ts';
import { translated } from './sqlite-errors.ts';

const CACHED = 500;
const READS = /^\s*select\b/i;

/** A statement that stays prepared. */
export interface Statement {
  /** It changes nothing, and how others like it fared; null where it may change something. */
  readonly reads: ReadKind | null;
  run<R>(values: readonly SQLInputValue[]): QueryResult<R>;
}

const isInput = (value: unknown): value is SQLInputValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

export const inputs = (parameters: readonly unknown[]): readonly SQLInputValue[] => {
  if (parameters.every(isInput)) return parameters;
  throw new TypeError(`not values of columns: ${parameters.map((value) => typeof value).join()}`);
};

const wrap = (statement: StatementSync, file: string, reads: ReadKind | null): Statement => {
  const gives = statement.columns().length > 0;
  return {
    reads,
    run: <R>(values: readonly SQLInputValue[]): QueryResult<R> =>
      translated(file, () => {
        if (gives) return { rows: statement.all(...values) as R[] };
        return { numAffectedRows: BigInt(statement.run(...values).changes), rows: [] };
      }),
  };
};

/** Prepared statements by their text, those that were used last. */
export const statementsOf = (db: DatabaseSync, file: string): ((text: string) => Statement) => {
  const cache = new Map<string, Statement>();
  const kinds = readKinds();
  return (text) => {
    const known = cache.get(text);
    if (known) {
      // Re-inserting keeps the map in order of use, so that the first key is the one used longest ago.
      cache.delete(text);
      cache.set(text, known);
      return known;
    }
    const made = translated(file, () => wrap(db.prepare(text), file, READS.test(text) ? kinds(text) : null));
    cache.set(text, made);
    if (cache.size > CACHED) for (const oldest of cache.keys()) if (cache.delete(oldest)) break;
    return made;
  };
};
