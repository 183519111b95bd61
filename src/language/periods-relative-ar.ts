import { askedOf } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import { sameIn } from './periods-anaphora.ts';
import { around, monthsIn, movedBy } from './periods-calendar.ts';
import { key, stretchNamed, wholeNumber } from './periods-durations.ts';
import { SIDES } from './periods-lexicon.ts';
import { countedFrom, type Now, type Relative, relative, rolling, sideways, yearBack } from './periods-sides.ts';

/** العام الماضي, السنوات الخمس المقبلة, الـ 5 سنوات الماضية, هذا العام. */
export const arabicSide = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  if (isThis(tokens[i])) {
    const stretch = stretchNamed(tokens[i + 1]);
    return stretch && stretch.grain !== 'half' ? sideways(now, { by: 0, told: false }, stretch.grain, i + 2) : null;
  }
  let at = i;
  let number: { count: number; next: number } | null = null;
  if (isDuring(tokens[i])) at += 1;
  let stretch = stretchNamed(tokens[at]);
  if (stretch) {
    let after = at + 1;
    if (/^ال$/.test(key(tokens, after))) after += 1;
    number = SIDES.has(key(tokens, after)) ? null : wholeNumber(tokens, after);
    at = number?.next ?? after;
  } else {
    number = wholeNumber(tokens, at);
    // 3.2 في المئة العام الماضي: no hundred years
    if (!number || isDefinite(tokens[number.next])) return null;
    stretch = stretchNamed(tokens[number.next]);
    at = number.next + 1;
  }
  const side = SIDES.get(key(tokens, at));
  if (!stretch || !side || !/[\u0600-\u06ff]/.test(key(tokens, at)) || /^هذ/.test(key(tokens, at))) return null;
  const count = (number?.count ?? 1) * stretch.count;
  const many = number !== null || stretch.count === 2;
  if (stretch.grain === 'half') return null;
  // في الأشهر الثلاثة السابقة: as long as the stretch that is told
  const told = side.told ? countedFrom(now, 'quarter') : null;
  if (many && side.by === -1 && told && stretch.grain === 'month' && monthsIn(told) === count)
    return relative(movedBy(told, -count), at + 1);
  if (many && side.by !== 0) return rolling(now.today, side.by, count, stretch.grain, at + 1);
  if (/^(?:ال)?(?:سنوات|اعوام|اشهر|شهور|اسابيع|ايام)$/.test(key(tokens, at - 1))) return null;
  return sideways(now, side, stretch.grain, at + 1);
};

const isDefinite = askedOf(/^(?:ال(?:عام|سنه|شهر|ربع|اسبوع|يوم))$/);
const isThis = askedOf(/^(?:و|ل|ب)?(?:هذا|هذه)$/);
const isDuring = askedOf(/^(?:ال|و?خلال)$/);
const isPart = askedOf(/^(?:ب|ل|ال|لل|بال)?(?:فتره|مده|ربع|شهر(?:ين|ان)?|نصف|اشهر|شهور)$/);
const isSelf = askedOf(/^(?:ب|ل)?(?:نفس|ذات)$/);
const isBefore = askedOf(/^(?:و|ف)?(?:قبل|منذ)$/);
const SAME = /^(?:نفسه|نفسها|نفس(?:ي|ا)?هما|ذاته|ذاتها|ذات(?:ي|ا)?هما|المماثل|المماثله|المقابل|المقابله)$/;
/** الفترة نفسها, الأشهر الثمانية ذاتها: behind it. */
const sameBehind = (tokens: readonly Token[], i: number): number => {
  if (SAME.test(key(tokens, i))) return i + 1;
  const number = wholeNumber(tokens, i);
  return number && SAME.test(key(tokens, number.next)) ? number.next + 1 : 0;
};

/** قبل عام, الفترة نفسها من العام السابق, الربع المماثل من العام الماضي. */
export const arabicBack = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const same = isPart(tokens[i]) ? sameBehind(tokens, i + 1) : isSelf(tokens[i]) ? i + 2 : 0;
  if (same) {
    const year = sameIn(tokens, same, now);
    if (year) return year;
    for (let at = same; at < same + 3; at += 1) {
      const side = SIDES.get(key(tokens, at + 1));
      if (stretchNamed(tokens[at])?.grain === 'year' && side?.by === -1) return yearBack(now, 1, at + 2);
    }
    return null;
  }
  if (!isBefore(tokens[i])) return null;
  const number = wholeNumber(tokens, i + 1);
  const at = number?.next ?? i + 1;
  const stretch = stretchNamed(tokens[at]);
  if (!stretch || stretch.grain === 'half' || /^ال/.test(key(tokens, at))) return null;
  if (SIDES.has(key(tokens, at + 1)) || tokens[at + 1]?.kind === 'number') return null;
  // Two months before something is not two months ago.
  if (word.endsWith('قبل') && key(tokens, at + 1) === 'من') return null;
  const count = (number?.count ?? 1) * stretch.count;
  if (word.endsWith('منذ')) return { ...rolling(now.today, -1, count, stretch.grain, at + 1), rel: 'last' };
  if (stretch.grain === 'year') return yearBack(now, count, at + 1);
  return relative(around(countedFrom(now, stretch.grain)?.start ?? now.today, stretch.grain, -count), at + 1);
};
