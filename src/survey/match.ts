import type { Span } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import { entity } from '#src/meaning/entities.ts';
import type { Statement } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { conceptOf } from './lexicon.ts';
import { MEASURES } from './measures.ts';
import { leadOf, type Profile, placesOf, profileOf, titleOf } from './profile.ts';
import { type Term, weightOf } from './terms.ts';

/** How near each word of the question is to a figure: 1 beside it, 0 nowhere. */
export interface Nearness {
  readonly levels: ReadonlyMap<Term, number>;
  readonly coverage: number;
}

export interface Ground {
  readonly profile: Profile;
  readonly statement: Statement;
  /** The places of all figures of the sentence: a word that stands nearer to another figure belongs to that one. */
  readonly rivals: readonly Span[];
  /** The sentences of the article's other figures of this dimension. */
  readonly others: readonly Span[];
  readonly before: Span | null;

  readonly earlier: Span | null;
  readonly after: Span | null;
}

const ITEM = /^[^:.؟!]{2,60}:\s/u;

/** The sentence before, or, for an item of a list, the sentence that the list hangs on. */
const introOf = (profile: Profile, at: number, quote: string): Span | null => {
  let i = at - 1;
  if (ITEM.test(quote)) {
    const isItem = (s: Span | undefined): boolean =>
      s !== undefined && s.end - s.start < 160 && ITEM.test(profile.article.text.slice(s.start, s.end));
    while (i > 0 && isItem(profile.sentences[i])) i -= 1;
  }
  return profile.sentences[i] ?? null;
};

export const groundOf = (
  statement: Statement,
  siblings: readonly Statement[],
  article: readonly Statement[],
): Ground => {
  const profile = profileOf(statement.article);
  const at = profile.sentences.findIndex(
    (s) => s.start <= statement.sentence.start && statement.sentence.start < s.end,
  );
  return {
    profile,
    statement,
    rivals: siblings
      .filter((s) => s !== statement && s.sentence.start === statement.sentence.start)
      .map(({ figure }) => figure),
    others: article
      .filter(
        (s) =>
          s.figure.dimension === statement.figure.dimension &&
          s.sentence.start !== statement.sentence.start &&
          s.sentence.start > 0,
      )
      .map((s) => s.sentence),
    before: introOf(profile, at, statement.quote),
    earlier: profile.sentences[at - 2] ?? null,
    after: profile.sentences[at + 1] ?? null,
  };
};

const within = (place: Span, range: Span | null): boolean =>
  range !== null && place.start >= range.start && place.end <= range.end;

const CUT = /[,،;؛:]|\band\b|\bbut\b|\bor\b|(?:^|\s)و(?=\p{L})/iu;

/**
 * "A for 14.9, B for 2.4 and C for 1.3": a word between two figures belongs to the one that it is not cut off from; where
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

/** Beside a figure: less with every other figure that stands between, and a little less with every word. */
const beside = (place: Span, { statement: { figure }, rivals, profile }: Ground): number => {
  const [from, to] = place.start < figure.start ? [place.end, figure.start] : [figure.end, place.start];
  const between = rivals.filter((r) => r.start >= from && r.end <= to).length;
  const text = profile.article.text.slice(from, to);
  const breaks = (text.match(/[;؛]|\bwhile\b|\bwhereas\b|بينما|في حين/g) ?? []).length;
  const other = belongsElsewhere(place, figure, rivals, profile.article.text) ? 0.62 : 1;
  return other * 0.82 ** between * 0.85 ** breaks * (1 - Math.min(40, Math.max(0, to - from) / 6) / 160);
};

const covers = (span: Span | null, place: Span): boolean =>
  span !== null && span.start < place.end && place.start < span.end;

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
  if (within(place, titleOf(ground.profile))) return 'title';
  if (within(place, ground.before)) return 'before';
  if (within(place, ground.earlier)) return 'earlier';
  if (within(place, leadOf(ground.profile))) return 'lead';
  return within(place, ground.after) ? 'after' : 'article';
};

const EXCLUDING =
  /(?:excluding|except(?: for)?|apart from|other than|without|outside|باستثناء|عدا|ما عدا|من دون|بدون|خارج)\s+(?:the\s+)?$/iu;

/** "Asia excluding China" is not about China. */
const isExcluded = (place: Span, text: string): boolean =>
  EXCLUDING.test(text.slice(Math.max(0, place.start - 24), place.start));

const wordLevel = (term: Term, ground: Ground): number => {
  const { profile, statement } = ground;
  const { figure, sentence } = statement;
  const places = placesOf(profile, term).filter((place) => !isExcluded(place, profile.article.text));
  const inside = places.filter((place) => within(place, sentence));
  if (inside.length > 0) {
    return Math.max(
      ...inside.map((place) => {
        if (covers(figure.subject, place) || covers(figure.whole, place)) return 1;
        // A sentence names its subject once, however many figures it gives.
        const after =
          place.start >= figure.end && ground.rivals.some((r) => r.start >= figure.end && r.end <= place.start);
        return Math.max(beside(place, ground), term.kind === 'name' ? (after ? 0.57 : 0.75) : 0);
      }),
    );
  }
  const taken = places.some((place) => ground.others.some((other) => within(place, other))) ? 1 : 0;
  const kind = term.kind === 'name' ? 'name' : 'word';
  return Math.max(0, ...places.map((place) => ZONES[zoneOf(place, ground)][kind][taken]));
};

/** A place other than the one asked for, and not one inside it. */
const isElsewhere = (place: string, asked: string): boolean => {
  const row = entity(place);
  return group(row?.kind ?? '') === 'country' && place !== asked && row?.in !== asked;
};

/** A sentence about the world or another country is about no country that only its article names. */
const anotherPlace = (term: Term, { statement, profile }: Ground): boolean => {
  if (!term.entity || term.kind !== 'name' || group(entity(term.entity)?.kind ?? '') !== 'country') return false;
  const { sentence } = statement;
  const named = profile.mentions().filter((m) => within(m, sentence) && isElsewhere(m.entity, term.entity ?? ''));
  const inside = profile.mentions().some((m) => within(m, sentence) && entity(m.entity)?.in === term.entity);
  return !inside && (named.length > 0 || WORLD.test(statement.quote));
};

const WORLD = /\bworld(?:wide)?\b|\bglobal(?:ly)?\b|العالم|عالمي/iu;

const MODEL = /^(?=.*\d)\p{Lu}[\p{L}\d]{1,7}$/u;

/** A sentence about the K7 says nothing of the K6. */
const anotherModel = (term: Term, { statement, profile }: Ground): boolean =>
  MODEL.test(term.text.toUpperCase()) &&
  profile.words.some((w) => within(w, statement.sentence) && MODEL.test(w.text) && !overlapsFigure(w, statement));

const overlapsFigure = (place: Span, { figure }: Statement): boolean =>
  place.start < figure.end && figure.start < place.end;

const group = (kind: string): string => (kind === 'region' ? 'country' : kind);

const HEAD = /^[^:.؟!]{2,60}:\s/u;

/** In a list whose items have heads, a name in the head of one item is of no other item. */
const anotherHead = (term: Term, { statement, profile, others }: Ground): boolean =>
  HEAD.test(statement.quote) &&
  others.some((other) => {
    const head = HEAD.exec(profile.article.text.slice(other.start, other.end))?.[0].length ?? 0;
    return placesOf(profile, term).some((p) => p.start >= other.start && p.end <= other.start + head);
  });

/** "China: 102 TWh" says nothing of another country, wherever else the article names it. */
const anotherSubject = (term: Term, { statement: { figure } }: Ground): boolean => {
  if (!term.entity || term.kind !== 'name' || !figure.subjectId || figure.subjectId === term.entity) return false;
  const [asked, said] = [entity(term.entity)?.kind, entity(figure.subjectId)?.kind];
  return asked !== undefined && said !== undefined && group(asked) === group(said) && figure.wholeId !== term.entity;
};

const inSentence = (term: Term, { profile, statement }: Ground): boolean =>
  placesOf(profile, term).some((place) => within(place, statement.sentence));

const isSubject = (id: string, { statement: { figure, article } }: Ground): boolean =>
  (figure.subjectId === id &&
    figure.subject !== null &&
    !EXCLUDING.test(article.text.slice(Math.max(0, figure.subject.start - 24), figure.subject.start)) &&
    !/excluding|except|باستثناء|عدا/iu.test(figure.subject.text)) ||
  figure.wholeId === id;

/** Words that tell of one deal or one draw from two sides: what is paid is what it is sold for. */
const KIN: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  paid: ['buy', 'sale', 'price', 'cost', 'value'],
  price: ['paid', 'buy', 'sale', 'cost', 'tariff'],
  value: ['price', 'buy', 'sale', 'paid'],
  cost: ['price', 'paid', 'bill'],
  sale: ['buy', 'paid'],
  bill: ['cost', 'paid'],
  tariff: ['price', 'paid'],
  consumption: ['load'],
  load: ['consumption'],
  production: ['generation'],
};

const relatives = new WeakMap<Term, Term>();

const kinLevel = (term: Term, ground: Ground): number => {
  let kin = relatives.get(term);
  if (!kin) {
    kin = { ...term, folded: '', concepts: term.concepts.flatMap((id) => KIN[id] ?? []) };
    relatives.set(term, kin);
  }
  if (kin.concepts.length === 0) return 0;
  const inside = placesOf(ground.profile, kin).filter((place) => within(place, ground.statement.sentence));
  return Math.max(0, ...inside.map((place) => 0.75 * beside(place, ground)));
};

const levelOf = (term: Term, ground: Ground): number => {
  const { figure } = ground.statement;
  if (term.entity !== undefined && isSubject(term.entity, ground)) return 1;
  if (term.concepts.includes('new_one') && figure.role === 'to') return 0.9;
  if (term.concepts.includes('old_one') && figure.role === 'from') return 0.9;
  const word = wordLevel(term, ground);
  if (!inSentence(term, ground) && (anotherSubject(term, ground) || anotherPlace(term, ground)))
    return Math.min(word, 0.3);
  if (!inSentence(term, ground) && (anotherHead(term, ground) || anotherModel(term, ground)))
    return Math.min(word, 0.3);
  if (term.kind !== 'measure') return word;
  const own = figure.measure === null ? undefined : MEASURES[figure.measure];
  if (own) {
    const rank = own.findIndex((id) => term.concepts.includes(id));
    if (rank >= 0) return Math.max(word, rank === 0 ? 0.8 : 0.7);
    return word * 0.92;
  }
  const kin = kinLevel(term, ground);
  const dims = term.concepts.flatMap((id) => conceptOf(id).dims ?? []);
  return Math.max(word, kin, dims.includes(figure.dimension) ? 0.4 : 0);
};

export const nearnessOf = (terms: readonly Term[], ground: Ground): Nearness => {
  const levels = new Map(terms.map((term) => [term, levelOf(term, ground)]));
  return { levels, coverage: coverageOf(terms, (term) => levels.get(term) ?? 0) };
};

export const coverageOf = (terms: readonly Term[], level: (term: Term) => number): number => {
  let [sum, all] = [0, 0];
  for (const term of terms) {
    sum += weightOf(term) * level(term);
    all += weightOf(term);
  }
  return all > 0 ? sum / all : 0;
};

/** Two units of one dimension, or of one kind of price in any currency. */
export const sameKind = (a: string, b: string): boolean => {
  const [x, y] = [unitOf(a), unitOf(b)];
  return x !== null && y !== null && x.dimension === y.dimension;
};
