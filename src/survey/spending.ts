import type { Term } from './terms.ts';

const ON = /(?:^| )\S{0,3}صرف\S{0,3} (?:\S+ ){0,3}?علي /u;
const STUFF = /كهرب|طاق|واط|ماء|مياه|وقود|ديزل|غاز|مازوت/u;

/** صرفت الشركة على المنجم: money, where صرفت الشركة كهرباء used electricity. */
export const withSpending = (terms: readonly Term[], plain: string): readonly Term[] =>
  !ON.test(plain) || STUFF.test(plain)
    ? terms
    : terms.map((term) =>
        /صرف/u.test(term.folded) && term.concepts.includes('consumption')
          ? { ...term, concepts: ['cost', 'paid', 'investing'] }
          : term,
      );
