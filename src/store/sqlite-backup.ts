import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup } from 'node:sqlite';
import { fail } from '#src/base/problem.ts';
import type { Step } from '#src/base/step.ts';
import { asProblem } from './sqlite-errors.ts';
import { lockFor } from './sqlite-lock.ts';
import { makeFolder, openFile, openReader } from './sqlite-open.ts';

/** Pages a step: whoever writes meanwhile is not held up. */
const PAGES = 1000;

/** A file under its own name only when it is whole and on the disk. */
const settle = (made: string, file: string): void => {
  const handle = openSync(made, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(made, file);
};

/** Copies a store that may be in use, by this process or another, as it is at one moment. */
export const backUp = async (store: string, file: string, step: Step = () => undefined): Promise<void> => {
  if (!existsSync(store)) throw fail('not_readable', { file: store, why: 'ENOENT' });
  const made = `${file}.part`;
  const source = openReader(store);
  try {
    rmSync(made, { force: true });
    await backup(source, made, {
      rate: PAGES,
      progress: ({ totalPages, remainingPages }) => step(totalPages - remainingPages, totalPages),
    });
    // Opened once as a store: what is damaged is found now, not when it is needed.
    openFile(made).close();
    settle(made, file);
  } catch (error) {
    throw error instanceof Error && 'code' in error && !('errcode' in error)
      ? fail('not_writable', { file, why: String(error.code) })
      : asProblem(error, file);
  } finally {
    source.close();
    for (const rest of [made, `${made}-wal`, `${made}-shm`]) rmSync(rest, { force: true });
  }
};

/** Makes a copy the store, where there is none. */
export const restore = (copy: string, store: string): void => {
  if (!existsSync(copy)) throw fail('not_readable', { file: copy, why: 'ENOENT' });
  // A log that lost its store would be played into this one.
  for (const there of [store, `${store}-wal`]) if (existsSync(there)) throw fail('store_there', { file: there });
  makeFolder(store);
  const unlock = lockFor(store);
  const made = `${store}.part`;
  try {
    copyFileSync(copy, made);
    openFile(made).close();
    settle(made, store);
  } finally {
    for (const rest of [made, `${made}-wal`, `${made}-shm`]) rmSync(rest, { force: true });
    unlock();
  }
};
