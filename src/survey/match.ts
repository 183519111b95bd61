import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { isClass } from './classes.ts';
import type { ConceptId } from './concepts.ts';
import {
  anotherClass,
  anotherHead,
  anotherModel,
  anotherPlace,
  anotherSubject,
  isModel,
  isSubject,
} from './elsewhere.ts';
import type { Ground } from './ground.ts';
import { kinLevel } from './kin.ts';
import { conceptOf } from './lexicon.ts';
import { MEASURES } from './measures.ts';
import { type Profile, placesOf } from './profile.ts';
import { isNeedless, type Term, weightOf } from './terms.ts';
import { inSentence, wordLevel } from './word-level.ts';

/** How near each word of the question is to a figure: 1 beside it, 0 nowhere. */
export interface Nearness {
  readonly levels: { get(term: Term): number | undefined };
  readonly coverage: number;
}

/** A word that is said of another figure is worth no more than this. */
const ASIDE = 0.3;

const ROLES: Readonly<Partial<Record<ConceptId, readonly Figure['role'][]>>> = { new_one: ['to'], old_one: ['from'] };

const BOUNDS: Readonly<Partial<Record<ConceptId, readonly Figure['qualifier'][]>>> = {
  maximum: ['at_most', 'less_than'],
  minimum: ['at_least', 'more_than'],
};

const WATTS = ['energy', 'power', 'apparent_power', 'energy_price', 'capacity_price'];

/** What a figure says by its unit: coins are bitcoin, and megawatts are electricity. */
const BY_UNIT: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  crypto: ['crypto', 'crypto_rate', 'coin_price'],
  bitcoin: ['crypto', 'crypto_rate', 'coin_price'],
  electricity: WATTS,
  energy: WATTS,
  'business/property_right': ['money', 'money_rate'],
};

const UNIT_SAYS = 0.45;

/** What a word asks for beside itself, found out once. */
const asksOf = keptWith((term: Term) => ({
  /** The roles and qualifiers that a figure meets it by. */
  roles: term.concepts.flatMap((id) => ROLES[id] ?? []),
  bounds: term.concepts.flatMap((id) => BOUNDS[id] ?? []),
  isMeasure: term.kind === 'measure',
  isOfKind: isClass(term),
  isOneOfMany: (term.kind === 'name' && term.entity !== undefined) || isModel(term),
  dims: new Set(term.concepts.flatMap((id) => conceptOf(id).dims ?? [])),
  byUnit: new Set(term.kind === 'name' ? [] : term.concepts.flatMap((id) => BY_UNIT[id] ?? [])),
}));

/** Is what the article says of the word said of another place, part, class or model than the figure's? */
const isElsewhere = (term: Term, ground: Ground): boolean => {
  const { isOfKind, isOneOfMany } = asksOf(term);
  if (isOfKind && anotherClass(term, ground)) return true;
  if ((!isOneOfMany && ground.heads.length === 0) || inSentence(term, ground)) return false;
  return (
    anotherSubject(term, ground) ||
    anotherPlace(term, ground) ||
    anotherHead(term, ground) ||
    anotherModel(term, ground)
  );
};

const levelOf = (term: Term, ground: Ground): number => {
  const { figure } = ground.statement;
  const { roles, bounds, isMeasure, dims, byUnit } = asksOf(term);
  if (term.entity !== undefined && isSubject(term.entity, ground)) return 1;
  if (roles.includes(figure.role) || bounds.includes(figure.qualifier)) return 0.9;
  const word = Math.max(wordLevel(term, ground), byUnit.has(figure.dimension) ? UNIT_SAYS : 0);
  if (!isMeasure && word <= ASIDE) return word;
  if (isElsewhere(term, ground)) return Math.min(word, ASIDE);
  if (!isMeasure) return word;
  const own = ground.measure === null ? undefined : MEASURES[ground.measure];
  if (own) {
    const rank = own.findIndex((id) => term.concepts.includes(id));
    if (rank >= 0) return Math.max(word, rank === 0 ? 0.8 : 0.7);
    return word * 0.92;
  }
  return Math.max(word, kinLevel(term, ground), dims.has(figure.dimension) ? 0.4 : 0);
};

/** What another report of the story names is a name of this one's matter, too: far off, but not amiss. */
const BY_MATE = 0.64;

/** Part of a name that other stories have whole. */
const OF_OTHERS = 0.6;

/** What a report is about it says at its head, or more than once: a word far down may sound like a name by chance. */
const isMatterOf = (mate: Profile, term: Term): boolean => {
  const [first, second] = placesOf(mate, term);
  return second !== undefined || (first !== undefined && first.start < mate.lead.end);
};

/** A model's number sets one thing apart from another of the same report. */
const isToldBy = (mates: readonly Profile[], term: Term): boolean =>
  term.kind === 'name' && !/\d/.test(term.text) && mates.some((mate) => isMatterOf(mate, term));

/** Found out word by word as it is asked for: most figures that an article holds are of a dimension that nobody asked for. */
class Levels implements Nearness {
  readonly #known: (number | undefined)[] = [];
  readonly #terms: readonly Term[];
  readonly #ground: Ground;
  readonly #isNow: boolean;
  readonly #mates: readonly Profile[];
  #coverage: number | undefined;

  constructor(terms: readonly Term[], ground: Ground, isNow: boolean, mates: readonly Profile[]) {
    this.#terms = terms;
    this.#ground = ground;
    this.#isNow = isNow;
    this.#mates = mates;
  }

  get levels(): this {
    return this;
  }

  get(term: Term): number | undefined {
    const at = this.#terms.indexOf(term);
    const before = this.#known[at];
    if (before !== undefined || at < 0) return before;
    // What is fresh is current, whether its sentence says so or not.
    const own = this.#isNow && term.concepts.includes('current') ? 1 : levelOf(term, this.#ground);
    const near = own === 0 && isToldBy(this.#mates, term) ? BY_MATE : own;
    const isOthers = term.toldBy?.has(this.#ground.statement.article.storyId) === false;
    const level = isOthers ? Math.min(near, OF_OTHERS) : near;
    this.#known[at] = level;
    return level;
  }

  get coverage(): number {
    this.#coverage ??= coverageOf(this.#terms, (term) => this.get(term) ?? 0);
    return this.#coverage;
  }
}

export const nearnessOf = (
  terms: readonly Term[],
  ground: Ground,
  isNow = false,
  mates: readonly Profile[] = [],
): Nearness => new Levels(terms, ground, isNow, mates);

export const coverageOf = (terms: readonly Term[], level: (term: Term) => number): number => {
  let [sum, all] = [0, 0];
  for (const term of terms) {
    const own = level(term);
    if (isNeedless(term, own)) continue;
    sum += weightOf(term) * own;
    all += weightOf(term);
  }
  return all > 0 ? sum / all : 0;
};

/** Two units of one dimension, or of one kind of price in any currency. */
export const sameKind = (a: string, b: string): boolean => {
  const [x, y] = [unitOf(a), unitOf(b)];
  return x !== null && y !== null && x.dimension === y.dimension;
};
