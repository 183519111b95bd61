import type { Problem } from '#src/base/problem.ts';
import { line, plain } from '#src/talk/runs.ts';
import { statusOf } from '#src/talk/status.ts';
import { languageFor } from '#src/talk/terminal/common.ts';
import { explained } from '#src/talk/words.ts';
import { print, remark } from './output.ts';

/** Says what went wrong, in the language of the call; with --json as the answer. Gives the exit status. */
export const tell = async (problem: Problem, words: readonly string[]): Promise<0 | 1 | 2> => {
  const lang = languageFor(words);
  const message = plain(line('plain', explained(lang, problem)), lang);
  if (words.includes('--json')) await print(JSON.stringify({ error: { code: problem.code, message } }));
  else remark(message);
  return statusOf({ kind: 'problem', problem });
};
