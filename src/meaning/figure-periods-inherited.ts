import { mapped } from '#src/base/mapped.ts';
import { rarelyAskedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { FLOWS } from './figure-discourse.ts';
import { EVIDENCE, type Heir } from './figure-periods-evidence.ts';
import { isFormer, isOfNow } from './figure-periods-shared.ts';
import weights from './figure-periods-weights.json' with { type: 'json' };
import type { RoleRead } from './figure-roles.ts';
import type { Item, Scene } from './figure-scene.ts';

/** What was read of a sentence before its times are given out. */
export interface Told {
  readonly scene: Scene;
  readonly roles: readonly RoleRead[];
  readonly measures: readonly (string | null)[];
  /** The time that each figure’s own words name. */
  readonly own: readonly (FoundPeriod | null)[];
  readonly opening: FoundPeriod | null;
}

const isHead = ({ scene }: Told, period: FoundPeriod): boolean =>
  (period.from <= scene.from + 2 && /^[,،]$/.test(scene.tokens[period.next]?.key ?? '')) ||
  // Pelham Mines, January: output 418 BTC; holdings 5,102
  (period.from <= scene.from + 8 && [0, 1, 2].some((on) => scene.tokens[period.next + on]?.key === ':'));

const isAgainst = rarelyAskedOf(/^(?:from|against|versus|vs|than|و?(?:من|مقابل|مقارنه|عن|ب))$/);
const isFrom = (scene: Scene, item: Item): boolean => [1, 2].some((back) => isAgainst(scene.tokens[item.lead - back]));

const isSemicolon = rarelyAskedOf(/^[;؛]$/);
const wasBefore = rarelyAskedOf(/^و?(?:كان|كانت)$/);
/** borrowed $60 million; in July it borrowed 25 */
const isParted = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (isSemicolon(scene.tokens[at]) || (wasBefore(scene.tokens[at]) && scene.tokens[at + 1]?.key === 'قد'))
      return true;
  return false;
};
const isDayOf = ({ label }: FoundPeriod): boolean => /^\d{4}-\d\d-\d\d$/.test(label);
const isFlow = (measure: string | null | undefined): boolean => Boolean(measure && FLOWS.has(measure));

/** Further off no time is shared; a line of figures costs no more than its length. */
const FAR = 4;

const anyWithin = (own: Told['own'], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (own[i] !== null) return true;
  return false;
};

/** The times that a figure may share, nearest first. */
export const heirs = (told: Told, i: number): Heir[] => {
  const { scene, roles, measures, own, opening } = told;
  const item = scene.items[i];
  if (!item || isOfNow(scene, item)) return [];
  const role = roles[i]?.role ?? 'level';
  const found: Heir[] = [];
  const add = (period: FoundPeriod | null, k: number): void => {
    if (!period) return;
    for (const one of found) if (one.period === period) return;
    // Fell to 76.2 from 79.5 in the previous quarter: what stands before a comparison is never of its time.
    // Sold 190 and had 1,471 left on 30 September: what was sold is of no day.
    if (k > i && isDayOf(period) && isFlow(measures[i]) && !isFlow(measures[k])) return;
    if (k > i && isParted(scene, item.next, period.from)) return;
    if (k >= 0 && isFormer(scene, period) && (k > i || roles[k]?.role === 'from') && !isFrom(scene, item)) return;
    found.push({
      scene,
      item,
      role,
      measure: measures[i] ?? null,
      period,
      heads: isHead(told, period),
      steps: k < 0 ? 0 : k - i,
      other: k < 0 ? null : (scene.items[k] ?? null),
      nearer: k >= 0 && anyWithin(own, Math.min(i, k) + 1, Math.max(i, k)),
      otherRole: k < 0 ? null : (roles[k]?.role ?? null),
      otherMeasure: k < 0 ? null : (measures[k] ?? null),
    });
  };
  for (let far = 1; far <= FAR; far += 1) {
    if (far <= i) add(own[i - far] ?? null, i - far);
    if (i + far < own.length) add(own[i + far] ?? null, i + far);
  }
  add(opening, -1);
  return found;
};

const NAMES = Object.keys(EVIDENCE);
const RULES = mapped(NAMES, (name) => ({
  holds: EVIDENCE[name] ?? (() => false),
  weight: (weights as Readonly<Record<string, number>>)[name] ?? 0,
}));

export const likelihood = (heir: Heir): number => {
  let sum = 0;
  for (const { holds, weight } of RULES) if (weight !== 0 && holds(heir)) sum += weight;
  return sum;
};

/** The time that a figure shares with another, where that is likelier than that it has none. */
export const inheritedAt = (told: Told, i: number): FoundPeriod | null => {
  let best: FoundPeriod | null = null;
  let most = 0;
  for (const heir of heirs(told, i)) {
    const likely = likelihood(heir);
    if (likely > most) [best, most] = [heir.period, likely];
  }
  return best;
};
