import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import type { Candidate } from './candidate.ts';
import { isFormerFigure } from './former.ts';
import type { Ground } from './ground.ts';

/** "6.3, up from 5.1", "from 5.1 to 6.3": the figures of its sentence that are one thing before and after, with this one. */
const changeOf = keptWith(({ statement: { figure, article }, rivals }: Ground): readonly Figure[] => {
  const all = [figure, ...rivals].filter((f) => f.dimension === figure.dimension).sort((a, b) => a.start - b.start);
  const changes: Figure[][] = [];
  let opened = false;
  for (const [i, one] of all.entries()) {
    const last = changes.at(-1);
    // A former that what it became comes after waits for that.
    const opens: boolean = !opened && one.role === 'from' && all[i + 1]?.role === 'to';
    const isFormer = one.role === 'from' || isFormerFigure(one, all.slice(0, i), article.text);
    if (last && !opens && (opened || isFormer) && one.role !== 'change') last.push(one);
    else changes.push([one]);
    opened = opens;
  }
  return changes.find((list) => list.includes(figure)) ?? [];
});

/** Another source may tell the other end. */
const isOne = (a: Figure, b: Figure): boolean =>
  a === b || (a.value !== undefined && a.value === b.value && a.unit === b.unit);

/** How many of several operands are one end of a change that is told, where none of the others is its other end. */
export const tornEnds = (used: readonly Candidate[]): number =>
  used.filter(({ ground }) => {
    const { figure } = ground.statement;
    const others = changeOf(ground).filter((f) => f !== figure);
    return others.length > 0 && !used.some((c) => others.some((other) => isOne(other, c.statement.figure)));
  }).length;
