import type { Span } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import type { Statement } from '#src/store/store.ts';
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
  readonly before: Span | null;
  readonly earlier: Span | null;
  readonly after: Span | null;
}

export const groundOf = (statement: Statement, siblings: readonly Statement[]): Ground => {
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
    before: profile.sentences[at - 1] ?? null,
    earlier: profile.sentences[at - 2] ?? null,
    after: profile.sentences[at + 1] ?? null,
  };
};

const within = (place: Span, range: Span | null): boolean =>
  range !== null && place.start >= range.start && place.end <= range.end;

/** Beside a figure: less with every other figure that stands between, and a little less with every word. */
const beside = (place: Span, { statement: { figure }, rivals, profile }: Ground): number => {
  const [from, to] = place.start < figure.start ? [place.end, figure.start] : [figure.end, place.start];
  const between = rivals.filter((r) => r.start >= from && r.end <= to).length;
  const text = profile.article.text.slice(from, to);
  const breaks = (text.match(/[;؛]|\bwhile\b|\bwhereas\b|بينما|في حين/g) ?? []).length;
  return 0.82 ** between * 0.85 ** breaks * (1 - Math.min(40, (to - from) / 6) / 160);
};

const covers = (span: Span | null, place: Span): boolean =>
  span !== null && span.start < place.end && place.start < span.end;

const levelOf = (term: Term, ground: Ground): number => {
  const { profile, statement } = ground;
  const { figure, sentence } = statement;
  const name = term.kind === 'name';
  let best = 0;
  const [title, lead] = [titleOf(profile), leadOf(profile)];
  for (const place of placesOf(profile, term)) {
    const level = within(place, sentence)
      ? covers(figure.subject, place) || covers(figure.whole, place)
        ? 1
        : beside(place, ground)
      : within(place, title)
        ? name
          ? 0.9
          : 0.7
        : within(place, ground.before)
          ? name
            ? 0.85
            : 0.6
          : within(place, ground.earlier)
            ? name
              ? 0.8
              : 0.5
            : within(place, lead)
              ? name
                ? 0.8
                : 0.5
              : within(place, ground.after)
                ? name
                  ? 0.65
                  : 0.4
                : name
                  ? 0.6
                  : 0.25;
    if (level > best) best = level;
  }
  if (term.entity !== undefined && (figure.subjectId === term.entity || figure.wholeId === term.entity))
    best = Math.max(best, 1);
  if (term.kind !== 'measure') return best;
  const own = figure.measure === null ? undefined : MEASURES[figure.measure];
  if (own) {
    if (term.concepts.some((id) => own.includes(id))) return Math.max(best, 0.95);
    return best * 0.8;
  }
  const dims = term.concepts.flatMap((id) => conceptOf(id).dims ?? []);
  return dims.includes(figure.dimension) ? Math.max(best, 0.4) : best;
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
