import { keys } from '#src/base/keys.ts';
import { type ComparedFigures, compareFigures, headsDiffer } from './story-amounts.ts';
import { besides, soundOf } from './story-besides.ts';
import { isNext, mattersDiffer, onlyNamed, sharesDeed, stepsDiffer } from './story-conflicts.ts';
import { doubtOf } from './story-doubts.ts';
import type { Facts } from './story-facts.ts';
import { type Identity, identity, type Rare, sameName } from './story-identity.ts';
import { type Likeness, likeness, type Weights } from './story-likeness.ts';
import { disjoint, isDecided, sameHands } from './story-steps.ts';
import { termsOf } from './story-terms.ts';

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

const NAMES = keys(WEIGHTS);
/** A figure that is not everybody's. */
const STRONG = 0.7;
/** More than this of names counts no more. */
const MOST_NAMES = 1.5;

/** Two reports of one event reach this. */
export const SAME = 0.45;

const apart = (a: readonly string[], b: readonly string[]): number => Number(disjoint(a, b));

/** What a comparison may come to at most, as a look at names, places, deeds and figures alone can tell. */
interface AtMost {
  readonly score: number;
  readonly who: number;
}

export interface Match {
  readonly atMost: AtMost;
  /** Above `SAME` for reports of one event. */
  readonly score: number;
  /** Facts that cannot both be told of one event. */
  readonly conflict: boolean;
  /** How much of who acts, and where, both share: from 0 to 1. */
  readonly who: number;
  /** What makes one doubt where much is reported that is told alike. */
  readonly doubt: number;
  /** Nothing is told of both besides a name: no deed, no figure, no words of what happened. */
  readonly onlyNamed: boolean;
  /** Terms of both with what they add to how alike the reports are. */
  readonly shared: readonly (readonly [term: string, weight: number])[];
}

/** Told so alike that it is the same, whoever is named. */
const ALIKE = 0.4;

/** The news around two reports. */
export interface Around extends Weights {
  readonly rare: Rare;
}
export const NOTHING_AROUND: Around = { light: new Map(), places: new Uint16Array(), factors: [1], rare: () => true };

type Values = Readonly<Record<keyof typeof WEIGHTS, number>>;

const largest = (list: readonly string[], weigh: (one: string) => number): number => {
  let found = 0;
  for (const one of list) found = Math.max(found, weigh(one));
  return found;
};
const counted = (list: readonly string[], holds: (one: string) => boolean): number => {
  let count = 0;
  for (const one of list) if (holds(one)) count += 1;
  return count;
};

/** What two reports have in common, without a look at the words that they are told with. */
const commonOf = (a: Facts, b: Facts, { light }: Around) => {
  const weigh = (term: string): number => light.get(term) ?? 1;
  const actors = a.actors.filter((x) => b.actors.includes(x));
  const tells = (x: string): boolean => b.events.includes(x) || b.asides.includes(x);
  const events = counted(a.events, (x) => b.events.includes(x));
  let entities = 0;
  for (const x of actors) if (x.startsWith('e:')) entities += weigh(x);
  return {
    actors,
    entities,
    places: largest(a.places, (x) => (b.places.includes(x) ? weigh(`e:${x}`) : 0)),
    coin: largest(a.coins, (x) => (x !== 'bitcoin' && b.coins.includes(x) ? 0.6 * weigh(`e:${x}`) : 0)),
    events,
    loose: counted(a.events, tells) + counted(a.asides, tells) - events,
    across: a.lang === b.lang ? 0 : 1,
    placesDiffer: apart(a.places, b.places),
    hands: sameHands(a, b) ? 1 : 0,
    again: a.again === b.again ? 0 : 1,
    mismatch: events === 0 ? apart(a.events.filter(isDecided), b.events.filter(isDecided)) : 0,
  };
};
type Common = ReturnType<typeof commonOf>;

/** How much of names that no list knows two reports share. */
const namesOf = (a: Facts, b: Facts, { light, rare }: Around, { actors, across }: Common, like: Likeness): number => {
  const { names: terms } = termsOf(a);
  const shared = (kind: string) => like.shared.flatMap((place) => (terms[place]?.startsWith(kind) ? terms[place] : []));
  // Within a language the words themselves must be the same: consonants alone meet by chance.
  let words: ReadonlySet<string> | undefined;
  const written = (bones: string): boolean => {
    words ??= new Set(shared('w:').map(soundOf));
    return words.has(bones);
  };
  const named = (
    across ? shared('n:') : actors.filter((x) => x.startsWith('n:') && (x.length > 5 || written(x.slice(2))))
  ).filter((x) => sameName(x, a, b));
  // Three consonants of two scripts meet by chance.
  return named.reduce(
    (total, x) => total + (rare(x) ? (across && x.length <= 5 ? 0.5 : 1) : 0.3) * (light.get(x) ?? 1),
    0,
  );
};

/** How much of who acts, and where, two reports share. */
const whoOf = ({ coin, entities, places }: Common, names: number): number =>
  Math.min(1, Math.max(coin, entities + names + places));

/** What `WEIGHTS` weigh, where names and likeness are known. */
const valuesOf = (
  common: Common,
  { cos, what }: Pick<Likeness, 'cos' | 'what'>,
  names: number,
  { strong, close, physical, head }: ComparedFigures,
): Values => {
  const { entities, places, events, loose, across, placesDiffer, hands, again, mismatch } = common;
  const who = whoOf(common, names);
  return {
    bias: 1,
    cos,
    what,
    cosAcross: across * cos,
    whatAcross: across * what,
    strong: Math.min(2, strong),
    close: Math.min(1, close),
    entities: Math.min(2, entities),
    names: Math.min(MOST_NAMES, names),
    places,
    events: Math.min(2, events),
    loose: Math.min(2, loose),
    whoAndWhat: who * what,
    whoAndFigures: who * Math.min(2, strong),
    days: 0,
    nameAndEvent: names > 0 && events > 0 ? 1 : 0,
    headFigures: head > 0 ? 1 : 0,
    hands,
    again,
    strangers: 0,
    placesDiffer,
    mismatch,
    physical,
    roundUp: 0,
  };
};

/** What the weights make of the values. */
export const scoreOf = (values: Values): number =>
  NAMES.reduce((score, name) => score + WEIGHTS[name] * values[name], 0);

/** What the values may come to: told word for word alike, and nothing else against it. */
const mostOf = (common: Common, { strong, close, physical, head }: ComparedFigures): AtMost => {
  const { actors, across, entities, places, events, loose, hands, again, placesDiffer, mismatch } = common;
  const w = WEIGHTS;
  const names = across
    ? MOST_NAMES
    : Math.min(
        MOST_NAMES,
        counted(actors, (x) => x.startsWith('n:')),
      );
  const who = whoOf(common, names);
  const named = names > 0 && events > 0 ? w.nameAndEvent : 0;
  const told = w.bias + w.cos + w.what + across * (w.cosAcross + w.whatAcross) + w.whoAndWhat * who;
  const amounts = w.close * Math.min(1, close) + (w.strong + w.whoAndFigures * who) * Math.min(2, strong);
  const whose = w.entities * Math.min(2, entities) + w.names * names + w.places * places + named;
  const deeds = w.events * Math.min(2, events) + w.loose * Math.min(2, loose) + w.hands * hands;
  const against = w.again * again + w.placesDiffer * placesDiffer + w.mismatch * mismatch + w.physical * physical;
  return { who, score: told + amounts + whose + deeds + against + (head > 0 ? w.headFigures : 0) };
};

interface Told {
  readonly like: Likeness;
  readonly values: Values;
  readonly who: number;
  readonly score: number;
  readonly idle: boolean;
}

/**
 * Two reports compared by their facts. Most of the hundreds that a new one is held against are told of other things
 * altogether: what is asked only of those that are alike is found out when it is asked.
 */
class Comparison implements Match {
  private readonly a: Facts;
  private readonly b: Facts;
  private readonly around: Around;
  private readonly days: number;
  private readonly common: Common;
  private readonly figures: ComparedFigures;
  private most: AtMost | undefined;
  private known: Told | undefined;
  private about: Identity | undefined;
  private matter: boolean | undefined;
  private step: boolean | undefined;

  constructor(a: Facts, b: Facts, around: Around, days: number) {
    this.a = a;
    this.b = b;
    this.around = around;
    this.days = days;
    this.common = commonOf(a, b, around);
    this.figures = compareFigures(a, b);
  }

  private get told(): Told {
    if (this.known) return this.known;
    const { a, b, around, days, common, figures } = this;
    const like = likeness(a, b, around);
    const names = namesOf(a, b, around, common, like);
    const found = valuesOf(common, like, names, figures);
    const who = whoOf(common, names);
    const { actors, entities, places, events, loose } = common;
    const values = {
      ...found,
      days: days * (who > 0.3 ? 1 : 3),
      strangers: actors.length + names === 0 && a.leads.length > 0 && b.leads.length > 0 ? 1 : 0,
      roundUp: (a.roundUp || b.roundUp) && like.cos < 0.6 ? 1 : 0,
    };
    const idle = events + loose === 0 && like.what < ALIKE && places === 0 && entities + names < 1;
    this.known = { like, values, who, score: scoreOf(values), idle };
    return this.known;
  }

  get atMost(): AtMost {
    this.most ??= mostOf(this.common, this.figures);
    return this.most;
  }

  get score(): number {
    return this.told.score;
  }

  get who(): number {
    return this.told.who;
  }

  get values(): Values {
    return this.told.values;
  }

  get identity(): Identity {
    this.about ??= identity(this.a, this.b, this.around.rare);
    return this.about;
  }

  get doubt(): number {
    return doubtOf(this.identity, this.figures.strong, headsDiffer(this.a, this.b));
  }

  get otherMatter(): boolean {
    const { a, b, days, identity: about } = this;
    const { strong } = this.figures;
    const { who, idle, like } = this.told;
    this.matter ??= isNext({ a, b, days, who, idle, cos: like.cos, strong }) || mattersDiffer(a, b, strong, about);
    return this.matter;
  }

  get onlyNamed(): boolean {
    const { a, b, days, around } = this;
    const { across, coin, hands } = this.common;
    const { strong, head } = this.figures;
    if (across + coin + hands + head > 0 || strong >= STRONG || sharesDeed(a, b)) return false;
    if (!a.leads.some((x) => b.leads.includes(x))) return false;
    return onlyNamed(besides(a, b, this.told.like, around), days);
  }

  get otherStep(): boolean {
    this.step ??= stepsDiffer(this.a, this.b);
    return this.step;
  }

  get conflict(): boolean {
    return this.otherMatter || this.otherStep;
  }

  get shared(): (readonly [term: string, weight: number])[] {
    const { names } = termsOf(this.a);
    const { shared, adds } = this.told.like;
    return shared.map((place, i) => [names[place] ?? '', adds[i] ?? 0]);
  }
}

/** Compares two reports by their facts. Symmetric. */
export const match = (a: Facts, b: Facts, around: Around = NOTHING_AROUND, days = 0): Comparison =>
  new Comparison(a, b, around, days);
