import type { Relation } from '#src/base/figure.ts';
import type { Token } from './numbers-tokens.ts';
import type { Stretch } from './periods-calendar.ts';
import type { Now } from './periods-sides.ts';

/** The days that the words themselves name, where a figure is filed under a longer or another stretch. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

export interface Reading extends Stretch {
  readonly next: number;
  readonly rel?: Relation;
  readonly days?: Days;
  /** Only listed: too unsure to date a figure or a question by it. */
  readonly weak?: boolean;
}

/** What a rule for dates knows besides its tokens. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly lang: string;
  readonly now: Now;
  /** The date or period at a token, for phrases that count from another one. Nested at most twice. */
  readonly read: (i: number) => Reading | null;
  readonly unitAt: (i: number) => boolean;
}

export const keyAt = (g: Ground, i: number): string => (i < 0 ? '' : (g.tokens[i]?.key ?? ''));

const PLAIN =
  /^(?:at|in|on|and|or|but|for|from|to|with|by|is|was|are|were|will|until|till|through|before|after|since|as|if|when|than|then|while|be|into|of|و|في|من|الي|حتي|عند|علي|مع|بعد|قبل|ان|او|ثم|كان|كانت|did|does|do|would|could|should|has|had|have|may|not|please)$/;
/** Nothing that could be counted stands here: an end, a mark or a function word. */
export const closes = (g: Ground, i: number): boolean => {
  const token = g.tokens[i];
  if (!token || token.kind === 'break') return true;
  if (token.kind === 'sign') return /^[.,،;؛:!?؟()"“”«»\]…]$/.test(token.raw);
  return token.kind === 'word' && (PLAIN.test(token.key) || /^و(?:في|من|الي|حتي|كان)/.test(token.key));
};
