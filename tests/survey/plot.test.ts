import { describe, expect, test } from 'vitest';
import { plot } from '#src/survey/plot.ts';
import type { Plotted } from '#src/survey/plotted.ts';

const year = (label: number) => ({ label: String(label), from: `${label}-01-01`, to: `${label + 1}-01-01` });
const told = (over: Partial<Plotted>): Plotted => ({
  value: '10',
  qualifier: 'exact',
  unit: 'TWh',
  measure: 'electricity_consumption',
  spell: year(2024),
  published: '2026-11-20T08:00:00.000Z',
  modality: 'actual',
  outlets: ['A'],
  whose: '',
  name: null,
  named: false,
  kind: '',
  ...over,
});
const values = (all: readonly Plotted[]) => {
  const chart = plot(all);
  return chart?.kind === 'series' ? chart.lines.map(({ points }) => points.map(({ value }) => value)) : chart;
};

describe('a line', () => {
  test('has the values of one measure in the order of time, in the unit that most have', () => {
    const chart = plot([
      told({ spell: year(2025), value: '12' }),
      told({ spell: year(2024) }),
      told({ spell: year(2023), value: '9000', unit: 'GWh' }),
    ]);
    expect(chart).toMatchObject({ kind: 'series', measure: 'electricity_consumption', unit: 'TWh' });
    expect(chart?.kind === 'series' && chart.lines[0]?.points.map(({ value }) => value)).toEqual(['9', '10', '12']);
  });

  test('says what was expected, and who says so', () => {
    const chart = plot([
      told({}),
      told({ outlets: ['B'] }),
      told({ spell: year(2030), value: '20', modality: 'forecast' }),
    ]);
    expect(chart).toMatchObject({
      lines: [
        {
          points: [
            { outlets: ['A', 'B'], ahead: false, disputed: false },
            { ahead: true, value: '20' },
          ],
        },
      ],
    });
  });

  test('holds no month against a year, and no other measure', () => {
    const month = { label: '2025-03', from: '2025-03-01', to: '2025-04-01' };
    expect(plot([told({}), told({ spell: month, value: '1' })])).toBeNull();
    expect(plot([told({}), told({ spell: year(2025), measure: 'gas_use', value: '2' })])).toBeNull();
    expect(plot([told({}), told({ spell: year(2025), kind: 'usa|', value: '2' })])).toBeNull();
    // What stands at a moment may be told of a month or of a day.
    const stock = { measure: 'btc_holdings', unit: 'BTC' };
    expect(values([told({ ...stock, spell: month }), told({ ...stock, value: '11' })])).toEqual([['11', '10']]);
  });

  test('is of one each', () => {
    const all = ['', 'usa', 'china'].flatMap((whose, i) => [
      told({ whose, value: String(i) }),
      told({ whose, spell: year(2030), value: String(i + 5) }),
    ]);
    expect(values(all)).toHaveLength(3);
  });

  test('that does not move says nothing', () => {
    expect(plot([told({}), told({ spell: year(2025) })])).toBeNull();
  });
});

describe('sources that differ', () => {
  const holdings = { measure: 'btc_holdings', unit: 'BTC', outlets: ['B'] };
  const before = told({ ...holdings, spell: year(2020), value: '1' });
  const month = { label: '2026-09', from: '2026-09-01', to: '2026-10-01' };
  const lastDay = { label: '2026-09-30', from: '2026-09-30', to: '2026-10-01' };
  const disputed = (all: readonly Plotted[]) => {
    const chart = plot(all);
    return chart?.kind === 'series' ? chart.lines[0]?.points.map((point) => point.disputed) : null;
  };

  test('are named, of the same time only', () => {
    const one = told({ ...holdings, spell: month, value: '5' });
    expect(disputed([before, one, told({ ...holdings, spell: lastDay, value: '6', outlets: ['C'] })])).toEqual([
      false,
      true,
      true,
    ]);
    expect(disputed([before, one, told({ ...holdings, spell: lastDay, value: '6' })])).toEqual([false, false, false]);
  });

  test('do not, where their years overlap', () => {
    const delivery = (first: number) => ({
      label: `${first}/${first + 1}`,
      from: `${first}-01-01`,
      to: `${first + 2}-01-01`,
    });
    const price = { measure: 'capacity_price', unit: 'USD/(MW.d)' };
    expect(
      disputed([
        told({ ...price, spell: delivery(2024) }),
        told({ ...price, spell: delivery(2025), value: '270', outlets: ['B'] }),
      ]),
    ).toEqual([false, false]);
  });
});

test('where nothing is told of twice, names stand side by side', () => {
  const site = (name: string, value: string, named = true) =>
    told({ measure: 'power_capacity', unit: 'MW', whose: name, name, value, named });
  const chart = plot([site('Fenwick', '210'), site('Alder Creek', '165'), site('two sites', '400', false)]);
  expect(chart).toMatchObject({
    kind: 'bars',
    by: 'subject',
    groups: [{ bars: [{ name: 'Fenwick' }, { name: 'Alder Creek' }] }],
  });
  expect(plot([site('Fenwick', '210')])).toBeNull();
});
