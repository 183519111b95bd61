import { expect, test } from 'vitest';
import type { Period } from '#src/base/figure.ts';
import { sentenceAround } from '#src/store/rows.ts';
import { alone, readingContract } from './contract.ts';
import { DAY, FEED, figureAt, NOON, OTHER, sample } from './samples.ts';

const year = (number: number): Period => ({
  rel: 'in',
  label: `${number}`,
  start: `${number}-01-01`,
  end: `${number + 1}-01-01`,
});

readingContract('figures', (open) => {
  const filled = async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.follow('other', OTHER, NOON);
    await store.save(
      [
        sample({ key: 'old', published: NOON - 700 * DAY, figures: [{ period: year(2024) }] }),
        sample({ key: 'two', published: NOON - DAY, figures: [{ period: year(2025) }, { measure: 'hashrate' }] }),
        sample({
          key: 'new',
          figures: [{ subjectId: 'iran' }, { measure: null, subjectId: null, dimension: 'energy' }],
        }),
        sample({ key: 'hidden', feed: OTHER, figures: [{ value: '99' }] }),
      ],
      alone,
    );
    return store;
  };
  const titles = (found: readonly { readonly article: { readonly title: string } }[]) =>
    found.map(({ article }) => article.title.replace('Title of ', ''));

  test('a figure comes whole, with its exact sentence and its article', async () => {
    const store = await filled();
    const [found, ...rest] = await store.figures('local', { measures: ['hashrate'], limit: 9 });
    expect(rest).toEqual([]);
    expect(found?.quote).toBe('The network draws 12.5 GW.');
    expect(found?.quote).toBe(found?.article.text.slice(found.sentence.start, found.sentence.end));
    expect(found?.figure).toEqual(figureAt(found?.figure.start ?? 0, { measure: 'hashrate' }));
    expect(found?.article).toMatchObject({ title: 'Title of two', outlet: 'energy.example', lang: 'en' });
  });

  test.for([
    [{ measures: ['power_use'] }, ['new', 'two', 'old']],
    [{ measures: ['power_use'], subjects: ['bitcoin'] }, ['two', 'old']],
    [{ measures: ['power_use', 'hashrate'], subjects: ['bitcoin', 'iran'] }, ['new', 'two', 'two', 'old']],
    [{ subjects: ['iran'] }, ['new']],
    [{ subjects: ['bitcoin'], dimensions: ['power'] }, ['two', 'two', 'old']],
    [{ subjects: ['bitcoin'], dimensions: ['energy'] }, []],
    [{ dimensions: ['energy'] }, ['new']],
    [{ measures: ['power_use'], dimensions: ['power'] }, ['new', 'two', 'old']],
    [{ from: '2024-06-01', to: '2024-07-01' }, ['old']],
    [{ measures: ['power_use'], from: '2025-01-01', to: '2026-01-01' }, ['two']],
    [{ from: '2025-01-01' }, ['two']],
    [{ to: '2025-01-01' }, ['old']],
    [{ articles: [1, 3] }, ['new', 'new', 'old']],
    [{ articles: [1, 3], dimensions: ['power'] }, ['new', 'old']],
    [{ articles: [] }, []],
    [{ measures: [], subjects: ['iran'] }, []],
    [{}, ['new', 'new', 'two', 'two', 'old']],
  ] as const)('%j', async ([query, expected]) => {
    const store = await filled();
    expect(titles(await store.figures('local', { ...query, limit: 20 }))).toEqual(expected);
    expect(await store.figures('nobody', { ...query, limit: 20 })).toEqual([]);
  });

  test('the newest are kept where there are more than asked for', async () => {
    const store = await filled();
    expect(titles(await store.figures('local', { measures: ['power_use'], limit: 2 }))).toEqual(['new', 'two']);
    expect(titles(await store.figures('local', { subjects: ['bitcoin', 'iran'], limit: 1 }))).toEqual(['new']);
  });

  test('more alternatives than are asked one by one change no answer', async () => {
    const store = await filled();
    const measures = [...Array.from({ length: 70 }, (_, i) => `m${i}`), 'hashrate'];
    expect(titles(await store.figures('local', { measures, limit: 9 }))).toEqual(['two']);
  });

  test('nothing of a feed that is not followed comes out, not even by its id', async () => {
    const store = await filled();
    expect(titles(await store.figures('other', { limit: 9 }))).toEqual(['hidden']);
    expect(await store.figures('local', { articles: [4], limit: 9 })).toEqual([]);
  });

  test('no figure is ever quoted from a text that replaced its own meanwhile', async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    const version = (n: number) => sample({ key: 'a', body: 'longer '.repeat(n % 7), figures: [{}] });
    await store.save([version(0)], alone);
    for (let n = 1; n < 40; n += 1) {
      const [, before, after] = await Promise.all([
        store.save([version(n)], alone),
        store.figures('local', { limit: 5 }),
        Promise.resolve().then(() => store.figures('local', { limit: 5 })),
      ]);
      for (const found of [...before, ...after]) expect(found.quote).toBe('The network draws 12.5 GW.');
    }
  });

  test('a stored figure that is none any more is damage, not an answer', async () => {
    const { store, engine } = await open();
    await store.follow('local', FEED, NOON);
    await store.save([sample({ key: 'a', figures: [{}] })], alone);
    for (const body of ['{', '{}', '{"value":12}']) {
      await engine.db.updateTable('figure').set({ body }).execute();
      await expect(store.figures('local', { limit: 1 })).rejects.toMatchObject({ problem: { code: 'store_broken' } });
    }
  });
});

test('a figure has a sentence wherever it stands', () => {
  const text = 'Title\n\nOne 1 MW. Two 2\nThree';
  const sentences = [
    { start: 0, end: 5 },
    { start: 7, end: 16 },
    { start: 17, end: 22 },
  ];
  const quote = (start: number, end: number) => {
    const place = sentenceAround(text, sentences, { start, end });
    return text.slice(place.start, place.end);
  };
  expect(quote(11, 15)).toBe('One 1 MW.');
  expect(quote(14, 20)).toBe('One 1 MW. Two 2');
  expect(quote(20, 22)).toBe('Two 2');
  expect(quote(24, 29)).toBe('Three');
});
