import { once } from 'node:events';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { asJson } from '#src/talk/json.ts';
import { line, plain } from '#src/talk/runs.ts';
import { sayPlain } from '#src/talk/say.ts';
import { phrase } from '#src/talk/words.ts';

/** Standard output belongs to answers. Waits where the reader is slower than we are. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};
export const printRow = (row: Readonly<Record<string, unknown>>): Promise<void> => print(JSON.stringify(row));

/** Everything beside answers, for a person. */
export const remark = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export interface Shape {
  readonly json: boolean;
  readonly sample: boolean;
}

/** The reply as it leaves: JSON or words, marked where it comes from the sample. */
export const formed = (lang: Language, reply: Reply, { json, sample }: Shape): string => {
  if (json) return JSON.stringify({ ...asJson(lang, reply), ...(sample ? { sample } : {}) });
  const text = sayPlain(lang, reply);
  return sample ? `${text}\n${plain(line('small', phrase(lang, 'sampleMark', {})), lang)}` : text;
};
