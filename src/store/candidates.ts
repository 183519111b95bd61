import { type Kysely, sql } from 'kysely';
import { type Found, nearest } from '#src/base/nearest.ts';
import type { StoryCandidate } from '#src/base/story.ts';
import { Bounded } from './bounded.ts';
import { compiled, padded } from './compiled.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';

/** Characters of facts that are kept: those of some thousand articles, among them the last days'. */
const KEPT = 4_000_000;
/** Keys a statement. */
const KEYS = 100;

/** For each of the keys the newest articles published from `from` to `to`. A limit stands in the text of the query. */
const newestUnder = (limit: number) =>
  compiled((db, keys: readonly string[], from: number, to: number) => {
    const each = keys.map(
      (key) => sql`select * from (
        select key, article_id, published from story_key
        where key = ${key} and published >= ${from} and published <= ${to}
        order by published desc, article_id desc limit ${sql.lit(limit)}
      ) as newest`,
    );
    const union = sql<Found>`${sql.join(each, sql` union all `)}`;
    return { compile: () => union.compile(db) };
  });

/** Where articles stand that are known by their ids. */
const standing = compiled((db, ids: readonly number[]) =>
  db
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .leftJoin('article as founder', 'founder.id', 'story_article.story_id')
    .where('story_article.article_id', 'in', ids)
    .select(['story_article.article_id', 'story_article.story_id', 'article.hash', 'founder.published as founded']),
);

const factsIn = compiled((db, ids: readonly number[]) =>
  db.selectFrom('story_article').where('article_id', 'in', ids).select(['article_id', 'facts']),
);

/** Articles published from `from` to `to` that share any of the keys, those first that share most. */
export type CandidateReader = (
  db: Kysely<Database>,
  keys: readonly string[],
  from: number,
  to: number,
  limit: number,
) => Promise<StoryCandidate[]>;

/**
 * Facts follow from the text, so they are kept by its hash: each new article is held against a hundred others, and
 * reading their facts anew took longer than comparing them.
 */
export const candidateReader = (): CandidateReader => {
  const kept = new Bounded<number, { readonly hash: string; readonly facts: string }>(KEPT);

  const limits = new Map<number, ReturnType<typeof newestUnder>>();
  const under = (limit: number): ReturnType<typeof newestUnder> => {
    const known = limits.get(limit) ?? newestUnder(limit);
    limits.set(limit, known);
    return known;
  };

  const factsOf = async (
    db: Kysely<Database>,
    rows: readonly { readonly article_id: number; readonly hash: string }[],
  ): Promise<ReadonlyMap<number, string>> => {
    const found = new Map<number, string>();
    const missing = new Map<number, string>();
    for (const { article_id, hash } of rows) {
      const known = kept.get(article_id);
      if (known?.hash === hash) found.set(article_id, known.facts);
      else missing.set(article_id, hash);
    }
    const read = await inParts([...missing.keys()], (part) => factsIn(db, padded(part)));
    for (const { article_id, facts } of read) {
      found.set(article_id, facts);
      kept.set(article_id, { hash: missing.get(article_id) ?? '', facts }, facts.length);
    }
    return found;
  };

  return async (db, keys, from, to, limit) => {
    if (keys.length === 0) return [];
    // Of each key the newest only: a key that is everywhere tells nothing, and must cost no more than another.
    const found = await inParts(keys, (part) => under(limit)(db, part, from, to), KEYS);
    const ids = nearest(found, limit);
    if (ids.length === 0) return [];
    const rows = await standing(db, padded(ids.map((row) => row.article_id)));
    const facts = await factsOf(db, rows);
    const by = new Map(rows.map((row) => [row.article_id, row]));
    return ids.flatMap(({ article_id, published }) => {
      const row = by.get(article_id);
      const told = facts.get(article_id);
      if (row === undefined || told === undefined) return [];
      return [
        { articleId: article_id, storyId: row.story_id, published, founded: row.founded ?? published, facts: told },
      ];
    });
  };
};
