import { type Word, words } from '#src/language/text.ts';
import type { Key } from './calculator-rules.ts';
import type { Candidate } from './candidate.ts';
import type { Question } from './question.ts';
import { meets, type Term } from './terms.ts';

/** A machine's data have no date; a price or what was used has. */
export const DATELESS: ReadonlySet<Key> = new Set(['rate', 'draw', 'efficiency']);

/** Neighbouring words of one name. */
export const phrasesOf = ({ text }: Question, names: readonly Term[]): Term[][] => {
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
export const namesOf = ({ terms, text }: Question): Term[] =>
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
export const ownOf = (
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
export const bearing = (candidates: readonly Candidate[], chosen: readonly Term[]): readonly Candidate[] =>
  candidates.filter(({ statement: { figure } }) =>
    words(figure.subject?.text ?? '').some((w) => chosen.some((t) => meets(t, w.folded))),
  );

/** All non-empty choices among a few phrases, the largest first. */
export const choices = <T>(items: readonly T[]): T[][] => {
  const sets: T[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets.filter((set) => set.length > 0).toSorted((a, b) => b.length - a.length);
};

/** "Not the Pro": a name that the question sets aside. */
export const EXCLUDED =
  /\b(?:not|except|other than|unlike)(?: the)? $|(?:مش|مو|ليس|وليس|غير|ما عدا|مب|ماشي) (?:ال)?$/iu;

/** Does the figure's own subject, or the words right before it, carry the name? */
export const isNamed = ({ statement: { figure, article } }: Candidate, term: Term): boolean => {
  const near = `${figure.subject?.text ?? ''} ${article.text.slice(Math.max(0, figure.start - 40), figure.start)}`;
  return near.toLowerCase().includes(term.text.toLowerCase());
};
