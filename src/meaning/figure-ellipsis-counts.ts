import { compare, exact } from '#src/base/exact.ts';
import type { TextSpan } from '#src/base/span.ts';
import { rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { nounAt } from './figure-nouns.ts';
import { asItem, type Item, keyAt, type Scene } from './figure-scene.ts';

const spanOf = (scene: Scene, { start, end }: Token): TextSpan => ({ text: scene.text.slice(start, end), start, end });

const isStopSign = rarelyAskedOf(/^[.,;:،؛]$/);
const isFullStop = rarelyAskedOf(/^[.]$/);
const isBe = rarelyAskedOf(/^(?:are|were|is|was|be|been|remain|remained|remains)$/);

/** … as well: there were 71: the noun is told before the sentence says how many there are. */
const existential = (scene: Scene, item: Item): number | null => {
  let at = item.lead - 1;
  for (let n = 0; n < 4 && at > scene.from && !isBe(scene.tokens[at]); n += 1) at -= 1;
  while (isBe(scene.tokens[at]) || /^(?:will|had|have|now|still)$/.test(keyAt(scene, at))) at -= 1;
  return keyAt(scene, at) === 'there' ? at : null;
};

const isTheirNumber = rarelyAskedOf(/^[وفب]?عدد(?:ها|هم|ه|هما|هن)$/);

/** The plural that ends right before a token, its attributes counted in: registered farms | there were. */
const pluralBefore = (scene: Scene, end: number): Token | null => {
  for (let from = Math.max(scene.from, end - 4); from < end; from += 1) {
    const read = /^[a-z]/.test(keyAt(scene, from)) ? nounAt(scene.tokens, from) : null;
    if (read?.next === end) return read.noun;
  }
  return null;
};

/** يبلغ عدد الأجهزة 12 ألفًا, the number of rigs rose to 4,000: what is counted is named before. */
export const numbered = (scene: Scene, item: Item, before: readonly Item[]): Item | null => {
  if (item.unit !== null || item.kind === 'fraction') return null;
  const there = existential(scene, item);
  const plural = there === null ? null : pluralBefore(scene, there);
  if (plural) return { ...item, unit: 'count', noun: spanOf(scene, plural) };
  const far = there === null ? 10 : 24;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - far; at -= 1) {
    const token = scene.tokens[at];
    if (there === null ? isStopSign(token) : isFullStop(token)) return null;
    if (isTheirNumber(token)) {
      const same = before.findLast(({ unit, noun }) => unit === 'count' && noun !== null);
      return at > item.lead - 4 ? { ...item, unit: 'count', noun: same?.noun ?? null } : null;
    }
    const english = keyAt(scene, at) === 'number' && keyAt(scene, at + 1) === 'of';
    if (!english && !/^(?:و|ف)?عدد$/.test(keyAt(scene, at))) continue;
    const first = english ? at + 2 : at + 1;
    const read = english ? nounAt(scene.tokens, first) : null;
    const noun = read && read.next <= item.lead ? read.noun : scene.tokens[first];
    if (noun?.kind !== 'word' || first >= item.lead) return null;
    return { ...item, unit: 'count', noun: spanOf(scene, noun) };
  }
  return null;
};

const goesTo = rarelyAskedOf(/^(?:to|الي)$/);
/** "74 GWh, and the number of homes it serves rose from 3,100 to 3,900": homes, whatever was counted before. */
export const ofNumber = (scene: Scene, item: Item, before: readonly Item[]): Item | null => {
  if (item.unit !== null || item.kind === 'fraction') return null;
  const last = before.at(-1);
  const end = last && last.from >= scene.from ? last.next : scene.from;
  if (last?.unit === 'count' && last.noun && goesTo(scene.tokens[item.lead - 1]) && end === item.lead - 1)
    return { ...item, unit: 'count', noun: last.noun };
  for (let at = item.lead - 1; at >= end; at -= 1)
    if (/^(?:و|ف)?عدد$|^number$/.test(keyAt(scene, at))) return numbered(scene, item, before);
  return null;
};

const isCountedEn = rarelyAskedOf(
  /^(?:machines|rigs|shares|miners|asics|gpus|chips|servers|farms|mines|sites|companies|firms|licen[cs]es|permits|cases|employees|workers|people|homes|households|customers|subscribers|arrests|devices|inspections|raids|complaints|violations|transformers|connections|jobs|staff|thefts|incidents|outages)$/,
);
const isCountedAr = rarelyAskedOf(
  /^(?:ال)?(?:حالات|اجهزه|مزارع|مناجم|شركات|رخص|تراخيص|مواقع|قضايا|مخالفات|بلاغات|موظفين|موظفون|عمال|مشتركين|مشتركون|منازل|اسر|خوادم|رقايق|سرقات|مداهمات|اعتقالات|توصيلات|وظايف|شكاوي|انقطاعات)$/,
);
const isRun = rarelyAskedOf(
  /^(?:rose|fell|grew|dropped|climbed|jumped|declined|increased|decreased|doubled|went|numbered|reached|hit|totall?ed|stood|stand|came|rise|fall|grow|are|were)$/,
);
const RUNS_AR = /^[وف]?(?:س?[يت])?(?:ا?رتفع|ا?نخفض|زاد|زيد|بلغ|وصل|صل|تراجع|قفز|هبط|صعد|تضاعف|تقلص)(?:ت)?$/;
const leadsEn = rarelyAskedOf(/^(?:to|at|from|numbered|reached|hit|totall?ed)$/);
const leadsAr = rarelyAskedOf(/^(?:الي|من|عند|[وف]?(?:س?[يت])?بلغ(?:ت)?)$/);

/** Electricity theft cases rose to 1,200; ارتفعت حالات السرقة إلى 1200: so many of what rose. */
export const ofSubject = (scene: Scene, item: Item): Item | null => {
  if (item.unit !== null || item.kind !== 'digits' || item.value.d !== 1n || compare(item.value, exact(2n)) < 0)
    return null;
  const lead = scene.tokens[item.lead - 1];
  const english = leadsEn(lead);
  if (!english && !leadsAr(lead)) return null;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 9; at -= 1) {
    const token = scene.tokens[at];
    if (isStopSign(token) || token?.kind === 'number' || token?.kind === 'break') return null;
    if (english ? !isRun(token) : !RUNS_AR.test(keyAt(scene, at))) continue;
    const noun =
      scene.tokens[
        english
          ? keyAt(scene, at - 1) === 'outstanding' || keyAt(scene, at - 1) === 'seized'
            ? at - 2
            : at - 1
          : at + 1
      ];
    if (!noun || !(english ? isCountedEn(noun) : isCountedAr(noun))) continue;
    // The bills of companies rose to 120: not the companies.
    for (let i = at - 2; english && i > at - 6 && i >= scene.from; i -= 1) {
      if (/^(?:of|by|for|in|at)$/.test(keyAt(scene, i))) return null;
      if (isStopSign(scene.tokens[i])) break;
    }
    return { ...item, unit: 'count', noun: spanOf(scene, noun) };
  }
  return null;
};

const isMined = rarelyAskedOf(
  /^[وفسبل]{0,2}(?:ال)?(?:[يتن]?(?:نتج|ستخرج|عدن|نقب)|انتج|استخرج|انتاج|استخراج|تعدين|باع|بيع|[يت]بيع|احتفظ|[يت]حتفظ|[يت]ملك|خزينه|خزينتها|رصيد|رصيدها|مخزون|محفظه|حيازه|حوزتها)(?:ت|ها|وا|ون)?$/,
);
const isListed = rarelyAskedOf(
  /^(?:de)?list(?:s|ed|ing)?$|^(?:supports?|supported|launched|adds?|gold|silver|[وف]?(?:ادرج|شطب|[يت]درج|[يت]دعم|دعم|ادراج|اضاف)(?:ت)?)$/,
);
const isKind = rarelyAskedOf(/^(?:رقمي|مشفر|معدني|ذهبي|اجنبي|جديد|مختلف|اخر|بديل|مستقر|وطني|محلي|صعب)(?:ه|ي|ات)?$/);
const isBitcoin = rarelyAskedOf(/^(?:ال|لل|ب|ل|بال)?(?:بيتكوين|بتكوين)$|^bitcoins?$|^btc$/);
const isOtherCoin = rarelyAskedOf(
  /^(?:ال|لل|ب|ل)?(?:ايثريوم|ايثيريوم|ايثر|لايتكوين|دوجكوين|مونيرو|كاسبا|سولانا)$|^(?:ethereum|ether|litecoin|dogecoin|monero|kaspa|solana)$/,
);

let asked: readonly Token[] | null = null;
let answer = false;
/** Is bitcoin the only coin that a text names? */
const ofBitcoin = ({ tokens }: Scene): boolean => {
  if (asked !== tokens) {
    asked = tokens;
    answer = tokens.some((token) => isBitcoin(token)) && !tokens.some((token) => isOtherCoin(token));
  }
  return answer;
};

/** أنتجت ٧٧٣ عملة: coins that a bitcoin miner mines, sells or keeps are bitcoin; 20 coins that an exchange lists are as many kinds. */
export const ofCoins = (scene: Scene, item: Item): Item | null => {
  const english = item.unit === 'BTC' && keyAt(scene, item.next - 1) === 'coins';
  if (!english && !(item.unit === 'count' && /^عمل(?:ة|ه|ات)$/.test(item.noun?.text ?? ''))) return null;
  let mined = false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 24; at -= 1) {
    if (isListed(scene.tokens[at]) && at > item.lead - 8) {
      const last = scene.tokens[item.next - 1];
      return english && last ? { ...item, unit: 'count', noun: spanOf(scene, last) } : null;
    }
    mined ||= isMined(scene.tokens[at]);
  }
  if (english || !mined || isKind(scene.tokens[item.next]) || !ofBitcoin(scene)) return null;
  return asItem({ ...item, unit: 'BTC', noun: null }, item.qualifier, item.lead);
};
