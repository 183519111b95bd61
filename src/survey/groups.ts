import { ITEM } from './ground.ts';
import type { AskedPeriod } from './question-periods.ts';
import type { Scored } from './single.ts';

/** One measure at several times of its own, wherever the article gives them. */
export const seriesOf = (list: readonly Scored[]): Scored[][] =>
  [...Map.groupBy(list, (c) => `${c.statement.article.id} ${c.quantity.unit}`).values()].filter(
    (group) =>
      group.length > 1 &&
      group.every((c) => c.spell?.own === true) &&
      new Set(group.map((c) => c.spell?.label)).size === group.length,
  );

/** What an article gives of one measure at one time, in as many sentences as it takes. */
export const spreadOf = (list: readonly Scored[]): Scored[][] =>
  [
    ...Map.groupBy(
      list.filter(
        (c) => c.ground.measure !== null && c.statement.figure.role !== 'from' && c.statement.figure.role !== 'change',
      ),
      (c) => `${c.statement.article.id} ${c.dimension} ${c.ground.measure} ${c.spell?.label}`,
    ).values(),
  ].filter((group) => new Set(group.map((c) => c.statement.sentence.start)).size > 1);

/** Figures of one kind that an article lists side by side: in one sentence, or as the items of one list. */
export const groupsOf = (list: readonly Scored[]): Scored[][] => {
  const groups: Scored[][] = [];
  for (const group of Map.groupBy(
    list,
    (c) => `${c.statement.article.id} ${c.statement.sentence.start} ${c.dimension}`,
  ).values())
    if (group.length > 1) groups.push(group);
  const items = list.filter((c) => ITEM.test(c.statement.quote) && c.statement.quote.length < 160);
  for (const group of Map.groupBy(items, (c) => `${c.statement.article.id} ${c.dimension}`).values())
    if (new Set(group.map((c) => c.statement.sentence.start)).size > 1) groups.push(group);
  return groups;
};

/**
 * The nearest of the figures that begin where the last one ended, and so on to the end; null where a gap
 * is left. What fills it alone is no part of it.
 */
const tiles = (list: readonly Scored[], { from, to }: Pick<AskedPeriod, 'from' | 'to'>): Scored[] | null => {
  const found: Scored[] = [];
  let at = from;
  while (at < to) {
    const [next] = list
      .filter(({ spell }) => spell?.from === at && spell.to > at && spell.to <= to && (at > from || spell.to < to))
      .toSorted((a, b) => b.score - a.score);
    if (!next?.spell) return null;
    found.push(next);
    at = next.spell.to;
  }
  return found;
};

/** Figures of one measure whose times lie side by side and fill a stretch: the months of a quarter, the halves of a year. */
export const tilesOf = (list: readonly Scored[], stretch: Pick<AskedPeriod, 'from' | 'to'>): Scored[][] => {
  const own = list.filter(
    (c) => c.spell?.own === true && c.statement.figure.role !== 'change' && c.spell.from >= stretch.from,
  );
  const by = (key: (c: Scored) => string): Scored[][] =>
    [...Map.groupBy(own, key).values()].flatMap((group) => {
      const found = tiles(group, stretch);
      return found ? [found] : [];
    });
  return [
    ...by((c) => `${c.dimension} ${c.statement.article.id}`),
    ...by((c) => `${c.dimension} ${c.ground.measure} ${c.statement.figure.subjectId ?? ''}`),
  ];
};
