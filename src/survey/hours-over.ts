import type { Input } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { hoursOf, YEARLY } from './energy.ts';
import type { Question } from './question.ts';

const HOUR = 3_600_000;
/** The labels of times shorter than a year that a total may be of. */
const TOTALLED = /^\d{4}-(?:Q\d|H\d|\d\d|summer|winter|spring|autumn)$/;
/** What lasts no longer than a day spreads nothing. */
const LEAST = 24;

/** "(92 days)", "for 8,760 hours". */
const given = ({ quantities }: Question): Input | null => {
  for (const { unit, value } of quantities) {
    const hours = Number(value) * (unit === 'd' ? 24 : 1);
    if ((unit === 'd' || unit === 'h') && hours > LEAST) return { value: String(hours), unit: 'h', from: 'question' };
  }
  return null;
};

/**
 * Over how many hours the figure's energy is spread, or its power kept up: so many as the question gives, those of the
 * figure's own quarter or month, or those of a year where a year is meant; null where nothing says.
 */
export const hoursOver = (question: Question, { spell, dimension }: Candidate): Input | null => {
  const said = given(question);
  if (said) return said;
  const short = dimension === 'energy' && spell !== null && TOTALLED.test(spell.label);
  if (short) {
    const hours = (Date.parse(spell.to) - Date.parse(spell.from)) / HOUR;
    return { value: String(hours), unit: 'h', from: 'constant', name: 'hours_of_period' };
  }
  const year = spell ? Number(spell.label.slice(0, 4)) : null;
  return YEARLY.test(question.plain) || /^\d{4}$/.test(spell?.label ?? '') ? hoursOf(year) : null;
};
