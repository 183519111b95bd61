import type { Token } from './numbers-tokens.ts';
import type { FoundPeriod } from './periods.ts';
import type { Stretch } from './periods-calendar.ts';

type Timed = Pick<FoundPeriod, 'label' | 'start' | 'end' | 'from' | 'next'>;
const isPart = ({ label }: Timed): boolean => /^\d{4}-(?:\d\d|Q\d)$/.test(label);

/** July and August 2026, يوليو وأغسطس: two neighbours that are told together. */
export const isJoint = (tokens: readonly Token[], former: Timed, period: Timed): boolean => {
  if (!isPart(former) || former.label.length !== period.label.length || former.end !== period.start) return false;
  const between = tokens.slice(former.next, period.from);
  if (between.length === 0) return /^و/.test(tokens[period.from]?.key ?? '');
  return between.every(({ key }) => /^(?:and|و|في|in|شهر|شهري)$/.test(key)) && /^(?:and|و)/.test(between[0]?.key ?? '');
};

/** From the start of the one to the end of the other; the one may be joined already. */
export const joinedOf = (former: Timed, period: Timed): Stretch | null =>
  former.start && period.end
    ? { label: `${former.label.split('/')[0] ?? ''}/${period.label}`, start: former.start, end: period.end }
    : null;
