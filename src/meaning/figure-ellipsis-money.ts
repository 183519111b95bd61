import { isOfOneSize, mul } from '#src/base/exact.ts';
import { knownUnit, unitOf } from '#src/base/units.ts';
import { asked, rarelyAskedOf } from '#src/language/lexemes.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { unitAt } from './figure-units.ts';

const isMoney = (unit: string | null): boolean => unit !== null && unitOf(unit)?.dimension.split(':')[0] === 'money';
const isPaid = (unit: string | null): unit is string =>
  unit !== null &&
  !unit.includes('/') &&
  Object.keys(unitOf(unit)?.dimensions ?? {})
    .join()
    .startsWith('money:');

const isOther = rarelyAskedOf(
  /^(?:serves?|serving|population|people|users?|customers?|homes?|households?|difficulty|number|machines?|devices?|[وفب]?(?:ال)?(?:صعوبه|سكان|نسمه|مستخدم|مستخدمين|عدد|[يت]خدم|مشترك|مشتركين|شخص|اسره|منزل))$/,
);
/** What stands between two amounts and parts their kinds. */
const SIDE = /^(?:%|fraction|pp|bp|x|1|yr|mo|wk|d|h|min)$/;

const isOfThat = rarelyAskedOf(/^(?:that|this|it|which|total|ذلك|هذا|منها|منه|المبلغ|المجموع)$/);
const opensOf = rarelyAskedOf(/^[وف]?(?:of|منها|منه|من)$/);
/** Of that, 9 billion is equity: of the amount in the sentence before. */
const ofThat = (scene: Scene, item: Item): boolean => {
  const at = scene.tokens[scene.from]?.kind === 'word' ? scene.from : scene.from + 1;
  if (!opensOf(scene.tokens[at]) || item.lead - at > 6) return false;
  return /منه/.test(keyAt(scene, at)) || isOfThat(scene.tokens[at + 1]) || isOfThat(scene.tokens[at + 2]);
};

const joins = rarelyAskedOf(/^(?:and|or|,|،|و|او)$/);
const goesOn = rarelyAskedOf(/^(?:for|per|if|on|when|عند|عن|علي|اذا|لكل|في|[وف]?لمن|لل.*|,|،|\.)$/);
/** 5,000 lari per machine and 20,000 for each site. */
const isNext = (scene: Scene, item: Item, other: Item): boolean =>
  !other.scaled &&
  joins(scene.tokens[item.lead - 1]) &&
  goesOn(scene.tokens[item.next]) &&
  item.lead - other.next < 6 &&
  isOfOneSize(item.value, other.value, 20n);

/** 40 ألف دينار على المناجم الصغيرة، و150 ألفًا على غيرها: the same word stands behind both. */
const tellsAlike = (scene: Scene, item: Item, other: Item): boolean => {
  const behind = scene.tokens[item.next];
  if (!behind || !goesOn(behind) || keyAt(scene, other.next) !== behind.key || /^[,،.]$/.test(behind.key)) return false;
  return /^و/.test(scene.tokens[item.lead]?.raw ?? '') || joins(scene.tokens[item.lead - 1]);
};

const isMoneyWord = rarelyAskedOf(
  /^(?:paid|pays|pay|earned|revenue|revenues|profit|profits|loss|losses|cost|costs|sales|fees|debt|inflows?|outflows?|[وف]?(?:دفع(?:ت|وا)?|سدد(?:ت|وا)?|كلف(?:ت|ه|ها)?)|[وفبل]?(?:ال)?(?:ايرادات|ارباح|ربح|خساره|خسائر|خساير|صافي|مبيعات|تدفقات|كلفه|تكلفه|ديون|فاتوره|غرامه|رسوم)(?:ها|هم|ه)?)$/,
);
/** وقبل عام دفعت 6.8 مليون: money, where the sentence before told of money and this one tells of paying. */
const speaksOfMoney = (scene: Scene, item: Item): boolean => {
  if (!item.scaled || item.noun) return false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 7; at -= 1)
    if (isMoneyWord(scene.tokens[at])) return true;
  return false;
};

/** 188 مليون كرونة، وليس 181 مليونًا; 780 مليار تنغي، منها 310 مليارات لخط جديد: millions behind money are of it. */
export const ofMoney = (scene: Scene, item: Item, before: readonly Item[], previous: Scene | null): string | null => {
  if (item.unit !== null || item.kind === 'fraction') return null;
  const alike = item.scaled
    ? before.findLast((one) => one.from >= scene.from && isPaid(one.unit) && one.scaled && tellsAlike(scene, item, one))
    : undefined;
  if (alike?.unit && isOfOneSize(item.value, alike.value, 1000n)) return alike.unit;
  const told = before.findLast(({ from, unit }) => from >= scene.from && unit !== null && !SIDE.test(unit));
  const other =
    told ??
    (ofThat(scene, item) || speaksOfMoney(scene, item)
      ? previous?.items.findLast(({ unit }) => isPaid(unit))
      : undefined);
  if (!other || !isPaid(other.unit)) return null;
  if (!item.scaled) return other === before.at(-1) && isNext(scene, item, other) ? other.unit : null;
  if (!other.scaled || !isOfOneSize(item.value, other.value, 1000n)) return null;
  for (let at = Math.max(told?.next ?? scene.from, item.lead - 8); at < item.next + 3 && at < scene.to; at += 1)
    if (isOther(scene.tokens[at])) return null;
  return other.unit;
};

const isRate = rarelyAskedOf(
  /^(?:rates?|tariffs?|prices?|charges?|pay|pays|paid|paying|charged|[وفبل]?(?:ال)?(?:سعر|اسعار|تعرفه|تعريفه|شريحه|شرايح)(?:ها|هم|ه)?|[وفس]{0,2}[يت]?دفع(?:ت|وا|ون|ه)?)$/,
);
const isPriced = rarelyAskedOf(
  /^(?:shares?|stocks?|coins?|tokens?|bitcoin|btc|machines?|rigs?|gas|oil|coal|carbon|tonnes?|tons?|fees?|fines?|licen[cs]es?|[وفبل]{0,2}(?:ال|لل)?(?:سهم|اسهم|عمله|بيتكوين|جهاز|اجهزه|غاز|نفط|فحم|رسم|رسوم|غرامه|رخصه|طن))$/,
);

const isSold = rarelyAskedOf(
  /^(?:went|goes|sold|sells|awarded|cleared|clears|settled|closed|bid|bids|offered|offers|contracted|auctioned|[وف]?(?:رسا|رست|بيع|بيعت|[يت]باع|فاز|فازت|عرض|عرضت|ارسي|ارسيت))$/,
);
const leadsToPrice = rarelyAskedOf(/^(?:for|at|ب|بسعر|علي|عند|ل.+|مشروع|مشروعا|محطه|مزاد|عقد)$/);

/** The rate for households, 1.37 som, behind 7.54 som per kilowatt-hour in the sentence before: a price of the same tariff. */
export const asBefore = (scene: Scene, item: Item, previous: Scene | null): string | null => {
  if (item.scaled || !isPaid(item.unit) || !previous) return null;
  const other = previous.items.findLast(
    ({ unit }) => unit !== null && /\/[kM]Wh$/.test(unit) && isPaid(unit.split('/')[0] ?? ''),
  );
  const [money, energy] = other?.unit?.split('/') ?? [];
  if (!other || !money || !energy) return null;
  const [mine, theirs] = [knownUnit(item.unit), knownUnit(money)];
  if (mine.base !== theirs.base || mine.vector !== theirs.vector) return null;
  if (!isOfOneSize(mul(item.value, mine.factor), mul(other.value, theirs.factor), 20n)) return null;
  let said = false;
  for (let at = scene.from; at < item.lead; at += 1) {
    if (isPriced(scene.tokens[at])) return null;
    said ||= isRate(scene.tokens[at]) || (isSold(scene.tokens[at]) && leadsToPrice(scene.tokens[at + 1]));
  }
  const code = `${item.unit}/${energy}`;
  return said && unitOf(code) ? code : null;
};

const COSTS = asked((key) =>
  /^(?:costs?|costing|cost|is|was|be|will|would|now|sold|sells?|for|at|to|traded|trades|fetched|fetches|averaged|on|average|of|about|around|only|just|already|rose|fell|went|from|went|as|ب|بسعر|[وف]?[يت]?كلف(?:ت)?|[يت]باع|بيع|بيعت|[يت]?بلغ(?:ت)?|هو|عند|الي|من|سعر|سعره|سعرها|كلفه|كلفته|تكلفته|قدره|قدرها|في|المتوسط|متوسط|نحو|حوالي|ثمنه|ثمنها|المواطن|المستهلك|حاليا|الان|,|،)$/.test(
    key,
  ),
);
const isOne = rarelyAskedOf(/^(?:a|an|each|every|one|per|the|كل|لكل)$/);

/** A kilowatt-hour cost 21 øre, الكيلوواط ساعة بـ 21 أوره: what the energy that is paid for stands before. */
export const ofEnergy = (scene: Scene, item: Item): string | null => {
  if (item.scaled || !isPaid(item.unit) || !isMoney(item.unit)) return null;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 9; at -= 1) {
    const energy = unitAt(scene.tokens, at);
    if (energy && /^[kM]Wh$/.test(energy.code)) {
      let clear = isOne(scene.tokens[at - 1]) || /^[وفب]?ال/.test(keyAt(scene, at));
      for (let i = energy.next; i < item.lead; i += 1) clear &&= COSTS(scene.tokens[i]);
      const code = `${item.unit}/${energy.code}`;
      return clear && unitOf(code) ? code : null;
    }
    if (scene.tokens[at]?.kind === 'number') return null;
  }
  return null;
};
