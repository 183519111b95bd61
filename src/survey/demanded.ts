import type { Candidate } from './candidate.ts';
import type { ConceptId } from './concepts.ts';
import type { Term } from './terms.ts';

/** Below this a noun stands far off in the article, in the sentence of another figure, or nowhere. */
export const NOUN = 0.26;

/** Words that say how or in what order, and have too many dresses in a source to be held against it. */
const MANNER: ReadonlySet<ConceptId> = new Set([
  'maximum',
  'minimum',
  'operating',
  'new_one',
  'old_one',
  'current',
  'first_one',
  'repeat',
  'daily',
  'term',
  'open',
  'close',
  'effective',
  'load_forecast',
  'survey',
  'research',
  'record',
  'nearby',
  'grant',
  'requirement',
  'share',
  'limit',
  'target',
  'value',
  'saving',
  'shortfall',
  'world',
]);

/** Must the evidence say this word of the question? */
export const demanded = (term: Term): boolean =>
  term.text !== '' &&
  term.concepts.every((id) => !MANNER.has(id)) &&
  (term.kind === 'name' || term.concepts.length > 0);

/** Does the statement meet every noun that it is asked for? One that does outranks all that do not. */
export const meetsNouns = (candidate: Candidate, terms: readonly Term[]): boolean =>
  terms.every((t) => t.kind !== 'thing' || !demanded(t) || (candidate.near.levels.get(t) ?? 0) >= NOUN);
