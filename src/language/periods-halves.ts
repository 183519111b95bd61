import { between, monthOf, partsOf, type Stretch, shifted, weekOf } from './periods-calendar.ts';
import { containerAt, lasts } from './periods-containers.ts';
import { type Ground, keyAt, type Reading } from './periods-ground.ts';
import { bare } from './periods-written.ts';

const RANKS: Readonly<Record<string, 1 | 2>> = {
  first: 1,
  '1st': 1,
  الاول: 1,
  second: 2,
  '2nd': 2,
  latter: 2,
  الثاني: 2,
  الاخير: 2,
};

const halved = (whole: Stretch, n: 1 | 2): Stretch | null => {
  const days = lasts(whole);
  if (days === 7) {
    const { start, end } = weekOf(whole.start);
    const middle = shifted(start, { days: 4 });
    return n === 1 ? between(start, middle) : between(middle, end);
  }
  if (days < 28 || days > 31) return null;
  const { year, month } = partsOf(whole.start);
  const { start, end } = monthOf(year, month);
  const middle = `${start.slice(0, 8)}16`;
  return n === 1 ? between(start, middle) : between(middle, end);
};

/** the first half of November, the second half of the month, النصف الثاني من الشهر: fifteen days, and never half a year. */
export const halfAt = (g: Ground, i: number): Reading | null => {
  const english = keyAt(g, i + 1) === 'half' || (g.tokens[i + 1]?.raw === '-' && keyAt(g, i + 2) === 'half');
  const arabic = bare(keyAt(g, i)) === 'نصف';
  const n = RANKS[keyAt(g, arabic ? i + 1 : i)];
  if (!n || !(english || arabic)) return null;
  const at = arabic ? i + 2 : keyAt(g, i + 1) === 'half' ? i + 2 : i + 3;
  if (!/^(?:of|in|من|في|[بل].{3,})$/.test(keyAt(g, at))) return null;
  const whole = containerAt(g, at);
  const half = whole && halved(whole, n);
  return half && { ...half, next: whole.next, ...(whole.weak ? { weak: true } : {}) };
};
