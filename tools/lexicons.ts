/**
 * Writes the tables of names that CLDR knows, out of the Intl of the running Node: `npm run -s lexicons`. What news writes
 * beside them stands by hand in the lexicons that read these tables.
 */
import { writeFileSync } from 'node:fs';
import { CURRENCY_CODES } from '#src/meaning/figure-money-lexicon.ts';

/** Every Arab convention of month names: Egypt and the Gulf, the Levant, Iraq, Algeria, Tunisia, Morocco, Mauritania. */
const ARAB = ['ar-EG', 'ar-LB', 'ar-IQ', 'ar-DZ', 'ar-TN', 'ar-MA', 'ar-MR', 'ar-SA-u-ca-gregory'];
const COUNTS: Readonly<Record<'en' | 'ar', readonly number[]>> = {
  en: [1, 2],
  // Without the dual: it says its own number, and that of a mile is the city of Milan.
  ar: [1, 3, 11, 100],
};
const LANGS = ['en', 'ar'] as const;

/** Signs of direction and vowels are no part of a name. */
const clean = (name: string): string => name.replace(/[\u200e\u200f\u061c]/g, '').trim();
const unique = (names: readonly string[]): string => [...new Set(names.map(clean))].filter(Boolean).join('|');

const calendar = (style: Intl.DateTimeFormatOptions, locales: readonly string[], days: readonly number[]): string[] =>
  days.map((day) => unique(locales.map((l) => new Intl.DateTimeFormat(l, { ...style, timeZone: 'UTC' }).format(day))));

const months = (): (readonly [number, string])[] =>
  calendar(
    { month: 'long' },
    ['en', ...ARAB],
    Array.from({ length: 12 }, (_, i) => Date.UTC(2025, i, 15)),
  ).map((names, i) => [i + 1, names]);

/** 5 January 2025 was a Sunday. */
const weekdays = (): (readonly [number, string])[] =>
  calendar(
    { weekday: 'long' },
    ['en', ...ARAB],
    Array.from({ length: 7 }, (_, i) => Date.UTC(2025, 0, 5 + i)),
  ).map((names, i) => [i, names]);

const parts = (lang: 'en' | 'ar', options: Intl.NumberFormatOptions, kinds: readonly string[], power = 0): string[] =>
  COUNTS[lang].map((n) =>
    new Intl.NumberFormat(`${lang}-u-nu-latn`, options)
      .formatToParts(n * 10 ** power)
      .filter(({ type }) => kinds.includes(type))
      .map(({ value }) => value)
      .join(''),
  );

const scales = (): (readonly [number, string])[] =>
  [3, 6, 9, 12].map((power) => [
    power,
    unique(LANGS.flatMap((lang) => parts(lang, { notation: 'compact', compactDisplay: 'long' }, ['compact'], power))),
  ]);

const currencies = (): (readonly [string, string])[] =>
  CURRENCY_CODES.map((currency) => [
    currency,
    unique(
      LANGS.flatMap((lang) => [
        new Intl.DisplayNames(lang, { type: 'currency' }).of(currency) ?? '',
        ...parts(lang, { style: 'currency', currency, currencyDisplay: 'name' }, ['currency']),
      ]),
    ),
  ]);

/** Our code and Intl's name. Pounds are money first, and a foot in Arabic is a verb: both by hand. */
const UNITS: readonly (readonly [code: string, unit: string])[] = [
  ['%', 'percent'],
  ['L', 'liter'],
  ['gal', 'gallon'],
  ['m', 'meter'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['km', 'kilometer'],
  ['mi', 'mile'],
  ['ha', 'hectare'],
  ['acre', 'acre'],
  ['g', 'gram'],
  ['kg', 'kilogram'],
  ['kB', 'kilobyte'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['PB', 'petabyte'],
  ['kbit', 'kilobit'],
  ['Mbit', 'megabit'],
  ['Gbit', 'gigabit'],
  ['Tbit', 'terabit'],
  ['degC', 'celsius'],
  ['degF', 'fahrenheit'],
];
const units = (): (readonly [string, string])[] =>
  UNITS.map(([code, unit]) => [
    code,
    unique(LANGS.flatMap((lang) => parts(lang, { style: 'unit', unit, unitDisplay: 'long' }, ['unit', 'percentSign']))),
  ]);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that Intl knows although no country bears them: unions, users' codes, and states that are gone. */
const NO_COUNTRY = new Set('EU EZ UN QO ZZ XA XB XK SU DD YD FX TP YU ZR BU AN NT CS'.split(' '));

const countries = (): (readonly [string, string, string])[] => {
  const [english, arabic] = LANGS.map((l) => new Intl.DisplayNames(l, { type: 'region', fallback: 'none' }));
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) => {
    const [en, ar] = [english?.of(code), arabic?.of(code)];
    if (NO_COUNTRY.has(code) || en === undefined || ar === undefined) return [];
    // A code that maximises to another one is a former name of it.
    return new Intl.Locale(`und-${code}`).maximize().region === code ? [[code, clean(en), clean(ar)] as const] : [];
  });
};

type Row = readonly (string | number)[];
const quoted = (cell: string | number): string =>
  typeof cell === 'number' ? `${cell}` : `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const tableOf = (name: string, says: string, type: string, rows: readonly Row[]): string =>
  [
    `/** ${says} */`,
    `export const ${name}: readonly (readonly [${type}])[] = [`,
    ...rows.map((row) => `  [${row.map(quoted).join(', ')}],`),
    '];',
    '',
  ].join('\n');

const { icu, cldr } = process.versions;
/** The versions that the tables were made of: another one names some things otherwise. */
export const MADE_OF = `ICU ${icu}, CLDR ${cldr}`;

const file = (...tables: string[]): string =>
  [
    '// biome-ignore-all format: generated, one row a line.',
    '// Generated by tools/lexicons.ts (npm run lexicons): change that, or add by hand where this is read.',
    `// Source: Unicode CLDR by Intl, ${MADE_OF}. © 2016-2025 Unicode, Inc. Unicode-3.0, see LICENSE-UNICODE.`,
    '',
    tables.join('\n'),
  ].join('\n');

/** Every generated file with its whole text. */
export const lexicons = (): Readonly<Record<string, string>> => ({
  'src/language/cldr-calendar.ts': file(
    tableOf('MONTH_NAMES', 'Months in English and in every Arab convention.', 'month: number, names: string', months()),
    tableOf('DAY_NAMES', 'Days of the week, Sunday first.', 'day: number, names: string', weekdays()),
  ),
  'src/language/cldr-scales.ts': file(
    tableOf('SCALE_NAMES', 'Scale words, by the power of ten.', 'power: number, names: string', scales()),
  ),
  'src/meaning/cldr-currencies.ts': file(
    tableOf(
      'CURRENCY_NAMES',
      'Names of currencies, in every count that writes them otherwise.',
      'code: string, names: string',
      currencies(),
    ),
  ),
  'src/meaning/cldr-units.ts': file(
    tableOf(
      'UNIT_NAMES',
      'Names of units that are not of the field, by our codes.',
      'code: string, names: string',
      units(),
    ),
  ),
  'src/meaning/cldr-countries.ts': file(
    tableOf(
      'COUNTRY_NAMES',
      'Countries and territories, by their ISO 3166 codes.',
      'code: string, en: string, ar: string',
      countries(),
    ),
  ),
});

if (import.meta.main) for (const [path, text] of Object.entries(lexicons())) writeFileSync(path, text);
