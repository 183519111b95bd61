import { type SqlBool, sql, type Transaction } from 'kysely';
import type { Rule } from '#src/base/rule.ts';
import { nextDigest, planOf, USUAL_ZONE } from '#src/meaning/alert-plan.ts';
import { zonesOf } from './alert-times.ts';
import { DEAD, DONE, DUE, REFUSED } from './owed.ts';
import type { Database, NewRow } from './schema.ts';

const DAY_MS = 86_400_000;
/** What is older goes into the digest, and after so long again it is no news any more. */
const ALONE_MS = DAY_MS;
const KEPT_MS = 7 * DAY_MS;

/**
 * Keeps what a community, or one of its channels, is owed until Barq may post there again. What is under way to a channel
 * says by itself what came of it.
 */
export const holdBack = async (
  trx: Transaction<Database>,
  community: string,
  channel?: { readonly id: string; readonly at: number },
): Promise<void> => {
  let owed = trx
    .updateTable('outbox')
    .set({ state: REFUSED })
    .where('community', '=', community)
    .where('state', '=', DUE);
  if (channel)
    owed = owed
      .where('channel', '=', channel.id)
      .where(sql<SqlBool>`(lease_until <= ${channel.at} or lease_until = due)`);
  await owed.execute();
};

/** What a rule's channel refused, and what the rule itself was refused elsewhere. */
const refusedOf = (trx: Transaction<Database>, community: string, rule: number, channel: string) =>
  trx
    .selectFrom('outbox')
    .select(['id', 'channel', 'story_id', 'part', 'digest', 'due'])
    .where('community', '=', community)
    // The index is of these states; the second one says which is wanted.
    .where('state', '>=', DEAD)
    .where('state', '=', REFUSED)
    .where(({ or, eb }) => or([eb('channel', '=', channel), eb('rule_id', '=', rule)]))
    .execute();

/** A channel has one message of a story. */
const isTold = async (
  trx: Transaction<Database>,
  channel: string,
  { story_id, part }: { readonly story_id: number; readonly part: number },
): Promise<boolean> => {
  const rows = trx.selectFrom('outbox').select('id').where('channel', '=', channel);
  return (await rows.where('story_id', '=', story_id).where('part', '=', part).executeTakeFirst()) !== undefined;
};

/**
 * A rule posts in its channel from now on: what was refused comes now, in its order, or in the next digest where it waited
 * for long or the rule says so.
 */
export const release = async (
  trx: Transaction<Database>,
  community: string,
  { id: ruleId, rule }: { readonly id: number; readonly rule: Rule },
  at: number,
): Promise<void> => {
  const { channel } = rule;
  const refused = await refusedOf(trx, community, ruleId, channel);
  if (refused.length === 0) return;
  const zone = rule.zone ?? (await zonesOf(trx, [community])).get(community) ?? USUAL_ZONE;
  const plan = planOf(rule, zone, at);
  const become = (id: number, row: Partial<NewRow<'outbox'>>) =>
    trx.updateTable('outbox').set(row).where('id', '=', id).execute();
  for (const row of refused) {
    const { id, due } = row;
    if (due <= at - KEPT_MS) await become(id, { state: DEAD });
    else if (row.channel !== channel && (await isTold(trx, channel, row))) await become(id, { state: DONE });
    else {
      const alone = row.digest === 0 && !plan.digest && due > at - ALONE_MS;
      const then = Math.max(due, alone ? plan.due : nextDigest(rule, zone, at));
      const waits = then > at ? { due: then, lease_until: then } : { lease_until: 0 };
      await become(id, { state: DUE, digest: Number(!alone), channel, ...waits });
    }
  }
};
