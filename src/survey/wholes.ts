import { toNumber } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import { keptWith } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import type { Candidate } from './candidate.ts';
import type { Quantity } from './compute.ts';
import type { Ground } from './ground.ts';
import { groupsOf } from './groups.ts';
import { isPart, partBetween } from './pair-score.ts';
import type { Scored } from './single.ts';

/** Parts that are rounded add up to their whole but for this. */
const ROUNDED = 0.006;
/** So many parts may be added by chance to anything. */
const MOST = 12;

const TOTAL_BEFORE =
  /(?:\b(?:totals?|totall?ed|totall?ing|combined|together|altogether|add(?:s|ed)? up to|sum of|in all)\b|(?:^|[^\p{L}])[وبلف]?(?:ال)?(?:إجمالي|اجمالي|إجمالية|اجمالية|مجموع|مجموعها|مجموعه|إجماليها|إجماليه|المجمل)(?!\p{L}))[^.;:؛\d٠-٩]{0,32}$/iu;
const TOTAL_AFTER =
  /^[^.;:؛,،\d٠-٩]{0,24}?(?:\b(?:in all|in total|altogether|combined|together|all told|overall)\b|(?:^|[^\p{L}])(?:إجمال[اًي]+|في المجموع|في المجمل|بالمجمل|مع[اًا]+|مجتمعة|مجتمعين|ككل)(?!\p{L}))/iu;

const isTotalOn = keptWith(({ statement: { figure, article, sentence } }: Ground): boolean => {
  const before = article.text.slice(Math.max(sentence.start, figure.start - 48), figure.start);
  return TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(article.text.slice(figure.end, figure.end + 40));
});

/** "1,050 MW in all", قدرتها الإجمالية 1050: what several come to, by the words beside it. */
export const isTotal = ({ ground }: Candidate): boolean => isTotalOn(ground);

/** The amount in the base unit of its dimension, good enough to add. */
const sizeOf = keptWith(({ interval, unit }: Quantity): number => {
  const [at, row] = [middle(interval), unitOf(unit)];
  return at && row ? toNumber(at) * toNumber(row.factor) : Number.NaN;
});

const size = ({ quantity }: Candidate): number => sizeOf(quantity);

const sumOf = (list: readonly Candidate[]): number => list.reduce((sum, c) => sum + size(c), 0);

/** Do several come to as much as several others? */
export const areEqual = (some: readonly Candidate[], others: readonly Candidate[]): boolean =>
  Math.abs(sumOf(some) - sumOf(others)) <= ROUNDED * sumOf(some);

/** The parts that an amount may be the whole of: all but itself, and none of them what something was before. */
const partsFor = (whole: Scored, group: readonly Scored[]): readonly Scored[] =>
  group.filter((c) => c !== whole && c.statement !== whole.statement);

/** "33.2 GW: 24.6 for data centres, 4.9 for hydrogen": the whole is told of, and then its parts. */
const opens = (whole: Scored, parts: readonly Scored[]): boolean => {
  const { figure, article, sentence } = whole.statement;
  const [first] = parts.toSorted((a, b) => a.statement.figure.start - b.statement.figure.start);
  if (!first || parts.some((c) => c.statement.sentence.start !== sentence.start)) return false;
  const { start } = first.statement.figure;
  return (
    start >= figure.end &&
    (isTotal(whole) || article.text.slice(figure.end, start).includes(':') || partBetween(whole, first))
  );
};

const OF_IT =
  /^(?:And )?Of (?:that|this|these|those|them|it|(?:the|its|their) (?:\w+ )?(?:figure|total|sum|amount))\b|^و?(?:من(?:ها|هم|ه)|من بين(?:ها|هم)|من هذا المبلغ|من هذه الكمية)\s/iu;

/** "Mines draw 0.74 GW. Of that, 0.52 GW …": the last amount of the sentence before. */
const spokenOf = (part: Scored, pool: readonly Scored[]): Scored | null => {
  const { article, sentence, figure, quote } = part.statement;
  const isFirst = !part.ground.rivals.some((r) => r.dimension === figure.dimension && r.end <= figure.start);
  if (!OF_IT.test(quote) || !isFirst) return null;
  const before = pool.filter(
    (c) =>
      c.statement.article.id === article.id &&
      c.dimension === part.dimension &&
      c.statement.sentence.start === part.ground.before?.start &&
      c.statement.sentence.start < sentence.start,
  );
  return before.toSorted((a, b) => b.statement.figure.start - a.statement.figure.start)[0] ?? null;
};

/** Of a list the first, where the words or the sum of the others tell that it is their whole. */
export const wholeAhead = (list: readonly Scored[]): Scored | null => {
  const [first, ...parts] = list;
  if (!first || parts.length < 2 || parts.some((c) => size(c) >= size(first))) return null;
  const isSum = areEqual([first], parts);
  const isOpen = opens(first, parts) && sumOf(parts) <= size(first) * (1 + ROUNDED);
  return isSum && (parts.length > 2 || isOpen) ? first : isOpen ? first : null;
};

const isLevel = ({ statement: { figure } }: Scored): boolean =>
  figure.role !== 'from' && figure.role !== 'change' && figure.role !== 'threshold';

/** One amount of a story, whichever of its sources tells it. */
const keyOf = keptWith(
  ({ article, figure }: Candidate['statement']) =>
    `${article.storyId} ${figure.unit} ${figure.value ?? figure.min ?? figure.max}`,
);
const amountOf = ({ statement }: Candidate): string => keyOf(statement);

/** What is the whole of what, among some figures. */
export interface Wholes {
  /** Is the first the whole of the second? */
  of(whole: Candidate, part: Candidate): boolean;
  /** Are the two parts of one whole? */
  beside(a: Candidate, b: Candidate): boolean;
}

/** Wholes and their parts: as the words tell them, or because the parts of a list add up to another figure of the story. */
export const wholesOf = (pool: readonly Scored[]): Wholes => {
  const parts = new Map<string, Set<string>>();
  const note = (whole: Scored, list: readonly Scored[]): void => {
    const known = parts.get(amountOf(whole)) ?? new Set();
    for (const c of list) known.add(amountOf(c));
    parts.set(amountOf(whole), known);
  };
  const level = pool.filter(isLevel);
  const stories = Map.groupBy(level, (c) => `${c.dimension} ${c.statement.article.storyId}`);
  // Of a table, what is of one time is added.
  const lists = groupsOf(level).flatMap((group) => {
    const columns = [...Map.groupBy(group, (c) => c.spell?.label).values()];
    return columns.length > 1 ? [group, ...columns.filter((column) => column.length > 1)] : [group];
  });
  for (const group of lists) {
    const [lead] = group;
    if (!lead || group.length > MOST) continue;
    const all = sumOf(group);
    for (const whole of stories.get(`${lead.dimension} ${lead.statement.article.storyId}`) ?? []) {
      const isIn = group.includes(whole);
      const list = partsFor(whole, group);
      if (list.length < 2 || list.some((c) => size(c) >= size(whole))) continue;
      const sum = isIn ? all - size(whole) : all;
      const isSum = Math.abs(sum - size(whole)) <= ROUNDED * size(whole);
      if (isSum || (isIn && sum <= size(whole) * (1 + ROUNDED) && opens(whole, list))) note(whole, list);
    }
    if (group.length === 2) {
      const [a, b] = group.toSorted((x, y) => size(y) - size(x));
      if (a && b && size(a) > size(b) && a.statement.figure.start < b.statement.figure.start && partBetween(a, b))
        note(a, [b]);
    }
  }
  for (const part of level) {
    const whole = isPart(part) ? spokenOf(part, level) : null;
    if (whole && size(whole) > size(part)) note(whole, [part]);
  }
  const isOf = (whole: Candidate, part: Candidate): boolean => parts.get(amountOf(whole))?.has(amountOf(part)) === true;
  const sets = [...parts.values()];
  return {
    of: isOf,
    beside: (a, b) => !isOf(a, b) && !isOf(b, a) && sets.some((s) => s.has(amountOf(a)) && s.has(amountOf(b))),
  };
};
