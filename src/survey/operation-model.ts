import { z } from 'zod';
import { OPERATIONS, type Operation } from '#src/base/answer.ts';
import trained from './operation-model.json' with { type: 'json' };

/** Written by tools/train-operations.mjs from tools/training/phrasings-*.txt: a feature's weights, hundredths, as pairs of operation and weight. */
const model = z
  .object({ operations: z.array(z.enum(OPERATIONS)), weights: z.custom<Readonly<Record<string, readonly number[]>>>() })
  .parse(trained);

const weights = new Map(Object.entries(model.weights));

/** The sum of the features' weights for each operation. */
export const operationScores = (features: Iterable<string>): Map<Operation, number> => {
  const sums = new Float64Array(model.operations.length);
  for (const feature of features) {
    const row = weights.get(feature) ?? [];
    for (let i = 0; i + 1 < row.length; i += 2) {
      const at = row[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + (row[i + 1] ?? 0) / 100;
    }
  }
  return new Map(model.operations.map((operation, i) => [operation, sums[i] ?? 0]));
};
