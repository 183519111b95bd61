import { CompiledQuery, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type Found, nearest } from '#src/base/nearest.ts';
import type { StoryCandidate } from '#src/base/story.ts';
import { Bounded } from './bounded.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';
import { connected, inOrder, type Told } from './story-parts.ts';

/** Characters of facts that are kept: those of a few thousand articles, among them the last days'. */
const KEPT = 12_000_000;
/** Keys a statement. */
const KEYS = 100;

/** The statements that Kysely made, by engine and by how many keys: making them anew for each article took longer than running them. */
const made = new WeakMap<object, Map<number, string>>();

/** For each of the keys the newest articles that are sought. */
const newestUnder = async (
  db: Kysely<Database>,
  keys: readonly string[],
  { from, to, limit, except = 0 }: Sought,
): Promise<readonly Found[]> => {
  const engine = db.getExecutor().adapter;
  const texts = made.get(engine) ?? new Map<number, string>();
  made.set(engine, texts);
  const text = (): string => {
    const each = keys.map(
      (key) => sql`select * from (
        select key, article_id, published from story_key
        where key = ${key} and published >= ${from} and published <= ${to} and article_id <> ${except}
        order by published desc, article_id desc limit ${limit}
      ) as newest`,
    );
    return sql`${sql.join(each, sql` union all `)}`.compile(db).sql;
  };
  const known = texts.get(keys.length) ?? text();
  texts.set(keys.length, known);
  const values = keys.flatMap((key) => [key, from, to, except, limit]);
  return (await db.executeQuery<Found>(CompiledQuery.raw(known, values))).rows;
};

const linksShape = z.array(z.int());
const NONE: readonly number[] = [];

type Stories = readonly number[] | SelectQueryBuilder<Database, never, { story_id: number }>;

const membersIn = async (db: Kysely<Database>, stories: Stories, file: string): Promise<Told[]> => {
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .where('story_article.story_id', 'in', stories)
    .select(['article_id', 'story_id', 'feed_id', 'links', 'published', 'key', 'url', 'hash'])
    .execute();
  return rows.map(({ article_id, story_id, feed_id, links, ...rest }) => ({
    ...rest,
    articleId: article_id,
    storyId: story_id,
    feedId: feed_id,
    links: links === '[]' ? NONE : readJson(linksShape, links, file),
  }));
};

/** All reports of stories. */
export const membersOf = (db: Kysely<Database>, stories: readonly number[], file: string): Promise<Told[]> =>
  inParts([...new Set(stories)], (part) => membersIn(db, part, file));

/** The reports that share keys with one, those first that share most, and all reports of the stories that they are in. */
export interface Near {
  readonly near: readonly Told[];
  readonly told: readonly Told[];
}

/** Which published when, sharing which keys, how many at most, and not this one. */
export interface Sought {
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly except?: number;
}

/** What came before a report, in the stories that the reports before it make: each known by its first report. */
export interface Before {
  readonly candidates: readonly StoryCandidate[];
  leadOf(article: number): number | undefined;
}

const firstsOf = (groups: readonly (readonly Told[])[]): ReadonlyMap<number, Told> =>
  new Map(groups.flatMap((group) => group.map((one) => [one.articleId, group[0] ?? one] as const)));

export interface CandidateReader {
  near(db: Kysely<Database>, sought: Sought): Promise<Near>;
  before(db: Kysely<Database>, found: Near, report: Told): Promise<Before>;
  /** All that were found, in the stories that they are in. */
  all(db: Kysely<Database>, found: Near): Promise<StoryCandidate[]>;
}

/**
 * Facts follow from the text, so they are kept by its hash: each new article is held against a hundred others, and
 * reading their facts anew took longer than comparing them.
 */
export const candidateReader = (file: string): CandidateReader => {
  const kept = new Bounded<number, { readonly hash: string; readonly facts: string }>(KEPT);

  const factsOf = async (db: Kysely<Database>, told: readonly Told[]): Promise<ReadonlyMap<number, string>> => {
    const found = new Map<number, string>();
    const missing = new Map<number, string>();
    for (const { articleId, hash } of told) {
      const known = kept.get(articleId);
      if (known?.hash === hash) found.set(articleId, known.facts);
      else missing.set(articleId, hash);
    }
    const read = await inParts([...missing.keys()], (part) =>
      db.selectFrom('story_article').where('article_id', 'in', part).select(['article_id', 'facts']).execute(),
    );
    for (const { article_id, facts } of read) {
      found.set(article_id, facts);
      kept.set(article_id, { hash: missing.get(article_id) ?? '', facts }, facts.length);
    }
    return found;
  };

  /** `near` as candidates of the groups that they are in. */
  const candidatesIn = async (
    db: Kysely<Database>,
    near: readonly Told[],
    firstOf: ReadonlyMap<number, Told>,
    idOf: (first: Told) => number,
  ): Promise<StoryCandidate[]> => {
    const facts = await factsOf(db, near);
    return near.flatMap((one) => {
      const told = facts.get(one.articleId);
      const first = firstOf.get(one.articleId) ?? one;
      if (told === undefined) return [];
      const { articleId, published } = one;
      return [{ articleId, storyId: idOf(first), published, founded: first.published, facts: told }];
    });
  };

  return {
    near: async (db, sought) => {
      const { keys, limit } = sought;
      if (keys.length === 0) return { near: [], told: [] };
      // Of each key the newest only: a key that is everywhere tells nothing, and must cost no more than another.
      const found = await inParts(keys, (part) => newestUnder(db, part, sought), KEYS);
      const ids = nearest(found, limit).map(({ article_id }) => article_id);
      if (ids.length === 0) return { near: [], told: [] };
      const told = await membersIn(
        db,
        db.selectFrom('story_article as found').select('found.story_id').where('found.article_id', 'in', ids),
        file,
      );
      const by = new Map(told.map((one) => [one.articleId, one]));
      return { near: ids.flatMap((id) => by.get(id) ?? []), told };
    },
    before: async (db, { near, told }, report) => {
      const came = (one: Told): boolean => inOrder(one, report) < 0;
      const firstOf = firstsOf(connected(told.filter(came)));
      return {
        candidates: await candidatesIn(db, near.filter(came), firstOf, ({ articleId }) => articleId),
        leadOf: (article) => firstOf.get(article)?.articleId,
      };
    },
    all: (db, { near, told }) => {
      const stories = Map.groupBy(told.toSorted(inOrder), ({ storyId }) => storyId);
      return candidatesIn(db, near, firstsOf([...stories.values()]), ({ storyId }) => storyId);
    },
  };
};
