import type { ConceptId } from './concepts.ts';
import type { Term } from './terms.ts';

/**
 * Matters that one report calls this and the next one that: what customs ask for is a duty, the highest load a record.
 * Enough to find the sentence by, too little to take the figure of one for the other's.
 */
const RELATED: readonly (readonly ConceptId[])[] = [
  ['tax', 'fee', 'tariff', 'business/customs'],
  ['price', 'tariff', 'paid', 'cost', 'bill'],
  ['record', 'peak', 'maximum'],
  ['deliver', 'delivery_year'],
  ['buy', 'sale', 'deal'],
  ['crackdown', 'seizure'],
  ['approve', 'law', 'society/decide'],
  ['lease', 'tenant', 'places/rent_paid'],
];

const relatives = new WeakMap<Term, Term | null>();

/** A word of the question as what its kin would be called; null where it has none. */
export const relativeOf = (term: Term): Term | null => {
  const known = relatives.get(term);
  if (known !== undefined) return known;
  const kin = RELATED.filter((group) => term.concepts.some((id) => group.includes(id))).flat();
  const made = kin.length > 0 ? { ...term, folded: '', concepts: kin } : null;
  relatives.set(term, made);
  return made;
};
