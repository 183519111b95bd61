import { isArabic } from '#src/language/text.ts';
import { oneSlip } from './sound.ts';
import type { Term } from './terms.ts';

const bare = (folded: string): string => folded.replace(/^[وفبلك]?(?:ال|لل)?(?=\p{L}{3})/u, '');

/** The word or name itself, in any dress, and not only one of its root. */
export const isItself = (term: Term, said: string): boolean =>
  isArabic(term.folded) !== isArabic(said) ||
  said.includes(bare(term.folded)) ||
  bare(term.folded).includes(bare(said)) ||
  oneSlip(bare(term.folded), bare(said));
