import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';
import type { Want, Weighed } from './store.ts';

/** A want that fewer articles meet is known whole; of any other its newest ones tell how common it is. */
const SEEN = 80;
/** Articles that are weighed at most. */
const WEIGHED = 100;
/** Who meets less than this part of what the best one meets is not likely. */
const LEAST = 0.35;
/** Conjunctions of common wants that are looked for, and articles that are taken of them. */
const TRIES = 3;
const TOGETHER = 40;

interface Known {
  readonly want: Want;
  readonly ids: readonly number[];
  readonly isWhole: boolean;
  readonly weight: number;
}

/** How many articles meet a want, told by how close together its newest ones stand. */
const frequency = (ids: readonly number[], newest: number): number =>
  ids.length < SEEN ? ids.length : (ids.length * newest) / (newest - (ids.at(-1) ?? 0) + 1);

const known = async (
  { db, engine, community, newest }: { db: Kysely<Database>; engine: Engine; community: string; newest: number },
  { want, weight }: Weighed,
): Promise<Known> => {
  const ids = await engine.matches(db, community, [want], SEEN);
  const rarity = ids.length === 0 ? 0 : Math.log(1 + newest / frequency(ids, newest));
  return { want, ids, isWhole: ids.length < SEEN, weight: weight * rarity };
};

/** All of them, then all but the lightest, all but the next one, and so on. */
const conjunctions = (wants: readonly Known[]): Known[][] => {
  const byWeight = wants.toSorted((a, b) => a.weight - b.weight);
  return [byWeight, ...byWeight.map((left) => byWeight.filter((want) => want !== left))]
    .filter((list) => list.length > 0)
    .slice(0, TRIES);
};

const meets = (tokens: ReadonlySet<string>, want: Want): boolean =>
  want.some((all) => all.every((token) => tokens.has(token)));

const tokensOf = async (db: Kysely<Database>, ids: readonly number[]): Promise<Map<number, ReadonlySet<string>>> => {
  const rows = await inParts(ids, (part) =>
    db.selectFrom('article_text').where('article_id', 'in', part).select(['article_id', 'tokens']).execute(),
  );
  return new Map(rows.map((row) => [row.article_id, new Set(row.tokens.split(' '))]));
};

/**
 * Ids of the articles that meet the most of the wants, each weighed by itself and by how rare it is (the logarithm of
 * one in how many articles meets it); the newer first where two meet the same. Common wants never drive the search, so
 * that its cost grows with what is rare, not with what is stored.
 */
export const likeliestIds = async (
  db: Kysely<Database>,
  engine: Engine,
  community: string,
  wants: readonly Weighed[],
  limit: number,
): Promise<number[]> => {
  const last = await db.selectFrom('article').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const stock = { db, engine, community, newest: last?.id ?? 0 };
  const all: Known[] = [];
  for (const want of wants) all.push(await known(stock, want));
  const met = all.filter(({ ids }) => ids.length > 0);
  const common = met.filter(({ isWhole }) => !isWhole);
  const most = Math.max(WEIGHED, limit + TOGETHER);

  const tally = new Map<number, number>();
  for (const { ids, isWhole, weight } of met)
    if (isWhole) for (const id of ids) tally.set(id, (tally.get(id) ?? 0) + weight);
  const gathered = [...tally].toSorted(([a, x], [b, y]) => y - x || b - a).map(([id]) => id);
  const together = new Set<number>();
  for (const list of conjunctions(common)) {
    const own = list.map(({ want }) => want);
    for (const id of await engine.matches(db, community, own, TOGETHER)) together.add(id);
    if (together.size >= TOGETHER) break;
  }
  const ids = [...new Set([...gathered.slice(0, Math.max(0, most - together.size)), ...together])].slice(0, most);
  // Who meets a want that is known whole stands in its list: words are read for the common ones only.
  const tokens = common.length > 0 ? await tokensOf(db, ids) : new Map<number, ReadonlySet<string>>();
  const score = (id: number): number => {
    const own = tokens.get(id);
    const shared = own ? common.reduce((sum, { want, weight }) => sum + (meets(own, want) ? weight : 0), 0) : 0;
    return (tally.get(id) ?? 0) + shared;
  };
  const ranked = ids.map((id) => ({ id, score: score(id) })).toSorted((a, b) => b.score - a.score || b.id - a.id);
  const least = (ranked[0]?.score ?? 0) * LEAST;
  return ranked
    .slice(0, limit)
    .filter((one) => one.score >= least)
    .map(({ id }) => id);
};
