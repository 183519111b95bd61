import { z } from 'zod';
import { TOPICS } from '#src/base/article.ts';

/** A line of the shipped examples. */
export const Example = z.object({
  title: z.string(),
  text: z.string(),
  lang: z.string(),
  labels: z.array(z.enum(TOPICS)),
});
