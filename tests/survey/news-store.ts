import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Article } from '#src/base/article.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';
import type { Told } from './articles.ts';

const articleOf = (told: Told): Article => ({
  feedUrl: `https://feeds.example/${encodeURIComponent(told.outlet)}`,
  key: told.url,
  url: told.url,
  outlet: told.outlet,
  title: told.title,
  text: `${told.title}\n\n${told.body}`,
  published: Date.parse(told.published),
  dated: true,
  feedLang: told.lang,
});

/** A real store in a folder of its own, with these articles read as the ingester reads them. */
const storeOf = async (told: readonly Told[]): Promise<{ store: Store; close: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-survey-'));
  const store = await openSqlite(join(folder, 'news.db'));
  const articles = told.map(articleOf);
  for (const url of new Set(articles.map((a) => a.feedUrl))) await store.follow(LOCAL, url, 0);
  await store.save(articles.map(understand), joinStory);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** The same for all tests of a file: opened before the first one, removed after the last. */
export const newsOf = (told: readonly Told[]): { readonly store: Store } => {
  let opened: Awaited<ReturnType<typeof storeOf>> | undefined;
  beforeAll(async () => {
    opened = await storeOf(told);
  });
  afterAll(() => opened?.close());
  return {
    get store() {
      if (!opened) throw new Error('the news are there once the tests run');
      return opened.store;
    },
  };
};
