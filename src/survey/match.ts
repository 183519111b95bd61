import { unitOf } from '#src/base/units.ts';
import { anotherClass, anotherHead, anotherModel, anotherPlace, anotherSubject, isSubject } from './elsewhere.ts';
import type { Ground } from './ground.ts';
import { kinLevel } from './kin.ts';
import { conceptOf } from './lexicon.ts';
import { MEASURES } from './measures.ts';
import { type Profile, placesOf } from './profile.ts';
import { type Term, weightOf } from './terms.ts';
import { inSentence, wordLevel } from './word-level.ts';

/** How near each word of the question is to a figure: 1 beside it, 0 nowhere. */
export interface Nearness {
  readonly levels: { get(term: Term): number | undefined };
  readonly coverage: number;
}

const levelOf = (term: Term, ground: Ground): number => {
  const { figure } = ground.statement;
  if (term.entity !== undefined && isSubject(term.entity, ground)) return 1;
  if (term.concepts.includes('new_one') && figure.role === 'to') return 0.9;
  if (term.concepts.includes('old_one') && figure.role === 'from') return 0.9;
  if (term.concepts.includes('maximum') && /^(?:at_most|less_than)$/.test(figure.qualifier)) return 0.9;
  if (term.concepts.includes('minimum') && /^(?:at_least|more_than)$/.test(figure.qualifier)) return 0.9;
  const word = wordLevel(term, ground);
  if (word === 0 && term.kind !== 'measure') return 0;
  const outside = !inSentence(term, ground);
  if (outside && (anotherSubject(term, ground) || anotherPlace(term, ground))) return Math.min(word, 0.3);
  if (anotherClass(term, ground)) return Math.min(word, 0.3);
  if (outside && (anotherHead(term, ground) || anotherModel(term, ground))) return Math.min(word, 0.3);
  if (term.kind !== 'measure') return word;
  const own = ground.measure === null ? undefined : MEASURES[ground.measure];
  if (own) {
    const rank = own.findIndex((id) => term.concepts.includes(id));
    if (rank >= 0) return Math.max(word, rank === 0 ? 0.8 : 0.7);
    return word * 0.92;
  }
  const kin = kinLevel(term, ground);
  const dims = term.concepts.flatMap((id) => conceptOf(id).dims ?? []);
  return Math.max(word, kin, dims.includes(figure.dimension) ? 0.4 : 0);
};

/** What another report of the story names is a name of this one's matter, too: far off, but not amiss. */
const BY_MATE = 0.64;

/** What a report is about it says at its head, or more than once: a word far down may sound like a name by chance. */
const isMatterOf = (mate: Profile, term: Term): boolean => {
  const [first, second] = placesOf(mate, term);
  return second !== undefined || (first !== undefined && first.start < mate.lead.end);
};

/** A model's number sets one thing apart from another of the same report. */
const isToldBy = (mates: readonly Profile[], term: Term): boolean =>
  term.kind === 'name' && !/\d/.test(term.text) && mates.some((mate) => isMatterOf(mate, term));

/** Found out word by word as it is asked for: most figures that an article holds are of a dimension that nobody asked for. */
export const nearnessOf = (
  terms: readonly Term[],
  ground: Ground,
  isNow = false,
  mates: readonly Profile[] = [],
): Nearness => {
  const known: (number | undefined)[] = [];
  const get = (term: Term): number | undefined => {
    const at = terms.indexOf(term);
    const before = known[at];
    if (before !== undefined || at < 0) return before;
    // What is fresh is current, whether its sentence says so or not.
    const own = isNow && term.concepts.includes('current') ? 1 : levelOf(term, ground);
    const level = own === 0 && isToldBy(mates, term) ? BY_MATE : own;
    known[at] = level;
    return level;
  };
  return {
    levels: { get },
    get coverage() {
      return coverageOf(terms, (term) => get(term) ?? 0);
    },
  };
};

export const coverageOf = (terms: readonly Term[], level: (term: Term) => number): number => {
  let [sum, all] = [0, 0];
  for (const term of terms) {
    sum += weightOf(term) * level(term);
    all += weightOf(term);
  }
  return all > 0 ? sum / all : 0;
};

/** Two units of one dimension, or of one kind of price in any currency. */
export const sameKind = (a: string, b: string): boolean => {
  const [x, y] = [unitOf(a), unitOf(b)];
  return x !== null && y !== null && x.dimension === y.dimension;
};
