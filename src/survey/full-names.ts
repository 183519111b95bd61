import { fold } from '#src/language/text.ts';
import { isItself } from './itself.ts';
import { type Profile, placesOf } from './profile.ts';
import type { Term } from './terms.ts';

/** Between the words of one name. */
const WITHIN = /^[\s\u00a0-]{0,2}$/;

const isName = ({ kind, entity }: Term): boolean => kind === 'name' && entity === undefined;

/** "X Mining" and "X للتعدين" are firms' names, where "x mining" may be what X does. */
const isSurname = (term: Term): boolean => isName(term) || /^(?:لل|\p{Lu}\p{Ll})/u.test(term.text);

/** A name that no list knows and the word behind it, as the asker writes them side by side. */
const pairsOf = (terms: readonly Term[], text: string): (readonly [Term, Term])[] =>
  terms.flatMap((term, i) => {
    const next = terms[i + 1];
    if (!next || !isName(term) || !isSurname(next) || !WITHIN.test(text.slice(term.end, next.start))) return [];
    return [[term, next] as const];
  });

/** Does a report write the two side by side? The other language may turn them round: بورصة X is X Exchange. */
const isJoined = (profile: Profile, [one, two]: readonly [Term, Term]): boolean => {
  const { text } = profile.article;
  // Rigs mean mining, and X Rigs is not X Mining.
  const places = placesOf(profile, two).filter((at) => isItself(two, fold(text.slice(at.start, at.end))));
  return placesOf(profile, one).some(({ start, end }) =>
    places.some(
      (at) =>
        (at.start >= end && WITHIN.test(text.slice(end, at.start))) ||
        (at.end <= start && WITHIN.test(text.slice(at.end, start))),
    ),
  );
};

/**
 * "Kravakova Exchange" is not the Exchange that the Kravakova Office fined: where some story writes the words of a name
 * side by side, they are one name, and other stories that have both words speak of somebody else.
 */
export const withFullNames = (terms: readonly Term[], text: string, profiles: readonly Profile[]): readonly Term[] => {
  const stories = new Map<Term, Set<number>>();
  for (const pair of pairsOf(terms, text)) {
    const telling = profiles.filter((profile) => isJoined(profile, pair)).map(({ article }) => article.storyId);
    if (telling.length === 0) continue;
    for (const term of pair) if (isName(term)) stories.set(term, new Set([...(stories.get(term) ?? []), ...telling]));
  }
  if (stories.size === 0) return terms;
  return terms.map((term) => {
    const toldBy = stories.get(term);
    return toldBy ? { ...term, toldBy } : term;
  });
};
