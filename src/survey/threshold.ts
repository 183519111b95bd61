import type { Figure } from '#src/base/figure.ts';
import type { Threshold } from '#src/base/rule.ts';
import { isArabic } from '#src/language/text.ts';
import { figuresOf, measuresNamed, quantitiesOf } from '#src/meaning/figures.ts';

/** What a number of a measure is counted in where less is said, as it is written behind the number or its currency. */
const USUAL: readonly (readonly [measure: string, said: string, written: string])[] = [
  ['hashprice', '1', ' USD/PH/s/day'],
  ['hashprice', 'USD', ' /PH/s/day'],
  ['hashrate', '1', ' EH/s'],
  ['btc_price', '1', ' USD'],
  ['efficiency', '1', ' J/TH'],
];

/** Signs in the place of words, which the reader of figures knows. */
const spelled = (text: string): string => {
  const ar = isArabic(text);
  return text
    .replace(/(?:<=|≤)/g, ar ? ' لا يزيد على ' : ' at most ')
    .replace(/(?:>=|≥)/g, ar ? ' لا يقل عن ' : ' at least ')
    .replace(/</g, ar ? ' أقل من ' : ' under ')
    .replace(/>/g, ar ? ' أكثر من ' : ' over ')
    .replace(/\+(?=\s*[\d٠-٩])/g, ar ? ' ارتفاع ' : ' up ')
    .replace(/(^|[^\d٠-٩])[-−](?=\s*[\d٠-٩])/g, ar ? '$1 انخفاض ' : '$1 down ')
    .replace(/\s+/g, ' ')
    .trim();
};

const WAYS: Readonly<Partial<Record<Figure['qualifier'], readonly [is: 'under' | 'over', inclusive: boolean]>>> = {
  less_than: ['under', false],
  at_most: ['under', true],
  more_than: ['over', false],
  at_least: ['over', true],
};

const thresholdOf = (figure: Figure, text: string): Threshold | null => {
  const { measure, value, min, max, qualifier, unit, role, direction } = figure;
  if (measure === null) return null;
  if (role === 'change') {
    const least = value ?? min;
    if (direction === null || least === undefined) return null;
    return { measure, is: direction, value: least, unit, inclusive: qualifier !== 'more_than', text };
  }
  const [is, inclusive] = WAYS[qualifier] ?? [];
  const bound = is === 'under' ? max : min;
  if (is === undefined || inclusive === undefined || bound === undefined) return null;
  return { measure, is, value: bound, unit, inclusive, text };
};

/** The one figure of a text; null where there are none or several. */
const onlyFigure = (text: string, lang: string): Figure | null => {
  const { figures } = figuresOf(text, { lang, published: 0 });
  return figures.length === 1 ? (figures[0] ?? null) : null;
};

/**
 * What somebody wants to be told of, read by the reader of figures: hashprice under 40, الصعوبة ترتفع 5 %. A bare number
 * is in the unit that its measure is usually given in. Null where it says no measure, no amount or no bound.
 */
export const readThreshold = (typed: string): Threshold | null => {
  const text = spelled(typed);
  const lang = isArabic(text) ? 'ar' : 'en';
  const figure = onlyFigure(text, lang);
  const named = measuresNamed(text, lang);
  const isShort = USUAL.some(([measure, said]) => figure?.measure === measure && figure.unit === said);
  // The unit of a price alone is no measure: somebody must have named it.
  if (figure && figure.unit !== '1' && !isShort && named.includes(figure.measure ?? ''))
    return thresholdOf(figure, typed.trim());
  const [amount, ...others] = quantitiesOf(text, lang);
  if (!amount || others.length > 0) return null;
  const said = amount.unit ?? '1';
  if (said === '1' && named.includes('difficulty') && figure)
    return thresholdOf({ ...figure, measure: 'difficulty' }, typed.trim());
  for (const [measure, as, written] of USUAL) {
    if (as !== said || !named.includes(measure)) continue;
    const whole = onlyFigure(`${text.slice(0, amount.end)}${written}${text.slice(amount.end)}`, lang);
    if (whole) return thresholdOf({ ...whole, measure }, typed.trim());
  }
  return null;
};
