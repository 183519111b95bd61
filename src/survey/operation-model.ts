import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { OPERATIONS, type Operation } from '#src/base/answer.ts';

/** Written by tools/train-operations.mjs: a feature's weights, hundredths, as pairs of operation and weight. */
const Model = z.object({
  operations: z.array(z.enum(OPERATIONS)),
  weights: z.custom<Readonly<Record<string, readonly number[]>>>(),
});

/** For each operation the sum of the weights that a model has for the features of a question. */
export type Scores = (features: Iterable<string>) => ReadonlyMap<Operation, number>;

export const scoresBy = (read: unknown): Scores => {
  const { operations, weights } = Model.parse(read);
  const rows = new Map(Object.keys(weights).map((feature, row) => [feature, row]));
  // One list for all features: tens of thousands of short ones took ten times the memory.
  const pairs = Int32Array.from(Object.values(weights).flat());
  const ends = Int32Array.from(Object.values(weights), ({ length }) => length);
  for (let row = 1; row < ends.length; row += 1) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
  return (features) => {
    const sums = new Int32Array(operations.length);
    for (const feature of features) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let i = ends[row - 1] ?? 0; i < (ends[row] ?? 0); i += 2) {
        const at = pairs[i] ?? 0;
        sums[at] = (sums[at] ?? 0) + (pairs[i + 1] ?? 0);
      }
    }
    return new Map(operations.map((operation, i) => [operation, (sums[i] ?? 0) / 100]));
  };
};

/** Read and let go of: an imported one would be held for as long as the program runs, beside what is made of it. */
export const operationScores = scoresBy(
  JSON.parse(readFileSync(new URL('./operation-model.json', import.meta.url), 'utf8')),
);
