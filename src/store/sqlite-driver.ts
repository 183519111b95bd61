import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { breath } from './breath.ts';
import type { ReadKind } from './read-kinds.ts';
import { type GiveBack, type Sharing, sharing } from './sharing.ts';
import type { Apart, ReadTold } from './sqlite-apart.ts';
import { inputs, type Statement, statementsOf } from './sqlite-statements.ts';

/** Where reads are done. */
export interface Reads {
  /** The thread that long ones go to. */
  readonly apart?: Apart;
  /** All go there, and wait until it is loaded: for tests. */
  readonly all?: boolean;
}

interface House {
  readonly statement: (text: string) => Statement;
  readonly sharing: Sharing;
  readonly pause: () => Promise<void> | undefined;
  readonly reads: Reads;
}

const rowsOf = <R>({ columns, rows }: ReadTold): R[] =>
  rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i += 1) row[columns[i] ?? ''] = values[i];
    return row as R;
  });

/** What somebody does on the store: statements by themselves, or a transaction. */
class Connection implements DatabaseConnection {
  readonly #house: House;
  #giveBack: GiveBack | undefined;
  /** In a transaction: what it may do. */
  #may: 'read' | 'write' | undefined;

  constructor(house: House) {
    this.#house = house;
  }

  /**
   * One that only reads is no transaction of the engine: while it lasts nobody writes, neither here nor, for the lock on the
   * file, elsewhere. So each of its reads may be done on whichever connection, and is done again where a thread breaks.
   */
  async begin(may: 'read' | 'write'): Promise<void> {
    this.#giveBack = await this.#house.sharing[may]();
    this.#may = may;
    // One that began as a reader could fail half-way when it first writes.
    if (may === 'write') this.#house.statement('begin immediate').run([]);
  }

  end(how: 'commit' | 'rollback'): void {
    try {
      if (this.#may === 'write') this.#house.statement(how).run([]);
    } finally {
      this.leave();
    }
  }

  leave(): void {
    this.#may = undefined;
    this.#giveBack?.();
    this.#giveBack = undefined;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#house.statement(sql);
    const values = inputs(parameters);
    if (this.#may === 'write') {
      // Others get their turn; whoever wants the store waits for the end.
      await this.#house.pause();
      return statement.run(values);
    }
    if (statement.reads) return this.#read(statement, statement.reads, sql, values);
    if (this.#may === 'read') throw new Error(`in a transaction that only reads: ${sql}`);
    const giveBack = await this.#house.sharing.write();
    try {
      return statement.run(values);
    } finally {
      giveBack();
    }
  }

  async #read<R>(
    statement: Statement,
    kind: ReadKind,
    text: string,
    values: readonly SQLInputValue[],
  ): Promise<QueryResult<R>> {
    const { apart, all = false } = this.#house.reads;
    if (apart && (all || (kind.isLong && apart.isReady()))) {
      const told = await apart.read(text, values);
      if (told) {
        kind.took(told.took);
        return { rows: rowsOf(told) };
      }
    }
    await this.#house.pause();
    const giveBack = this.#may === 'read' ? undefined : await this.#house.sharing.read();
    const started = performance.now();
    try {
      return statement.run(values);
    } finally {
      kind.took(performance.now() - started);
      giveBack?.();
    }
  }

  streamQuery(): never {
    throw new Error('nothing is streamed');
  }
}

/** Statements on one connection that writes, and reads beside it. */
export class SqliteDriver implements Driver {
  readonly #house: House;

  constructor(db: DatabaseSync, file: string, reads: Reads) {
    this.#house = { statement: statementsOf(db, file), sharing: sharing(), pause: breath(), reads };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.#house);
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await own(connection).begin(accessMode === 'read only' ? 'read' : 'write');
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    own(connection).end('rollback');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    own(connection).leave();
  }

  /** When what is under way is done. */
  async destroy(): Promise<void> {
    await this.#house.sharing.write();
  }
}

const own = (connection: DatabaseConnection): Connection => {
  if (connection instanceof Connection) return connection;
  throw new TypeError('a connection of another driver');
};
