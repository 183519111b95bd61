import { BODIES } from './gazetteer-bodies.ts';
import { COMPANIES } from './gazetteer-companies.ts';
import { CONCEPTS, PEOPLE } from './gazetteer-concepts.ts';
import { CITIES, COUNTRY_NAMES_NOT_USED, COUNTRY_WORDS, REGIONS } from './gazetteer-countries.ts';
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

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that `Intl` knows although no country bears them: unions, users' codes, and states that are gone. */
const NO_COUNTRY = new Set('EU EZ UN QO ZZ XA XB XK SU DD YD FX TP YU ZR BU AN NT CS'.split(' '));

/** Countries whose display name is not what a newspaper writes. */
const USUAL = new Set(['TR', 'HK', 'PS', 'CD']);

const countries = (): EntityRow[] => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const arabic = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' });
  const own = new Map(COUNTRY_WORDS.map(([code, id, en, ar]) => [code, { id, en: namesOf(en), ar: namesOf(ar) }]));
  const unused = new Set(COUNTRY_NAMES_NOT_USED);
  const joined = (names: readonly string[]) => [...new Set(names)].filter((n) => !unused.has(n)).join(' | ');
  const rows: EntityRow[] = [];
  for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
    const [en, ar, row] = [english.of(code), arabic.of(code), own.get(code)];
    // A code that maximises to another one is a former name of it.
    if (NO_COUNTRY.has(code) || en === undefined || ar === undefined) continue;
    if (new Intl.Locale(`und-${code}`).maximize().region !== code) continue;
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

/** Every row of the gazetteer, countries of `Intl.DisplayNames` included. Some 900: build once, and only when asked. */
export const gazetteer = (): readonly EntityRow[] => [
  ...countries(),
  ...REGIONS,
  ...CITIES,
  ...states(),
  ...BODIES,
  ...COMPANIES,
  ...CONCEPTS,
  ...PEOPLE,
];
