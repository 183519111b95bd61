import { z } from 'zod';
import { LANGUAGES } from '#src/base/lang.ts';
import { asJson } from '#src/talk/json.ts';
import { replyLanguage, runCommand } from '#src/talk/terminal/run.ts';
import type { App } from './app.ts';
import { type Row, throughLines } from './filters.ts';

const Question = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  lang: z.enum(LANGUAGES).nullish(),
  now: z.iso.datetime({ offset: true }).nullish(),
});

/** `barq ask --jsonl`: questions in, answers out, in order, each with its id. False where a line was bad. */
export const answerLines = (
  app: App,
  lines: AsyncIterable<string>,
  write: (row: Row) => Promise<void>,
  now: Date,
): Promise<boolean> =>
  throughLines(lines, write, async (row) => {
    const { id, question, lang, now: at } = Question.parse(row);
    const context = app.context(at ? new Date(at) : now, lang ?? undefined);
    const reply = await runCommand('ask', { positional: [question], options: new Map() }, context);
    return {
      id,
      ...asJson(replyLanguage(lang ?? undefined, reply, [question]), reply),
      ...(app.sample ? { sample: true } : {}),
    };
  });
