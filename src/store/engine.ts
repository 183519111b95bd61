import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';
import type { Want } from './store.ts';

/** What an engine does in its own words; everything else is one set of queries. */
export interface Engine {
  /** For error messages: where the store is. */
  readonly file: string;
  readonly db: Kysely<Database>;
  /** Puts an article's tokens into the full-text index, in place of what stood there. */
  index(trx: Transaction<Database>, articleId: number, tokens: string, known: boolean): Promise<void>;
  /** Takes articles out of the full-text index. */
  unindex(trx: Transaction<Database>, articleIds: readonly number[]): Promise<void>;
  /** Ids of the newest articles in the community's feeds that meet all the wants; tokens are letters and digits only. */
  matches(db: Kysely<Database>, community: string, wants: readonly Want[], limit: number): Promise<readonly number[]>;
  /** The whole store as it stands at one moment, whatever is written meanwhile. */
  snapshot<T>(read: (db: Kysely<Database>) => AsyncIterable<T>): AsyncIterable<T>;
  close(): Promise<void>;
}
