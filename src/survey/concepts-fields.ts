import { keys } from '#src/base/keys.ts';
import { IDEAS } from './concepts-abstract.ts';
import { ACTS } from './concepts-acts.ts';
import { BUILDING } from './concepts-building.ts';
import { BUSINESS } from './concepts-business.ts';
import { CONTRACTS } from './concepts-contracts.ts';
import { DEEDS } from './concepts-deeds.ts';
import { ENERGY } from './concepts-energy.ts';
import { FINANCE } from './concepts-finance.ts';
import { HEALTH } from './concepts-health.ts';
import { HOUSEHOLD } from './concepts-household.ts';
import { LAW } from './concepts-law.ts';
import { CRIME } from './concepts-law-more.ts';
import { MANNER_WORDS } from './concepts-manner.ts';
import { NATURE } from './concepts-nature.ts';
import { WILDLIFE } from './concepts-nature-more.ts';
import { OFFICE } from './concepts-office-online.ts';
import { PEOPLE } from './concepts-people.ts';
import { PLACES } from './concepts-places.ts';
import { PUBLIC_LIFE } from './concepts-public-life.ts';
import { QUALITIES } from './concepts-qualities.ts';
import { TRAITS } from './concepts-qualities-more.ts';
import { ROLES } from './concepts-roles.ts';
import { SOCIETY } from './concepts-society.ts';
import { TECHNOLOGY } from './concepts-technology.ts';
import { TIMES_PLACES } from './concepts-time-place.ts';

/**
 * Ordinary words of the news, by field. A line is one meaning: its English forms, then its Arabic ones, then the
 * dimensions that a measure may have, parted by =. The first form of each language is the one that is searched for, and
 * the first word names the row: with an underscore in it, it is a name only.
 */
export type FieldTable = Readonly<Partial<Record<'measure' | 'thing' | 'matter' | 'frame', string>>>;

const FIELDS = {
  business: [BUSINESS, CONTRACTS],
  energy: [ENERGY],
  finance: [FINANCE],
  home: [HOUSEHOLD],
  law: [LAW, CRIME],
  manner: [MANNER_WORDS, ACTS, DEEDS, QUALITIES, TRAITS],
  nature: [NATURE, WILDLIFE],
  people: [PEOPLE, ROLES, HEALTH],
  places: [PLACES, TIMES_PLACES, BUILDING],
  society: [SOCIETY, IDEAS, PUBLIC_LIFE],
  technology: [TECHNOLOGY, OFFICE],
} as const satisfies Record<string, readonly FieldTable[]>;

export type FieldId = `${keyof typeof FIELDS}/${string}`;

export interface FieldRow {
  readonly id: FieldId;
  readonly kind: keyof FieldTable;
  readonly en: string;
  readonly ar: string;
  readonly dims: readonly string[];
}

const KINDS = ['measure', 'thing', 'matter', 'frame'] as const;

const rowsOf = (field: keyof typeof FIELDS, table: FieldTable): FieldRow[] =>
  KINDS.flatMap((kind) => {
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

export const fieldRows = (): readonly FieldRow[] =>
  keys(FIELDS).flatMap((field) => FIELDS[field].flatMap((table) => rowsOf(field, table)));
