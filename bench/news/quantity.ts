import type { Amount, Qualifier } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import { fractionDigits, shift } from './decimals.ts';
import { type WrittenNumber, writeNumber } from './number-words.ts';
import type { Style } from './outlets.ts';
import type { Random } from './random.ts';
import { ALTERNATES, NOUNS, type Noun, UNIT_WORDS, type WrittenUnit } from './unit-words.ts';

/** A drawn value: one number, or two where it is a range. */
export interface Quantity {
  readonly unit: WrittenUnit;
  readonly noun?: Noun;
  readonly qualifier: Qualifier;
  /** The sentence says the qualifier in words of its own. */
  readonly worded: boolean;
  readonly values: readonly [string] | readonly [string, string];
}

/** A quantity in words: what stands before the figure, the figure itself, and what is true of it as written. */
export interface WrittenQuantity extends Amount {
  readonly before: string;
  readonly text: string;
  readonly unit: WrittenUnit;
}

const QUALIFIER_WORDS: Readonly<
  Record<Exclude<Qualifier, 'exact' | 'range'>, Readonly<Record<Language, readonly string[]>>>
> = {
  approx: { en: ['about', 'around', 'roughly', 'nearly'], ar: ['نحو', 'حوالي', 'قرابة', 'ما يقرب من'] },
  more_than: { en: ['more than', 'over'], ar: ['أكثر من', 'ما يزيد على'] },
  at_least: { en: ['at least'], ar: ['ما لا يقل عن'] },
  less_than: { en: ['less than', 'under'], ar: ['أقل من'] },
  at_most: { en: ['up to', 'no more than'], ar: ['ما يصل إلى', 'ما لا يتجاوز'] },
};

/** What an amount says under its qualifier: the one place of the generator that knows. */
export const amountOf = (qualifier: Qualifier, [first, second]: Quantity['values']): Amount => {
  if (qualifier === 'range') return { min: first, max: second ?? first };
  if (qualifier === 'more_than' || qualifier === 'at_least') return { min: first };
  if (qualifier === 'less_than' || qualifier === 'at_most') return { max: first };
  return { value: first };
};

/** Some outlets write 1.2 GW for 1,200 MW: the same amount, exactly. */
const maybeConverted = (q: Quantity, style: Style, r: Random): Quantity => {
  const [unit, places] = ALTERNATES[q.unit] ?? [];
  if (unit === undefined || places === undefined || q.qualifier === 'range') return q;
  const moved = shift(q.values[0], -places);
  // Three places behind a comma would read as thousands.
  const clear = style.decimal !== ',' || fractionDigits(moved) !== 3;
  const readable = clear && (unit === 'USD/kWh' || Number(moved) >= 1);
  return readable && fractionDigits(moved) <= 4 && r.chance(0.35) ? { ...q, unit, values: [moved] } : q;
};

const fill = (pattern: string, number: WrittenNumber, lang: Language, noun: Noun | undefined): string => {
  const counted = noun === undefined ? '' : lang === 'en' ? NOUNS[noun].en : NOUNS[noun].ar[number.form];
  return pattern
    .replace('#', () => number.text)
    .replace('{noun}', counted)
    .replace(/<([^>]*)>/, (_, forms: string) => forms.split('|')[number.form] ?? '');
};

/** The quantity as an outlet writes it. */
export const writeQuantity = (given: Quantity, lang: Language, style: Style, r: Random): WrittenQuantity => {
  const q = maybeConverted(given, style, r);
  const words = UNIT_WORDS[q.unit];
  const pattern = r.pick<string>(lang === 'ar' ? words.ar : r.chance(style.longUnits) ? words.long : words.short);
  const number = writeNumber(q.values[0], lang, style, 'scaled' in words, r);
  const amount = amountOf(q.qualifier, q.values);
  if (q.qualifier === 'range') {
    const upper = writeNumber(q.values[1] ?? q.values[0], lang, style, false, r);
    const lower = writeNumber(q.values[0], lang, style, false, r).text;
    const both = { text: `${lower} ${lang === 'ar' ? 'و' : 'and '}${upper.text}`, form: upper.form };
    return {
      before: lang === 'ar' ? 'ما بين ' : 'between ',
      text: fill(pattern, both, lang, q.noun),
      unit: q.unit,
      ...amount,
    };
  }
  const before = q.qualifier === 'exact' || q.worded ? '' : `${r.pick(QUALIFIER_WORDS[q.qualifier][lang])} `;
  return { before, text: fill(pattern, number, lang, q.noun), unit: q.unit, ...amount };
};
