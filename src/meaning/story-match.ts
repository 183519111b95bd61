import { keys } from '#src/base/keys.ts';
import { remembered } from '#src/base/memo.ts';
import { skeleton } from '#src/language/sound.ts';
import { doubtOf, ENOUGH } from './story-doubts.ts';
import type { Facts } from './story-facts.ts';
import { BARE } from './story-figures.ts';
import { identity, type Rare, sameName } from './story-identity.ts';
import { likeness, type Weights } from './story-likeness.ts';
import { DECIDED, OPPOSED, STAGES } from './story-senses.ts';
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
const NEAR = 0.08;

const opposed = (a: Facts, b: Facts): boolean => {
  const only = (facts: Facts, yes: string, no: string) =>
    facts.events.includes(yes) && !facts.events.includes(no) && !facts.asides.includes(no);
  return OPPOSED.some(([x, y]) => (only(a, x, y) && only(b, y, x)) || (only(a, y, x) && only(b, x, y)));
};

const isDecided = (event: string): boolean => DECIDED.has(event);

/** A consequence is an event of its own: `orders curfew after hack` is not the hack. */
const follows = (a: Facts, b: Facts): boolean =>
  a.events.some((event) => isDecided(event) && !b.events.includes(event) && !b.asides.includes(event)) &&
  a.earlier.some((event) => b.events.includes(event));

/** The step of a law that a report is about; where the title names none, the only one of the text. */
const stageOf = ({ events, asides }: Facts): string | undefined => {
  const [inTitle, inText] = [events, asides].map((all) => all.filter((event) => STAGES.includes(event)));
  if (inTitle?.length) return inTitle.length === 1 ? inTitle[0] : undefined;
  return inText?.length === 1 ? inText[0] : undefined;
};

/** One names its step in the title, the other only in the text, and they are different steps. */
const stagesDiffer = (a: Facts, b: Facts): boolean => {
  const [x, y] = [stageOf(a), stageOf(b)];
  const told = [a, b].filter(({ events }) => events.some((event) => STAGES.includes(event))).length;
  return x !== undefined && y !== undefined && x !== y && told === 1;
};

const nearly = (x: string, y: string): boolean => {
  const [a, b] = [Number(x), Number(y)];
  return a !== 0 && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
};

const apart = (a: readonly string[], b: readonly string[]): number =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x)) ? 1 : 0;

/** Two capacities, or two amounts of a coin, are two events; money and percentages of one event are many. */
const SINGLE = /^(?:W|Wh|BTC|ETH|bbl|H\/s)/;

const compareFigures = (a: Facts, b: Facts): { strong: number; close: number; physical: number; head: number } => {
  let [strong, close, physical, head] = [0, 0, 0, 0];
  for (const f of a.figures) {
    const others = b.figures.filter((g) => g.unit === f.unit);
    const same = others.find((g) => g.value === f.value);
    const bare = b.figures.some(
      (g) => g.value === f.value && BARE.has(g.unit) !== BARE.has(f.unit) && f.value.length > 2,
    );
    const alone = others.length === 1 && a.figures.filter((g) => g.unit === f.unit).length === 1;
    if (f.head && f.weight >= 0.7 && (same?.head || bare)) head += 1;
    if (same) strong += Math.min(f.weight, same.weight);
    else if (bare) close += 0.5;
    else if (!BARE.has(f.unit) && others.some((g) => nearly(f.value, g.value))) close += 0.5 * f.weight;
    else if (alone && f.weight >= 0.5 && SINGLE.test(f.unit)) physical += 1;
  }
  return { strong, close, physical: physical > 0 && strong < 0.5 ? 1 : 0, head };
};

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

const digits = (value: string): number => value.replace(/\D/g, '').length;

const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;

/** Both titles name a day, or both a month, and not the same: `down today, 17 June`, `output in May`. */
const datesDiffer = (a: Facts, b: Facts): boolean => {
  const dates = (facts: Facts) => facts.periods.filter((label) => DATE.test(label));
  const [some, others] = [dates(a), dates(b)];
  return some.some((x) => others.some((y) => x.length === y.length)) && !some.some((x) => others.includes(x));
};

/** Daily numbers and talk of the market are told alike every day: half a day later it is the next one. */
const NEXT = 0.5;
const NOBODY = 0.3;
/** Two prints of one number may be rounded apart; yesterday's is further away. */
const AS_ROUNDED = 0.02;
/** Told so alike that it is the same, whoever is named. */
const ALIKE = 0.4;

/** Amounts of the same kind stand in both titles, and none is the other's. */
const headsDiffer = (a: Facts, b: Facts): boolean => {
  const heads = (facts: Facts) =>
    facts.figures.filter((f) => f.head && (BARE.has(f.unit) ? digits(f.value) > 1 : f.weight >= 0.7));
  const units = new Set(heads(a).map((f) => f.unit));
  const others = heads(b).filter((g) => units.has(g.unit));
  return (
    others.length > 0 &&
    !others.some((g) =>
      a.figures.some(
        (f) =>
          f.unit === g.unit && Math.abs(Number(f.value) - Number(g.value)) <= AS_ROUNDED * Math.abs(Number(f.value)),
      ),
    )
  );
};

/** So many digits are read off something that is printed anew: a price, a difficulty, a count of holdings. */
const PRECISE = 4;
/** Told so alike as reports are that fill in a form. */
const TEMPLATE = 0.6;
const precise = ({ figures }: Facts, unit: string): string[] =>
  figures.filter((f) => f.head && f.unit === unit && digits(f.value.replace(/^0+/, '')) >= PRECISE).map((f) => f.value);

/** Both titles print an amount of one unit to the digit, and not the same: it was read off again. */
const printsDiffer = (a: Facts, b: Facts): boolean =>
  a.figures.some(({ unit }) => {
    const [some, others] = [precise(a, unit), precise(b, unit)];
    return some.length > 0 && others.length > 0 && !some.some((value) => others.includes(value));
  });

/** The news around two reports. */
export interface Around extends Weights {
  readonly rare: Rare;
}
export const NOTHING_AROUND: Around = { light: new Map(), places: new Uint16Array(), factors: [1], rare: () => true };

/** The consonants of a stem, by its term. */
const soundOf = remembered((term) => skeleton(term.slice(2)));

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
    again: a.again === b.again ? 0 : 1,
    strangers: actors.length + names === 0 && a.leads.length > 0 && b.leads.length > 0 ? 1 : 0,
    placesDiffer: apart(a.places, b.places),
    mismatch: events === 0 ? apart(a.events.filter(isDecided), b.events.filter(isDecided)) : 0,
    physical,
    roundUp: (a.roundUp || b.roundUp) && cos < 0.6 ? 1 : 0,
  } satisfies Record<keyof typeof WEIGHTS, number>;
  const doubt = doubtOf(about, strong, headsDiffer(a, b));
  const idle = events + loose === 0 && what < ALIKE && places === 0 && entities < 1;
  const next =
    days > NEXT &&
    ((a.column !== '' && a.column === b.column) ||
      (cos > TEMPLATE && printsDiffer(a, b)) ||
      (strong < 1 && (who < NOBODY || idle || headsDiffer(a, b))));
  const otherMatter =
    next ||
    (about.strangers && !about.met) ||
    (about.nobodies && strong < ENOUGH) ||
    datesDiffer(a, b) ||
    apart(a.coins, b.coins) === 1;
  const otherStep = opposed(a, b) || follows(a, b) || follows(b, a) || stagesDiffer(a, b);
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
