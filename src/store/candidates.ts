import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type Found, nearest } from '#src/base/nearest.ts';
import { KeptFacts, type StoryCandidate } from '#src/base/story.ts';
import { Bounded } from './bounded.ts';
import { compiled, padded } from './compiled.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';
import { connected, inOrder, type Told } from './story-parts.ts';

/** Characters of facts that are kept: those of some thousand articles, among them the last days'. */
const KEPT = 3_000_000;
/** Keys a statement. */
const KEYS = 100;

/** For each of the keys the newest articles published from `from` to `to`. A limit stands in the text of the query. */
const newestUnder = (limit: number) =>
  compiled((db, keys: readonly string[], from: number, to: number, except: number) => {
    const each = keys.map(
      (key, place) => sql`select * from (
        select ${sql.lit(place)} as key, article_id, published from story_key
        where key = ${key} and published >= ${from} and published <= ${to} and article_id <> ${except}
        order by published desc, article_id desc limit ${sql.lit(limit)}
      ) as newest`,
    );
    const union = sql<Found>`${sql.join(each, sql` union all `)}`;
    return { compile: () => union.compile(db) };
  });

const factsIn = compiled((db, ids: readonly number[]) =>
  db.selectFrom('story_article').where('article_id', 'in', ids).select(['article_id', 'facts']),
);

const linksShape = z.array(z.int());
const NONE: readonly number[] = [];

type Stories = readonly number[] | SelectQueryBuilder<Database, never, { story_id: number }>;

const membersIn = (db: Kysely<Database>, stories: Stories) =>
  db
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .where('story_article.story_id', 'in', stories)
    .select(['article_id', 'story_id', 'feed_id', 'links', 'published', 'key', 'url', 'hash']);

const inStories = compiled((db, stories: readonly number[]) => membersIn(db, stories));

/** All reports of the stories that these articles are in. */
const withMates = compiled((db, ids: readonly number[]) =>
  membersIn(db, db.selectFrom('story_article as found').select('found.story_id').where('found.article_id', 'in', ids)),
);

const toldIn = (rows: Awaited<ReturnType<typeof inStories>>, file: string): Told[] =>
  // Field by field: of hundreds of rows a report, spreading the rest of each took longer than reading them.
  rows.map(({ article_id, story_id, feed_id, links, published, key, url, hash }) => ({
    articleId: article_id,
    storyId: story_id,
    feedId: feed_id,
    published,
    key,
    url,
    hash,
    links: links === '[]' ? NONE : readJson(linksShape, links, file),
  }));

/** All reports of stories. */
export const membersOf = (db: Kysely<Database>, stories: readonly number[], file: string): Promise<Told[]> =>
  inParts([...new Set(stories)], async (part) => toldIn(await inStories(db, padded(part)), file));

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
  const kept = new Bounded<number, { readonly hash: string; readonly facts: KeptFacts }>(KEPT);

  const limits = new Map<number, ReturnType<typeof newestUnder>>();
  const under = (limit: number): ReturnType<typeof newestUnder> => {
    const known = limits.get(limit) ?? newestUnder(limit);
    limits.set(limit, known);
    return known;
  };

  const factsOf = async (db: Kysely<Database>, told: readonly Told[]): Promise<ReadonlyMap<number, KeptFacts>> => {
    const found = new Map<number, KeptFacts>();
    const missing = new Map<number, string>();
    for (const { articleId, hash } of told) {
      const known = kept.get(articleId);
      if (known?.hash === hash) found.set(articleId, known.facts);
      else missing.set(articleId, hash);
    }
    const read = await inParts([...missing.keys()], (part) => factsIn(db, padded(part)));
    for (const { article_id, facts } of read) {
      const own = new KeptFacts(facts);
      found.set(article_id, own);
      kept.set(article_id, { hash: missing.get(article_id) ?? '', facts: own }, facts.length);
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
      const { keys, from, to, limit, except = 0 } = sought;
      if (keys.length === 0) return { near: [], told: [] };
      // Of each key the newest only: a key that is everywhere tells nothing, and must cost no more than another.
      const found = await inParts(keys, (part) => under(limit)(db, part, from, to, except), KEYS);
      const ids = nearest(found, limit).map(({ article_id }) => article_id);
      if (ids.length === 0) return { near: [], told: [] };
      const told = toldIn(await withMates(db, padded(ids)), file);
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
