/** What a figure must reach. */
export type Goal = { readonly most: number } | { readonly least: number };

/** One measured figure. */
export interface Line {
  readonly what: string;
  /** Null where it could not be measured: `note` says why. */
  readonly value: number | null;
  /** `×` for a ratio taken in this run. */
  readonly unit: string;
  readonly goal?: Goal;
  /** Times, and ratios of times, are not judged at small sizes; counts always are. */
  readonly kind: 'time' | 'count';
  readonly note?: string;
}

/** How much is measured. `quick` has small sizes and judges no times; `large` adds the largest stores. */
export interface Setting {
  readonly quick: boolean;
  readonly large: boolean;
  /** Progress, for a person who waits. */
  say(text: string): void;
}

/** A row of the yardstick: measures one thing and may give several figures of it. */
export interface Row {
  readonly id: string;
  readonly what: string;
  run(setting: Setting): Promise<readonly Line[]>;
}

export type Verdict = 'met' | 'missed' | 'no goal' | 'not judged' | 'not built yet';

/** How a figure stands to its goal. */
export const verdictOf = ({ value, goal, kind }: Line, { quick }: Pick<Setting, 'quick'>): Verdict => {
  if (value === null) return 'not built yet';
  if (!goal) return 'no goal';
  if (quick && kind === 'time') return 'not judged';
  return ('most' in goal ? value <= goal.most : value >= goal.least) ? 'met' : 'missed';
};
