import { z } from 'zod';
import type { Figure } from '#src/base/figure.ts';

/** A figure as reports are compared by it, in the base unit of its dimension. */
export const StoryFigure = z.object({
  unit: z.string(),
  value: z.string(),
  text: z.string(),
  weight: z.number(),
  head: z.boolean(),
});
export type StoryFigure = z.infer<typeof StoryFigure>;

/** Reports tell what happened at once; what follows is background that other events share. */
export const REACH = 700;

/** How much a shared figure proves: round, small and bare numbers turn up everywhere. */
const figureWeight = (figure: Figure, value: string): number => {
  const digits = value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  if (figure.dimension === 'time' || figure.unit === '1')
    return digits.length >= 3 ? 0.7 : digits.length === 2 ? 0.4 : 0.2;
  if (digits.length >= 2) return 1;
  // One digit: a billion dollars and ten percent are in every second report.
  return figure.base.unit === 'USD' || figure.base.unit === 'fraction' ? 0.5 : 0.7;
};

/** Units of numbers without a unit. */
export const BARE: ReadonlySet<string> = new Set(['1', 'count']);

/** The figures of a report's title and of what follows within reach, each value once. */
export const storyFigures = (figures: readonly Figure[], head: number): StoryFigure[] => {
  const found = new Map<string, StoryFigure>();
  for (const figure of figures) {
    if (figure.start >= head + REACH) continue;
    const { base } = figure;
    for (const value of [base.value, base.min, base.max]) {
      if (value === undefined) continue;
      const key = `${base.unit} ${value}`;
      const inHead = figure.start < head;
      const known = found.get(key);
      found.set(key, {
        unit: base.unit,
        value,
        text: figure.text,
        weight: figureWeight(figure, value),
        head: inHead || (known?.head ?? false),
      });
    }
  }
  return [...found.values()];
};
