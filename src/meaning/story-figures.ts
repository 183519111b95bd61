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

/** Two amounts of one matter lie this close together. */
const NEAR = 0.08;
/** Smaller numbers lie near each other by chance. */
const LARGE = 1000;

export const nearly = (x: string, y: string): boolean => {
  const [a, b] = [Number(x), Number(y)];
  return a !== 0 && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
};

/** A title leaves a unit out that the text says: `past 126 thousand`, where it has fallen back to $125,000. */
const unitLeftOut = (value: string, figures: readonly StoryFigure[]): string | undefined => {
  if (Math.abs(Number(value)) < LARGE) return undefined;
  const units = new Set(
    figures.filter((figure) => !BARE.has(figure.unit) && nearly(figure.value, value)).map(({ unit }) => unit),
  );
  return units.size === 1 ? [...units][0] : undefined;
};

const withUnits = (figures: readonly StoryFigure[]): StoryFigure[] => {
  const found = new Map<string, StoryFigure>();
  for (const figure of figures) {
    const unit = figure.unit === '1' && figure.head ? unitLeftOut(figure.value, figures) : undefined;
    const own = unit === undefined ? figure : { ...figure, unit, weight: 1 };
    const key = `${own.unit} ${own.value}`;
    found.set(key, { ...own, head: own.head || (found.get(key)?.head ?? false) });
  }
  return [...found.values()];
};

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
  return withUnits([...found.values()]);
};
