import type { Relation } from '#src/base/figure.ts';
import { answered, asked, askedOf } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, respelled, type Token } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { monthOrDay } from './periods-absolute.ts';
import { anaphorAt, sameIn } from './periods-anaphora.ts';
import { around, type Grain, grainOf, movedBy, partsOf, type Stretch, shifted, singleDay } from './periods-calendar.ts';
import { NEAR_DAYS, SIDES, STRETCHES, WEEKDAYS } from './periods-lexicon.ts';
import { seasonPeriod } from './periods-seasons.ts';
import { isAhead } from './periods-years.ts';

export interface Relative {
  readonly rel: Relation | null;
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly next: number;
}

export interface Now {
  /** Day of publication. */
  readonly today: string;
  /** What the sentence spoke of last: `a year earlier` counts from there. */
  readonly told: Stretch | null;
  /** What the text reports on: the quarter, the previous month count from there where the sentence names nothing. */
  readonly about: Stretch | null;
  /** What the sentence before spoke of last: the same quarter is that one. */
  readonly last?: Stretch | null;
  /** The text is nothing but a date: no verb tells its tense. */
  readonly alone?: boolean;
}

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
const MONTHS: Readonly<Record<Grain, number>> = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 };
const DAYS: Readonly<Record<Grain, number>> = { year: 0, half: 0, quarter: 0, month: 0, week: 7, day: 1 };

/** P18M, P5Y, P2W: as the text counts, months never turned into days. */
export const durationLabel = (count: number, grain: Grain): string =>
  grain === 'year'
    ? `P${count}Y`
    : grain === 'week'
      ? `P${count}W`
      : grain === 'day'
        ? `P${count}D`
        : `P${count * MONTHS[grain]}M`;

const mayCount = asked((key) => cuts(key).some(({ rest }) => NUMBER_WORDS.has(rest)));
const wholeNumber = (tokens: readonly Token[], i: number): { count: number; next: number } | null => {
  const word = key(tokens, i);
  if (word === 'a' || word === 'an') return { count: 1, next: i + 1 };
  const token = tokens[i];
  if (!token || token.kind === 'sign') return null;
  // A word that cannot be a number of either language is asked no further.
  if (token.kind === 'word' && !mayCount(token)) return null;
  const read = spelledAt(tokens, i) ?? spelledCut(token);
  if (!read) return null;
  const count = read.value.d === 1n && read.value.n < 500n ? Number(read.value.n) : 0;
  return count > 0 ? { count, next: Math.max(i + 1, read.next) } : null;
};

/** الخمس, الـ18: the article stands before the number. */
const spelledCut = (token: Token): ReturnType<typeof spelledAt> => {
  for (const { rest } of cuts(token.key)) {
    const read = spelledAt([respelled(token, rest)], 0);
    if (read) return { ...read, next: 0 };
  }
  return null;
};

const stretchNamed = answered((word): { grain: Grain; count: 1 | 2 } | null => {
  for (const { rest, prefix } of cuts(word)) {
    const found = STRETCHES.get(rest);
    if (found && !prefix.startsWith('و')) return found;
  }
  return null;
});

/** So many stretches before or after the day of publication. */
const rolling = (today: string, side: -1 | 1, count: number, grain: Grain, next: number): Relative => {
  const by = { months: side * count * MONTHS[grain], days: side * count * DAYS[grain] };
  const other = shifted(today, by.days ? { days: by.days } : { months: by.months });
  const label = durationLabel(count, grain);
  return side > 0
    ? { rel: 'next', label, start: today, end: other, next }
    : { rel: 'last', label, start: other, end: today, next };
};

const relative = (stretch: Stretch, next: number, rel: Relation | null = null): Relative => ({ ...stretch, rel, next });

const sideways = (now: Now, side: { by: -1 | 0 | 1; told: boolean }, grain: Grain, next: number): Relative => {
  const from = side.told ? (now.told ?? now.about) : null;
  if (from && grainOf(from.label) && side.by !== 0) {
    if (grain === 'year' && grainOf(from.label) !== 'year') return relative(movedBy(from, 12 * side.by), next);
    return relative(around(from.start, grain, side.by), next);
  }
  return relative(around(now.today, grain, side.by), next);
};

const yearBack = (now: Now, years: number, next: number): Relative => {
  const from = now.told ?? now.about;
  return relative(from ? movedBy(from, -12 * years) : around(now.today, 'year', -years), next);
};

/** last year, the next 18 months, the previous quarter, this week. */
const englishSide = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const side = SIDES.get(key(tokens, i));
  if (!side || !/^[a-z]/.test(key(tokens, i))) return null;
  // It will last two years: a verb.
  if (key(tokens, i) === 'last' && /^(?:will|would|to|could|may|might|can|must|should|not)$/.test(key(tokens, i - 1)))
    return null;
  const number = wholeNumber(tokens, i + 1);
  const at = number?.next ?? i + 1;
  const dash = tokens[at]?.raw === '-' ? at + 1 : at;
  if (key(tokens, dash) === 'decade' && side.by !== 0)
    return rolling(now.today, side.by, 10 * (number?.count ?? 1), 'year', dash + 1);
  if (number && side.by !== 0 && /^hours?$/.test(key(tokens, dash))) {
    const days = rolling(now.today, side.by, Math.ceil(number.count / 24), 'day', dash + 1);
    return { ...days, label: `PT${number.count}H` };
  }
  const stretch = /^[a-z]/.test(key(tokens, dash)) ? STRETCHES.get(key(tokens, dash)) : undefined;
  if (!stretch) {
    const day = WEEKDAYS.get(key(tokens, i + 1));
    return day === undefined ? null : weekday(now.today, day, side.by, i + 2);
  }
  if (stretch.grain === 'half') return null;
  if (number && side.by !== 0) return rolling(now.today, side.by, number.count, stretch.grain, dash + 1);
  if (/s$/.test(key(tokens, dash))) return null;
  if (key(tokens, i) === 'past' && side.by !== 0) return rolling(now.today, -1, 1, stretch.grain, dash + 1);
  return sideways(now, side, stretch.grain, dash + 1);
};

const weekday = (today: string, day: number, side: -1 | 0 | 1 | null, next: number): Relative => {
  const { year, month, day: d } = partsOf(today);
  const now = new Date(Date.UTC(year, month - 1, d)).getUTCDay();
  const back = (now - day + 7) % 7;
  const monday = (day + 6) % 7;
  const thisWeek = -((now + 6) % 7) + monday;
  const by = side === null ? -back : side === 0 ? thisWeek : thisWeek + 7 * side;
  return relative(singleDay(shifted(today, { days: by || 0 }) || today), next);
};

const englishStretch = answered((key) => (/^[a-z]/.test(key) ? (STRETCHES.get(key) ?? null) : null));
const BEFORE = /^(?:ago|earlier|before|prior|previously)$/;
/** a year earlier, two years ago, year-earlier, the year before, the same period last year. */
const englishBack = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  if (word === 'same' && /^(?:period|quarter|month|time|half|week)$/.test(key(tokens, i + 1))) {
    const year = sameIn(tokens, i + 2, now);
    if (year) return year;
    for (let at = i + 2; at < i + 6; at += 1) {
      if (/^(?:last|previous|prior)$/.test(key(tokens, at)) && key(tokens, at + 1) === 'year')
        return yearBack(now, 1, at + 2);
      if (key(tokens, at) === 'year' && BEFORE.test(key(tokens, at + 1))) return yearBack(now, 1, at + 2);
    }
    return null;
  }
  const number = wholeNumber(tokens, i);
  const at = number?.next ?? i;
  const stretch = englishStretch(tokens[at]);
  if (!stretch || stretch.grain === 'half') return null;
  const dash = tokens[at + 1]?.raw === '-' ? at + 2 : at + 1;
  const sign = key(tokens, dash);
  if (!BEFORE.test(sign)) return null;
  if (!number && !(key(tokens, i - 1) === 'the' && sign === 'before') && dash === at + 1) return null;
  const count = number?.count ?? 1;
  const next = /^(?:period|quarter|month|level)$/.test(key(tokens, dash + 1)) && dash > at + 1 ? dash + 2 : dash + 1;
  const from = now.told ?? now.about;
  // Without anything it could be earlier than, a year earlier names no time.
  if (sign !== 'ago' && !from) return null;
  if (stretch.grain === 'year' && (now.told || sign !== 'ago')) return yearBack(now, count, next);
  const base = sign === 'ago' ? now.today : (from?.start ?? now.today);
  return relative(around(base, stretch.grain, -count), next);
};

/** العام الماضي, السنوات الخمس المقبلة, الـ 5 سنوات الماضية, هذا العام. */
const arabicSide = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
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
  if (many && side.by !== 0) return rolling(now.today, side.by, count, stretch.grain, at + 1);
  if (/^(?:ال)?(?:سنوات|اعوام|اشهر|شهور|اسابيع|ايام)$/.test(key(tokens, at - 1))) return null;
  return sideways(now, side, stretch.grain, at + 1);
};

const isDefinite = askedOf(/^(?:ال(?:عام|سنه|شهر|ربع|اسبوع|يوم))$/);
const isThis = askedOf(/^(?:و|ل|ب)?(?:هذا|هذه)$/);
const isDuring = askedOf(/^(?:ال|و?خلال)$/);
const isPart = askedOf(/^(?:ب|ل|ال|لل|بال)?(?:فتره|مده|ربع|شهر|نصف)$/);
const isSelf = askedOf(/^(?:ب|ل)?(?:نفس|ذات)$/);
const isBefore = askedOf(/^(?:و|ف)?(?:قبل|منذ)$/);
const SAME = /^(?:نفسه|نفسها|ذاته|ذاتها|المماثل|المماثله|المقابل|المقابله)$/;
/** قبل عام, الفترة نفسها من العام السابق, الربع المماثل من العام الماضي. */
const arabicBack = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const same = isPart(tokens[i]) && SAME.test(key(tokens, i + 1)) ? i + 2 : isSelf(tokens[i]) ? i + 2 : 0;
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
  return relative(around((now.told ?? now.about)?.start ?? now.today, stretch.grain, -count), at + 1);
};

const DUE = /^(?:on|by|يوم|في)$/;
const near = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const by = NEAR_DAYS.get(word);
  if (by !== undefined) return relative(singleDay(by ? shifted(now.today, { days: by }) : now.today), i + 1);
  const day = WEEKDAYS.get(word);
  if (day === undefined) return null;
  // Tuesday, 4 March: the date says it all.
  const at = /^[,،]$/.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  if (monthOrDay(tokens, at, true)) return null;
  const side = SIDES.get(key(tokens, i + 1));
  if (side && /[\u0600-\u06ff]/.test(word)) return weekday(now.today, day, side.by, i + 2);
  const led = /^(?:on|يوم|by|until|since|في|the)$/.test(key(tokens, i - 1));
  if (!led && word.length < 6) return null;
  const found = weekday(now.today, day, null, i + 1);
  // is set to climb on Sunday: the one to come
  return isAhead(tokens, i) && found.start && found.start <= now.today && DUE.test(key(tokens, i - 1))
    ? relative(singleDay(shifted(found.start, { days: 7 })), i + 1)
    : found;
};

/** year-end, the end of the year, نهاية العام: of the running year. */
const yearEnd = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  if (word === 'year' && tokens[i + 1]?.raw === '-' && key(tokens, i + 2) === 'end')
    return relative(around(now.today, 'year'), i + 3);
  if (word !== 'year' && word !== 'العام') return null;
  const behind =
    /^(?:end|rest|remainder)$/.test(key(tokens, i - 3)) && key(tokens, i - 2) === 'of' && key(tokens, i - 1) === 'the';
  if ((word === 'year' && behind) || (word === 'العام' && /نهايه$/.test(key(tokens, i - 1))))
    return relative(around(now.today, 'year'), i + 1);
  return null;
};

/** A period that counts from the day of publication or from what the sentence spoke of. */
export const relativeAt = (tokens: readonly Token[], i: number, now: Now): Relative | null =>
  seasonPeriod(tokens, i, now.today) ??
  englishBack(tokens, i, now) ??
  englishSide(tokens, i, now) ??
  arabicSide(tokens, i, now) ??
  arabicBack(tokens, i, now) ??
  anaphorAt(tokens, i, now) ??
  yearEnd(tokens, i, now) ??
  near(tokens, i, now);

/** within 18 months, في غضون ثلاث سنوات, in a sentence that looks ahead. */
export const lengthAhead = (today: string, { label, next }: { label: string; next: number }) => {
  const [, count = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(label) ?? [];
  const many = Number(count);
  const by =
    unit === 'Y' ? { months: 12 * many } : unit === 'M' ? { months: many } : { days: unit === 'W' ? 7 * many : many };
  return { rel: 'next' as const, label, start: today, end: shifted(today, by), next };
};

/** A bare length of time behind over, within, خلال, على مدى. */
export const lengthAt = (tokens: readonly Token[], i: number): { label: string; next: number } | null => {
  const direct = stretchNamed(tokens[i]);
  if (direct?.count === 2) return { label: durationLabel(2, direct.grain), next: i + 1 };
  const number = wholeNumber(tokens, i);
  if (!number) return null;
  const at = tokens[number.next]?.raw === '-' ? number.next + 1 : number.next;
  const stretch = stretchNamed(tokens[at]);
  if (key(tokens, at) === 'decade' || key(tokens, at) === 'decades')
    return { label: durationLabel(number.count * 10, 'year'), next: at + 1 };
  return stretch && stretch.grain !== 'half'
    ? { label: durationLabel(number.count, stretch.grain), next: at + 1 }
    : null;
};
