import { askedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';

const MINED = /^(?:mined|produced|minted|انتجت?ها|عدنت?ها|استخرجت?ها|انتجت?ه|عدنت?ه)$/;
/** sold 96 of the 141 bitcoins it mined, من 150 بيتكوين أنتجتها: what was done to the coins stands behind them. */
export const minedBehind = (scene: Scene, item: Item): boolean => {
  for (let at = item.next; at < scene.to && at < item.next + 4; at += 1) {
    if (MINED.test(keyAt(scene, at))) return true;
    if (!/^(?:it|they|that|which|had|has|the|company|firm|miner|التي)$/.test(keyAt(scene, at))) return false;
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
