/** The keys of a record as their own type. The one cast of its kind: Object.keys forgets what the compiler knows. */
export const keys = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];
