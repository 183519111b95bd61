import type { Language } from '#src/base/lang.ts';
import { fractionDigits, shift } from './decimals.ts';
import type { Style } from './outlets.ts';
import type { Random } from './random.ts';

/** Scale words, largest first: places, English, English abbreviated, Arabic after 3 to 10, Arabic otherwise. */
const SCALES = [
  [12, 'trillion', 'tn', 'تريليونات', 'تريليون'],
  [9, 'billion', 'bn', 'مليارات', 'مليار'],
  [6, 'million', 'm', 'ملايين', 'مليون'],
] as const;

const arabicPlural = new Intl.PluralRules('ar');

/** Which of an Arabic noun's counted forms follows this number: 0 few, 1 many, 2 the rest. */
export const countedForm = (value: string): 0 | 1 | 2 => {
  const rule = arabicPlural.select(Number(value));
  return rule === 'few' ? 0 : rule === 'many' ? 1 : 2;
};

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

/** Digits, thousands marks and decimal mark as the outlet writes them. */
export const digits = (value: string, style: Style): string => {
  const [whole = '0', fraction] = value.split('.');
  const indic = style.digits === 'arabic-indic';
  // A comma cannot part thousands where it marks decimals.
  const thousands = indic ? '٬' : style.decimal === ',' ? '' : ',';
  const written = grouped(whole, thousands) + (fraction ? style.decimal + fraction : '');
  return indic ? written.replace(/[0-9]/g, (d) => String.fromCharCode(0x0660 + Number(d))) : written;
};

export interface WrittenNumber {
  readonly text: string;
  /** The form of a counted Arabic noun that follows. */
  readonly form: 0 | 1 | 2;
}

const thousandsInArabic = (value: string): string | null => {
  const count = shift(value, -3);
  return !count.includes('.') && Number(count) >= 3 && Number(count) < 1000 ? count : null;
};

/** A number in digits, with a scale word where it is large (`scaled`). */
export const writeNumber = (value: string, lang: Language, style: Style, scaled: boolean, r: Random): WrittenNumber => {
  const plain: WrittenNumber = { text: digits(value, style), form: countedForm(value) };
  if (!scaled) return plain;
  for (const [places, long, short, few, other] of SCALES) {
    const count = shift(value, -places);
    if (Number(count) < 1 || fractionDigits(count) > 2) continue;
    const number = digits(count, style);
    if (lang === 'ar') return { text: `${number} ${countedForm(count) === 0 ? few : other}`, form: 2 };
    return { text: r.chance(style.longUnits) ? `${number} ${long}` : `${number}${short}`, form: 2 };
  }
  const thousands = lang === 'ar' && r.chance(0.4) ? thousandsInArabic(value) : null;
  if (thousands === null) return plain;
  return { text: `${digits(thousands, style)} ${countedForm(thousands) === 0 ? 'آلاف' : 'ألف'}`, form: 2 };
};
