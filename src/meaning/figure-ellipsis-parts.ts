import { compare } from '#src/base/exact.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { asItem, type Item, keyAt, type Scene } from './figure-scene.ts';

const isWhile = askedOf(/^(?:once|when|after|while|until|before|from|by|in|عند|بعد|عندما|خلال|في)$/);

/** 140 people while it is built and 46 once it runs. */
const isAnd = (scene: Scene, item: Item): boolean =>
  (keyAt(scene, item.lead - 1) === 'and' || /^و/u.test(scene.tokens[item.lead]?.raw ?? '')) &&
  isWhile(scene.tokens[item.next]);

/** Of the 225 members, 118 voted in favour and 74 against. */
const isAmong = (scene: Scene, item: Item, whole: Item): boolean =>
  /^(?:of|among|من)$/.test(keyAt(scene, scene.from)) &&
  whole.lead - scene.from < 5 &&
  compare(item.value, whole.value) <= 0;

/** As many of those that open the sentence, or were counted last before "and". */
export const ofThese = (scene: Scene, item: Item, before: readonly Item[]): Item | null => {
  if (item.unit !== null || item.noun || item.kind === 'fraction' || item.value.d !== 1n) return null;
  const counts = before.filter(({ from, unit, noun }) => from >= scene.from && unit === 'count' && noun !== null);
  const [first, last] = [counts[0], counts.at(-1)];
  const mates = last && isAnd(scene, item) ? last : first && isAmong(scene, item, first) ? first : null;
  if (!mates) return null;
  return asItem(
    { ...item, unit: 'count', noun: mates.noun, flags: [...item.flags, 'ellipsis'] },
    item.qualifier,
    item.lead,
  );
};
