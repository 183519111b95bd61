/** Told how far long work is: so much of the whole, a part that is under way with its share, and how many articles came. */
export type Step = (done: number, total: number, articles?: number) => void;

/** Told how far one part is, from 0 to 1, and how many articles came since it was last told. */
export type PartStep = (share: number, articles: number) => void;

/** Puts together how far parts are that go on side by side. */
export const partsOf = (total: number, step: Step): (() => PartStep) => {
  let done = 0;
  let came = 0;
  return () => {
    let before = 0;
    return (share, articles) => {
      done += share - before;
      before = share;
      came += articles;
      step(done, total, came);
    };
  };
};
