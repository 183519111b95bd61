import { compare } from '#src/base/exact.ts';
import { skeleton } from '#src/language/sound.ts';
import { stem } from '#src/language/stem.ts';
import { fold, words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import { type Band, claimed, printed } from '#src/meaning/figure-check-digits.ts';
import { soundsForeign } from '#src/meaning/foreign.ts';
import { knownWord } from '#src/meaning/rarity.ts';
import type { Statement } from '#src/store/store.ts';

/** Consonants of a name. */
const SHORTEST = 2;

const CAPITAL = /^\p{Lu}/u;

/** A word that begins a sentence has its capital from there, unless the name goes on behind it. */
const isName = (raw: string, next: string | undefined, begins: boolean, lang: string): boolean => {
  // Names that came from elsewhere stand without the article.
  if (/^\p{Script=Arabic}/u.test(raw)) return !/^(?:[وف]?ال|لل)/.test(raw) && soundsForeign(raw);
  if (lang === 'ar') return true;
  return CAPITAL.test(raw) && (!begins || (next !== undefined && CAPITAL.test(next)));
};

/** Names in a figure's subject that no everyday text has, by their sound, so that both languages meet. */
export const bonesOf = ({ figure: { subject }, article, sentence }: Statement): string[] => {
  if (subject === null) return [];
  const all = words(subject.text);
  return all
    .filter(({ folded, start, end }, i) => {
      const raw = subject.text.slice(start, end);
      const next = all[i + 1];
      const begins = i === 0 && (subject.start === sentence.start || subject.start === 0);
      const behind = next && subject.text.slice(next.start, next.end);
      return isName(raw, behind, begins, article.lang) && !knownWord(stem(folded), article.lang);
    })
    .map(({ folded }) => skeleton(folded))
    .filter((bones) => bones.length >= SHORTEST);
};

/**
 * Whose a figure is: somebody of the gazetteer, or names that it does not know. A class of things ("miners") is nobody:
 * what two of them say is no change.
 */
export const whoseOf = (statement: Statement): string | null => {
  const { subjectId } = statement.figure;
  const known = subjectId === null ? undefined : entity(subjectId);
  if (known && known.kind !== 'concept') return known.id;
  const bones = bonesOf(statement);
  return bones.length > 0 ? `~${bones.join(' ')}` : null;
};

/** A title tells what its report is about. */
const inTitle = ({ figure, article }: Statement): boolean =>
  figure.subject === null && figure.start < article.title.length;

/**
 * Whether two figures of one measure in one story are of one thing: they name it alike, or a title names nobody; and
 * nothing says that they are of two times.
 */
export const areOfOne = (a: Statement, b: Statement): boolean => {
  const [p, q] = [a.figure.period, b.figure.period];
  if (p !== null && q !== null && p.label !== q.label) return false;
  if (inTitle(a) || inTitle(b)) return true;
  const [one, two] = [bonesOf(a), bonesOf(b)];
  if (one.length > 0 || two.length > 0) return one.some((bones) => two.includes(bones));
  const [x, y] = [a.figure, b.figure];
  if (x.subjectId !== null || y.subjectId !== null) return x.subjectId === y.subjectId;
  return x.subject !== null && y.subject !== null && fold(x.subject.text) === fold(y.subject.text);
};

/**
 * Whether two figures cannot be of the same amount: what their printed digits allow has no more than an end in common,
 * so that 4 million is not 5 million. In base units, so that GWh and TWh can be held against each other.
 */
export const differ = (a: Statement, b: Statement): boolean => {
  const [x, y] = [a, b].map(({ figure }) => {
    const based = { ...figure, ...figure.base };
    return printed(based) ?? claimed(based);
  });
  const below = (one: Band, two: Band): boolean => Boolean(one.hi && two.lo && compare(one.hi, two.lo) <= 0);
  return x != null && y != null && (below(x, y) || below(y, x));
};
