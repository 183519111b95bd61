import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { repeat } from './repeated.ts';
import type { Database } from './schema.ts';

type Value = string | number | null | undefined;
/** Null stands in rows only: elsewhere it is no value but another question. */
type Given = string | number | readonly Value[] | Readonly<Record<string, Value>>;

/** Stands in a query where a value will stand. */
class Place {
  readonly given: number;
  readonly item: string | undefined;

  constructor(given: number, item?: string) {
    this.given = given;
    this.item = item;
  }
}

/** For longer lists no text is kept. */
const LONGEST = 512;

/**
 * A list of what a column is `in`, filled up with its last value to a power of two: so there are few lengths, and few
 * texts.
 */
export const padded = <T extends Value>(list: readonly T[]): readonly T[] => {
  const last = list.at(-1);
  if (last === undefined) return list;
  const length = 2 ** Math.ceil(Math.log2(list.length));
  return [...list, ...Array.from({ length: length - list.length }, () => last)];
};

const placesFor = (given: readonly Given[]): unknown[] =>
  given.map((one, n) => {
    if (typeof one !== 'object') return new Place(n);
    const places = Object.keys(one).map((item) => [item, new Place(n, item)] as const);
    return Array.isArray(one) ? places.map(([, place]) => place) : Object.fromEntries(places);
  });

const valueIn = (given: Given | undefined, item: string | undefined): unknown =>
  item === undefined || typeof given !== 'object' ? given : Reflect.get(given, item);

/**
 * A query of which Kysely makes the text once for each engine, for each length of the lists that it is given, and for each
 * kind of row: on the way of every article making it anew costs more than running it. What it is given may only stand
 * where values stand.
 */
export const compiled = <G extends readonly Given[], R>(
  build: (db: Kysely<Database>, ...given: G) => Pick<Compilable<R>, 'compile'>,
): ((db: Kysely<Database>, ...given: G) => Promise<R[]>) => {
  const engines = new WeakMap<object, Map<string, CompiledQuery<R>>>();
  const shapeOf = (one: Given): number | string =>
    typeof one !== 'object' ? 0 : Array.isArray(one) ? one.length : Object.keys(one).join();
  return async (db, ...given) => {
    if (given.some((one) => Array.isArray(one) && one.length > LONGEST))
      return (await db.executeQuery<R>(build(db, ...given).compile())).rows;
    const engine = db.getExecutor().adapter;
    const made = engines.get(engine) ?? new Map<string, CompiledQuery<R>>();
    engines.set(engine, made);
    const shape = given.map(shapeOf).join();
    const known = made.get(shape);
    const query = known ?? build(db, ...(placesFor(given) as unknown as G)).compile();
    if (!known) {
      made.set(shape, query);
      repeat(query.sql);
    }
    const parameters = query.parameters.map((one) =>
      one instanceof Place ? valueIn(given[one.given], one.item) : one,
    );
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
};
