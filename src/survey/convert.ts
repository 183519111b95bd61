import { intervalOf, stated } from '#src/base/interval.ts';
import type { Reply } from '#src/base/reply.ts';
import { unitOf } from '#src/base/units.ts';
import { isArabic } from '#src/language/text.ts';
import { quantitiesOf, unitsOf } from '#src/meaning/figures.ts';
import { isRefused } from './compute.ts';
import { converted } from './energy.ts';

/** A noun is counted, not converted. */
const measured = (unit: string | null | undefined): string | null =>
  unit && unit !== 'count' && unit !== '1' ? unit : null;

/** A unit by its code, or by its name in either language; null where it is none. */
export const unitNamed = (text: string): string | null => {
  const plain = text.trim();
  if (unitOf(plain)) return plain;
  const lang = isArabic(plain) ? 'ar' : 'en';
  const [whole] = quantitiesOf(`1 ${plain}`, lang);
  const sign = /^[$€£]/.test(plain) ? quantitiesOf(`${plain.charAt(0)}1 ${plain.slice(1)}`, lang)[0] : undefined;
  return measured(sign?.unit) ?? measured(whole?.unit) ?? unitsOf(plain, lang)[0]?.code ?? null;
};

/** A value given by hand in another unit; the units may be codes or words of either language. */
export const convert = (value: string, from: string, to: string): Reply => {
  const [quantity] = quantitiesOf(value, isArabic(value) ? 'ar' : 'en');
  if (!quantity) return { kind: 'problem', problem: { code: 'not_a_number', details: { text: value } } };
  const [source, target] = [unitNamed(from), unitNamed(to)];
  if (!source) return { kind: 'problem', problem: { code: 'unknown_unit', details: { unit: from } } };
  if (!target) return { kind: 'problem', problem: { code: 'unknown_unit', details: { unit: to } } };
  const interval = intervalOf(quantity, quantity.qualifier);
  const { outcome } = converted({ interval, unit: source }, target, null);
  if (isRefused(outcome)) {
    const code = outcome.refused === 'no_rate' ? 'no_rate' : 'units_do_not_fit';
    return { kind: 'problem', problem: { code, details: { from: source, to: target } } };
  }
  const [given, made] = [stated(interval), stated(outcome.interval)];
  if (!given || !made) return { kind: 'problem', problem: { code: 'not_a_number', details: { text: value } } };
  return {
    kind: 'conversion',
    from: { ...given, unit: source },
    to: { ...made, unit: target },
    working: outcome.working,
  };
};
