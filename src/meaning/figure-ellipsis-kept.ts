import { compare, exact, isOfOneSize } from '#src/base/exact.ts';
import { knownUnit, unitOf } from '#src/base/units.ts';
import { rarelyAskedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';

const isEnding = rarelyAskedOf(/^(?:ended|finished|closed|left|[وف]?(?:انهت|انهي|اختتمت|اختتم|ختمت|ختم))$/);
const isWith = rarelyAskedOf(/^(?:with|holding|owning|ب|وفي|ولديها|وبحوزتها|برصيد|بخزينه|بحيازه)$/);
const isDealing = rarelyAskedOf(
  /^(?:bought|sold|mined|produced|acquired|purchased|kept|held|holds|owns|owned|added|[وف]?(?:باع|اشتري?|انتج|استخرج|عدن|اقتني)(?:ت|وا)?|[وف]?[يت](?:ملك|حوز|متلك))$/,
);
const isFiller = rarelyAskedOf(/^(?:another|a|further|only|just|some|about|around|the|نحو|حوالي|قرابه|فقط)$/);
const isEnd = rarelyAskedOf(
  /^(?:[.,;،؛!?]|more|اخري|in|on|at|for|during|after|and|but|this|last|while|since|from|to|of|by|في|خلال|بعد|قبل|مقابل|منها|ثم|بسعر|و.{2,})$/,
);
const SIDE = /^(?:%|fraction|x|1|yr|mo|wk|d|h|min|USD.*|EUR.*)$/;

/** ended the month with 2,904; bought another 40: coins, where coins were told last. */
export const ofCoinsKept = (
  scene: Scene,
  item: Item,
  before: readonly Item[],
  previous: Scene | null,
): string | null => {
  if (item.unit !== null || item.kind !== 'digits' || item.scaled) return null;
  if (item.next < scene.to && scene.tokens[item.next] && !isEnd(scene.tokens[item.next])) return null;
  let at = item.lead - 1;
  let told = false;
  if (isWith(scene.tokens[at])) {
    for (let back = at - 1; back >= scene.from && back > at - 6; back -= 1) told ||= isEnding(scene.tokens[back]);
  } else {
    while (at > item.lead - 4 && isFiller(scene.tokens[at])) at -= 1;
    told = isDealing(scene.tokens[at]);
  }
  if (!told) return null;
  const all = [...(previous?.items ?? []), ...before.filter(({ from }) => from >= scene.from)];
  const like = all.findLast(({ unit }) => unit !== null && !SIDE.test(unit));
  return like?.unit === 'BTC' && isOfOneSize(item.value, like.value, 100n) ? 'BTC' : null;
};

const isMore = rarelyAskedOf(/^(?:more|additional|extra|اخري|اضافيه)$/);
const isStop = rarelyAskedOf(/^[.,;،؛!?)]$/);
const SIZED = /^(?:power|energy|hashrate|crypto|mass|area|volume|length)/;
/** leased 300 MW, with an option on 150 more: of the same kind. */
export const ofMore = (scene: Scene, item: Item, before: readonly Item[]): string | null => {
  if (item.unit !== null || item.kind === 'fraction' || !isMore(scene.tokens[item.next])) return null;
  if (item.next + 1 < scene.to && !isStop(scene.tokens[item.next + 1])) return null;
  const like = before.findLast(
    ({ from, unit }) => from >= scene.from && unit !== null && SIZED.test(unitOf(unit)?.dimension ?? ''),
  );
  return like?.unit && like.scaled === item.scaled && isOfOneSize(item.value, like.value, 50n) ? like.unit : null;
};

const isTariff = rarelyAskedOf(/^[وفبل]?(?:ال|لل)?(?:tariffs?|تعرفه|تعريفه|تعرفتها|تعرفته)$/);
const isPrice = rarelyAskedOf(/^[وفبل]?(?:ال)?(?:prices?|rates?|costs?|سعر|اسعار|ثمن|كلفه|تكلفه)$/);
const isPower = rarelyAskedOf(/^(?:ال)?(?:power|electricity|energy|كهرباء|طاقه|تيار)$/);
const isOther = rarelyAskedOf(
  /^(?:shares?|stocks?|gas|oil|coal|carbon|water|heat|transaction|[وفبل]{0,2}(?:ال|لل)?(?:سهم|اسهم|غاز|نفط|فحم|ماء|مياه|معامله|تدفئه|بنزين|وقود))$/,
);
const MOST = exact(60n);
/** The cost of power fell to 3.8 cents, ترتفع التعرفة إلى 7 سنتات: coins of small change per kilowatt-hour. */
export const ofTariff = (scene: Scene, item: Item): string | null => {
  if (item.scaled || item.unit === null || item.unit.includes('/')) return null;
  const { dimension, factor } = knownUnit(item.unit);
  // Cents and fils: a part of a currency.
  if (!/^money/.test(dimension) || compare(factor, exact(1n)) >= 0 || compare(item.value, MOST) > 0) return null;
  let told = false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 18; at -= 1) {
    if (isOther(scene.tokens[at]) || /^[;؛]$/.test(keyAt(scene, at))) return null;
    told ||=
      isTariff(scene.tokens[at]) ||
      (isPrice(scene.tokens[at]) && [-1, 1, 2].some((by) => isPower(scene.tokens[at + by])));
  }
  const code = `${item.unit}/kWh`;
  return told && unitOf(code) ? code : null;
};

const isOnes = rarelyAskedOf(/^(?:اخري|اخر|اخريات|اضافيه|اضافيا)$/);
/** واشترت 40 أخرى: what is counted is told elsewhere, and it is no أخرى. */
export const unnamed = (scene: Scene, item: Item): Item => {
  if (item.unit !== 'count' || item.noun === null || !isOnes(scene.tokens[item.next - 1])) return item;
  const end = scene.tokens[item.next - 2]?.end ?? item.end;
  return { ...item, unit: null, noun: null, next: item.next - 1, end };
};

const isDegree = rarelyAskedOf(/^[وب]?(?:درجه|حراره|درجات)$/);
/** بدرجة 65 مئوية: the two words of the unit on either side of the number. */
export const ofDegrees = (scene: Scene, item: Item): string | null =>
  item.unit === null &&
  /^ميويه$|^مءويه$|^مئويه$/.test(keyAt(scene, item.next)) &&
  [1, 2, 3].some((back) => isDegree(scene.tokens[item.lead - back]))
    ? 'degC'
    : null;
