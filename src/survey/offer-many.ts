import { timeScore } from './candidate.ts';
import { sameAmount, standing } from './facts.ts';
import { added, listedNames, namedIn } from './fill-many.ts';
import { groupsOf, seriesOf, spreadOf, tilesOf } from './groups.ts';
import { featured, joined, type Part, type Proposal } from './offer.ts';
import { levelOf, type Placed, type Words, wordFeatures } from './offer-single.ts';
import { sameNoun } from './pair.ts';
import type { Question } from './question.ts';
import { sizeTold } from './rank-words.ts';
import { asksWhole, sharedOf } from './share-of-sum.ts';
import type { Scored } from './single.ts';
import { stretchOf, wholeOf } from './stretch.ts';
import type { Wholes } from './wholes.ts';

/** Groups of figures that are looked at, the likeliest ones. */
const GROUPS = 24;
/** Of any two figures, the likeliest pairs. */
const LOOSE = 16;
/** Figures of which any two may be meant. */
const TWOS = 10;
const SLOT = 0.85;

const one = <T>(list: readonly T[]): number => Number(new Set(list).size === 1);

/** Do the times of the figures lie side by side from the start of a stretch to its end? */
const fills = (cs: readonly Scored[], { from, to }: { readonly from: string; readonly to: string }): boolean => {
  const spells = cs.flatMap((c) => (c.spell?.own ? [c.spell] : [])).toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    spells.length === cs.length &&
    spells[0]?.from === from &&
    spells.at(-1)?.to === to &&
    spells.every((spell, i) => i === 0 || spells[i - 1]?.to === spell.from)
  );
};

const togetherNamed = featured();

/** What several figures that are added, averaged or ranked are to each other and to the question. */
export const manyFeatures = (
  all: readonly Placed[],
  question: Question,
  words: Words,
  least: (...levels: number[]) => number = Math.min,
): Part[] => {
  const own = all.map((one) => one.own());
  const levels = all.map((one) => one.levels(words));
  const cs = all.map(({ c }) => c);
  const { points } = question.times;
  const asked = stretchOf(question) ?? points;
  const whole = wholeOf(question);
  const together = togetherNamed({
    'one sentence': one(cs.map((c) => `${c.statement.article.id} ${c.statement.sentence.start}`)),
    'one article': one(cs.map((c) => c.statement.article.id)),
    'one story': one(cs.map((c) => c.statement.article.storyId)),
    'one measure': one(cs.map((c) => c.statement.figure.measure)),
    'one subject': one(cs.map((c) => c.statement.figure.subject?.text)),
    'one time': one(cs.map((c) => c.spell?.label)),
    'one role': one(cs.map((c) => c.statement.figure.role)),
    'a time each': Number(
      asked.length > 1 && asked.every((p) => cs.some((c) => timeScore(c, p) >= 0.9)) && cs.length === asked.length,
    ),
    'time wrong': Number(asked.length > 0 && cs.some((c) => asked.every((p) => timeScore(c, p) === 0))),
    'a time missing': Number(asked.length > 1 && asked.some((p) => cs.every((c) => timeScore(c, p) < 0.9))),
    'fills the time': Number(whole !== null && fills(cs, whole)),
    // Machines and mines have no sum and no mean.
    'several nouns': Number(cs.some((c) => c.dimension === 'count' && cs[0] !== undefined && !sameNoun(c, cs[0]))),
    two: Number(cs.length === 2),
    many: Math.min(1, cs.length / 6),
  });
  return [
    { of: 'either ', features: wordFeatures(words, joined(levels, Math.max)) },
    { of: 'both ', features: wordFeatures(words, joined(levels, least)) },
    { of: 'worse ', all: own },
    { of: 'better ', all: own },
    { of: '', features: together },
  ];
};

/** One figure of one dimension for each slot, out of one article where it has them all. */
const slotted = (pool: readonly Placed[], fits: readonly ((c: Scored) => number)[]): Placed[][] => {
  const found: Placed[][] = [];
  const choose = (list: readonly Placed[]): void => {
    const chosen = fits.flatMap((suits) => {
      const [best] = list
        .filter(({ c }) => suits(c) >= SLOT)
        .toSorted((a, b) => suits(b.c) * b.c.score - suits(a.c) * a.c.score);
      return best ? [best] : [];
    });
    if (chosen.length === fits.length && new Set(chosen).size === fits.length) found.push(chosen);
  };
  for (const list of Map.groupBy(pool, ({ c }) => `${c.dimension} ${c.statement.article.id}`).values()) choose(list);
  for (const list of Map.groupBy(pool, ({ c }) => `${c.dimension} ${c.ground.measure}`).values()) choose(list);
  // Reports of one month each do not all name what they measure; what is held is never added to what was mined.
  for (const list of Map.groupBy(pool, ({ c }) => c.dimension).values()) {
    const measures = new Set(list.flatMap(({ c }) => c.ground.measure ?? []));
    if (measures.size === 0) choose(list);
    for (const measure of measures) choose(list.filter(({ c }) => (c.ground.measure ?? measure) === measure));
  }
  return found;
};

const keyOf = (group: readonly Placed[]): string =>
  group
    .map(({ c }) => `${c.statement.article.id}:${c.statement.figure.start}`)
    .sort()
    .join();

/** "400 MW, which are to become 520": a later state of one thing is added to nothing. */
const isLater = ({ c: { statement: p } }: Placed, { c: { statement: q } }: Placed): boolean =>
  (p.figure.role === 'to') !== (q.figure.role === 'to') &&
  p.article.id === q.article.id &&
  p.sentence.start === q.sentence.start &&
  p.figure.measure === q.figure.measure;

/** Any two of one kind: "both fines", or two of the three that a sentence gives. */
const twos = (pool: readonly Placed[]): Placed[][] => {
  const few = pool.slice(0, TWOS);
  return few.flatMap((a, i) =>
    few
      .slice(i + 1)
      .filter(
        (b) =>
          a.c.dimension === b.c.dimension &&
          a.c.statement.article.storyId === b.c.statement.article.storyId &&
          !isLater(a, b) &&
          !sameAmount(a.c, b.c),
      )
      .map((b) => [a, b]),
  );
};

const TOGETHER =
  /\b(?:plus|together|combined|altogether)\b|(?<=\p{L} ?)\+(?= ?\p{L})|(?:^| )(?:مع بعض|مع بعضهم|مع بعضها|سوا|بجوج|معا|علي بعض|مجتمعه|مجتمعين|مجموع|مجموعهم)(?: |$)/u;

/** Do the words speak of several as one, however the reader of operations reads them? */
export const asksSum = (question: Question): boolean =>
  TOGETHER.test(question.plain) || question.times.points.length > 2 || (stretchOf(question)?.length ?? 0) > 1;

/** A whole and one of its parts add up to nothing. */
const isWithItsWhole = ([a, b, third]: readonly Placed[], wholes: Wholes): boolean =>
  third === undefined && a !== undefined && b !== undefined && (wholes.of(a.c, b.c) || wholes.of(b.c, a.c));

/** The groups of figures that may be meant by a question for a sum or a mean. */
export const groupsFor = (pool: readonly Placed[], question: Question, wholes: Wholes): Placed[][] => {
  const by = new Map(pool.map((one) => [one.c, one]));
  const list = standing(pool.map(({ c }) => c));
  const placed = (group: readonly Scored[]): Placed[] => group.flatMap((c) => by.get(c) ?? []);
  const listed = [...groupsOf(list), ...seriesOf(list), ...spreadOf(list)].flatMap((group) => {
    const named = namedIn(group, question);
    return named.length < group.length ? [group, named] : [group];
  });
  const points = stretchOf(question) ?? question.times.points;
  const names = listedNames(question);
  const kept = placed(list);
  const slots = [
    ...(points.length > 1
      ? slotted(
          kept,
          points.map((p) => (c) => timeScore(c, p)),
        )
      : []),
    ...(names.length > 1
      ? slotted(
          kept,
          names.map((own) => (c) => Math.min(...own.map((t) => levelOf(c, t)))),
        )
      : []),
  ];
  const whole = wholeOf(question);
  const tiled = whole ? tilesOf(list, whole).map(placed) : [];
  const weigh = (group: readonly Placed[]): number => group.reduce((sum, { c }) => sum + c.score, 0) / group.length;
  const best = (groups: readonly Placed[][], most: number): Placed[][] =>
    groups
      .filter((group) => group.length > 1 && !isWithItsWhole(group, wholes))
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, most);
  const told = best([...tiled, ...slots, ...listed.map(placed)], GROUPS);
  return [...new Map([...best(twos(kept), LOOSE), ...told].map((g) => [keyOf(g), g])).values()];
};

const toldNamed = featured();

/** How many words are said of this figure and of no other of its group: none, one, or more. */
const toldOf = (part: Placed, group: readonly Placed[], words: Words): number => {
  const own = part.levels(words);
  const others = joined(
    group.filter((one) => one !== part).map((one) => one.levels(words)),
    Math.max,
  );
  return Math.min(2, own.filter((level, i) => level >= 0.9 && (others[i] ?? 0) < SLOT).length);
};

const widerNamed = featured();

/** Has the other group all of this one's figures and more, all of one measure? */
const holdsMore = (other: readonly Placed[], group: readonly Placed[]): boolean =>
  other.length > group.length &&
  new Set(other.map(({ c }) => c.ground.measure)).size === 1 &&
  group.every((one) => other.includes(one));

/** "All three sites": where some of the groups have three, no others are meant. */
const asManyAsTold = (groups: readonly Placed[][], question: Question): readonly Placed[][] => {
  const size = sizeTold(question);
  const suited = size === null ? [] : groups.filter((group) => group.length === size);
  return suited.length > 0 ? suited : groups;
};

export const manyOffers = (
  operations: readonly ('sum' | 'average')[],
  pool: readonly Placed[],
  question: Question,
  { words, wholes }: { readonly words: Words; readonly wholes: Wholes },
): Proposal[] =>
  operations.length === 0
    ? []
    : asManyAsTold(groupsFor(pool, question, wholes), question).flatMap((group, _, all) => {
        const isWider = all.some((other) => holdsMore(other, group));
        const parts = [
          ...manyFeatures(group, question, words),
          {
            of: '' as const,
            features: widerNamed({
              'wider beside': Number(isWider && !asksWhole(question)),
              'not all of them': Number(isWider && asksWhole(question)),
            }),
          },
        ];
        const cs = group.map(({ c }) => c);
        return operations.map(
          (operation): Proposal => ({
            operation,
            used: cs,
            parts,
            filled: () => added(operation, cs, question),
          }),
        );
      });

/** What is so much for each of something, at a moment, or of a whole, has no sum over time. */
const NO_FLOW = /^(?:power|ratio|multiple|efficiency|hashprice|hashrate|emission_intensity|per_\w+)$|price$/;

/** "How much from January to September?" of which only the quarters are told, whether a sum is asked for or not. */
export const tileOffers = (pool: readonly Placed[], question: Question, words: Words): Proposal[] => {
  const whole = wholeOf(question);
  if (!whole) return [];
  const by = new Map(pool.map((one) => [one.c, one]));
  const list = standing(pool.map(({ c }) => c)).filter((c) => !NO_FLOW.test(c.dimension));
  if (list.some((c) => c.spell?.from === whole.from && c.spell.to === whole.to)) return [];
  const groups = tilesOf(list, whole).filter((cs) => cs.length > 1);
  return [...new Map(groups.map((cs) => [keyOf(cs.flatMap((c) => by.get(c) ?? [])), cs])).values()].map(
    (cs): Proposal => ({
      operation: 'sum',
      used: cs,
      parts: manyFeatures(
        cs.flatMap((c) => by.get(c) ?? []),
        question,
        words,
      ),
      filled: () => added('sum', cs, question),
    }),
  );
};

/** "Of all three sites": one item of a list against the sum of the list, where nothing states the sum. */
const LISTED = 6;
/** "Delivered plus wasted": the whole is the two. */
const ADDED = /\bplus\b|(?<=\p{L} ?)\+(?= ?\p{L})|(?:^| )زايد |مضاف/u;

export const shareOffers = (
  pool: readonly Placed[],
  question: Question,
  { words, wholes }: { readonly words: Words; readonly wholes: Wholes },
): Proposal[] => {
  const isAdded = ADDED.test(question.plain);
  const isWhole = asksWhole(question) || isAdded;
  // Where nothing states what a list comes to, its sum is the whole.
  const isUntold = (group: readonly Placed[]): boolean =>
    !pool.some(({ c }) => group.some((part) => wholes.of(c, part.c)));
  return groupsFor(pool, question, wholes)
    .filter((group) => group.length > (isAdded ? 1 : 2) && group.length <= LISTED)
    .filter((group) => isWhole || isUntold(group))
    .flatMap((group) => {
      const parts = manyFeatures(group, question, words);
      const untold = Number(!isWhole);
      return group.map((part): Proposal => {
        const cs = [part.c, ...group.flatMap(({ c }) => (c === part.c ? [] : [c]))];
        const told = wordFeatures(words, part.levels(words));
        return {
          operation: 'share',
          used: cs,
          parts: [
            ...parts,
            { of: 'better ', all: [told] },
            { of: '', features: toldNamed({ 'part told': toldOf(part, group, words), 'whole unasked': untold }) },
          ],
          filled: () => sharedOf(cs),
        };
      });
    });
};
