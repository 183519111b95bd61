import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { headShape } from '#src/store/export.ts';
import type { Store } from '#src/store/store.ts';
import { figure, foreign, line, plain, type Run } from '#src/talk/runs.ts';
import type { Progress, Watch } from '#src/talk/terminal/progress.ts';
import { phrase } from '#src/talk/words.ts';

/** What was moved, and the sentence that says so. */
export interface Moved {
  readonly file: string;
  readonly lines?: number;
  readonly text: string;
}

const moved = (file: string, runs: readonly Run[], lang: Language, lines?: number): Moved => ({
  file,
  ...(lines === undefined ? {} : { lines }),
  text: plain(line('plain', runs), lang),
});

const count = (lines: number): Run => figure(lines.toLocaleString('en'));

/** How many lines an export has, by its first; zero where that is none. */
const linesSaid = (head: string): number => {
  try {
    const { counts } = headShape.parse(JSON.parse(head));
    return Object.values(counts).reduce((sum, rows) => sum + rows, 2);
  } catch {
    return 0;
  }
};

/** Lines as they pass. */
async function* watched(rows: AsyncIterable<string>, { step, end }: Progress): AsyncGenerator<string> {
  let [done, total] = [0, 0];
  try {
    for await (const row of rows) {
      if (done === 0) total = linesSaid(row);
      yield row;
      done += 1;
      step(done, total);
    }
  } finally {
    end();
  }
}

/** Writes lines of an export. Throws `not_writable`. */
export const exportTo = async (
  rows: AsyncIterable<string>,
  file: string,
  lang: Language,
  watch: Watch,
): Promise<Moved> => {
  const handle = await open(file, 'w').catch((error: NodeJS.ErrnoException) => {
    throw fail('not_writable', { file, why: error.code ?? error.message });
  });
  let lines = 0;
  try {
    for await (const row of watched(rows, watch('lines'))) {
      await handle.write(row);
      lines += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return moved(file, phrase(lang, 'exported', { file: foreign(file), lines: count(lines) }), lang, lines);
};

/** A file's lines by their line ends alone: a text may hold what else is called one. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw fail('not_readable', { file, why: code });
  }
  if (rest) yield rest;
}

/** Brings an export into an empty store. Throws `not_readable` and the problems of an import. */
export const importFrom = async (store: Store, file: string, lang: Language, watch: Watch): Promise<Moved> => {
  const lines = await store.import(watched(linesOf(file), watch('lines')), (rows) => watched(rows, watch('checked')));
  return moved(file, phrase(lang, 'imported', { lines: count(lines) }), lang, lines);
};

/** Says that a file is there now. */
export const movedTo = (key: 'backedUp' | 'restored', file: string, lang: Language): Moved =>
  moved(file, phrase(lang, key, { file: foreign(file) }), lang);
