import fc from 'fast-check';
import { expect, test } from 'vitest';
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
