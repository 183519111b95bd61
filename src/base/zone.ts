/** Minutes after midnight, 0 to 1439. */
export type Minute = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** Does the runtime know the zone? The name comes from outside. */
export const isZone = (zone: string): boolean => {
  try {
    return /^[A-Za-z]/.test(zone) && formatOf(zone).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** What clocks show in a zone at a moment, as if that were UTC. */
const shownAt = (zone: string, at: number): number => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return Date.UTC(year, month - 1, day, parts.get('hour') ?? 0, parts.get('minute') ?? 0);
};

/** Minutes after midnight that clocks show in a zone. */
export const minuteAt = (zone: string, at: number): Minute => Math.floor((shownAt(zone, at) % DAY_MS) / MINUTE_MS);

/**
 * The first moment at which clocks of a zone show a time. A time that is skipped when clocks go forward comes when they
 * have gone forward; of one that comes twice it is the first.
 */
const momentOf = (zone: string, shown: number): number => {
  // Offsets change at most by a few hours: whichever offset holds a day before or after holds now.
  const offsets = [shown - DAY_MS, shown + DAY_MS].map((at) => shownAt(zone, at) - at);
  const candidates = offsets.map((offset) => shown - offset).toSorted((a, b) => a - b);
  const exact = candidates.find((at) => shownAt(zone, at) === shown);
  return exact ?? Math.max(...candidates);
};

/** The next moment after `after` at which clocks of a zone show a minute of the day, on a day of the week (0: Sunday) where one is named. */
export const nextAt = (zone: string, minute: Minute, weekday: number | undefined, after: number): number => {
  const today = Math.floor(shownAt(zone, after) / DAY_MS);
  for (let day = today; ; day += 1) {
    // The first day of the epoch was a Thursday.
    if (weekday !== undefined && (day + 4) % 7 !== weekday) continue;
    const at = momentOf(zone, day * DAY_MS + minute * MINUTE_MS);
    if (at > after) return at;
  }
};

/** Quiet from one minute of the day up to another, over midnight where the second is earlier. */
export interface Quiet {
  readonly from: Minute;
  readonly to: Minute;
}

/** The moment itself, or the end of the quiet hours in which it lies. */
export const afterQuiet = (zone: string, { from, to }: Quiet, at: number): number => {
  const since = (minuteAt(zone, at) - from + DAY_MINUTES) % DAY_MINUTES;
  return since < (to - from + DAY_MINUTES) % DAY_MINUTES ? nextAt(zone, to, undefined, at) : at;
};
