import type { Kysely } from 'kysely';
import { z } from 'zod';
import { readJson } from './json.ts';
import type { Database } from './schema.ts';

/** One change of what a community has set. */
export interface AuditLine {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Who made it, where the door knows them. */
  readonly by?: string;
  /** The name of the command, or what Barq did. */
  readonly what: string;
  readonly given: Readonly<Record<string, string>>;
}

export interface Audit {
  audit(community: string, line: AuditLine): Promise<void>;
  /** The newest first. */
  audits(community: string, limit: number): Promise<readonly AuditLine[]>;
}

/** So long a line is kept. */
const KEPT_MS = 365 * 86_400_000;

const shape = z.record(z.string(), z.string());

export const auditQueries = (db: Kysely<Database>, file: string): Audit => ({
  audit: async (community, { at, by, what, given }) => {
    await db
      .insertInto('audit')
      .values({ community, at, asker: by ?? null, what, given: JSON.stringify(given) })
      .execute();
    await db
      .deleteFrom('audit')
      .where('community', '=', community)
      .where('at', '<', at - KEPT_MS)
      .execute();
  },
  audits: async (community, limit) => {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('community', '=', community)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ at, asker, what, given }) => ({
      at,
      what,
      given: readJson(shape, given, file),
      ...(asker === null ? {} : { by: asker }),
    }));
  },
});
