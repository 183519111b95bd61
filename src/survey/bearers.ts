import { isArabic, words } from '#src/language/text.ts';
import { conceptsOf, isOrdinary } from './lexicon.ts';
import { type Profile, placesOf } from './profile.ts';
import { cleaned, type Term } from './terms.ts';

const CAPITAL = /^\p{Lu}/u;

/** The capitalised word right behind a place of a text: the second half of a full name. */
const surname = (text: string, end: number): string | null => {
  const [next] = words(text.slice(end, end + 40));
  if (!next || !CAPITAL.test(next.text) || !/^\s*$/.test(text.slice(end, end + next.start))) return null;
  return cleaned(next.folded);
};

const same = (a: string, b: string): boolean =>
  a === b ||
  a === `${b}s` ||
  b === `${a}s` ||
  conceptsOf(a).some((id) => !isOrdinary(id) && conceptsOf(b).includes(id));

/**
 * Does the article know only another bearer of the first name? Palisade Compute is not Palisade Mining. An article that
 * has the second name in any other place may join the two by a word between.
 */
export const isOtherBearer = (profile: Profile, term: Term, question: string): boolean => {
  const asked = isArabic(term.text) ? null : surname(question, term.end);
  if (term.kind !== 'name' || asked === null) return false;
  const { text } = profile.article;
  const said = placesOf(profile, term).flatMap((place) => surname(text, place.end) ?? []);
  return (
    said.length > 0 &&
    !said.some((s) => same(s, asked)) &&
    !profile.words.some((w) => same(w.folded, asked) && CAPITAL.test(w.text))
  );
};
