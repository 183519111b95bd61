import { type SqlBool, sql, type Transaction } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import type { AlertReport, Rule } from '#src/base/rule.ts';
import { type Plan, planOf, USUAL_ZONE, windowOf } from '#src/meaning/alert-plan.ts';
import { begins, looksDeeper, reasonsOf } from '#src/meaning/alert-stages.ts';
import { oweFollowUps } from './alert-follow-ups.ts';
import { reportsOf, seenStory } from './alert-stories.ts';
import { nextDigestIn, zonesOf } from './alert-times.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import { DUE, type Reasons } from './owed.ts';
import { ownTopicsOf } from './own-topics.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';

/** An article that was stored just now, and the story it came to. */
export interface Arrival {
  readonly articleId: number;
  readonly feedId: number;
  readonly storyId: number;
  readonly published: number;
  /** The reports of each of the stories that it made one. */
  readonly parts: readonly ReadonlySet<number>[];
}

/** An item that a feed digs out this long after the event is stored, but it is no news. */
const FRESH_MS = 48 * 3_600_000;

/** Rules that run for communities following these feeds. A feed never read to its end is on its first pass: a baseline. */
const rulesFor = (trx: Transaction<Database>, feeds: readonly number[]) =>
  trx
    .selectFrom('rule')
    .innerJoin('follow', 'follow.community', 'rule.community')
    .innerJoin('feed', 'feed.id', 'follow.feed_id')
    .where('rule.paused', '=', 0)
    .where('follow.feed_id', 'in', feeds)
    .where('follow.paused', '=', 0)
    .where('feed.body_hash', 'is not', null)
    .select(['rule.id', 'rule.community', 'rule.body', 'follow.feed_id'])
    .orderBy('rule.id')
    .execute();

/** Which of the feeds that report these stories each community follows. */
const feedsSeen = async (
  trx: Transaction<Database>,
  communities: readonly string[],
  reports: Iterable<readonly AlertReport[]>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> => {
  const feeds = [...new Set([...reports].flat().map(({ feedId }) => feedId))];
  const rows = await inParts(communities, (some) =>
    inParts(feeds, (part) =>
      trx
        .selectFrom('follow')
        .select(['community', 'feed_id'])
        .where('community', 'in', some)
        .where('feed_id', 'in', part)
        .execute(),
    ),
  );
  const byCommunity = Map.groupBy(rows, ({ community }) => community);
  return new Map([...byCommunity].map(([community, all]) => [community, new Set(all.map((row) => row.feed_id))]));
};

interface Owed {
  readonly community: string;
  readonly channel: string;
  readonly story: number;
  readonly reasons: Reasons;
  /** The rule that tells it the soonest, and when. */
  readonly rule: number;
  readonly plan: Plan;
}

/** At once goes before any digest, and sooner before later. */
const sooner = (a: Plan, b: Plan): boolean => (a.digest === b.digest ? a.due < b.due : !a.digest);

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

/** Two rules that hit one channel are one message with the reasons of both. */
const together = (
  before: Reasons | undefined,
  { lang, role, publish, tags }: Rule,
  found: { topics: Topic[]; asked: string[] },
): Reasons => {
  const spoken = before?.lang ?? lang;
  const roles = [...new Set([...(before?.roles ?? []), ...(role ? [role] : [])])];
  const tagged = [...new Set([...(before?.tags ?? []), ...(tags ?? [])])];
  const asked = [...new Set([...(before?.asked ?? []), ...found.asked])];
  return {
    topics: [...new Set([...(before?.topics ?? []), ...found.topics])],
    ...(spoken ? { lang: spoken } : {}),
    ...(asked.length > 0 ? { asked } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(publish || before?.publish ? { publish: true as const } : {}),
    ...(tagged.length > 0 ? { tags: tagged } : {}),
  };
};

/** The messages that these arrivals owe: the pure rules held against the stories as each community sees them. */
const owedFor = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  file: string,
): Promise<Owed[]> => {
  const found = await rulesFor(trx, [...new Set(arrivals.map(({ feedId }) => feedId))]);
  if (found.length === 0) return [];
  const rules = [...Map.groupBy(found, ({ id }) => id).values()].flatMap((rows) => {
    const [row] = rows;
    if (!row) return [];
    const told = arrivals.filter(({ feedId }) => rows.some((one) => one.feed_id === feedId));
    return [{ id: row.id, community: row.community, rule: readJson(ruleShape, row.body, file), told }];
  });
  const stories = [...new Set(arrivals.map(({ storyId }) => storyId))];
  const reports = await reportsOf(
    trx,
    stories,
    rules.some(({ rule }) => looksDeeper(rule)),
    file,
  );
  const own = await ownTopicsOf(trx, stories, file);
  const seen = await feedsSeen(trx, [...new Set(rules.map(({ community }) => community))], reports.values());
  const zones = await zonesOf(trx, [...new Set(rules.map(({ community }) => community))]);
  const owed = new Map<string, Owed>();
  for (const { id: ruleId, community, rule, told } of rules) {
    const plan = planOf(rule, zones.get(community) ?? USUAL_ZONE, at);
    for (const [id, arrived] of Map.groupBy(told, ({ storyId }) => storyId)) {
      if (!arrived.some(({ published }) => published > at - FRESH_MS)) continue;
      const story = seenStory(
        id,
        reports.get(id) ?? [],
        seen.get(community) ?? new Set(),
        own.get(`${community} ${id}`),
      );
      const fresh = new Set(arrived.map(({ articleId }) => articleId));
      if (
        !begins(
          rule,
          story,
          fresh,
          arrived.flatMap(({ parts }) => parts),
        )
      )
        continue;
      const key = `${rule.channel} ${id}`;
      const before = owed.get(key);
      const reasons = together(before?.reasons, rule, reasonsOf(rule, story));
      const first =
        before && !sooner(plan, before.plan) ? { rule: before.rule, plan: before.plan } : { rule: ruleId, plan };
      owed.set(key, { community, channel: rule.channel, story: id, reasons, ...first });
    }
  }
  return [...owed.values()];
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

/**
 * Writes the messages that these arrivals owe, in the transaction that stores them: an article is never stored without
 * its alert, nor the other way round.
 */
export const oweAlerts = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  file: string,
): Promise<void> => {
  if (arrivals.length === 0) return;
  await oweFollowUps(trx, arrivals, at);
  for (const owed of await owedFor(trx, arrivals, at, file)) {
    const { community, channel, story, reasons, rule } = owed;
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
