import { existsSync, realpathSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fail } from '#src/base/problem.ts';
import { isBusy, translated } from './sqlite-errors.ts';

/**
 * Keeps every other process from writing to a store: an exclusive lock of the operating system on an empty file beside
 * it. It dies with its process, so nothing is left to clear by hand; a file with a process id in it would be.
 * @returns what gives the lock back
 */
export const lockFor = (file: string): (() => void) => {
  // Two names of one file must meet at one lock.
  const beside = `${existsSync(file) ? realpathSync(file) : file}.lock`;
  const lock = translated(beside, () => new DatabaseSync(beside, { timeout: 0 }));
  try {
    translated(beside, () => lock.exec('begin exclusive'));
  } catch (error) {
    lock.close();
    throw isBusy(error) ? fail('store_busy', { file }) : error;
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
};
