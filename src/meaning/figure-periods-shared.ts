import { rarelyAskedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { isPast } from './figure-subjects-apart.ts';
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

const isNow = rarelyAskedOf(/^(?:now|today|currently|و?(?:حاليا|الان|اليوم))$/);
/** 3.8 GW today and 12.4 GW in 2034: what is so now is of no other time. */
export const isOfNow = (scene: Scene, item: Item | undefined): boolean => {
  if (!item) return false;
  if (isNow(scene.tokens[item.lead - 1])) return true;
  for (let at = item.next; at < item.next + 4 && at < scene.to; at += 1) {
    // في ذلك اليوم: on that day
    if (isNow(scene.tokens[at])) return !/^(?:ذلك|هذا|نفس|تلك)$/.test(keyAt(scene, at - 1));
    if (isMark(scene.tokens[at]) || scene.tokens[at]?.kind === 'number') return false;
  }
  return false;
};
const isMark = rarelyAskedOf(/^[.,،;؛:()]$|^و./);

/** A period said once holds for all members of an enumeration. */
export const enumerated = (scene: Scene, roles: readonly RoleRead[], own: (FoundPeriod | null)[]): void => {
  const alike = (i: number): boolean =>
    roles[i]?.role === roles[i + 1]?.role &&
    !isOfNow(scene, scene.items[i]) &&
    oneOfMany(scene, scene.items[i], scene.items[i + 1]);
  for (let i = scene.items.length - 2; i >= 0; i -= 1)
    if (!own[i] && own[i + 1] && alike(i)) own[i] = own[i + 1] ?? null;
};

const RESTATING = /^(?:or|equal|equivalent|worth|valued|averaging|اي|او|بمعدل|بمتوسط|يعادل|تعادل)$/;
/** 214 bitcoin in December, or 6.9 a day; 11,611 BTC, worth $1.2 billion: one thing in other words. */
export const restates = (scene: Scene, other: Item, between: FoundPeriod | null, item: Item): boolean => {
  let at = between && between.from >= other.next ? between.next : other.next;
  if (/^[,،(]$/.test(keyAt(scene, at))) at += 1;
  return (
    item.lead - at < 5 && at <= item.lead && (RESTATING.test(keyAt(scene, at)) || RESTATING.test(keyAt(scene, at - 1)))
  );
};

const CONTRASTING = /^(?:while|whereas|بينما|فيما)$/;
/** Miners paid 4 cents in May, while farms were charged 6: two things of the past, set side by side. */
export const contrasted = (scene: Scene, other: Item, item: Item): boolean => {
  let cuts = 0;
  for (let at = other.next; at < item.from; at += 1)
    if (parts(scene, at)) {
      if (!CONTRASTING.test(keyAt(scene, at))) return false;
      cuts += 1;
    }
  return cuts === 1 && isPast(scene, other) && isPast(scene, item);
};

export const isNowBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isNow(scene.tokens[at])) return true;
  return false;
};

const isFormerWord = rarelyAskedOf(
  /^(?:previous|prior|preceding|earlier|before|same|[وفبل]*(?:السابقه?|سابقه?|نفس(?:ه|ها)?|ذات(?:ه|ها)?|المماثله?|المقابله?|قبل))$/,
);
/** the previous quarter, a year earlier, الربع المماثل من العام الماضي: the time of what something was held against. */
export const isFormer = (scene: Scene, { from, next }: FoundPeriod): boolean => {
  for (let at = from - 1; at < next; at += 1) if (isFormerWord(scene.tokens[at])) return true;
  return false;
};
