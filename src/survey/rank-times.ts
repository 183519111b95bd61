import { namesHold } from './candidate.ts';
import type { Question } from './question.ts';
import { itemOf, type RankList } from './rank-items.ts';
import type { PeriodKind } from './rank-words.ts';
import type { Scored } from './single.ts';
import { stretchOf, wholeOf } from './stretch.ts';

const LABELS: Readonly<Record<PeriodKind, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q\d$/,
  year: /^\d{4}$/,
};

/** One measure at several times of one kind, inside the stretch that the question names. Their names are labels of periods. */
export const overTimes = (pool: readonly Scored[], question: Question, kind: PeriodKind): RankList[] => {
  const whole = wholeOf(question);
  const points = stretchOf(question) === null && question.times.points.length > 1 ? question.times.points : null;
  const inside = pool.filter(
    ({ spell, statement: { figure } }) =>
      spell !== null &&
      LABELS[kind].test(spell.label) &&
      figure.role !== 'change' &&
      (!whole || (spell.from >= whole.from && spell.to <= whole.to)) &&
      (!points || points.some((p) => p.label === spell.label)),
  );
  // Over several stories only those of whom the question names.
  const meant = inside.filter((c) => namesHold(c, question.terms, question));
  const groups = [
    ...Map.groupBy(inside, (c) => `${c.dimension} ${c.quantity.unit} ${c.statement.article.id}`).values(),
    ...Map.groupBy(inside, (c) => `${c.dimension} ${c.ground.measure} ${c.statement.article.storyId}`).values(),
    ...Map.groupBy(meant, (c) => `${c.dimension} ${c.ground.measure}`).values(),
    ...Map.groupBy(meant, (c) => c.dimension).values(),
  ];
  return groups.flatMap((group): RankList[] => {
    const best = new Map<string, Scored>();
    for (const c of group.toSorted((a, b) => b.score - a.score)) {
      const label = c.spell?.label ?? '';
      const known = best.get(label);
      if (!known || (!known.spell?.own && c.spell?.own)) best.set(label, c);
    }
    const items = [...best].flatMap(([label, c]) => itemOf(label, c));
    return items.length > 1 ? [{ shape: 'times', items, change: null, column: 0 }] : [];
  });
};
