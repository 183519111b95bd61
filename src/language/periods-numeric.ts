import { answered, askedOf } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';
import { isDay } from './periods-calendar.ts';
import { YEAR_WORDS } from './periods-lexicon.ts';
import { bare, key, make, type Written, yearAt } from './periods-written.ts';

/** 2025-10-30, 30/10/2025, 9/30/25. English writes the month first, unless it cannot be one. */
export const numeric = (tokens: readonly Token[], i: number, lang: string): Written | null => {
  if (!tokens[i + 1]?.glued || tokens[i]?.kind !== 'number') return null;
  const [a, s, b, t, c] = tokens.slice(i, i + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || !s?.glued || !b.glued || s.raw !== t?.raw)
    return null;
  if (tokenBefore(tokens, i)?.raw === s.raw && a.glued && tokenBefore(tokens, i - 1)?.kind === 'number') return null;
  if (!/^[/-]$/.test(s.raw) || ![a, b, c].every((x) => /^\d{1,4}$/.test(x.key))) return null;
  const [x, y, z] = [Number(a.key), Number(b.key), Number(c.key)];
  const found = (year: number, month: number, day: number): Written | null =>
    isDay(year, month, day) ? make('day', month, { year, side: null, next: i + 5 }, { day }) : null;
  if (a.key.length === 4) return found(x, y, z);
  if (c.key.length === 3 || (c.key.length < 3 && s.raw === '-')) return null;
  const year = c.key.length === 4 ? z : 2000 + z;
  const monthFirst = lang !== 'ar' && x <= 12;
  return (monthFirst ? found(year, x, y) : found(year, y, x)) ?? found(year, y, x) ?? found(year, x, y);
};

/** 11-2016, 3/2015, 2016/11. */
export const monthOfYear = (tokens: readonly Token[], i: number): Written | null => {
  if (!tokens[i + 1]?.glued || tokens[i]?.kind !== 'number') return null;
  const [a, s, b] = tokens.slice(i, i + 3);
  if (a?.kind !== 'number' || b?.kind !== 'number' || !/^[/-]$/.test(s?.raw ?? '') || !s?.glued || !b.glued)
    return null;
  if (/^[/.-]$/.test(tokens[i + 3]?.raw ?? '') && tokens[i + 3]?.glued) return null;
  if (tokenBefore(tokens, i)?.raw === s.raw && a.glued && tokenBefore(tokens, i - 1)?.kind === 'number') return null;
  const [first, second] = [yearAt(a), yearAt(b)];
  const month = Number(first === null ? a.key : b.key);
  if (!/^\d{1,2}$/.test(first === null ? a.key : b.key) || month < 1 || month > 12) return null;
  if (first !== null && second === null && month <= first % 100)
    return make('month', month, { year: first, side: null, next: i + 3 });
  return first === null && second !== null ? make('month', month, { year: second, side: null, next: i + 3 }) : null;
};

const fiscalCode = answered((key) => /^fy(\d{2}|\d{4})$/.exec(key));
const isFinancial = askedOf(/^(?:المالي|الماليه)$/);
/** fiscal year 2025, FY2025, FY25, السنة المالية 2025, 2024/2025. */
export const fiscal = (tokens: readonly Token[], i: number): Written | null => {
  const code = fiscalCode(tokens[i]);
  if (code?.[1])
    return make('fiscal', 0, {
      year: code[1].length === 2 ? 2000 + Number(code[1]) : Number(code[1]),
      side: null,
      next: i + 1,
    });
  const word = key(tokens, i);
  const english = word === 'fiscal' || word === 'fy';
  const money =
    isFinancial(tokens[i + 1]) && YEAR_WORDS.has(bare(word) === 'عام' ? 'عام' : bare(word) === 'سنه' ? 'سنه' : word);
  if (!english && !money) return null;
  let at = money ? i + 2 : i + 1;
  if (english && key(tokens, at) === 'year') at += 1;
  const year = yearAt(tokens[at]);
  if (year === null) return null;
  const second =
    /^[/-]$/.test(key(tokens, at + 1)) && tokens[at + 2]?.kind === 'number' ? Number(key(tokens, at + 2)) : null;
  const last = second === null ? year : second < 100 ? 2000 + second : second;
  return make('fiscal', second === null ? 0 : year, {
    year: last,
    side: null,
    next: second === null ? at + 1 : at + 3,
  });
};
