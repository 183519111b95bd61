import { abs, compare, type Exact, exact, isOfOneSize, mul } from '#src/base/exact.ts';
import { matcher } from '#src/base/memo.ts';
import { knownUnit, unitOf } from '#src/base/units.ts';
import { askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { toldAlike } from './figure-ellipsis-alike.ts';
import { numbered, ofCoins, ofNumber, ofSubject } from './figure-ellipsis-counts.ts';
import { ofCoinsKept, ofDegrees, ofMore, ofTariff, unnamed } from './figure-ellipsis-kept.ts';
import { asBefore, ofEnergy, ofMoney } from './figure-ellipsis-money.ts';
import { ofThese } from './figure-ellipsis-parts.ts';
import { alike as ofTheSame } from './figure-ellipsis-same.ts';
import { asItem, type Item, keyAt, leader, type Scene } from './figure-scene.ts';
import { rateOfNoun } from './figure-units.ts';

const inBase = (value: Exact, unit: string): Exact => mul(value, knownUnit(unit).factor);

/** Within a factor of 50: “$55” beside “$35 per PH/s per day” is a hashprice, “$55 million” is none. */
const alike = (a: Exact, b: Exact): boolean => isOfOneSize(abs(a), abs(b), 50n);

const top = (unit: string): string => unit.slice(0, unit.indexOf('/'));

/** 37.9 million tonnes beside tonnes of CO2: of the same gas. */
const ofGas = (item: Item, other: Item): string | null => {
  const gas = /CO2e?$/.exec(other.unit ?? '')?.[0];
  return gas && /^(?:g|kg|t|kt|Mt|Gt)$/.test(item.unit ?? '') ? `${item.unit}${gas}` : null;
};

/** 241 coins beside 258 bitcoin, 241 عملة: of the same coin. */
const ofCoin = (item: Item, other: Item): string | null =>
  item.unit === 'count' &&
  /^(?:BTC|ETH)$/.test(other.unit ?? '') &&
  /^(?:coins?|tokens?|عمل(?:ه|ات))$/.test(fold(item.noun?.text ?? ''))
    ? other.unit
    : null;

/** $66,400 apiece behind an amount of bitcoin: the price of one. */
const apiece = (scene: Scene, item: Item, before: readonly Item[]): Item | null => {
  const token = scene.tokens[item.next];
  if (!token || !/^(?:apiece|للواحده|للعمله|للقطعه)$/.test(token.key)) return null;
  const coin = before.findLast((other) => /^(?:BTC|ETH)$/.test(other.unit ?? ''))?.unit;
  const code = coin && `${item.unit}/${coin}`;
  return code && unitOf(code)
    ? asItem({ ...item, unit: code, next: item.next + 1, end: token.end }, item.qualifier, item.lead)
    : null;
};

/** The rate whose amount of money this is, said without its rate; null where none fits. */
const rated = (item: Item, other: Item, restated: boolean): string | null => {
  const [mine, theirs] = [item.unit ?? '', other.unit ?? ''];
  if (!theirs.includes('/') || item.scaled || /\/(?:d|yr|mo|wk|qtr)$/.test(theirs)) return null;
  const [a, b] = [unitOf(mine), unitOf(top(theirs))];
  if (!a || !b || a.dimension !== b.dimension || !/^money|^energy$/.test(a.dimension)) return null;
  // 60 dinars per kWh, or less than 6 U.S. cents: the same in another currency.
  const foreign = theirs.replace(top(theirs), mine);
  if (restated && a.base !== b.base) return unitOf(foreign) ? foreign : null;
  if (!alike(inBase(item.value, mine), inBase(other.value, top(theirs)))) return null;
  const code = theirs.replace(top(theirs), mine);
  return unitOf(code) ? code : theirs;
};

const isOr = askedOf(/^(?:or|equal|equivalent|about|i|اي|او|يعادل|تعادل)$/);
/** , or less than 6 cents; أي 6 سنتات; (6 cents): one price in two currencies. */
const restates = (scene: Scene, other: Item, item: Item): boolean => {
  if (item.lead - other.next > 3 || item.lead < other.next) return false;
  if (keyAt(scene, item.lead - 1) === '(') return true;
  for (let at = other.next; at < item.lead; at += 1) if (isOr(scene.tokens[at])) return true;
  return false;
};

const isMore = askedOf(/^(?:more|fewer|less|اكثر|اقل|زياده)$/);
/** sold 3,100 of them, 2,950 منها, 1,300 more than a year ago, 96 of the 141 bitcoins: counted in what the other is. */
const counted = (scene: Scene, item: Item, other: Item): boolean => {
  const [word, next] = [keyAt(scene, item.next), keyAt(scene, item.next + 1)];
  if (/^(?:منها|منهم|منه)$/.test(word) || (word === 'of' && /^(?:them|these|those|which|it)$/.test(next))) return true;
  if (other.from > item.from) return /^(?:of|من)$/.test(word) && other.lead - item.next < 3;
  return isMore(scene.tokens[item.next]) && /^(?:than|من|مما|عما)$/.test(next);
};

/** to 37 في المئة من 47: a bare number that a figure is compared with has that figure's unit. */
const borrowed = (scene: Scene, item: Item, other: Item): string | null => {
  // from 1.1 billion to 1.6 billion euros: the currency stands with the last.
  // From 8.0 million cubic feet a day to 2.4 million, likewise.
  const both = item.scaled && other.scaled;
  if (
    item.unit !== null ||
    (item.scaled && !both) ||
    other.unit === null ||
    other.unit === 'count' ||
    (other.unit === '%' && counted(scene, item, other)) ||
    other.unit === '1'
  )
    return null;
  // 3,100 of the coins that were mined at 18 BTC a day are coins.
  if (counted(scene, item, other) && alike(item.value, other.value)) return other.unit.replace(/\/(?:d|wk|mo|yr)$/, '');
  const lead = leader(scene, item);
  const word = lead < 0 ? '' : keyAt(scene, lead);
  // running at 41 EH/s and will hit 50
  const reached =
    item.scaled ||
    !/^(?:hit|hits|reach|reaches|reached|exceed|exceeds|top|tops|[وسفل]{0,2}[يتن](?:بلغ|صل|تجاوز))$/.test(word);
  // They pay 7 cents per kilowatt-hour, where they used to pay 11.
  const ended = /^(?:[.,;،؛!]|)$/.test(keyAt(scene, item.next));
  const paid = ended && other.unit.includes('/') && /^(?:pay|pays|paid|[يتن]?دفع(?:ت|وا|ون|ه)?)$/.test(word);
  if (
    reached &&
    !paid &&
    !/^(?:from|to|than|versus|vs|with|against|من|الي|مقابل|ب|كان|كانت|مع|منها|منهم|منه|them|which)$/.test(word)
  )
    return null;
  return alike(item.value, other.value) ? other.unit : null;
};

const PLACED = askedOf(/^(?:in|for|during|on|at|from|في|خلال|لدي|عند|ب)$/);
const isJoint = askedOf(/^(?:,|،|and|then|while|but|و|ثم|بينما|فيما)$/);

/**
 * 371 BTC in July, 362 in August and 415 in September; 4750 جهازًا في فارس و8600 في طهران: what is told alike of the next
 * time or place is told in one unit. The same word must stand behind both.
 */
const gapped = (scene: Scene, item: Item, other: Item): boolean => {
  if (item.unit !== null || item.noun || item.kind === 'fraction' || other.unit === null || other.unit === '1')
    return false;
  if (other.from >= item.from || item.scaled !== other.scaled) return false;
  const behind = scene.tokens[item.next];
  const [mine, theirs] = [behind?.key ?? '', keyAt(scene, other.next)];
  const alikeFor = /^لل?[\u0621-\u064a]{3,}/.test(mine) && /^لل?[\u0621-\u064a]{3,}/.test(theirs);
  if (!behind || !(alikeFor || (PLACED(behind) && theirs === mine))) return false;
  let joint = /^و/.test(scene.tokens[item.lead]?.raw ?? '');
  for (let at = other.next; at < item.from; at += 1) joint ||= isJoint(scene.tokens[at]);
  return joint && alike(item.value, other.value);
};

const PRICED =
  /^(?:[وبل]?(?:ال)?(?:سعر|تعرفه|تعريفه|كلفه|تكلفه|خساره|ربح|ربحيه)|price|cost|tariff|loss|earnings|profit|rate|charge)$/;
const MEASURED =
  /^(?:revenues?|income|fees?|bills?|debt|budget|total|[وبل]?(?:ال)?(?:ايرادات|عائدات|ميزانيه|فاتوره|ديون|اجمالي|قيمه))$/;
/** The price of a kilowatt-hour is $0.05, loss per share narrowed to 9 cents: the noun says what it is per. */
const perNoun = (scene: Scene, item: Item): string | null => {
  if (item.scaled || !/^money$/.test(unitOf(item.unit ?? '1')?.dimension ?? '')) return null;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 14; at -= 1) {
    const word = keyAt(scene, at);
    if (/^[;؛]$/.test(word) || MEASURED.test(word)) return null;
    if (!PRICED.test(word)) continue;
    const code = item.unit ? rateOfNoun(scene.tokens, at + 1, item.unit) : null;
    return code && unitOf(code) ? code : null;
  }
  return null;
};

/** It costs $62,000 to mine a bitcoin: what one coin costs is said per coin. */
export const byMeasure = (item: Item, measure: string | null): Item => {
  if (measure !== 'production_cost' || (item.scaled && compare(item.value, exact(1_000_000n)) >= 0)) return item;
  if (unitOf(item.unit ?? '1')?.dimension !== 'money') return item;
  const code = `${item.unit}/BTC`;
  return unitOf(code) ? { ...item, unit: code, flags: [...new Set([...item.flags, 'ellipsis' as const])] } : item;
};

/** 8 of the 27 farms: as many farms. */
const ofMany = (scene: Scene, item: Item, near: readonly Item[]): Item | null => {
  const of = near.find((one) => one.from > item.from && one.unit === 'count' && one.lead - item.next < 3);
  const whole = item.unit === null && of && /^(?:of|من)$/.test(keyAt(scene, item.next)) ? of : null;
  return whole && { ...item, unit: 'count', noun: whole.noun };
};

const isIt = rarelyAskedOf(/^(?:it|that|they|this)$/);
const isBeing = rarelyAskedOf(/^(?:was|is|were|are|became|comes|came)$/);
const isCharged = rarelyAskedOf(
  /^(?:pays?|paid|paying|charges?|charged|charging|asks?|asked|demands?|demanded|[وف]?س?[يت](?:دفع|تقاضي|طلب)(?:ون)?|[وف]?(?:دفع|تقاضي|تقاضت|دفعت))$/,
);
/** …would have been 5.2 cents per kilowatt-hour; with them it was 4.5 cents: of what the part before told. */
const isSameAgain = (scene: Scene, item: Item): boolean =>
  (isBeing(scene.tokens[item.lead - 1]) && isIt(scene.tokens[item.lead - 2])) ||
  isCharged(scene.tokens[item.lead - 1]) ||
  (/^(?:to|at)$/.test(keyAt(scene, item.lead - 1)) && [2, 3].some((back) => isIt(scene.tokens[item.lead - back])));

/** 6 أصوات مقابل 3 على رسم قدره …: set against what was counted right before. */
const isBesideCount = (scene: Scene, item: Item, before: readonly Item[]): boolean => {
  const last = before.at(-1);
  return (
    last?.unit === 'count' && item.lead - last.next < 3 && /^(?:to|against|مقابل|ضد)$/.test(keyAt(scene, item.lead - 1))
  );
};

/** A unit is left out only where its sentence has said it shortly before. */
const NEAR = 8;
const mayBeRated = matcher(/^(?:money|energy$|mass)/);
const mayBorrow = ({ unit }: Item): boolean =>
  unit === null || unit === 'count' || unit === 'BTC' || mayBeRated(unitOf(unit)?.dimension ?? '');

/** Units that the text leaves out because the sentence has said them: flagged `ellipsis`. */
export const completed = (scene: Scene, listed: readonly Item[], previous: Scene | null): Item[] => {
  const items: Item[] = [];
  scene.items.forEach((read, i) => {
    const item = unnamed(scene, ofCoins(scene, read) ?? read);
    if (!mayBorrow(item)) {
      items.push(item);
      return;
    }
    const near = items
      .slice(-NEAR)
      .reverse()
      .concat(scene.items.slice(i + 1, i + 2), listed.slice(0, 1));
    const like = items.findLast((other) => other.from >= scene.from && other.unit !== '%');
    if (like && gapped(scene, item, like)) {
      const flags = [...item.flags, 'ellipsis' as const];
      items.push(asItem({ ...item, unit: like.unit, noun: like.noun, flags }, item.qualifier, item.lead));
      return;
    }
    const counted = ofNumber(scene, item, items);
    if (counted) {
      items.push(counted);
      return;
    }
    let unit = ofCoinsKept(scene, item, items, previous);
    for (const other of unit ? [] : near) {
      const later = other.from > item.from;
      if (later && (other.from - item.next > 3 || isBesideCount(scene, item, items))) continue;
      const elsewhere = other.from < scene.from;
      let apart = false;
      for (let at = Math.min(item.next, other.next); at < Math.max(item.from, other.from); at += 1)
        apart ||= /^[;؛]$/.test(keyAt(scene, at));
      if (apart && !elsewhere && !isSameAgain(scene, item)) continue;
      unit =
        rated(item, other, restates(scene, other, item)) ??
        ofGas(item, other) ??
        ofCoin(item, other) ??
        borrowed(scene, item, other);
      if (unit) break;
    }
    // from 5.9 to 7.1 cents: both of the tariff
    if (unit && item.unit === null) unit = ofTariff(scene, { ...item, unit }) ?? unit;
    unit ??=
      perNoun(scene, item) ??
      ofEnergy(scene, item) ??
      asBefore(scene, item, previous) ??
      ofTariff(scene, item) ??
      ofDegrees(scene, item) ??
      ofMore(scene, item, items);
    const one = unit
      ? null
      : (ofMany(scene, item, near) ??
        numbered(scene, item, items) ??
        ofSubject(scene, item) ??
        ofTheSame(scene, item, i, items, previous) ??
        ofThese(scene, item, items) ??
        toldAlike(scene, item, items, previous));
    if (one) {
      items.push(one);
      return;
    }
    unit ??= ofMoney(scene, item, items, previous);
    const each = unit ? null : apiece(scene, item, items);
    if (each) {
      items.push(each);
      return;
    }
    const flags = unit ? [...item.flags, 'ellipsis' as const] : item.flags;
    items.push(unit ? asItem({ ...item, unit, flags }, item.qualifier, item.lead) : item);
  });
  return items;
};
