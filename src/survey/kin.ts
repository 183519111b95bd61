import type { ConceptId } from './concepts.ts';
import { type Ground, within } from './ground.ts';
import { placesOf } from './profile.ts';
import type { Term } from './terms.ts';
import { beside } from './word-level.ts';

/** Words that tell of one deal or one draw from two sides: what is paid is what it is sold for. */
const KIN: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  paid: ['buy', 'sale', 'price', 'cost', 'value'],
  price: ['paid', 'buy', 'sale', 'cost', 'tariff'],
  value: ['price', 'buy', 'sale', 'paid'],
  cost: ['price', 'paid', 'bill'],
  sale: ['buy', 'paid'],
  bill: ['cost', 'paid'],
  tariff: ['price', 'paid'],
  consumption: ['load'],
  load: ['consumption'],
  production: ['generation'],
};

const relatives = new WeakMap<Term, Term>();

export const kinLevel = (term: Term, ground: Ground): number => {
  let kin = relatives.get(term);
  if (!kin) {
    kin = { ...term, folded: '', concepts: term.concepts.flatMap((id) => KIN[id] ?? []) };
    relatives.set(term, kin);
  }
  if (kin.concepts.length === 0) return 0;
  const inside = placesOf(ground.profile, kin).filter((place) => within(place, ground.statement.sentence));
  return Math.max(0, ...inside.map((place) => 0.75 * beside(place, ground)));
};
