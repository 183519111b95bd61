import type { Candidate } from './candidate.ts';

/** Two reports that say no time may be of one as long as no more than this lies between them: 45 days in ms. */
const LONG = 45 * 86_400_000;

/** The days of an amount, as far as its report tells: of its own time, or of when it was told. */
const daysOf = ({ spell, statement: { article } }: Candidate): readonly [number, number] =>
  spell?.own === true ? [Date.parse(spell.from), Date.parse(spell.to)] : [article.published, article.published];

/** Is what the one tells of a later time than what the other does, each in a story of its own? */
export const isOfLater = (late: Candidate, one: Candidate): boolean => {
  const [p, q] = [one.statement.article, late.statement.article];
  if (p.storyId === q.storyId || q.published <= p.published) return false;
  const [[, ends], [begins]] = [daysOf(one), daysOf(late)];
  // A month is no newer state of a year.
  if (one.spell?.own === true && late.spell?.own === true)
    return one.spell.label.length === late.spell.label.length && late.spell.from > one.spell.from;
  return begins - ends > LONG;
};
