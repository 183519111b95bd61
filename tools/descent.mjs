const RATE = 0.05;

/**
 * Weights that make a cost the least, found by Adam in so many passes over all examples, the same on every machine.
 * `addSlopes(weights, slopes)` adds what each example says of each weight; `pull` draws every weight towards nothing.
 */
export const descend = ({ size, passes, pull }, addSlopes) => {
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size));
  for (let pass = 1; pass <= passes; pass += 1) {
    const slopes = weights.map((weight) => pull * weight);
    addSlopes(weights, slopes);
    for (let k = 0; k < size; k += 1) {
      mean[k] = 0.9 * mean[k] + 0.1 * slopes[k];
      square[k] = 0.999 * square[k] + 0.001 * slopes[k] ** 2;
      const step = mean[k] / (1 - 0.9 ** pass) / (Math.sqrt(square[k] / (1 - 0.999 ** pass)) + 1e-8);
      weights[k] -= RATE * step;
    }
  }
  return weights;
};

/** What speaks for one of several, all together. */
export const scoreOf = (weights, { at }) => at.reduce((sum, k) => sum + weights[k], 0);
