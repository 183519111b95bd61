import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Words of a typed line; quotes keep a phrase together. */
export const typedWords = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

/** Answers line by line until the input ends, or, where a person types, until an empty line. */
export const prompt = async (
  { input, output }: { readonly input: Readable & { isTTY?: boolean }; readonly output: Writable },
  answer: (line: string) => Promise<string>,
): Promise<void> => {
  const typed = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: typed, prompt: 'barq> ' });
  if (typed) lines.prompt();
  for await (const text of lines) {
    if (typed && text.trim() === '') break;
    if (text.trim() !== '') output.write(`${await answer(text.trim())}\n`);
    if (typed) lines.prompt();
  }
  lines.close();
};
