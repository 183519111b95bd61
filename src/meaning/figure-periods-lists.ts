import type { Period } from '#src/base/figure.ts';
import { rarelyAskedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { isAside } from './figure-periods-asides.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';

/** The times that the line above a list names: "base case for 2030, with 2025 in brackets". */
export interface ListTimes {
  readonly outside: Period | null;
  readonly inside: Period | null;
  /** Of several times one each for the figures of a line: "use in 2025 and 2030". */
  readonly row: readonly Period[];
}

const isBracket = rarelyAskedOf(/^(?:brackets?|parenthes[ei]s|(?:ال)?(?:قوسين|اقواس|هلالين))$/);
const isStop = rarelyAskedOf(/^[,،;؛:.)]$/);

const wordOfBrackets = (scene: Scene): number => {
  for (let at = scene.from; at < scene.to; at += 1) if (isBracket(scene.tokens[at])) return at;
  return -1;
};

/** (2025), (July in brackets): does it stand in brackets itself? */
const isInside = (scene: Scene, { from }: FoundPeriod): boolean => {
  for (let at = from - 1; at >= scene.from && at > from - 6; at -= 1) {
    if (keyAt(scene, at) === '(') return true;
    if (isStop(scene.tokens[at])) return false;
  }
  return false;
};

/** with 2025 in brackets, وبين قوسين 2025, (2025): the time of what stands in brackets. */
const bracketed = (scene: Scene, times: readonly FoundPeriod[]): FoundPeriod | null => {
  const word = wordOfBrackets(scene);
  if (word < 0) return times.find((period) => isInside(scene, period)) ?? null;
  return (
    times.find(({ from }) => from > word && from < word + 4) ??
    times.findLast(({ next }) => next <= word && next > word - 6) ??
    null
  );
};

const strip = ({ rel, label, start, end }: FoundPeriod): Period => ({ rel, label, start, end });

/** Read of the line that opens a list; `periods` are all of the text up to the list, in order. */
export const listTimes = (intro: Scene, periods: readonly FoundPeriod[], last: number): ListTimes => {
  const times: FoundPeriod[] = [];
  for (let k = last; k >= 0 && (periods[k]?.from ?? -1) >= intro.from; k -= 1) {
    const period = periods[k];
    if (period && period.next <= intro.to) times.unshift(period);
  }
  const inside = bracketed(intro, times);
  const others = times.filter((period) => period !== inside && !isAside(intro, period));
  const [outside, other] = others;
  // Of two times neither is that of all items; a day in a long line is that of an event.
  const isOne = outside && !other && (intro.to - intro.from < 12 || !/^\d{4}-\d\d-\d\d$/.test(outside.label));
  return {
    outside: isOne ? strip(outside) : null,
    inside: inside && strip(inside),
    row: other && !inside ? others.map(strip) : [],
  };
};

/** A figure in brackets, behind another one of its line. */
export const inBrackets = (scene: Scene, item: Item): boolean =>
  keyAt(scene, item.lead - 1) === '(' && (keyAt(scene, item.next) === ')' || keyAt(scene, item.next + 1) === ')');

/** June: 210 (190), where what stands in brackets is of the year before: the month of that year. */
export const inYear = (period: Period, { label: year }: Period): Period => {
  if (!/^\d{4}$/.test(year) || !/^\d{4}-(?:\d\d|[QH]\d)$/.test(period.label)) return period;
  const by = Number(year) - Number(period.label.slice(0, 4));
  const moved = (day: string | null): string | null => day && `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
  return { ...period, label: `${year}${period.label.slice(4)}`, start: moved(period.start), end: moved(period.end) };
};

/** Figures of one unit side by side, as many as the head of the list names times. */
export const inRow = (items: readonly Item[], { row }: ListTimes): boolean =>
  row.length > 1 && items.length === row.length && items.every(({ unit }) => unit === items[0]?.unit);
