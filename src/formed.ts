import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { asJson } from '#src/talk/json.ts';
import { line } from '#src/talk/runs.ts';
import { say } from '#src/talk/say.ts';
import { inked } from '#src/talk/terminal/colour.ts';
import { phrase } from '#src/talk/words.ts';

export interface Shape {
  readonly json: boolean;
  readonly sample: boolean;
  readonly colours?: boolean;
}

/** The reply as it leaves: JSON or words, marked where it comes from the sample. */
export const formed = (lang: Language, reply: Reply, { json, sample, colours = false }: Shape): string => {
  if (json) return JSON.stringify({ ...asJson(lang, reply), ...(sample ? { sample } : {}) });
  // A file leaves as it is, so that it can be written to one.
  if (reply.kind === 'file') return reply.text.trimEnd();
  return [...say(lang, reply), ...(sample ? [line('small', phrase(lang, 'sampleMark', {}))] : [])]
    .map((one) => inked(one, lang, colours))
    .join('\n');
};
