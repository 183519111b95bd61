import { LOCALES } from '#locales/index.ts';
import { SPOKEN_UNITS, type SpokenUnit } from '#locales/units.ts';
import { abs, compare, decimal, exact, significant, toDecimal } from '#src/base/exact.ts';
import type { Amount, Qualifier } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import { figure, type Run, words } from './runs.ts';
import { filled } from './words.ts';

// One formatter for both languages: a region of Arabic may turn 1,234.5 into 1.234,5.
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: true });
const DAYS = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

/** A decimal string for the eye: whole digits kept, four significant digits where it is long, groups of three. */
export const shown = (value: string): string => {
  const amount = decimal(value);
  const short = compare(abs(amount), exact(1000n)) >= 0 ? toDecimal(roundTo(value)) : significant(amount, 4);
  const text = value.replace(/^[-+]/, '').replace('.', '').replace(/^0+/, '').length <= 6 ? value : short;
  return NUMBER.format(text as Intl.StringNumericLiteral).replace('-', '\u2212');
};
const roundTo = (value: string) => {
  const [whole = '0', part = ''] = value.split('.');
  return part.length <= 2 ? decimal(value) : decimal(significant(decimal(value), whole.replace('-', '').length + 2));
};

export const day = (lang: Language, iso: string): Run =>
  Number.isNaN(Date.parse(iso)) ? figure(iso) : words(DAYS[lang].format(new Date(iso)));

/** A moment as its day, with what stands before it: where a door shows the moment in its own way, both go. */
export const moment = (lang: Language, iso: string, before: string): Run => {
  const { text } = day(lang, iso);
  const at = Date.parse(iso);
  return { kind: 'words', text: `${before}${text}`, ...(Number.isNaN(at) ? {} : { at: Math.floor(at / 1000) }) };
};

const isSpoken = (unit: string): unit is SpokenUnit => (SPOKEN_UNITS as readonly string[]).includes(unit);
const SYMBOLS = new Set(['%']);

/** The unit's name in a language, or its code where it has none. */
export const unitName = (lang: Language, unit: string): string => (isSpoken(unit) ? LOCALES[lang].units[unit] : unit);

const TIMES: Readonly<Record<string, string>> = { min: 'minute', h: 'hour', d: 'day', mo: 'month', yr: 'year' };
/** Arabic says one and two by the word's own form, which differs behind `more than`; from three on it does not. */
const LEAST: Readonly<Record<Language, number>> = { en: 0, ar: 3 };

/** A length of time by the plural that its number takes, where it is a whole one: 8 أشهر, 18 شهرًا. */
const timeNamed = (lang: Language, value: string, unit: string): string | null => {
  const name = TIMES[unit];
  if (name === undefined || !/^\d{1,4}$/.test(value) || Number(value) < LEAST[lang]) return null;
  const style = { style: 'unit', unit: name, unitDisplay: 'long' } as const;
  const parts = new Intl.NumberFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : 'en', style).formatToParts(Number(value));
  return parts.find(({ type }) => type === 'unit')?.value ?? null;
};

/** Number and unit: symbols stay with the number in one left-to-right run, words stand behind it. */
const measured = (lang: Language, value: string, unit: string | undefined): Run[] => {
  const name = unit === undefined ? '' : (timeNamed(lang, value, unit) ?? unitName(lang, unit));
  if (name === '') return [figure(shown(value))];
  if (SYMBOLS.has(name)) return [figure(`${shown(value)}${name}`)];
  return lang === 'ar' && name !== unit
    ? [figure(shown(value)), words(` ${name}`)]
    : [figure(`${shown(value)} ${name}`)];
};

/** An amount with its bound: "more than 20 percentage points". */
export const amountRuns = (
  lang: Language,
  {
    value,
    min,
    max,
    qualifier = 'exact',
    unit,
  }: Amount & { readonly qualifier?: Qualifier | undefined; readonly unit?: string | undefined },
): Run[] => {
  const texts = LOCALES[lang];
  if (min !== undefined && max !== undefined)
    return filled(texts.phrases.between, { from: figure(shown(min)), to: measured(lang, max, unit) });
  const only = value ?? min ?? max;
  return only === undefined ? [] : filled(texts.qualifiers[qualifier], { amount: measured(lang, only, unit) });
};
