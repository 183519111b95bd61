import { expect, test } from 'vitest';
import { alone, contract } from './contract.ts';
import { FEED, NOON, OTHER, sample } from './samples.ts';

contract('feeds', (open) => {
  test('a feed is followed once, by each community for itself', async () => {
    const { store } = await open();
    expect(await store.follow('one', FEED, NOON)).toMatchObject({ known: false, feed: { url: FEED, nextAt: NOON } });
    expect((await store.follow('one', FEED, NOON + 1)).known).toBe(true);
    expect((await store.follow('two', FEED, NOON + 2)).known).toBe(false);
    await store.follow('two', OTHER, NOON + 3);
    expect((await store.feeds('one')).map((feed) => feed.url)).toEqual([FEED]);
    expect((await store.feeds('two')).map((feed) => feed.url)).toEqual([FEED, OTHER]);
    expect(await store.unfollow('one', FEED)).toBe(true);
    expect(await store.unfollow('one', FEED)).toBe(false);
    expect(await store.feeds('one')).toEqual([]);
    expect((await store.feeds('two')).length).toBe(2);
  });

  test('feeds are due by their time, and only where somebody follows them', async () => {
    const { store } = await open();
    await store.follow('one', FEED, NOON);
    await store.follow('one', OTHER, NOON - 5);
    expect((await store.dueFeeds(NOON, 10)).map((feed) => feed.url)).toEqual([OTHER, FEED]);
    expect((await store.dueFeeds(NOON, 1)).map((feed) => feed.url)).toEqual([OTHER]);
    await store.unfollow('one', OTHER);
    expect((await store.dueFeeds(NOON, 10)).map((feed) => feed.url)).toEqual([FEED]);
    await store.fetched(FEED, { at: NOON, nextAt: NOON + 60 });
    expect(await store.dueFeeds(NOON, 10)).toEqual([]);
    expect(await store.dueFeeds(NOON + 60, 10)).toHaveLength(1);
  });

  test('a pass leaves what it learned; a failed one leaves the problem and keeps what the last good one knew', async () => {
    const { store } = await open();
    await store.follow('one', FEED, NOON);
    await store.fetched(FEED, {
      at: NOON,
      nextAt: NOON + 1,
      title: 'طاقة',
      lang: 'ar',
      site: 'https://energy.example/',
      validators: { etag: 'W/"1"' },
      bodyHash: 'ab',
    });
    const good = {
      title: 'طاقة',
      lang: 'ar',
      site: 'https://energy.example/',
      validators: { etag: 'W/"1"' },
      bodyHash: 'ab',
    };
    expect(await store.feed(FEED)).toMatchObject({ ...good, failures: 0, lastFetched: NOON });

    const problem = { code: 'http_status', details: { status: '503' } } as const;
    await store.fetched(FEED, { at: NOON + 1, nextAt: NOON + 2, problem });
    await store.fetched(FEED, { at: NOON + 2, nextAt: NOON + 3, problem });
    expect(await store.feed(FEED)).toMatchObject({ ...good, failures: 2, problem, lastFetched: NOON + 2 });

    await store.fetched(FEED, { at: NOON + 3, nextAt: NOON + 4, validators: {} });
    const mended = await store.feed(FEED);
    expect(mended).toMatchObject({ title: 'طاقة', failures: 0, validators: {} });
    expect(mended).not.toHaveProperty('problem');
  });

  test('what nobody followed is unknown', async () => {
    const { store } = await open();
    expect(await store.feed(FEED)).toBeNull();
    const unknown = { problem: { code: 'unknown_feed', details: { feed: FEED } } };
    await expect(store.fetched(FEED, { at: 1, nextAt: 2 })).rejects.toMatchObject(unknown);
    await expect(store.save([sample({ key: 'a' })], alone)).rejects.toMatchObject(unknown);
  });
});
