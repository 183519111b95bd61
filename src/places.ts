/** Lets so many works run at a time; the others wait in line. */
export type Places = <T>(work: () => Promise<T>) => Promise<T>;

export const places = (count: number): Places => {
  let free = count;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
};
