import type { Transaction } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import type { AlertReport, Rule } from '#src/base/rule.ts';
import { type Plan, planOf, USUAL_ZONE } from '#src/meaning/alert-plan.ts';
import { begins, looksDeeper, reasonsOf } from '#src/meaning/alert-stages.ts';
import { reportsOf, seenStory } from './alert-stories.ts';
import { zonesOf } from './alert-times.ts';
import type { Arrival, Views } from './arrival.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import type { Reasons } from './owed.ts';
import { ownTopicsOf } from './own-topics.ts';
import type { OwnView } from './own-view.ts';
import { ruleShape } from './rule-shape.ts';
import type { Database } from './schema.ts';

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

/** A message that is to be written. */
export interface Owed {
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

/** What moderators joined counts as met by now only where one of them met it by itself, and was told. */
const joined = (view: OwnView, id: number, reports: ReadonlyMap<number, readonly AlertReport[]>): Set<number>[] =>
  view.shared(id).map((story) => new Set((reports.get(story) ?? []).map((report) => report.id)));

/** The messages that these arrivals owe: the pure rules held against the stories as each community sees them. */
export const owedFor = async (
  trx: Transaction<Database>,
  arrivals: readonly Arrival[],
  at: number,
  file: string,
  views: Views,
): Promise<Owed[]> => {
  const found = await rulesFor(trx, [...new Set(arrivals.map(({ feedId }) => feedId))]);
  if (found.length === 0) return [];
  const rules = [...Map.groupBy(found, ({ id }) => id).values()].flatMap((rows) => {
    const [row] = rows;
    if (!row) return [];
    const told = arrivals.filter(({ feedId }) => rows.some((one) => one.feed_id === feedId));
    return [{ id: row.id, community: row.community, rule: readJson(ruleShape, row.body, file), told }];
  });
  const looking = rules.flatMap(({ community }) => views.get(community) ?? []);
  const own = arrivals.flatMap(({ articleId, storyId }) =>
    looking.map((view) => ({ view, id: view.of(articleId, storyId) })),
  );
  const stories = [
    ...new Set([...arrivals.map(({ storyId }) => storyId), ...own.flatMap(({ view, id }) => view.shared(id))]),
  ];
  const reports = await reportsOf(
    trx,
    stories,
    rules.some(({ rule }) => looksDeeper(rule)),
    file,
  );
  const said = await ownTopicsOf(trx, [...new Set([...stories, ...own.map(({ id }) => id)])], file);
  const seen = await feedsSeen(trx, [...new Set(rules.map(({ community }) => community))], reports.values());
  const zones = await zonesOf(trx, [...new Set(rules.map(({ community }) => community))]);
  const owed = new Map<string, Owed>();
  for (const { id: ruleId, community, rule, told } of rules) {
    const plan = planOf(rule, zones.get(community) ?? USUAL_ZONE, at);
    const view = views.get(community);
    const ownOf = ({ articleId, storyId }: Arrival): number => view?.of(articleId, storyId) ?? storyId;
    for (const [id, arrived] of Map.groupBy(told, ownOf)) {
      if (!arrived.some(({ published }) => published > at - FRESH_MS)) continue;
      const topics = said(community, id, view);
      const eyes = { feeds: seen.get(community) ?? new Set<number>(), ...(view ? { view } : {}) };
      const story = seenStory(id, reports, { ...eyes, ...(topics ? { said: topics } : {}) });
      const fresh = new Set(arrived.filter(({ moved }) => !moved).map(({ articleId }) => articleId));
      if (
        !begins(rule, story, fresh, [
          ...arrived.flatMap(({ parts }) => parts),
          ...(view ? joined(view, id, reports) : []),
        ])
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
