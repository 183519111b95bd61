import { BarqError, fail } from '#src/base/problem.ts';

/**
 * What passes by itself: a connection's end (classes 08, 53, 57P0x, 28 and 3D), two transactions that waited for each
 * other (40P01, 40001), a wait that the server cut short (55P03, 57014).
 */
const AWAY = /^(?:E[A-Z]+|08...|53...|57P0.|28...|3D...|40P01|40001|55P03|57014)$/;
/** The end of a connection that was there. */
const BROKEN = /^(?:E[A-Z]+|08...|57P0.)$/;
const UNWRITABLE = /^(?:25006|42501|58...)$/;

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** The connection on which something was asked is no more; whether it was done nobody knows. */
export const isBroken = (error: unknown): boolean =>
  error instanceof Error && (BROKEN.test(codeOf(error)) || /terminated|not queryable/i.test(error.message));

/** What a failure of PostgreSQL means to the person whose database it is; errors of our own making pass as they are. */
export const asProblem = (error: unknown, file: string): unknown => {
  if (!(error instanceof Error) || error instanceof BarqError) return error;
  const code = codeOf(error);
  const why = code || error.message;
  if (AWAY.test(code) || isBroken(error) || /timeout/i.test(error.message)) return fail('database_away', { file, why });
  if (UNWRITABLE.test(code)) return fail('not_writable', { file, why });
  return error;
};
