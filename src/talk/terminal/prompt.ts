import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Completed } from './complete.ts';
import { HISTORY_SIZE, type History } from './history.ts';

/** Words of a typed line; quotes keep a phrase together. */
export const typedWords = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

export interface Ways {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable;
  /** Asked where a person presses the key for it. */
  readonly complete?: (line: string) => Promise<Completed>;
  readonly history?: History;
}

/** Answers line by line until the input ends, or, where a person types, until an empty line. */
export const prompt = async (
  { input, output, complete, history }: Ways,
  answer: (line: string) => Promise<string>,
): Promise<void> => {
  const typed = input.isTTY === true;
  const lines = createInterface({
    input,
    output,
    terminal: typed,
    prompt: 'barq> ',
    ...(typed && complete ? { completer: complete } : {}),
    ...(typed && history ? { history: history.lines, historySize: HISTORY_SIZE, removeHistoryDuplicates: true } : {}),
  });
  if (typed && history) lines.on('history', (all: string[]) => history.keep(all));
  if (typed) lines.prompt();
  for await (const text of lines) {
    if (typed && text.trim() === '') break;
    if (text.trim() !== '') output.write(`${await answer(text.trim())}\n`);
    if (typed) lines.prompt();
  }
  lines.close();
};
