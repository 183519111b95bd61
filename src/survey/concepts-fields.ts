import { keys } from '#src/base/keys.ts';
import { IDEAS } from './concepts-abstract.ts';
import { ACTS } from './concepts-acts.ts';
import { AFFAIRS } from './concepts-affairs.ts';
import { ASSEMBLIES } from './concepts-assemblies.ts';
import { BUILDING } from './concepts-building.ts';
import { BUSINESS } from './concepts-business.ts';
import { CASES } from './concepts-cases.ts';
import { CHARACTER } from './concepts-character.ts';
import { COMPUTING } from './concepts-computing.ts';
import { CONTRACTS } from './concepts-contracts.ts';
import { DEALINGS } from './concepts-dealings.ts';
import { DEEDS } from './concepts-deeds.ts';
import { COURT_MATTERS, GRID_MATTERS, MACHINE_MATTERS, MONEY_MATTERS } from './concepts-desk.ts';
import { ENERGY } from './concepts-energy.ts';
import { EVERYDAY_ACTS } from './concepts-everyday-acts.ts';
import { EVERYDAY_DEEDS } from './concepts-everyday-deeds.ts';
import { FINANCE } from './concepts-finance.ts';
import { FOLK } from './concepts-folk.ts';
import { GROUNDS } from './concepts-grounds.ts';
import { HEALTH } from './concepts-health.ts';
import { HOUSEHOLD } from './concepts-household.ts';
import { KITCHEN } from './concepts-kitchen.ts';
import { LAW } from './concepts-law.ts';
import { CRIME } from './concepts-law-more.ts';
import { MANNER_WORDS } from './concepts-manner.ts';
import { MARKETS } from './concepts-markets.ts';
import { NATURE } from './concepts-nature.ts';
import { WILDLIFE } from './concepts-nature-more.ts';
import { OFFICE } from './concepts-office-online.ts';
import { PEOPLE } from './concepts-people.ts';
import { PLACES } from './concepts-places.ts';
import { POWER_WORKS } from './concepts-power-works.ts';
import { PUBLIC_LIFE } from './concepts-public-life.ts';
import { QUALITIES } from './concepts-qualities.ts';
import { TRAITS } from './concepts-qualities-more.ts';
import { ROLES } from './concepts-roles.ts';
import { SOCIETY } from './concepts-society.ts';
import { TALK } from './concepts-talk.ts';
import { TECHNOLOGY } from './concepts-technology.ts';
import { TIMES_PLACES } from './concepts-time-place.ts';
import { WEATHER } from './concepts-weather.ts';

/**
 * Ordinary words of the news, by field. A line is one meaning: its English forms, then its Arabic ones, then the
 * dimensions that a measure may have, parted by =. The first form of each language is the one that is searched for, and
 * the first word names the row: with an underscore in it, it is a name only.
 */
export type FieldTable = Readonly<Partial<Record<'measure' | 'thing' | 'matter' | 'frame', string>>>;

const FIELDS = {
  business: [BUSINESS, CONTRACTS, DEALINGS],
  energy: [ENERGY, POWER_WORKS, GRID_MATTERS],
  finance: [FINANCE, MARKETS, MONEY_MATTERS],
  home: [HOUSEHOLD, KITCHEN],
  law: [LAW, CRIME, CASES, COURT_MATTERS],
  manner: [MANNER_WORDS, ACTS, DEEDS, QUALITIES, TRAITS, EVERYDAY_ACTS, EVERYDAY_DEEDS, CHARACTER],
  nature: [NATURE, WILDLIFE, WEATHER],
  people: [PEOPLE, ROLES, HEALTH, FOLK],
  places: [PLACES, TIMES_PLACES, BUILDING, GROUNDS],
  society: [SOCIETY, IDEAS, PUBLIC_LIFE, AFFAIRS, TALK, ASSEMBLIES],
  technology: [TECHNOLOGY, OFFICE, COMPUTING, MACHINE_MATTERS],
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
