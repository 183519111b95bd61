import type { NamedPeriod, Period, Relation } from '#src/base/figure.ts';
import { rarelyAskedOf } from './lexemes.ts';
import { type Token, tokensOf } from './numbers-tokens.ts';
import { isAlone } from './periods-alone.ts';
import { dayOf, grainOf, type Stretch, yearOf } from './periods-calendar.ts';
import { endsSentence, isEnd, relationBefore } from './periods-context.ts';
import { dayRange } from './periods-days.ts';
import { daysNamed } from './periods-edges.ts';
import { fiscalAgain, laterOf, splitYear } from './periods-fiscal.ts';
import type { Days, Reading } from './periods-ground.ts';
import { writtenAt } from './periods-named.ts';
import { lengthFound } from './periods-over.ts';
import { Counting, decadeDays, following, relationOf, running, widened } from './periods-reading.ts';
import { relativeAt } from './periods-relative.ts';
import { isAlike, isCompared, reportsOn } from './periods-report.ts';
import type { Now } from './periods-sides.ts';
import { inCode, surelyMonth } from './periods-spans.ts';
import { mayBegin, mayBeginAt } from './periods-starts.ts';
import { stretchOf, type Written, yearAt } from './periods-written.ts';
import { isYear, pickYear } from './periods-years.ts';

/** A period with the tokens it covers. */
export interface FoundPeriod extends Period {
  readonly from: number;
  readonly next: number;
  /** What the text reports on from here. */
  readonly about?: Stretch | null;
  /** The days that the words name, where they are others than those of the unit that figures are filed under. */
  readonly days?: Days | null | undefined;
  /** Only listed: too unsure to date a figure or a question by it. */
  readonly weak?: boolean | undefined;
}

export interface PeriodOptions {
  readonly lang: string;
  /** Epoch milliseconds. */
  readonly published: number;
  /** Tells whether a unit stands at a token: 2000 MW is no year. */
  readonly unitAt?: (tokens: readonly Token[], i: number) => boolean;
  /** The text is all that was said, no sentence out of an article or a talk. */
  readonly whole?: boolean;
}

interface Piece {
  readonly stretch: Stretch | null;
  readonly fiscal: string | null;
  readonly written: Written | null;
  readonly next: number;
}

const none = { start: null, end: null };
const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const ABSOLUTE = /^(?:the|عام|العام|سنه|السنه|شهر|ال|and)$/;
/** from early January to the end of October 2026 */
const isEdgeWord = rarelyAskedOf(
  /^(?:of|end|close|early|late|mid|-|beginning|start|نهايه|اواخر|مطلع|بدايه|منتصف|اوائل|ختام)$/,
);

/** Most tokens neither begin a period nor end a sentence. */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' ? !mayBegin(token) : token?.kind === 'sign' && !isEnd(token);

class Reader {
  private readonly tokens: readonly Token[];
  private readonly options: PeriodOptions;
  readonly today: string;
  private told: Stretch | null = null;
  private last: Stretch | null = null;
  private run: Stretch | null = null;
  private ran = 0;
  /** The fiscal year that the text spoke of, as long as it speaks of no other time. */
  private fiscal: string | null = null;
  /** What the text reports on: it outlives the sentence. */
  about: Stretch | null = null;
  newest: Stretch | null = null;
  reported: readonly Stretch[] = [];
  /** Behind a day that does not exist, 31 June: its month is not read either. */
  private rejected = 0;
  private readonly alone: boolean;
  private readonly counting: Counting;

  constructor(tokens: readonly Token[], options: PeriodOptions) {
    [this.tokens, this.options, this.today] = [tokens, options, dayOf(options.published)];
    this.alone = options.whole === true && isAlone(tokens);
    this.counting = new Counting({
      tokens,
      lang: options.lang,
      ...(options.unitAt ? { unitAt: options.unitAt } : {}),
      now: () => this.now(),
      piece: (i) => {
        const piece = this.piece(i, true, null);
        return piece?.stretch ? { ...piece.stretch, next: piece.next } : null;
      },
    });
  }

  all(): FoundPeriod[] {
    const found: FoundPeriod[] = [];
    for (let i = 0; i < this.tokens.length; ) {
      if (isPlain(this.tokens[i])) {
        i = Math.max(i + 1, this.rejected);
        continue;
      }
      if (endsSentence(this.tokens, i)) {
        this.last = this.told ?? this.last;
        this.told = null;
      }
      const period = mayBeginAt(this.tokens, i, this.alone) ? this.at(i) : null;
      if (!period) {
        i = Math.max(i + 1, this.rejected);
        continue;
      }
      const record = period.rel === 'since' && this.told !== null;
      const spoken = !record && period.rel !== 'next' && period.rel !== 'last' && !this.pointsBack(period);
      if (period.start && period.end && spoken && !period.weak) {
        this.told = { label: period.label, start: period.start, end: period.end };
        this.runsOn(this.told, period);
        this.fiscal = splitYear(period.label) ? laterOf(this.fiscal, period.label) : null;
        if (reportsOn(this.tokens, period, this)) this.report(this.told);
      }
      const days = period.days ?? daysNamed(this.tokens, period.from, period.rel, period, this.alone);
      const { rel, label, start, end, from, next, weak } = period;
      found.push({ rel, label, start, end, from, next, about: this.about, days, weak });
      i = period.next;
    }
    return found;
  }

  /** July and August 2026: neighbours with nothing but "and" between them are one stretch, too. */
  private runsOn(told: Stretch, { from, next }: FoundPeriod): void {
    const { run, tokens } = this;
    const isBeside =
      from - this.ran < 3 && tokens.slice(this.ran, from).every(({ key }) => /^(?:and|و|,|،)$/.test(key));
    const isNext = run?.end === told.start && isBeside && grainOf(told.label) === 'month';
    this.run =
      run && isNext ? { label: `${run.label.split('/')[0]}/${told.label}`, start: run.start, end: told.end } : told;
    this.ran = next;
  }

  private report(told: Stretch): void {
    this.about = told;
    this.reported = [told, ...this.reported.filter((one) => !isAlike(one, told))];
    if (!this.newest || told.start > this.newest.start) this.newest = told;
  }

  /** a year earlier: what is told stays what it is earlier than. */
  private pointsBack(period: FoundPeriod): boolean {
    if (!this.told && !this.about) return false;
    // fell to 88 from 93 in the fourth quarter, and rose from 71 a year earlier
    if (this.told && period.start && period.start < this.told.start && isCompared(this.tokens, period))
      return Date.parse(this.told.start) - Date.parse(period.start) < 200 * 864e5;
    for (let at = period.from - 1; at < period.next; at += 1)
      if (/^(?:earlier|before|ago|prior|previous|preceding|و?قبل|السابق|السابقه)$/.test(key(this.tokens, at)))
        return true;
    return false;
  }

  /** Q2 and Q3 2026: the year behind the last part is that of all. */
  private shared(first: Piece): number | null {
    const { tokens } = this;
    if (!first.written || first.written.year !== null || first.written.side !== null) return null;
    const sign = key(tokens, first.next);
    const at = /^(?:and|or|,|و|،|او)$/.test(sign) ? first.next + 1 : /^و./.test(sign) ? first.next : 0;
    const second = at ? writtenAt(tokens, at, this.options.lang, true) : null;
    return second && second.grain === first.written.grain ? second.year : null;
  }

  private now(): Now {
    const { today, told, about, reported, last, run, alone } = this;
    return { today, told, about, reported, last, run, alone };
  }

  private found(i: number, reading: Reading, before: Relation | null): FoundPeriod {
    const { label, start, end, next, days, weak } = reading;
    const rel = relationOf(reading, key(this.tokens, i - 1), this.today, before);
    return { rel, label, start, end, from: i, next, ...(days ? { days } : {}), ...(weak ? { weak } : {}) };
  }

  private at(i: number): FoundPeriod | null {
    const rel = relationBefore(this.tokens, i);
    const fiscal = fiscalAgain(this.tokens, i, this.fiscal);
    if (fiscal) return { rel: 'fy', ...none, label: fiscal.label, from: i, next: fiscal.next };
    const ground = this.counting.ground();
    const dated = this.counting.at(ground, i);
    if (dated) return this.found(i, dated, rel);
    const days = dayRange(this.tokens, i, this.options.lang, ground.now);
    if (days) return { ...days, from: i };
    const sure = surelyMonth(this.tokens, i, rel !== null || this.alone);
    const alone = this.piece(i, sure, null);
    const year = alone && this.shared(alone);
    const first = year ? this.piece(i, sure, year) : alone;
    if (first) {
      if (first.fiscal) this.fiscal = laterOf(this.fiscal, first.fiscal);
      if (first.fiscal) return { rel: 'fy', label: first.fiscal, ...none, from: i, next: first.next };
      return this.range(i, first) ?? this.single(i, first, rel ?? 'in');
    }
    const relative = relativeAt(this.tokens, i, ground.now);
    if (relative) {
      const wide = widened(ground, i, relative);
      if (wide) return this.found(i, wide, rel);
      const { label, start, end, next } = relative;
      return { rel: relative.rel ?? rel ?? 'in', label, start, end, from: i, next, ...decadeDays(ground, i) };
    }
    const length = lengthFound(this.tokens, i, rel, this.alone, this.today);
    return length && { ...length, from: i };
  }

  private piece(i: number, sure: boolean, year: number | null): Piece | null {
    const { tokens, options } = this;
    const written = writtenAt(tokens, i, options.lang, sure);
    if (written?.grain === 'fiscal') {
      const ended = written.from ?? 0;
      const year = written.year ?? pickYear(tokens, i, { ...written, grain: 'month', part: ended }, this.now());
      if (year === null) return null;
      const label = written.part ? `${written.part}/${year}` : String(year);
      return { stretch: null, fiscal: label, written, next: written.next };
    }
    if (written) {
      const known = written.year ?? year ?? pickYear(tokens, i, written, this.now());
      const stretch = known === null ? null : stretchOf(written, known);
      if (!stretch && written.grain === 'day') this.rejected = written.next;
      return stretch && { stretch, fiscal: null, written, next: written.next };
    }
    const bare = yearAt(tokens[i]);
    if (bare === null || inCode(tokens, i) || !isYear(tokens, i, options.unitAt)) return null;
    return { stretch: yearOf(bare), fiscal: null, written: null, next: i + 1 };
  }

  /** 2024-2027, from January to March 2026, بين 2020 و2025. */
  private range(i: number, first: Piece): FoundPeriod | null {
    const { tokens } = this;
    let at = first.next;
    const sign = key(tokens, at);
    let back = i - 1;
    while (back > i - 4 && isEdgeWord(tokens[back])) back -= 1;
    const opens = /^(?:between|بين)$/.test(key(tokens, i - 2)) || /^(?:between|بين)$/.test(key(tokens, back));
    const dash = /^[-–—]$/.test(sign);
    const slash = sign === '/' && first.written === null;
    const word =
      /^(?:to|until|through|till|الي|حتي|وحتي|لغايه|لحد|لين)$/.test(sign) || (opens && /^(?:and|و)$/.test(sign));
    const joined = opens && /^و/.test(sign) && sign.length > 1;
    if (!dash && !slash && !word && !joined) return null;
    if (!joined) at += 1;
    if (
      word &&
      sign !== 'through' &&
      first.written === null &&
      !/^(?:from|between|من|بين|فتره|الفتره|عام|عامي|since|منذ|و?بين)$/.test(key(tokens, i - 1)) &&
      !opens
    )
      return null;
    const short = first.written === null && (dash || slash) ? /^\d{2}$/.exec(key(tokens, at)) : null;
    if (short && tokens[at]?.glued && first.stretch) {
      const last = Number(first.stretch.label.slice(0, 2) + short[0]);
      return last > Number(first.stretch.label) ? this.joined(i, first.stretch, yearOf(last), at + 1) : null;
    }
    while ((ABSOLUTE.test(key(tokens, at)) || isEdgeWord(tokens[at])) && at < first.next + 5) at += 1;
    const guess = this.piece(at, true, null);
    if (!guess?.stretch || !first.stretch) return null;
    const second = following(first, guess, (year) => this.piece(at, true, year));
    if (!second.stretch) return null;
    const inherits = first.written && first.written.year === null && second.written?.year;
    const again = inherits ? this.piece(i, true, second.written?.year ?? null)?.stretch : first.stretch;
    const earlier =
      inherits && again && again.start > second.stretch.start
        ? this.piece(i, true, (second.written?.year ?? 1) - 1)?.stretch
        : again;
    if (!earlier || earlier.start > second.stretch.start) return null;
    // the July-September quarter
    if (second.written?.grain === 'quarter' && first.written?.grain === 'month')
      return earlier.start === second.stretch.start
        ? { rel: 'in', ...second.stretch, from: i, next: second.next }
        : null;
    const yearless = second.written?.year === null && first.written?.year === null;
    const [a, b] = yearless ? running(earlier, second.stretch, this.today) : [earlier, second.stretch];
    return this.joined(i, a, b, second.next);
  }

  private joined(i: number, a: Stretch, b: Stretch, next: number): FoundPeriod {
    return { rel: 'in', label: `${a.label}/${b.label}`, start: a.start, end: b.end, from: i, next };
  }

  private single(i: number, piece: Piece, rel: Relation): FoundPeriod | null {
    if (!piece.stretch) return null;
    const { label, start, end } = piece.stretch;
    // As of March 31 the coins were worth so much: at that day, once it is past.
    const asOf = rel === 'since' && start <= this.today && key(this.tokens, i - 1) === 'of';
    if (asOf && key(this.tokens, i - 2) === 'as') return { rel: 'in', label, start, end, from: i, next: piece.next };
    // From 2028: a start that is still to come; from 2023 levels names a time to compare with.
    if (rel === 'in' && key(this.tokens, i - 1) === 'from' && start > this.today)
      return { rel: 'since', label, start, end, from: i, next: piece.next };
    return { rel: rel === 'over' ? 'in' : rel, label, start, end, from: i, next: piece.next };
  }
}

/** All periods of a token list, in order; none overlap. */
export const periodsIn = (tokens: readonly Token[], options: PeriodOptions): FoundPeriod[] =>
  new Reader(tokens, options).all();

/** A found period at its place in the text. */
export const namedPeriod = (text: string, tokens: readonly Token[], found: FoundPeriod): NamedPeriod => {
  const start = tokens[found.from]?.start ?? 0;
  const end = tokens[found.next - 1]?.end ?? start;
  const { rel, label, days } = found;
  const named = { rel, label, start: found.start, end: found.end, text: text.slice(start, end), at: { start, end } };
  return days ? { ...named, days } : named;
};

/** All dates and periods that a text names, in order. Unnamed years are settled from the day of publication. */
export const periodsOf = (text: string, options: { lang: string; published: number }): NamedPeriod[] => {
  const tokens = tokensOf(text);
  return periodsIn(tokens, options)
    .filter((found) => !found.weak)
    .map((found) => namedPeriod(text, tokens, found));
};
