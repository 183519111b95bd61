import { unitOf } from '#src/base/units.ts';
import { fold, isArabic } from '#src/language/text.ts';
import type { Store } from '#src/store/store.ts';
import { bearing, choices, DATELESS, EXCLUDED, isNamed, namesOf, ownOf, phrasesOf } from './calculator-names.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { HASHPRICE, LEVIED, WITH_LEVY, WITHOUT_LEVY } from './calculator-words.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { factsOf, sameAmount } from './facts.ts';
import { currentOf } from './fill-now.ts';
import { conceptOf } from './lexicon.ts';
import { placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import { retrieve } from './retrieve.ts';
import { settled } from './settled.ts';
import { pickOne, type Scored, scored } from './single.ts';
import { isSuspect } from './suspect.ts';
import type { Term } from './terms.ts';

/** What the news tells of machines and sites, which have names, and of the market, which needs none. */
const OF_NAMES: ReadonlySet<Key> = new Set(['rate', 'draw', 'efficiency', 'electricity', 'levy', 'energy']);
const OF_MARKET: ReadonlySet<Key> = new Set(['hashprice', 'difficulty', 'price']);
const MARKET_WORD: Readonly<Partial<Record<Key, string>>> = { hashprice: 'hashprice', difficulty: 'difficulty' };

const NAME = 0.62;
const MOST_NAMES = 3;

/** "سعر هاش", in which the matter stands alone. */
const HASH = /^(?:ال)?هاش$/u;

/** What the result is called, and no source its inputs. */
const COMPUTED: ReadonlySet<string> = new Set(['maximum', 'machine', 'cost', 'daily', 'annual', 'monthly', 'hourly']);

/** "From 149.6 to 155.3 trillion on 12 November": what it was until that day is none of the day's. */
const isFormer = ({ statement, spell }: Candidate, all: readonly Candidate[]): boolean =>
  statement.figure.role === 'from' &&
  all.some(
    (d) =>
      d.statement.figure.role === 'to' &&
      d.statement.article.id === statement.article.id &&
      d.statement.sentence.start === statement.sentence.start &&
      d.spell?.label === spell?.label,
  );

/** Is the figure a levy upon a price, by the words around it? */
export const isLevy = ({ statement: { figure, article, sentence } }: Candidate): boolean => {
  const near = article.text.slice(Math.max(sentence.start, figure.start - 30), Math.min(sentence.end, figure.end + 12));
  return LEVIED.test(fold(near));
};

const inOneSentence = ({ statement: a }: Candidate, { statement: b }: Candidate): boolean =>
  a.article.id === b.article.id && a.sentence.start === b.sentence.start;

export interface StoredFigures {
  readonly of: (key: Key) => Candidate | null;
  /** Is every name that the news knows said of one of the statements? */
  readonly covers: (used: readonly Candidate[]) => boolean;
}

/** The statements that could fill a calculation, each sought for its own part of the question's names. */
export const storedFor = async (
  store: Store,
  community: string,
  read: Question,
  keys: readonly Key[],
): Promise<StoredFigures> => {
  const question = settled(read, await retrieve(store, community, read));
  const aside = question.terms.filter((t) => t.kind === 'name' && EXCLUDED.test(question.text.slice(0, t.start)));
  const names = namesOf(question).filter((t) => !aside.includes(t));
  const phrases = phrasesOf(question, names).slice(0, MOST_NAMES);
  const seen = new Map<Term, number>();
  const rivals = new Map<Key, Candidate[]>();
  const look = async (key: Key, chosen: readonly Term[]): Promise<Candidate | null> => {
    const dimension = unitOf(QUANTITIES[key])?.dimension ?? '';
    const word = MARKET_WORD[key];
    const own = question.terms.filter(
      (t) =>
        t.kind !== 'name' &&
        !names.some((name) => name.start === t.start) &&
        (word
          ? t.concepts.some((id) => id === word) ||
            (key === 'hashprice' && HASH.test(t.folded) && HASHPRICE.test(question.plain))
          : t.kind === 'thing' ||
            t.kind === 'matter' ||
            t.concepts.some((id) => conceptOf(id).dims?.includes(dimension))),
    );
    if (word && own.length === 0) return null;
    if (key === 'levy' && (!WITH_LEVY.test(question.plain) || WITHOUT_LEVY.test(question.plain))) return null;
    const taxes = (t: Term): boolean => t.concepts.includes('tax');
    const terms = [
      ...chosen,
      ...own.filter((t) => !t.concepts.some((id) => COMPUTED.has(id)) && taxes(t) === (key === 'levy')),
    ];
    const asked: Question = { ...question, terms, dimensions: new Set([dimension]), counted: null };
    const all = candidatesOf(await retrieve(store, community, asked), asked);
    for (const t of names) for (const c of all) seen.set(t, Math.max(seen.get(t) ?? 0, c.near.levels.get(t) ?? 0));
    const sound = ownOf(
      currentOf(all, question).filter(
        (c) =>
          c.dimension === dimension &&
          isLevy(c) === (key === 'levy') &&
          !isSuspect(c) &&
          !isFormer(c, all) &&
          !aside.some((t) => isNamed(c, t)),
      ),
      chosen,
      key,
      question,
    );
    const [point = null] = question.times.points;
    const dateless = DATELESS.has(key);
    const matters = terms.filter((t) => t.kind === 'name' || t.kind === 'matter');
    for (const period of point && dateless ? [point, null] : [point]) {
      for (const among of [sound, bearing(sound, chosen)]) {
        for (const slotTerms of dateless ? [terms, matters, chosen] : [terms]) {
          const slot = { terms: slotTerms, period, dimensions: new Set([dimension]), change: false };
          const list = scored(among, slot, asked);
          const pick = pickOne(list, slot);
          const first = pick.kind === 'fact' ? pick.fact.candidates[0] : dateless ? nearestOf(list) : undefined;
          if (first) return first;
          if (pick.kind === 'conflict')
            rivals.set(key, [...(rivals.get(key) ?? []), ...pick.facts.flatMap((fact) => fact.candidates)]);
        }
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
  // Of two prices the one that is told in the same breath as what it is multiplied by.
  for (const [key, list] of rivals) {
    if (found.has(key)) continue;
    const beside = list.filter((c) => [...found.values()].some((d) => inOneSentence(c, d)));
    const [one] = beside;
    if (one && beside.every((c) => sameAmount(c, one))) found.set(key, one);
  }
  const says = (c: Candidate, t: Term): boolean => {
    const profile = profileOf(c.statement.article);
    const title = profile.title;
    return (c.near.levels.get(t) ?? 0) >= NAME || placesOf(profile, t).some((p) => p.end <= title.end);
  };
  // Beside a name with its capital a small word that no list knows is a word of the asker's.
  const sure = names.filter((t) => t.sure || isArabic(t.text));
  const binding = sure.length > 0 ? sure : names;
  return {
    of: (key) => found.get(key) ?? null,
    covers: (used) =>
      binding.every((t) => used.some((c) => says(c, t)) || (!t.sure && (seen.get(t) ?? 0) < NAME)) &&
      (names.every((t) => !t.sure && (seen.get(t) ?? 0) < NAME) || names.some((t) => used.some((c) => says(c, t)))),
  };
};

const ENOUGH = 0.56;
const LEAD = 0.05;

/** Machines stand side by side in one article: the figure that clearly stands nearest to the name is its own. */
const nearestOf = (list: readonly Scored[]): Candidate | undefined => {
  const [best, second] = factsOf(list);
  return best && best.score >= ENOUGH && best.score - (second?.score ?? 0) >= LEAD ? best.candidates[0] : undefined;
};
