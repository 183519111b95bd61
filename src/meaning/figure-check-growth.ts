import { decimal, mul, neg, ONE, sub } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import { apart, type Band, claimed, over, printed } from './figure-check-digits.ts';
import { type Between, isGlue } from './figure-check-glue.ts';

type Sure = { readonly lo: NonNullable<Band['lo']>; readonly hi: NonNullable<Band['hi']> };

const down = (band: Band): Band => ({ lo: band.hi && neg(band.hi), hi: band.lo && neg(band.lo) });
const signed = (band: Band, figure: Figure): Band => (figure.direction === 'down' ? down(band) : band);

/** What the change says of from and to, in every way it may be meant: relative, or in points or units. */
const fits = (change: Figure, from: Figure, to: Figure): boolean | null => {
  const factor = conversion(from.unit, to.unit);
  const [a, b] = [factor && printed(from, factor), printed(to)];
  if (!a || !b) return null;
  const ratio = over(b, a);
  const difference: Sure = { lo: sub(b.lo, a.hi), hi: sub(b.hi, a.lo) };
  const relative = conversion(change.unit, 'fraction');
  const found: boolean[] = [];
  if (relative && ratio) {
    const growth = { lo: sub(ratio.lo, ONE), hi: sub(ratio.hi, ONE) };
    const said = claimed(change, relative);
    if (said) found.push(!apart(signed(said, change), growth));
  }
  const points = change.unit === 'pp' ? conversion('%', to.unit) : conversion(change.unit, to.unit);
  if (points) {
    const said = claimed(change, points);
    if (said) found.push(!apart(signed(said, change), difference));
  }
  if (change.unit === 'x' && ratio) {
    const said = claimed(change);
    // Doubled and halved are said of anything near it.
    const wide = { lo: said?.lo && mul(said.lo, decimal('0.85')), hi: said?.hi && mul(said.hi, decimal('1.2')) };
    if (said) found.push(!apart({ lo: wide.lo ?? null, hi: wide.hi ?? null }, ratio));
  }
  return found.length > 0 ? found.some(Boolean) : null;
};

const isChange = ({ role, direction, unit }: Figure): boolean =>
  direction !== null && (role === 'change' || (role === 'ratio' && unit === 'x'));
const isEnd = ({ role }: Figure): boolean => role === 'to' || role === 'level';

const alike = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && (a.subjectId ?? b.subjectId) === (b.subjectId ?? a.subjectId);

/**
 * A change with its from and its to, one after the other in one sentence with nothing but particles between: of nothing
 * else can the change be. Which of the three is wrong nobody can tell.
 */
export const badGrowth = (three: readonly [Figure, Figure, Figure], between: Between): readonly Figure[] => {
  const change = three.find(isChange);
  const from = three.find(({ role }) => role === 'from');
  const to = three.find((f) => f !== change && f !== from && isEnd(f));
  if (!change || !from || !to || !alike(from, to) || (change.measure !== null && change.measure !== to.measure))
    return [];
  if (![0, 1].every((i) => isGlue(between(i)))) return [];
  return fits(change, from, to) === false ? three : [];
};
