import type { DatabaseSync } from 'node:sqlite';
import {
  type DatabaseIntrospector,
  type Dialect,
  type Kysely,
  type LimitNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely';
import { type Reads, SqliteDriver } from './sqlite-driver.ts';

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

/** Whose turn it is the driver says: Kysely would let one reader wait for another. */
class Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Kysely's words for SQLite, spoken to node:sqlite. */
export class NodeSqlite implements Dialect {
  readonly #driver: SqliteDriver;

  constructor(db: DatabaseSync, file: string, reads: Reads = {}) {
    this.#driver = new SqliteDriver(db, file, reads);
  }

  createDriver(): SqliteDriver {
    return this.#driver;
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new Compiler();
  }

  createAdapter(): SqliteAdapter {
    return new Adapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
