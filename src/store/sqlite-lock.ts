import { DatabaseSync } from 'node:sqlite';
import { translated } from './sqlite-errors.ts';

/**
 * Keeps every other process from writing to a store: an exclusive lock of the operating system on an empty file beside
 * it. It dies with its process, so nothing is left to clear by hand; a file with a process id in it would be.
 * @returns what gives the lock back
 */
export const lockFor = (file: string): (() => void) => {
  const lock = translated(file, () => new DatabaseSync(`${file}.lock`, { timeout: 0 }));
  try {
    translated(file, () => lock.exec('begin exclusive'));
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
};
