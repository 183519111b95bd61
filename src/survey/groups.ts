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
  const items = list.filter((c) => /^[^.:؟!]{2,60}:\s/u.test(c.statement.quote) && c.statement.quote.length < 160);
  for (const group of Map.groupBy(items, (c) => `${c.statement.article.id} ${c.dimension}`).values())
    if (new Set(group.map((c) => c.statement.sentence.start)).size > 1) groups.push(group);
  return groups;
};
