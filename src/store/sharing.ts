/** Gives back what was taken. */
export type GiveBack = () => void;

/** Many may read at a time, or one may write. */
export interface Sharing {
  read(): Promise<GiveBack>;
  write(): Promise<GiveBack>;
}

interface Waiting {
  readonly writes: boolean;
  readonly go: () => void;
}

/** In the order of asking: a reader that comes after a waiting writer waits, too, or readers could keep it out for ever. */
export const sharing = (): Sharing => {
  const queue: Waiting[] = [];
  let readers = 0;
  let writing = false;
  const isFree = (writes: boolean): boolean => !writing && (!writes || readers === 0);
  const enter = (writes: boolean): void => {
    if (writes) writing = true;
    else readers += 1;
  };
  const next = (): void => {
    for (let [first] = queue; first && isFree(first.writes); [first] = queue) {
      queue.shift();
      enter(first.writes);
      first.go();
    }
  };
  const giver = (writes: boolean): GiveBack => {
    let given = false;
    return () => {
      if (given) return;
      given = true;
      if (writes) writing = false;
      else readers -= 1;
      next();
    };
  };
  const take = async (writes: boolean): Promise<GiveBack> => {
    if (queue.length === 0 && isFree(writes)) enter(writes);
    else await new Promise<void>((go) => queue.push({ writes, go }));
    return giver(writes);
  };
  return { read: () => take(false), write: () => take(true) };
};
