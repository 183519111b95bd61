import { asked, askedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { keyAt, type Scene } from './figure-scene.ts';

const isLaw = askedOf(/^(?:law|act|bill|order|decree|docket|case|رقم|القانون|قانون|المرسوم)$/);
const isActName = asked((_, raw) => /^(?:Act|Bill|Law|Code|Decree|Ordinance|Regulation|Regulations)$/.test(raw));
const isSince = askedOf(/^(?:since|منذ)$/);
const isStop = askedOf(/^[,،;.]$/);
const isEvent = askedOf(
  /^(?:حمله|ازمه|حظر|تنصيف|انهيار|قرار|اعصار|عاصفه|crackdown|ban|halving|crash|crisis|storm|raid|raids|sweep|outage|freeze|election)$/,
);
/** قبل حملة عام 2022, before the 2022 crackdown: the time of what else happened. */
const ofEvent = (scene: Scene, period: FoundPeriod): boolean => {
  if (isEvent(scene.tokens[period.next]))
    return (
      /^(?:the|a|its)$/.test(keyAt(scene, period.from - 1)) &&
      /^(?:before|after|since|until)$/.test(keyAt(scene, period.from - 2))
    );
  for (let at = period.from - 1; at >= scene.from && at > period.from - 3; at -= 1)
    if (isEvent(scene.tokens[at]) && /^(?:قبل|بعد|منذ|before|after)$/.test(keyAt(scene, at - 1))) return true;
  return false;
};

const opensName = asked((_, raw) => /^[«“]$/.test(raw));
const closesName = asked((_, raw) => /^[»”]$/.test(raw));
/** «حواسيب الغد»: a word of time in a name. */
const inName = (scene: Scene, period: FoundPeriod): boolean => {
  if (!closesName(scene.tokens[period.next])) return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 4; at -= 1)
    if (opensName(scene.tokens[at])) return true;
  return false;
};
const isEdge = askedOf(/^(?:the|start|beginning|end|turn|middle|of|early|late|مطلع|بدايه|نهايه|منتصف|عام|العام|شهر)$/);
/** since the start of 2025 */
const opensStretch = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!isEdge(scene.tokens[at])) return false;
  return true;
};
const RECORD =
  /^(?:most|largest|biggest|highest|lowest|worst|best|steepest|sharpest|first|such|اكبر|اعلي|ادني|اقل|اسوا|الاكبر|الاعلي|الادني|الاولي|اول)$/;
/** reported on Thursday, قال الثلاثاء: the day of the telling. */
const isSaid = (scene: Scene, period: FoundPeriod): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(period.label)) return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 4; at -= 1) {
    const word = keyAt(scene, at);
    if (
      /^(?:said|says|reported|announced|published|issued|released|filed|dated|posted|stated|told|wrote|disclosed|added|و?قالت?|و?اعلنت?|و?افادت?|و?ذكرت?|المنشوره?|الصادره?|صدرت?|نشر(?:ت|ته|تها|ه|ها)?|اصدر(?:ت|ته|تها|ه|ها)?|وقع(?:ت|ته|تها|ه|ها)?|و?اضافت?|و?اوضحت?|و?كشفت?)$/.test(
        word,
      )
    )
      return true;
    if (!/^(?:on|late|early|يوم|امس|,|،|in|a|statement)$/.test(word)) return false;
  }
  return false;
};

const NAMED = new Set(['article', 'section', 'rule', 'الماده']);

const isHeight = askedOf(
  /^(?:record|records|mark|high|highs|peak|low|best|رقم|رقما|الرقم|قياسي|قياسيا|القياسي|ذروه|ذروته|ذروتها|الذروه|مستوي|اعلي|ادني)$/,
);
const isPassed = askedOf(
  /^(?:beat|beating|beats|top|topped|topping|surpassed|surpassing|exceeded|exceeding|broke|breaking|passed|passing|past|eclipsed|eclipsing|shattered|shattering|smashed|smashing|edging|equalled|equalling|matching|matched|short|[وف]?(?:متجاوز|متخطي|محطم|كاسر|متفوق|متعدي|مسجل)(?:ا|ه|ين)?|[وفي]?[تي]?(?:تجاوز|تخطي|حطم|كسر|فاق)(?:ت)?)$/,
);
/** متخطيًا رقمًا يعود إلى صيف 2023, topping the mark of August 2023: the time of the record that was passed. */
const ofRecord = (scene: Scene, period: FoundPeriod): boolean => {
  let isOfHeight = false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 9; at -= 1) {
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
    isOfHeight ||= isHeight(scene.tokens[at]);
    if (isOfHeight && isPassed(scene.tokens[at])) return true;
  }
  return false;
};

/** Law 147 of 2025, the largest fall since 2021, 40% today: dates that name a law, a comparison or the running moment. */
export const isAside = (scene: Scene, period: FoundPeriod): boolean => {
  if (isSaid(scene, period) || inName(scene, period) || ofEvent(scene, period) || ofRecord(scene, period)) return true;
  if (/^(?:today|tonight)$/.test(keyAt(scene, period.from)) && period.next === period.from + 1) return true;
  // No. 417/2026
  // Under the 2026 Finance Act
  if ([0, 1, 2].some((on) => isActName(scene.tokens[period.next + on])) && /^\d{4}$/.test(period.label)) return true;
  if (keyAt(scene, period.from - 1) === '/' && scene.tokens[period.from - 1]?.glued) return true;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 6; at -= 1) {
    const word = keyAt(scene, at);
    if (isLaw(scene.tokens[at]) || (NAMED.has(word) && scene.tokens[at + 1]?.kind === 'number')) return true;
    if (isSince(scene.tokens[at]))
      return (
        (at < period.from - 2 && !opensStretch(scene, at + 1, period.from)) ||
        [1, 2, 3].some((back) => RECORD.test(keyAt(scene, at - back)))
      );
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};
