import { mapped } from '#src/base/mapped.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { CueFound } from './figure-measures-score.ts';
import type { RoleRead } from './figure-roles.ts';
import { keyAt, parts, type Scene } from './figure-scene.ts';

const sharing = askedOf(
  /^(?:share|shares|accounts?|accounted|represents?|represented|makes?|supplied|supplies|supply|provides?|provided|comprises?|source|mix|(?:ال)?نسبه|(?:ال)?حصه|حصتها|حصته|(?:ال)?نصيب|تمثل|يمثل|مثلت|مثل|تشكل|يشكل|شكلت|شكل|تستحوذ|يستحوذ|استحوذت|تغطي|يغطي|يعادل|تعادل|حصص)$/,
);
const RATIOS: ReadonlySet<string | null> = new Set(['%', 'fraction', 'permille']);
const RATES = new Set(['tax_rate', 'uptime', 'gross_margin']);

const shares = (scene: Scene, from: number): boolean => {
  for (let at = from; at >= scene.from && !parts(scene, at); at -= 1) if (sharing(scene.tokens[at])) return true;
  return false;
};

/** A level in percent is a share where a whole follows it, where a word of sharing leads to it, or where it is no rate. */
export const sharesIn = (scene: Scene, roles: readonly RoleRead[], cues: readonly CueFound[]): RoleRead[] =>
  mapped(scene.items, (item, i) => {
    const read = roles[i] ?? { role: 'level', direction: null };
    if (read.role !== 'level' || !RATIOS.has(item.unit)) return read;
    const share: RoleRead = { role: 'share', direction: null };
    const whole = /^(?:of|من)$/.test(keyAt(scene, item.next));
    const uptime = cues.some((cue) => cue.at < item.from && cue.rows.some((row) => row.measure === 'uptime'));
    if (uptime && !whole) return read;
    if (item.unit === 'fraction' || whole || shares(scene, item.lead - 1)) return share;
    const rate = cues.some(
      (cue) => Math.abs(cue.at - item.from) < 12 && cue.rows.some((row) => RATES.has(row.measure)),
    );
    const part = cues.some((cue) => cue.rows.some((row) => row.kinds.has('share')));
    return !rate && part ? share : read;
  });
