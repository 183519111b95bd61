import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import type { Candidate } from './candidate.ts';
import { isFormerFigure } from './former.ts';
import type { Ground } from './ground.ts';

/** "To 6.3 from 5.1", "6.3, up from 5.1", "from 5.1 to 6.3": the figures of its sentence that are one thing before and after, with this one. */
const changeOf = keptWith(({ statement: { figure, article }, rivals }: Ground): readonly Figure[] => {
  const all = [figure, ...rivals].filter((f) => f.dimension === figure.dimension).sort((a, b) => a.start - b.start);
  const changes: Figure[][] = [];
  let opened = false;
  for (const one of all) {
    const before = all.filter((f) => f.end <= one.start);
    const isFormer = one.role === 'from' || isFormerFigure(one, before, article.text);
    const last = changes.at(-1);
    const follows: boolean = last !== undefined && (opened || isFormer) && one.role !== 'change';
    if (last && follows) last.push(one);
    else changes.push([one]);
    // A former that nothing stands before waits for what it became.
    opened = isFormer && !follows;
  }
  return changes.find((list) => list.includes(figure)) ?? [];
});

/** How many of several operands are one end of a change that is told, where none of the others is its other end. */
export const tornEnds = (used: readonly Candidate[]): number =>
  used.filter(({ ground }) => {
    const { figure } = ground.statement;
    const others = changeOf(ground).filter((f) => f !== figure);
    return others.length > 0 && !used.some((c) => others.includes(c.statement.figure));
  }).length;
