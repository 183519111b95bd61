import { monthAt } from './periods-absolute.ts';
import { isDay } from './periods-calendar.ts';
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

const LED =
  /^(?:on|by|since|until|till|from|between|before|after|through|to|this|next|last|يوم|في|منذ|حتي|من|بين|قبل|بعد|الي|dated|الموافق|,|or|and)$/;

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
  if (!joined(g, i, led ? /^[-/]$/ : /^[-/]$/) || joined(g, i + 2, /^[-/.]$/) || g.unitAt(i + 3)) return null;
  const [x, y] = [keyAt(g, i), keyAt(g, i + 2)];
  if (!/^\d{1,2}$/.test(x) || !/^\d{1,2}$/.test(y) || (x === '24' && y === '7')) return null;
  const before = g.tokens[i - 1];
  if (before?.glued === false && before.kind === 'number') return null;
  const slash = keyAt(g, i + 1) === '/';
  const asked =
    led ||
    g.now.alone ||
    (LED.test(keyAt(g, i - 1)) && closes(g, i + 3) && (slash || /^(?:on|في|يوم)$/.test(keyAt(g, i - 1))));
  const plain =
    slash &&
    x.length + y.length === 4 &&
    (x.startsWith('0') || y.startsWith('0') || Math.max(Number(x), Number(y)) > 12);
  const found = asked || (plain && closes(g, i + 3)) ? ordered(Number(x), Number(y), null, g.lang) : null;
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
  const before = g.tokens[i - 1];
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

/** A day in figures, with a year or without. `led`: a weekday or another word before it says that it is a day. */
export const shapeAt = (g: Ground, i: number, led: boolean, weekday: number | null = null): Reading | null => {
  if (g.tokens[i]?.kind !== 'number') return null;
  const found = wholeDay(g, i) ?? namedMonth(g, i) ?? dayMonth(g, i, led);
  if (!found) return null;
  const written = make('day', found.month, { year: found.year, side: null, next: found.next }, { day: found.day });
  return dayReading(g, i, written, weekday);
};
