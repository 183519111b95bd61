import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alone, readingContract } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

readingContract('search', (open) => {
  const filled = async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.follow('other', OTHER, NOON);
    const texts = ['تعدين البيتكوين والطاقه في تكساس', 'mining in texas uses 169twh', 'hashrate of texas', 'nothing'];
    await store.save(
      [
        ...texts.map((body, i) => sample({ key: `${i}`, title: '', body, published: NOON - i * DAY })),
        sample({ key: 'h', feed: OTHER, title: '', body: 'texas' }),
      ],
      alone,
    );
    return store;
  };

  test.for([
    [[[['texas']]], [3, 2]],
    [[[['texas']], [['mining']]], [2]],
    [[[['TEXAS'], ['mining'], ['hashrate']]], [3, 2]],
    [[[['169twh']]], [2]],
    [[[['البيتكوين']], [['تكساس']]], [1]],
    [[[['تكساس'], ['texas']]], [3, 2, 1]],
    [[[['mining', 'texas'], ['تكساس']]], [2, 1]],
    [
      [
        [['mining', 'texas'], ['تكساس']],
        [['169twh'], ['hashrate']],
      ],
      [2],
    ],
    [[[['texas']], [['absent']]], []],
    [[[['texa']]], []],
    [[], []],
    [[[]], []],
    [[[['"'], ['']]], []],
  ] as const)('%j', async ([wants, ids]) => {
    const store = await filled();
    expect((await store.search('local', wants, 9)).map((article) => article.id)).toEqual(ids);
  });

  test('the newest stored come first, up to the limit, out of followed feeds only', async () => {
    const store = await filled();
    expect((await store.search('local', [[['texas']]], 1)).map((article) => article.id)).toEqual([3]);
    expect((await store.search('other', [[['texas']]], 9)).map((article) => article.id)).toEqual([5]);
    expect(await store.search('nobody', [[['texas']]], 9)).toEqual([]);
  });

  test('no words can break out of a query', async () => {
    const store = await filled();
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '" OR "texas',
        'NEAR(',
        'tokens:texas',
        'texas*',
        '-texas',
        "'; drop table article; --",
        '\0',
      ),
      fc.constantFrom('AND', 'OR', 'NOT', '^texas', '{tokens} : x', 'texas + mining', '\u202etexas', '\ud800'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.array(hostile), { maxLength: 40 }), { maxLength: 40 }), async (wants) => {
        expect((await store.search('local', wants, 9)).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 200 },
    );
    expect((await store.search('local', [[['texas" OR "nothing']]], 9)).length).toBe(0);
  }, 30_000);
});

readingContract('likeliest', (open) => {
  /** 400 reports of what everybody writes about; the first one also says a rare name, the second a rare thing. */
  const filled = async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    const texts = Array.from({ length: 400 }, (_, i) =>
      [
        'mining energy',
        ...(i === 0 ? ['yaqout'] : []),
        ...(i === 1 ? ['island tariff'] : []),
        ...(i % 2 ? ['grid'] : []),
      ].join(' '),
    );
    for (let at = 0; at < texts.length; at += 50)
      await store.save(
        texts
          .slice(at, at + 50)
          .map((body, i) => sample({ key: `${at + i}`, title: '', body, published: NOON + (at + i) * 1000 })),
        alone,
      );
    return store;
  };
  const want = (word: string, weight = 1) => ({ want: [[word]], weight });
  const ids = (found: readonly { readonly id: number }[]) => found.map(({ id }) => id);

  test('what is rare outweighs what is common, however much is newer', async () => {
    const store = await filled();
    const wants = [want('mining'), want('energy'), want('grid'), want('island'), want('yaqout', 3)];
    expect(ids(await store.likeliest('local', wants, 3)).slice(0, 2)).toEqual([1, 2]);
    expect(ids(await store.likeliest('nobody', wants, 3))).toEqual([]);
  });

  test('among common words those that meet the most come first, the newest of them before', async () => {
    const store = await filled();
    expect(ids(await store.likeliest('local', [want('mining'), want('grid')], 2))).toEqual([400, 398]);
    expect(ids(await store.likeliest('local', [want('mining'), want('absent')], 2))).toEqual([400, 399]);
    expect(ids(await store.likeliest('local', [want('absent')], 2))).toEqual([]);
    expect(ids(await store.likeliest('local', [], 2))).toEqual([]);
  });
});

readingContract('articles', (open) => {
  const filled = async () => {
    const { store } = await open();
    await store.follow('local', FEED, NOON);
    await store.follow('other', OTHER, NOON);
    await store.save(
      [
        sample({ key: '1', topics: ['energy', 'mining'], entities: ['bitcoin', 'iran', 'bitcoin'], published: NOON }),
        sample({ key: '2', topics: ['energy'], entities: ['bitcoin'], lang: 'ar', published: NOON + DAY }),
        sample({ key: '3', topics: ['markets'], entities: ['iran'], published: NOON - DAY }),
        sample({ key: '4', feed: OTHER, topics: ['energy'], entities: ['bitcoin'] }),
      ],
      alone,
    );
    return store;
  };

  test.for([
    [{}, [2, 1, 3]],
    [{ lang: 'ar' }, [2]],
    [{ topics: ['energy'] }, [2, 1]],
    [{ topics: ['energy', 'mining', 'markets'] }, [2, 1, 3]],
    [{ topics: ['energy'], lang: 'en' }, [1]],
    [{ entities: ['iran'] }, [1, 3]],
    [{ entities: ['bitcoin', 'iran'] }, [2, 1, 3]],
    [{ entities: ['bitcoin'], topics: ['mining', 'markets'] }, [1]],
    [{ entities: ['bitcoin'], lang: 'ar', topics: ['energy'] }, [2]],
    [{ from: NOON }, [2, 1]],
    [{ from: NOON, to: NOON + DAY }, [1]],
    [{ topics: ['energy'], to: NOON + 1 }, [1]],
    [{ entities: ['iran'], from: NOON - DAY, to: NOON }, [3]],
    [{ topics: [] }, []],
    [{ entities: [] }, []],
    [{ entities: ['iran'], topics: [] }, []],
  ] as const)('%j', async ([query, ids]) => {
    const store = await filled();
    const ask = async (community: string, limit: number) =>
      (await store.articles(community, { ...query, limit })).map((article) => article.id);
    expect(await ask('local', 9)).toEqual(ids);
    expect(await ask('local', 1)).toEqual(ids.slice(0, 1));
    expect(await ask('nobody', 9)).toEqual([]);
    for (const id of await ask('other', 9)) expect(id).toBe(4);
  });

  test('an article comes with its topics and entities, each once', async () => {
    const store = await filled();
    const [found] = await store.articles('local', { topics: ['mining'], limit: 1 });
    expect(found).toMatchObject({ topics: ['energy', 'mining'], entities: ['bitcoin', 'iran'], lang: 'en' });
  });
});
