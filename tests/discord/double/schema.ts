import type { Schema } from 'discord-api-spec/zod';

/** One thing that Discord, or the house on Discord's behalf, objects to in a request. */
export interface Violation {
  readonly where: string;
  readonly what: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Keys that a request has and its parsed form has not: the schemas let unknown keys pass and drop them. */
const unknownKeys = (given: unknown, read: unknown, where: string): Violation[] => {
  if (Array.isArray(given) && Array.isArray(read))
    return given.flatMap((one, i) => unknownKeys(one, read[i], `${where}[${i}]`));
  if (!isRecord(given) || !isRecord(read)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in read || value === undefined
      ? unknownKeys(value, read[key], `${where}.${key}`)
      : [{ where: `${where}.${key}`, what: 'unknown key' }],
  );
};

/** A body held against a schema of Discord's published API. */
export const against = <T>(
  schema: Schema<T>,
  body: unknown,
  where: string,
): { readonly violations: readonly Violation[]; readonly data?: T } => {
  const result = schema.safeParse(body);
  if (result.success) return { violations: unknownKeys(body, result.data, where), data: result.data };
  return {
    violations: result.error.issues.map(({ path, message }) => ({
      where: [where, ...path.map(String)].join('.'),
      what: message,
    })),
  };
};
