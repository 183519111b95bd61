import { LOCALES } from '#locales/index.ts';
import { measureName, mineName } from '#locales/measures.ts';
import type { Plan, Result } from '#src/base/answer.ts';
import type { Qualifier } from '#src/base/figure.ts';
import type { Measured } from '#src/base/interval.ts';
import type { Language } from '#src/base/lang.ts';
import { amountRuns, day } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { timeName } from '#src/talk/wording.ts';
import { phrase } from '#src/talk/words.ts';

export const joined = (parts: readonly Run[][], by = ' · '): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, i) => (i ? [words(by), ...part] : part));

/** A measure by its name in the language; anything else as it was typed. */
export const named = (lang: Language, name: string): Run => {
  const known = measureName(lang, name) ?? mineName(lang, name);
  return known === null ? foreign(name) : words(known);
};

/** The question as it was understood, in words of a language. */
export const readingOf = (lang: Language, { plan }: { readonly plan: Plan }): Run[] => {
  const about = [...new Set([...plan.measures, ...plan.subjects, ...plan.periods])]
    .filter(Boolean)
    .map((name) => [named(lang, name)]);
  const operation = LOCALES[lang].operations[plan.operation];
  return about.length === 0
    ? phrase(lang, 'reading', { operation })
    : phrase(lang, 'readingOf', { operation, subjects: joined(about, lang === 'ar' ? '، ' : ', ') });
};

const namesOf = (lang: Language, { operation, names = [] }: Result): Run[] => {
  const directions = LOCALES[lang].directions;
  const isTrend = operation === 'trend';
  return joined(
    names.map((name) => {
      if (isTrend && name in directions) return [words(directions[name as keyof typeof directions])];
      const time = timeName(lang, name);
      return [time === null ? foreign(name) : words(time)];
    }),
  );
};

const SIGNED: ReadonlySet<Result['operation']> = new Set(['difference', 'percent-change', 'cagr']);
const MIRRORED = {
  exact: 'exact',
  approx: 'approx',
  range: 'range',
  more_than: 'less_than',
  at_least: 'at_most',
  less_than: 'more_than',
  at_most: 'at_least',
} as const satisfies Record<Qualifier, Qualifier>;

const unsigned = (text: string | undefined): string | undefined => text?.replace(/^-/, '');
const isFall = ({ operation, value, min, max }: Result): boolean =>
  SIGNED.has(operation) &&
  [value, min, max].some((text) => text?.startsWith('-')) &&
  ![min, max].some((text) => text && !text.startsWith('-'));

/** "Less than −50 %" is exact and reads as nonsense: a fall is told as one, its bounds turned round with its sign. */
export const amountOf = (lang: Language, result: Result): Run[] => {
  if (!isFall(result)) return amountRuns(lang, result);
  const { value, min, max, unit, qualifier } = result;
  const [fallen, least, most] = [unsigned(value), unsigned(max), unsigned(min)];
  const amount = amountRuns(lang, {
    ...(fallen === undefined ? {} : { value: fallen }),
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
    qualifier: MIRRORED[qualifier ?? 'exact'],
    unit,
  });
  return phrase(lang, 'fall', { amount });
};

const headline = (lang: Language, result: Result): Line => {
  const dates = joined((result.dates ?? []).map((date) => [date.length === 10 ? day(lang, date) : figure(date)]));
  const said = joined([namesOf(lang, result), dates, amountOf(lang, result)]);
  const weak =
    result.modality && result.modality !== 'actual' ? [words(` (${LOCALES[lang].modalities[result.modality]})`)] : [];
  return line('title', [words(`${LOCALES[lang].operations[result.operation]}: `), ...said, ...weak]);
};

/** The same amount in other units, a line each. */
export const besideLines = (lang: Language, besides: readonly Measured[] = []): Line[] =>
  besides.map((one) => line('small', [words('= '), ...amountRuns(lang, one)]));

/** A working without an equals sign says again what the headline says. */
export const resultLines = (lang: Language, result: Result): Line[] => [
  headline(lang, result),
  ...(result.working.includes('=') ? [line('small', [figure(result.working)])] : []),
  ...besideLines(lang, result.besides),
];
