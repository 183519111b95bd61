import { askedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { apart, isBesides, isPast, sharesVerbs } from './figure-subjects-apart.ts';
import { elsewhere } from './figure-subjects-places.ts';
import { verbOf } from './figure-verbs.ts';

export const cut = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (parts(scene, i)) return true;
  return false;
};

/** Only names and commas stand between two figures of one unit: 14 %, solar 8 % and nuclear 7 %. */
const oneOfMany = (scene: Scene, a: Item | undefined, b: Item | undefined): boolean => {
  if (!a || !b || a.unit !== b.unit || b.lead - a.next > 8) return false;
  let joined = false;
  const place = elsewhere(scene, a) !== null && elsewhere(scene, b) !== null;
  for (let at = a.next; at < b.lead; at += 1) {
    const word = keyAt(scene, at);
    if (place && /^(?:in|at|في|لدي)$/.test(word)) continue;
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
export const enumerated = (scene: Scene, roles: readonly RoleRead[], own: (FoundPeriod | null)[]): void => {
  const alike = (i: number): boolean =>
    roles[i]?.role === roles[i + 1]?.role && oneOfMany(scene, scene.items[i], scene.items[i + 1]);
  for (let i = scene.items.length - 2; i >= 0; i -= 1)
    if (!own[i] && own[i + 1] && alike(i)) own[i] = own[i + 1] ?? null;
};

const RESTATING = /^(?:or|equal|equivalent|worth|valued|averaging|اي|او|بمعدل|بمتوسط|يعادل|تعادل)$/;
/** 214 bitcoin in December, or 6.9 a day; 11,611 BTC, worth $1.2 billion: one thing in other words. */
const restates = (scene: Scene, other: Item, between: FoundPeriod | null, item: Item): boolean => {
  let at = between && between.from >= other.next ? between.next : other.next;
  if (/^[,،(]$/.test(keyAt(scene, at))) at += 1;
  return (
    item.lead - at < 5 && at <= item.lead && (RESTATING.test(keyAt(scene, at)) || RESTATING.test(keyAt(scene, at - 1)))
  );
};

const CONTRASTING = /^(?:while|whereas|بينما|فيما)$/;
/** Miners paid 4 cents in May, while farms were charged 6: two things of the past, set side by side. */
const contrasted = (scene: Scene, other: Item, item: Item): boolean => {
  let cuts = 0;
  for (let at = other.next; at < item.from; at += 1)
    if (parts(scene, at)) {
      if (!CONTRASTING.test(keyAt(scene, at))) return false;
      cuts += 1;
    }
  return cuts === 1 && isPast(scene, other) && isPast(scene, item);
};

/** plans to add 2 GW of batteries and retire 300 MW by 2028 */
const alsoDone = (scene: Scene, item: Item, next: Item): boolean => {
  for (let at = item.next; at < next.lead; at += 1)
    if (keyAt(scene, at) === 'and' && sharesVerbs(scene, at, next.lead)) return true;
  return false;
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

const isNow = askedOf(/^(?:today|now|currently|و?(?:اليوم|حاليا|الان))$/);
export const isNowBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isNow(scene.tokens[at])) return true;
  return false;
};

/** A change and what it led to, a level and its share, are of one time. */
export const neighbour = (
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
    if (!other || after(scene, other.next, item.from)) break;
    const found = own[k];
    if (cut(scene, other.next, item.from)) {
      if (!found || roles[k]?.role === 'from') continue;
      if (found.rel === 'in' && contrasted(scene, other, item)) return found;
      break;
    }
    if (roles[k]?.role === 'from') continue;
    if (!found) continue;
    const close =
      role === 'change' ||
      role === 'share' ||
      role === 'ratio' ||
      role === 'to' ||
      /^(?:or|اي|و|and|او)$/.test(keyAt(scene, other.next + 1)) ||
      /^(?:or|and|او)$/.test(keyAt(scene, other.next)) ||
      restates(scene, other, found, item) ||
      (found.rel === 'in' && isBesides(scene, item)) ||
      (role === 'level' && found.rel === 'in' && together(scene, other, item)) ||
      (role === 'level' && other.unit === item.unit && beside(scene, other.next, item.from));
    // two years ago 20 MW; today it draws 55
    if (isNowBetween(scene, other.next, item.lead)) return null;
    // X, whose lease expires in 2027, has asked for another 60 MW
    if (apart(scene, found.from, item.from)) return null;
    // dropped by a third since August, to settle at 38: where it has come to is of now
    if (role === 'to' && /^(?:since|last|over)$/.test(found.rel)) return null;
    return close && found.rel !== 'by' ? found : null;
  }
  if (role !== 'change' && role !== 'ratio' && role !== 'level') return null;
  const next = scene.items[i + 1];
  const found = own[i + 1];
  if (next && found && !cut(scene, item.next, next.from)) {
    if (found.rel === 'in' && restates(scene, item, null, next)) return found;
    if (found.rel === 'by' && alsoDone(scene, item, next)) return found;
  }
  const joined =
    next &&
    found &&
    !cut(scene, item.next, next.from) &&
    next.from - item.next < 5 &&
    roles[i + 1]?.role === 'to' &&
    role !== 'level';
  return joined ? found : null;
};
