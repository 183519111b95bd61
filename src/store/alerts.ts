import { type SqlBool, sql, type Transaction } from 'kysely';
import { type Plan, windowOf } from '#src/meaning/alert-plan.ts';
import { oweFollowUps } from './alert-follow-ups.ts';
import { type Owed, owedFor } from './alert-owed.ts';
import { nextDigestIn } from './alert-times.ts';
import type { Arrival, Views } from './arrival.ts';
import { readJson } from './json.ts';
import { DUE } from './owed.ts';
import type { OwnView } from './own-view.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';

/** Messages of a rule that count against its cap. */
const counted = async (trx: Transaction<Database>, rule: number, since: number): Promise<number> => {
  const { n } = await trx
    .selectFrom('outbox')
    .where('rule_id', '=', rule)
    .where('due', '>', since)
    .where('digest', '=', 0)
    .where('part', '=', 0)
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** What a rule's cap leaves over goes into its digest. */
const capped = async (trx: Transaction<Database>, { rule, plan, community }: Owed, file: string): Promise<Plan> => {
  if (plan.digest) return plan;
  const row = await trx.selectFrom('rule').select('body').where('id', '=', rule).executeTakeFirstOrThrow();
  const found = readJson(ruleShape, row.body, file);
  if (!found.cap) return plan;
  const sent = await counted(trx, rule, windowOf(found.cap, plan.due));
  return sent < found.cap.most ? plan : { digest: true, due: await nextDigestIn(trx, community, found, plan.due) };
};

/** Whether a channel was told of a story that moderators joined to this one. */
const isToldAsOther = async (
  trx: Transaction<Database>,
  { community, channel, story }: Owed,
  view: OwnView | undefined,
): Promise<boolean> => {
  const others = view?.shared(story).flatMap((shared) => view.among(shared)) ?? [];
  const same = [...new Set(others)].filter((other) => other !== story && view?.lead(other) === story);
  if (same.length === 0) return false;
  const row = await trx
    .selectFrom('outbox')
    .select('id')
    .where('community', '=', community)
    .where('channel', '=', channel)
    .where('story_id', 'in', same)
    .where('part', '=', 0)
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * Writes the messages that these arrivals owe, in the transaction that stores them: an article is never stored without
 * its alert, nor the other way round.
 */
export const oweAlerts = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  file: string,
  views: Views,
): Promise<void> => {
  if (arrivals.length === 0) return;
  await oweFollowUps(trx, arrivals, at, views);
  for (const owed of await owedFor(trx, arrivals, at, file, views)) {
    const { community, channel, story, reasons, rule } = owed;
    if (await isToldAsOther(trx, owed, views.get(community))) continue;
    const { digest, due } = await capped(trx, owed, file);
    const row = {
      rule_id: rule,
      reasons: JSON.stringify(reasons),
      digest: Number(digest),
      due,
      lease_until: due > at ? due : 0,
    };
    await trx
      .insertInto('outbox')
      .values({ community, channel, story_id: story, state: DUE, attempts: 0, message_id: null, ...row })
      // A story that waits for a digest comes at once where another rule asks for that, unless the digest is under way.
      .onConflict((conflict) =>
        conflict
          .columns(['channel', 'story_id', 'part'])
          .doUpdateSet(row)
          .where('outbox.state', '=', DUE)
          .where('outbox.digest', '=', 1)
          .where('excluded.digest', '=', 0)
          .where(sql<SqlBool>`(outbox.lease_until <= ${at} or outbox.lease_until = outbox.due)`),
      )
      .execute();
  }
};
