/**
 * As `map`. The engine's own makes an array of another kind once its caller is compiled, and everything that reads the
 * array then has to be compiled anew: in the reader of figures that cost a fifth of the first seconds.
 */
export const mapped = <T, U>(list: readonly T[], read: (item: T, i: number) => U): U[] => {
  const found: U[] = [];
  let i = 0;
  for (const item of list) {
    found.push(read(item, i));
    i += 1;
  }
  return found;
};
