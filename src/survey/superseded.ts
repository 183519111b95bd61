import { fold } from '#src/language/text.ts';
import { sameAmount } from './facts.ts';
import { isOfLater } from './later.ts';
import { type Placed, type Words, wordsOf } from './offer-single.ts';
import { sameNoun } from './pair.ts';
import type { Question } from './question.ts';
import { isSuspect } from './suspect.ts';

/** Who asks for these is not asking for what is so now. */
const NOT_NOW =
  /\b(?:first|original(?:ly)?|initial(?:ly)?|former(?:ly)?|previous(?:ly)?|earlier|earliest|old|before|ago|then|was it|used to|at first|once|record|ever|history|peak)\b|(?:^| )[وبلف]*(?:ال)?(?:اول|اولا|اصلا|اصلي|سابق|سابقا|سابقه|قديم|قديمه|قبل|زمان|بدايه|بالاول|رقم قياسي|قياسي|ذروه|تاريخ) /u;

const isForecast = ({ c }: Placed): boolean => /^(?:forecast|planned|hypothetical)$/.test(c.statement.figure.modality);

/** As much of a name as an article's subject says that its sentence leaves out. */
const NAMED = 0.55;

/** Are both of one subject, or of the one that the question names where their sentences leave it out? */
const areOfOne = (one: Placed, late: Placed, names: Words): boolean => {
  const [p, q] = [one.c.statement.figure, late.c.statement.figure];
  if (p.subjectId !== null && q.subjectId !== null) return p.subjectId === q.subjectId;
  if (p.subject !== null && q.subject !== null) return fold(p.subject.text) === fold(q.subject.text);
  return names.terms.length > 0 && [one, late].every((placed) => placed.levels(names).every((level) => level >= NAMED));
};

/**
 * What is asked for without a time is what is so now: a figure is left out where a later report gives the same measure
 * of the same subject, and meets every word of the question at least as well.
 */
export const withoutSuperseded = (pool: readonly Placed[], question: Question, words: Words): readonly Placed[] => {
  if (question.times.points.length > 0 || NOT_NOW.test(` ${question.plain}`)) return pool;
  const names = wordsOf(words.terms.filter((t) => t.kind === 'name'));
  const supersedes = (late: Placed, one: Placed): boolean => {
    const [p, q] = [one.c.statement.figure, late.c.statement.figure];
    return (
      late !== one &&
      one.c.dimension === late.c.dimension &&
      p.measure !== null &&
      p.measure === q.measure &&
      p.role === q.role &&
      isForecast(one) === isForecast(late) &&
      !isSuspect(late.c) &&
      isOfLater(late.c, one.c) &&
      areOfOne(one, late, names) &&
      sameNoun(one.c, late.c) &&
      !sameAmount(one.c, late.c) &&
      late.levels(words).every((level, i) => level >= (one.levels(words)[i] ?? 0))
    );
  };
  const left = pool.filter((one) => !pool.some((late) => supersedes(late, one)));
  return left.length < pool.length ? left : pool;
};
