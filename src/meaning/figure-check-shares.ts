import { compare, ONE, sub } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import { apart, claimed, over, printed } from './figure-check-digits.ts';
import type { Between } from './figure-check-glue.ts';

const OF =
  /^\s*(?:out )?(?:of|من)(?:\s+(?:the|its|their|a|total|all|اصل|اجمالي|مجموع|قدره|طاقه|سعه))*\s*(?:\p{L}+\s+){0,2}$/u;
const NOUNS = '(?:\\s*[\\p{L}-]+){0,3}?\\s*';
const OR = new RegExp(
  `^${NOUNS}(?:\\(|,?\\s*(?:or|i\\.e\\.|that is)|[،,]?\\s*(?:اي|او|بنسبه|بما يعادل|ما يعادل|ما نسبته|اي ما يعادل|اي نحو|اي بنسبه))\\s*(?:about|around|roughly|nearly|some|نحو|حوالي|قرابه)?\\s*$`,
  'u',
);
const LONGEST = 60;
const OPENS = /^\s*[(,،]\s*$/;

const isShare = ({ unit }: Figure): boolean => conversion(unit, 'fraction') !== null;

/** The factor from the part's unit to the whole's; a bare number takes the unit behind the whole: 480 of its 1,200 MW. */
const toWhole = (part: Figure, whole: Figure) =>
  conversion(part.unit, whole.unit) ?? (part.unit === '1' || part.unit === 'count' ? ONE : null);

interface Read {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure;
}

/** `480 of its 1,200 MW (40%)`, `40% of its 1,200 MW, or 480 MW`, `40% (480 of 1,200 MW)`. */
const readOf = ([a, b, c]: readonly [Figure, Figure, Figure], between: Between): Read | null => {
  if (![a, b, c].some(isShare) || between(0).length > LONGEST || between(1).length > LONGEST) return null;
  const [one, two] = [fold(between(0)), fold(between(1))];
  if (isShare(c) && !isShare(a) && OF.test(one) && OR.test(two)) return { part: a, whole: b, share: c };
  if (isShare(a) && !isShare(b) && OF.test(one) && OR.test(two)) return { share: a, whole: b, part: c };
  if (isShare(a) && !isShare(b) && OPENS.test(one) && OF.test(two)) return { share: a, part: b, whole: c };
  return null;
};

/** A part, its whole and the share that it is said to be. من is `from` as well: a growth that fits is no wrong share. */
export const badShare = (three: readonly [Figure, Figure, Figure], between: Between): readonly Figure[] => {
  const read = readOf(three, between);
  if (!read || three.some(({ role }) => role === 'from' || role === 'to' || role === 'change')) return [];
  const factor = toWhole(read.part, read.whole);
  const [part, whole] = [factor && printed(read.part, factor), printed(read.whole)];
  const fraction = conversion(read.share.unit, 'fraction');
  const said = fraction && claimed(read.share, fraction);
  const ratio = part && whole && over(part, whole);
  if (!said || !ratio || compare(ratio.lo, ONE) > 0) return [];
  const rest = { lo: sub(ONE, ratio.hi), hi: sub(ONE, ratio.lo) };
  return apart(said, ratio) && apart(said, rest) ? three : [];
};
