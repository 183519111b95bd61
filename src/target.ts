import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '#src/base/problem.ts';

/** What stands under a name; nothing, or the code of why that cannot be told. */
const at = (file: string): Stats | string | undefined => {
  try {
    return statSync(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return why === 'ENOENT' ? undefined : why;
  }
};

const flaw = (there: Stats | string | undefined): string | undefined =>
  there === undefined || typeof there === 'string'
    ? there
    : there.isDirectory()
      ? 'EISDIR'
      : there.isFile()
        ? undefined
        : 'EFTYPE';

/**
 * Refuses what must not be replaced by a copy: anything but an ordinary file (a rename would put the copy in a device's
 * place, for everybody), and the store that is copied. Throws `not_writable`.
 */
export const checkTarget = (file: string, store: string | undefined): void => {
  const there = at(file);
  const own = typeof there === 'object' && store !== undefined && typeof at(store) === 'object';
  // A folder that is not there is said by the engine in words of its own.
  const homeless = there === undefined && at(dirname(file)) === undefined ? 'ENOENT' : undefined;
  const same = own && realpathSync(store) === realpathSync(file) ? 'OWN_STORE' : undefined;
  const why = flaw(there) ?? homeless ?? same;
  if (why !== undefined) throw fail('not_writable', { file, why });
};

/** Refuses to read a copy from what is no ordinary file: it might never end, or never begin. Throws `not_readable`. */
export const checkCopy = (file: string): void => {
  const why = flaw(at(file));
  if (why !== undefined) throw fail('not_readable', { file, why });
};
