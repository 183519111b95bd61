import type { Operation } from '#src/base/answer.ts';
import { wishOf } from './binary.ts';
import { type Candidate, timeScore } from './candidate.ts';
import { digitsOf, sameAmount, standing } from './facts.ts';
import { type Binary, dividend, pairFilled } from './fill-pair.ts';
import type { Filled } from './filled.ts';
import { sameKind } from './match.ts';
import { featured, type Kind, type Offer, type Part, type Proposal } from './offer.ts';
import { besideBest } from './offer-best.ts';
import { figureOffers } from './offer-figures.ts';
import { asksSum, manyFeatures, manyOffers, shareOffers, tileOffers } from './offer-many.ts';
import { type PartsOf, pairFeatures, partsKept } from './offer-pair.ts';
import { rankOffers } from './offer-rank.ts';
import { relationsOf } from './offer-relations.ts';
import { type Placed, placed, singleFeatures, type Words, wordsOf } from './offer-single.ts';
import type { Reading } from './operation.ts';
import { IN_PERCENT } from './operation-words.ts';
import { ownersOf } from './owners.ts';
import { alikeAmount, farApart, larger, type PairWish } from './pair.ts';
import { ordered } from './pair-score.ts';
import { perOf } from './per.ts';
import type { Question } from './question.ts';
import { asksRank } from './rank-words.ts';
import type { Scored } from './single.ts';
import { slotOf, withoutKind, withoutRatio } from './slots.ts';
import { timeAsked } from './stretch.ts';
import { wholesOf } from './wholes.ts';

/** Statements that are looked at in pairs, and in groups. */
const PAIRED = 16;
const GROUPED = 32;
/** The place of an article that was not among the likely ones. */
const FAR = 9;

/** A reading that is less likely than this offers nothing. */
const POSSIBLE = 0.05;

const BINARY = ['difference', 'ratio', 'percent-change', 'cagr', 'share'] as const;
const isBinary = (operation: Operation): operation is Binary => BINARY.some((one) => one === operation);
const MANY = ['sum', 'average'] as const;

/** How near a statement is before anything is computed: to choose which ones are looked at. */
const roughly = (c: Candidate, question: Question): number => {
  const { points } = question.times;
  let time = points.length === 0 ? 1 : 0;
  for (const point of points) time = Math.max(time, timeScore(c, point));
  const fits = question.dimensions === null || question.dimensions.has(c.dimension) ? 1 : 0.7;
  return (c.near.coverage - c.unasked) * (0.5 + 0.5 * time) * fits;
};

const placesOf = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
  const ids = [...new Set(candidates.map((c) => c.statement.article.id))];
  return new Map(ids.map((id, i) => [id, i]));
};

const poolOf = (candidates: readonly Candidate[], question: Question): Placed[] => {
  const places = placesOf(candidates);
  const scored = candidates.map((c) => ({ ...c, score: roughly(c, question) }));
  return standing(scored)
    .map((c) => placed(c, question, places.get(c.statement.article.id) ?? 0))
    .toSorted((a, b) => b.c.score - a.c.score);
};

/** A headline rounds what its article gives in full: nothing is computed with the rounded one. */
const inFull = (pool: readonly Placed[]): readonly Placed[] => {
  const titles = pool.filter(({ c }) => c.statement.sentence.start === 0);
  const rounded = titles.filter(({ c }) =>
    pool.some(
      ({ c: d }) =>
        d.statement.sentence.start > 0 &&
        d.statement.article.id === c.statement.article.id &&
        digitsOf(d) > digitsOf(c) &&
        sameAmount(c, d),
    ),
  );
  return rounded.length === 0 ? pool : pool.filter((one) => !rounded.includes(one));
};

const isChange = ({ statement: { figure } }: Scored): boolean => figure.role === 'change';

/** Is the one of the first time that is asked for, and the other of the second? */
const areAtTimes = (a: Scored, b: Scored, { points: [p, q] }: PairWish): boolean =>
  p !== undefined && q !== undefined && timeScore(a, p) === 1 && timeScore(b, q) === 1;

/** What is set against the amount of the time that is asked for, and has a time of its own. */
const BESIDE_TIME: ReadonlySet<string> = new Set(['current', 'record', 'old_one', 'limit', 'target']);

/** Is it told of another time than the only one that is asked for, where nothing is set against what is so now? */
const isOfOtherTime = (c: Scored, { change, points, terms }: PairWish): boolean => {
  const [p, q] = points;
  if (!p || q || change || c.spell?.own !== true || timeScore(c, p) > 0) return false;
  return !terms.some((t) => t.concepts.some((id) => BESIDE_TIME.has(id)));
};

/** May the two be operands of one operation at all? */
const mayPair = (a: Scored, b: Scored, wish: PairWish, operation: Binary): boolean => {
  // A change is no level: what is left of one less the other is nothing that anybody asks for, unless each is of its time.
  if (operation === 'difference' && isChange(a) !== isChange(b) && !areAtTimes(a, b, wish)) return false;
  if (a.statement === b.statement || sameKind(a.quantity.unit, b.quantity.unit) !== wish.alike) return false;
  if (wish.alike && (alikeAmount(a, b) || (wish.change && farApart(a, b)))) return false;
  if (isOfOtherTime(a, wish) || isOfOtherTime(b, wish)) return false;
  const { per } = wish;
  return !per || (per.above.has(a.dimension) && per.below.has(b.dimension));
};

const isFirst = (a: Scored, b: Scored, wish: PairWish): boolean => {
  if (!wish.alike) return true;
  if (wish.change) return wish.points.length > 1 || ordered(a, b, wish) || !ordered(b, a, wish);
  return !sameAmount(a, b) && larger(a, b);
};

const orderNamed = featured();
const orderPart = (turned: number, below: number): Part => ({
  of: '',
  features: orderNamed({ turned, 'below one': below }),
});
/** Is a ratio the other way round than its words say, and is it less than one? Four parts that all pairs share. */
const ORDERS = [0, 1].map((turned) => [0, 1].map((below) => orderPart(turned, below)));
const orderOf = (isTurned: boolean, isBelow: boolean): Part[] =>
  ORDERS[Number(isTurned)]?.slice(Number(isBelow), Number(isBelow) + 1) ?? [];

const paired = (
  pool: readonly Placed[],
  question: Question,
  operation: Binary,
  { words, partsOf }: { readonly words: Words; readonly partsOf: PartsOf },
): Proposal[] => {
  const wish = wishOf(operation, question);
  const per = operation === 'ratio' ? perOf(question) : null;
  const wished = per
    ? { ...wish, alike: false, per, change: false, points: [timeAsked(question)].flatMap((p) => p ?? []) }
    : wish;
  const list = pool.slice(0, PAIRED);
  return list.flatMap((a) =>
    list.flatMap((b): Proposal[] => {
      if (a === b || !mayPair(a.c, b.c, wished, operation) || !isFirst(a.c, b.c, wished)) return [];
      const pair = { first: a.c, second: b.c, score: Math.min(a.c.score, b.c.score) };
      const parts = [...partsOf(a, b, words), ...pairFeatures(a, b, wished)];
      const asSaid = {
        operation,
        used: [a.c, b.c],
        parts,
        filled: () => pairFilled(operation, pair, question, wished),
      };
      if (operation !== 'ratio' || !wished.alike) return [asSaid];
      // Which of the two stands above the line is read from the words, and may be read wrongly.
      const [above] = dividend(pair, question);
      const isBelow = above === a.c ? larger(b.c, a.c) : larger(a.c, b.c);
      const turned = {
        ...asSaid,
        parts: [...parts, ...orderOf(true, !isBelow)],
        isTurned: true,
        filled: () => pairFilled(operation, pair, question, wished, { isTurned: true }),
      };
      return [{ ...asSaid, parts: [...parts, ...orderOf(false, isBelow)] }, turned];
    }),
  );
};

/** What the reading of the question's words says of an operation. */
const readFeatures = (
  operation: Operation,
  readings: readonly Reading[],
  question: Question,
  kind: string,
): Offer['read'] => {
  const likelihood = readings.find((r) => r.operation === operation)?.likelihood ?? 0;
  return {
    [`as ${operation}`]: 1,
    [`of ${kind}`]: 1,
    likelihood: Math.max(-5, Math.log(likelihood + 1e-9)),
    likeliest: Number(readings[0]?.operation === operation),
    cue: Number(question.cues.has(operation)),
    [`${kind} that the words ask for`]: likelihood,
  };
};

const kindOf = ({ operation, used }: Proposal, isChange: boolean): Kind => {
  if (operation === 'rank') return 'rank';
  if (operation === 'share' && used.length > 2) return 'sum';
  if (used.length > 1) return operation === 'sum' || operation === 'average' ? 'sum' : isChange ? 'change' : 'two';
  return operation === 'value' ? 'figure' : operation === 'convert' || operation === 'average' ? 'turned' : 'stated';
};

const isSame = (one: Pick<Proposal, 'used'>, rule: Filled): boolean =>
  rule.status !== 'unanswered' &&
  rule.used?.length === one.used.length &&
  one.used.every((c) => rule.used?.some((d) => c.statement === d.statement || sameAmount(c, d)));

/** What the rules would answer, as one offer among others. */
const ruled = (
  { operation, filled }: { readonly operation: Operation; readonly filled: Filled },
  pool: readonly Placed[],
  question: Question,
  words: Words,
): Proposal[] => {
  const used = filled.status === 'unanswered' ? [] : (filled.used ?? []);
  const known = new Map(pool.map((one) => [one.c.statement, one]));
  const all = used.map((c) => known.get(c.statement) ?? placed({ ...c, score: 0 }, question, FAR));
  const [first] = all;
  if (!first) return [];
  const parts =
    all.length === 1
      ? singleFeatures(first, question, words, slotOf(question).period)
      : manyFeatures(all, question, words);
  return [{ operation, used, parts, filled: () => filled }];
};

/** How the words are shared out, found out once for all that is done with the same figures in whatever order. */
const ownPartsOf = (pool: readonly Placed[], words: Words): ((used: Proposal['used']) => readonly Part[]) => {
  const places = new Map(pool.map((one, i) => [one.c.statement, i]));
  const owners = ownersOf(pool.slice(0, GROUPED));
  const known = new Map<string, readonly Part[]>();
  return (used) => {
    const at = used.flatMap((c) => places.get(c.statement) ?? []).toSorted((a, b) => a - b);
    const key = at.join();
    const before = known.get(key);
    if (before) return before;
    const all = at.flatMap((i) => pool[i] ?? []);
    const lost: Part = { of: '', features: owners.lost(all, words) };
    const parts = all.length > 1 ? [lost, { of: '', features: owners.shared(all, words) } as const] : [lost];
    known.set(key, parts);
    return parts;
  };
};

/**
 * Every way in which the stored figures might answer: each reading of the words with each statement, pair or group that
 * it could be done with. `rules` is what the rules answer, for what it is worth.
 */
export const offersOf = (
  candidates: readonly Candidate[],
  question: Question,
  readings: readonly Reading[],
  rules: { readonly operation: Operation; readonly filled: Filled },
): Offer[] => {
  const pool = poolOf(candidates, question);
  const words = wordsOf(question.terms);
  const things = wordsOf(withoutKind(question));
  const partsOf = partsKept();
  const full = inFull(pool);
  const wholes = wholesOf(pool.map(({ c }) => c));
  // Of what two amounts are asked for as a percentage, they are in no percentage themselves, as far as is known.
  const relative = question.dimensions?.has('ratio')
    ? inFull(poolOf(candidates, { ...question, dimensions: withoutRatio(question.dimensions) }))
    : full;
  // "How many times its share then is its share now?": shares are percentages; نسبة says of an answer that it is one.
  const ofShares = question.terms.some(
    ({ kind, concepts, text }) => kind === 'measure' && concepts.includes('share') && !/نسب/u.test(text),
  );
  const possible = new Set(readings.filter((r) => r.likelihood >= POSSIBLE).map((r) => r.operation));
  possible.add('value');
  if (asksRank(question)) possible.add('rank');
  if (asksSum(question)) possible.add('sum');
  if (IN_PERCENT.test(question.plain) && !question.cues.has('points')) possible.add('share');
  const found = [
    ...figureOffers(pool, question, possible),
    ...BINARY.filter((o) => possible.has(o) || possible.has('compare')).flatMap((o) =>
      paired(o === 'difference' || (o !== 'share' && ofShares) ? full : relative, question, o, {
        words: o === 'share' ? wordsOf(wishOf(o, question).terms) : things,
        partsOf,
      }),
    ),
    ...(possible.has('share') ? shareOffers(full.slice(0, GROUPED), question, { words, wholes }) : []),
    ...manyOffers(
      MANY.filter((o) => possible.has(o)),
      full.slice(0, GROUPED),
      question,
      { words, wholes },
    ),
    ...(possible.has('sum') ? [] : tileOffers(full.slice(0, GROUPED), question, words)),
    ...(possible.has('rank') ? rankOffers(pool, question, words) : []),
  ];
  // The rules divide as the words say.
  const isRule = (one: Proposal): boolean =>
    one.operation === rules.operation && !one.isTurned && isSame(one, rules.filled);
  const all = found.some(isRule) ? found : [...found, ...ruled(rules, pool, question, words)];
  const ownParts = ownPartsOf(pool, things);
  const changes = new Map(BINARY.map((operation) => [operation, wishOf(operation, question).change]));
  const reads = new Map<string, Offer['read']>();
  const offers = all.map((one): Offer => {
    const { operation, used, parts, filled } = one;
    const kind = kindOf(one, isBinary(operation) && changes.get(operation) === true);
    const read = reads.get(`${operation} ${kind}`) ?? readFeatures(operation, readings, question, kind);
    reads.set(`${operation} ${kind}`, read);
    return {
      operation,
      used,
      parts: [...parts, ...ownParts(used), { of: '', features: relationsOf(one, question, wholes) }],
      filled,
      kind,
      read: isRule(one) ? { ...read, 'by the rules': 1 } : read,
    };
  });
  return besideBest(offers);
};
