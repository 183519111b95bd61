import { COUNTRY_NAMES } from './cldr-countries.ts';
import { BODIES } from './gazetteer-bodies.ts';
import { COMPANIES } from './gazetteer-companies.ts';
import { CONCEPTS, PEOPLE } from './gazetteer-concepts.ts';
import { CITIES, COUNTRY_NAMES_NOT_USED, COUNTRY_WORDS, REGIONS } from './gazetteer-countries.ts';
import { FIELD } from './gazetteer-field.ts';
import { PLACES } from './gazetteer-places.ts';
import type { EntityRow } from './gazetteer-row.ts';
import { US_STATES } from './gazetteer-states.ts';

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const namesOf = (list: string): string[] =>
  list
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The Arabic words for what belongs to a country, where the regular ending makes them: العراق gives عراقي and عراقية. */
const relatives = (arabic: string): string[] => {
  if (arabic.includes(' ')) return [];
  const stem = arabic.replace(/^ال/, '').replace(/(?:يا|[اة])$/, '');
  return stem.length < 3 ? [] : [`${stem}ي`, `${stem}ية`, `${stem}يين`, `${stem}يون`];
};

/** Countries whose display name is not what a newspaper writes. */
const USUAL = new Set(['TR', 'HK', 'PS', 'CD']);

const countries = (): EntityRow[] => {
  const own = new Map(COUNTRY_WORDS.map(([code, id, en, ar]) => [code, { id, en: namesOf(en), ar: namesOf(ar) }]));
  const unused = new Set(COUNTRY_NAMES_NOT_USED);
  const joined = (names: readonly string[]) => [...new Set(names)].filter((n) => !unused.has(n)).join(' | ');
  const rows: EntityRow[] = [];
  for (const [code, en, ar] of COUNTRY_NAMES) {
    const row = own.get(code);
    rows.push({
      id: row?.id ?? slug(en),
      kind: 'country',
      en: joined(USUAL.has(code) ? (row?.en ?? []) : [en, ...(row?.en ?? [])]),
      ar: joined(row === undefined ? [ar] : [...row.ar, ar, ...(code === 'US' ? [] : relatives(row.ar[0] ?? ar))]),
      ...(code === 'US' ? { strict: true } : {}),
    });
  }
  return rows.filter((row) => row.en !== '' && row.ar !== '');
};

const states = (): EntityRow[] => US_STATES.map(([en, ar]) => ({ id: slug(en), kind: 'region', en, ar, in: 'us' }));

const places = (): EntityRow[] =>
  Object.entries(PLACES).flatMap(([within, list]) =>
    list.map(([en, ar, ledAr]) => ({
      id: slug(namesOf(en)[0] ?? en),
      kind: 'region' as const,
      en,
      ar,
      ...(ledAr === undefined ? {} : { ledAr }),
      in: within,
    })),
  );

/** Every row of the gazetteer, countries of CLDR included. Some 1,200: build once, and only when asked. */
export const gazetteer = (): readonly EntityRow[] => [
  ...countries(),
  ...REGIONS,
  ...CITIES,
  ...places(),
  ...states(),
  ...BODIES,
  ...COMPANIES,
  ...FIELD,
  ...CONCEPTS,
  ...PEOPLE,
];
