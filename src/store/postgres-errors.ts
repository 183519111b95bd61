import { BarqError, fail } from '#src/base/problem.ts';

/** What a connection's end is called by the system and by PostgreSQL (classes 08, 53, 57P0x, 28 and 3D). */
const AWAY = /^(?:E[A-Z]+|08...|53...|57P0.|28...|3D...)$/;
const UNWRITABLE = /^(?:25006|42501|58...)$/;

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** What a failure of PostgreSQL means to the person whose database it is; errors of our own making pass as they are. */
export const asProblem = (error: unknown, file: string): unknown => {
  if (!(error instanceof Error) || error instanceof BarqError) return error;
  const code = codeOf(error);
  const why = code || error.message;
  if (AWAY.test(code) || /terminated|timeout exceeded|not queryable/i.test(error.message))
    return fail('database_away', { file, why });
  if (UNWRITABLE.test(code)) return fail('not_writable', { file, why });
  return error;
};
