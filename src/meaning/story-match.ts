import { keys } from '#src/base/keys.ts';
import { remembered } from '#src/base/memo.ts';
import { skeleton } from '#src/language/sound.ts';
import { type ComparedFigures, compareFigures, headsDiffer } from './story-amounts.ts';
import { isNext, mattersDiffer, stepsDiffer } from './story-conflicts.ts';
import { doubtOf } from './story-doubts.ts';
import type { Facts } from './story-facts.ts';
import { type Identity, identity, type Rare, sameName } from './story-identity.ts';
import { type Likeness, likeness, type Weights } from './story-likeness.ts';
import { disjoint, isDecided, sameHands } from './story-steps.ts';
import { comparable, termsOf } from './story-terms.ts';

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

/** Told so alike that it is the same, whoever is named. */
const ALIKE = 0.4;

/** The news around two reports. */
export interface Around extends Weights {
  readonly rare: Rare;
}
export const NOTHING_AROUND: Around = { light: new Map(), places: new Uint16Array(), factors: [1], rare: () => true };

/** The consonants of a stem, by its term. */
const soundOf = remembered((term) => skeleton(term.slice(2)));

/** What `WEIGHTS` weigh, counted for two reports. */
const valuesOf = (a: Facts, b: Facts, around: Around, days: number, like: Likeness, figures: ComparedFigures) => {
  const { light, rare } = around;
  const weigh = (term: string): number => light.get(term) ?? 1;
  const { cos, what } = like;
  const { strong, close, physical, head } = figures;
  const { names: terms } = termsOf(a);
  const shared = (kind: string) => like.shared.flatMap((place) => (terms[place]?.startsWith(kind) ? terms[place] : []));
  const actors = a.actors.filter((x) => b.actors.includes(x));
  const entities = actors.reduce((total, x) => total + (x.startsWith('e:') ? weigh(x) : 0), 0);
  const across = comparable('w:', a.lang === b.lang) ? 0 : 1;
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
  const idle = events + loose === 0 && what < ALIKE && places === 0 && entities + names < 1;
  return { values, who, idle };
};

/** What the weights make of the values. */
export const scoreOf = (values: Readonly<Record<keyof typeof WEIGHTS, number>>): number =>
  keys(WEIGHTS).reduce((score, name) => score + WEIGHTS[name] * values[name], 0);

/**
 * Two reports compared by their facts. Most of the hundreds that a new one is held against are told of other things
 * altogether: what is asked only of those that are alike is found out when it is asked.
 */
class Comparison implements Match {
  readonly score: number;
  readonly who: number;
  readonly values: Readonly<Record<keyof typeof WEIGHTS, number>>;
  private readonly idle: boolean;
  private readonly like: Likeness;
  private readonly figures: ComparedFigures;
  private readonly a: Facts;
  private readonly b: Facts;
  private readonly around: Around;
  private readonly days: number;
  private about: Identity | undefined;
  private matter: boolean | undefined;
  private step: boolean | undefined;

  constructor(a: Facts, b: Facts, around: Around, days: number) {
    this.a = a;
    this.b = b;
    this.around = around;
    this.days = days;
    this.like = likeness(a, b, around);
    this.figures = compareFigures(a, b);
    const { values, who, idle } = valuesOf(a, b, around, days, this.like, this.figures);
    this.values = values;
    this.who = who;
    this.idle = idle;
    this.score = scoreOf(values);
  }

  get identity(): Identity {
    this.about ??= identity(this.a, this.b, this.around.rare);
    return this.about;
  }

  get doubt(): number {
    return doubtOf(this.identity, this.figures.strong, headsDiffer(this.a, this.b));
  }

  get otherMatter(): boolean {
    const { a, b, days, who, idle, like, identity: about } = this;
    const { strong } = this.figures;
    this.matter ??= isNext({ a, b, days, who, idle, cos: like.cos, strong }) || mattersDiffer(a, b, strong, about);
    return this.matter;
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
    return this.like.shared.map((place, i) => [names[place] ?? '', this.like.adds[i] ?? 0]);
  }
}

/** Compares two reports by their facts. Symmetric. */
export const match = (a: Facts, b: Facts, around: Around = NOTHING_AROUND, days = 0): Comparison =>
  new Comparison(a, b, around, days);
