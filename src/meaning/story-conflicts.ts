import { amountsApart, enlarges, flowsApart, goesBeyond, headsDiffer, printsDiffer } from './story-amounts.ts';
import { ENOUGH, SOME } from './story-doubts.ts';
import type { Facts } from './story-facts.ts';
import type { Identity } from './story-identity.ts';
import {
  bodiesDiffer,
  datesDiffer,
  disjoint,
  follows,
  isDue,
  listingsDiffer,
  opposed,
  reacts,
  sharesVerdict,
  stagesDiffer,
} from './story-steps.ts';

/** Daily numbers and talk of the market are told alike every day: half a day later it is the next one. */
const NEXT = 0.5;
const NOBODY = 0.3;
/** Told so alike as reports are that fill in a form. */
const TEMPLATE = 0.6;

/** A correction tells another amount of the same matter. */
const corrects = ({ events, asides }: Facts): boolean => [...events, ...asides].includes('correct');

interface Later {
  readonly a: Facts;
  readonly b: Facts;
  readonly days: number;
  readonly who: number;
  /** Nothing is told of both that is anybody's. */
  readonly idle: boolean;
  readonly cos: number;
  /** Figures of both. */
  readonly strong: number;
}

/** What is told again some time later, and is the next of its kind. */
export const isNext = ({ a, b, days, who, idle, cos, strong }: Later): boolean =>
  days > NEXT &&
  ((a.column !== '' && a.column === b.column) ||
    (cos > TEMPLATE && printsDiffer(a, b)) ||
    reacts(a, b) ||
    reacts(b, a) ||
    isDue(a, b) ||
    isDue(b, a) ||
    (strong < 1 && (who < NOBODY || idle || headsDiffer(a, b))));

/** What is about to be and where a price goes is told of everybody. */
const NO_DEEDS: ReadonlySet<string> = new Set(['prepare', 'rise', 'fall']);
export const sharesDeed = (a: Facts, b: Facts): boolean =>
  a.events.some((event) => !NO_DEEDS.has(event) && b.events.includes(event));

/**
 * One name is in the news with more than one matter within days: the later, the more must be told of both besides the name.
 */
const BESIDES: readonly (readonly [days: number, least: number])[] = [
  [0.9, 0.17],
  [0.5, 0.12],
  [0.1, 0.08],
];
export const onlyNamed = (besides: number, days: number): boolean =>
  BESIDES.some(([after, least]) => days > after && besides < least);

/** Whom or what two reports are about cannot be the same. */
export const mattersDiffer = (a: Facts, b: Facts, strong: number, about: Identity): boolean =>
  (about.strangers && !about.met) ||
  (about.nobodies && strong < ENOUGH) ||
  (about.strangers && strong < SOME && sharesVerdict(a, b)) ||
  datesDiffer(a, b) ||
  disjoint(a.coins, b.coins) ||
  (strong < ENOUGH && !corrects(a) && !corrects(b) && amountsApart(a, b, about.met)) ||
  flowsApart(a, b) ||
  listingsDiffer(a, b);

/** Steps of one matter, each an event of its own. */
export const stepsDiffer = (a: Facts, b: Facts): boolean =>
  opposed(a, b) ||
  follows(a, b) ||
  follows(b, a) ||
  stagesDiffer(a, b) ||
  bodiesDiffer(a, b) ||
  enlarges(a, b) ||
  enlarges(b, a) ||
  goesBeyond(a, b) ||
  goesBeyond(b, a);
