import { conversion, unitOf } from '#src/base/units.ts';
import { HOME_CURRENCIES } from '#src/meaning/figure-home-lexicon.ts';
import { withoutAmounts } from './calculator-period.ts';
import { PER_UNIT } from './per-words.ts';
import type { Question } from './question.ts';

/** The currency of a price, of whatever part of it. */
export const moneyIn = (unit: string): string | null => {
  const atom = Object.keys(unitOf(unit)?.dimensions ?? {}).find((name) => name.startsWith('money:'));
  return atom?.slice('money:'.length) ?? null;
};

/** What a price is asked per, the first that is named: "per terahash instead of per petahash". */
const perAsked = (question: Question, dimension: string): string | null => {
  const plain = withoutAmounts(question);
  const found = PER_UNIT.flatMap(([unit, named]) => {
    const at = unitOf(unit)?.dimension === dimension ? named.exec(plain)?.index : undefined;
    return at === undefined ? [] : [{ unit, at }];
  }).toSorted((a, b) => a.at - b.at);
  return found[0]?.unit ?? null;
};

/** What the prices that are turned are per, and how a unit of them is written. */
const PRICES: Readonly<Record<string, readonly [per: string, unit: (money: string, per: string) => string]>> = {
  energy_price: ['energy', (money, per) => `${money}/${per}`],
  hashprice: ['hashrate', (money, per) => `${money}/(${per}.d)`],
};

/**
 * In which unit an amount of `own` is wished for. What a question leaves out, the amount's own currency says: "rials per
 * MWh" of a price in baisa are Oman's, and "per MWh" of one in cents are dollars.
 */
export const unitWished = (question: Question, own: string): string | null => {
  const { unit } = question;
  if (unit !== null && !unit.startsWith('XXX-')) return unit;
  const fits = (code: string): boolean => unitOf(code) !== null && conversion(own, code) !== null;
  if (unit !== null) {
    const [open = ''] = /^XXX-[a-z]+/.exec(unit) ?? [];
    const homes = HOME_CURRENCIES[open]?.map(([code]) => unit.replace(open, code)) ?? [];
    return homes.find(fits) ?? unit;
  }
  const money = moneyIn(own);
  const [below, written] = PRICES[unitOf(own)?.dimension ?? ''] ?? [];
  const per = below === undefined ? null : perAsked(question, below);
  if (money === null || !written || per === null || own.includes(`/${per}`) || own.includes(`(${per}`)) return null;
  const made = written(money, per);
  return fits(made) ? made : null;
};
