import { unitOf } from '#src/base/units.ts';
import { timeScore } from './candidate.ts';
import { rankFilled } from './fill-rank.ts';
import { featured, type Proposal } from './offer.ts';
import { manyFeatures } from './offer-many.ts';
import { type Placed, type Words, wordsOf } from './offer-single.ts';
import type { Question } from './question.ts';
import type { RankList } from './rank-items.ts';
import { rankLists } from './rank-lists.ts';
import { optionsOf } from './rank-options.ts';
import { asksExtreme, asksPrice, asksRank, rankedChange, sizeAsked, timesRanked } from './rank-words.ts';

/** Lists that are looked at, the likeliest ones. */
const LISTS = 24;
/** Of a list that is this far from each word of a question that says nothing else nothing was asked. */
const SPOKEN_OF = 0.3;

const measuresOf = ({ items }: RankList): Set<string | null> =>
  new Set(items.flatMap(({ used }) => used.map((c) => c.ground.measure)));

/** Has another list all of these and more, all of one measure? */
const isPart = (list: RankList, other: RankList): boolean =>
  other.items.length > list.items.length &&
  other.change === list.change &&
  measuresOf(other).size === 1 &&
  list.items.every((item) => other.items.some(({ used }) => used[0] === item.used[0]));

const PRICE = /price|money|^per_|tariff/u;
const isPrice = ({ items }: RankList): boolean =>
  items.every(({ result }) => PRICE.test(unitOf(result.unit ?? '')?.dimension ?? ''));

const listNamed = featured();

/** How a list fits what is ranked: times, things that the question names, so many, levels or changes. */
const listFeatures = (list: RankList, question: Question, lists: readonly RankList[]) => {
  const { shape, items, change, column } = list;
  const wished = rankedChange(question);
  const period = timesRanked(question) !== null;
  const options = optionsOf(question).length > 1;
  const size = sizeAsked(question);
  const price = asksPrice(question) && wished === null;
  const used = items.flatMap((item) => item.used);
  // Changes that are stated are ranked as they stand.
  const isChange = change !== null || used.every((c) => c.statement.figure.role === 'change');
  const { points } = question.times;
  return listNamed({
    'of items': Number(shape === 'items'),
    'of a sentence': Number(shape === 'sentence'),
    'of sentences': Number(shape === 'sentences'),
    'of times': Number(shape === 'times'),
    'of options': Number(shape === 'options'),
    'times asked': Number(period && shape === 'times'),
    'times not asked': Number(!period && shape === 'times'),
    'times missing': Number(period && shape !== 'times'),
    'options asked': Number(options && shape === 'options'),
    'of quotients': Number(shape === 'quotients'),
    'options missing': Number(options && shape !== 'options' && shape !== 'quotients'),
    'a price as asked': Number(price && isPrice(list)),
    'no price as asked': Number(price && !isPrice(list)),
    'asked in words': Number(asksRank(question)),
    'as many': Number(size !== null && size === items.length),
    'not as many': Number(size !== null && size !== items.length),
    'change as asked': Number(isChange && wished !== null && (change ?? wished) === wished),
    'change amiss': Number(change !== null && change !== wished),
    'change missing': Number(!isChange && wished !== null),
    'column time right': Number(points.length > 0 && used.every((c) => points.some((p) => timeScore(c, p) >= 0.9))),
    'column time wrong': Number(points.length > 0 && used.some((c) => points.every((p) => timeScore(c, p) < 0.5))),
    'a later column': Number(column > 0),
    'several items': Math.min(1, items.length / 6),
    'two items': Number(items.length === 2),
    'more beside': Number(lists.some((other) => isPart(list, other))),
  });
};

/** Which of the several of each list it is. */
export const rankOffers = (pool: readonly Placed[], question: Question, words: Words): Proposal[] => {
  if (!asksExtreme(question)) return [];
  const by = new Map(pool.map((one) => [one.c, one]));
  const named = new Set(optionsOf(question).flatMap(({ terms }) => terms));
  const weigh = ({ items }: RankList): number => {
    const all = items.flatMap((item) => item.used);
    return all.reduce((sum, c) => sum + c.score, 0) / all.length;
  };
  const change = rankedChange(question) !== null;
  const all = rankLists(
    pool.map(({ c }) => c),
    question,
    change,
  );
  // What is cheap or dear is a price, or a part that somebody keeps.
  const priced = asksPrice(question) && !change ? all.filter(isPrice) : [];
  const shares = all.filter(({ items }) => items.every(({ used }) => used.every((c) => c.dimension === 'ratio')));
  const lists = priced.length > 0 ? [...priced, ...shares] : all;
  // No time, amount or kind is said, so that the words are all there is.
  const unsaid = question.dimensions === null && question.times.points.length === 0 && question.unit === null;
  return lists
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, LISTS)
    .flatMap((list): Proposal[] => {
      const filled = rankFilled(list, question);
      const used = list.items.flatMap((item) => item.used);
      const placed = used.flatMap((c) => by.get(c) ?? []);
      // What tells the things apart is met by one of them each.
      const own =
        list.shape === 'options' || list.shape === 'quotients'
          ? wordsOf(words.terms.filter((t) => !named.has(t)))
          : words;
      const isFar = unsaid && placed.every((one) => one.levels(words).every((level) => level < SPOKEN_OF));
      if (filled.status === 'unanswered' || isFar) return [];
      return [
        {
          operation: 'rank',
          used,
          // What is said of one of a list is said of the list.
          parts: [
            ...manyFeatures(placed, question, own, Math.max),
            { of: '', features: listFeatures(list, question, lists) },
          ],
          filled: () => filled,
        },
      ];
    });
};
