import { keys } from '#src/base/keys.ts';
import { BUSINESS } from './concepts-business.ts';
import { ENERGY } from './concepts-energy.ts';
import { FINANCE } from './concepts-finance.ts';
import { LAW } from './concepts-law.ts';
import { MANNER_WORDS } from './concepts-manner.ts';
import { NATURE } from './concepts-nature.ts';
import { PEOPLE } from './concepts-people.ts';
import { PLACES } from './concepts-places.ts';
import { SOCIETY } from './concepts-society.ts';
import { TECHNOLOGY } from './concepts-technology.ts';

/**
 * Ordinary words of the news, by field. A line is one meaning: its English forms, then its Arabic ones, then the
 * dimensions that a measure may have, parted by =. The first form of each language is the one that is searched for, and
 * the first word names the row: with an underscore in it, it is a name only.
 */
export type FieldTable = Readonly<Partial<Record<'measure' | 'thing' | 'matter' | 'frame', string>>>;

const FIELDS = {
  business: BUSINESS,
  energy: ENERGY,
  finance: FINANCE,
  law: LAW,
  manner: MANNER_WORDS,
  nature: NATURE,
  people: PEOPLE,
  places: PLACES,
  society: SOCIETY,
  technology: TECHNOLOGY,
} as const satisfies Record<string, FieldTable>;

export type FieldId = `${keyof typeof FIELDS}/${string}`;

export interface FieldRow {
  readonly id: FieldId;
  readonly kind: keyof FieldTable;
  readonly en: string;
  readonly ar: string;
  readonly dims: readonly string[];
}

const KINDS = ['measure', 'thing', 'matter', 'frame'] as const;

const rowsOf = (field: keyof typeof FIELDS): FieldRow[] =>
  KINDS.flatMap((kind) => {
    const table: FieldTable = FIELDS[field];
    return (table[kind] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): FieldRow => {
        const [en = '', ar = '', dims = ''] = line.split('=').map((part) => part.trim());
        const [first = '', ...others] = en.split(' ');
        const forms = first.includes('_') ? others.join(' ') : en;
        return { id: `${field}/${first}`, kind, en: forms, ar, dims: dims.split(' ').filter(Boolean) };
      });
  });

export const fieldRows = (): readonly FieldRow[] => keys(FIELDS).flatMap(rowsOf);
