import type { Operation, Result } from '#src/base/answer.ts';
import { compare, decimal, mul } from '#src/base/exact.ts';
import { middle } from '#src/base/interval.ts';
import { inUnit, isRefused, sum } from './compute.ts';
import { sameAmount } from './facts.ts';
import { resultOf } from './filled.ts';
import type { Scored } from './single.ts';
import { isTotal, wholeAhead } from './wholes.ts';

/** One of several that are ranked. */
export interface Item {
  readonly name: string;
  readonly result: Result;
  readonly used: readonly Scored[];
  readonly at: ReturnType<typeof middle>;
}

/** Where the several come from: the items of a list, one sentence, sentences that follow each other, times, what the question names, or one figure of each of those over another. */
export const SHAPES = ['items', 'sentence', 'sentences', 'times', 'options', 'quotients'] as const;

export interface RankList {
  readonly shape: (typeof SHAPES)[number];
  readonly items: readonly Item[];
  /** Is it changes that are ranked, and which? */
  readonly change: Operation | null;
  /** Of a table the column, from nought. */
  readonly column: number;
}

/** A figure, and what it is of. */
export interface Named {
  readonly name: string | null;
  readonly c: Scored;
}

/** Everybody else is none of the several, and neither are all together. */
const REST =
  /^(?:everybody|everyone|all|the|any)? ?(?:else|rest|remainder|remaining)\b|^(?:all |the )?others?$|rest of|^(?:و?ال)?باقي|^(?:و?ال)?بقي|^غيره|^سائر|^(?:total|together|combined|sum|overall|المجموع|الإجمالي|الاجمالي|إجمالي|مجموع)/iu;

const ALMOST = decimal('0.985');
const OVER = decimal('1.015');

/** Months are ranked where times are asked for, and are no names of things. */
const TIME =
  /^(?:(?:in |by |during |early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|(?:the )?(?:first|second|third|fourth)(?: (?:quarter|half|month|week))?|(?:the )?(?:same|previous|next|last) (?:quarter|half|year|month|week)|(?:last|this|next) (?:year|month|week|summer|winter)|\d{4})(?: (?:of )?\d{4})?|(?:[بفل]?|في |خلال )(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|\d{4}|(?:ال)?(?:ربع|نصف) \S+|العام \S+|السنة \S+)(?: (?:من )?\d{4})?)$/iu;

export const isTold = (name: string | null): name is string => name !== null && !REST.test(name) && !TIME.test(name);

/** "1,050 MW in all" beside two others or more that are no totals. */
export const withoutTotal = (list: readonly Scored[]): readonly Scored[] => {
  const whole = wholeAhead(list);
  if (whole) return list.filter((c) => c !== whole);
  const parts = list.filter((c) => !isTotal(c));
  return parts.length > 1 && parts.length === list.length - 1 ? parts : list;
};

/** The sum of all the others is their whole and no rival of theirs. */
const withoutWhole = (list: readonly Named[]): readonly Named[] => {
  // Of three the largest may well be as much as the two others.
  if (list.length < 4) return list;
  return list.filter(({ c }) => {
    const parts = sum(list.flatMap(({ c: d }) => (d === c ? [] : [d.quantity])));
    if (isRefused(parts)) return true;
    const own = inUnit(c.quantity, parts.unit);
    const [x, y] = [own && middle(own.interval), middle(parts.interval)];
    return !x || !y || compare(x, mul(y, ALMOST)) < 0 || compare(x, mul(y, OVER)) > 0;
  });
};

const OUT_OF = /(?:^|\s)(?:من أصل|من اصل|out of)(?:\s|$)/iu;
/** "150 MW of it for the north" is itself the part: a comma stands before whose parts follow. */
const OF_WHICH = /(?:^|\s)(?:of which|of whom)(?:\s|$)|[,،:](?:\s+\p{L}+){0,4}?\s+(?:منها|منهم|بينها|بينهم)(?:\s|$)/iu;

const areTied = (a: Scored, b: Scored, tie: RegExp): boolean => {
  const [p, q] = [a.statement.figure, b.statement.figure].toSorted((x, y) => x.start - y.start);
  if (!p || !q || a.statement.article.id !== b.statement.article.id || q.start - p.end > 120) return false;
  return tie.test(a.statement.article.text.slice(p.end, q.start));
};

/** "265 MW out of 300", "300 MW, of which 140 for A": part and whole are no rivals of one list. */
const withoutWholes = (list: readonly Named[]): readonly Named[] =>
  list.filter(({ c }, i) => {
    const [last, next] = [list[i - 1]?.c, list[i + 1]?.c];
    if (last && areTied(last, c, OUT_OF)) return false;
    return !next || !(areTied(c, next, OUT_OF) || areTied(c, next, OF_WHICH));
  });

export const itemOf = (name: string, c: Scored): Item[] => {
  const result = resultOf('rank', { ...c.quantity, working: '' }, [c], [name]);
  return result ? [{ name, result, used: [c], at: middle(c.quantity.interval) }] : [];
};

/** The several of a list that is told without its total: neither what the others add up to nor the rest, which is a part of it. */
export const rivalsIn = (list: readonly Named[]): readonly Named[] =>
  withoutWholes(withoutWhole(list).filter(({ name }) => isTold(name)));

/** The same of a list as it stands. */
export const several = (list: readonly Named[]): readonly Named[] => {
  const parts = new Set(withoutTotal(list.map(({ c }) => c)));
  return rivalsIn(list.filter(({ c }) => parts.has(c)));
};

/** Each with a name of its own, in one unit; null where fewer than two are left. */
export const levels = (told: readonly Named[]): Item[] | null => {
  const [lead] = told;
  if (!lead) return null;
  const seen = new Map<string, Named>();
  for (const one of told) {
    const known = seen.get(one.name ?? '');
    if (!known || (sameAmount(known.c, one.c) && one.c.score > known.c.score)) seen.set(one.name ?? '', one);
  }
  const items = [...seen.values()].flatMap(({ name, c }) => {
    const quantity = inUnit(c.quantity, lead.c.quantity.unit);
    return name && quantity ? itemOf(name, c).map((item) => ({ ...item, at: middle(quantity.interval) })) : [];
  });
  return items.length > 1 ? items : null;
};
