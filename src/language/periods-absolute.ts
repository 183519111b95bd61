import { toDecimal } from '#src/base/exact.ts';
import { answered, asked, askedOf } from './lexemes.ts';
import { cuts, entryOf, respelled, type Token, tokenBefore, wordToken } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { MONTHS, ORDINALS, SIDES, STRETCHES, UNSURE_MONTHS, YEAR_WORDS } from './periods-lexicon.ts';
import { bare, key, make, type Written, yearAt } from './periods-written.ts';
import { fullYear, wordYearAt } from './periods-year-words.ts';

/** Particles and words between a part of a year and its year: of 2025, من عام 2025, لعام 2025, (2025), ’s. */
const LINKS =
  /^(?:of|in|the|fiscal|full|calendar|من|في|لعام|لسنه|للعام|للسنه|بعام|بسنه|عام|سنه|العام|السنه|شهر|,|،|\(|['’]|year)$/;

const FUNCTION = /^(?:and|to|until|till|was|is|for|at|by|with|but|through|و|الي|حتي|في)$/;

/** The year behind a part of a year, or the running, last or next one in words. */
export const yearBehind = (
  tokens: readonly Token[],
  at: number,
): { year: number | null; side: -1 | 0 | 1 | null; next: number; ofYear?: boolean } => {
  let i = at;
  for (let n = 0; n < 4; n += 1, i += 1) {
    const year = yearAt(tokens[i]);
    if (year !== null) {
      if (n && tokenBefore(tokens, i)?.raw === '(' && tokens[i + 1]?.raw === ')')
        return { year, side: null, next: i + 2 };
      return { year, side: null, next: i + 1 };
    }
    const short =
      n > 0 && key(tokens, i - 1) === 'of' && /^\d\d$/.test(key(tokens, i)) && tokens[i + 1]?.kind !== 'word';
    if (short && !/^[%٪]$/.test(key(tokens, i + 1)))
      return { year: fullYear(Number(key(tokens, i))), side: null, next: i + 1 };
    const words = wordYearAt(tokens, i);
    const behind = words && tokens[words.next];
    if (words && (behind?.kind !== 'word' || FUNCTION.test(behind.key)) && (n || words.year !== 2000 || !behind))
      return { year: words.year, side: null, next: words.next };
    const side = SIDES.get(key(tokens, i));
    if (side && n && /^(?:[لب]?العام|[لب]?السنه|للعام|للسنه)$/.test(key(tokens, i - 1)))
      return { year: null, side: side.by, next: i + 1, ofYear: true };
    if (side && !side.told && key(tokens, i + 1) === 'year')
      return { year: null, side: side.by, next: i + 2, ofYear: true };
    const demonstrative = /^(?:هذا|هذه)$/.test(key(tokens, i)) && YEAR_WORDS.has(key(tokens, i + 1));
    if (demonstrative) return { year: null, side: 0, next: i + 2 };
    if (!LINKS.test(key(tokens, i))) break;
  }
  const side = SIDES.get(key(tokens, at));
  if (side && !side.told && /[\u0600-\u06ff]/.test(key(tokens, at))) return { year: null, side: side.by, next: at + 1 };
  return { year: null, side: null, next: at };
};

const PAIR_HEADS = [...MONTHS.keys()].flatMap((name) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : []));
const opensPair = asked((key) => PAIR_HEADS.some((head) => key.endsWith(head)));
const monthNamed = answered((key) => entryOf(MONTHS, key));
export const monthAt = (tokens: readonly Token[], i: number): { month: number; next: number; key: string } | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const two = opensPair(token) && tokens[i + 1]?.kind === 'word' ? `${token.key} ${key(tokens, i + 1)}` : '';
  const pair = two && entryOf(MONTHS, two);
  if (pair) return { month: pair.entry, next: i + 2, key: two };
  const one = monthNamed(token);
  if (!one || (one.prefix && !/^(?:و|ب|ل|ك)$/.test(one.prefix))) return null;
  if (bare(token.key) === 'اب' && !token.raw.includes('آ')) return null;
  const dot = tokens[i + 1]?.raw === '.' && tokens[i + 1]?.glued && token.key.length <= 4;
  return { month: one.entry, next: i + (dot ? 2 : 1), key: token.key };
};

/** يناير/كانون الثاني, كانون الثاني (يناير): two names of one month. */
export const doubled = (tokens: readonly Token[], at: number, month: number): number => {
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

const heads = (tokens: readonly Token[], i: number, next: number): boolean => {
  const before = tokenBefore(tokens, i);
  const opens = !before || before.kind === 'break' || /^[-–—•*·,،;؛:]$/.test(before.raw);
  return opens && /^[:：–—-]$/.test(key(tokens, next)) && !tokens[next + 1]?.glued;
};

const isOf = askedOf(/^(?:of|من)$/);
const isUnsure = (name: string): boolean => UNSURE_MONTHS.has(name) || UNSURE_MONTHS.has(bare(name));

/** October 2025, Oct. 30, 30 October 2025, 30 من أكتوبر. `sure`: a preposition stands before it. */
export const monthOrDay = (tokens: readonly Token[], i: number, sure: boolean): Written | null => {
  const first = dayNumber(tokens, i);
  if (first) {
    if (/^[$€£¥]$/.test(key(tokens, i - 1))) return null;
    let at = first.next;
    while (at < first.next + 2 && /^(?:of|من|شهر|-)$/.test(key(tokens, at))) at += 1;
    const month = monthAt(tokens, at);
    if (!month || (tokens[i + 1]?.glued && tokens[first.next]?.glued && at === first.next)) return null;
    const next = doubled(tokens, month.next, month.month);
    return make('day', month.month, yearBehind(tokens, next), { day: first.day });
  }
  const nth =
    isOf(tokens[i + 1]) && !/^(?:final|الاخير)/.test(key(tokens, i)) ? ORDINALS.get(key(tokens, i)) : undefined;
  if (nth) {
    const named = monthAt(tokens, key(tokens, i + 2) === 'شهر' ? i + 3 : i + 2);
    return named && make('day', named.month, yearBehind(tokens, named.next), { day: nth });
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
  // August: 228 BTC, آب: at the head of a line or of an item nothing else is called so.
  if (year.year === null && heads(tokens, i, named)) return make('month', month.month, year);
  const capital = /^[A-Z]/.test(tokens[i]?.raw ?? '');
  if (isUnsure(month.key) && !sure && year.year === null && year.side === null && named === month.next) return null;
  if ((month.key === 'may' || month.key === 'march') && !capital && year.year === null && !sure) return null;
  return make('month', month.month, year);
};

const PARTS = new Map<string, Written['grain']>([
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['half', 'half'],
]);

const partCode = answered((key) => /^(?:(q)([1-4])|(h)([12]))(?:(\d{2}|\d{4}))?$/.exec(key));
/** Q3 2025, 3Q25, H1, third quarter of 2025, first nine months of 2025. */
export const englishPart = (tokens: readonly Token[], i: number): Written | null => {
  const code = partCode(tokens[i]);
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
    tokens[i + 1]?.glued && /^[1-4]$/.test(key(tokens, i)) ? /^([qh])(\d\d)?$/.exec(key(tokens, i + 1)) : null;
  if (turned) {
    const year = turned[2] ? { year: 2000 + Number(turned[2]), side: null, next: i + 2 } : yearBehind(tokens, i + 2);
    return make(turned[1] === 'q' ? 'quarter' : 'half', Number(key(tokens, i)), year);
  }
  const year = yearAt(tokens[i]);
  if (year !== null) {
    const own = /^['’]$/.test(key(tokens, i + 1)) && key(tokens, i + 2) === 's' ? i + 3 : i + 1;
    const at = key(tokens, own) === 'the' ? own + 1 : own;
    const inner =
      at <= i + 3 && /^(?:[qh][1-4]|first|second|third|fourth)$/.test(key(tokens, at)) ? englishPart(tokens, at) : null;
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

/** الثلاثي and السداسي are what the Maghreb calls a quarter and a half. */
const PARTS_AR: Readonly<Record<string, 'quarter' | 'half' | undefined>> = {
  ربع: 'quarter',
  ثلاثي: 'quarter',
  نصف: 'half',
  سداسي: 'half',
};
const isFirst = askedOf(/^(?:الاولي|الاول)$/);
const bareOf = answered(bare);
/** والثاني: the second of a pair. */
const joinedOrdinal = answered((key) => (key.startsWith('و') ? (ORDINALS.get(key.slice(1)) ?? null) : null));
/** الربع الثالث من عام 2025, النصف الأول, الأشهر التسعة الأولى, التسعة أشهر الأولى. */
export const arabicPart = (tokens: readonly Token[], i: number): Written | null => {
  const word = bareOf(tokens[i]);
  const n = ORDINALS.get(key(tokens, i + 1));
  const named = n ? PARTS_AR[word] : undefined;
  if (n && named) {
    const grain = named;
    if (n <= (grain === 'quarter' ? 4 : 2))
      return make(grain, grain === 'half' && n === 4 ? 2 : n, yearBehind(tokens, i + 2));
  }
  const pair = /^(?:ربعين|ربعان|نصفين|نصفان)$/;
  const second = joinedOrdinal(tokens[i]);
  if (n && pair.test(word)) return make(word.startsWith('ربع') ? 'quarter' : 'half', n, yearBehind(tokens, i + 2));
  if (second && pair.test(bare(key(tokens, i - 2))))
    return make(/ربع/.test(key(tokens, i - 2)) ? 'quarter' : 'half', second, yearBehind(tokens, i + 1));
  const other = i + 2;
  if (!isFirst(tokens[other])) return null;
  const stretch = STRETCHES.get(bare(key(tokens, i))) ?? STRETCHES.get(key(tokens, i));
  const first = stretch?.grain === 'month';
  const count = cuts(key(tokens, first ? i + 1 : i))
    .map(({ rest }) => spelledAt([respelled(wordToken(rest), rest, tokens[i]?.raw)], 0))
    .find(Boolean);
  const monthWord = first || STRETCHES.get(key(tokens, i + 1))?.grain === 'month';
  return count && monthWord
    ? make('months', Number(toDecimal(count.value)), yearBehind(tokens, other + 1), { from: 1 })
    : null;
};
