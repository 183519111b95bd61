import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import type { Asked, Told } from '#src/base/thread.ts';
import type { ReadAsked, ReadTold } from './sqlite-apart.ts';
import { openReader } from './sqlite-open.ts';

/** Statements that stay prepared. */
const CACHED = 100;

const tell = (told: Told<ReadTold>): void => parentPort?.postMessage(told);

let opened: DatabaseSync | undefined;
const cache = new Map<string, StatementSync>();
const prepared = (file: string, text: string): StatementSync => {
  opened ??= openReader(file);
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHED) cache.clear();
  const made = opened.prepare(text);
  made.setReturnArrays(true);
  cache.set(text, made);
  return made;
};

/**
 * The other side of `sqlite-apart.ts`. Each read is a transaction of its own: it sees what was committed before it was
 * asked. What goes wrong ends the thread, and with it the question.
 */
parentPort?.on('message', ({ id, question: { file, text, parameters } }: Asked<ReadAsked>) => {
  const statement = prepared(file, text);
  const started = performance.now();
  const rows = statement.all(...parameters) as unknown as unknown[][];
  const took = performance.now() - started;
  tell({ id, answer: { columns: statement.columns().map(({ name }) => name), rows, took } });
});
tell({ ready: true });
