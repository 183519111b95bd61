import { cuts, type Token, tokenBefore } from './numbers-tokens.ts';
import { around, between, type Grain, isoDay, partsOf, type Stretch, shifted } from './periods-calendar.ts';
import type { Days } from './periods-ground.ts';
import { fold } from './text.ts';

type Edge = 'early' | 'mid' | 'middle' | 'late' | 'end' | 'closing';
const ROWS: readonly (readonly [Edge, string])[] = [
  ['early', 'early earlier beginning start outset أوائل بداية مطلع مستهل'],
  ['mid', 'mid middle midway'],
  ['middle', 'منتصف نص وسط'],
  ['late', 'late later'],
  ['end', 'end close أواخر'],
  ['closing', 'نهاية ختام'],
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

/** Nouns of edges are verbs as well: the start of May, but it will close the week after next. */
const NOUN = /^(?:beginning|start|outset|middle|end|close)$/;

/** The word in front of a period that names only a part of it. */
export const edgeBefore = (tokens: readonly Token[], from: number): { edge: Edge; at: number } | null => {
  let of = false;
  for (let at = from - 1; at >= 0 && at > from - 5; at -= 1) {
    const word = tokens[at]?.key ?? '';
    const edge = edgeOf(word);
    if (edge) return of || !NOUN.test(word) ? { edge, at } : null;
    if (!SKIPPED.test(word)) return null;
    of ||= word === 'of';
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
    const at = { early: [0, 3], mid: [1, 5], middle: [1, 5], late: [3, 7], end: [4, 7], closing: [4, 7] }[edge];
    return days(at[0] ? shifted(start, { days: at[0] }) : start, shifted(start, { days: at[1] ?? 7 }));
  }
  if (length < 28 || length > 366) return null;
  const { year, month } = partsOf(start);
  if (length < 32) {
    if (edge === 'early') return days(start, shifted(start, { days: 10 }));
    // The middle is the half of the month in Arabic: its 15th day.
    if (edge === 'middle') return days(shifted(start, { days: 14 }), shifted(start, { days: 15 }));
    if (edge === 'mid') return days(shifted(start, { days: 10 }), shifted(start, { days: 20 }));
    // نهاية is wider than أواخر, which are the last ten days.
    return days(shifted(start, { days: edge === 'end' ? 20 : 15 }), end);
  }
  const months = Math.round(length / 30.4);
  const cut = (part: number): string => isoDay(year, month + Math.round(part * months), 1);
  if (edge === 'early') return days(start, cut(1 / 3));
  return edge === 'late'
    ? days(cut(1 / 2), end)
    : edge === 'end' || edge === 'closing'
      ? days(cut(2 / 3), end)
      : days(cut(1 / 3), cut(2 / 3));
};

const AFTER = /^(?:after|بعد)$/;
const BEFORE = /^(?:before|قبل)$/;

/** after 2018 begins where 2018 ends; before 2018 ends where it begins. */
const beyond = (tokens: readonly Token[], at: number, stretch: Stretch): Days | null => {
  const word = (tokenBefore(tokens, at)?.key ?? '').replace(/^[وف](?=بعد|قبل)/, '');
  const than = word === 'than' && /^(?:later|greater)$/.test(tokenBefore(tokens, at - 1)?.key ?? '');
  if ((AFTER.test(word) || than) && lengthOf(stretch) > 1) return { start: stretch.end, end: null };
  return BEFORE.test(word) ? { start: null, end: stretch.start } : null;
};

/** The days that a period and the words before it name together, where they are others than its own. */
export const daysNamed = (
  tokens: readonly Token[],
  from: number,
  rel: string,
  stretch: { label: string; start: string | null; end: string | null },
  alone = false,
): Days | undefined => {
  const { start, end, label } = stretch;
  if (!start || !end) return undefined;
  const whole = alone && /^P\d/.test(label) ? wholeUnits(rel, label, rel === 'last' ? end : start) : undefined;
  if (/^P\d/.test(label)) return whole ?? rolling(tokens, from, rel, label, start, end);
  const all = { label, start, end };
  const edge = edgeBefore(tokens, from);
  const part = edge && rel !== 'by' ? partOf(all, edge.edge) : null;
  const outside = beyond(
    tokens,
    edge?.at ?? from,
    part?.start && part.end ? { label, start: part.start, end: part.end } : all,
  );
  // Since the end of 1989 it has not ended.
  const open = part && rel === 'since' ? { start: part.start, end } : part;
  return outside ?? open ?? undefined;
};

/** Alone, as in a calendar, so many whole weeks, months or years are meant. */
const wholeUnits = (rel: string, label: string, today: string): Days | undefined => {
  const [, count = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(label) ?? [];
  const grain = ({ Y: 'year', M: 'month', W: 'week' } as const)[unit as 'Y' | 'M' | 'W'] as Grain | undefined;
  if (!grain || Number(count) < 2 || (rel !== 'next' && rel !== 'last')) return undefined;
  const side = rel === 'next' ? 1 : -1;
  const [near, far] = [around(today, grain, side), around(today, grain, side * Number(count))];
  return side > 0 ? days(near.start, far.end) : days(far.start, near.end);
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
