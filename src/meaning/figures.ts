import type { Mention } from '#src/base/article.ts';
import type { Amount, Figure, NamedPeriod, Qualifier } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import { type Span, slice, type TextSpan } from '#src/base/span.ts';
import { type Token, tokensOf } from '#src/language/numbers-tokens.ts';
import { type FoundPeriod, namedPeriod, periodsIn } from '#src/language/periods.ts';
import { dayOf } from '#src/language/periods-calendar.ts';
import { sentences } from '#src/language/sentences.ts';
import { amountOf, type FigureOptions, figuresIn, itemOf, scenesOf } from './figure-building.ts';
import { crossChecked } from './figure-check.ts';
import { type Discourse, introduced, startDiscourse } from './figure-discourse.ts';
import { homeOf } from './figure-home.ts';
import { measureCues } from './figure-measures.ts';
import { alike } from './figure-measures-alike.ts';
import { quantitiesIn } from './figure-reading.ts';
import { type Scene, sceneOf } from './figure-scene.ts';
import { openerOf } from './figure-subjects.ts';
import { unitAt } from './figure-units.ts';

/** Numbers inside a known name: Hut 8, Antminer S21 Pro 2. */
const namesIn = (tokens: readonly Token[], mentions: readonly Mention[]): number[] => {
  const found: number[] = [];
  let i = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) <= start) i += 1;
    for (let at = i; at < tokens.length && (tokens[at]?.end ?? 0) <= end; at += 1)
      if (tokens[at]?.kind === 'number') found.push(at);
  }
  return found;
};

/** by the end of the year, بحلول نهاية العام, منذ بداية العام: the running one, where the words lead to it. */
const isRunningYear = ({ label, rel }: FoundPeriod): boolean =>
  /^\d{4}$/.test(label) && /^(?:by|since|until)$/.test(rel);

/** Prose has sentences of less. */
const LONGEST = 200;
/** A first sentence that holds no figure. */
const openingOf = (
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  first: Scene | undefined,
  periods: readonly FoundPeriod[],
): Scene | null => {
  const end = spans[0]?.end ?? 0;
  let to = 0;
  while (to < tokens.length && to < LONGEST && (tokens[to]?.start ?? end) < end) to += 1;
  if (!first || first.from < to || to === 0) return null;
  return sceneOf(
    { text, tokens },
    0,
    to,
    [],
    periods.filter(({ next }) => next <= to),
  );
};

interface Read {
  readonly tokens: readonly Token[];
  readonly listed: readonly FoundPeriod[];
  /** Those that may date a figure. */
  readonly periods: readonly FoundPeriod[];
  readonly spans: readonly Span[];
  readonly scenes: readonly Scene[];
}

/** No article gives as many numbers: a megabyte of `$5 ` would be 300,000 figures, and half a gigabyte of memory. */
const MOST_NUMBERS = 20_000;

/** The tokens before the first number that is one too many. */
const bounded = (tokens: readonly Token[]): readonly Token[] => {
  let numbers = 0;
  const over =
    tokens.length > MOST_NUMBERS ? tokens.findIndex(({ kind }) => kind === 'number' && ++numbers > MOST_NUMBERS) : -1;
  return over < 0 ? tokens : tokens.slice(0, over);
};

const space = new Uint32Array(4096);
/** Zeros, until the next text is read. */
const blank = (length: number): Uint32Array => {
  if (length > space.length) return new Uint32Array(length);
  space.fill(0, 0, length);
  return space;
};

/** The sentences of a text that hold a figure, with their numbers and times; what those mean is read of each by itself. */
export const scenesIn = (text: string, options: FigureOptions): Read => {
  const tokens = bounded(tokensOf(text));
  const listed = periodsIn(tokens, { ...options, unitAt: (all, i) => unitAt(all, i) !== null, whole: true });
  const periods = listed.filter((p) => !p.weak || isRunningYear(p));
  const taken = blank(tokens.length);
  for (const { from, next } of periods) taken[from] = next - from;
  for (const i of namesIn(tokens, options.mentions ?? [])) taken[i] = 1;
  const quantities = quantitiesIn(text, tokens, {
    lang: options.lang,
    taken: (i) => taken[i] ?? 0,
    mentions: options.mentions ?? [],
  });
  if (!quantities.length) return { tokens, listed, periods, spans: [], scenes: [] };
  const spans = options.sentences ?? sentences(text, options.lang);
  return { tokens, listed, periods, spans, scenes: scenesOf(text, tokens, spans, quantities, periods) };
};

/** What the first sentence leaves to the others. */
export const opened = (text: string, { tokens, spans, scenes, periods }: Read, options: FigureOptions): Discourse => {
  const state = startDiscourse(text, tokens, dayOf(options.published));
  const opening = openingOf(text, tokens, spans, scenes[0], periods);
  if (opening) introduced(state, openerOf(opening, options.mentions ?? []));
  return state;
};

/**
 * All figures and periods of a text, in order, none overlapping; every span is an exact slice. Total: any string is read,
 * up to its twenty-thousandth number.
 * A figure's period is what the sentence says, never the date of publication.
 */
export const figuresOf = (text: string, options: FigureOptions): { figures: Figure[]; periods: NamedPeriod[] } => {
  const read = scenesIn(text, options);
  const { tokens, listed, periods, scenes } = read;
  const named = mapped(listed, (p) => namedPeriod(text, tokens, p));
  if (scenes.length === 0) return { figures: [], periods: named };
  const state = opened(text, read, options);
  let told = -1;
  const found = mapped(scenes, (scene, i) => {
    while ((periods[told + 1]?.from ?? Number.POSITIVE_INFINITY) < scene.from) told += 1;
    return figuresIn(scene, options, (i > 0 ? scenes[i - 1] : null) ?? null, { periods, told }, state);
  });
  return { figures: alike(crossChecked(text, found)), periods: named };
};

/** A quantity of a question: nothing of its context is read. */
export interface ReadQuantity extends TextSpan, Amount {
  readonly qualifier: Qualifier;
  /** Null for a bare number. */
  readonly unit: string | null;
  readonly noun: string | null;
}

/** Tokens of periods, so that a year is never a quantity. */
const takenBy = (tokens: readonly Token[], lang: string): ((i: number) => number) => {
  const periods = periodsIn(tokens, {
    lang,
    published: Date.UTC(2026, 0, 1),
    unitAt: (all, i) => unitAt(all, i) !== null,
  }).filter((p) => !p.weak);
  const taken = new Map(periods.map((p) => [p.from, p.next - p.from]));
  return (i) => taken.get(i) ?? 0;
};

/** Numbers with their units, out of a question or an option. */
export const quantitiesOf = (text: string, lang: string): ReadQuantity[] => {
  const tokens = tokensOf(text);
  return quantitiesIn(text, tokens, { lang, taken: takenBy(tokens, lang) }).map((q) => {
    const item = itemOf(tokens, q, 0);
    return {
      ...slice(text, q),
      ...amountOf(item, null),
      qualifier: item.qualifier,
      unit: q.unit,
      noun: q.noun?.text ?? null,
    };
  });
};

/** The measures that a text names, whether it holds a figure or not. */
export const measuresNamed = (text: string, lang: string): string[] => {
  const tokens = tokensOf(text);
  const periods = periodsIn(tokens, { lang, published: 0, unitAt: (all, i) => unitAt(all, i) !== null });
  const cues = measureCues(sceneOf({ text, tokens }, 0, tokens.length, [], periods));
  return [...new Set(cues.flatMap(({ rows }) => rows.map(({ measure }) => measure)))];
};

export interface NamedUnit extends TextSpan {
  readonly code: string;
}

/** Words that are units only behind a number: كم asks how many, c and p are letters. */
const ALONE_NO_UNIT = /^(?:.|كم|won|real|rand|dong|ft|rs|rm|sat|pound|coins?|points?|قدم|ميل|مثلا|بات|ين|بر)$/;

/** Units that a text names without a number: in gigawatts, بالجيجاواط, كم تيراواط ساعة. */
export const unitsOf = (text: string, lang: string): NamedUnit[] => {
  const tokens = tokensOf(text);
  const numbers = quantitiesIn(text, tokens, { lang, taken: takenBy(tokens, lang) });
  const home = homeOf(tokens, []);
  const found: NamedUnit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = tokens[i]?.kind === 'number' ? null : unitAt(tokens, i);
    // A lone J is no joule; the J of J/TH is one.
    const unit = read && ALONE_NO_UNIT.test(tokens[i]?.key ?? '') && !read.code.includes('/') ? null : read;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[(unit?.next ?? 0) - 1]?.end ?? start;
    if (unit && !numbers.some((q) => q.start < end && start < q.end))
      found.push({
        ...slice(text, { start, end }),
        code: home({ from: i, next: unit.next, start, unit: unit.code }).unit,
      });
    i = unit ? Math.max(i + 1, unit.next) : i + 1;
  }
  return found;
};
