import type { Span } from '#src/base/span.ts';
import { isArabic } from '#src/language/text.ts';
import { type Profile, placesOf } from './profile.ts';
import { relativeOf } from './related.ts';
import type { Term } from './terms.ts';

export const inside = (place: Span, range: Span | undefined): boolean =>
  range !== undefined && place.start >= range.start && place.end <= range.end;

const START = /^(?:[وف]?(?:ال|لل|بال)|[بلوفس](?=....))/u;

/** Words that share their first letters are likely of one root: leaky and leaking. Worth less than the word itself. */
const KIN = 0.6;
const isKin = (a: string, b: string): boolean => {
  if (isArabic(a) !== isArabic(b)) return false;
  const [x, y] = [a.replace(START, ''), b.replace(START, '')];
  const least = Math.max(4, Math.ceil(Math.min(x.length, y.length) * 0.7));
  return x.slice(0, least) === y.slice(0, least) && Math.abs(x.length - y.length) < 5;
};

const kin = new WeakMap<Profile, WeakMap<Term, readonly Span[]>>();

const kinOf = (profile: Profile, term: Term): readonly Span[] => {
  const known = kin.get(profile) ?? new WeakMap<Term, readonly Span[]>();
  kin.set(profile, known);
  const before = known.get(term);
  if (before) return before;
  const found =
    term.kind === 'name' || term.folded.length < 4
      ? []
      : [...profile.places].flatMap(([folded, all]) => (folded.length > 3 && isKin(term.folded, folded) ? all : []));
  known.set(term, found);
  return found;
};

/** Where an article says a word of the question; for each place, what it is worth. */
const placesIn = (profile: Profile, term: Term): { readonly places: readonly Span[]; readonly worth: number }[] => {
  const own = placesOf(profile, term);
  const relative = relativeOf(term);
  const others = [...(own.length === 0 ? kinOf(profile, term) : []), ...(relative ? placesOf(profile, relative) : [])];
  return [
    { places: own, worth: 1 },
    { places: others, worth: KIN },
  ];
};

export const placesInside = (profile: Profile, sentence: Span, term: Term): readonly Span[] =>
  placesIn(profile, term).flatMap(({ places }) => places.filter((place) => inside(place, sentence)));

const ZONES = {
  name: { title: 0.8, before: 0.8, lead: 0.75, after: 0.6, article: 0.6 },
  word: { title: 0.45, before: 0.5, lead: 0.35, after: 0.3, article: 0.15 },
} as const;

/** How near a word stands to a sentence: 1 inside of it, 0 nowhere in its article. */
export const levelIn = (profile: Profile, index: number, term: Term): number => {
  const zones = ZONES[term.kind === 'name' ? 'name' : 'word'];
  const { sentences } = profile;
  let best = 0;
  for (const { place, worth } of placesIn(profile, term).flatMap(({ places, worth }) =>
    places.map((place) => ({ place, worth })),
  )) {
    const level = inside(place, sentences[index])
      ? 1
      : inside(place, profile.title)
        ? zones.title
        : inside(place, sentences[index - 1])
          ? zones.before
          : inside(place, profile.lead)
            ? zones.lead
            : inside(place, sentences[index + 1])
              ? zones.after
              : zones.article;
    best = Math.max(best, level * worth);
  }
  return best;
};
