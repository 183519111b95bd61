import type { Figure, Period } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import { askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { isAside } from './figure-periods-asides.ts';
import { inheritedAt, type Told } from './figure-periods-inherited.ts';
import { withRuns } from './figure-periods-runs.ts';
import { cut, enumerated } from './figure-periods-shared.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { apart } from './figure-subjects-apart.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';

const strip = ({ rel, label, start, end }: FoundPeriod): Period => ({ rel, label, start, end });

/** 12% less than in December, مقارنة بالعام الماضي, عن الربع السابق: what it is compared with, not when it was. */
const isBasis = (scene: Scene, period: FoundPeriod, role: Figure['role']): boolean => {
  if (period.rel === 'since') return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 9; at -= 1) {
    const word = keyAt(scene, at);
    // رسوم … عن عام 2025: for the year.
    if (word === 'عن' && role !== 'change' && role !== 'ratio' && !isMoreOf(scene, at)) return false;
    if (/^(?:than|with|versus|vs|against|عن|مقارنه|مع|compared|علي|بالفتره|قياسا|مما|عما)$/.test(word)) return true;
    if (/^(?:from|on)$/.test(word) && (role === 'change' || role === 'ratio'))
      return word === 'from' || (at === period.from - 1 && !/^\d{4}-\d\d-\d\d$/.test(period.label));
    // three times as many as in all of 2024, ضعف ما أنفقته في 2024, أقل من متوسط أكتوبر
    if (word === 'as' && at < period.from - 1) return keyAt(scene, at + 1) !== 'of';
    if (word === 'ما' || /^(?:بمتوسط|متوسط)$/.test(word)) return role === 'change' || role === 'ratio';
    // 2.8 % below December’s, 26 % less than its October peak, أقل 26 % من ذروته في أكتوبر
    if (role === 'change' && /^(?:above|below|over|under)$/.test(word)) return at === period.from - 1;
    if (role === 'change' && word === 'من' && isHeight(scene.tokens[at + 1])) return true;
    // أقل بـ90 ساعة من 2024
    if (
      role === 'change' &&
      word === 'من' &&
      at === period.from - 1 &&
      scene.items.some((item) => item.next === at && isMoreOf(scene, item.lead))
    )
      return true;
    if (role === 'ratio' && SHARED.test(word)) return true;
    const told =
      /^(?:في|خلال)$/.test(keyAt(scene, at + 1)) &&
      !/(?:ة|ات)$/.test(scene.tokens[at]?.raw ?? '') &&
      /(?:ه|ته|ها|تها|ت|كان|كانت|عليه|عليها)$/.test(word);
    if (
      !told &&
      !/^(?:in|the|its|their|a|an|of|to|on|all|record|mid|late|early|-|whole|في|ب|same|عام|شهر|الفتره|نفس|same|period|a|من|علي|مستوي|خلال|كامل|كان|كانت|عليه|level|levels|months|quarter|quarters|weeks|days|above|below|قبل|نهايه|مطلع|بدايه|اواخر|ب?(?:ال)?(?:توقعات|تقديرات|تقدير)|forecasts?|estimates?|end|close|start|beginning|at|it|they|did|was|were|had|been|does|do|is|are)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
};

const comparesAr = rarelyAskedOf(
  /^[وفب]{0,2}(?:ال)?(?:اقل|اكثر|اعلي|ادني|ازيد|زياده|[يت]زيد|[يت]قل|انخفاض|انخفاضا|ارتفاع|ارتفاعا|ارتفع|ارتفعت|انخفض|انخفضت|تراجع|تراجعت|تراجعا|نمو|نموا|[يت]رتفع|[يت]نخفض|[يت]تراجع|[يت]ختلف|عوضا|بدلا|فضلا)$/,
);
const isMoreOf = (scene: Scene, at: number): boolean => {
  for (let back = at - 1; back >= scene.from && back > at - 9; back -= 1)
    if (comparesAr(scene.tokens[back])) return true;
  return false;
};

const isHeight = askedOf(/^(?:ال)?(?:ذروه|ذروته|ذروتها|قمه|قمته|قمتها|مستوي|مستواه|مستواها|اعلي|ادني|متوسط|رقم)$/);
const SHARED = /^(?:حصتهم|حصتها|حصته|share|مستواه|مستواها|level)$/;

const PLACE = /^(?:in|on|at|by|for|to)$/;
/** … and matures in 2028: another verb has another time. */
const beginsThat = askedOf(/^وان(?:ها|ه|هم)?$/);
/** غرامات …، وتسري من فبراير; 45 ميغاواط، ويبدأ تشغيلها في يونيو: when it holds is when the figure does. */
const isEffect = rarelyAskedOf(/^وس?[يت](?:سري|طبق|دخل|عمل|شغل|كتمل|نفذ|مول)$/);
const takesEffect = (scene: Scene, i: number): boolean =>
  isEffect(scene.tokens[i]) ||
  (/^وس?[يت](?:بدا|بدء|نتهي)$/.test(keyAt(scene, i)) && /^(?:تشغيل|تنفيذ|سريان|العمل|تطبيق)/.test(keyAt(scene, i + 1)));
const isHaving = askedOf(/^و?(?:كان|كانت|بقي|بقيت|صار|اصبح|اصبحت)$/);
const isTheirs = askedOf(/^(?:لدي|عند|في حوز)|^(?:رصيد|حياز|بحوز)(?:ه|ها|ته|تها|هم)$/);
const verbAgain = (scene: Scene, i: number): boolean => {
  // سعره 5964 دولارًا، على أن يُشحن في مارس: what is to be done besides.
  if (keyAt(scene, i) === 'علي' && keyAt(scene, i + 1) === 'ان') return true;
  // باعت 240 بيتكوين وكان لديها 1412 في 31 يوليو
  if (isHaving(scene.tokens[i]) && isTheirs(scene.tokens[i + 1])) return true;
  // …، وإن الحملة ستمتد في نوفمبر
  if (beginsThat(scene.tokens[i])) return true;
  // بعقد مدته 25 عامًا، ويُنتظر أن تعود في 2029
  if (/^و[يتس]./.test(keyAt(scene, i)) && /^[,،]$/.test(keyAt(scene, i - 1)))
    return arabicVerb(keyAt(scene, i)) !== null && !takesEffect(scene, i);
  if (keyAt(scene, i) !== 'and') return false;
  if (/^(?:was|were|would|has|have|had|held|kept|left|should|expects|plans|aims|wants)$/.test(keyAt(scene, i + 1)))
    return true;
  const word = keyAt(scene, i + 1);
  return /ed$/.test(word) || (/[^s]s$/.test(word) && PLACE.test(keyAt(scene, i + 2)));
};

const verbsAgain = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (verbAgain(scene, at)) return true;
  return false;
};

const isEnding = rarelyAskedOf(
  /^(?:ended|closed|finished|began|started|opened|entered|[وف]?(?:انهت|انهي|اختتمت|اختتم|ختمت|ختم|بدات|بدا|استهلت|استهل|دخلت|دخل))$/,
);
const opensWith = rarelyAskedOf(/^(?:with|on|at|holding|owning|having|ب|وفي|ومعها|وهي|ولديها|و?ب.{2,})$/);
/** Does a period between two figures lead the second? Then a comma or `and` parts it from the first. */
const leads = (scene: Scene, before: number, period: FoundPeriod, next: Item): boolean => {
  if (next.lead - period.next > 8) return false;
  // three funds ended October with $32.7 million
  if (isEnding(scene.tokens[period.from - 1]) && opensWith(scene.tokens[period.next])) return true;
  let parted = false;
  for (let at = before; at < period.from; at += 1)
    parted ||=
      /^(?:,|،|;|؛|:|and|و|before|but|while)$/.test(keyAt(scene, at)) ||
      /^و(?:في|خلال|بحلول|منذ|انت|بلغ|من)/.test(keyAt(scene, at));
  if (!parted) return false;
  for (let at = period.next; at < next.lead; at += 1)
    if (/^(?:,|،|and|;)$/.test(keyAt(scene, at)))
      return /^(?:,|،)$/.test(keyAt(scene, at)) && at === period.next && period.from - before > 1;
  return true;
};

const isPart = askedOf(/^[,،;؛:(.]$/);
const isRightBehind = (scene: Scene, period: FoundPeriod, next: Item): boolean => {
  if (next.lead - period.next > 4) return false;
  for (let at = period.next; at < next.lead; at += 1) if (isPart(scene.tokens[at])) return false;
  return true;
};

const isHour = rarelyAskedOf(
  /^[وف]?(?:ال)?(?:واحده|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|عشره|ساعه)$|^(?:الا|وال?)$/,
);
/** at ten minutes to five, عند الخامسة إلا عشر دقائق: a time of the day, which no date is told of. */
const isClock = (scene: Scene, item: Item): boolean =>
  item.unit === 'min' &&
  (/^(?:to|past|before|after)$/.test(keyAt(scene, item.next))
    ? keyAt(scene, item.lead - 1) === 'at'
    : isHour(scene.tokens[item.lead - 1]));

const isOwned = rarelyAskedOf(/^(?:the|its|their|his|that)$/);
/** to convert the 60-megawatt site by 2027: a trait of what something happens to. */
const isTrait = (scene: Scene, item: Item): boolean =>
  item.next - item.from > 2 && scene.tokens[item.next - 2]?.raw === '-' && isOwned(scene.tokens[item.lead - 1]);

/** … in the third quarter of 2028, and capacity is to reach 240 MW in 2030: the time right behind a figure, not that of the clause before. */
const outdoes = (scene: Scene, mine: FoundPeriod | null, last: Item, period: FoundPeriod): boolean => {
  if (!mine || mine.next > last.lead || period.from - last.next > 3) return false;
  for (let at = last.next; at < period.from; at += 1) if (!isIn(scene.tokens[at])) return false;
  let comma = false;
  for (let at = mine.next; at < last.lead; at += 1) comma ||= /^[,،]$/.test(keyAt(scene, at));
  return comma && last.lead - mine.next > 3;
};
const isIn = rarelyAskedOf(
  /^(?:in|by|during|at|on|of|the|end|for|في|خلال|بحلول|عام|العام|سنه|شهر|نهايه|بنهايه|مطلع|يوم|مع)$/,
);

const isJoin = rarelyAskedOf(/^(?:,|،|and|و)$/);
const isRun = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!isJoin(scene.tokens[at])) return false;
  return to - from < 3;
};
/** 66, 71 and 77 coins in July, August and September: one each. */
const oneEach = (scene: Scene, own: (FoundPeriod | null)[]): void => {
  const { items, periods } = scene;
  for (let k = 0; k < periods.length; k += 1) {
    let last = k;
    while (periods[last + 1] && isRun(scene, periods[last]?.next ?? 0, periods[last + 1]?.from ?? 0)) last += 1;
    const many = last - k + 1;
    const behind = items.findLastIndex(({ next }) => next <= (periods[k]?.from ?? 0));
    const first = behind - many + 1;
    let even = many > 1 && first >= 0 && (periods[k]?.from ?? 0) - (items[behind]?.next ?? 0) < 3;
    for (let i = first; even && i < behind; i += 1)
      even = items[i]?.unit === items[i + 1]?.unit && isRun(scene, items[i]?.next ?? 0, items[i + 1]?.lead ?? 0);
    for (let i = 0; even && i < many; i += 1) own[first + i] = periods[k + i] ?? null;
    k = last;
  }
};

/** "Last winter it climbed to 42 GW in January 2026 …, 46 GW in the winter of 2030": each has a time right behind it. */
const isBehindBoth = (scene: Scene, period: FoundPeriod, last: Item, next: Item | undefined): boolean =>
  next !== undefined &&
  isLed(scene, last.next, period.from) &&
  next.lead - period.next > 1 &&
  scene.periods.some((p) => isLed(scene, next.next, p.from));
/** Nothing but a preposition stands between a figure and a time behind it. */
const isLed = (scene: Scene, from: number, to: number): boolean =>
  to >= from && to - from < 4 && scene.tokens.slice(from, to).every(isIn);

/** The periods that figures of a sentence have by their own words. */
export const toldIn = (scene: Scene, roles: readonly RoleRead[], measures: readonly (string | null)[]): Told => {
  const own: (FoundPeriod | null)[] = mapped(scene.items, () => null);
  let opening: FoundPeriod | null = null;
  const used = new Set<FoundPeriod>();
  for (const period of withRuns(scene)) {
    if (isAside(scene, period)) continue;
    const elsewhere = (item: Item | undefined): boolean => item !== undefined && apart(scene, period.from, item.from);
    const before = scene.items.findLastIndex(
      (item) => item.next <= period.from && !isClock(scene, item) && !isTrait(scene, item),
    );
    const after = scene.items.findIndex((item) => item.from >= period.next);
    const next = after < 0 ? undefined : scene.items[after];
    const last = before < 0 ? undefined : scene.items[before];
    if (elsewhere(last) && elsewhere(next)) continue;
    if (!last && elsewhere(next)) continue;
    if (!next && elsewhere(last)) continue;
    if (last && isBasis(scene, period, roles[before]?.role ?? 'level')) {
      // its October peak of $126,000: what is compared with is a figure itself.
      if (next && isRightBehind(scene, period, next)) own[after] = period;
      continue;
    }
    const taken = before >= 0 && own[before] !== null;
    const mine = own[before] ?? null;
    if (last && taken && (outdoes(scene, mine, last, period) || isBehindBoth(scene, period, last, next))) {
      own[before] = period;
      continue;
    }
    const far =
      last &&
      (verbsAgain(scene, last.next, period.from) || cut(scene, last.next, period.from) || period.from - last.next > 16);
    if (last && !far && !taken && !(next && leads(scene, last.next, period, next))) {
      own[before] = period;
      used.add(period);
    } else if (
      next &&
      !cut(scene, period.next, next.from) &&
      (!last || taken || far || leads(scene, last.next, period, next))
    ) {
      // On Sept. 1 it was lifted from 22 to 27.5: the day is that of what it came to.
      const led =
        roles[after]?.role === 'from' &&
        roles[after + 1]?.role === 'to' &&
        (next.lead - period.next > 2 || /^(?:from|من)$/.test(keyAt(scene, next.lead - 1)))
          ? 1
          : 0;
      const other = scene.items[after + led];
      const told = led === 1 && other && scene.periods.some((p) => p.from >= other.next && p.from - other.next < 8);
      // … on Oct. 18 from 4.5 to 6.2 cents from January: what it comes to has a day of its own.
      if (!told) own[after + led] = period;
      used.add(period);
      if (!last) opening = period;
    }
  }
  // 7.8 cents instead of 5.2 from April: the day of effect is that of the new value.
  own.forEach((period, i) => {
    if (
      !period ||
      roles[i]?.role !== 'from' ||
      !(/^(?:since|by)$/.test(period.rel) && i > 0) ||
      roles[i - 1]?.role !== 'to'
    )
      return;
    own[i - 1] ??= period;
    own[i] = null;
  });
  oneEach(scene, own);
  enumerated(scene, roles, own);
  return { scene, roles, measures, own, opening };
};

/** Slipped to 531 BTC from 548 in the first quarter: what it came to is not of the time that it came from. */
const isOfFormer = ({ scene, roles, own }: Told, i: number, period: FoundPeriod): boolean =>
  !own[i] &&
  roles[i]?.role === 'to' &&
  [i - 1, i + 1].some(
    (at) => roles[at]?.role === 'from' && own[at] === period && scene.items[at]?.unit === scene.items[i]?.unit,
  );

/** The period of every figure of a sentence: its own, else the likeliest of those that it may share with another. */
export const periodsFor = (
  scene: Scene,
  roles: readonly RoleRead[],
  measures: readonly (string | null)[],
): (Period | null)[] => {
  const told = toldIn(scene, roles, measures);
  return mapped(scene.items, (_, i) => {
    const mine = told.own[i] ?? (roles[i]?.role === 'from' ? null : inheritedAt(told, i));
    return mine && !isOfFormer(told, i, mine) ? strip(mine) : null;
  });
};
