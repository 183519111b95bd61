import type { Kysely, Transaction } from 'kysely';
import type { LastIds } from './export.ts';
import type { Places } from './places.ts';
import type { Database } from './schema.ts';
import type { Want } from './store.ts';

/** Words from process to process that there may be alerts to send: nothing depends on them. */
export interface Hints {
  tell(): void;
  /** Gives what ends it. */
  hear(wake: () => void): () => Promise<void>;
}

/** What an engine does in its own words; everything else is one set of queries. */
export interface Engine {
  /** For error messages: where the store is. */
  readonly file: string;
  readonly db: Kysely<Database>;
  /** Other processes may work on the same store: what one of them takes is leased, rows that another holds are skipped. */
  readonly shared: boolean;
  /** Waits until no other process writes articles or stories: their counts are made of all that are stored. */
  alone(trx: Transaction<Database>): Promise<void>;
  /** Waits until no other process takes alerts: what one takes holds back what is owed to the same channel after it. */
  inTurn(trx: Transaction<Database>): Promise<void>;
  readonly hints?: Hints;
  /** Where others may work on the same store: who of them does what only one may. */
  readonly places?: () => Promise<Places>;
  /** Puts an article's tokens into the full-text index, in place of what stood there. */
  index(trx: Transaction<Database>, articleId: number, tokens: string, known: boolean): Promise<void>;
  /** Takes articles out of the full-text index. */
  unindex(trx: Transaction<Database>, articleIds: readonly number[]): Promise<void>;
  /** Ids of the newest articles in the community's feeds that meet all the wants; tokens are letters and digits only. */
  matches(db: Kysely<Database>, community: string, wants: readonly Want[], limit: number): Promise<readonly number[]>;
  /** The whole store as it stands at one moment, whatever is written meanwhile. */
  snapshot<T>(read: (db: Kysely<Database>) => AsyncIterable<T>): AsyncIterable<T>;
  /** The last id that each numbered table gave. */
  lastIds(db: Kysely<Database>): Promise<LastIds>;
  /** Goes on from these. */
  giveIds(trx: Transaction<Database>, ids: LastIds): Promise<void>;
  close(): Promise<void>;
}
