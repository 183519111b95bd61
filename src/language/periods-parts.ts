import {
  around,
  between,
  type Grain,
  grainOf,
  monthOf,
  partsOf,
  shifted,
  singleDay,
  weekOf,
  yearOf,
} from './periods-calendar.ts';
import { edgeBefore, partOf, quarters } from './periods-edges.ts';
import { closes, type Ground, keyAt, type Reading } from './periods-ground.ts';
import { countAt, lengthsAt, moved } from './periods-lengths.ts';
import { SIDES } from './periods-lexicon.ts';
import { numberedMonthAt, yearTail } from './periods-monthdays.ts';
import { countedFrom } from './periods-sides.ts';
import { weekdayOf } from './periods-weekdates.ts';
import { make } from './periods-written.ts';
import { isAhead, pickYear } from './periods-years.ts';

const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  الاسبوع: 'week',
  الشهر: 'month',
  العام: 'year',
  السنه: 'year',
};

/** the rest of the week, باقي الشهر: from today on. */
const restAt = (g: Ground, i: number): Reading | null => {
  if (!/^(?:rest|remainder|remaining|باقي|بقيه)$/.test(keyAt(g, i))) return null;
  let at = i + 1;
  while (at < i + 4 && /^(?:of|the|this|my|current|من|هذا|هذه)$/.test(keyAt(g, at))) at += 1;
  const grain = GRAINS[keyAt(g, at)];
  if (!grain || grain === 'day') return null;
  const whole = around(g.now.today, grain);
  const year = grain === 'year' ? {} : { weak: true };
  return { ...whole, days: { start: g.now.today, end: whole.end }, next: at + 1, ...year };
};

/** later this year, earlier in the week: a running stretch up to today, or from today on. */
const sideOfToday = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  if (word !== 'later' && word !== 'earlier') return null;
  let at = i + 1;
  while (at < i + 3 && /^(?:in|on|this|the)$/.test(keyAt(g, at))) at += 1;
  const grain = at > i + 1 ? GRAINS[keyAt(g, at)] : undefined;
  if (!grain || grain === 'day') return null;
  const whole = around(g.now.today, grain);
  const late = partOf(whole, 'late')?.start ?? whole.start;
  const from = late > g.now.today ? late : g.now.today;
  const days =
    word === 'later' ? { start: from, end: whole.end } : { start: whole.start, end: shifted(g.now.today, { days: 1 }) };
  return { ...whole, days, next: at + 1, ...(keyAt(g, at - 1) === 'this' ? {} : { weak: true }) };
};

/** year to date, YTD. */
const toDate = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  const long = keyAt(g, i + 1) === 'to' && keyAt(g, i + 2) === 'date' ? GRAINS[word] : undefined;
  const grain = long ?? { ytd: 'year' as const, mtd: 'month' as const, qtd: 'quarter' as const }[word];
  if (!grain || grain === 'day') return null;
  const whole = around(g.now.today, grain);
  const days = { start: whole.start, end: shifted(g.now.today, { days: 1 }) };
  return { ...whole, days, next: long ? i + 3 : i + 1, weak: true };
};

/** end of month, beginning of the year, EOY: of the running one. */
const runningEdge = (g: Ground, i: number): Reading | null => {
  const word = keyAt(g, i);
  const code = /^(EO)([YMQW])$/.exec(g.tokens[i]?.raw ?? '');
  if (code) {
    const grain = ({ Y: 'year', M: 'month', Q: 'quarter', W: 'week' } as const)[code[2] as 'Y' | 'M' | 'Q' | 'W'];
    const whole = around(g.now.today, grain);
    return {
      ...whole,
      days: partOf(whole, 'end') ?? { start: whole.start, end: whole.end },
      next: i + 1,
      weak: grain !== 'year',
    };
  }
  const grain = GRAINS[word];
  const led = keyAt(g, i - 1) === 'of' ? i - 2 : keyAt(g, i - 1) === 'the' && keyAt(g, i - 2) === 'of' ? i - 3 : i - 1;
  const edge = /^[بل]?نهايه$/.test(keyAt(g, led))
    ? 'closing'
    : /^(?:end|close|اواخر)$/.test(keyAt(g, led))
      ? 'end'
      : /^(?:beginning|start|بدايه|مطلع|اوائل)$/.test(keyAt(g, led))
        ? 'early'
        : null;
  const english = /^[a-z]/.test(word);
  if (!grain || grain === 'day' || !edge || (english && led === i - 1) || (!english && led !== i - 1)) return null;
  if (/^(?:of|before|after|ended|to|[-–]|earlier|ago)$/.test(keyAt(g, i + 1)) || SIDES.has(keyAt(g, i + 1)))
    return null;
  if (grain === 'year' && edge !== 'early' && keyAt(g, i - 1) === 'the') return null;
  // at the end of the month: of the one that is reported on, where nothing is to come
  const told = grain === 'year' || isAhead(g.tokens, i) ? null : countedFrom(g.now, grain);
  const spoken = told && grainOf(told.label) === grain && told.start <= g.now.today ? told : null;
  const whole = spoken ?? around(g.now.today, grain);
  const days = partOf(whole, edge) ?? { start: whole.start, end: whole.end };
  return { ...whole, days, next: i + 1, ...(spoken ? {} : { weak: true }) };
};

/** this weekend, the weekend, عطلة نهاية الأسبوع: Saturday and Sunday of the week. */
const weekendAt = (g: Ground, i: number): Reading | null => {
  let [at, by, sure] = [i, 0, false];
  const side = SIDES.get(keyAt(g, at));
  if (side && keyAt(g, at + 1) === 'weekend') [at, by, sure] = [at + 1, side.by, true];
  const arabic =
    /^[وفبل]*(?:ال)?عطله$/.test(keyAt(g, at)) && /^نهايه$/.test(keyAt(g, at + 1)) && keyAt(g, at + 2) === 'الاسبوع';
  if (keyAt(g, at) !== 'weekend' && !arabic) return null;
  const next = arabic ? at + 3 : at + 1;
  const after = arabic ? SIDES.get(keyAt(g, next)) : undefined;
  // Behind over, after and since it is the one that was.
  const was = [1, 2, 3].some((back) => /^(?:over|after|since|following|from)$/.test(keyAt(g, i - back)));
  const whole = was && !side && !after && weekdayOf(g.now.today) % 6 !== 0 ? -1 : (after?.by ?? by);
  const week = weekOf(whole ? shifted(g.now.today, { days: 7 * whole }) : g.now.today);
  const start = shifted(week.start, { days: 5 });
  const label = `${start}/${shifted(start, { days: 1 })}`;
  return { label, start, end: week.end, next: after ? next + 1 : next, ...(sure || after ? {} : { weak: true }) };
};

/** the same week, in the month: of what is told, else the running one. */
const sameAt = (g: Ground, i: number): Reading | null => {
  const same = keyAt(g, i) === 'same';
  const grain = GRAINS[keyAt(g, same ? i + 1 : i)];
  const english = /^[a-z]/.test(keyAt(g, i));
  if (!grain || grain === 'day' || !english || grain === 'quarter') return null;
  const next = same ? i + 2 : i + 1;
  const led = keyAt(g, i - 1) === 'the' && /^(?:in|for|during)$/.test(keyAt(g, i - 2));
  if (same ? !/^(?:that|when|as)$/.test(keyAt(g, next)) && !closes(g, next) : !led || !closes(g, next)) return null;
  if (/^(?:of|to|before|until|as|by)$/.test(keyAt(g, next)) && !same) return null;
  return { ...around(g.now.told?.start ?? g.now.today, grain), next, weak: true };
};

/** نص شهر ثلاثة, شهر 10: a month by its number where more says that it is one. */
const monthNumber = (g: Ground, i: number): Reading | null => {
  const month = numberedMonthAt(g, i);
  if (!month || !(g.now.alone || edgeBefore(g.tokens, i))) return null;
  const written = make('month', month.month, yearTail(g, month.next));
  const year = written.year ?? pickYear(g.tokens, i, written, g.now);
  return year === null ? null : { ...monthOf(year, month.month), next: written.next, weak: true };
};

/** The last two quarters, past quarter: of the calendar; the figures keep the months that are counted. */
const quartersAt = (g: Ground, i: number): Reading | null => {
  const side = SIDES.get(keyAt(g, i));
  if (!side?.by || !/^[a-z]/.test(keyAt(g, i))) return null;
  const count = countAt(g, i + 1);
  const at = count?.next ?? i + 1;
  if (!/^(?:quarters?|qtrs?)$/.test(keyAt(g, at))) return null;
  if (!count && keyAt(g, i) !== 'past' && !/^qtr/.test(keyAt(g, at))) return null;
  const { start, end, label } = quarters(g.now.today, side.by, count?.count ?? 1);
  if (!count || count.count === 1) return { ...around(g.now.today, 'quarter', side.by), next: at + 1 };
  const months = 3 * count.count;
  const other = shifted(g.now.today, { months: side.by * months });
  const [from, to] = side.by < 0 ? [other, g.now.today] : [g.now.today, other];
  return {
    label: `P${months}M`,
    rel: side.by < 0 ? 'last' : 'next',
    start: from,
    end: to,
    days: { start, end },
    next: at + 1,
    ...(label ? {} : {}),
  };
};

/** few weeks, 5 past years, 2 upcoming months: the number where the reader of relative times does not expect it. */
const turned = (g: Ground, i: number): Reading | null => {
  const { today } = g.now;
  const made = (by: -1 | 1, count: number, unit: string, next: number): Reading | null => {
    const grain = GRAINS[unit.replace(/s$/, '')];
    if (!grain || count < 1) return null;
    const months = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 }[grain] * count;
    const days = { year: 0, half: 0, quarter: 0, month: 0, week: 7, day: 1 }[grain] * count;
    const other = shifted(today, months ? { months: by * months } : { days: by * days });
    const label = months
      ? grain === 'year'
        ? `P${count}Y`
        : `P${months}M`
      : grain === 'week'
        ? `P${count}W`
        : `P${count}D`;
    return by < 0
      ? { label, rel: 'last', start: other, end: today, next }
      : { label, rel: 'next', start: today, end: other, next };
  };
  const side = SIDES.get(keyAt(g, i));
  if (side?.by && /^[a-z]/.test(keyAt(g, i)) && /^(?:few|couple|several)$/.test(keyAt(g, i + 1))) {
    const count = countAt(g, i + 1);
    const found = count && made(side.by, count.count, keyAt(g, count.next), count.next + 1);
    return found && { ...found, weak: true };
  }
  const count = g.tokens[i]?.kind === 'number' || g.tokens[i]?.kind === 'word' ? countAt(g, i) : null;
  const behind = count && SIDES.get(keyAt(g, count.next));
  if (!count || !behind?.by || !/^[a-z]/.test(keyAt(g, count.next)) || !/s$/.test(keyAt(g, count.next + 1)))
    return null;
  return made(behind.by, count.count, keyAt(g, count.next + 1), count.next + 2);
};

/** the next four business days. */
const businessDays = (g: Ground, i: number): Reading | null => {
  const side = SIDES.get(keyAt(g, i));
  const length = side?.by && /^[a-z]/.test(keyAt(g, i)) ? lengthsAt(g, i + 1) : null;
  if (!side?.by || !length?.business) return null;
  const one = { ...length, days: 1 };
  const [near, far] = [moved(g.now.today, one, side.by), moved(g.now.today, length, side.by)];
  const [start, last] = side.by > 0 ? [near, far] : [far, near];
  return { ...between(start, shifted(last, { days: 1 })), next: length.next };
};

/** CY2018, cy18, this calendar year. */
const calendarYear = (g: Ground, i: number): Reading | null => {
  const [, code = ''] = /^cy(\d{2}|\d{4})$/.exec(keyAt(g, i)) ?? [];
  if (code) return { ...yearOf(code.length === 2 ? 2000 + Number(code) : Number(code)), next: i + 1 };
  const side = SIDES.get(keyAt(g, i));
  if (side && keyAt(g, i + 1) === 'calendar' && keyAt(g, i + 2) === 'year')
    return { ...yearOf(partsOf(g.now.today).year + side.by), next: i + 3 };
  return null;
};

/** الـ18 of a lone phrase: at this time, in this day. */
const nowAlone = (g: Ground, i: number): Reading | null =>
  g.now.alone && keyAt(g, i) === 'this' && keyAt(g, i + 1) === 'time'
    ? { ...singleDay(g.now.today), next: i + 2 }
    : null;

/** Parts of running stretches, and stretches counted from today in other words. */
export const partPhrase = (g: Ground, i: number): Reading | null =>
  restAt(g, i) ??
  sideOfToday(g, i) ??
  toDate(g, i) ??
  weekendAt(g, i) ??
  quartersAt(g, i) ??
  turned(g, i) ??
  calendarYear(g, i) ??
  monthNumber(g, i) ??
  businessDays(g, i) ??
  runningEdge(g, i) ??
  sameAt(g, i) ??
  nowAlone(g, i);
