import { compare } from '#src/base/exact.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Item, Scene } from './figure-scene.ts';
import { keyAt } from './figure-scene.ts';

const isOfThem = askedOf(/^(?:منها|منهم|منهن|whom|which|them|these|those)$/);
const isAgainst = askedOf(/^(?:to|against|versus|ضد|مقابل)$/);
const isWhile = askedOf(/^(?:once|when|after|while|until|before|from|by|in|عند|بعد|عندما|خلال|في)$/);
const isEnd = askedOf(/^[.,;:،؛)]$/);

const isNoMore = (item: Item, other: Item): boolean => compare(item.value, other.value) <= 0;

/** 38 people, of whom 27 …; ٣٨ شخصًا، منهم ٢٧; 27 of them. */
const ofThem = (scene: Scene, item: Item): boolean => {
  const behind = keyAt(scene, item.next) === 'of' && isOfThem(scene.tokens[item.next + 1]);
  return isOfThem(scene.tokens[item.lead - 1]) || isOfThem(scene.tokens[item.next]) || behind;
};

/** By 118 votes to 74; بأغلبية 118 صوتًا مقابل 74. */
const isSet = (scene: Scene, item: Item, other: Item): boolean =>
  isAgainst(scene.tokens[item.lead - 1]) && item.lead - other.next < 4 && isEnd(scene.tokens[item.next]);

/** 140 people while it is built and 46 once it runs. */
const isAnd = (scene: Scene, item: Item): boolean =>
  (keyAt(scene, item.lead - 1) === 'and' || /^و/u.test(scene.tokens[item.lead]?.raw ?? '')) &&
  isWhile(scene.tokens[item.next]);

/** Of the 225 members, 118 voted in favour and 74 against. */
const isAmong = (scene: Scene, item: Item, other: Item): boolean =>
  /^(?:of|among|من)$/.test(keyAt(scene, scene.from)) &&
  other.lead - scene.from < 5 &&
  isNoMore(item, other) &&
  item.lead > other.next;

/** 60 employees out of 415; ٦٠ موظفًا من أصل ٤١٥. */
const isOutOf = (scene: Scene, item: Item, other: Item): boolean =>
  /^(?:of|اصل|مجموع|اجمالي)$/.test(keyAt(scene, item.lead - 1)) &&
  /^(?:out|من)$/.test(keyAt(scene, item.lead - 2)) &&
  item.lead - other.next < 4 &&
  isNoMore(other, item);

/** It had 31 contracts; now there are 19. */
const thereAre = (scene: Scene, item: Item): boolean =>
  isEnd(scene.tokens[item.next]) &&
  /^(?:are|were|is|was|been)$/.test(keyAt(scene, item.lead - 1)) &&
  [2, 3].some((back) => keyAt(scene, item.lead - back) === 'there');

/** So many of those that the sentence has counted before: no noun says it again. */
export const ofThese = (scene: Scene, item: Item, before: readonly Item[]): Item | null => {
  if (item.unit !== null || item.noun || item.kind === 'fraction' || item.value.d !== 1n) return null;
  const counts = before.filter(({ from, unit, noun }) => from >= scene.from && unit === 'count' && noun !== null);
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const whole =
    (ofThem(scene, item) && isNoMore(item, last)) ||
    isSet(scene, item, last) ||
    isOutOf(scene, item, last) ||
    isAnd(scene, item) ||
    thereAre(scene, item)
      ? last
      : isAmong(scene, item, first)
        ? first
        : null;
  return whole && { ...item, unit: 'count', noun: whole.noun, flags: [...item.flags, 'ellipsis'] };
};
