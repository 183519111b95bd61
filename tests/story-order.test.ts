import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { articles } from '#bench/news/stream.ts';
import { groupStories } from '#src/meaning/stories.ts';
import { LOCAL } from '#src/store/store.ts';
import { type Report, storeWith } from './helpers/town.ts';

const REPORTS: readonly Report[] = [
  {
    outlet: 'Grid Gazette',
    title: 'Halden Mining fined $4 million over unlicensed bitcoin mine',
    body: 'The energy regulator fined Halden Mining $4 million on Monday for running an 85 MW bitcoin mine without a licence.',
    published: '2026-03-02T10:00:00Z',
    lang: 'en',
  },
  {
    outlet: 'Coin Ledger',
    title: 'Regulator fines Halden Mining for running a mine without licence',
    body: 'Halden Mining must pay $4 million for its 85 MW bitcoin mine, the energy regulator said.',
    published: '2026-03-02T11:00:00Z',
    lang: 'en',
  },
  {
    outlet: 'دفتر المدينة',
    title: 'تغريم هالدن للتعدين 4 ملايين دولار بسبب منجم بيتكوين غير مرخص',
    body: 'غرّمت هيئة تنظيم الطاقة شركة هالدن للتعدين 4 ملايين دولار لتشغيل منجم بيتكوين بقدرة 85 ميغاواط من دون ترخيص.',
    published: '2026-03-02T12:00:00Z',
    lang: 'ar',
  },
  {
    outlet: 'Grid Gazette',
    title: 'Fire halts crude unit at Mersa refinery in Egypt',
    body: 'A fire halted the 120,000 barrel a day crude unit of the Mersa refinery in Egypt on Sunday.',
    published: '2026-03-01T09:00:00Z',
    lang: 'en',
  },
  {
    outlet: 'دفتر المدينة',
    title: 'حريق يوقف وحدة الخام في مصفاة مرسى بمصر',
    body: 'أوقف حريق وحدة الخام بطاقة 120 ألف برميل يوميا في مصفاة مرسى بمصر يوم الأحد.',
    published: '2026-03-01T10:30:00Z',
    lang: 'ar',
  },
  {
    outlet: 'Coin Ledger',
    title: 'Halden Mining wins licence for a second site',
    body: 'The regulator granted Halden Mining a licence for a 40 MW site on Friday.',
    published: '2026-03-06T08:00:00Z',
    lang: 'en',
  },
];

const itemOf = ({ title, body, published, lang }: Pick<Report, 'title' | 'body' | 'published' | 'lang'>) => ({
  id: title,
  title,
  text: body,
  published: Date.parse(published),
  ...(lang ? { lang } : {}),
});

const parts = (stories: readonly { readonly title: string; readonly story: number | string }[]): string[] =>
  [...Map.groupBy(stories, ({ story }) => story).values()]
    .map((group) =>
      group
        .map(({ title }) => title)
        .sort()
        .join(' | '),
    )
    .sort();

const RIGHT = parts(REPORTS.map(({ title }, i) => ({ title, story: [0, 0, 0, 3, 3, 5][i] ?? i })));
const anyOrder = fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length, maxLength: REPORTS.length });

test('reports become the same stories in whatever order their feeds bring them', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyOrder, async (reports) => {
      const store = await storeWith(reports);
      const stored = await store.articles(LOCAL, { limit: 9 });
      expect(parts(stored.map(({ title, storyId }) => ({ title, story: storyId })))).toEqual(RIGHT);
      await store.close();
    }),
    { numRuns: 40 },
  );
});

/** Generated events of three days, told by many outlets in both languages. */
const BUSY: readonly Report[] = [
  ...articles({ seed: 3, count: 120, from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 4) }),
].map(({ outlet, title, body, published, lang }) => ({
  outlet: outlet.title,
  title,
  body: body.join('\n\n'),
  published,
  lang,
}));

/** Which reports are together, two by two. */
const pairs = (stories: Iterable<readonly string[]>): Set<string> =>
  new Set(
    [...stories].flatMap((all) =>
      all.toSorted().flatMap((a, i, sorted) => sorted.slice(i + 1).map((b) => `${a} ${b}`)),
    ),
  );
const byStory = <T extends { readonly story: number | string }>(all: readonly T[], id: (one: T) => string) =>
  [...Map.groupBy(all, ({ story }) => story).values()].map((one) => one.map(id));

/** Which reports a store puts together that gets them in this order. */
const pairsOf = async (reports: readonly Report[]): Promise<Set<string>> => {
  const store = await storeWith(reports);
  const stored = await store.articles(LOCAL, { limit: reports.length });
  await store.close();
  return pairs(
    byStory(
      stored.map(({ storyId, ...one }) => ({ ...one, story: storyId })),
      ({ title }) => title,
    ),
  );
};
const otherwise = (found: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] =>
  [...found, ...wanted].filter((pair) => !found.has(pair) || !wanted.has(pair));

const OWN: readonly (Report & { readonly event: string })[] = readFileSync(
  new URL('meaning/fixtures/stories.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line, i) => {
    const { title, text, published, lang, event } = z
      .object({ title: z.string(), text: z.string(), published: z.string(), lang: z.string(), event: z.string() })
      .parse(JSON.parse(line));
    return { outlet: `Outlet ${i % 7}`, title, body: text, published, lang, event };
  });

test('120 reports of both languages become the same stories in any order, as the filter puts them together', {
  timeout: 120_000,
}, async () => {
  const items = OWN.map(itemOf);
  const wanted = pairs(byStory(groupStories(items), ({ id }) => id));
  const told = pairs(
    byStory(
      OWN.map((one) => ({ ...one, story: one.event })),
      ({ title }) => title,
    ),
  );
  expect([...wanted].filter((pair) => !told.has(pair))).toEqual([]);
  expect(wanted.size).toBeGreaterThan(75);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...OWN], { minLength: OWN.length }), async (reports) => {
      expect(otherwise(await pairsOf(reports), wanted)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('so do the reports of busy days, feed by feed, late or in any order', { timeout: 240_000 }, async () => {
  const inTime = BUSY.toSorted((a, b) => (a.published < b.published ? -1 : 1));
  const wanted = await pairsOf(inTime);
  expect(wanted.size).toBeGreaterThan(100);
  const feedByFeed = [...Map.groupBy(BUSY, ({ outlet }) => outlet).values()].flat();
  const late = fc
    .array(fc.integer({ min: 0, max: 6 * 3_600_000 }), { minLength: BUSY.length, maxLength: BUSY.length })
    .map((delays) => {
      const came = new Map(inTime.map((one, i) => [one, Date.parse(one.published) + (delays[i] ?? 0)]));
      return inTime.toSorted((a, b) => (came.get(a) ?? 0) - (came.get(b) ?? 0));
    });
  const any = fc.shuffledSubarray([...BUSY], { minLength: BUSY.length });
  await fc.assert(
    fc.asyncProperty(fc.oneof(late, any, fc.constantFrom(feedByFeed, feedByFeed.toReversed())), async (order) => {
      expect(otherwise(await pairsOf(order), wanted)).toEqual([]);
    }),
    { numRuns: 5, seed: 1 },
  );
});

test('the filter puts lines of any order together alike', () => {
  fc.assert(
    fc.property(anyOrder, (reports) => {
      const items = reports.map(itemOf);
      expect(parts(groupStories(items).map(({ id, story }) => ({ title: id, story })))).toEqual(RIGHT);
    }),
    { numRuns: 40 },
  );
});
