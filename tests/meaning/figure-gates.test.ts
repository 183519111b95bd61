import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unitOf } from '#src/base/units.ts';
import { GATES } from '#src/meaning/figure-check-gates.ts';
import { figuresOf } from '#src/meaning/figures.ts';

const suspects = (text: string, published = Date.UTC(2026, 0, 15)): string[] =>
  figuresOf(text, { lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', published })
    .figures.filter((f) => f.flags.includes('implausible'))
    .map((f) => f.text);

describe('the table of what can be true', () => {
  const bound = z
    .string()
    .regex(/^-?\d+(?:\.\d+)?(?:e\d+)?$/)
    .nullable();
  const unit = z.string().refine((code) => unitOf(code) !== null);
  const gate = z
    .strictObject({
      measure: z.string().regex(/^[a-z_]+$/),
      of: z.literal('bitcoin').optional(),
      unit,
      written: z.array(z.string()).min(1).optional(),
      low: bound,
      high: bound,
      above: z.string().optional(),
      since: z.number().int().min(2009).optional(),
      until: z.number().int().max(2100).optional(),
      always: z.literal(true).optional(),
      why: z.string().min(10),
    })
    .refine(({ low, high }) => low === null || high === null || Number(low) < Number(high));

  test('every row is whole, in a known unit, with its reason', () => {
    for (const row of GATES) expect(gate.parse(row)).toEqual(row);
  });
});

describe('what cannot be true is flagged and kept as written', () => {
  test.each([
    ['Hashprice fell to $35,000 per PH/s per day.', '$35,000 per PH/s per day'],
    ['تراجع سعر الهاش إلى 35 دولاراً لكل تيراهاش في الثانية يومياً.', '35 دولاراً لكل تيراهاش في الثانية يومياً'],
    ["The Bitcoin network's hashrate reached 248.11 TH/s.", '248.11 TH/s'],
    ['بلغ معدل هاش شبكة البيتكوين 1.1 تريليون هاش في الثانية.', '1.1 تريليون هاش في الثانية'],
    ['The farm pays $6.5 per kWh for its electricity.', '$6.5 per kWh'],
    ['يبلغ سعر الكهرباء 45 دولارا لكل كيلوواط ساعة.', '45 دولارا لكل كيلوواط ساعة'],
    ['The electricity tariff rose to 18 riyals per kWh in Saudi Arabia.', '18 riyals per kWh'],
    ['Bitcoin mining consumes 138,000 TWh a year.', '138,000 TWh a year'],
    ['يستهلك تعدين البيتكوين 1.5 تيراواط ساعة سنويا.', '1.5 تيراواط ساعة سنويا'],
    ['Difficulty rose to 142.3 on Sunday.', '142.3'],
    ['The new machine has an efficiency of 0.95 J/TH.', '0.95 J/TH'],
    ['Renewables reached an energy mix share of 124% of the mix.', '124%'],
    ['The miner holds 113 million BTC in its treasury.', '113 million BTC'],
  ])('%s', (text, figure) => expect(suspects(text)).toEqual([figure]));
});

describe('what can be true is not', () => {
  test.each([
    ['Hashprice fell to $35 per PH/s per day.'],
    ['تراجع سعر الهاش إلى 42 دولارًا لكل بيتاهاش في الثانية يوميا.'],
    ["The Bitcoin network's hashrate reached 1.05 ZH/s."],
    ["The network's largest pool, Foundry, runs 310 EH/s."],
    ["Litecoin's network hashrate reached 2.9 PH/s."],
    ['بلغ معدل هاش شبكة لايتكوين 2.9 بيتاهاش في الثانية.'],
    ['Copperline runs a hashrate of 11 EH/s on the network.'],
    ['Power prices in Texas hit $9,000 per MWh.'],
    ['Wholesale power prices fell to -$20 per MWh.'],
    ['بلغ الطلب على الكهرباء في الشبكة 57.3 جيجاواط.'],
    ['Demand on the network peaked at 57.3 GW.'],
    ['In 2016 the network hashrate was 2 EH/s.'],
    ['في عام 2016 بلغ معدل هاش الشبكة 2 إكساهاش في الثانية.'],
    ['The network is expected to reach a hashrate of 15 ZH/s by 2035.'],
    ['The old machines have an efficiency of 98 J/TH.'],
    ['Production reached 113% of the target.'],
    ['بلغ الإنتاج 113% من الهدف.'],
    ['Difficulty is multiplied by 32.'],
    ['Hashrate of the network rose by 12 EH/s.'],
  ])('%s', (text) => expect(suspects(text)).toEqual([]));

  test('a bound of a year does not hold before it', () => {
    const text = 'Hashprice stood at $900 per PH/s per day.';
    expect(suspects(text, Date.UTC(2019, 5, 1))).toEqual([]);
    expect(suspects(text)).toHaveLength(1);
  });
});
