import { knownUnit, unitOf } from '#src/base/units.ts';
import { type Candidate, countedBy, isEach, timeScore } from './candidate.ts';
import { inUnit } from './compute.ts';
import { isCriterion } from './criterion.ts';
import { isVerb, meetsNouns } from './demanded.ts';
import { isFormer } from './former.ts';
import { type Features, featured, type Part } from './offer.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';
import type { Scored } from './single.ts';
import { isSuspect } from './suspect.ts';
import { isNeedless, meets, type Term, type TermKind, weightOf } from './terms.ts';
import { unitWished } from './unit-wished.ts';

const NAME = 0.62;
const HELD = 0.6;
const ABSENT = 0.2;

export const levelOf = (c: Candidate, term: Term): number => c.near.levels.get(term) ?? 0;

/** The words of a question by their kinds: places in one list of levels. */
export interface Words {
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly weight: number;
  readonly of: Readonly<Record<TermKind | 'sure' | 'unsure', readonly number[]>>;
}

export const wordsOf = (terms: readonly Term[]): Words => {
  const all = terms.map((term, i) => ({ term, i })).filter(({ term }) => term.text !== '');
  const places = (test: (term: Term) => boolean): number[] => all.filter(({ term }) => test(term)).map(({ i }) => i);
  const isName = (term: Term): boolean => term.kind === 'name';
  const weights = terms.map(weightOf);
  return {
    terms,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    of: {
      name: places(isName),
      sure: places((t) => isName(t) && t.sure),
      unsure: places((t) => isName(t) && !t.sure),
      measure: places((t) => t.kind === 'measure'),
      thing: places((t) => t.kind === 'thing' && !isVerb(t)),
      matter: places((t) => t.kind === 'matter'),
      frame: places((t) => t.kind === 'frame'),
    },
  };
};

/** How near each word is to a statement, in the order of the words. */
export type Levels = readonly number[];

const levelsOf = ({ terms }: Words, c: Candidate): Levels => terms.map((term) => levelOf(c, term));

const mean = (levels: Levels, list: readonly number[], none: number): number => {
  if (list.length === 0) return none;
  let sum = 0;
  for (const i of list) sum += levels[i] ?? 0;
  return sum / list.length;
};

/** How many are below the limit: two are as many as all. */
const below = (levels: Levels, list: readonly number[], limit: number): number => {
  let count = 0;
  for (const i of list) if ((levels[i] ?? 0) < limit) count += 1;
  return Math.min(2, count);
};

const highest = (levels: Levels, list: readonly number[]): number => {
  let most = 0;
  for (const i of list) most = Math.max(most, levels[i] ?? 0);
  return most;
};

const wordNamed = featured();

/** How the words of each kind are met: by their mean, and by how many are held or stand nowhere near. */
export const wordFeatures = ({ terms, weights, weight, of }: Words, levels: Levels): Features => {
  let [met, all] = [0, weight];
  let needless: Set<number> | undefined;
  for (const [i, term] of terms.entries()) {
    if (isNeedless(term, levels[i] ?? 0)) {
      all -= weights[i] ?? 0;
      needless ??= new Set();
      needless.add(i);
    } else met += (weights[i] ?? 0) * (levels[i] ?? 0);
  }
  const asked = (list: readonly number[]): readonly number[] =>
    needless ? list.filter((i) => needless?.has(i) !== true) : list;
  const [measures, things, frames] = [of.measure, asked(of.thing), asked(of.frame)];
  return wordNamed({
    coverage: all > 0 ? met / all : 0,
    name: mean(levels, of.name, 0.8),
    'name sure missing': below(levels, of.sure, NAME),
    'name unsure missing': below(levels, of.unsure, NAME),
    'name absent': below(levels, of.name, ABSENT),
    'no name': Number(of.name.length === 0),
    measure: measures.length > 0 ? highest(levels, measures) : 0.6,
    'measure mean': mean(levels, measures, 0.6),
    'measure absent': below(levels, measures, 0.4),
    'no measure': Number(measures.length === 0),
    thing: mean(levels, things, 0.6),
    'thing held': Math.min(2, things.length - things.filter((i) => (levels[i] ?? 0) < HELD).length),
    'thing absent': below(levels, things, ABSENT),
    matter: mean(levels, of.matter, 0),
    frame: mean(levels, frames, 0),
  });
};

const NOT_COUNTED = { counted: 0, 'counted none': 0, 'counts what is said': 0, 'counts unasked': 0 };

const counting = ({ statement: { figure } }: Candidate, dimension: string, { counted, terms, saidNoun }: Question) => {
  const asks = counted !== null || saidNoun !== null;
  if (dimension !== 'count') return { 'counted other': Number(asks), ...NOT_COUNTED };
  const nouns = countedBy(figure);
  const isMeant = saidNoun?.test(figure.noun ?? '') ?? false;
  const isSaid = isMeant || nouns.some((w) => terms.some((t) => meets(t, w.folded)));
  return {
    'counted other': 0,
    counted: Number(isMeant || (counted !== null && nouns.some((w) => meets(counted, w.folded)))),
    'counted none': Number(asks && nouns.length === 0),
    'counts what is said': Number(isSaid),
    'counts unasked': Number(nouns.length > 0 && !isSaid),
  };
};

const untimed = featured();
const timed = featured();

const timeFeatures = (c: Candidate, asked: AskedPeriod | null, question: Question): Features => {
  if (!asked) {
    const ahead = c.spell !== null && Date.parse(c.spell.from) > question.now.getTime();
    return untimed({
      'own time unasked': Number(c.spell?.own === true),
      'time ahead': Number(ahead),
      'no time asked': 1,
    });
  }
  const fit = timeScore(c, asked);
  return timed({
    time: fit,
    'time right': Number(fit >= 0.99),
    'time wrong': Number(fit === 0),
    'time unsure': Number(fit > 0 && fit < 0.7),
  });
};

const stated = featured();

const PER_TIME = /\/(?:h|d|wk|mo|qtr|yr)$/;

/** The dimension of an amount, where energy in a time is energy. */
const dimensionIn = (unit: string): string => {
  const { dimension } = knownUnit(unit);
  const total = PER_TIME.test(unit) ? unitOf(unit.replace(PER_TIME, '')) : null;
  return total?.dimension === 'energy' ? 'energy' : dimension;
};

/** What a single statement has to say for itself as an operand, whatever is done with it. */
const statementFeatures = (c: Candidate, question: Question, place: number): Features => {
  const { figure, sentence, article } = c.statement;
  const { unit, dimensions } = question;
  const own = dimensionIn(c.quantity.unit);
  const wished = unitWished(question, c.quantity.unit);
  const fits = dimensions !== null && (dimensions.has(c.dimension) || dimensions.has(own));
  return stated({
    'dimension fits': Number(fits),
    'dimension amiss': Number(dimensions !== null && !fits),
    'unit asked': Number(wished !== null && inUnit(c.quantity, wished) !== null),
    'unit amiss': Number(unit !== null && unitOf(unit) !== null && own !== dimensionIn(unit)),
    'a change': Number(figure.role === 'change'),
    'a former': Number(figure.role === 'from' || isFormer(c)),
    'a later': Number(figure.role === 'to'),
    'a threshold': Number(figure.role === 'threshold'),
    'a criterion': Number(isCriterion(c)),
    'a share': Number(figure.role === 'share'),
    'a forecast': Number(figure.modality === 'forecast' || figure.modality === 'planned'),
    hypothetical: Number(figure.modality === 'hypothetical'),
    flagged: Number(isSuspect(c)),
    each: Number(isEach(c)),
    title: Number(sentence.start === 0),
    approximate: Number(figure.qualifier === 'approx'),
    bound: Number(figure.qualifier !== 'exact' && figure.qualifier !== 'approx'),
    'in words': Number(figure.unit === 'fraction'),
    unasked: c.unasked,
    'other language': Number(article.lang !== (question.lang as string)),
    given: Number(c.given >= 0),
    corrects: Number(c.correction === 'right'),
    'no noun': Number(!meetsNouns(c, question.terms)),
    place: 1 / (1 + place),
    ...counting(c, c.dimension, question),
  });
};

/** A figure that may be an operand, and what is known of it, found out once. */
export interface Placed {
  readonly c: Scored;
  readonly own: () => Features;
  readonly levels: (words: Words) => Levels;
}

/** `place` is how far down the list of likely articles its own one stands. */
export const placed = (c: Scored, question: Question, place: number): Placed => {
  let own: Features | undefined;
  const known = new Map<Words, Levels>();
  return {
    c,
    own: () => {
      own ??= statementFeatures(c, question, place);
      return own;
    },
    levels: (words) => {
      const levels = known.get(words) ?? levelsOf(words, c);
      known.set(words, levels);
      return levels;
    },
  };
};

/** As of several operands that are all the same one. */
export const singleFeatures = (
  { c, own, levels }: Placed,
  question: Question,
  words: Words,
  period: AskedPeriod | null,
): Part[] => {
  const said = wordFeatures(words, levels(words));
  return [
    { of: 'either ', features: said },
    { of: 'both ', features: said },
    { of: 'worse ', all: [own()] },
    { of: 'better ', all: [own()] },
    { of: '', features: timeFeatures(c, period, question) },
  ];
};
