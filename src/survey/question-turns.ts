import type { Span } from '#src/base/span.ts';
import { westernDigits } from '#src/language/text.ts';
import type { AskedPeriod } from './question-periods.ts';
import { movedTo } from './same-period.ts';

const blank = (text: string): string => ' '.repeat(text.length);

const SERIES = 'hydro|air|pro|mini|max|lite|plus|ultra|immersion|xp|se|هيدرو|برو|ميني|ماكس|اير|إير|لايت|بلس';
const CODED = new RegExp(
  `(?<![\\p{L}\\d-])[QH][1-4](?=[- ](?:${SERIES})(?!\\p{L}))|(?<=(?:جهاز|اجهزة|أجهزة|ماكينة|مكنة|موديل|model|rigs?|machines?)\\s)[QH][1-4](?![\\p{L}\\d])`,
  'giu',
);
/** A quarter has no fifth: who speaks of a Q5 speaks of machines. */
const BEYOND = /(?<![\p{L}\d-])Q[5-9](?!\d)/iu;
const QUARTER = /(?<![\p{L}\d-])Q[1-4](?![\p{L}\d])/giu;

/** "Q4 Hydro" names a machine and no quarter. Every place stays where it is. */
export const withoutModels = (text: string): string => {
  const rest = text.replace(CODED, blank);
  return BEYOND.test(rest) ? rest.replace(QUARTER, blank) : rest;
};

const BUT =
  /(?:\b(?:leaving|leave|setting|set|without|excluding|exclude|except(?: for)?|apart from|not counting|skipping|skip|ignoring|ignore|barring|omitting)(?: out)?(?: the month of)?\s*|(?:^|\s)و?(?:ما عدا|ماعدا|عدا|باستثناء|بدون|من دون|دون|من غير|بلا|سوى|إلا|الا|مو)\s+(?:شهر\s+)?)$/iu;
const ASIDE = /^\s*(?:aside|left out|left aside|excluded|excepted|not counted|مستثنى|مستثناة|مش محسوب|ما ينحسب)/iu;

/** "Leaving August aside", من غير أغسطس: what is left out is not asked for, where anything else is. */
export const withoutExcluded = (text: string, points: readonly AskedPeriod[]): readonly AskedPeriod[] => {
  const kept = points.filter((p) => {
    // A clitic belongs to the month's span.
    const before = text.slice(0, p.start);
    return !(BUT.test(before) || ASIDE.test(text.slice(p.end)));
  });
  return kept.length > 0 ? kept : points;
};

const AGO =
  /^\s*(?:(?:of|in|من|في|ف|ب)?\s*(?:the (?:year before|previous year|prior year|year earlier|last year)|last year|(?:ال)?(?:سن[ةه]|عام) (?:(?:اللي|الي|يلي|لي|التي|الذي) (?:قبل\S*|سبق\S*|فات\S*|راح\S*|مض\S*)|الماضي[ةه]?|السابق[ةه]?|الفايت[ةه]?|الفائت[ةه]?))(?!\p{L}))/iu;

/** "The first half of 2026 against the first half of the year before": the same half, a year back from the other. */
export const movedBack = (text: string, points: readonly AskedPeriod[], now: Date): readonly AskedPeriod[] =>
  points.map((p) => {
    if (!p.loose || p.label.length < 7 || !AGO.test(text.slice(p.end))) return p;
    const other = points.find((q) => q !== p && !q.loose) ?? points.find((q) => q !== p);
    const year = other ? Number(other.label.slice(0, 4)) : now.getUTCFullYear();
    return { ...movedTo(p, year - 1), loose: false };
  });

const MONTH_END =
  /\b(?:the )?end of (?:the|that) (?:same )?month\b|\bmonth['’]?s? end\b|\b(?:its|month) (?:end|close)\b|(?:نهاي[ةه]|آخر|اخر|ختام) (?:نفس |ذات )?(?:ال)?شهر(?: (?:نفسه|ذاته|عينه))?|(?:نهايته|آخره|اخره|اواخره|أواخره)(?!\p{L})/iu;

const two = (n: number): string => String(n).padStart(2, '0');

/** "From 9 April to the end of the same month": a day of the month that was named before. */
export const monthEnd = (text: string, points: readonly AskedPeriod[]): readonly AskedPeriod[] => {
  const [only] = points;
  const hit = MONTH_END.exec(text);
  if (!hit || !only || points.length !== 1 || !/^\d{4}-\d\d-\d\d$/.test(only.label) || only.end > hit.index)
    return points;
  const [year = 0, month = 0] = only.label.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const label = `${year}-${two(month)}-${two(last)}`;
  const to = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return [...points, { ...only, label, from: label, to, start: hit.index, end: hit.index + hit[0].length }];
};

const AHEAD = /\b(?:coming|next|upcoming|starting|begins?|comes?)(?: in| into force in)?\s*$/iu;
const AHEAD_AR = /^\s*(?:الجاي|الجايه|القادم|المقبل|الياي|اللي جاي|الآتي)/u;

/** "The one coming in March": the next March, whatever year the question names for another. */
export const isAhead = (text: string, { start, end }: Span): boolean =>
  AHEAD.test(text.slice(0, start)) || AHEAD_AR.test(text.slice(end));

const CLOSING =
  /(?:\b(?:end|by|until|till)[- ]*(?:of\s*)?|(?:نهاي[ةه]|آخر|اخر|بحلول|حتى|لحد|لغاي[ةه])\s*(?:عام|سنة|سنه)?\s*)$/iu;

/** A year that only closes a stretch, as in "end-2027", is no year of a month beside it that lies ahead of today. */
export const closesYear = (text: string, { start }: Span): boolean => CLOSING.test(text.slice(0, start));

const NUMBER = '(?:1[0-2]|0?[1-9])';
const LISTED = new RegExp(
  `(?:(?<![\\p{L}])(?:[وفبل]|ال|لل)?(?:شهر[يى]?|شهور|أشهر|اشهر)|\\bmonths?)\\s+${NUMBER}(?:\\s*(?:و|،|,|and|&|الى|إلى|ل|لل|لحد|حتى|to|[-–])\\s*(?:(?:ال|ل)?شهر\\s+)?${NUMBER})+(?![\\d.,٪%])`,
  'giu',
);

/** Months by their numbers, two or more of them: شهر ٨ وشهر ٩, months 8, 9 and 10. */
export const numberedMonths = (text: string): { readonly month: number; readonly at: Span }[] =>
  [...westernDigits(text).matchAll(LISTED)].flatMap((m) =>
    [...m[0].matchAll(/\d{1,2}/g)].map((n) => ({
      month: Number(n[0]),
      at: { start: m.index + n.index, end: m.index + n.index + n[0].length },
    })),
  );

const JOINED =
  /^[\s,،]*(?:(?:and|or|to|until|till|through|of|in|و|من|إلى|الى|حتى|لحد|لغاية|لغايه|ل|عام|سنة|سنه|لعام|لسنة|شهر|شهري|لشهر|الشهر|[-–&/،,])[\s,،]*)*ل?$/iu;

/** "June 2027 from the October level": a month that is no part of the phrase of a year to come is not of that year. */
export const isOfPhrase = (text: string, a: Span, b: Span): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return first.end >= second.start || JOINED.test(text.slice(first.end, second.start));
};

/** The last one before today, of a time that the reader of periods put beside a year to come. */
export const notAhead = (point: AskedPeriod, today: string): AskedPeriod => {
  if (point.from <= today) return point;
  const own = movedTo(point, Number(today.slice(0, 4)));
  return own.from <= today ? own : movedTo(point, Number(today.slice(0, 4)) - 1);
};

const RATE = /^(?:a|one|each|every) (?:single |whole |full )?(?:year|quarter|month|week|day)$/iu;

/** "How much does it use in a year?" asks for no time. */
export const isRate = (words: string, after: string): boolean =>
  RATE.test(words) && !/^(?:['’]s time| from (?:now|today))/iu.test(after);

/** A day whose year nobody says is of a year that the question names, where that is no day to come. */
export const inNamedYear = (text: string, point: AskedPeriod, today: string): AskedPeriod => {
  if (!/^\d{4}-\d\d-\d\d$/.test(point.label) || /\d{4}/.test(westernDigits(text.slice(point.start, point.end))))
    return point;
  const years = [...westernDigits(text).matchAll(/(?<![\d./-])20\d\d(?![\d./-])/g)].map((m) => Number(m[0]));
  const [moved] = years
    .map((year) => movedTo(point, year))
    .filter((p) => p.from <= today)
    .toSorted((a, b) => b.from.localeCompare(a.from));
  return moved ?? point;
};
