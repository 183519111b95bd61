import { decimal, div, mul } from '#src/base/exact.ts';
import type { Figure } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import { apart, printed, times, widened } from './figure-check-digits.ts';
import { type Between, isOneClause } from './figure-check-glue.ts';

const AVERAGE =
  /\b(?:average|mean|constant|continuous|continuously|steady|around the clock|round-the-clock)\b|متوسط|مستمر|متواصل|ثابت|علي مدار الساعه/;
const LEAP = div(decimal('8760'), decimal('8784'));
const isStated = ({ role }: Figure): boolean => role === 'level' || role === 'to';

/** The factor from an energy of a year to watts. */
const meanOf = ({ unit, period }: Figure) => {
  if (/Wh\/yr$/.test(unit)) return conversion(unit, 'W');
  return /Wh$/.test(unit) && /^\d{4}$/.test(period?.label ?? '') ? conversion(`${unit}/yr`, 'W') : null;
};

/** A year's energy beside the power that it is said to be on average, in a year of 8,760 hours or a leap year. */
export const badMean = ([a, b]: readonly [Figure, Figure], between: Between): readonly Figure[] => {
  const [energy, power] = meanOf(a) ? [a, b] : [b, a];
  const factor = meanOf(energy);
  const watts = /^[kMGT]?W$/.test(power.unit) ? conversion(power.unit, 'W') : null;
  const text = between(0);
  if (!factor || !watts || ![a, b].every(isStated) || !isOneClause(text) || !AVERAGE.test(fold(text))) return [];
  const [mean, said] = [printed(energy, factor), printed(power, watts)];
  if (!mean || !said) return [];
  return apart({ lo: mul(mean.lo, LEAP), hi: mean.hi }, said) ? [a, b] : [];
};

const kindOf = (figure: Figure): 'rate' | 'efficiency' | 'power' | null => {
  if (!isStated(figure)) return null;
  if (figure.dimension === 'hashrate') return 'rate';
  if (figure.dimension === 'efficiency') return 'efficiency';
  return figure.measure === 'power_demand' && /^[kMG]?W$/.test(figure.unit) ? 'power' : null;
};

/** Hash rate × joules per terahash is the power that machines draw; cooling and losses may add three tenths. */
export const badDraw = (three: readonly [Figure, Figure, Figure], between: Between): readonly Figure[] => {
  if (!three.some(({ dimension }) => dimension === 'efficiency')) return [];
  const by = new Map(three.map((figure) => [kindOf(figure), figure]));
  const [rate, efficiency, power] = [by.get('rate'), by.get('efficiency'), by.get('power')];
  if (!rate || !efficiency || !power || ![0, 1].every((i) => isOneClause(between(i)))) return [];
  const [r, e, p] = [rate, efficiency, power].map((f, i) => {
    const factor = conversion(f.unit, ['TH/s', 'J/TH', 'W'][i] ?? '');
    return factor && printed(f, factor);
  });
  if (!r || !e || !p) return [];
  return apart(widened(times(r, e), '0.97', '1.3'), p) ? three : [];
};

const HASHES = mul(decimal('4294967296'), div(decimal('1'), decimal('600')));

/** Difficulty × 2^32 / 600 is the network's hash rate, but for the window over which a pool counts: loose. */
export const badDifficulty = (difficulty: Figure, rate: Figure): readonly Figure[] => {
  const factor = conversion(rate.unit, 'H/s');
  const [d, r] = [printed(difficulty, HASHES), factor && printed(rate, factor)];
  return d && r && apart(widened(d, '0.5', '2'), r) ? [difficulty, rate] : [];
};
