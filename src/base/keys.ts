/** The keys of a record as their own type. The one cast of its kind: Object.keys forgets what the compiler knows. */
export const keys = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/**
 * A table that words from outside are looked up in. It has no prototype: in a plain object the word `constructor` of a
 * feed would find a function.
 */
export const table = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, rows);
