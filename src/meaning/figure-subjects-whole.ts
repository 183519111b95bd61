import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import type { Run } from './figure-subjects-runs.ts';
import { verbOf } from './figure-verbs.ts';

const RATIOS: ReadonlySet<string | null> = new Set(['%', 'fraction', 'permille']);
export const isRatio = (item: Item): boolean => RATIOS.has(item.unit);
const WHOLE_END =
  /^(?:[,.،;؛:()]|in|by|at|to|from|and|for|this|last|is|was|were|had|في|عام|خلال|بحلول|و|الي|بعد|حاليا|مقارنه|علي|مقابل|ب|or|within|between|among|during|من|since)$/;
/** What a share is a share of: “of global electricity”, من الاستهلاك العالمي. */
export const wholeOf = (scene: Scene, item: Item, role: RoleRead): Run | null => {
  if (!isRatio(item) || role.role === 'change') return null;
  let at = item.next;
  if (!/^(?:of|من)$/.test(keyAt(scene, at))) {
    // “share of global hashrate could fall from 40%”: the whole stands with the noun of sharing.
    at = -1;
    for (let k = item.lead - 1; k >= scene.from && !parts(scene, k); k -= 1)
      if (/^(?:share|حصه|حصتها|حصته|نصيب|نسبه)$/.test(keyAt(scene, k).replace(/^(?:ال|و)/, ''))) at = k;
    const stop = at < 0 ? at : (scene.items.find((other) => other.from > at)?.lead ?? item.lead);
    while (at >= 0 && at < stop && !/^(?:of|من)$/.test(keyAt(scene, at))) at += 1;
    if (at < 0 || at >= stop) return null;
  }
  let to = at + 1;
  while (
    to < scene.to &&
    to < at + 8 &&
    !WHOLE_END.test(keyAt(scene, to)) &&
    scene.tokens[to]?.kind !== 'number' &&
    !(at < item.from && verbOf(keyAt(scene, to))?.sign !== undefined)
  )
    to += 1;
  return to > at + 1 ? { from: at + 1, to: to - 1 } : null;
};
