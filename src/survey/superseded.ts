import { fold } from '#src/language/text.ts';
import type { Candidate } from './candidate.ts';
import { sameAmount } from './facts.ts';
import { isOfLater } from './later.ts';
import { levelOf } from './offer-single.ts';
import { sameNoun } from './pair.ts';
import type { Question } from './question.ts';
import { isSuspect } from './suspect.ts';
import type { Term } from './terms.ts';

/** Who asks for these is not asking for what is so now. */
const NOT_NOW =
  /\b(?:first|original(?:ly)?|initial(?:ly)?|former(?:ly)?|previous(?:ly)?|earlier|earliest|old|before|ago|then|was it|used to|at first|once|record|ever|history|peak)\b|(?:^| )[وبلف]*(?:ال)?(?:اول|اولا|اصلا|اصلي|سابق|سابقا|سابقه|قديم|قديمه|قبل|زمان|بدايه|بالاول|رقم قياسي|قياسي|ذروه|تاريخ) /u;

const isForecast = ({ statement: { figure } }: Candidate): boolean =>
  /^(?:forecast|planned|hypothetical)$/.test(figure.modality);

/** As much of a name as an article's subject says that its sentence leaves out. */
const NAMED = 0.55;
/** As much of one as the figure's own subject says: two languages write it in two ways. */
const ITSELF = 0.95;

/** A title says in a few words what its report says in more: by so much less may a later report meet a word. */
const ABOUT = 0.1;

/** A subject that every firm of every report is called by names none. */
const ANY = /^(?:the |its |ال)?(?:company|firm|miner|operator|group|شركة|مجموعة|معدن|مشغل)$/iu;

const subjectOf = ({ statement: { figure } }: Candidate): string | null =>
  figure.subject === null || ANY.test(figure.subject.text) ? null : fold(figure.subject.text);

/** Figures of one measure need not have the same word for it. */
const MEASURED = 0.6;
const enoughFor = ({ kind }: Term): number => (kind === 'measure' ? MEASURED : 1);

/** Are both of one subject, or of the one that the question names where their sentences leave it out? */
const areOfOne = (one: Candidate, late: Candidate, names: readonly Term[]): boolean => {
  const [p, q] = [one.statement.figure, late.statement.figure];
  if (p.subjectId !== null && q.subjectId !== null) return p.subjectId === q.subjectId;
  const areNamed = (least: number): boolean =>
    names.length > 0 && [one, late].every((c) => names.every((name) => levelOf(c, name) >= least));
  const [said, later] = [subjectOf(one), subjectOf(late)];
  if (said === null || later === null) return areNamed(NAMED);
  if (said === later) return true;
  return one.statement.article.lang !== late.statement.article.lang && areNamed(ITSELF);
};

/** What a change came to is what is so since. */
const roleOf = ({ statement: { figure } }: Candidate): string => (figure.role === 'to' ? 'level' : figure.role);

/** What two figures must share to be of one matter. */
const matterOf = (c: Candidate): string =>
  [c.dimension, c.statement.figure.measure, roleOf(c), isForecast(c)].join('|');

/**
 * What is asked for without a time is what is so now: a figure is put out where a later report gives the same measure
 * of the same subject, and meets every word of the question about as well.
 */
export const supersededIn = (
  candidates: readonly Candidate[],
  question: Question,
  terms: readonly Term[] = question.terms,
): ReadonlySet<Candidate> => {
  if (question.times.points.length > 0 || NOT_NOW.test(` ${question.plain}`)) return new Set();
  const words = terms.filter(({ text }) => text !== '');
  const names = words.filter(({ kind }) => kind === 'name');
  const supersedes = (late: Candidate, one: Candidate): boolean =>
    late !== one &&
    !isSuspect(late) &&
    isOfLater(late, one) &&
    areOfOne(one, late, names) &&
    sameNoun(one, late) &&
    !sameAmount(one, late) &&
    words.every((word) => levelOf(late, word) >= Math.min(levelOf(one, word) - ABOUT, enoughFor(word)));
  const measured = candidates.filter(({ statement: { figure } }) => figure.measure !== null);
  const matters = [...Map.groupBy(measured, matterOf).values()];
  return new Set(matters.flatMap((all) => all.filter((one) => all.some((late) => supersedes(late, one)))));
};

/** The figures that no later report puts out. */
export const withoutSuperseded = (candidates: readonly Candidate[], question: Question): readonly Candidate[] => {
  const out = supersededIn(candidates, question);
  return out.size === 0 ? candidates : candidates.filter((c) => !out.has(c));
};
