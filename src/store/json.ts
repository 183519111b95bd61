import { z } from 'zod';
import { TOPICS, type Topic } from '#src/base/article.ts';
import { type Figure, FLAGS, MODALITIES, QUALIFIERS, RELATIONS, ROLES } from '#src/base/figure.ts';
import { fail } from '#src/base/problem.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** JSON of a column as the value it must be; anything else means that the file was tampered with or damaged. */
export const readJson = <S extends z.ZodType>(shape: S, text: string, file: string): z.output<S> => {
  const result = shape.safeParse(parsed(text));
  if (result.success) return result.data;
  throw fail('store_broken', { file, why: 'a stored value is not what was written' });
};

export const words = z.array(z.string());

const span = z.object({ text: z.string(), start: z.int(), end: z.int() });
const decimal = z.string().exactOptional();
const amount = { value: decimal, min: decimal, max: decimal };

export const figureShape: z.ZodType<Figure> = z.object({
  ...span.shape,
  ...amount,
  qualifier: z.enum(QUALIFIERS),
  unit: z.string(),
  dimension: z.string(),
  base: z.object({ ...amount, unit: z.string() }),
  role: z.enum(ROLES),
  direction: z.enum(['up', 'down']).nullable(),
  measure: z.string().nullable(),
  subject: span.nullable(),
  whole: span.nullable(),
  subjectId: z.string().nullable(),
  wholeId: z.string().nullable(),
  noun: z.string().nullable(),
  period: z
    .object({
      rel: z.enum(RELATIONS),
      label: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
    })
    .nullable(),
  modality: z.enum(MODALITIES),
  attribution: span.nullable(),
  flags: z.array(z.enum(FLAGS)),
});

/** A topic that a later version dropped is no topic. */
export const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);
