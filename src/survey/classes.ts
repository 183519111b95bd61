import type { ConceptId } from './concepts.ts';
import type { Term } from './terms.ts';

/** Sources of energy and kinds of customers are listed side by side as names are. */
export const CLASSES: ReadonlySet<ConceptId> = new Set([
  'solar',
  'wind',
  'nuclear',
  'gas',
  'coal',
  'oil',
  'hydro',
  'geothermal',
  'data_center',
  'house',
  'industrial',
  'commercial',
]);

export const isClass = (term: Term): boolean => term.concepts.some((id) => CLASSES.has(id));
