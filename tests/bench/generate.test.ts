import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { GeneratedArticle } from '#bench/news/article.ts';
import { type Format, writeEdition } from '#bench/news/folder.ts';
import { articles } from '#bench/news/stream.ts';
import { toArticle } from '#src/feed/item.ts';
import { readFeed } from '#src/feed/read.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const written = async (seed: number, count: number, format: Format, perFeed = 500): Promise<Map<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-generated-'));
  folders.push(folder);
  await writeEdition(folder, articles({ seed, count }), format, perFeed);
  const names = (await readdir(folder)).sort();
  return new Map(await Promise.all(names.map(async (n) => [n, await readFile(join(folder, n), 'utf8')] as const)));
};

const byStory = (list: Iterable<GeneratedArticle>): GeneratedArticle[][] => [
  ...Map.groupBy(list, (article) => article.story).values(),
];

describe('an edition', () => {
  test.for(['rss', 'jsonl'] as const)(
    'is the same bytes for the same seed as %s, and others for another',
    async (format) => {
      const one = await written(5, 120, format);
      expect(await written(5, 120, format)).toEqual(one);
      expect(await written(6, 120, format)).not.toEqual(one);
    },
  );

  test('has as many articles as were asked for, in order of their numbers', () => {
    for (const count of [1, 2, 3, 50, 333]) {
      const ids = [...articles({ seed: 2, count })].map(({ id }) => id);
      expect(ids).toEqual(Array.from({ length: count }, (_, i) => `g2-${i}`));
    }
  });

  test('every story is told by different outlets in both languages within two days', () => {
    const several = fc.record({ seed: fc.nat(), count: fc.integer({ min: 2, max: 60 }) });
    fc.assert(
      fc.property(several, (edition) => {
        for (const reports of byStory(articles(edition))) {
          expect(new Set(reports.map(({ lang }) => lang))).toEqual(new Set(['ar', 'en']));
          expect(new Set(reports.map(({ outlet }) => outlet.slug)).size).toBe(reports.length);
          const times = reports.map(({ published }) => Date.parse(published));
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(48 * 3_600_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reports of a story agree about each of its facts', () => {
    for (const reports of byStory(articles({ seed: 3, count: 600 }))) {
      const facts = Map.groupBy(
        reports.flatMap((report) => report.figures),
        ({ fact, unit }) => `${fact} ${unit}`,
      );
      for (const figures of facts.values()) {
        const said = figures.map(({ value, min, max, qualifier }) => ({ value, min, max, qualifier }));
        for (const one of said) expect(one).toEqual(said[0]);
      }
      expect(new Set(reports.map(({ topics }) => topics.join())).size).toBe(1);
    }
  });

  test('a wire copy says nothing that its original does not say', () => {
    const all = new Map([...articles({ seed: 4, count: 400 })].map((article) => [article.id, article]));
    const copies = [...all.values()].filter(({ copyOf }) => copyOf !== null);
    expect(copies.length).toBeGreaterThan(20);
    for (const copy of copies) expect(all.get(copy.copyOf ?? '')?.text.startsWith(copy.text)).toBe(true);
  });
});

describe('its feeds', () => {
  test('are read back as they were written, at most so many items each', async () => {
    const files = await written(7, 200, 'rss', 10);
    const truth = new Map([...articles({ seed: 7, count: 200 })].map((article) => [article.id, article]));
    expect(files.get('truth.jsonl')?.trim().split('\n')).toHaveLength(200);
    for (const [name, text] of files) {
      if (!name.endsWith('.xml')) continue;
      const url = `https://feeds.example/${name}`;
      const { feed, items, truncated } = await readFeed(Buffer.from(text), 'application/rss+xml', url);
      expect(truncated).toBe(false);
      expect(items.length).toBeLessThanOrEqual(10);
      for (const item of items) {
        const { text: stored, published, lang, outlet } = truth.get(item.key) ?? {};
        const article = toArticle(item, { url, title: feed.title }, 0);
        expect(article?.text).toBe(stored);
        expect(article?.published).toBe(Date.parse(published ?? ''));
        expect({ lang: feed.lang, title: feed.title }).toEqual({ lang, title: outlet?.title });
        truth.delete(item.key);
      }
    }
    expect(truth.size).toBe(0);
  });
});
