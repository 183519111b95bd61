import { BarqError, fail } from '#src/base/problem.ts';

/** Primary result codes of SQLite; extended ones carry them in the low byte. */
const BUSY = [5, 6];
const BROKEN = [11, 26];
const UNWRITABLE = [8, 10, 13, 14, 23];

const resultCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;

/** What a failure of SQLite means to the person whose file it is; errors of our own making pass as they are. */
export const asProblem = (error: unknown, file: string): unknown => {
  const code = resultCode(error);
  if (code === null || !(error instanceof Error) || error instanceof BarqError) return error;
  if (BUSY.includes(code)) return fail('store_busy', { file });
  if (BROKEN.includes(code)) return fail('store_broken', { file, why: error.message });
  if (UNWRITABLE.includes(code)) return fail('not_writable', { file, why: error.message });
  return error;
};

export const isBusy = (error: unknown): boolean => error instanceof BarqError && error.problem.code === 'store_busy';

export const translated = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asProblem(error, file);
  }
};
