import { keys } from '#src/base/keys.ts';
import { remembered } from '#src/base/memo.ts';
import { skeleton } from '#src/language/sound.ts';
import {
  amountsApart,
  compareFigures,
  enlarges,
  flowsApart,
  goesBeyond,
  headsDiffer,
  printsDiffer,
} from './story-amounts.ts';
import { doubtOf, ENOUGH, SOME } from './story-doubts.ts';
import type { Facts } from './story-facts.ts';
import { identity, type Rare, sameName } from './story-identity.ts';
import { likeness, type Weights } from './story-likeness.ts';
import {
  bodiesDiffer,
  datesDiffer,
  disjoint,
  follows,
  isDecided,
  isDue,
  listingsDiffer,
  opposed,
  reacts,
  sameHands,
  sharesVerdict,
  stagesDiffer,
} from './story-steps.ts';
import { comparable } from './story-terms.ts';

/**
 * What speaks for and against two reports telling one event. Weights were fitted to pairs of our own reports in both
 * languages, near misses among them, and rounded; `bias` is what must be outweighed.
 */
const WEIGHTS = {
  bias: -3.3,
  cos: 2.4,
  what: 1.9,
  /** The same where languages differ: fewer terms compare, so what does says more. */
  cosAcross: 0.2,
  whatAcross: 0.3,
  strong: 0,
  close: 1.3,
  entities: 1.4,
  names: 1.7,
  places: 1.6,
  events: 1.1,
  loose: 1.5,
  whoAndWhat: 0.9,
  whoAndFigures: 0.6,
  /** Days between the two; news of the market, which names nobody, ages faster. */
  days: -0.3,
  nameAndEvent: 0.3,
  headFigures: 1.1,
  /** The same chamber or committee took the same step. */
  hands: 0.8,
  again: -1.7,
  strangers: -1.4,
  placesDiffer: -1.6,
  mismatch: -1.4,
  /** Round-ups and forecasts touch many events and report none. */
  roundUp: -1.5,
  physical: -1.4,
} as const;

/** Two reports of one event reach this. */
export const SAME = 0.45;

const apart = (a: readonly string[], b: readonly string[]): number => Number(disjoint(a, b));

export interface Match {
  /** Above `SAME` for reports of one event. */
  readonly score: number;
  /** Facts that cannot both be told of one event. */
  readonly conflict: boolean;
  /** How much of who acts, and where, both share: from 0 to 1. */
  readonly who: number;
  /** What makes one doubt where much is reported that is told alike. */
  readonly doubt: number;
  /** Terms of both with what they add to how alike the reports are. */
  readonly shared: readonly (readonly [term: string, weight: number])[];
}

/** Daily numbers and talk of the market are told alike every day: half a day later it is the next one. */
const NEXT = 0.5;
const NOBODY = 0.3;
/** Told so alike as reports are that fill in a form. */
const TEMPLATE = 0.6;
/** Told so alike that it is the same, whoever is named. */
const ALIKE = 0.4;

/** The news around two reports. */
export interface Around extends Weights {
  readonly rare: Rare;
}
export const NOTHING_AROUND: Around = { light: new Map(), places: new Uint16Array(), factors: [1], rare: () => true };

/** The consonants of a stem, by its term. */
const soundOf = remembered((term) => skeleton(term.slice(2)));

/** A correction tells another amount of the same matter. */
const corrects = ({ events, asides }: Facts): boolean => [...events, ...asides].includes('correct');

/** What `WEIGHTS` weigh, counted for two reports. */
export const compare = (a: Facts, b: Facts, around: Around, days = 0) => {
  const { light, rare } = around;
  const weigh = (term: string): number => light.get(term) ?? 1;
  const about = identity(a, b, rare);
  const { cos, what, shared: both } = likeness(a, b, around);
  const shared = both.map(([term]) => term);
  const { strong, close, physical, head } = compareFigures(a, b);
  const actors = a.actors.filter((x) => b.actors.includes(x));
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + weigh(term), 0);
  const entities = sum(actors.filter((x) => x.startsWith('e:')));
  const across = comparable('w:', a.lang === b.lang) ? 0 : 1;
  // Within a language the words themselves must be the same: consonants alone meet by chance.
  let words: ReadonlySet<string> | undefined;
  const written = (bones: string): boolean => {
    words ??= new Set(shared.filter((x) => x.startsWith('w:')).map(soundOf));
    return words.has(bones);
  };
  const named = (
    across
      ? shared.filter((x) => x.startsWith('n:'))
      : actors.filter((x) => x.startsWith('n:') && (x.length > 5 || written(x.slice(2))))
  ).filter((x) => sameName(x, a, b));
  // Three consonants of two scripts meet by chance.
  const names = named.reduce((total, x) => total + (rare(x) ? (across && x.length <= 5 ? 0.5 : 1) : 0.3) * weigh(x), 0);
  const places = Math.max(0, ...a.places.filter((x) => b.places.includes(x)).map((x) => weigh(`e:${x}`)));
  const events = a.events.filter((x) => b.events.includes(x)).length;
  const told = (facts: Facts) => [...facts.events, ...facts.asides];
  const loose = told(a).filter((x) => told(b).includes(x)).length - events;
  const coin = Math.max(
    0,
    ...a.coins.filter((x) => x !== 'bitcoin' && b.coins.includes(x)).map((x) => 0.6 * weigh(`e:${x}`)),
  );
  const who = Math.min(1, Math.max(coin, entities + names + places));
  const values = {
    bias: 1,
    cos,
    what,
    cosAcross: across * cos,
    whatAcross: across * what,
    strong: Math.min(2, strong),
    close: Math.min(1, close),
    entities: Math.min(2, entities),
    names: Math.min(1.5, names),
    places,
    events: Math.min(2, events),
    loose: Math.min(2, loose),
    whoAndWhat: who * what,
    whoAndFigures: who * Math.min(2, strong),
    days: days * (who > 0.3 ? 1 : 3),
    nameAndEvent: names > 0 && events > 0 ? 1 : 0,
    headFigures: head > 0 ? 1 : 0,
    hands: sameHands(a, b) ? 1 : 0,
    again: a.again === b.again ? 0 : 1,
    strangers: actors.length + names === 0 && a.leads.length > 0 && b.leads.length > 0 ? 1 : 0,
    placesDiffer: apart(a.places, b.places),
    mismatch: events === 0 ? apart(a.events.filter(isDecided), b.events.filter(isDecided)) : 0,
    physical,
    roundUp: (a.roundUp || b.roundUp) && cos < 0.6 ? 1 : 0,
  } satisfies Record<keyof typeof WEIGHTS, number>;
  const doubt = doubtOf(about, strong, headsDiffer(a, b));
  const idle = events + loose === 0 && what < ALIKE && places === 0 && entities + names < 1;
  const next =
    days > NEXT &&
    ((a.column !== '' && a.column === b.column) ||
      (cos > TEMPLATE && printsDiffer(a, b)) ||
      reacts(a, b) ||
      reacts(b, a) ||
      isDue(a, b) ||
      isDue(b, a) ||
      (strong < 1 && (who < NOBODY || idle || headsDiffer(a, b))));
  const otherMatter =
    next ||
    (about.strangers && !about.met) ||
    (about.nobodies && strong < ENOUGH) ||
    (about.strangers && strong < SOME && sharesVerdict(a, b)) ||
    datesDiffer(a, b) ||
    disjoint(a.coins, b.coins) ||
    (strong < ENOUGH && !corrects(a) && !corrects(b) && amountsApart(a, b, about.met)) ||
    flowsApart(a, b) ||
    listingsDiffer(a, b);
  const otherStep =
    opposed(a, b) ||
    follows(a, b) ||
    follows(b, a) ||
    stagesDiffer(a, b) ||
    bodiesDiffer(a, b) ||
    enlarges(a, b) ||
    enlarges(b, a) ||
    goesBeyond(a, b) ||
    goesBeyond(b, a);
  return { values, who, met: about.met, doubt, otherMatter, otherStep, shared: both };
};

/** What the weights make of the values. */
export const scoreOf = (values: Readonly<Record<keyof typeof WEIGHTS, number>>): number =>
  keys(WEIGHTS).reduce((score, name) => score + WEIGHTS[name] * values[name], 0);

/** Compares two reports by their facts. Symmetric. */
export const match = (a: Facts, b: Facts, around: Around = NOTHING_AROUND, days = 0): Match => {
  const { values, who, doubt, otherMatter, otherStep, shared } = compare(a, b, around, days);
  return { score: scoreOf(values), who, doubt, conflict: otherMatter || otherStep, shared };
};
