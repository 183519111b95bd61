import { z } from 'zod';
import { OPERATIONS, type Operation } from '#src/base/answer.ts';
import trained from './operation-model.json' with { type: 'json' };

/** Written by tools/train-operations.mjs: a feature's weights, hundredths, as pairs of operation and weight. */
const Model = z.object({
  operations: z.array(z.enum(OPERATIONS)),
  weights: z.custom<Readonly<Record<string, readonly number[]>>>(),
});

/** For each operation the sum of the weights that a model has for the features of a question. */
export type Scores = (features: Iterable<string>) => ReadonlyMap<Operation, number>;

export const scoresBy = (read: unknown): Scores => {
  const { operations, weights: rows } = Model.parse(read);
  const weights = new Map(Object.entries(rows).map(([feature, row]) => [feature, Int32Array.from(row)]));
  return (features) => {
    const sums = new Int32Array(operations.length);
    for (const feature of features) {
      const row = weights.get(feature);
      if (!row) continue;
      for (let i = 0; i + 1 < row.length; i += 2) {
        const at = row[i] ?? 0;
        sums[at] = (sums[at] ?? 0) + (row[i + 1] ?? 0);
      }
    }
    return new Map(operations.map((operation, i) => [operation, (sums[i] ?? 0) / 100]));
  };
};

export const operationScores = scoresBy(trained);
