import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '#commands/context.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { MINED } from '#src/survey/mine-goals.ts';
import { sayPlain } from '#src/talk/say.ts';
import { takeApart } from '#src/talk/terminal/call.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { storeWith } from '../helpers/town.ts';

let store: Store;
beforeAll(async () => {
  store = await storeWith([
    {
      outlet: 'Grid Gazette',
      title: 'Bitcoin difficulty rises again',
      body: 'Bitcoin mining difficulty rose to 100 trillion on Sunday. The bitcoin network hashrate stood at 900 EH/s.',
      published: '2026-11-10T10:00:00Z',
      lang: 'en',
    },
    {
      outlet: 'Coin Ledger',
      title: 'Bitcoin price closes the week',
      body: 'The price of bitcoin was $100,000 on Friday.',
      published: '2026-11-14T10:00:00Z',
      lang: 'en',
    },
  ]);
});
afterAll(() => store.close());

const run = (words: readonly string[], now = '2026-11-21T00:00:00Z', lang?: 'en' | 'ar'): Promise<Reply> => {
  const context: Context = {
    store,
    community: LOCAL,
    now: new Date(now),
    lang,
    ingest: async () => [],
    list: async () => [],
    aside: () => Promise.reject(new Error('not here')),
    load: async () => new Uint8Array(),
  };
  return runCommand('mine', takeApart(words, new Set()), context);
};
const call = (text: string): Promise<Reply> => run(text.split(' '));
const answerOf = async (text: string) => {
  const reply = await call(text);
  if (reply.kind !== 'answer') throw new Error(JSON.stringify(reply));
  return reply.answer;
};

describe('the reference vectors, from given inputs', () => {
  test.each([
    ['hashprice --difficulty 1e14 --price 100000', '62.8642737865', 'USD/(PH/s.d)'],
    ['hashcost --efficiency 17.5 --electricity 0.05', '21', 'USD/(PH/s.d)'],
    ['hashcost --efficiency 20 --electricity 0.05', '24', 'USD/(PH/s.d)'],
    ['break-even-price --hashprice 62.8643 --efficiency 17.5', '0.14968', 'USD/kWh'],
    ['break-even-price --hashprice 45 --efficiency 21.5', '0.0872', 'USD/kWh'],
    ['break-even-price --hashprice 45 --efficiency 29.5', '0.063559', 'USD/kWh'],
    ['break-even-efficiency --hashprice 62.8643 --electricity 0.05', '52.387', 'J/TH'],
    ['break-even-efficiency --hashprice 50 --electricity 0.05', '41.6667', 'J/TH'],
    ['break-even-difficulty --efficiency 17.5 --price 100000 --electricity 0.05', '299354000000000', '1'],
    ['energy-per-coin --hashrate 900EH/s --efficiency 17.01388889', '816666.67', 'kWh/BTC'],
    ['cost-per-coin --hashrate 900EH/s --efficiency 17.01388889 --electricity 0.04', '32666.67', 'USD/BTC'],
    ['cost-per-coin --hashrate 900EH/s --efficiency 17.01388889 --electricity 0.15', '122500', 'USD/BTC'],
    ['network-power --hashrate 900EH/s --efficiency 17.01388889', '15.3125', 'GW'],
    ['network-power --hashrate 900EH/s --efficiency 17.01388889 --pue 1.10', '16.844', 'GW'],
    ['network-energy --hashrate 900EH/s --efficiency 17.01388889', '134.1375', 'TWh/yr'],
    ['hashrate --difficulty 1e14', '715.8278826667', 'EH/s'],
    ['coins-per-day --hashrate 140 --difficulty 80e12', '0.000110012479', 'BTC/d'],
    ['efficiency --power 3250 --hashrate 110', '29.545', 'J/TH'],
    ['profit --hashrate 140 --power 3000 --hashprice 47.148 --electricity 0.10', '-0.599', 'USD/d'],
    ['difficulty --blocktime 570', '5.315', '%'],
  ])('%s', async (text, value, unit) => {
    const { results } = await answerOf(text);
    const [first] = results;
    expect(first?.unit).toBe(unit);
    expect(Number(first?.value) / Number(value)).toBeCloseTo(1, 3);
    // The formula, the inputs in it, and the result stand in one line.
    expect(first?.working.split(' = ').length).toBe(3);
    expect(first?.working.split(' = ')[2]).toContain(first?.value?.slice(0, 9));
  });

  test('the next halving: from a height, else from the last one and the clock', async () => {
    const given = await answerOf('halving --height 900000');
    expect(given.results).toMatchObject([
      { value: '150000', unit: 'blocks', qualifier: 'exact', dates: ['2029-09'] },
      { value: '1.5625', unit: 'BTC' },
    ]);
    const estimated = await answerOf('halving');
    expect(estimated.results[0]).toMatchObject({ qualifier: 'approx', dates: ['2028-04'], modality: 'estimate' });
    expect(estimated.inputs.map(({ name }) => name)).toContain('last_halving');
  });
});

describe('from the news', () => {
  test('what is left out is taken from the newest report, with its sentence', async () => {
    const { results, operands, inputs } = await answerOf('hashprice');
    expect(Number(results[0]?.value)).toBeCloseTo(62.8642737865, 6);
    expect(operands.map(({ quote }) => quote)).toEqual([
      'Bitcoin mining difficulty rose to 100 trillion on Sunday.',
      'The price of bitcoin was $100,000 on Friday.',
    ]);
    expect(inputs).toMatchObject([
      { value: '3.125', name: 'subsidy' },
      { value: '4294967296', name: 'hashes_per_difficulty' },
    ]);
    const power = await answerOf('network-power --efficiency 20');
    expect(power).toMatchObject({ results: [{ value: '18', unit: 'GW' }], operands: [{ value: '900', unit: 'EH/s' }] });
  });

  test('a report that is too old, or not published yet, is none', async () => {
    for (const now of ['2027-06-01T00:00:00Z', '2026-01-01T00:00:00Z'])
      expect(await run(['hashprice'], now)).toMatchObject({
        problem: { code: 'missing_option', details: { name: 'difficulty, price' } },
      });
  });

  test('the network’s hash rate is nobody’s machine', async () => {
    expect(await call('coins-per-day')).toMatchObject({ problem: { details: { name: 'hashrate' } } });
    expect(await call('profit --hashprice 50')).toMatchObject({
      problem: { details: { name: 'hashrate, power, electricity' } },
    });
  });
});

describe('inputs as people type them', () => {
  test.each([['5 cents per kWh'], ['0.05'], ['50 $/MWh'], ['٥ سنت للكيلوواط ساعة']])(
    'electricity: %s',
    async (price) => {
      const reply = await run(['hashcost', '--efficiency', '17.5', '--electricity', price]);
      expect(reply).toMatchObject({ answer: { results: [{ value: '21' }] } });
    },
  );

  test('what is no amount of the kind is a problem of the call', async () => {
    expect(await call('hashcost --efficiency many --electricity 1')).toMatchObject({
      problem: { code: 'not_a_number' },
    });
    expect(await call('hashcost --efficiency 17GW --electricity 1')).toMatchObject({
      problem: { code: 'units_do_not_fit' },
    });
    expect(await call('hashcost --efficiency 0 --electricity 1')).toMatchObject({ problem: { code: 'wrong_option' } });
    expect(await call('halving --height 99999999999')).toMatchObject({ problem: { code: 'wrong_option' } });
    expect(await call('break-even-price --hashprice 45 --efficiency 20 --fee 100')).toMatchObject({
      problem: { code: 'wrong_option' },
    });
  });
});

test.each(LANGUAGES)('every calculation has words in %s', async (lang) => {
  for (const what of MINED) {
    const inputs = '--hashrate 200 --power 3500 --efficiency 17.5 --electricity 0.05 --hashprice 45 --blocktime 590';
    const reply = await run([what, ...inputs.split(' ')], undefined, lang);
    const text = sayPlain(lang, reply);
    expect(reply.kind).toBe('answer');
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}|break-even-|network-/);
    if (lang === 'ar') expect(text).toContain('الحساب');
  }
});
