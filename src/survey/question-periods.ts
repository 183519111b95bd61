import type { Span } from '#src/base/span.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { timesNamed } from '#src/language/times-named.ts';
import { ordinalOf, sharedParts } from './question-parts.ts';
import { spelled } from './question-spelling.ts';
import {
  closesYear,
  inNamedYear,
  isAhead,
  isOfPhrase,
  isRate,
  monthEnd,
  movedBack,
  notAhead,
  numberedMonths,
  withoutExcluded,
  withoutModels,
} from './question-turns.ts';
import { movedTo, namesSame, samePart } from './same-period.ts';

/** A time that the question names: one point of it, such as a year, a month, a quarter, or a delivery year. */
export interface AskedPeriod extends Span {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Neighbour years written as one, 2025/26: a delivery or fiscal year, and not a stretch from one to the other. */
  readonly split: boolean;
  /** The question gives no year, the year is the likeliest. */
  readonly loose: boolean;
}

export interface AskedTimes {
  /** In the order of the question; a stretch "from 2024 to 2027" gives its two ends. */
  readonly points: readonly AskedPeriod[];
  /** The stretch that the question names as one window, where it does. */
  readonly window: AskedPeriod | null;
  /** Does the question speak of now? That is no period of a figure, but a wish for what is current. */
  readonly today: boolean;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...['jan', 'feb', '', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name, i) => [name, i + 1] as const,
  ),
  ['sept', 9],
]);
const ARABIC_MONTHS = 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

const monthPoint = (year: number, month: number, at: Span, loose: boolean): AskedPeriod => ({
  ...at,
  label: `${year}-${two(month)}`,
  from: `${year}-${two(month)}-01`,
  to: month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`,
  split: false,
  loose,
});

/** Other months of one word, as the Levant and the Maghreb call them; آب needs the word month before it. */
const OTHER_MONTHS: readonly RegExp[] = [
  /^جانفي$/u,
  /^(?:شباط|فيفري)$/u,
  /^اذار$/u,
  /^(?:نيسان|افريل)$/u,
  /^ايار$/u,
  /^(?:حزيران|جوان)$/u,
  /^(?:تموز|يوليوز|جويليه)$/u,
  /^(?:غشت|اوت)$/u,
  /^(?:ايلول|شتنبر)$/u,
  /^اكتوبر$/u,
  /^نونبر$/u,
  /^(?:دجنبر|دجمبر)$/u,
];

/** Months that the reader of periods leaves alone: a bare name (`august`), a number (شهر ٨). The year comes later. */
const bareMonths = (text: string, taken: readonly Span[]): { month: number; at: Span }[] => {
  const found: { month: number; at: Span }[] = [];
  /** Only beside another time: Aug, Sep and Oct. */
  const short: { month: number; at: Span }[] = [];
  const free = (at: Span): boolean => !taken.some((t) => t.start < at.end && at.start < t.end);
  const plain = westernDigits(text);
  for (const m of plain.matchAll(
    /(?:شهر[يى]?|لشهر[يى]?|أشهر|الشهر(?:ين)?)\s+(\d{1,2})(?:\s*(?:و|،|,|الى|إلى|-)\s*(\d{1,2}))?(?:\s*(?:و|،)\s*(\d{1,2}))?(?!\d)/gu,
  )) {
    for (const part of m.slice(1)) {
      const month = Number(part);
      if (part && month >= 1 && month <= 12) found.push({ month, at: { start: m.index, end: m.index + m[0].length } });
    }
  }
  for (const m of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = fold(m[0]).replace(/^[وفبل](?=.{4})/, '');
    const month =
      Math.max(
        MONTHS.indexOf(word),
        ARABIC_MONTHS.indexOf(word),
        OTHER_MONTHS.findIndex((rule) => rule.test(word)),
      ) + 1;
    const at = { start: m.index, end: m.index + m[0].length };
    const brief = month === 0 && taken.length > 0 ? SHORT_MONTHS.get(word) : undefined;
    if (brief) short.push({ month: brief, at });
    if (month > 0 && word !== 'may' && word !== 'march' && free(at)) found.push({ month, at });
  }
  return [...found, ...short].filter(({ at }) => free(at));
};

const ORDINAL =
  /(?:(?<=[\p{L}\p{N}] )(?:عن|مقابل|مع|على|إلى|الى|و)\s*|\b(?:and|to|than|versus|vs|over|from|against|compared (?:with|to))(?: in)? )(?:ال|the )(\p{L}+|[1-4](?:st|nd|rd|th))(?=\s*[؟?.,،]|\s*$|\s(?!quarter|ربع))/giu;

/** "In the second quarter than in the first": the bare ordinal is a quarter, too. */
const bareQuarters = (text: string, points: readonly AskedPeriod[]): AskedPeriod[] => {
  const known = points.find((p) => /^\d{4}-Q\d$/.test(p.label));
  if (!known || points.length !== 1) return [];
  return [...text.matchAll(ORDINAL)].flatMap((m) => {
    const n = ordinalOf(m[1] ?? '');
    const year = Number(known.label.slice(0, 4));
    const start = m.index + m[0].length - (m[1]?.length ?? 0);
    if (n === 0 || known.label.endsWith(String(n)) || (m.index < known.end && known.start < m.index + m[0].length))
      return [];
    const [from, to] = [monthPoint(year, 3 * n - 2, known, false).from, monthPoint(year, 3 * n, known, false).to];
    return [{ ...known, start, end: start + (m[1]?.length ?? 0), label: `${year}-Q${n}`, from, to }];
  });
};

/** "From the first of the month to the 16th": days of the only month that is named. */
const bareDays = (text: string, points: readonly AskedPeriod[]): AskedPeriod[] => {
  const [month] = points;
  if (!month || points.length !== 1 || !/^\d{4}-\d\d$/.test(month.label)) return [];
  const plain = westernDigits(text);
  const rule =
    /(?:يوم|تاريخ|\bthe)\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:٪%])|((?:اول|أول|بداية|بدايه|مطلع) الشهر|(?:start|beginning|first) of the month)/giu;
  return [...plain.matchAll(rule)].flatMap((m) => {
    const day = m[1] ? Number(m[1]) : 1;
    if (day < 1 || day > 31) return [];
    const label = `${month.label}-${two(day)}`;
    const to = new Date(Date.parse(`${label}T00:00:00Z`) + 86_400_000);
    if (Number.isNaN(to.getTime())) return [];
    return [
      { ...month, start: m.index, end: m.index + m[0].length, label, from: label, to: to.toISOString().slice(0, 10) },
    ];
  });
};

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const hasYear = (text: string): boolean => /(?:19|20)\d\d/.test(westernDigits(text));

const yearOf = (label: string): number | null => {
  const year = /^(\d{4})/.exec(label);
  return year ? Number(year[1]) : null;
};

/** The same stretch of another year, which is then no guess. */
const inYear = (period: AskedPeriod, year: number): AskedPeriod => ({ ...movedTo(period, year), loose: false });

const MONTHS_OF: readonly (readonly [RegExp, number])[] = [
  [/-Q\d$/, 3],
  [/-(?:spring|summer|autumn|winter)$/, 3],
  [/-H\d$/, 6],
];

const monthsOn = (date: string, months: number): string => {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** "The first nine months", "the first half of November": one time, and no way from one to another. */
const WHOLE =
  /^\s*(?:the )?(?:first|last|opening|closing|second|same|week)\b|^\s*(?:the )?(?:\w+ )?(?:months|quarters|weeks) (?:to|ending|ended|until|through)\b|شهر(?:ًا|اً|ا)?\s+(?:حتى|المنته)|^\s*[وبفل]?(?:ال)?(?:نصف|أول|اول|أشهر|اشهر|شهور|أسبوع|اسبوع|أيام|ايام|عشر|نفس|ذات|فتر)/iu;

/** Both ends are months, or days. */
const FINE = /^\d{4}-\d\d(?:-\d\d)?\/\d{4}-\d\d(?:-\d\d)?$/;

const ends = ({ label, from, to, start: begin, end, loose }: AskedPeriod): AskedPeriod[] => {
  const at = { start: begin, end };
  const [a = '', b = ''] = label.split('/');
  const width = (part: string): string => (part.length === 4 ? 'year' : part.length === 7 ? 'month' : 'day');
  const point = (part: string, date: string): AskedPeriod => {
    const year = Number(part.slice(0, 4));
    if (width(part) === 'year')
      return { ...at, label: part, from: `${year}-01-01`, to: `${year + 1}-01-01`, split: false, loose };
    if (/^\d{4}-\d\d$/.test(part)) return monthPoint(year, Number(part.slice(5)), at, loose);
    const months = MONTHS_OF.find(([shape]) => shape.test(part))?.[1];
    const day = width(part) === 'day' && !months ? part : null;
    if (day) return { ...at, label: day, from: day, to: dayAfter(day), split: false, loose };
    return { ...at, label: part, from: date, to: months ? monthsOn(date, months) : date, split: false, loose };
  };
  return [point(a, from), point(b, to)];
};

export const askedTimes = (written: string, lang: string, now: Date): AskedTimes => {
  const { text, back } = spelled(written, now);
  const { points, window, today } = timesIn(text, lang, now);
  const placed = (period: AskedPeriod): AskedPeriod => ({ ...period, ...back(period) });
  return { points: points.map(placed), window: window && placed(window), today };
};

/** Of which year is said, in other words than its number. */
const RELATIVE =
  /\b(?:earlier|before|ago|last|previous|prior|next|coming)\b|الماضي|السابق|المنصرم|المقبل|القادم|الجاي|فات|قبل/iu;
const LOOSE = /^\d{4}-(?:(?:\d\d|Q\d|H\d)$|\d\d-(?:01|16)\/)/;
const FISCAL = /\bfiscal\b|\bFY|مالي[ةه]/iu;

/** "25/26", which is no day of any month: a delivery or fiscal year. */
const shortYears = (text: string, taken: readonly Span[]): AskedPeriod[] =>
  [...westernDigits(text).matchAll(/(?<![\d./])([2-4]\d)\/([2-5]\d)(?![\d/]|\s*%)/g)].flatMap((m) => {
    const [a, b] = [2000 + Number(m[1]), 2000 + Number(m[2])];
    const at = { start: m.index, end: m.index + m[0].length };
    if (b !== a + 1 || taken.some((t) => t.start < at.end && at.start < t.end)) return [];
    return [{ ...at, label: `${a}/${b}`, from: `${a}-01-01`, to: `${b + 1}-01-01`, split: true, loose: false }];
  });

const timesIn = (text: string, lang: string, now: Date): AskedTimes => {
  // "In the second quarter" is one word with the quarter in Arabic; a space keeps every place where it is.
  const listed = numberedMonths(text);
  const unlisted = listed.reduce(
    (rest, { at }) => `${rest.slice(0, at.start)}${' '.repeat(at.end - at.start)}${rest.slice(at.end)}`,
    text,
  );
  const apart = withoutModels(unlisted)
    .replace(/\bFY(?=\s?\d{2,4}\s?[/-])/giu, '  ')
    .replace(/(?<=^|\s)[بفول](?=ال(?:ربع|نصف|شهر|سنة|سنه|عام|أسبوع|اسبوع)(?=\s))/gu, ' ');
  const named = timesNamed(apart, { lang, published: now.getTime() });
  const points: AskedPeriod[] = [];
  const stretches: AskedPeriod[] = [];
  let window: AskedPeriod | null = null;
  for (const { label, start, end, at, text: words } of named) {
    if (!start || !end || isRate(words, text.slice(at.end))) continue;
    const loose = !hasYear(words) && !RELATIVE.test(words) && LOOSE.test(label);
    const whole = inNamedYear(text, { ...at, label, from: start, to: end, split: false, loose }, dayOf(now));
    if (!label.includes('/')) {
      points.push(whole);
      continue;
    }
    const [a = '', b = ''] = label.split('/');
    const neighbours = a.length === 4 && b.length === 4 && Number(b) === Number(a) + 1;
    if (neighbours && (FISCAL.test(words) || /^\s*\d{4}\s*[/-]\s*\d{2,4}\s*$/.test(westernDigits(words))))
      points.push({ ...whole, split: true });
    else {
      window ??= whole;
      // "From the first half of 2026 to 2028" leads from one time to another, however it begins.
      const isOne = WHOLE.test(words) && (FINE.test(label) || namesSame(words));
      (isOne ? points : stretches).push(whole);
    }
  }
  // "January to September against the same period of 2025": a stretch beside its match is one time.
  if (namesSame(text) && points.some(({ label, split }) => label.includes('/') && !split))
    points.push(...stretches.splice(0));
  // "Jul-Sep 2026 against Jul-Sep 2025" sets two times against each other, and no end of one against the other.
  points.push(...(stretches.length > 1 ? stretches : stretches.flatMap(ends)));
  points.push(...shortYears(apart, points));
  for (const m of westernDigits(text).matchAll(
    /(?<![\d./-])(20[0-5]\d)(?![\d./-]|\s*(?:MW|GW|TWh|kW|EH|PH|TH|BTC))/g,
  )) {
    const at = { start: m.index, end: m.index + 4 };
    const known = named.some((p) => p.at.start < at.end && at.start < p.at.end) || points.some((p) => p.label === m[1]);
    const start = Number(m[1]);
    if (!known)
      points.push({
        ...at,
        label: m[1] ?? '',
        from: `${start}-01-01`,
        to: `${start + 1}-01-01`,
        split: false,
        loose: false,
      });
  }
  const dating =
    points.find((p) => !p.loose && !RELATIVE.test(text.slice(p.start, p.end)) && !isAhead(text, p)) ?? null;
  const year = dating && yearOf(dating.label);
  const today = dayOf(now);
  for (const { month, at } of [
    ...listed,
    ...bareMonths(
      unlisted,
      named.map((p) => p.at),
    ),
  ]) {
    const guess = now.getUTCMonth() + 1 < month ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
    points.push(monthPoint(guess, month, at, true));
  }
  const dated = (p: AskedPeriod): AskedPeriod => {
    if (!p.loose || p.split) return p;
    if (isAhead(text, p) && /^\d{4}-\d\d$/.test(p.label)) {
      const own = movedTo(p, now.getUTCFullYear());
      return { ...(own.from > today ? own : movedTo(p, now.getUTCFullYear() + 1)), loose: false };
    }
    if (year === null || !dating) return p;
    const moved = inYear(p, year);
    if (moved.from <= today || isOfPhrase(text, p, dating)) return moved;
    const isClosed = dating.label.length === 4 && closesYear(text, dating);
    return isClosed || dating.from > today ? notAhead(p, today) : moved;
  };
  const settled = withoutExcluded(
    text,
    movedBack(
      text,
      points.toSorted((a, b) => a.start - b.start),
      now,
    ).map(dated),
  );
  const months = settled.filter((p) => /^\d{4}-\d\d$/.test(p.label));
  // "8 and 9, 2026": the year only dates the months and is no point of its own.
  const plain =
    months.length > 0
      ? settled.filter((p) => !(p.label.length === 4 && months.some((m) => m.label.startsWith(p.label))))
      : settled;
  const days = bareDays(text, plain);
  const shared = sharedParts(text, plain, now);
  const exact = days.length > 1 ? days : samePart(text, [...shared, ...bareQuarters(text, shared)]);
  const asked = monthEnd(
    text,
    exact.filter((p) => p.label !== today),
  );
  const once = asked.filter((p, i) => asked.findIndex(({ label }) => label === p.label) === i);
  return { points: once, window, today: settled.some((p) => p.label === today) };
};
