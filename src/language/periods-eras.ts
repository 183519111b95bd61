import { cuts } from './numbers-tokens.ts';
import { isoDay, partsOf, type Stretch, yearOf } from './periods-calendar.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { countAt } from './periods-lengths.ts';
import { SIDES } from './periods-lexicon.ts';
import { ordinalAt } from './periods-ordinals.ts';
import { wordYearAt } from './periods-year-words.ts';

const years = (first: number, last: number): Stretch => ({
  label: `${yearOf(first).label}/${yearOf(last).label}`,
  start: isoDay(first, 1, 1),
  end: isoDay(last + 1, 1, 1),
});

const EN_TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const AR_TENS = 'عشرينيات ثلاثينيات اربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(' ');

/** The twenties are those of this century; thirties and later of the last one. */
const decade = (tens: number): Stretch => {
  const first = (tens < 3 ? 2000 : 1900) + tens * 10;
  return years(first, first + 9);
};

/** the 70s, the '40s, the 1970's, nineties, السبعينيات. */
const decadeAt = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  const named = EN_TENS.indexOf(word) + 2;
  if (named > 1) return { ...decade(named), next: i + 1 };
  for (const { rest } of cuts(word)) {
    const arabic = AR_TENS.indexOf(rest.replace(/نات$/, 'نيات')) + 2;
    if (arabic > 1) return { ...decade(arabic), next: i + 1 };
  }
  const token = g.tokens[i];
  if (token?.kind !== 'number' || !/^(?:[2-9]0|(?:19|20|21)\d0)$/.test(word)) return null;
  const mark = /^['’]$/.test(keyAt(g, i + 1)) && g.tokens[i + 1]?.glued ? i + 2 : i + 1;
  if (keyAt(g, mark) !== 's' || !g.tokens[mark]?.glued) return null;
  if (word.length === 4) return { ...years(Number(word), Number(word) + 9), next: mark + 1 };
  const quoted = /^['’‘]$/.test(keyAt(g, i - 1)) && token.glued;
  // In the 70s alone could be a price or a temperature as well.
  const led = keyAt(g, i - 1) === 'the' && /^(?:in|of|during|since|from)$/.test(keyAt(g, i - 2)) && closes(g, mark + 1);
  return quoted || led ? { ...decade(Number(word) / 10), next: mark + 1, ...(quoted ? {} : { weak: true }) } : null;
};

/** 21st century: its years as people count them, from the round one on. */
const centuryAt = (g: Ground, i: number): Reading | null => {
  const ordinal = ordinalAt(g.tokens, i);
  if (!ordinal || ordinal.n < 1 || ordinal.n > 21 || keyAt(g, ordinal.next) !== 'century') return null;
  const first = (ordinal.n - 1) * 100;
  return { ...years(first, first + 99), next: ordinal.next + 1 };
};

/** القرن العشرين. */
const centuryAr = (g: Ground, i: number): Reading | null => {
  const ordinal = /^[بلوف]*(?:ال|ل)قرن$/.test(keyAt(g, i)) ? ordinalAt(g.tokens, i + 1) : null;
  return ordinal && ordinal.n > 9 && ordinal.n < 22
    ? { ...years((ordinal.n - 1) * 100, ordinal.n * 100 - 1), next: ordinal.next }
    : null;
};

/** by the end of the decade, بحلول نهاية العقد: the year that the next one begins with; نهاية العقد alone may be a contract’s. */
const decadesEnd = (g: Ground, i: number): boolean => {
  const word = keyAt(g, i);
  if (word === 'decade')
    return (
      /^(?:the|this)$/.test(keyAt(g, i - 1)) &&
      keyAt(g, i - 2) === 'of' &&
      /^(?:end|close)$/.test(keyAt(g, i - 3)) &&
      !/^(?:of|to|from)$/.test(keyAt(g, i + 1))
    );
  const running = /^(?:الحالي|الجاري)$/.test(keyAt(g, i + 1));
  return word === 'العقد' && /^[بل]?نهايه$/.test(keyAt(g, i - 1)) && (running || keyAt(g, i - 2) === 'بحلول');
};

/** this decade, the next two decades, العقد القادم, العقدين الماضيين: of the calendar. */
export const decadesAt = (g: Ground, i: number): Reading | null => {
  const first = Math.floor(partsOf(g.now.today).year / 10) * 10;
  const made = (by: -1 | 0 | 1, count: number, next: number): Reading => {
    const start = by < 0 ? first - 10 * count : by > 0 ? first + 10 : first;
    return { ...years(start, start + 10 * (by ? count : 1) - 1), next };
  };
  const ending = decadesEnd(g, i);
  if (ending) return { ...yearOf(first + 10), next: i + 1 };
  const side = SIDES.get(keyAt(g, i));
  if (side && /^[a-z]/.test(keyAt(g, i))) {
    const count = countAt(g, i + 1);
    const at = count?.next ?? i + 1;
    return /^decades?$/.test(keyAt(g, at)) ? made(side.by, count?.count ?? 1, at + 1) : null;
  }
  if (/^[وفبل]*(?:ال|ل)?عقد(?:ين|ان)?$/.test(keyAt(g, i))) {
    const after = SIDES.get(keyAt(g, i + 1));
    return after && /^[وفبل]*(?:ال|ل)/.test(keyAt(g, i))
      ? made(after.by, /[يا]ن$/.test(keyAt(g, i)) ? 2 : 1, i + 2)
      : null;
  }
  return null;
};

/** A year in words or of three digits: in nineteen ninety six, عام 247. */
const yearAtWords = (g: Ground, i: number): Reading | null => {
  const lead = /^(?:year|عام|سنه)$/.test(keyAt(g, i));
  if (lead) {
    const token = g.tokens[i + 1];
    const short = token?.kind === 'number' && /^\d{3}$/.test(token.key) && closes(g, i + 2) ? Number(token.key) : 0;
    const words = short ? null : wordYearAt(g.tokens, i + 1);
    const year = words?.year ?? short;
    return year ? { ...yearOf(year), next: words?.next ?? i + 2 } : null;
  }
  // Two thousand and five is a number as well: only in, of and since make a year of it.
  const led = (
    keyAt(g, i) === 'two'
      ? /^(?:in|of|since|during)$/
      : /^(?:in|since|until|till|of|by|before|after|from|between|to|and)$/
  ).test(keyAt(g, i - 1));
  const words = led ? wordYearAt(g.tokens, i) : null;
  return words && closes(g, words.next) && words.year >= 1500 ? { ...yearOf(words.year), next: words.next } : null;
};

export const eraAt = (g: Ground, i: number): Reading | null =>
  decadeAt(g, i) ?? centuryAt(g, i) ?? centuryAr(g, i) ?? yearAtWords(g, i);
