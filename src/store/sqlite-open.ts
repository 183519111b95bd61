import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail } from '#src/base/problem.ts';
import { translated } from './sqlite-errors.ts';

export const MEMORY = ':memory:';
/** "Barq" in the file's header: another program's database is never taken for an empty store. */
const APPLICATION = 0x42617271;
/** A check of every page takes a second per hundred megabytes: in larger files damage shows where it is read. */
const CHECKED_BYTES = 32_000_000;

const pragma = (db: DatabaseSync, name: string): unknown => Object.values(db.prepare(`pragma ${name}`).get() ?? {})[0];

const isEmpty = (db: DatabaseSync): boolean => db.prepare('select 1 from sqlite_master limit 1').get() === undefined;

/** What every connection must be like. Drivers differ in what they leave unset, so each is set and read back. */
const settle = (db: DatabaseSync, file: string): void => {
  const wanted = {
    journal_mode: file === MEMORY ? 'memory' : 'wal',
    synchronous: 2,
    busy_timeout: 5000,
    foreign_keys: 1,
    cache_size: -8_000,
    // Pages; 32 MB. The default of a thousand writes the same pages of the indexes to the file again and again.
    wal_autocheckpoint: 8000,
  };
  for (const [name, value] of Object.entries(wanted)) {
    db.prepare(`pragma ${name} = ${value}`).all();
    const is = pragma(db, name);
    if (is !== value) throw fail('not_writable', { file, why: `${name} is ${is} and cannot be ${value} there` });
  }
};

const check = (db: DatabaseSync, file: string): void => {
  if (!isEmpty(db) && pragma(db, 'application_id') !== APPLICATION)
    throw fail('store_broken', { file, why: 'it is the database of another program' });
  if (file === MEMORY || statSync(file).size > CHECKED_BYTES) return;
  const found = pragma(db, 'quick_check(1)');
  if (found !== 'ok') throw fail('store_broken', { file, why: 'database disk image is malformed' });
};

/** The folder of a store, made where it is missing. */
export const makeFolder = (file: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw fail('not_writable', { file, why: reason(error) });
  }
};

const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
};

/** Opens the file as Barq's own: never somebody else's, never damaged, never with weaker promises than were made. */
export const openFile = (file: string): DatabaseSync => {
  const db = translated(file, () => new DatabaseSync(file, { timeout: 5000 }));
  try {
    translated(file, () => {
      check(db, file);
      settle(db, file);
      if (isEmpty(db)) db.exec(`pragma application_id = ${APPLICATION}`);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** A second connection that only reads: it sees the store as it is at one moment, while the first goes on writing. */
export const openReader = (file: string): DatabaseSync =>
  translated(file, () => new DatabaseSync(file, { readOnly: true, timeout: 5000 }));
