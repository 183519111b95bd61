import type { ConceptId } from './concepts.ts';
import type { Ground } from './ground.ts';
import { conceptsOf } from './lexicon.ts';
import { wordsIn } from './profile.ts';

/** Words that make a figure a particular one: a PEAK load is not the load, a TARGET is not what was reached. */
const MARKS: ReadonlySet<ConceptId> = new Set([
  'peak',
  'limit',
  'target',
  'record',
  'reserve',
  'option',
  'shortfall',
  'saving',
  'credit',
  'requirement',
  'request',
  'industrial',
  'first_one',
  'hashrate',
]);

const NEAR = 45;

/** The marks that stand by a figure. */
export const marksOf = ({ statement: { figure, sentence }, profile, rivals }: Ground): ReadonlySet<ConceptId> => {
  const found = new Set<ConceptId>();
  for (const word of wordsIn(profile, sentence)) {
    const gap = word.end <= figure.start ? figure.start - word.end : word.start - figure.end;
    if (gap < 0 || gap > NEAR) continue;
    const [from, to] = word.end <= figure.start ? [word.end, figure.start] : [figure.end, word.start];
    if (rivals.some((r) => r.start >= from && r.end <= to)) continue;
    for (const id of conceptsOf(word.folded)) if (MARKS.has(id)) found.add(id);
  }
  return found;
};

/** How much a figure is marked as something that the question does not ask for: a small penalty for each mark. */
export const unaskedOf = (marks: ReadonlySet<ConceptId>, asked: ReadonlySet<ConceptId>): number =>
  Math.min(0.16, [...marks].filter((id) => !asked.has(id)).length * 0.08);
