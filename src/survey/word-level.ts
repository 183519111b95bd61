import type { Span } from '#src/base/span.ts';
import { type Ground, within } from './ground.ts';
import { type Profile, placesOf } from './profile.ts';
import type { Term } from './terms.ts';

/** و parts two things unless the word itself begins with it: وادي, وزارة, ولاية. */
const CUT =
  /[,،;؛:]|\b(?:and|but|or|against|versus|vs|compared|instead of|up from|down from)\b|(?:^|\s)و(?=[\p{L}\p{N}$€£¥])(?!ادي|ديان|زار|زير|زرا|لاي|حد[ةه]|كال|قود|قت|اط|ات|ثيق|رش|سط|سيل|سائل|طن|فق|رق|ظيف|ظائف)|مقابل|مقارنة|بدل[اً]|في حين|بينما/iu;

/**
 * "A for 5 GW, B for 3 and C for 1": a word between two figures belongs to the one that it is not cut off from; where
 * it is cut off from the one before it, to the one behind it.
 */
const belongsElsewhere = (place: Span, figure: Span, rivals: readonly Span[], text: string): boolean => {
  if (place.start >= figure.end) {
    const next = rivals.some((r) => r.start >= place.end);
    return next && CUT.test(text.slice(figure.end, place.start + 1));
  }
  const before = rivals.filter((r) => r.end <= place.start).toSorted((a, b) => b.end - a.end)[0];
  return (
    before !== undefined &&
    !CUT.test(text.slice(before.end, place.start + 1)) &&
    CUT.test(text.slice(place.end, figure.start))
  );
};

const covers = (span: Span | null, place: Span): boolean =>
  span !== null && span.start < place.end && place.start < span.end;

/** "A got 5 million and B 3": what another figure is of, where this one is of something else. */
const isOfRival = (place: Span, { statement: { figure }, rivals }: Ground): boolean => {
  const { subject } = figure;
  return (
    subject !== null &&
    !covers(subject, place) &&
    rivals.some((r) => r.subject !== null && covers(r.subject, place) && !covers(r.subject, subject))
  );
};

/** Beside a figure: less with every other figure that stands between, and a little less with every word. */
export const beside = (place: Span, ground: Ground): number => {
  const {
    statement: { figure },
    rivals,
    profile,
  } = ground;
  const [from, to] = place.start < figure.start ? [place.end, figure.start] : [figure.end, place.start];
  const between = rivals.filter((r) => r.start >= from && r.end <= to).length;
  const text = profile.article.text.slice(from, to);
  const breaks = (text.match(/[;؛]|\bwhile\b|\bwhereas\b|بينما|في حين/g) ?? []).length;
  const isOther = belongsElsewhere(place, figure, rivals, profile.article.text) || isOfRival(place, ground);
  const other = isOther ? 0.62 : 1;
  return other * 0.82 ** between * 0.85 ** breaks * (1 - Math.min(40, Math.max(0, to - from) / 6) / 160);
};

/**
 * What a word is worth by where it stands, for names and for other words; the second of each where the word stands in
 * the sentence of another figure of the same dimension: it is then likelier to belong to that one.
 */
const ZONES = {
  title: { name: [0.9, 0.86], word: [0.7, 0.3] },
  before: { name: [0.85, 0.8], word: [0.6, 0.38] },
  earlier: { name: [0.8, 0.75], word: [0.5, 0.22] },
  lead: { name: [0.8, 0.75], word: [0.5, 0.22] },
  after: { name: [0.65, 0.6], word: [0.4, 0.25] },
  article: { name: [0.6, 0.57], word: [0.25, 0.15] },
} as const;

const zoneOf = (place: Span, ground: Ground): keyof typeof ZONES => {
  if (within(place, ground.profile.title)) return 'title';
  if (within(place, ground.before)) return 'before';
  if (within(place, ground.earlier)) return 'earlier';
  if (within(place, ground.profile.lead)) return 'lead';
  return within(place, ground.after) ? 'after' : 'article';
};

/** A sentence that begins with a pronoun or goes on with "and" speaks of what was just spoken of. */
const CONTINUES =
  /^(?:It|They|That|This|These|Those|The (?:figure|number|total|year before|month before))\b|^(?:After|On|Because|Since|When|Once|With|In the end|Following)\b[^.,;]{0,60},? (?:it|they)\b|^(?:و(?:كان|كانت|هو|هي|هذا|هذه|تتوقع|يتوقع|ترى|يرى|توقع|توقعت)|وكانت?)\s/iu;

export const EXCLUDING =
  /(?:excluding|except(?: for)?|apart from|other than|without|outside|باستثناء|عدا|ما عدا|من دون|بدون|خارج)\s+(?:the\s+)?$/iu;

/** "Asia excluding China" is not about China. */
const isExcluded = (place: Span, text: string): boolean =>
  EXCLUDING.test(text.slice(Math.max(0, place.start - 24), place.start));

const meant = new WeakMap<readonly Span[], readonly Span[]>();

/** Where an article says a word and does not leave it out. */
const meantPlaces = (profile: Profile, term: Term): readonly Span[] => {
  const all = placesOf(profile, term);
  if (term.lacking) return all;
  const known = meant.get(all);
  if (known) return known;
  const found = all.filter((place) => !isExcluded(place, profile.article.text));
  meant.set(all, found);
  return found;
};

/** Does a place stand in the sentence of another figure of the dimension? */
const isOthers = (place: Span, { others }: Ground): boolean => {
  for (const other of others) if (within(place, other)) return true;
  return false;
};

/** What the places in the figure's own sentence are worth, or -1 where there is none. */
const inside = (places: readonly Span[], term: Term, ground: Ground): number => {
  const { figure, sentence } = ground.statement;
  let level = -1;
  for (const place of places) {
    if (!within(place, sentence)) continue;
    if (covers(figure.subject, place) || covers(figure.whole, place)) return 1;
    // A sentence names its subject once, however many figures it gives.
    const after = place.start >= figure.end && ground.rivals.some((r) => r.start >= figure.end && r.end <= place.start);
    const named = term.kind === 'name' ? (after || isOfRival(place, ground) ? 0.57 : 0.75) : 0;
    level = Math.max(level, beside(place, ground), named);
  }
  return level;
};

export const wordLevel = (term: Term, ground: Ground): number => {
  const places = meantPlaces(ground.profile, term);
  if (places.length === 0) return 0;
  let level = inside(places, term, ground);
  if (level >= 0) return level;
  // The items of a list part the matter of their article; what stands above is said of all of them.
  let taken: 0 | 1 = 0;
  if (!ground.isItem) for (const place of places) if (isOthers(place, ground)) taken = 1;
  const kind = term.kind === 'name' ? 'name' : 'word';
  for (const place of places) {
    const zone = zoneOf(place, ground);
    // The sentence before leads on to this one, unless it has a figure of its own.
    const led =
      taken === 1 && zone === 'before' && (CONTINUES.test(ground.statement.quote) || !isOthers(place, ground));
    level = Math.max(level, ZONES[zone][kind][led ? 0 : taken]);
  }
  return level;
};

export const inSentence = (term: Term, { profile, statement }: Ground): boolean =>
  placesOf(profile, term).some((place) => within(place, statement.sentence));
