import { TOPICS, type Topic } from '#src/base/article.ts';
import type { CountsChart } from '#src/base/chart.ts';
import type { TopicDay, TrendSpan } from './trend.ts';

const DAY_MS = 86_400_000;
/** More lines than this cross too often to be followed. */
const LINES = 5;
/** Days of a stretch: what people count by. */
const LENGTHS = [1, 7, 30, 90];
/** More stretches than this are no longer seen one by one; fewer are no line. */
const STRETCHES = 40;
const FEWEST = 4;
/** Stories of the most reported topic that a stretch should hold: with fewer, a line is all chance. */
const ENOUGH = 4;
/** A stretch that has lasted nearly as long as the others is held against them. */
const WHOLE = 0.9;

const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** The shortest stretch of which there are not too many, and which holds enough stories. */
const stretchOf = (all: number, most: number): number => {
  const lengths = LENGTHS.filter((length) => all / length <= STRETCHES && all / length >= FEWEST);
  return lengths.find((length) => (most * length) / all >= ENOUGH) ?? lengths.at(-1) ?? 1;
};

/**
 * Stories by topic over the period and the time before it, for the topics that most is told of; null where there is
 * nothing to draw. Stretches are counted back from today, so that all are as long.
 */
export const trendChart = (
  counted: readonly TopicDay[],
  { from, start, days }: TrendSpan,
  topics: readonly Topic[],
): CountsChart | null => {
  const end = start + Math.ceil(days);
  const of = (topic: Topic): readonly TopicDay[] => counted.filter((row) => row.topic === topic);
  const most = Math.max(0, ...topics.map((topic) => sum(of(topic).map(({ stories }) => stories))));
  const length = stretchOf(end - from, most);
  const count = Math.floor((end - from) / length);
  if (most === 0 || count < 2) return null;
  const first = end - count * length;
  const lines = topics.map((topic) => {
    const counts = Array.from({ length: count }, () => 0);
    for (const { day, stories } of of(topic)) {
      const at = Math.floor((day - first) / length);
      if (at >= 0 && at < count) counts[at] = (counts[at] ?? 0) + stories;
    }
    return { topic, counts };
  });
  const told = lines
    .filter(({ counts }) => sum(counts) > 0)
    .toSorted((a, b) => sum(b.counts) - sum(a.counts) || TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic))
    .slice(0, LINES);
  if (told.length === 0) return null;
  return {
    kind: 'counts',
    from: dayText(first),
    days: length,
    since: dayText(start),
    open: length - (end - start - days) < WHOLE * length,
    lines: told,
  };
};
