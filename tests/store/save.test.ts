import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { textHash } from '#src/store/hash.ts';
import { alone, contract, joinNewest, type Opened } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

contract('saving', (open) => {
  const followed = async (): Promise<Opened> => {
    const opened = await open();
    await opened.store.follow('local', FEED, NOON);
    await opened.store.follow('local', OTHER, NOON);
    return opened;
  };

  test('an article is stored once; known keys come with the hash of their text', async () => {
    const { store } = await followed();
    const item = sample({ key: 'a' });
    expect(await store.save([item, item], alone)).toEqual({ added: 1, updated: 0, known: 1 });
    expect(await store.save([item], alone)).toEqual({ added: 0, updated: 0, known: 1 });
    expect(await store.known(FEED, ['a', 'b'])).toEqual(new Map([['a', textHash(item.article.text)]]));
    expect(await store.known(OTHER, ['a'])).toEqual(new Map());
    expect(await store.known(FEED, [])).toEqual(new Map());
  });

  test('keys belong to their feed', async () => {
    const { store } = await followed();
    const twins = [sample({ key: 'a' }), sample({ key: 'a', feed: OTHER })];
    expect(await store.save(twins, alone)).toEqual({ added: 2, updated: 0, known: 0 });
    expect((await store.feeds('local')).map((feed) => feed.articles)).toEqual([1, 1]);
  });

  test('a feed that makes up new keys does not bring the same article again', async () => {
    const { store } = await followed();
    const url = 'https://energy.example/news/1';
    await store.save([sample({ key: 'a', url, title: 'Same' })], alone);
    expect(await store.save([sample({ key: 'b', url, title: 'Same', body: 'Body of a.' })], alone)).toMatchObject({
      known: 1,
    });
    expect(await store.save([sample({ key: 'c', url, title: 'Another entry that links to the front page' })], alone)) //
      .toMatchObject({ added: 1 });
    expect(await store.save([sample({ key: 'd', url: '', title: 'Same' })], alone)).toMatchObject({ added: 1 });
  });

  test('an old key of a new entry is no edit; an edit is none where link, title or date stay', async () => {
    const { store } = await followed();
    const old = { key: 'a', url: 'https://energy.example/1', title: 'One', published: NOON - DAY };
    await store.save([sample(old)], alone);
    const reused = sample({ key: 'a', url: 'https://energy.example/2', title: 'Two', published: NOON });
    expect(await store.save([reused], alone)).toMatchObject({ added: 1 });
    expect(await store.save([reused, sample(old)], alone)).toMatchObject({ added: 0, updated: 0, known: 2 });
    for (const edit of [
      { url: old.url, title: 'Three', published: NOON },
      { url: 'https://energy.example/3', title: 'Three', published: NOON },
      { url: 'https://energy.example/4', title: 'Four', published: old.published },
    ]) {
      const edited = sample({ key: 'a', body: JSON.stringify(edit), ...edit });
      expect(await store.save([edited], alone)).toMatchObject({ added: 0, updated: 1 });
    }
    expect(await store.articles('local', { limit: 9 })).toHaveLength(2);
  });

  test('a changed text replaces everything that was read in the old one; story and date stay', async () => {
    const { store } = await followed();
    await store.save([sample({ key: 'first', keys: ['k'], published: NOON - DAY })], alone);
    const old = sample({
      key: 'a',
      body: 'oldword',
      topics: ['mining'],
      entities: ['iran'],
      figures: [{}],
      keys: ['k'],
    });
    await store.save([old], joinNewest);
    const fresh = sample({
      key: 'a',
      body: 'newword',
      topics: ['energy'],
      entities: ['texas'],
      figures: [{ measure: 'hashrate' }, { measure: 'hashrate' }],
      keys: ['other'],
      published: NOON + DAY,
    });
    expect(await store.save([fresh], alone)).toEqual({ added: 0, updated: 1, known: 0 });

    const [article, ...none] = await store.articles('local', { entities: ['texas'], limit: 9 });
    expect(none).toEqual([]);
    expect(article).toMatchObject({ text: fresh.article.text, published: NOON, storyId: 1, topics: ['energy'] });
    expect(await store.articles('local', { entities: ['iran'], limit: 9 })).toEqual([]);
    expect(await store.articles('local', { topics: ['mining'], limit: 9 })).toEqual([]);
    expect(await store.figures('local', { measures: ['power_use'], limit: 9 })).toEqual([]);
    expect(await store.figures('local', { measures: ['hashrate'], limit: 9 })).toHaveLength(2);
    expect(await store.search('local', [[['oldword']]], 9)).toEqual([]);
    expect(await store.search('local', [[['newword']]], 9)).toHaveLength(1);
    expect(await store.candidates(['other'], 0, NOON + DAY, 9)).toHaveLength(1);
    expect(await store.candidates(['k'], 0, NOON + DAY, 9)).toHaveLength(1);
    expect((await store.feed(FEED))?.articles).toBe(2);
  });

  test('a real date takes the place of a guessed one, never the other way', async () => {
    const { store } = await followed();
    await store.save([sample({ key: 'a', dated: false, published: NOON })], alone);
    await store.save([sample({ key: 'a', body: '2', dated: true, published: NOON - DAY })], alone);
    expect(await store.articles('local', { limit: 1 })).toMatchObject([{ published: NOON - DAY }]);
    await store.save([sample({ key: 'a', body: '3', dated: false, published: NOON + DAY })], alone);
    expect(await store.articles('local', { limit: 1 })).toMatchObject([{ published: NOON - DAY }]);
  });

  test('what retention deleted does not come back, changed or not', async () => {
    const { store, engine } = await followed();
    const feed_id = (await store.feed(FEED))?.id ?? 0;
    await engine.db.insertInto('tombstone').values({ feed_id, key: 'gone', hash: 'h', at: 1 }).execute();
    expect(await store.known(FEED, ['gone'])).toEqual(new Map([['gone', 'h']]));
    expect(await store.save([sample({ key: 'gone' })], alone)).toEqual({ added: 0, updated: 0, known: 1 });
    expect(await store.articles('local', { limit: 9 })).toEqual([]);
  });

  test('a batch that fails in the middle leaves nothing', async () => {
    const { store, engine } = await followed();
    const failing = () => {
      throw new Error('no verdict');
    };
    await expect(
      store.save([sample({ key: 'a', topics: ['energy'] }), sample({ key: 'b', keys: ['k'] })], failing),
    ).rejects.toThrow('no verdict');
    for (const table of ['article', 'article_text', 'story', 'story_topic', 'story_day'] as const)
      expect(await engine.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await store.save([sample({ key: 'a' })], alone)).toMatchObject({ added: 1 });
  });

  test('more than one transaction holds is stored in several', async () => {
    const { store } = await followed();
    const many = Array.from({ length: 45 }, (_, i) => sample({ key: `k${i}` }));
    expect(await store.save(many, alone)).toEqual({ added: 45, updated: 0, known: 0 });
    expect(await store.save([], alone)).toEqual({ added: 0, updated: 0, known: 0 });
  });

  test('however many rows an article leaves, each is stored, in its order', async () => {
    const { engine, store } = await followed();
    const counts = [0, 1, 5, 7, 8, 9, 31, 32, 33, 47, 70];
    const names = counts.map((count) => Array.from({ length: count }, (_, n) => `n${String(n).padStart(2, '0')}`));
    await store.save(
      names.map((list, n) =>
        sample({ key: `${n}`, keys: list, entities: list, figures: list.map((subjectId) => ({ subjectId })) }),
      ),
      alone,
    );
    const stored = async (table: 'mention' | 'story_key' | 'figure' | 'article_term', label: string) => {
      const rows = await engine.db
        .selectFrom(table)
        .select(['article_id', sql.ref<string>(label).as('label')])
        .orderBy('article_id')
        .orderBy(sql.ref(label))
        .execute();
      const by = Map.groupBy(rows, (row) => row.article_id);
      return counts.map((_, n) => (by.get(n + 1) ?? []).map((row) => row.label));
    };
    expect(await stored('mention', 'entity')).toEqual(names);
    expect(await stored('story_key', 'key')).toEqual(names);
    expect(await stored('figure', 'subject_id')).toEqual(names);
    expect(await stored('article_term', 'label')).toEqual(names.map((list) => list.map((name) => `e:${name}`)));
  });

  test('of tokens letters and digits are stored, of a long one its beginning', async () => {
    const { engine, store } = await followed();
    const long = 'x'.repeat(200);
    const texts = [
      'Plain كلمات 12',
      ' two  spaces ',
      'tab\tand-dash',
      `a ${long} b`,
      'ـتطويل',
      '١٢٪',
      '',
      'é ß 中',
      'شِعر',
    ];
    await store.save(
      texts.map((tokens, n) => ({ ...sample({ key: `${n}` }), tokens })),
      alone,
    );
    const rows = await engine.db.selectFrom('article_text').select('tokens').orderBy('article_id').execute();
    expect(rows.map(({ tokens }) => tokens)).toEqual([
      'Plain كلمات 12',
      'two spaces',
      'tab and dash',
      `a ${'x'.repeat(128)} b`,
      'ـتطويل',
      '١٢',
      '',
      'é ß 中',
      'ش عر',
    ]);
  });
});
