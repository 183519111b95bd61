import { cuts, type Token } from './numbers-tokens.ts';
import { around, between, type Grain, isoDay, partsOf, type Stretch, shifted } from './periods-calendar.ts';
import type { Days } from './periods-ground.ts';
import { fold } from './text.ts';

type Edge = 'early' | 'mid' | 'middle' | 'late' | 'end';
const ROWS: readonly (readonly [Edge, string])[] = [
  ['early', 'early beginning start outset أوائل بداية مطلع مستهل'],
  ['mid', 'mid middle midway'],
  ['middle', 'منتصف نص وسط'],
  ['late', 'late'],
  ['end', 'end close أواخر نهاية ختام'],
];
const EDGES: ReadonlyMap<string, Edge> = new Map(
  ROWS.flatMap(([edge, words]) => words.split(' ').map((word) => [fold(word), edge] as const)),
);
const SKIPPED = /^(?:of|the|in|around|about|-|من|شهر|عام|سنه|العام|السنه|fiscal|calendar)$/;

const edgeOf = (word: string): Edge | null => {
  for (const { rest } of cuts(word)) {
    const found = EDGES.get(rest);
    if (found) return found;
  }
  return null;
};

/** The word in front of a period that names only a part of it. */
export const edgeBefore = (tokens: readonly Token[], from: number): { edge: Edge; at: number } | null => {
  for (let at = from - 1; at >= 0 && at > from - 5; at -= 1) {
    const word = tokens[at]?.key ?? '';
    const edge = edgeOf(word);
    if (edge) return { edge, at };
    if (!SKIPPED.test(word)) return null;
  }
  return null;
};

const days = (start: string, end: string): Days => ({ start, end });
const lengthOf = ({ start, end }: Stretch): number => Math.round((Date.parse(end) - Date.parse(start)) / 864e5);

/** Months and longer by thirds, late from their middle on; weeks by Monday to Wednesday and Friday to Sunday. */
export const partOf = (stretch: Stretch, edge: Edge): Days | null => {
  const length = lengthOf(stretch);
  const { start, end } = stretch;
  if (length === 7) {
    const at = { early: [0, 3], mid: [1, 5], middle: [1, 5], late: [3, 7], end: [4, 7] }[edge];
    return days(at[0] ? shifted(start, { days: at[0] }) : start, shifted(start, { days: at[1] ?? 7 }));
  }
  if (length < 28 || length > 366) return null;
  const { year, month } = partsOf(start);
  if (length < 32) {
    if (edge === 'early') return days(start, shifted(start, { days: 10 }));
    // The middle is the half of the month in Arabic: its 15th day.
    if (edge === 'middle') return days(shifted(start, { days: 14 }), shifted(start, { days: 15 }));
    if (edge === 'mid') return days(shifted(start, { days: 10 }), shifted(start, { days: 20 }));
    return days(shifted(start, { days: edge === 'late' ? 15 : 20 }), end);
  }
  const months = Math.round(length / 30.4);
  const cut = (part: number): string => isoDay(year, month + Math.round(part * months), 1);
  if (edge === 'early') return days(start, cut(1 / 3));
  return edge === 'late'
    ? days(cut(1 / 2), end)
    : edge === 'end'
      ? days(cut(2 / 3), end)
      : days(cut(1 / 3), cut(2 / 3));
};

const AFTER = /^(?:after|بعد)$/;
const BEFORE = /^(?:before|قبل)$/;

/** after 2018 begins where 2018 ends; before 2018 ends where it begins. */
const beyond = (tokens: readonly Token[], at: number, stretch: Stretch): Days | null => {
  const word = (tokens[at - 1]?.key ?? '').replace(/^[وف](?=بعد|قبل)/, '');
  const than = word === 'than' && /^(?:later|greater)$/.test(tokens[at - 2]?.key ?? '');
  if ((AFTER.test(word) || than) && lengthOf(stretch) > 1) return { start: stretch.end, end: null };
  return BEFORE.test(word) ? { start: null, end: stretch.start } : null;
};

/** The days that a period and the words before it name together, where they are others than its own. */
export const daysNamed = (
  tokens: readonly Token[],
  from: number,
  rel: string,
  stretch: { label: string; start: string | null; end: string | null },
): Days | undefined => {
  const { start, end, label } = stretch;
  if (!start || !end) return undefined;
  if (/^P\d/.test(label)) return rolling(tokens, from, rel, label, start, end);
  const whole = { label, start, end };
  const edge = edgeBefore(tokens, from);
  const part = edge && rel !== 'by' ? partOf(whole, edge.edge) : null;
  const outside = beyond(
    tokens,
    edge?.at ?? from,
    part?.start && part.end ? { label, start: part.start, end: part.end } : whole,
  );
  return outside ?? part ?? undefined;
};

/** The next three days begin tomorrow, unless within says from now on; the past week is the one before this. */
const rolling = (
  tokens: readonly Token[],
  from: number,
  rel: string,
  label: string,
  start: string,
  end: string,
): Days | undefined => {
  const word = tokens[from]?.key ?? '';
  const grain = { P1W: 'week', P1M: 'month', P1Y: 'year' }[label] as Grain | undefined;
  if (rel === 'last' && word === 'past' && grain) return dayPair(around(end, grain, -1));
  if (rel !== 'next') return undefined;
  const now = [from - 1, from - 2].some((at) => /^(?:within|غضون)$/.test(tokens[at]?.key ?? ''));
  return now ? undefined : days(shifted(start, { days: 1 }), shifted(end, { days: 1 }));
};
const dayPair = ({ start, end }: Stretch): Days => ({ start, end });

/** So many whole quarters before or after the running one. */
export const quarters = (today: string, by: -1 | 1, count: number): Stretch => {
  const near = around(today, 'quarter', by);
  const far = around(today, 'quarter', by * count);
  return by > 0 ? between(near.start, far.end) : between(far.start, near.end);
};
