import { remembered } from '#src/base/memo.ts';
import { skeleton } from '#src/language/sound.ts';
import type { Facts } from './story-facts.ts';
import { factorOf, type Likeness, type Weights } from './story-likeness.ts';
import { termsOf, WHAT } from './story-terms.ts';

/** The consonants of a stem, by its term. */
export const soundOf = remembered((term) => skeleton(term.slice(2)));

/** How alike two reports of one language are told besides whom they name: the words of a name count for no deed. */
export const besides = (a: Facts, b: Facts, { shared, adds }: Likeness, weights: Weights): number => {
  const [own, other] = [termsOf(a), termsOf(b)];
  // Stems are cut shorter than names: a word belongs to one by either.
  const runs = [a.heads, a.names, b.heads, b.names].flat().flatMap((run) => run.split(/[ =]/));
  const named = new Set([...own.names, ...other.names].filter((term) => term.startsWith('n:')).concat(runs));
  const tells = (term: string, kind: number): boolean =>
    (kind & WHAT) !== 0 && !(term.startsWith('w:') && (named.has(term) || named.has(`n:${soundOf(term)}`)));
  const length = ({ names, numbers, weights: heavy, kinds }: typeof own): number =>
    names.reduce((sum, term, i) => {
      if (!tells(term, kinds[i] ?? 0)) return sum;
      return sum + ((heavy[i] ?? 0) * factorOf(weights, numbers[i] ?? 0)) ** 2;
    }, 0);
  const dot = shared.reduce(
    (sum, place, i) => sum + (tells(own.names[place] ?? '', own.kinds[place] ?? 0) ? (adds[i] ?? 0) : 0),
    0,
  );
  return dot === 0 ? 0 : dot / Math.sqrt(length(own) * length(other));
};
