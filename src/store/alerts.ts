import type { Transaction } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import { readJson } from './json.ts';
import { followed } from './many.ts';
import { ownTopicsOf } from './own-topics.ts';
import { ruleShape } from './rules.ts';
import type { Database } from './schema.ts';

/** An article that was stored just now, and the story it came to. */
export interface Arrival {
  readonly feedId: number;
  readonly storyId: number;
  readonly topics: readonly Topic[];
  readonly published: number;
  /** It founded the story. */
  readonly begins: boolean;
}

/** An item that a feed digs out this long after the event is stored, but it is no news. */
const FRESH_MS = 48 * 3_600_000;

/** How many articles of a story a community sees under a topic, read from the roll-up that was brought up to date. */
const reports = async (trx: Transaction<Database>, community: string, story: number, topic: Topic): Promise<number> => {
  const { n } = await trx
    .selectFrom('story_topic')
    .where('story_id', '=', story)
    .where('label', '=', topic)
    .where('feed_id', 'in', (of) => followed(of, community))
    .select((of) => of.fn.sum<number | null>('articles').as('n'))
    .executeTakeFirstOrThrow();
  return Number(n ?? 0);
};

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
    .select(['rule.community', 'rule.body', 'follow.feed_id'])
    .orderBy('rule.id')
    .execute();

/**
 * Writes the messages that these arrivals owe, in the transaction that stores them: an article is never stored without
 * its alert, nor the other way round. A story begins under a topic where a community sees no report of it but the new
 * ones; so a second outlet's report of a story from a feed's first pass alerts nobody.
 */
export const oweAlerts = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  file: string,
): Promise<void> => {
  if (arrivals.length === 0) return;
  const rules = await rulesFor(trx, [...new Set(arrivals.map(({ feedId }) => feedId))]);
  const own = await ownTopicsOf(trx, [...new Set(arrivals.map(({ storyId }) => storyId))], file);
  const tells = (community: string, { storyId, topics, begins }: Arrival, topic: Topic): boolean => {
    const said = own.get(`${community} ${storyId}`);
    // A story that moderators gave a topic has begun long ago: its next report begins nothing.
    if (said && !begins) return false;
    const held = said ?? topics;
    // Paid text is posted only where somebody asked for it.
    return held.includes(topic) && (topic === 'promo' || !held.includes('promo'));
  };
  const followers = Map.groupBy(rules, ({ community }) => community);
  const owed = new Map<
    string,
    { community: string; channel: string; story: number; topics: Set<Topic>; lang?: string }
  >();
  for (const { community, body, feed_id } of rules) {
    const { topic, channel, lang } = readJson(ruleShape, body, file);
    const seen = new Set(followers.get(community)?.map((row) => row.feed_id));
    const told = arrivals.filter((one) => seen.has(one.feedId) && tells(community, one, topic));
    const fresh = told.filter(({ feedId, published }) => feedId === feed_id && published > at - FRESH_MS);
    for (const story of new Set(fresh.map(({ storyId }) => storyId))) {
      const now = told.filter(({ storyId }) => storyId === story).length;
      if ((await reports(trx, community, story, topic)) > now) continue;
      const key = `${channel} ${story}`;
      const before = owed.get(key) ?? {
        community,
        channel,
        story,
        topics: new Set<Topic>(),
        ...(lang ? { lang } : {}),
      };
      before.topics.add(topic);
      owed.set(key, before);
    }
  }
  for (const { community, channel, story, topics, lang } of owed.values())
    await trx
      .insertInto('outbox')
      .values({
        community,
        channel,
        story_id: story,
        reasons: JSON.stringify({ topics: [...topics], ...(lang ? { lang } : {}) }),
        state: 0,
        lease_until: 0,
        attempts: 0,
      })
      .onConflict((conflict) => conflict.columns(['channel', 'story_id']).doNothing())
      .execute();
};
