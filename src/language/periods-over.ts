import type { Relation } from '#src/base/figure.ts';
import { askedOf } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';
import { lengthAhead, lengthAt } from './periods-durations.ts';
import type { Relative } from './periods-sides.ts';
import { isAhead } from './periods-years.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const isOver = askedOf(/^(?:over|within|across|خلال|وخلال|غضون)$/);
const isSpan = askedOf(/^(?:مدي|مدار)$/);
const isHalf = askedOf(/^(?:half|نصف|بنصف)$/);
const overBefore = (tokens: readonly Token[], i: number): boolean =>
  isOver(tokenBefore(tokens, i)) || (isSpan(tokenBefore(tokens, i)) && /علي$/.test(key(tokens, i - 2)));

const isRepaying = askedOf(
  /^(?:و?س?[يت]سترد|و?ل[يت]سترد|استعادت?|[يت]ستعيد|و?[يت]غطي|استعاده|استردت?|استرداد|لاسترداد|باسترداد|pays?|paid|payback|recoups?|recouped|recover|recovers|recovered)$/,
);
/** تسترد الأجهزة ثمنها خلال 14 شهرًا: how long it takes is what is told. */
const isRepaid = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 2; at >= 0 && at > i - 11; at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (isRepaying(tokens[at]))
      return /^[\u0600-\u06ff]/.test(key(tokens, at)) || /^(?:for|back|cost|costs)$/.test(key(tokens, at + 1));
  }
  return false;
};

/** over ten years, على مدى سنتين: a bare length; within four years: one that begins today where the sentence looks ahead. */
export const lengthFound = (
  tokens: readonly Token[],
  i: number,
  rel: Relation | null,
  alone: boolean,
  today: string,
): (Relative & { readonly rel: Relation }) | null => {
  const before = key(tokens, i - 1);
  if (isHalf(tokenBefore(tokens, i))) return null;
  if (isRepaid(tokens, i)) return null;
  const length = rel === 'over' || overBefore(tokens, i) ? lengthAt(tokens, i) : null;
  if (!length) return null;
  const within = /^(?:within|غضون)$/.test(before);
  const ahead = (within && isAhead(tokens, i)) || (alone && (within || before === 'خلال'));
  return ahead
    ? lengthAhead(today, length)
    : { rel: 'over', label: length.label, start: null, end: null, next: length.next };
};
