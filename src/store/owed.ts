import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { readJson } from './json.ts';
import type { Lease } from './queue.ts';

/** What becomes of a message. One that its channel refused is kept until Barq may post there again. */
export const [DUE, DONE, DEAD, REFUSED] = [0, 1, 2, 3];

const reasonsShape = z.object({
  topics: z.array(z.enum(TOPICS)),
  /** Words and figures that were asked for, as they were asked for. */
  asked: z.array(z.string()).exactOptional(),
  lang: z.enum(LANGUAGES).exactOptional(),
  /** Roles to mention. */
  roles: z.array(z.string()).exactOptional(),
  publish: z.literal(true).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
});

/** Why a message is owed, and how it is to be said: what the rules asked for when they were met. */
export type Reasons = z.output<typeof reasonsShape>;

export const readReasons = (text: string, file: string): Reasons => readJson(reasonsShape, text, file);

/** A message that is owed: one for a channel and a story, whatever asked for it, and one for each report that follows it up. */
export interface Delivery extends Lease, Reasons {
  readonly community: string;
  readonly channel: string;
  readonly storyId: number;
  /** 0 where the story begins, else the report that may follow it up. */
  readonly part: number;
}
