import { timeScore } from './candidate.ts';
import { type Features, featured, joined, type Part } from './offer.ts';
import { type Placed, type Words, wordFeatures } from './offer-single.ts';
import { type PairWish, sameNoun } from './pair.ts';
import {
  adjacent,
  apartByName,
  contrast,
  fromTo,
  isFreed,
  isPart,
  ordered,
  partBetween,
  sameArticle,
  sameSentence,
  sameStory,
  scoreOf,
  timeOf,
} from './pair-score.ts';
import type { Scored } from './single.ts';

const togetherNamed = featured();

const together = (a: Scored, b: Scored, wish: PairWish): Features => {
  const [p, q] = [a.statement.figure, b.statement.figure];
  const between = wish.points.filter((point) => [a, b].some((c) => timeScore(c, point) >= 0.99)).length;
  return togetherNamed({
    'one sentence': Number(sameSentence(a, b)),
    'one article': Number(sameArticle(a, b)),
    'one story': Number(sameStory(a, b)),
    adjacent: Number(adjacent(a, b) || adjacent(b, a)),
    'from and to': Number(wish.change && fromTo(a, b)),
    'one measure': Number(p.measure !== null && p.measure === q.measure),
    'two measures': Number(p.measure !== null && q.measure !== null && p.measure !== q.measure),
    'one subject': Number(p.subject !== null && p.subject.text === q.subject?.text),
    'two subjects': Number(p.subjectId !== null && q.subjectId !== null && p.subjectId !== q.subjectId),
    'two nouns': Number(a.dimension === 'count' && b.dimension === 'count' && !sameNoun(a, b)),
    'two changes': Number(p.role === 'change' && q.role === 'change'),
    'one change': Number((p.role === 'change') !== (q.role === 'change')),
    'one ahead': Number((p.modality === 'actual') !== (q.modality === 'actual')),
    freed: Number(isFreed(a) || isFreed(b)),
    part: Number(wish.part === true && (isPart(a) || isPart(b))),
    'one a part': Number(wish.part !== true && isPart(a) !== isPart(b)),
    'part between': Number(wish.part === true && sameSentence(a, b) && partBetween(a, b)),
    contrast: contrast(a, b, wish.terms),
    'apart by name': Number(apartByName(a, b, wish)),
    'both asked times': Number(wish.points.length > 1 && between > 1),
    'one time': Number(a.spell !== null && a.spell.label === b.spell?.label),
    'no times': Number(wish.points.length === 0),
  });
};

const timed = featured();

const timely = (a: Scored, b: Scored, wish: PairWish): Features => {
  const time = timeOf(a, b, wish);
  const isOrdered = ordered(a, b, wish);
  return timed({
    time,
    'time wrong': Number(time === 0),
    'time right': Number(time >= 0.92 && wish.points.length > 0),
    ordered: Number(wish.change && isOrdered),
    'out of order': Number(wish.change && !isOrdered),
  });
};

const ownParts = (a: Placed, b: Placed, words: Words): readonly Part[] => {
  const own = [a.own(), b.own()];
  const levels = [a.levels(words), b.levels(words)];
  return [
    { of: 'either ', features: wordFeatures(words, joined(levels, Math.max)) },
    { of: 'both ', features: wordFeatures(words, joined(levels, Math.min)) },
    { of: 'worse ', all: own },
    { of: 'better ', all: own },
  ];
};

/** What any two statements say for themselves, and how they meet the words. */
export type PartsOf = (a: Placed, b: Placed, words: Words) => readonly Part[];

/** It depends neither on their order nor on what is done with them: found out once, and kept as long as one question. */
export const partsKept = (): PartsOf => {
  const known = new Map<Words, Map<Placed, Map<Placed, readonly Part[]>>>();
  return (a, b, words) => {
    const all = known.get(words) ?? new Map<Placed, Map<Placed, readonly Part[]>>();
    const row = all.get(a) ?? new Map<Placed, readonly Part[]>();
    const parts = row.get(b) ?? all.get(b)?.get(a) ?? ownParts(a, b, words);
    known.set(words, all.set(a, row.set(b, parts)));
    return parts;
  };
};

const byRules = featured();

export const pairFeatures = (a: Placed, b: Placed, wish: PairWish): Part[] => {
  const rules = scoreOf(a.c, b.c, wish);
  return [
    { of: '', features: together(a.c, b.c, wish) },
    { of: '', features: timely(a.c, b.c, wish) },
    { of: '', features: byRules({ 'by pair rules': rules, 'pair rules forbid': Number(rules === 0) }) },
  ];
};
