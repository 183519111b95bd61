import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const run = promisify(execFile);

const GUARD = new URL('../tools/guard.mjs', import.meta.url).href;

/** The flags that Barq is started with, so that its memory here is its memory there. */
const FLAGS = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--') && word !== '--import');

const Used = z.object({
  said: z.literal(true),
  /** Processor milliseconds until the first question was answered. */
  cpu: z.number(),
  /** Bytes resident then, and the most that were ever. */
  rss: z.number(),
  most: z.number(),
  /** CommonJS modules that were loaded. */
  modules: z.number(),
});
export type Used = z.infer<typeof Used>;

/** Starts a Barq on the folder and says what it used. */
export const used = async (mode: 'start' | 'ingest' | 'feeds', data: string): Promise<Used> => {
  const { stdout } = await run(process.execPath, [...FLAGS, '--import', GUARD, CHILD, mode, data], {
    env: { PATH: process.env['PATH'] },
  });
  return Used.parse(JSON.parse(stdout));
};
