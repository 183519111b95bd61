import { tokenBefore } from './numbers-tokens.ts';
import { monthAt } from './periods-absolute.ts';
import { halfOf, isDay, monthOf, quarterOf } from './periods-calendar.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { dayReading } from './periods-monthdays.ts';
import { make, yearAt } from './periods-written.ts';
import { fullYear } from './periods-year-words.ts';

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const number = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);

/** Day and month in the order of the language, in the other one where the first cannot be. */
const ordered = (a: number, b: number, year: number | null, lang: string): Parts | null => {
  const real = (month: number, day: number): Parts | null =>
    isDay(year ?? 2024, month, day) ? { year, month, day } : null;
  return lang === 'ar' ? (real(b, a) ?? real(a, b)) : (real(a, b) ?? real(b, a));
};

const three = (a: string, b: string, c: string, lang: string): Parts | null => {
  if (a.length === 4)
    return isDay(number(a), number(b), number(c)) ? { year: number(a), month: number(b), day: number(c) } : null;
  if (c.length !== 4 && c.length !== 2) return null;
  return ordered(number(a), number(b), c.length === 4 ? number(c) : fullYear(number(c)), lang);
};

const joined = (g: Ground, i: number, sign: RegExp): boolean =>
  sign.test(keyAt(g, i)) && Boolean(g.tokens[i]?.glued && g.tokens[i + 1]?.glued) && g.tokens[i + 1]?.kind === 'number';

/** Words that a day stands behind; behind the others only what can be no fraction is one: cut by 1/3, 1/2 or 3/4. */
const LED = /^(?:on|since|until|till|before|after|this|next|last|يوم|في|منذ|حتي|قبل|بعد|dated|الموافق)$/;
const HALF_LED = /^(?:by|from|between|through|to|من|بين|الي|,|or|and)$/;

/** 22/04, 5/12, 22-4, 4.22: a day without a year, where something asks for one or no other reading is left. */
const dayMonth = (g: Ground, i: number, led: boolean): (Parts & { next: number }) | null => {
  const [, a = '', b = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(keyAt(g, i)) ?? [];
  const dotted = led || /^(?:on|في)$/.test(keyAt(g, i - 1)) || (keyAt(g, i - 1) === 'in' && b.length === 2);
  if (a) {
    const found =
      dotted && closes(g, i + 1) && !/^[%٪]$/.test(keyAt(g, i + 1))
        ? ordered(Number(a), Number(b), null, g.lang)
        : null;
    return found && { ...found, next: i + 1 };
  }
  if (!joined(g, i + 1, /^[-/]$/) || joined(g, i + 3, /^[-/.]$/) || g.unitAt(i + 3)) return null;
  const [x, y] = [keyAt(g, i), keyAt(g, i + 2)];
  if (!/^\d{1,2}$/.test(x) || !/^\d{1,2}$/.test(y) || (x === '24' && y === '7')) return null;
  const before = tokenBefore(g.tokens, i);
  if (before?.glued === false && before.kind === 'number') return null;
  const slash = keyAt(g, i + 1) === '/';
  const whole = slash && x.length === 2 && y.length === 2;
  const lead = keyAt(g, i - 1);
  const surely = slash && Math.max(Number(x), Number(y)) > 12;
  const behind = LED.test(lead) ? slash || /^(?:on|في|يوم)$/.test(lead) : HALF_LED.test(lead) && surely;
  const ends = closes(g, i + 3) && !/^(?:of|من)$/.test(keyAt(g, i + 3));
  const asked = led || (behind && ends);
  // 22/4 is no fraction that anyone writes; 16/9 and 21/9 are screens.
  const improper = slash && Number(x) > 12 && Number(y) <= 12 && y !== '9' && tokenBefore(g.tokens, i)?.raw !== '/';
  const plain = improper ? ends : whole && (x.startsWith('0') || y.startsWith('0') || surely);
  const found = asked || (plain && ends) ? ordered(Number(x), Number(y), null, g.lang) : null;
  return found && { ...found, next: i + 3 };
};

/** 13.5.2015, 10-31-74, 3-7-07, 20200701 between marks. */
const wholeDay = (g: Ground, i: number): (Parts & { next: number }) | null => {
  const token = g.tokens[i];
  const dots = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(token?.key ?? '');
  const parts = dots ? three(dots[1] ?? '', dots[2] ?? '', dots[3] ?? '', g.lang) : null;
  if (parts) return { ...parts, next: i + 1 };
  const row = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(token?.key ?? '');
  const marked = (at: number): boolean => Boolean(g.tokens[at]?.glued && /^[-_/.]$/.test(g.tokens[at]?.raw ?? ''));
  if (row && token && ((token.glued && /^[-_/]$/.test(keyAt(g, i - 1))) || marked(i + 1))) {
    const [, year = '', month = '', day = ''] = row;
    if (isDay(Number(year), Number(month), Number(day)))
      return { year: Number(year), month: Number(month), day: Number(day), next: i + 1 };
  }
  const sign = keyAt(g, i + 1);
  const before = tokenBefore(g.tokens, i);
  if (!joined(g, i + 1, /^[-/]$/) || !joined(g, i + 3, /^[-/]$/) || keyAt(g, i + 3) !== sign) return null;
  if ((token?.glued && /^[-/]$/.test(before?.raw ?? '')) || joined(g, i + 5, /^[-/]$/)) return null;
  const short = three(keyAt(g, i), keyAt(g, i + 2), keyAt(g, i + 4), g.lang);
  return keyAt(g, i + 4).length === 2 && short ? { ...short, next: i + 5 } : null;
};

/** 2019-aug-1, 31/Oct/1974, 31-Oct-74. */
const namedMonth = (g: Ground, i: number): (Parts & { next: number }) | null => {
  const month = monthAt(g.tokens, i + 2);
  const sign = keyAt(g, i + 1);
  if (!month || !/^[-/]$/.test(sign) || keyAt(g, month.next) !== sign || !g.tokens[i + 1]?.glued) return null;
  const [a, b] = [keyAt(g, i), keyAt(g, month.next + 1)];
  const at = { month: month.month, next: month.next + 2 };
  if (yearAt(g.tokens[i]) !== null && /^\d{1,2}$/.test(b)) return { ...at, year: Number(a), day: Number(b) };
  if (!/^\d{1,2}$/.test(a) || !/^\d{2}(?:\d\d)?$/.test(b)) return null;
  return { ...at, year: b.length === 4 ? Number(b) : fullYear(Number(b)), day: Number(a) };
};

/** 2016 November, 2016 -11, 11 - 2016, Dec-2018, 2019-H2: a part of a year, its year before it or with a sign between. */
export const yearPart = (g: Ground, i: number): Reading | null => {
  const year = yearAt(g.tokens[i]);
  const sign = /^[-/]$/.test(keyAt(g, i + 1));
  const two = /^\d\d$/.test(keyAt(g, i)) && g.tokens[i + 1]?.glued ? /^([qh])([1-4])$/.exec(keyAt(g, i + 1)) : null;
  if (two?.[1] === 'q') return { ...quarterOf(2000 + Number(keyAt(g, i)), Number(two[2])), next: i + 2 };
  const part = /^[01]?\d$/.test(keyAt(g, i + 2)) ? Number(keyAt(g, i + 2)) : 0;
  if (year !== null) {
    const code = sign && g.tokens[i + 2]?.glued ? /^([qh])([1-4])$/.exec(keyAt(g, i + 2)) : null;
    if (code?.[1] === 'q') return { ...quarterOf(year, Number(code[2])), next: i + 3 };
    if (code && Number(code[2]) < 3) return { ...halfOf(year, Number(code[2])), next: i + 3 };
    const whole = keyAt(g, i + 2).length === 2 && part >= 1 && part <= 12 && closes(g, i + 3) && !g.unitAt(i + 3);
    if (sign && whole && !g.tokens[i + 3]?.glued) return { ...monthOf(year, part), next: i + 3 };
    const at = keyAt(g, i + 1) === ',' ? i + 2 : i + 1;
    const month = monthAt(g.tokens, at);
    const ends = month && (!g.tokens[month.next] || /^[.!?؟]$/.test(keyAt(g, month.next)));
    const joins = month && at === i + 1 && /^(?:and|to|until|till|through)$/.test(keyAt(g, month.next));
    return month && (ends || joins) ? { ...monthOf(year, month.month), next: month.next } : null;
  }
  const month = monthAt(g.tokens, i);
  const last = month ?? (/^(?:0?[1-9]|1[0-2])$/.test(keyAt(g, i)) ? { month: Number(keyAt(g, i)), next: i + 1 } : null);
  const behind = last && /^[-/]$/.test(keyAt(g, last.next)) ? yearAt(g.tokens[last.next + 1]) : null;
  const before = tokenBefore(g.tokens, i);
  if (!last || behind === null || (g.tokens[i]?.glued && /^[-/]$/.test(before?.raw ?? ''))) return null;
  if (!month && !closes(g, last.next + 2)) return null;
  if (month && !(g.tokens[last.next]?.glued && !/^[-/]$/.test(keyAt(g, last.next + 2)))) return null;
  return { ...monthOf(behind, last.month), next: last.next + 2 };
};

/** A day in figures, with a year or without. `led`: a weekday or another word before it says that it is a day. */
export const shapeAt = (g: Ground, i: number, led: boolean, weekday: number | null = null): Reading | null => {
  if (g.tokens[i]?.kind !== 'number') return null;
  const found = wholeDay(g, i) ?? namedMonth(g, i) ?? dayMonth(g, i, led);
  if (!found) return null;
  const written = make('day', found.month, { year: found.year, side: null, next: found.next }, { day: found.day });
  return dayReading(g, i, written, weekday);
};
