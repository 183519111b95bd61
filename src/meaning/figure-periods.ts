import type { Figure, Period } from '#src/base/figure.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { apart, sharesVerbs } from './figure-subjects-apart.ts';
import { verbOf } from './figure-verbs.ts';

const strip = ({ rel, label, start, end }: FoundPeriod): Period => ({ rel, label, start, end });

/** 12% less than in December, مقارنة بالعام الماضي, عن الربع السابق: what it is compared with, not when it was. */
const isBasis = (scene: Scene, period: FoundPeriod, role: Figure['role']): boolean => {
  if (period.rel === 'since') return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 4; at -= 1) {
    const word = keyAt(scene, at);
    if (/^(?:than|with|versus|vs|against|عن|مقارنه|مع|compared|علي|بالفتره|قياسا)$/.test(word)) return true;
    if (word === 'from' && (role === 'change' || role === 'ratio')) return true;
    if (!/^(?:in|the|of|to|في|ب|same|عام|شهر|الفتره|نفس|same|period|a|من|علي|مستوي)$/.test(word)) return false;
  }
  return false;
};

const isLaw = askedOf(/^(?:law|act|bill|order|رقم|القانون|قانون|المرسوم)$/);
const isSince = askedOf(/^(?:since|منذ)$/);
const isStop = askedOf(/^[,،;.]$/);
/** Law 147 of 2025, the largest fall since 2021, 40% today: dates that name a law, a comparison or the running moment. */
const isAside = (scene: Scene, period: FoundPeriod): boolean => {
  if (isSaid(scene, period)) return true;
  if (/^(?:today|tonight)$/.test(keyAt(scene, period.from)) && period.next === period.from + 1) return true;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 6; at -= 1) {
    const word = keyAt(scene, at);
    if (isLaw(scene.tokens[at]) || (NAMED.has(word) && scene.tokens[at + 1]?.kind === 'number')) return true;
    if (isSince(scene.tokens[at]))
      return (
        at < period.from - 2 ||
        /^(?:most|largest|biggest|highest|lowest|worst|best|fall|rise|drop|jump|اكبر|اعلي|ادني|الاكبر|الاعلي|الاولي)$/.test(
          keyAt(scene, at - 1),
        )
      );
    if (isStop(scene.tokens[at]) || scene.items.some((item) => item.next === at + 1)) return false;
  }
  return false;
};
/** reported on Thursday, قال الثلاثاء: the day of the telling. */
const isSaid = (scene: Scene, period: FoundPeriod): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(period.label)) return false;
  for (let at = period.from - 1; at >= scene.from && at > period.from - 4; at -= 1) {
    const word = keyAt(scene, at);
    if (
      /^(?:said|says|reported|announced|published|stated|told|wrote|disclosed|added|و?قالت?|و?اعلنت?|و?افادت?|و?ذكرت?|المنشوره?|الصادره?|و?اضافت?|و?اوضحت?|و?كشفت?)$/.test(
        word,
      )
    )
      return true;
    if (!/^(?:on|late|early|يوم|امس|,|،|in|a|statement)$/.test(word)) return false;
  }
  return false;
};

const NAMED = new Set(['article', 'section', 'rule', 'الماده']);

const PLACE = /^(?:in|on|at|by|for|to)$/;
/** … and matures in 2028: another verb has another time. */
const beginsThat = askedOf(/^وان(?:ها|ه|هم)?$/);
const verbAgain = (scene: Scene, i: number): boolean => {
  // …، وإن الحملة ستمتد في نوفمبر
  if (beginsThat(scene.tokens[i])) return true;
  if (keyAt(scene, i) !== 'and') return false;
  const word = keyAt(scene, i + 1);
  return /ed$/.test(word) || (/[^s]s$/.test(word) && PLACE.test(keyAt(scene, i + 2)));
};

const verbsAgain = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (verbAgain(scene, at)) return true;
  return false;
};

const cut = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (parts(scene, i)) return true;
  return false;
};

/** Does a period between two figures lead the second? Then a comma or `and` parts it from the first. */
const leads = (scene: Scene, before: number, period: FoundPeriod, next: Item): boolean => {
  if (next.lead - period.next > 8) return false;
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

/** The period of every figure of a sentence: its own, else that of the figure it belongs to, else the one the sentence opens with. */
export const periodsFor = (scene: Scene, roles: readonly RoleRead[]): (Period | null)[] => {
  const own: (FoundPeriod | null)[] = scene.items.map(() => null);
  let opening: FoundPeriod | null = null;
  const used = new Set<FoundPeriod>();
  for (const period of scene.periods) {
    if (isAside(scene, period)) continue;
    const elsewhere = (item: Item | undefined): boolean => item !== undefined && apart(scene, period.from, item.from);
    const before = scene.items.findLastIndex((item) => item.next <= period.from);
    const after = scene.items.findIndex((item) => item.from >= period.next);
    const next = after < 0 ? undefined : scene.items[after];
    const last = before < 0 ? undefined : scene.items[before];
    if (elsewhere(last) && elsewhere(next)) continue;
    if (!last && elsewhere(next)) continue;
    if (!next && elsewhere(last)) continue;
    if (last && isBasis(scene, period, roles[before]?.role ?? 'level')) continue;
    const taken = before >= 0 && own[before] !== null;
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
      own[after] = period;
      used.add(period);
      if (!last) opening = period;
    }
  }
  // 7.8 cents instead of 5.2 from April: the day of effect is that of the new value.
  own.forEach((period, i) => {
    if (!period || roles[i]?.role !== 'from' || !(period.rel === 'since' && i > 0) || roles[i - 1]?.role !== 'to')
      return;
    own[i - 1] ??= period;
    own[i] = null;
  });
  enumerated(scene, roles, own);
  return scene.items.map((item, i) => {
    const mine = own[i];
    if (mine) return strip(mine);
    const role = roles[i]?.role;
    if (role === 'from') return null;
    const inherited =
      neighbour(scene, roles, own, i) ??
      (opening && (heads(scene, opening) || !cut(scene, opening.next, item.from)) ? opening : null);
    return inherited && strip(inherited);
  });
};

/** In September, X …, while Y …: said first, it holds for both parts. */
const heads = (scene: Scene, period: FoundPeriod): boolean =>
  period.from <= scene.from + 2 && /^[,،]$/.test(keyAt(scene, period.next));

/** Only names and commas stand between two figures of one unit: 14 %, solar 8 % and nuclear 7 %. */
const oneOfMany = (scene: Scene, a: Item | undefined, b: Item | undefined): boolean => {
  if (!a || !b || a.unit !== b.unit || b.lead - a.next > 8) return false;
  let joined = false;
  for (let at = a.next; at < b.lead; at += 1) {
    const word = keyAt(scene, at);
    const joins: boolean = /^(?:,|،|and|و)$/.test(word) || (/^و/.test(word) && !joined);
    joined ||= joins;
    if (
      /^و?(?:from|to|before|after|than|in|by|compared|versus|against|up|down|من|الي|في|قبل|بعد|مقابل|مقارنه|ثم|عن|ب)$/.test(
        word,
      )
    )
      return false;
    if (!joins && (verbOf(word) || scene.tokens[at]?.kind === 'break' || /^[;؛.()]$/.test(word))) return false;
    if (scene.periods.some((p) => p.from <= at && at < p.next)) return false;
  }
  return joined;
};

/** A period said once holds for all members of an enumeration. */
const enumerated = (scene: Scene, roles: readonly RoleRead[], own: (FoundPeriod | null)[]): void => {
  const alike = (i: number): boolean =>
    roles[i]?.role === roles[i + 1]?.role && oneOfMany(scene, scene.items[i], scene.items[i + 1]);
  for (let i = scene.items.length - 2; i >= 0; i -= 1)
    if (!own[i] && own[i + 1] && alike(i)) own[i] = own[i + 1] ?? null;
};

/** before slipping, قبل أن ينخفض: another time than the one before it. */
const after = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (/^(?:before|then|قبل|ثم)$/.test(keyAt(scene, i))) return true;
  return false;
};

/** well above the 540 it had budgeted, دون 48 كانت متوقعة: a yardstick of the same time. */
const beside = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (/^(?:above|below|beyond|short|exceeding|دون|فوق)$/.test(keyAt(scene, at))) return to - at < 6;
  return false;
};

/** sold 1,115 BTC in December for $98.6 million and repaid 40: one subject did both, or the price of what was sold. */
const together = (scene: Scene, other: Item, item: Item): boolean => {
  for (let at = other.next; at < item.lead; at += 1) {
    if (/^(?:for|مقابل|بقيمه)$/.test(keyAt(scene, at)) && item.lead - at < 3)
      return /^(?:BTC|ETH|count)$/.test(other.unit ?? '');
    if (keyAt(scene, at) === 'and' && sharesVerbs(scene, at, item.lead)) return true;
  }
  return false;
};

/** A change and what it led to, a level and its share, are of one time. */
const neighbour = (
  scene: Scene,
  roles: readonly RoleRead[],
  own: readonly (FoundPeriod | null)[],
  i: number,
): FoundPeriod | null => {
  const item = scene.items[i];
  if (!item) return null;
  const role = roles[i]?.role;
  for (let k = i - 1; k >= 0; k -= 1) {
    const other = scene.items[k];
    if (!other || cut(scene, other.next, item.from) || after(scene, other.next, item.from)) break;
    if (roles[k]?.role === 'from') continue;
    const found = own[k];
    if (!found) continue;
    const close =
      role === 'change' ||
      role === 'share' ||
      role === 'ratio' ||
      role === 'to' ||
      /^(?:or|اي|و|and|او)$/.test(keyAt(scene, other.next + 1)) ||
      /^(?:or|and|او)$/.test(keyAt(scene, other.next)) ||
      (role === 'level' && found.rel === 'in' && together(scene, other, item)) ||
      (role === 'level' && other.unit === item.unit && beside(scene, other.next, item.from));
    return close && found.rel !== 'by' ? found : null;
  }
  if (role !== 'change' && role !== 'ratio' && role !== 'level') return null;
  const next = scene.items[i + 1];
  const found = own[i + 1];
  const joined =
    next &&
    found &&
    !cut(scene, item.next, next.from) &&
    next.from - item.next < 5 &&
    roles[i + 1]?.role === 'to' &&
    role !== 'level';
  return joined ? found : null;
};
