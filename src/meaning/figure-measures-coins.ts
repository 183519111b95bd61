import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { inPeriod } from './figure-subjects-runs.ts';

const MINED = /^(?:mined|produced|minted|انتجت?ها|عدنت?ها|استخرجت?ها|انتجت?ه|عدنت?ه)$/;
/** sold 96 of the 141 bitcoins it mined, من 150 بيتكوين أنتجتها: what was done to the coins stands behind them. */
export const minedBehind = (scene: Scene, item: Item): boolean => {
  for (let at = item.next; at < scene.to && at < item.next + 4; at += 1) {
    if (MINED.test(keyAt(scene, at))) return true;
    if (!/^(?:it|they|that|which|had|has|the|company|firm|miner|التي)$/.test(keyAt(scene, at))) return false;
  }
  return false;
};

const counts = askedOf(
  /^(?:reports?|reported|reporting|posts?|posted|posting|counts?|counted|logs?|logged|records?|recorded)$/,
);
const leadsToTime = askedOf(/^(?:in|for|during)$/);
/** reported 214 BTC for the third quarter: what a miner tells of a month is what was mined. */
export const reportedFor = (scene: Scene, item: Item): boolean =>
  counts(scene.tokens[item.lead - 1]) && leadsToTime(scene.tokens[item.next]) && inPeriod(scene, item.next + 1);

const buys = askedOf(/^(?:pay|pays|paid|paying|offers?|offered|bids?)$/);
const sells = askedOf(/^(?:sell|sells|sold|selling)$/);
const isSite = askedOf(/^(?:mine|mines|site|sites|campus|company|firm|rival|stake|subsidiary|halls?|cent(?:er|re)s?)$/);
const isName = asked((_, raw) => /^\p{Lu}[\p{L}\d-]+$/u.test(raw));
const goesOn = askedOf(/^(?:the|its|a|an|all|of|whole|entire|shares|bitcoin|data|mining)$/);
/** will pay X 640 million for the Cinder Hill site, is selling Pozo Hondo to Y for 268 million */
export const bought = (scene: Scene, item: Item): boolean => {
  // will pay X 840 million in cash for the site
  const cash = keyAt(scene, item.next) === 'in' && /^(?:cash|stock|shares)$/.test(keyAt(scene, item.next + 1)) ? 2 : 0;
  const paid = keyAt(scene, item.next + cash) === 'for';
  if (!paid && keyAt(scene, item.lead - 1) !== 'for') return false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 20; at -= 1) {
    if (itemAt(scene, at)) return false;
    if (paid && buys(scene.tokens[at])) return names(scene, item.next + cash + 1, scene.to);
    if (!paid && sells(scene.tokens[at])) return names(scene, at + 1, item.lead - 1);
  }
  return false;
};
/** Is it a place, or a company, that changes hands? */
const names = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to && at < from + 7; at += 1) {
    if (isSite(scene.tokens[at]) || (isName(scene.tokens[at]) && !inPeriod(scene, at))) return true;
    if (!goesOn(scene.tokens[at])) return false;
  }
  return false;
};

const FOR = /^(?:raising|netting|fetching|generating|pocketing|earning|yielding|reaping|for|مقابل|بقيمه|لقاء|بمبلغ)$/;
const SOLD = /^(?:sold|sells?|selling|sale|offloaded|liquidated|[وف]?[يت]بيع|[وف]?باعت?|بيع)$/;
const COINS = /^(?:BTC|ETH)$/;
/** باعت 140 بيتكوين بأكثر من 12 مليونًا */
const isFor = askedOf(/^ب(?:اكثر|اقل|نحو|حوالي|قرابه|مبلغ|قيمه)$/);
/** sold 190 of them for $31 million: what the coins of the sentence brought in. */
export const soldFor = (scene: Scene, item: Item): boolean => {
  if (
    !(FOR.test(keyAt(scene, item.lead - 1)) || isFor(scene.tokens[item.lead])) ||
    !scene.items.some((one) => COINS.test(one.unit ?? ''))
  )
    return false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 18; at -= 1)
    if (SOLD.test(keyAt(scene, at))) return true;
  return false;
};
