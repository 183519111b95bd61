import fc from 'fast-check';
import { expect, test } from 'vitest';
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

/** Which reports a store puts together that gets them in this order, two by two. */
const pairsOf = async (reports: readonly Report[]): Promise<Set<string>> => {
  const store = await storeWith(reports);
  const stored = await store.articles(LOCAL, { limit: reports.length });
  await store.close();
  const stories = [...Map.groupBy(stored, ({ storyId }) => storyId).values()].map((all) => all.map(({ url }) => url));
  return new Set(stories.flatMap((urls) => urls.sort().flatMap((a, i) => urls.slice(i + 1).map((b) => `${a} ${b}`))));
};

test('of busy days hardly a pair depends on the order, feed by feed or any', { timeout: 120_000 }, async () => {
  const inTime = await pairsOf(BUSY.toSorted((a, b) => (a.published < b.published ? -1 : 1)));
  expect(inTime.size).toBeGreaterThan(100);
  const feedByFeed = [...Map.groupBy(BUSY, ({ outlet }) => outlet).values()].flat();
  const any = fc.sample(fc.shuffledSubarray([...BUSY], { minLength: BUSY.length }), { numRuns: 1, seed: 1 });
  for (const order of [feedByFeed, feedByFeed.toReversed(), ...any]) {
    const found = await pairsOf(order);
    const otherwise = [...inTime]
      .filter((pair) => !found.has(pair))
      .concat([...found].filter((pair) => !inTime.has(pair)));
    expect(otherwise.length).toBeLessThanOrEqual(inTime.size / 50);
  }
});

test('the filter puts lines of any order together alike', () => {
  fc.assert(
    fc.property(anyOrder, (reports) => {
      const items = reports.map(({ title, body, published, lang }) => ({
        id: title,
        title,
        text: body,
        published: Date.parse(published),
        ...(lang ? { lang } : {}),
      }));
      expect(parts(groupStories(items).map(({ id, story }) => ({ title: id, story })))).toEqual(RIGHT);
    }),
    { numRuns: 40 },
  );
});
