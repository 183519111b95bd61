/** Where feeds with written-out months come from. Arabic has three families of names, and the Maghreb two more. */
const LOCALES = [
  'en',
  'ar-EG',
  'ar-SY',
  'ar-IQ',
  'ar-DZ',
  'ar-TN',
  'ar-MA',
  'fr',
  'es',
  'de',
  'it',
  'pt',
  'nl',
  'tr',
  'el',
  'hu',
  'ru',
  'uk',
  'id',
  'sv',
];
/** Spellings that no locale table has. */
const MORE: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['ايار', 5],
  ['اذار', 3],
  ['مايس', 5],
  ['يولية', 7],
  ['يونية', 6],
  ['ابريل', 4],
  ['نيسان', 4],
  ['جويلية', 7],
  ['اوت', 8],
];

/** Lower case without marks: hamza, accents and vowel signs differ from feed to feed. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const namesIn = (locale: string): [string, number][] => {
  const found: [string, number][] = [];
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, day, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        const name = format.formatToParts(Date.UTC(2023, i, 15)).find((part) => part.type === 'month')?.value ?? '';
        found.push([folded(name).replace(/\.$/, ''), i + 1]);
      }
    }
  return found.filter(([name]) => /^\p{L}[\p{L} ]+$/u.test(name));
};

interface Months {
  readonly pattern: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
}
let table: Months | null = null;

/** Built at the first written-out month: asking Intl for twenty locales takes milliseconds that most feeds never need. */
const months = (): Months => {
  if (table) return table;
  const numbers = new Map<string, number>();
  for (const [name, month] of [...LOCALES.flatMap(namesIn), ...MORE]) if (!numbers.has(name)) numbers.set(name, month);
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length);
  table = { pattern: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu'), numbers };
  return table;
};

/** The month that a folded text names, with its place; the last one, since a short weekday may look like a month. */
export const monthIn = (text: string): { month: number; start: number; end: number } | null => {
  const { pattern, numbers } = months();
  const last = [...text.matchAll(pattern)].at(-1);
  const month = last && numbers.get(last[0]);
  return last && month ? { month, start: last.index, end: last.index + last[0].length } : null;
};
