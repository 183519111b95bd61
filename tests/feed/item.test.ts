import { describe, expect, test } from 'vitest';
import type { FeedItem } from '#src/base/article.ts';
import { toArticle } from '#src/feed/item.ts';
import { NOW } from './helper.ts';

const FEED = { url: 'https://e.example/feed#top', title: 'The Outlet', lang: 'en' };
const ITEM: FeedItem = { key: 'k 1', title: 'Title', summary: 'Short.', content: '', categories: [] };

describe('an item becomes an article', () => {
  test('title, blank line, body; the feed stands in for what is missing', () => {
    expect(toArticle(ITEM, FEED, NOW)).toEqual({
      feedUrl: FEED.url,
      key: 'k 1',
      url: 'https://e.example/feed#k%201',
      outlet: 'The Outlet',
      title: 'Title',
      text: 'Title\n\nShort.',
      published: NOW,
      dated: false,
      feedLang: 'en',
    });
  });

  test('content goes before the summary, the link and the date are its own', () => {
    const full = { ...ITEM, content: 'Long.', url: 'https://e.example/1', published: '2026-03-02T10:00:00.000Z' };
    expect(toArticle(full, FEED, NOW)).toMatchObject({
      text: 'Title\n\nLong.',
      url: 'https://e.example/1',
      published: Date.UTC(2026, 2, 2, 10),
      dated: true,
    });
  });

  test('without a title of the feed the host is the outlet', () => {
    expect(toArticle(ITEM, { url: 'https://www.e.example/feed', title: '' }, NOW)?.outlet).toBe('e.example');
  });

  test('an item without title and text is none', () => {
    expect(toArticle({ ...ITEM, title: '', summary: '' }, FEED, NOW)).toBeNull();
  });

  test.each([
    'The post Title appeared first on The Outlet.',
    'The post Title first appeared on The Outlet.',
    'This article originally appeared on The Outlet.',
    'ظهرت المقالة عنوان أولاً على الموقع.',
    'Read more',
  ])('the line of a publishing program goes: %s', (line) => {
    const body = `Power is 5 MW.\n\n${line}`;
    expect(toArticle({ ...ITEM, content: body }, FEED, NOW)?.text).toBe('Title\n\nPower is 5 MW.');
  });

  test.each(['The post office appeared on the map.', 'Published on Monday, the report says 5 MW.'])(
    'prose stays: %s',
    (line) => {
      expect(toArticle({ ...ITEM, content: line }, FEED, NOW)?.text).toBe(`Title\n\n${line}`);
    },
  );
});
