import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Engine } from '#src/store/engine.ts';
import { postgresEngine } from '#src/store/postgres.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import { disagreements, number } from '../agreement.ts';

const WRITER = fileURLToPath(new URL('../writer.ts', import.meta.url));
/** Articles a transaction of the writer. */
const BATCH = 5;
const PATIENCE_MS = 60_000;

export interface Writer {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it printed so far, line by line. */
  said(): readonly string[];
  /** Until it has said so many lines. */
  saying(lines: number): Promise<void>;
  kill(): Promise<void>;
}

/** A process that writes into a file or a database until it is killed, and says what has been committed. `under`: what runs it. */
export const startWriter = (place: string, from = 0, under: readonly string[] = []): Writer => {
  const [command = '', ...words] = [...under, process.execPath, WRITER, place, String(from)];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
  });
  const said = (): string[] => text.split('\n').slice(0, -1);
  const ended = once(child, 'close');
  return {
    child,
    said,
    saying: async (lines) => {
      const end = Date.now() + PATIENCE_MS;
      while (said().length < lines) {
        if (Date.now() > end) throw new Error(`the writer said nothing but ${said().join(', ')}`);
        await wait(5);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

export const engineAt = (place: string): Promise<Engine> =>
  place.startsWith('postgres:') ? postgresEngine(place) : sqliteEngine(place);

/** What came of writers that were killed. */
export interface Killed {
  readonly rounds: number;
  /** Transactions that a writer had been told are stored. */
  readonly acknowledged: number;
  /** What was lost or half there, in words. */
  readonly wrong: readonly string[];
}

/** Kills a writer in the middle, over and over on one store, and looks at what is there each time. */
export const killWriters = async (place: string, rounds: number): Promise<Killed> => {
  const wrong: string[] = [];
  let [stored, acknowledged] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const writer = startWriter(place, stored);
    await writer.saying(1);
    await wait(Math.random() * 60);
    await writer.kill();
    const told = Number(writer.said().at(-1));
    acknowledged += (told - stored) / BATCH;

    const engine = await engineAt(place);
    // What the dead one had begun is undone before anybody else may write.
    await engine.db.transaction().execute((trx) => engine.alone(trx));
    stored = await number(engine, 'select count(*) as n from article');
    if (stored < told) wrong.push(`${told - stored} acknowledged articles are lost`);
    if (stored % BATCH !== 0) wrong.push('a transaction is half there');
    wrong.push(...(await disagreements(engine, stored)));
    await engine.close();
  }
  return { rounds, acknowledged, wrong };
};
