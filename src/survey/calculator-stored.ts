import { unitOf } from '#src/base/units.ts';
import { fold, isArabic, type Word, words } from '#src/language/text.ts';
import type { Store } from '#src/store/store.ts';
import { type Key, QUANTITIES } from './calculator-rules.ts';
import { LEVIED, WITH_LEVY, WITHOUT_LEVY } from './calculator-words.ts';
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
import { meets, type Term } from './terms.ts';

/** What the news tells of machines and sites, which have names, and of the market, which needs none. */
const OF_NAMES: ReadonlySet<Key> = new Set(['rate', 'draw', 'efficiency', 'electricity', 'levy', 'energy']);
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

/** "P3 Max", "R3 ميني": what tells one machine of a family from another. */
const VARIANT = /^(?:max|pro|mini|hydro|ultra|plus|lite|air|xp|se|ماكس|برو|ميني|هايدرو|الترا|بلس|لايت|اير)$/iu;

/** The names of the question, with the word that tells a model from its sister. */
const namesOf = ({ terms, text }: Question): Term[] =>
  terms.flatMap((t, i): Term[] => {
    if (t.kind === 'name') return [t];
    const last = terms[i - 1];
    const behind = last?.kind === 'name' && /^\s+$/.test(text.slice(last.end, t.start));
    return behind && VARIANT.test(t.text) ? [{ ...t, kind: 'name', concepts: [], sure: last.sure, sounded: true }] : [];
  });

/** "Z3", "W6", "S21": a letter or three and a number name a model. */
const MODEL = /^[a-z]{1,3}-?\d{1,3}[a-z]?$/iu;

/** Another model than the one that is named: the last before the figure is the one that it is of. */
const isOtherModel = (said: readonly Word[], chosen: readonly Term[]): boolean => {
  const last = said.findLast((word) => MODEL.test(word.text));
  // "gx-7s" is no plural of its sister: letter by letter, or not at all.
  const models = chosen.filter((t) => MODEL.test(t.text));
  return (
    last !== undefined && models.length > 0 && !models.some((t) => t.text.toLowerCase() === last.text.toLowerCase())
  );
};

const isSister = ({ statement: { figure, article, sentence } }: Candidate, chosen: readonly Term[]): boolean => {
  const said = figure.subject?.text ?? article.text.slice(Math.max(0, figure.start - 60), figure.start);
  const all = words(said);
  if (isOtherModel(words(article.text.slice(sentence.start, figure.start)), chosen)) return true;
  return all.some((word, i) => {
    const next = all[i + 1];
    return (
      next !== undefined &&
      VARIANT.test(next.text) &&
      chosen.some((t) => meets(t, word.folded)) &&
      !chosen.some((t) => meets(t, next.folded))
    );
  });
};

/** What is built or planned, and not what stands. */
const AHEAD =
  /after (?:the |its |their )?(?:expansion|upgrade|extension|build-?out)|\bplanned\b|بعد (?:ال)?(?:توسع\S*|تطوير|ترقي\S*|توسيع)|المخطط/u;
const isFirm = ({ statement: { figure } }: Candidate): boolean =>
  figure.modality === 'actual' || figure.modality === 'estimate';

/** Of a machine and its sister the one that is named, and as it is; a tariff is asked for as it will be, too. */
const ownOf = (
  candidates: readonly Candidate[],
  chosen: readonly Term[],
  key: Key,
  { plain }: Question,
): readonly Candidate[] => {
  const own = candidates.filter((c) => !isSister(c, chosen));
  if (!DATELESS.has(key)) return own;
  if (AHEAD.test(plain)) return own.filter((c) => !isFirm(c));
  const firm = own.filter(isFirm);
  return firm.length > 0 ? firm : own;
};

/** Those whose own subject is named: what households pay stands in the same sentence. */
const bearing = (candidates: readonly Candidate[], chosen: readonly Term[]): readonly Candidate[] =>
  candidates.filter(({ statement: { figure } }) =>
    words(figure.subject?.text ?? '').some((w) => chosen.some((t) => meets(t, w.folded))),
  );

/** All non-empty choices among a few phrases, the largest first. */
const choices = <T>(items: readonly T[]): T[][] => {
  const sets: T[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets.filter((set) => set.length > 0).toSorted((a, b) => b.length - a.length);
};

/** "Not the Pro": a name that the question sets aside. */
const EXCLUDED = /\b(?:not|except|other than|unlike)(?: the)? $|(?:مش|مو|ليس|وليس|غير|ما عدا|مب|ماشي) (?:ال)?$/iu;

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
          ? t.concepts.some((id) => id === word)
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

/** Does the figure's own subject, or the words right before it, carry the name? */
const isNamed = ({ statement: { figure, article } }: Candidate, term: Term): boolean => {
  const near = `${figure.subject?.text ?? ''} ${article.text.slice(Math.max(0, figure.start - 40), figure.start)}`;
  return near.toLowerCase().includes(term.text.toLowerCase());
};
