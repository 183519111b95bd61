import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import { words } from '#src/language/text.ts';
import type { Statement } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { givenBy } from './given.ts';
import type { Ground } from './ground.ts';
import { type Nearness, nearnessOf } from './match.ts';
import { ages, asksNow } from './now.ts';
import { profileOf } from './profile.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';
import type { Found } from './retrieve.ts';
import { meets, type Term } from './terms.ts';
import { speaksOf, timeFit } from './timing.ts';
import { type Told, toldBy } from './told.ts';
import { unaskedOf } from './unasked.ts';

/** What may be at most, or must be at least, is not what is: unless the question asks for the limit. */
const bounding = ({ figure }: Statement, asked: ReadonlySet<ConceptId>): number =>
  figure.role === 'threshold' && !asked.has('limit') ? 0.06 : 0;

/** A stored statement as a possible operand of a question. */
export interface Candidate extends Told {
  readonly near: Nearness;
  /** Penalty for marks that the question does not ask for. */
  readonly unasked: number;
  /** Which of the asker's own amounts it is, or -1. */
  readonly given: number;
}

const EACH = /^\W{0,3}(?:each|apiece|per (?:unit|site|plant)|لكل (?:منها|منهما|وحدة|موقع)|للوحدة|للواحد)/iu;

/** A headline, and a fraction in words, say roughly what figures say below. */
const roughness = ({ figure, sentence }: Statement): number =>
  (sentence.start === 0 ? 0.03 : 0) + (figure.unit === 'fraction' ? 0.06 : 0);

/** The words for what a count counts. */
export const countedBy = keptWith(({ noun }: Figure) => (noun === null ? [] : words(noun)));

/** A count of something that the question does not name. */
const countsOther = ({ figure }: Statement, terms: readonly Term[]): boolean =>
  figure.dimension === 'count' &&
  figure.noun !== null &&
  !countedBy(figure).some((w) => terms.some((t) => meets(t, w.folded)));

/** "of 900 MW each": a part of the matter, not the matter. */
export const isEach = ({ ground }: Candidate): boolean => isEachOf(ground);

const isEachOf = keptWith(({ statement: { figure, article } }: Ground): boolean =>
  EACH.test(article.text.slice(figure.end, figure.end + 24)),
);

const OF_TIME =
  /\b(?:hour|day|night|week|month|year|winter|summer|season|shift)|(?<!\p{L})(?:ال)?(?:ساع|يوم|أيام|ايام|ليل|ليال|أسبوع|أسابيع|شهر|أشهر|شهور|سن[ةهوي]|عام(?!ل)|أعوام|شتاء|صيف|موسم|مواسم)/iu;

/** Nights and winters are counted, and no years by the number of licences. */
const mayLast = ({ dimension, statement: { figure } }: Candidate): boolean =>
  dimension !== 'count' || OF_TIME.test(figure.noun ?? '');

/** Who asks how many people were caught is not told of mines, where some report counts people. */
const meant = (all: readonly Candidate[], { saidNoun }: Question): readonly Candidate[] => {
  const isMeant = (c: Candidate): boolean => saidNoun?.test(c.statement.figure.noun ?? '') ?? false;
  return saidNoun && all.some(isMeant) ? all.filter((c) => c.dimension !== 'count' || isMeant(c)) : all;
};

export const candidatesOf = (found: Found, question: Question): readonly Candidate[] => {
  const { terms } = question;
  const now = asksNow(question);
  const asked = new Set(terms.flatMap((t) => t.concepts));
  const byStory = Map.groupBy(found.articles, (a) => a.storyId);
  const byArticle = Map.groupBy(found.statements, (s) => s.article.id);
  const all = [...byArticle.values()].flatMap((statements) => {
    const own = statements[0]?.article;
    const mates = (byStory.get(own?.storyId ?? -1) ?? []).filter((a) => a.id !== own?.id).map(profileOf);
    return toldBy(statements).map((told) => {
      const { statement, ground, marks } = told;
      return {
        ...told,
        near: nearnessOf(terms, ground, now && ages(told), mates),
        unasked:
          unaskedOf(marks, asked) +
          bounding(statement, asked) +
          (countsOther(statement, terms) ? 0.15 : 0) +
          roughness(statement),
        given: givenBy(statement, question),
      };
    });
  });
  return meant(question.dimensions?.has('duration') ? all.filter(mayLast) : all, question);
};

const namesOf = keptWith((terms: readonly Term[]) => terms.filter((t) => t.kind === 'name'));

/** A name that the question says must stand in the article, near the figure rather than far from it. */
const NAME = 0.62;

/** Is every name of the question found? A guessed name may be missing where question and article differ in language. */
export const namesHold = (candidate: Candidate, terms: readonly Term[], question: Question): boolean => {
  const names = namesOf(terms);
  const missing = names.filter((t) => (candidate.near.levels.get(t) ?? 0) < NAME);
  if (missing.length === 0) return true;
  if (missing.some((t) => t.sure)) return false;
  const foreign = candidate.statement.article.lang !== (question.lang as string);
  return foreign && missing.length < names.length && missing.length === 1;
};

/** How well the candidate's time answers; 0 is another time, and 0.72 nothing said. */
export const timeScore = (candidate: Candidate, asked: AskedPeriod | null): number => {
  if (!asked) return 1;
  const fit = timeFit(candidate.spell, asked);
  // A peak is of a moment: one of August is the summer's.
  if (
    fit !== null &&
    fit > 0.5 &&
    candidate.spell?.own &&
    (candidate.marks.has('peak') || candidate.marks.has('record'))
  )
    return 1;
  if (fit !== null) return fit === 1 ? (candidate.spell?.own ? 1 : 0.96) : fit * 0.75;
  if (speaksOf(candidate.ground.profile, asked)) return asked.split || candidate.spell === null ? 0.95 : 0.5;
  const { day } = candidate.ground.profile;
  // The month in which an article appeared is not the month that it reports on.
  return /^\d{4}$/.test(asked.label) && day >= asked.from && day < asked.to ? 0.75 : 0.5;
};
