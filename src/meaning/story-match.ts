import { keys } from '#src/base/keys.ts';
import type { Facts } from './story-facts.ts';
import { comparable, likeness, type Weigh } from './story-likeness.ts';
import { OPPOSED } from './story-senses.ts';

/**
 * What speaks for and against two reports telling one event. Weights were fitted to pairs of our own reports in both
 * languages, near misses among them, and rounded; `bias` is what must be outweighed.
 */
const WEIGHTS = {
  bias: -3,
  cos: 2.5,
  what: 1.8,
  /** The same where languages differ: fewer terms compare, so what does says more. */
  cosAcross: 0.5,
  whatAcross: 0.5,
  strong: -0.3,
  close: 1.8,
  entities: 1.3,
  names: 0.6,
  places: 1.3,
  events: 1.1,
  loose: 1.3,
  whoAndWhat: 0.9,
  whoAndFigures: 0.9,
  again: -1.2,
  strangers: -0.8,
  placesDiffer: -1.5,
  mismatch: -1,
  physical: -0.4,
} as const;

/** Two reports of one event reach this. */
export const SAME = 1.6;
const NEAR = 0.08;

const opposed = (a: Facts, b: Facts): boolean => {
  const only = (facts: Facts, yes: string, no: string) =>
    facts.events.includes(yes) && !facts.events.includes(no) && !facts.asides.includes(no);
  return OPPOSED.some(([x, y]) => (only(a, x, y) && only(b, y, x)) || (only(a, y, x) && only(b, x, y)));
};

const nearly = (x: string, y: string): boolean => {
  const [a, b] = [Number(x), Number(y)];
  return a !== 0 && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
};

const apart = (a: readonly string[], b: readonly string[]): number =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x)) ? 1 : 0;

const compareFigures = (a: Facts, b: Facts): { strong: number; close: number; physical: number; equal: string[] } => {
  let [strong, close, physical] = [0, 0, 0];
  const equal: string[] = [];
  for (const f of a.figures) {
    const others = b.figures.filter((g) => g.unit === f.unit);
    const same = others.find((g) => g.value === f.value);
    if (same) {
      strong += Math.min(f.weight, same.weight);
      equal.push(`${f.unit} ${f.value}`);
    } else if (f.unit !== '1' && others.some((g) => nearly(f.value, g.value))) close += 0.5 * f.weight;
    // Money and percentages of one event are many; two capacities or two amounts of coins are two events.
    else if (others.length > 0 && f.unit !== '1' && f.weight >= 0.5 && !/USD|EUR|%|pp|^s$/.test(f.unit)) physical += 1;
  }
  return { strong, close, physical: physical > 0 && strong + close < 0.5 ? 1 : 0, equal };
};

export interface Match {
  /** Above `SAME` for reports of one event. */
  readonly score: number;
  /** Facts that cannot both be told of one event. */
  readonly conflict: boolean;
  /** Terms of both, the weightiest first. */
  readonly shared: readonly string[];
}

/** Compares two reports by their facts. Symmetric. */
export const match = (a: Facts, b: Facts, weigh: Weigh = () => 1): Match => {
  const { cos, what, shared } = likeness(a, b, weigh);
  const { strong, close, physical } = compareFigures(a, b);
  const actors = a.actors.filter((x) => b.actors.includes(x));
  const entities = actors.filter((x) => x.startsWith('e:')).length;
  const names = shared.filter((term) => term.startsWith('n:')).length || actors.length - entities;
  const places = a.places.some((x) => b.places.includes(x)) ? 1 : 0;
  const events = a.events.filter((x) => b.events.includes(x)).length;
  const told = (facts: Facts) => [...facts.events, ...facts.asides];
  const loose = told(a).filter((x) => told(b).includes(x)).length - events;
  const who = entities + names + places > 0 ? 1 : 0;
  const across = comparable('w:', a.lang === b.lang) ? 0 : 1;
  const values = {
    bias: 1,
    cos,
    what,
    cosAcross: across * cos,
    whatAcross: across * what,
    strong: Math.min(2, strong),
    close: Math.min(1, close),
    entities: Math.min(2, entities),
    names: Math.min(2, names),
    places,
    events: Math.min(2, events),
    loose: Math.min(2, loose),
    whoAndWhat: who * what,
    whoAndFigures: who * Math.min(2, strong),
    again: a.again === b.again ? 0 : 1,
    strangers: entities + names === 0 && a.actors.length > 0 && b.actors.length > 0 ? 1 : 0,
    placesDiffer: apart(a.places, b.places),
    mismatch: a.events.length > 0 && b.events.length > 0 && events + loose === 0 ? 1 : 0,
    physical,
  } satisfies Record<keyof typeof WEIGHTS, number>;
  let score = 0;
  for (const name of keys(WEIGHTS)) score += WEIGHTS[name] * values[name];
  return { score, conflict: opposed(a, b) || apart(a.coins, b.coins) === 1, shared };
};
