import type { NamedPeriod } from '#src/base/figure.ts';
import { periodsOf } from './periods.ts';

const FIRST = /(?:^|\s)[وبفل]?(?:أول|اول)\s+$/u;

/** أول ٢١ يوم من أكتوبر, which is read as the 21st: all days up to it. */
const upTo = (period: NamedPeriod, text: string): NamedPeriod => {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(period.label) && /(?:^|\s)(?:يوم|يومًا|يوما|أيام|ايام)(?:\s|$)/u.test(period.text);
  if (!isDay || !FIRST.test(text.slice(0, period.at.start))) return period;
  const start = `${period.label.slice(0, 8)}01`;
  return { ...period, label: `${start}/${period.label}`, start, text: `أول ${period.text}` };
};

const FISCAL = /^(\d{4})(?:\/(\d{4}))?$/;

/** Nobody says when a firm's year begins: it is known by its name, and lies somewhere in the years that name it. */
const fiscal = (period: NamedPeriod): NamedPeriod => {
  const [, first, last = first] = FISCAL.exec(period.label) ?? [];
  if (period.rel !== 'fy' || period.start || !first) return period;
  return { ...period, start: `${first}-01-01`, end: `${Number(last) + 1}-01-01` };
};

/** All dates and periods of a text as they are asked for and answered: fiscal years among them. */
export const timesNamed = (text: string, options: { lang: string; published: number }): NamedPeriod[] =>
  periodsOf(text, options).map((period) => upTo(fiscal(period), text));
