import type { Relation } from '#src/base/figure.ts';
import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';
import { movedBy, type Stretch } from './periods-calendar.ts';
import { dateAt, decadesAt, insideWeek } from './periods-dates.ts';
import type { Days, Ground, Reading } from './periods-ground.ts';
import { relativeAt } from './periods-relative.ts';
import type { Now, Relative } from './periods-sides.ts';
import { spanFrom } from './periods-spans.ts';
import type { Written } from './periods-written.ts';

interface Source {
  readonly tokens: readonly Token[];
  readonly lang: string;
  readonly unitAt?: (tokens: readonly Token[], i: number) => boolean;
  now(): Now;
  /** A period that names itself, at a token. */
  piece(i: number): (Stretch & { readonly next: number }) | null;
}

/** Reads dates that count from other dates; nested twice at most, so that a chain of them costs no more than its length. */
export class Counting {
  private depth = 0;
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  ground(): Ground {
    const { tokens, lang, unitAt } = this.source;
    return {
      tokens,
      lang,
      now: this.source.now(),
      unitAt: (at) => unitAt?.(tokens, at) ?? false,
      read: (at) => this.read(at),
    };
  }

  private read(i: number): Reading | null {
    if (this.depth > 1 || !this.source.tokens[i]) return null;
    this.depth += 1;
    const ground = this.ground();
    const found = dateAt(ground, i) ?? this.source.piece(i) ?? dated(relativeAt(ground.tokens, i, ground.now));
    this.depth -= 1;
    return found && insideWeek(ground, found);
  }

  /** A date of the newer rules at a token, with the end of the stretch that it opens. */
  at(ground: Ground, i: number): Reading | null {
    const found = dateAt(ground, i);
    return found && spanFrom(ground, i, insideWeek(ground, found));
  }
}

const dated = (relative: Relative | null): Reading | null => {
  if (!relative?.start || !relative.end) return null;
  const { label, start, end, next, rel } = relative;
  return { label, start, end, next, ...(rel ? { rel } : {}) };
};

/** What stands behind a relative period and says more: its weekday, the end of its stretch. */
export const widened = (ground: Ground, i: number, relative: Relative): Reading | null => {
  const stretch = relative.rel ? null : dated(relative);
  const wide = stretch && spanFrom(ground, i, insideWeek(ground, stretch));
  return wide === stretch ? null : wide;
};

/** The decade of the calendar where one that rolls from today was read; over a decade is a length. */
export const decadeDays = (ground: Ground, i: number): { readonly days?: Days } => {
  if (/^(?:over|within|خلال|مدي|غضون)$/.test(tokenBefore(ground.tokens, i)?.key ?? '')) return {};
  const decade = decadesAt(ground, i);
  return decade ? { days: { start: decade.start, end: decade.end } } : {};
};

/** How a reading relates to what is said of it. From 2028 is since then, where it is still to come. */
export const relationOf = (reading: Reading, before: string, today: string, rel: Relation | null): Relation => {
  if (reading.rel) return reading.rel;
  if ((rel ?? 'in') === 'in' && before === 'from' && reading.start > today && !reading.label.includes('/'))
    return 'since';
  return rel === 'over' ? 'in' : (rel ?? 'in');
};

interface Part {
  readonly stretch: Stretch | null;
  readonly written: Written | null;
}

/** August to October: the second one follows the first, whatever year would be likeliest for it alone. */
export const following = <P extends Part>(first: P, guess: P, inYear: (year: number) => P | null): P => {
  const named = guess.written?.year !== null || guess.written.side !== null || first.written?.year !== null;
  const start = first.stretch?.start ?? '';
  if (named) return guess;
  const year = Number(start.slice(0, 4));
  return [inYear(year), inYear(year + 1)].find((p) => p?.stretch && p.stretch.start >= start) ?? guess;
};

/** May to September, said in July with an eye ahead: the running one. */
export const running = (first: Stretch, last: Stretch, today: string): readonly [Stretch, Stretch] => {
  const back = first.start > today ? movedBy(last, -12) : last;
  return back !== last && back.end > today ? [movedBy(first, -12), back] : [first, last];
};
