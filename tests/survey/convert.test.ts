import { describe, expect, test } from 'vitest';
import { convert } from '#src/survey/convert.ts';

const amount = (value: string, from: string, to: string): string => {
  const reply = convert(value, from, to);
  if (reply.kind === 'problem') return reply.problem.code;
  if (reply.kind !== 'conversion') return reply.kind;
  return `${reply.to.value ?? `${reply.to.min ?? ''}..${reply.to.max ?? ''}`} ${reply.to.unit}`;
};

describe('conversion by hand', () => {
  test.each([
    ['240', 'TWh', 'GWh', '240000 GWh'],
    ['0.05', '$/kWh', '$/MWh', '50 USD/MWh'],
    ['5', 'سنت للكيلوواط ساعة', 'دولار لكل ميغاواط ساعة', '50 USD/MWh'],
    ['٢٤٠', 'تيراواط ساعة', 'جيجاواط ساعة', '240000 GWh'],
    ['up to 20', 'MW', 'kW', '..20000 kW'],
    ['268', 'EH/s', 'PH/s', '268000 PH/s'],
    ['17.5', 'J/TH', 'W/(TH/s)', '17.5 W/(TH/s)'],
  ])('%s %s in %s', (value, from, to, expected) => expect(amount(value, from, to)).toBe(expected));

  test.each([
    ['240', 'TWh', 'GW', 'units_do_not_fit'],
    ['12', 'USD', 'SAR', 'no_rate'],
    ['5', '%', 'pp', 'units_do_not_fit'],
    ['x', 'MW', 'kW', 'not_a_number'],
    ['12', 'flurbs', 'kW', 'unknown_unit'],
  ])('%s %s in %s is refused: %s', (value, from, to, code) => expect(amount(value, from, to)).toBe(code));
});
