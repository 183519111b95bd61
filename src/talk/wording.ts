import { LOCALES } from '#locales/index.ts';
import { measureName } from '#locales/measures.ts';
import { partOfYear } from '#locales/periods.ts';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { fold } from '#src/language/text.ts';
import type { Wording } from '#src/survey/suggestion.ts';
import { figure, type Run, words } from './runs.ts';

const MONTHS = {
  en: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar-EG-u-nu-latn', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const;

/** ISO 8601 durations of one unit, as periods have them. */
const DURATION = /^P(?:(\d+)([YMWD])|T(\d+)H)$/;
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

const durationText = (lang: Language, label: string): string | null => {
  const [, count, unit, hours] = DURATION.exec(label) ?? [];
  const amount = Number(count ?? hours);
  if (Number.isNaN(amount)) return null;
  const style = { style: 'unit', unit: UNITS[unit ?? ''] ?? 'hour', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : lang, style).format(amount);
};

/** A period as people write it: September 2026, Q3 2026, 18 months; what has no other name keeps its label. */
export const periodText = (lang: Language, label: string): string => {
  const [from, to] = label.split('/');
  // Two years in a row are mostly one year of deliveries or of account, which people write with a stroke.
  if (/^\d{4}\/\d{4}$/.test(label) && Number(to) - Number(from) === 1) return label;
  if (from && to) return `${periodText(lang, from)} – ${periodText(lang, to)}`;
  const month = /^(\d{4})-(\d\d)$/.exec(label);
  if (month) return MONTHS[lang].format(new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1)));
  const [, year, part] = /^(\d{4})-([QH]\d|spring|summer|autumn|winter)$/.exec(label) ?? [];
  return year && part ? `${partOfYear(lang, part)} ${year}` : (durationText(lang, label) ?? label);
};

const PERIOD = /^\d{4}-(?:\d\d|Q\d)$/;

/** One of several that are ranked, where it is a month or a quarter, in words. */
export const timeName = (lang: Language, name: string): string | null =>
  PERIOD.test(name) ? periodText(lang, name) : null;

/** The same for a line: digits alone stand left to right, words run with the line. */
export const periodRun = (lang: Language, label: string): Run => {
  const text = periodText(lang, label);
  return text === label || lang === 'en' ? figure(text) : words(text);
};

/** Words for questions that Barq offers. Keywords side by side need no grammar that could go wrong. */
const folded = (text: string): string => text.trim().split(/\s+/u).map(fold).join(' ');

export const WORDING: Wording = {
  topic: (word) =>
    TOPICS.find((topic) => LANGUAGES.some((lang) => folded(LOCALES[lang].topics[topic]) === folded(word))),
  period: periodText,
  question: (lang, { measure, subject, period }) => {
    const name = measureName(lang, measure);
    if (name === null || (subject === null && period === null)) return null;
    const comma = lang === 'ar' ? '، ' : ', ';
    const parts = [subject, name, period === null ? null : periodText(lang, period)].filter((p) => p !== null);
    return `${parts.join(comma)}${lang === 'ar' ? '؟' : '?'}`;
  },
};
