/** What is offered while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface Candidate extends Choice {
  /** What typed words are held against, beside the name. */
  readonly also?: string;
}

/** Of a choice's name and value, by Discord's cap. */
export const LONGEST = 100;
