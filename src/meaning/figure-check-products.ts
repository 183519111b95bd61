import type { Figure } from '#src/base/figure.ts';
import { conversion } from '#src/base/units.ts';
import { fold } from '#src/language/text.ts';
import { apart, printed, times, widened } from './figure-check-digits.ts';
import { type Between, isOneClause } from './figure-check-glue.ts';

const isMoney = ({ unit }: Figure): boolean => /^[A-Z]{3}$/.test(unit);
const PRICED = /\b(?:at|average price|average|multiplied by|times)\b|[×]|بسعر|بمتوسط|متوسط|بمعدل|مضروب|سعر/;

/** An amount, the price of one and what all of it comes to: all named, in one clause, the price as a price. */
const readOf = (three: readonly [Figure, Figure, Figure]) => {
  const energy = three.find(({ dimension, role }) => dimension === 'energy' && role === 'level');
  const tariff = three.find(({ dimension }) => dimension === 'energy_price');
  const coins = three.find(({ measure, unit }) => unit === 'BTC' && /^btc_(?:sold|holdings)$/.test(measure ?? ''));
  const price = three.find(({ measure, unit }) => measure === 'btc_price' && /^[A-Z]{3}(?:\/BTC)?$/.test(unit));
  const total = three.find((f) => isMoney(f) && f !== price);
  if (energy && tariff && total && total.measure === 'electricity_cost')
    return { amount: energy, price: tariff, total };
  if (coins && price && total && /^btc_(?:sold|holdings)_value$/.test(total.measure ?? ''))
    return { amount: coins, price, total };
  return null;
};

/** Amount × price against the printed total; fees may take a hundredth. */
export const badProduct = (three: readonly [Figure, Figure, Figure], between: Between): readonly Figure[] => {
  const read = readOf(three);
  if (!read || ![0, 1].every((i) => isOneClause(between(i))) || !PRICED.test(fold(`${between(0)} ${between(1)}`)))
    return [];
  const { amount, price, total } = read;
  const per = amount.unit === 'BTC' ? 'BTC' : 'kWh';
  const one = conversion(amount.unit, per);
  const each = isMoney(price) ? conversion(price.unit, total.unit) : conversion(price.unit, `${total.unit}/${per}`);
  const [a, p, t] = [one && printed(amount, one), each && printed(price, each), printed(total)];
  if (!a || !p || !t) return [];
  return apart(amount.unit === 'BTC' ? widened(times(a, p), '0.99', '1.01') : times(a, p), t) ? three : [];
};
