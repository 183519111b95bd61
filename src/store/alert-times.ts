import type { Kysely } from 'kysely';
import type { Rule } from '#src/base/rule.ts';
import { nextDigest, USUAL_ZONE } from '#src/meaning/alert-plan.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';

/** The name of a server's time zone among its settings. */
export const ZONE = 'zone';

/** The time zones that communities have set. */
export const zonesOf = async (
  db: Kysely<Database>,
  communities: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await inParts(communities, (part) =>
    db
      .selectFrom('setting')
      .select(['community', 'value'])
      .where('name', '=', ZONE)
      .where('community', 'in', part)
      .execute(),
  );
  return new Map(rows.map(({ community, value }) => [community, value]));
};

/** The next digest of a rule after a moment, by its own time zone or its server's. */
export const nextDigestIn = async (
  db: Kysely<Database>,
  community: string,
  rule: Pick<Rule, 'pace' | 'zone'>,
  after: number,
): Promise<number> => {
  const zones = await zonesOf(db, [community]);
  return nextDigest(rule, rule.zone ?? zones.get(community) ?? USUAL_ZONE, after);
};

/** The digest that a message goes into which could not be sent by itself; of a rule that is gone, the usual one. */
export const nextDigestFor = async (
  db: Kysely<Database>,
  { community, rule_id }: { readonly community: string; readonly rule_id: number | null },
  now: number,
  file: string,
): Promise<number> => {
  const row = await db
    .selectFrom('rule')
    .select('body')
    .where('id', '=', rule_id ?? 0)
    .executeTakeFirst();
  return nextDigestIn(db, community, row ? readJson(ruleShape, row.body, file) : {}, now);
};
