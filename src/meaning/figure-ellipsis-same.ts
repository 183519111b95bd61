import { compare, type Exact, isOfOneSize, ZERO } from '#src/base/exact.ts';
import { rarelyAskedOf } from '#src/language/lexemes.ts';
import { nounAt } from './figure-nouns.ts';
import { asItem, type Item, keyAt, type Scene } from './figure-scene.ts';

type Like = Pick<Item, 'unit' | 'noun'>;

const countsIn = (items: readonly Item[], least: Exact): Item | null =>
  items.findLast(({ unit, noun, value }) => unit === 'count' && noun !== null && compare(value, least) >= 0) ?? null;

const isThem = rarelyAskedOf(/^(?:them|these|those|which|whom)$/);
const isOfThem = rarelyAskedOf(/^[وف]?(?:منها|منهم|منهن|بينها|بينهم)$/);
const leadsOf = rarelyAskedOf(/^(?:with|about|around|some|at|least|only|just|نحو|حوالي|قرابه)$/);

/** 9 of them, of which 4 have lapsed, 410 منهم: as many of what was counted before. */
const ofThem = (scene: Scene, item: Item): boolean => {
  if (isOfThem(scene.tokens[item.next])) return true;
  if (keyAt(scene, item.next) === 'of' && isThem(scene.tokens[item.next + 1])) return true;
  let at = item.lead - 1;
  for (let n = 0; n < 7 && at > scene.from; n += 1, at -= 1) {
    const token = scene.tokens[at];
    if (token?.kind !== 'word') return false;
    if (isThem(token) && keyAt(scene, at - 1) === 'of') return true;
    if (isOfThem(token)) return n === 0 || leadsOf(scene.tokens[at + 1]);
  }
  return false;
};

/** 6 of the firms, 4350 من هذه الطلبات: as many of what stands behind. */
const ofPlural = (scene: Scene, item: Item): Like | null => {
  const at = item.next;
  const [word, next] = [keyAt(scene, at), keyAt(scene, at + 1)];
  const english = word === 'of' && /^(?:the|these|those|its|their|our|his|her)$/.test(next);
  const arabic = word === 'من' && /^(?:هذه|هولاء|تلك|اولءك)$/.test(next);
  const read = english || arabic ? nounAt(scene.tokens, at + 2) : null;
  if (!read) return null;
  const { start, end } = read.noun;
  return { unit: 'count', noun: { text: scene.text.slice(start, end), start, end } };
};

const isAgainst = rarelyAskedOf(/^(?:to|against|مقابل|ضد|ومعارضه|و)$/);
const isVote = rarelyAskedOf(/^(?:votes?|صوتا?|اصوات|نايبا?|نواب|members?|senators?|lawmakers?|عضوا?|اعضاء)$/);
const isDenied = rarelyAskedOf(/^(?:not|instead|لا|وليس|ليس|وليست|والصحيح|الصحيح|والصواب|الصواب|بل)$/);
const compares = rarelyAskedOf(/^(?:from|to|than|against|versus|with|was|were|مقابل|من|الي|بعد|كانت|كان)$/);
const isBelow = rarelyAskedOf(/^(?:of|من)$/);

/** The word that leads to a bare number, what says how sure it is left out. */
const leadOf = (scene: Scene, item: Item): number => {
  let at = item.lead - 1;
  if (/^(?:of|اصل)$/.test(keyAt(scene, at)) && /^(?:instead|من)$/.test(keyAt(scene, at - 1))) at -= 1;
  return at;
};

/** A bare number that is set against an amount: 94 votes to 71, 31 نائبًا من أصل 49, 118 BTC and not 139, to 4,000 from 3,500. */
const beside = (scene: Scene, item: Item, before: readonly Item[]): Like | null => {
  const other = before.at(-1);
  if (!other?.unit || other.from < scene.from || other.unit === '1' || item.lead - other.next > 14) return null;
  const at = leadOf(scene, item);
  const token = scene.tokens[at];
  const near = item.lead - other.next <= 3;
  if (other.unit === 'count') {
    const voted = isVote(scene.tokens[other.next - 1]) && item.lead - other.next <= 4;
    if (voted && (isAgainst(token) || /^(?:against|for|ضد)$/.test(keyAt(scene, item.next)))) return other;
    const outOf =
      near && /^(?:of|اصل)$/.test(keyAt(scene, item.lead - 1)) && /^(?:out|من)$/.test(keyAt(scene, item.lead - 2));
    if (outOf && compare(item.value, other.value) >= 0) return other;
  }
  if (item.scaled !== other.scaled || !isOfOneSize(item.value, other.value, 20n)) return null;
  if (isDenied(token) && !isBelow(scene.tokens[item.next])) return other;
  const told =
    compares(token) &&
    (near ||
      /^(?:compared|up|down|مقارنه|مقابل)$/.test(keyAt(scene, at - 1)) ||
      /^(?:against|مقابل)$/.test(token?.key ?? ''));
  return other.unit === 'count' && told ? other : null;
};

const isJoint = rarelyAskedOf(/^(?:,|،|and|و)$/);
/** 298, 317 and 339 BTC: the unit stands behind the last. */
const chained = (scene: Scene, item: Item, i: number): Like | null => {
  let from = item.next;
  for (let at = i + 1; at < scene.items.length && at < i + 12; at += 1) {
    const other = scene.items[at];
    if (!other || other.upper || other.from - from > 2 || other.from === from) return null;
    for (let n = from; n < other.from; n += 1) if (!isJoint(scene.tokens[n])) return null;
    if (other.unit !== null) {
      if (other.unit === '1' || other.unit === '%' || other.unit === 'fraction') return null;
      return item.scaled === other.scaled && isOfOneSize(item.value, other.value, 20n) ? other : null;
    }
    from = other.next;
  }
  return null;
};

const isGroup = rarelyAskedOf(/^(?:staff|crew|team|workforce|headcount|fleet|population|طاقم|فريق)$/);
/** a crew of 38, population 14,200 */
const ofGroup = (scene: Scene, item: Item): Like | null => {
  const of = /^(?:of|من)$/.test(keyAt(scene, item.lead - 1)) ? item.lead - 2 : item.lead - 1;
  const noun = scene.tokens[of];
  if (!noun || !isGroup(noun) || (of === item.lead - 1 && noun.key !== 'population')) return null;
  return { unit: 'count', noun: { text: scene.text.slice(noun.start, noun.end), start: noun.start, end: noun.end } };
};

/** counted 412 sites, 57 more than a year before */
const isMoreThan = (scene: Scene, item: Item): boolean =>
  /^(?:more|fewer)$/.test(keyAt(scene, item.next)) && keyAt(scene, item.next + 1) === 'than';

const isThere = rarelyAskedOf(/^there$/);
/** in 2025 there were 4; now there are 19: of what was counted before. */
const thereAre = (scene: Scene, item: Item): boolean =>
  /^(?:are|were|remain|remained)$/.test(keyAt(scene, item.lead - 1)) && isThere(scene.tokens[item.lead - 2]);

/** The unit of a bare number that is one of what its sentence, or the one before it, counts or measures. */
export const alike = (
  scene: Scene,
  item: Item,
  i: number,
  before: readonly Item[],
  previous: Scene | null,
): Item | null => {
  if (item.unit !== null || item.noun || item.kind === 'fraction' || item.upper) return null;
  const own = chained(scene, item, i) ?? ofPlural(scene, item) ?? beside(scene, item, before) ?? ofGroup(scene, item);
  // 96 of them are no more than they.
  const least = ofThem(scene, item) ? item.value : thereAre(scene, item) || isMoreThan(scene, item) ? ZERO : null;
  const again = own || least === null ? null : (countsIn(before, least) ?? countsIn(previous?.items ?? [], least));
  const like = own ?? again;
  if (!like) return null;
  const flags = like.noun === null ? [...item.flags, 'ellipsis' as const] : item.flags;
  return asItem({ ...item, unit: like.unit, noun: like.noun, flags }, item.qualifier, item.lead);
};
