import { matcher } from '#src/base/memo.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';

const isOfLimit = askedOf(
  /^(?:limit|limits|limited|limiting|cap|caps|capped|ceiling|maximum|سقف|سقفا|الاقصي|اقصي|يقتصر)$/,
);
const isBinding = askedOf(
  /^(?:must|shall|exempts?|exempted|required|obliged|tax|taxes|levy|levies|charge|charges|ban|bans|bars?|prohibits?|forbids?|licen[cs]e|[يت]عفي|اعفي|اعفت|[يت]لزم|الزمت?|اعفاء|و?س?[يت]فرض|فرضت?|[يت]حظر|حظرت?|[يت]منع|حدد|حددت|[يت]حدد|قصر|[يت]قصر|[يت]شترط|اشترطت?|[يت]نص|[يت]خضع|المءسسات?|الماده|القانون|القرار|المرسوم|اللاءحه)$/,
);
const isMeeting = askedOf(
  /^(?:draw|drawing|use|using|consuming|above|over|exceeding|larger|bigger|than|with|[يت]قل|[يت]زيد|[يت]تجاوز|[يت]فوق|قدرتها|قدرته|استهلاكها|سعتها|سحبهم|سحبها)$/,
);
const isDrawn = matcher(/^(?:k|M|G|T)?W(?:h|A)?$|^[kMGTPEZ]?H\/s$/);
const isMost = askedOf(/^(?:حد|سقف|limit|cap)$/);
/** miners drawing more than 75 MW must register, المنشآت التي تقل قدرتها عن 2 ميغاواط: whom a rule is for; لا يتجاوز حد السحب 10. */
export const ruled = (scene: Scene, item: Item): boolean => {
  if (!isDrawn(item.unit ?? '')) return termed(scene, item);
  let [binds, meets, most] = [false, item.qualifier !== 'exact', false];
  for (let at = item.lead - 1; at >= Math.max(scene.from, item.lead - 8) && !itemAt(scene, at); at -= 1) {
    meets ||= isMeeting(scene.tokens[at]);
    most ||= isMost(scene.tokens[at]) && /^[يت]تجاوز$/.test(keyAt(scene, at - 1));
  }
  if (most || !meets || item.qualifier === 'exact') return most;
  for (let at = scene.from; at < Math.min(scene.to, item.next + 4); at += 1) binds ||= isBinding(scene.tokens[at]);
  return binds;
};

const isTerm = askedOf(/^(?:مده|مدته|مدتها|term|terms|contract|lease|licen[cs]e)$/);
/** ألا تقل مدة العقد عن خمس سنوات, for no less than five years: how long a rule asks for. */
const termed = (scene: Scene, item: Item): boolean => {
  if (!/^(?:yr|mo|wk|d)$/.test(item.unit ?? '') || !/^(?:at_least|at_most)$/.test(item.qualifier)) return false;
  let [binds, term] = [false, false];
  for (let at = scene.from; at < item.lead; at += 1) {
    binds ||= isBinding(scene.tokens[at]);
    term ||= isTerm(scene.tokens[at]);
  }
  return binds && term;
};

/** A word of limit; الحمل الأقصى is the peak of a load, only الحد الأقصى its limit. */
export const isLimit = (scene: Scene, at: number): boolean => {
  if (!isOfLimit(scene.tokens[at])) return false;
  const word = keyAt(scene, at);
  return !/^(?:الاقصي|اقصي)$/.test(word) || /(?:حد|سقف|مبلغ)(?:ه|ها|ا)?$/.test(keyAt(scene, at - 1));
};

const setsCap = askedOf(
  /^[وف]?(?:[يت]?حدد|[يت]?وضع|[يت]?ضع|[يت]?فرض|اقر|[يت]قر|sets?|setting|imposed?|imposes|fixed|fixes|introduced?|put|puts)(?:ت|وا)?$/,
);
/** حددت السلطة سقفًا لأحمال المناجم مجتمعة عند 70 ميغاواط, set a cap on the load of all farms at 70 MW. */
export const isCapSet = (scene: Scene, item: Item, lead: string): boolean => {
  if (!/^(?:عند|قدره|مقداره|يبلغ|at)$/.test(lead) || !isDrawn(item.unit ?? '')) return false;
  for (let at = item.lead - 2; at >= Math.max(scene.from, item.lead - 12) && !itemAt(scene, at); at -= 1)
    if (isLimit(scene, at)) return [1, 2, 3, 4].some((back) => setsCap(scene.tokens[at - back]));
  return false;
};

export const limitBefore = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= Math.max(scene.from, item.lead - 8); at -= 1) if (isLimit(scene, at)) return true;
  return false;
};
