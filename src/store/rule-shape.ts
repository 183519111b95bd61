import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Rule } from '#src/base/rule.ts';

const phrases = z.array(z.string());

const threshold = z.object({
  measure: z.string(),
  is: z.enum(['under', 'over', 'up', 'down']),
  value: z.string(),
  unit: z.string(),
  inclusive: z.boolean(),
  text: z.string(),
});

/** A rule as it is kept. The first rules had one topic each. */
export const ruleShape: z.ZodType<Rule> = z.preprocess(
  (body) => (body !== null && typeof body === 'object' && 'topic' in body ? { ...body, topics: [body.topic] } : body),
  z.object({
    topics: z.array(z.enum(TOPICS)),
    channel: z.string(),
    wanted: phrases.exactOptional(),
    unwanted: phrases.exactOptional(),
    feeds: z.array(z.int()).exactOptional(),
    told: z.enum(LANGUAGES).exactOptional(),
    least: z.int().exactOptional(),
    figure: threshold.exactOptional(),
    promo: z.literal(true).exactOptional(),
    pace: z.object({ at: z.int(), weekday: z.int().exactOptional() }).exactOptional(),
    zone: z.string().exactOptional(),
    quiet: z.object({ from: z.int(), to: z.int() }).exactOptional(),
    cap: z.object({ most: z.int(), hours: z.int() }).exactOptional(),
    publish: z.literal(true).exactOptional(),
    tags: phrases.exactOptional(),
    role: z.string().exactOptional(),
    lang: z.enum(LANGUAGES).exactOptional(),
    by: z.string().exactOptional(),
  }),
);
