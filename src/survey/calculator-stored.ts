import { unitOf } from '#src/base/units.ts';
import type { Store } from '#src/store/store.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { factsOf } from './facts.ts';
import { currentOf } from './fill-now.ts';
import { conceptOf } from './lexicon.ts';
import type { Question } from './question.ts';
import { retrieve } from './retrieve.ts';
import { pickOne, type Scored, scored } from './single.ts';
import { isSuspect } from './suspect.ts';
import type { Term } from './terms.ts';

/** What the news tells of machines and sites, which have names, and of the market, which needs none. */
const OF_NAMES: ReadonlySet<Key> = new Set(['rate', 'draw', 'efficiency', 'electricity', 'energy']);
const OF_MARKET: ReadonlySet<Key> = new Set(['hashprice', 'difficulty', 'price']);
const MARKET_WORD: Readonly<Partial<Record<Key, string>>> = { hashprice: 'hashprice', difficulty: 'difficulty' };
/** A machine's data have no date; a price or what was used has. */
const DATELESS: ReadonlySet<Key> = new Set(['rate', 'draw', 'efficiency']);

const NAME = 0.62;
const MOST_NAMES = 3;

/** Neighbouring words of one name. */
const phrasesOf = ({ text }: Question, names: readonly Term[]): Term[][] => {
  const phrases: Term[][] = [];
  for (const name of names) {
    const last = phrases.at(-1)?.at(-1);
    const joined = last && name.start >= last.end && /^\s*$/.test(text.slice(last.end, name.start));
    if (joined && last.sure === name.sure) phrases.at(-1)?.push(name);
    else phrases.push([name]);
  }
  return phrases;
};

/** All non-empty choices among a few phrases, the largest first. */
const choices = <T>(items: readonly T[]): T[][] => {
  const sets: T[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets.filter((set) => set.length > 0).toSorted((a, b) => b.length - a.length);
};

/** "Not the Pro": a name that the question sets aside. */
const EXCLUDED = /\b(?:not|except|other than|unlike)(?: the)? $|(?:مش|مو|ليس|وليس|غير|ما عدا|مب|ماشي) (?:ال)?$/iu;

export interface StoredFigures {
  readonly of: (key: Key) => Candidate | null;
  /** Is every name that the news knows said of one of the statements? */
  readonly covers: (used: readonly Candidate[]) => boolean;
}

/** The statements that could fill a calculation, each sought for its own part of the question's names. */
export const storedFor = async (
  store: Store,
  community: string,
  question: Question,
  keys: readonly Key[],
): Promise<StoredFigures> => {
  const aside = question.terms.filter((t) => t.kind === 'name' && EXCLUDED.test(question.text.slice(0, t.start)));
  const names = question.terms.filter((t) => t.kind === 'name' && !aside.includes(t));
  const phrases = phrasesOf(question, names).slice(0, MOST_NAMES);
  const seen = new Map<Term, number>();
  const look = async (key: Key, chosen: readonly Term[]): Promise<Candidate | null> => {
    const dimension = unitOf(QUANTITIES[key])?.dimension ?? '';
    const word = MARKET_WORD[key];
    const own = question.terms.filter(
      (t) =>
        t.kind !== 'name' &&
        (word
          ? t.concepts.some((id) => id === word)
          : t.kind === 'thing' ||
            t.kind === 'matter' ||
            t.concepts.some((id) => conceptOf(id).dims?.includes(dimension))),
    );
    if (word && own.length === 0) return null;
    const terms = [...chosen, ...own.filter((t) => !t.concepts.includes('maximum') && !t.concepts.includes('machine'))];
    const asked: Question = { ...question, terms, dimensions: new Set([dimension]), counted: null };
    const all = candidatesOf(await retrieve(store, community, asked), asked);
    for (const t of names) for (const c of all) seen.set(t, Math.max(seen.get(t) ?? 0, c.near.levels.get(t) ?? 0));
    const sound = currentOf(all, question).filter((c) => !isSuspect(c) && !aside.some((t) => isNamed(c, t)));
    const [point = null] = question.times.points;
    const dateless = DATELESS.has(key);
    const matters = terms.filter((t) => t.kind === 'name' || t.kind === 'matter');
    for (const period of point && dateless ? [point, null] : [point]) {
      for (const words of dateless ? [terms, matters, chosen] : [terms]) {
        const slot = { terms: words, period, dimensions: new Set([dimension]), change: false };
        const list = scored(sound, slot, asked);
        const pick = pickOne(list, slot);
        const first = pick.kind === 'fact' ? pick.fact.candidates[0] : dateless ? nearestOf(list) : undefined;
        if (first) return first;
      }
    }
    return null;
  };
  const found = new Map<Key, Candidate>();
  for (const key of keys) {
    const options = OF_MARKET.has(key) ? [[]] : OF_NAMES.has(key) ? choices(phrases).map((set) => set.flat()) : [];
    for (const chosen of options) {
      const candidate = await look(key, chosen);
      if (!candidate) continue;
      found.set(key, candidate);
      break;
    }
  }
  return {
    of: (key) => found.get(key) ?? null,
    covers: (used) =>
      names.every(
        (t) => used.some((c) => (c.near.levels.get(t) ?? 0) >= NAME) || (!t.sure && (seen.get(t) ?? 0) < NAME),
      ) &&
      (names.length === 0 || names.some((t) => used.some((c) => (c.near.levels.get(t) ?? 0) >= NAME))),
  };
};

const ENOUGH = 0.56;
const LEAD = 0.05;

/** Machines stand side by side in one article: the figure that clearly stands nearest to the name is its own. */
const nearestOf = (list: readonly Scored[]): Candidate | undefined => {
  const [best, second] = factsOf(list);
  return best && best.score >= ENOUGH && best.score - (second?.score ?? 0) >= LEAD ? best.candidates[0] : undefined;
};

/** Does the figure's own subject, or the words right before it, carry the name? */
const isNamed = ({ statement: { figure, article } }: Candidate, term: Term): boolean => {
  const near = `${figure.subject?.text ?? ''} ${article.text.slice(Math.max(0, figure.start - 40), figure.start)}`;
  return near.toLowerCase().includes(term.text.toLowerCase());
};
