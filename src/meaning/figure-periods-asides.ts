import { asked, askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { keyAt, type Scene } from './figure-scene.ts';

const isLaw = askedOf(/^(?:law|act|bill|order|decree|docket|case|رقم|القانون|قانون|المرسوم)$/);
/** the base case for 2030: of a forecast, and of no court */
const isScenario = (scene: Scene, at: number): boolean =>
  /^(?:base|best|worst|central|reference|high|low|main|bull|bear|this|that|each|either|every)$/.test(
    keyAt(scene, at - 1),
  );
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
const SAID =
  /^(?:said|says|reported|announced|published|issued|released|filed|dated|posted|stated|told|wrote|disclosed|added|و?قالت?|و?اعلنت?|و?افادت?|و?ذكرت?|المنشوره?|الصادره?|صدرت?|نشر(?:ت|ته|تها|ه|ها)?|اصدر(?:ت|ته|تها|ه|ها)?|وقع(?:ت|ته|تها|ه|ها)?|و?اضافت?|و?اوضحت?|و?كشفت?)$/;
const isTelling = rarelyAskedOf(
  /^(?:said|says|told|informed|notified|assured|warned|explained|confirmed|announced|stated|[وف]?(?:قالت?|اعلنت?|افادت?|ذكرت?|اضافت?|اوضحت?|كشفت?|ابلغت?|اخبرت?|اطلعت?|اكدت?|بينت?|صرحت?|حذرت?|اعترفت?|اقرت?))$/,
);
const tellsWhom = rarelyAskedOf(/^(?:told|informed|notified|assured|warned|[وف]?(?:ابلغت?|اخبرت?|اطلعت?))$/);
const isThat = rarelyAskedOf(/^(?:that|it|they|its|the|[بل]?ان(?:ها|ه|هم)?)$/);
const isPartOfDay = rarelyAskedOf(/^(?:morning|afternoon|evening|night|صباحا?|مساء|ظهرا?|عصرا?|ليلا)$/);
const isOnward = rarelyAskedOf(/^(?:on|late|early|يوم|امس|صباح|مساء|ظهر|,|،|in|a|an|statement|filing|بيان|لها|له)$/);

/** On Tuesday the company said that … */
const tellsBehind = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + 9 && at < scene.to; at += 1) {
    if (isTelling(scene.tokens[at])) {
      for (let on = at + 1; on < at + 7; on += 1) {
        if (/^(?:that|ان(?:ها|ه|هم)?)$/.test(keyAt(scene, on))) return true;
        if (isStop(scene.tokens[on])) return false;
      }
      return false;
    }
    if (scene.items.some((item) => item.from <= at && at < item.next)) return false;
  }
  return false;
};

const isYearWritten = (scene: Scene, period: FoundPeriod): boolean =>
  scene.tokens[period.next - 1]?.kind === 'number' && keyAt(scene, period.next - 1).length === 4;

/** told investors on Tuesday that …, أوضحت النيابة صباح الخميس أن …: whoever was told stands between. */
const isToldThat = (scene: Scene, period: FoundPeriod): boolean => {
  // A day with its year is of long ago, and so is what was told then.
  if (isYearWritten(scene, period)) return false;
  let behind = period.next;
  while (isPartOfDay(scene.tokens[behind])) behind += 1;
  const isNext = isThat(scene.tokens[behind]);
  if (period.from <= scene.from + 3 && tellsBehind(scene, behind)) return true;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 9; at -= 1) {
    if (isTelling(scene.tokens[at])) return isNext || tellsWhom(scene.tokens[at]);
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};

const isSigned = rarelyAskedOf(/^(?:signed|struck|introduced|tabled|adopted|الموقعه?|المبرمه?|المقدمه?)$/);
/** under the agreement signed on Thursday */
const isSignedOn = (scene: Scene, period: FoundPeriod): boolean =>
  [1, 2, 3].some((back) => isSigned(scene.tokens[period.from - back])) && keyAt(scene, period.from - 2) !== 'was';

const isRelease = rarelyAskedOf(/^(?:published|released|المنشوره?|الصادره?|نشر(?:ت|ته|تها|ه|ها)?|صدرت?)$/);
/** reported on Thursday, قال الثلاثاء: the day of the telling; an outlook published in May. */
const isSaid = (scene: Scene, period: FoundPeriod): boolean => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(period.label);
  // had announced a year ago that …
  if (!isDay)
    return (
      period.rel === 'in' &&
      ([1, 2].some((back) => isRelease(scene.tokens[period.from - back])) ||
        (/^(?:that|ان)$/.test(keyAt(scene, period.next)) && isToldThat(scene, period)))
    );
  for (let at = period.from - 1; at >= scene.from && at > period.from - 5; at -= 1) {
    if (SAID.test(keyAt(scene, at))) return true;
    if (!isOnward(scene.tokens[at]) && !(keyAt(scene, at) === 'في' && keyAt(scene, at + 1) === 'بيان')) break;
  }
  return isSignedOn(scene, period) || isToldThat(scene, period);
};

const isComma = rarelyAskedOf(/^[,،]$/);
const CHANGING =
  'bought|acquired|opened|built|founded|commissioned|established|launched|completed|installed|added|inherited|leased|signed|finished|started|energised|energized';
const isInserted = rarelyAskedOf(
  new RegExp(
    `^(?:${CHANGING}|sold|made|[a-z]{3,}ed|which|who|where|الذي|التي|اللذ\\S+|الم[\u0621-\u064a]{3,}|وال(?:ذي|تي))$`,
  ),
);
/** المنتظرة في أكتوبر, ended in June: what is still to come dates what it stands behind, and so does what a stretch ends with. */
const isDated = rarelyAskedOf(
  /^(?:expected|planned|due|scheduled|slated|forecast|projected|targeted|ended|ending|dated|measured|recorded|averaged|ال(?:منتظر|مقرر|متوقع|مزمع|مرتقب|ممتد|منتهي|مقبل|مسجل|محقق)ه?)$/,
);
const isChanging = rarelyAskedOf(new RegExp(`^(?:${CHANGING}|الم[\u0621-\u064a]{3,})$`));
const isEnd = rarelyAskedOf(/^[.;؛)]$/);
/** Temirtau, bought in 2025, with 60 MW: the time of what is inserted is not that of the figures around it. */
const inInsertion = (scene: Scene, period: FoundPeriod): boolean => {
  const closes = isComma(scene.tokens[period.next]);
  if (!closes && !isEnd(scene.tokens[period.next])) return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 9; at -= 1) {
    if (isComma(scene.tokens[at])) {
      const opener = scene.tokens[at + 1];
      return !isDated(opener) && (closes ? isInserted(opener) : isChanging(opener));
    }
    if (scene.items.some((item) => item.from <= at && at < item.next) || isStop(scene.tokens[at])) return false;
  }
  return false;
};

const isHeight = askedOf(
  /^(?:record|records|mark|high|highs|height|peak|low|best|رقم|رقما|الرقم|قياسي|قياسيا|القياسي|ذروه|ذروته|ذروتها|الذروه|مستوي|اعلي|ادني)$/,
);
/** a fraction of what mining took at its height in 2021 */
const ofWhat = (scene: Scene, period: FoundPeriod): boolean => {
  let isOfHeight = false;
  for (let at = period.from - 1; at > scene.from && at > period.from - 10; at -= 1) {
    isOfHeight ||= isHeight(scene.tokens[at]);
    if (keyAt(scene, at) === 'what') return isOfHeight && /^(?:of|than|from|to)$/.test(keyAt(scene, at - 1));
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};

const isMost = rarelyAskedOf(/^(?:most|much|part|و?(?:معظم|اغلب|اكثر|غالبيه|جل)(?:ها|ه|هم)?)$/);
/** 71 hours, most of them in August: the time of a part of what was told. */
const ofPart = (scene: Scene, period: FoundPeriod): boolean => {
  for (let at = period.from - 1; at >= scene.from && at > period.from - 8; at -= 1) {
    if (isMost(scene.tokens[at])) return isComma(scene.tokens[at - 1]) && keyAt(scene, at + 1) !== 'the';
    if (isStop(scene.tokens[at])) return false;
  }
  return false;
};

const matures = rarelyAskedOf(
  /^(?:due|maturing|matures?|maturity|repayable|redeemable|expiring|expires?|[وف]?[يت]?ستحق(?:ه)?|المستحقه?|مستحقه?|استحقاق(?:ها|ه)?|[يت]حل|اجلها|اجله)$/,
);
const isDebt = rarelyAskedOf(
  /^(?:notes?|bonds?|debentures?|loans?|debt|sukuk|facility|coupon|borrowings?|convertibles?|[وفبل]{0,2}(?:ال)?(?:سند|سندات|سنداتها|قرض|قرضا|قروض|صكوك|صكوكا|دين|ديون|كوبون|اوراق|تمويل|تسهيلات))$/,
);
/** convertible notes due in 2031, سندات تستحق عام 2031: when they fall due dates nobody. */
const isMaturity = (scene: Scene, { from }: FoundPeriod): boolean => {
  for (let at = from - 1; at >= scene.from && at > from - 5; at -= 1)
    if (matures(scene.tokens[at])) {
      for (let back = at + 3; back >= scene.from && back > at - 14; back -= 1)
        if (isDebt(scene.tokens[back])) return true;
      return false;
    }
  return false;
};

const isModal = rarelyAskedOf(
  /^(?:may|must|can|cannot|only|each|every|[وف]?[يت]جوز|[وف]?[يت]حق|[وف]?[يت]سمح|كل|سنويا)$/,
);
/** From December to February they may run only at night: so every year. */
const isSeasonal = (scene: Scene, { from, next, label }: FoundPeriod): boolean => {
  if (!/^\d{4}-\d\d\/\d{4}-\d\d$/.test(label)) return false;
  for (let at = from; at < next; at += 1) if (/^\d{4}$/.test(keyAt(scene, at))) return false;
  for (let at = Math.max(scene.from, from - 9); at < next + 9 && at < scene.to; at += 1)
    if (isModal(scene.tokens[at])) return true;
  return false;
};

const isThanWhat = rarelyAskedOf(/^(?:مما|عما)$/);
/** أقل مما كان يكسب قبل أسبوعين */
const ofThanWhat = (scene: Scene, { from }: FoundPeriod): boolean => {
  if (!/^قبل/.test(keyAt(scene, from))) return false;
  for (let at = from - 1; at > scene.from && at > from - 7; at -= 1) {
    if (isThanWhat(scene.tokens[at])) return true;
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};

const NAMED = new Set(['article', 'section', 'rule', 'الماده']);

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
  if (isMaturity(scene, period) || isSeasonal(scene, period) || ofThanWhat(scene, period)) return true;
  if (inInsertion(scene, period) || ofPart(scene, period) || ofWhat(scene, period)) return true;
  if (/^(?:today|tonight)$/.test(keyAt(scene, period.from)) && period.next === period.from + 1) return true;
  // No. 417/2026
  // Under the 2026 Finance Act
  if ([0, 1, 2].some((on) => isActName(scene.tokens[period.next + on])) && /^\d{4}$/.test(period.label)) return true;
  if (keyAt(scene, period.from - 1) === '/' && scene.tokens[period.from - 1]?.glued) return true;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 6; at -= 1) {
    const word = keyAt(scene, at);
    if (
      (isLaw(scene.tokens[at]) && !isScenario(scene, at)) ||
      (NAMED.has(word) && scene.tokens[at + 1]?.kind === 'number')
    )
      return true;
    if (isSince(scene.tokens[at]))
      return (
        (at < period.from - 2 && !opensStretch(scene, at + 1, period.from)) ||
        [1, 2, 3].some((back) => RECORD.test(keyAt(scene, at - back)))
      );
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};
