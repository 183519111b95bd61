import { toDecimal } from '#src/base/exact.ts';
import { cuts, entryOf, type Token } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import {
  halfOf,
  isDay,
  isoDay,
  monthOf,
  quarterOf,
  type Stretch,
  shifted,
  singleDay,
  yearOf,
} from './periods-calendar.ts';
import { MONTHS, ORDINALS, SIDES, STRETCHES, UNSURE_MONTHS, YEAR_WORDS } from './periods-lexicon.ts';

/** A period as written; the year may be missing, and then the day of publication or the sentence gives it. */
export interface Written {
  readonly grain: 'year' | 'half' | 'quarter' | 'months' | 'month' | 'day' | 'fiscal' | 'edge';
  readonly year: number | null;
  /** Which half, quarter, month; the last month of `months`. */
  readonly part: number;
  readonly from?: number;
  readonly day: number | null;
  readonly next: number;
  /** الماضي, المقبل, last, next beside a month or quarter without a year. */
  readonly side: -1 | 0 | 1 | null;
  readonly start?: number;
}

const YEAR = /^(?:19|20|21)\d\d$/;
export const yearAt = (token: Token | undefined): number | null =>
  token?.kind === 'number' && YEAR.test(token.key) ? Number(token.key) : null;

const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';
const bare = (word: string): string => word.replace(/^(?:و|ف)?(?:لل|ل|ب|ال)?(?=..)/, '');

/** Particles and words between a part of a year and its year: of 2025, من عام 2025, لعام 2025, (2025), ’s. */
const LINKS =
  /^(?:of|in|the|fiscal|full|calendar|من|في|لعام|لسنه|للعام|للسنه|عام|سنه|العام|السنه|شهر|,|،|\(|['’]|year)$/;

/** The year behind a part of a year, or the running, last or next one in words. */
const yearBehind = (
  tokens: readonly Token[],
  at: number,
): { year: number | null; side: -1 | 0 | 1 | null; next: number } => {
  let i = at;
  for (let n = 0; n < 4; n += 1, i += 1) {
    const year = yearAt(tokens[i]);
    if (year !== null) {
      if (n && tokens[i - 1]?.raw === '(' && tokens[i + 1]?.raw === ')') return { year, side: null, next: i + 2 };
      return { year, side: null, next: i + 1 };
    }
    const side = SIDES.get(key(tokens, i));
    if (side && n && /^(?:العام|السنه|للعام|للسنه)$/.test(key(tokens, i - 1)))
      return { year: null, side: side.by, next: i + 1 };
    if (side && !side.told && key(tokens, i + 1) === 'year') return { year: null, side: side.by, next: i + 2 };
    const demonstrative = /^(?:هذا|هذه)$/.test(key(tokens, i)) && YEAR_WORDS.has(key(tokens, i + 1));
    if (demonstrative) return { year: null, side: 0, next: i + 2 };
    if (!LINKS.test(key(tokens, i))) break;
  }
  const side = SIDES.get(key(tokens, at));
  if (side && !side.told && /[\u0600-\u06ff]/.test(key(tokens, at))) return { year: null, side: side.by, next: at + 1 };
  return { year: null, side: null, next: at };
};

const make = (
  grain: Written['grain'],
  part: number,
  year: { year: number | null; side: -1 | 0 | 1 | null; next: number },
  more: { day?: number; from?: number } = {},
): Written => ({
  grain,
  part,
  year: year.year,
  side: year.side,
  next: year.next,
  day: more.day ?? null,
  ...(more.from === undefined ? {} : { from: more.from }),
});

export const monthAt = (tokens: readonly Token[], i: number): { month: number; next: number; key: string } | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const two = tokens[i + 1]?.kind === 'word' ? `${token.key} ${key(tokens, i + 1)}` : '';
  const pair = two && entryOf(MONTHS, two);
  if (pair) return { month: pair.entry, next: i + 2, key: two };
  const one = entryOf(MONTHS, token.key);
  if (!one || (one.prefix && !/^(?:و|ب|ل|ك)$/.test(one.prefix))) return null;
  if (bare(token.key) === 'اب' && !token.raw.includes('آ')) return null;
  const dot = tokens[i + 1]?.raw === '.' && tokens[i + 1]?.glued && token.key.length <= 4;
  return { month: one.entry, next: i + (dot ? 2 : 1), key: token.key };
};

/** يناير/كانون الثاني, كانون الثاني (يناير): two names of one month. */
const doubled = (tokens: readonly Token[], at: number, month: number): number => {
  const open = key(tokens, at);
  if (open !== '/' && open !== '(') return at;
  const other = monthAt(tokens, at + 1);
  if (other?.month !== month) return at;
  return open === '(' && key(tokens, other.next) === ')' ? other.next + 1 : other.next;
};

const SUFFIX = /^(?:st|nd|rd|th)$/;
const dayNumber = (tokens: readonly Token[], i: number): { day: number; next: number } | null => {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.key)) return null;
  const day = Number(token.key);
  const suffix = tokens[i + 1];
  return day >= 1 && day <= 31 ? { day, next: suffix?.glued && SUFFIX.test(suffix.key) ? i + 2 : i + 1 } : null;
};

const isUnsure = (name: string): boolean => UNSURE_MONTHS.has(name) || UNSURE_MONTHS.has(bare(name));

/** October 2025, Oct. 30, 30 October 2025, 30 من أكتوبر. `sure`: a preposition stands before it. */
export const monthOrDay = (tokens: readonly Token[], i: number, sure: boolean): Written | null => {
  const first = dayNumber(tokens, i);
  if (first) {
    let at = first.next;
    while (at < first.next + 2 && /^(?:of|من|شهر|-)$/.test(key(tokens, at))) at += 1;
    const month = monthAt(tokens, at);
    if (!month || (tokens[i + 1]?.glued && tokens[first.next]?.glued && at === first.next)) return null;
    const next = doubled(tokens, month.next, month.month);
    return make('day', month.month, yearBehind(tokens, next), { day: first.day });
  }
  const month = monthAt(tokens, i);
  if (!month) return null;
  const named = doubled(tokens, month.next, month.month);
  const digits = dayNumber(tokens, named);
  const behind = digits && key(tokens, named - 1) !== ':' ? digits : null;
  const unit = behind && tokens[behind.next];
  const isDayHere = behind && /[a-z]/.test(month.key) && !(unit?.glued && unit.kind === 'word') && unit?.raw !== '%';
  if (isDayHere) {
    const comma = key(tokens, behind.next) === ',' ? behind.next + 1 : behind.next;
    const year = yearAt(tokens[comma]);
    return make(
      'day',
      month.month,
      year === null ? { year: null, side: null, next: behind.next } : { year, side: null, next: comma + 1 },
      { day: behind.day },
    );
  }
  const year = yearBehind(tokens, named);
  const capital = /^[A-Z]/.test(tokens[i]?.raw ?? '');
  if (isUnsure(month.key) && !sure && year.year === null && year.side === null && named === month.next) return null;
  if ((month.key === 'may' || month.key === 'march') && !capital && year.year === null && !sure) return null;
  return make('month', month.month, year);
};

const PARTS = new Map<string, Written['grain']>([
  ['quarter', 'quarter'],
  ['half', 'half'],
]);

/** Q3 2025, 3Q25, H1, third quarter of 2025, first nine months of 2025. */
const english = (tokens: readonly Token[], i: number): Written | null => {
  const code = /^(?:(q)([1-4])|(h)([12]))(?:(\d{2}|\d{4}))?$/.exec(key(tokens, i));
  if (code) {
    const grain = code[1] ? 'quarter' : 'half';
    const n = Number(code[2] ?? code[4]);
    const short = code[5];
    if (short)
      return make(grain, n, {
        year: short.length === 2 ? 2000 + Number(short) : Number(short),
        side: null,
        next: i + 1,
      });
    const mark = /^['’]$/.test(key(tokens, i + 1)) && /^\d\d$/.test(key(tokens, i + 2));
    if (mark) return make(grain, n, { year: 2000 + Number(key(tokens, i + 2)), side: null, next: i + 3 });
    return make(grain, n, yearBehind(tokens, i + 1));
  }
  const turned =
    /^[1-4]$/.test(key(tokens, i)) && tokens[i + 1]?.glued ? /^([qh])(\d\d)?$/.exec(key(tokens, i + 1)) : null;
  if (turned) {
    const year = turned[2] ? { year: 2000 + Number(turned[2]), side: null, next: i + 2 } : yearBehind(tokens, i + 2);
    return make(turned[1] === 'q' ? 'quarter' : 'half', Number(key(tokens, i)), year);
  }
  const year = yearAt(tokens[i]);
  if (year !== null) {
    const at = /^['’]$/.test(key(tokens, i + 1)) && key(tokens, i + 2) === 's' ? i + 3 : i + 1;
    const inner =
      at <= i + 3 && /^(?:[qh][1-4]|first|second|third|fourth)$/.test(key(tokens, at)) ? english(tokens, at) : null;
    return inner && inner.year === null ? { ...inner, year } : null;
  }
  const suffixed =
    tokens[i]?.kind === 'number' && tokens[i + 1]?.glued ? `${key(tokens, i)}${key(tokens, i + 1)}` : key(tokens, i);
  const n = ORDINALS.get(suffixed);
  if (!n || !/^[a-z0-9]/.test(suffixed)) return null;
  let at = suffixed === key(tokens, i) ? i + 1 : i + 2;
  if (tokens[at]?.raw === '-') at += 1;
  const grain = PARTS.get(key(tokens, at));
  if (grain && (grain === 'quarter' ? n <= 4 : n <= 2)) return make(grain, n, yearBehind(tokens, at + 1));
  if (n === 1) {
    const count = spelledAt(tokens, at);
    const months = count ? Number(toDecimal(count.value)) : 0;
    if (count && months >= 2 && months <= 11 && key(tokens, count.next) === 'months')
      return make('months', months, yearBehind(tokens, count.next + 1), { from: 1 });
  }
  return null;
};

/** الربع الثالث من عام 2025, النصف الأول, الأشهر التسعة الأولى, التسعة أشهر الأولى. */
const arabic = (tokens: readonly Token[], i: number): Written | null => {
  const word = bare(key(tokens, i));
  const n = ORDINALS.get(key(tokens, i + 1));
  if (n && (word === 'ربع' || word === 'نصف')) {
    const grain = word === 'ربع' ? 'quarter' : 'half';
    if (n <= (grain === 'quarter' ? 4 : 2))
      return make(grain, grain === 'half' && n === 4 ? 2 : n, yearBehind(tokens, i + 2));
  }
  const stretch = STRETCHES.get(bare(key(tokens, i))) ?? STRETCHES.get(key(tokens, i));
  const first = stretch?.grain === 'month';
  const count = cuts(key(tokens, first ? i + 1 : i))
    .map(({ rest }) => spelledAt([{ ...(tokens[i] ?? NOTHING), kind: 'word', key: rest }], 0))
    .find(Boolean);
  const other = first ? i + 2 : i + 2;
  const monthWord = first || STRETCHES.get(key(tokens, i + 1))?.grain === 'month';
  if (count && monthWord && /^(?:الاولي|الاول)$/.test(key(tokens, other))) {
    return make('months', Number(toDecimal(count.value)), yearBehind(tokens, other + 1), { from: 1 });
  }
  return null;
};

const NOTHING: Token = { kind: 'word', raw: '', key: '', start: 0, end: 0, glued: false };

/** 2025-10-30, 30/10/2025, 9/30/25. English writes the month first, unless it cannot be one. */
const numeric = (tokens: readonly Token[], i: number, lang: string): Written | null => {
  const [a, s, b, t, c] = tokens.slice(i, i + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || !s?.glued || !b.glued || s.raw !== t?.raw)
    return null;
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

/** fiscal year 2025, FY2025, FY25, السنة المالية 2025, 2024/2025. */
const fiscal = (tokens: readonly Token[], i: number): Written | null => {
  const code = /^fy(\d{2}|\d{4})$/.exec(key(tokens, i));
  if (code?.[1])
    return make('fiscal', 0, {
      year: code[1].length === 2 ? 2000 + Number(code[1]) : Number(code[1]),
      side: null,
      next: i + 1,
    });
  const word = key(tokens, i);
  const english = word === 'fiscal' || word === 'fy';
  const money =
    /^(?:المالي|الماليه)$/.test(key(tokens, i + 1)) &&
    YEAR_WORDS.has(bare(word) === 'عام' ? 'عام' : bare(word) === 'سنه' ? 'سنه' : word);
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

/** Any period that names itself, a bare year excepted. */
export const writtenAt = (tokens: readonly Token[], i: number, lang: string, sure: boolean): Written | null =>
  fiscal(tokens, i) ??
  numeric(tokens, i, lang) ??
  english(tokens, i) ??
  arabic(tokens, i) ??
  monthOrDay(tokens, i, sure);

/** The stretch of days, once the year is known. Null for a day that does not exist: 31 June. */
export const stretchOf = (written: Written, year: number): Stretch | null => {
  const { grain, part, day } = written;
  if (grain === 'day') return day !== null && isDay(year, part, day) ? singleDay(isoDay(year, part, day)) : null;
  if (grain === 'month') return monthOf(year, part);
  if (grain === 'quarter') return quarterOf(year, part);
  if (grain === 'half') return halfOf(year, part);
  if (grain === 'months') {
    const end = isoDay(year, part + 1, 1);
    return {
      label: `${year}-01/${shifted(end, { days: -1 }).slice(0, 7)}`,
      start: isoDay(year, written.from ?? 1, 1),
      end,
    };
  }
  return yearOf(year);
};
