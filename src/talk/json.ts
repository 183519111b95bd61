import type { Result } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { line, plain } from './runs.ts';
import { sayOther } from './say/answer.ts';
import { readingOf } from './say/results.ts';
import { sayPlain } from './say.ts';
import { timeName } from './wording.ts';

const inWords = (lang: Language, results: readonly Result[]): readonly Result[] =>
  results.map((result) =>
    result.names ? { ...result, names: result.names.map((name) => timeName(lang, name) ?? name) } : result,
  );

/** A reply as the JSON of CONTRACT.md: for an answer its fields, the reading and the text in words; else the reply as it is. */
export const asJson = (lang: Language, reply: Reply): Readonly<Record<string, unknown>> => {
  if (reply.kind === 'problem') {
    const { code } = reply.problem;
    return { error: { code, message: sayPlain(lang, reply) } };
  }
  if (reply.kind !== 'answer') return { ...reply, lang, text: sayPlain(lang, reply) };
  const { answer, chart } = reply;
  const others = answer.others?.map((other) => ({
    ...other,
    results: inWords(lang, other.results),
    reading: plain(line('plain', readingOf(lang, other)), lang),
    text: sayOther(lang, answer, other)
      .map((one) => plain(one, lang))
      .join('\n'),
  }));
  return {
    ...answer,
    results: inWords(lang, answer.results),
    ...(others ? { others } : {}),
    ...(chart ? { chart } : {}),
    reading: plain(line('plain', readingOf(lang, answer)), lang),
    text: sayPlain(lang, reply),
  };
};
