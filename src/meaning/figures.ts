import type { Mention } from '#src/base/article.ts';
import { div, type Exact, mul, toDecimal } from '#src/base/exact.ts';
import type { Amount, Figure, NamedPeriod, Qualifier } from '#src/base/figure.ts';
import { type Span, slice, type TextSpan } from '#src/base/span.ts';
import { knownUnit } from '#src/base/units.ts';
import { tokensOf } from '#src/language/numbers-tokens.ts';
import { namedPeriod, periodsIn } from '#src/language/periods.ts';
import { qualifierOf } from './figure-qualifiers.ts';
import { quantitiesIn } from './figure-reading.ts';
import { unitAt } from './figure-units.ts';

export interface FigureOptions {
  readonly lang: string;
  readonly published: number;
  readonly sentences?: readonly Span[];
  readonly mentions?: readonly Mention[];
}

const amount = (qualifier: Qualifier, value: Exact, upper: Exact | null, factor: Exact | null): Amount => {
  const say = (x: Exact): string => toDecimal(factor ? mul(x, factor) : x);
  if (upper) return { min: say(value), max: say(upper) };
  if (qualifier === 'more_than' || qualifier === 'at_least') return { min: say(value) };
  if (qualifier === 'less_than' || qualifier === 'at_most') return { max: say(value) };
  return { value: say(value) };
};

export const figuresOf = (text: string, options: FigureOptions): { figures: Figure[]; periods: NamedPeriod[] } => {
  const tokens = tokensOf(text);
  const periods = periodsIn(tokens, { ...options, unitAt: (all, i) => unitAt(all, i) !== null });
  const taken = new Map(periods.map((p) => [p.from, p.next - p.from]));
  const quantities = quantitiesIn(text, tokens, { lang: options.lang, taken: (i) => taken.get(i) ?? 0 });
  const figures = quantities.map((q): Figure => {
    const unit = knownUnit(q.unit ?? '1');
    const qualifier: Qualifier = q.upper ? 'range' : qualifierOf(tokens, q.from, q.next, 0).qualifier;
    return {
      ...slice(text, q),
      ...amount(qualifier, q.value, q.upper, null),
      qualifier,
      unit: unit.code,
      dimension: unit.dimension,
      base: { ...amount(qualifier, q.value, q.upper, div(unit.factor, knownUnit(unit.base).factor)), unit: unit.base },
      role: 'level',
      direction: null,
      measure: null,
      subject: null,
      whole: null,
      subjectId: null,
      wholeId: null,
      noun: q.noun?.text ?? null,
      period: null,
      modality: 'actual',
      attribution: null,
      flags: q.flags,
    };
  });
  return { figures, periods: periods.map((p) => namedPeriod(text, tokens, p)) };
};

export interface ReadQuantity extends TextSpan, Amount {
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  readonly noun: string | null;
}

/** Numbers with their units, out of a question or an option: nothing of their context is read. */
export const quantitiesOf = (text: string, lang: string): ReadQuantity[] => {
  const { figures } = figuresOf(text, { lang, published: 0 });
  return figures.map(({ text: quote, start, end, value, min, max, qualifier, unit, noun }) => ({
    text: quote,
    start,
    end,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    qualifier,
    unit: unit === '1' ? null : unit,
    noun,
  }));
};

export interface NamedUnit extends TextSpan {
  readonly code: string;
}

/** Units that a text names without a number: in gigawatts, بالجيجاواط, كم تيراواط ساعة. */
export const unitsOf = (text: string, lang: string): NamedUnit[] => {
  const tokens = tokensOf(text);
  const figures = quantitiesOf(text, lang);
  const found: NamedUnit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const unit = tokens[i]?.kind === 'number' ? null : unitAt(tokens, i);
    const start = tokens[i]?.start ?? 0;
    const end = tokens[(unit?.next ?? 0) - 1]?.end ?? start;
    if (unit && !figures.some((f) => f.start < end && start < f.end)) {
      found.push({ ...slice(text, { start, end }), code: unit.code });
    }
    i = unit ? Math.max(i + 1, unit.next) : i + 1;
  }
  return found;
};
