import { LOCALES } from '#locales/index.ts';
import { measureName } from '#locales/measures.ts';
import type { ChartName } from '#src/base/chart.ts';
import { decimal, div, exact, toDecimal } from '#src/base/exact.ts';
import type { Amount, Qualifier } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import { entityName } from '#src/meaning/entities.ts';
import { amountRuns, day, unitName } from '#src/talk/format.ts';
import { foreign, type Run, words } from '#src/talk/runs.ts';
import { periodRun } from '#src/talk/wording.ts';
import { phrase } from '#src/talk/words.ts';
import type { Reach } from './picture.ts';

/** By what the numbers of one picture are divided, and how that is called. */
export interface Scale {
  readonly power: number;
  readonly name: 'scaleMillion' | 'scaleBillion' | 'scaleTrillion' | null;
}

const SCALES: readonly Scale[] = [
  { power: 12, name: 'scaleTrillion' },
  { power: 9, name: 'scaleBillion' },
  { power: 6, name: 'scaleMillion' },
];
const PLAIN: Scale = { power: 0, name: null };

export type Stated = Amount & { readonly qualifier: Qualifier };

const numbersOf = ({ value, min, max }: Amount): string[] => [value, min, max].flatMap((text) => text ?? []);

/** Numbers of more than six digits are read in millions. */
export const scaleOf = (amounts: readonly Amount[]): Scale => {
  const most = Math.max(0, ...amounts.flatMap(numbersOf).map((text) => Math.abs(Number(text))));
  return SCALES.find(({ power }) => most >= 10 ** power) ?? PLAIN;
};

const scaled = (text: string, { power }: Scale): string =>
  power === 0 ? text : toDecimal(div(decimal(text), exact(10n ** BigInt(power))));

export const inScale = <T extends Amount>(amount: T, scale: Scale): T => {
  const { value, min, max } = amount;
  return {
    ...amount,
    ...(value === undefined ? {} : { value: scaled(value, scale) }),
    ...(min === undefined ? {} : { min: scaled(min, scale) }),
    ...(max === undefined ? {} : { max: scaled(max, scale) }),
  };
};

/** Where an amount stands on an axis, and how far it reaches. */
export const spotOf = ({ value, min, max }: Amount): { readonly y: number; readonly reach?: Reach } => {
  if (value !== undefined) return { y: Number(value) };
  if (min !== undefined && max !== undefined) return { y: Number(min), reach: { to: Number(max) } };
  return min === undefined ? { y: Number(max), reach: 'down' } : { y: Number(min), reach: 'up' };
};

/** A number with its bound in words. The unit stands above the picture, but a share keeps its sign. */
export const labelOf = (lang: Language, amount: Stated, unit: string): Run[] =>
  amountRuns(lang, unit === '%' ? { ...amount, unit } : amount);

/** The unit with its scale: million USD. */
export const unitRuns = (lang: Language, unit: string, { name }: Scale): Run[] => {
  const text = unitName(lang, unit);
  const scale = name === null ? '' : LOCALES[lang].phrases[name];
  return [scale, text].filter(Boolean).length === 0 ? [] : [words([scale, text].filter(Boolean).join(' '))];
};

export const measureRuns = (lang: Language, measure: string | null): Run[] => {
  const name = measure === null ? null : measureName(lang, measure);
  return name === null ? (measure === null ? [] : [foreign(measure)]) : [words(name)];
};

/** Somebody by their name in the language, where the gazetteer knows them; else as it is written; else who was asked for. */
export const nameRuns = (lang: Language, { name, entity }: ChartName, about: string | null): Run[] => {
  if (entity !== undefined) return [foreign(entityName(entity, lang))];
  const text = name ?? about;
  return text === null ? phrase(lang, 'chartUnnamed', {}) : [foreign(text)];
};

/** A period or a day by its name. */
export const spellRun = (lang: Language, label: string): Run =>
  /^\d{4}-\d\d-\d\d$/.test(label) ? day(lang, label) : periodRun(lang, label);

/** A title begins with a capital where the language has them. */
export const titled = (lang: Language, [first, ...rest]: readonly Run[]): Run[] =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toLocaleUpperCase(lang) + first.text.slice(1) }, ...rest];
