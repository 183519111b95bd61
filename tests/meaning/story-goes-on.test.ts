import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { storyOf } from '#src/survey/overview.ts';
import { type Report, storeWith } from '../helpers/town.ts';

const report = (title: string, body: string, published: string, lang: 'en' | 'ar', outlet = 'Wire'): Report => ({
  outlet,
  title,
  body,
  published,
  lang,
});

/** The titles of what the last report's story goes on from, and of what goes on from the first one's. */
const thread = async (reports: readonly Report[]) => {
  const store = await storeWith(reports);
  const [first, last] = [await storyOf(store, LOCAL, 1), await storyOf(store, LOCAL, reports.length)];
  await store.close();
  return {
    before: last?.before?.reports[0]?.title ?? null,
    after: first?.after.map((story) => story.reports[0]?.title) ?? [],
  };
};

const ENGLISH = [
  report(
    'Thieves take 310 mining rigs from Lundvik warehouse',
    'Thieves took 310 bitcoin mining rigs from a warehouse of Skarholt Mining in Lundvik, police in Norway said.',
    '2026-03-02T08:00:00Z',
    'en',
  ),
  report(
    'Stolen mining rigs of Skarholt Mining found in Lundvik barn',
    'Police in Norway found the mining rigs that were stolen from a Skarholt Mining warehouse in a barn near Lundvik.',
    '2026-03-15T08:00:00Z',
    'en',
  ),
];
const ARABIC = [
  report(
    'سرقة 310 أجهزة تعدين من مستودع شركة سكارهولت في ليبيا',
    'سرق لصوص 310 أجهزة لتعدين البيتكوين من مستودع شركة سكارهولت في ليبيا، بحسب الشرطة الليبية.',
    '2026-03-02T08:00:00Z',
    'ar',
  ),
  report(
    'العثور على أجهزة تعدين شركة سكارهولت المسروقة في ليبيا',
    'عثرت الشرطة في ليبيا على أجهزة التعدين المسروقة من مستودع شركة سكارهولت داخل مزرعة.',
    '2026-03-15T08:00:00Z',
    'ar',
  ),
];

describe.each([
  ['en', ENGLISH],
  ['ar', ARABIC],
] as const)('%s', (_, [first, next]) => {
  test('what becomes of a matter is a story of its own that goes on from the first', async () => {
    if (!first || !next) throw new Error('two reports');
    expect(await thread([first, next])).toEqual({ before: first.title, after: [next.title] });
  });

  test('news of another in the same place does not go on from it', async () => {
    if (!first) throw new Error('a report');
    const other =
      first.lang === 'en'
        ? report(
            'Quarter profit of Brevik Power doubles',
            'Brevik Power, a utility in Norway, doubled its quarterly profit to 40 million euros.',
            '2026-03-15T08:00:00Z',
            'en',
          )
        : report(
            'أرباح شركة بريفيك للطاقة في ليبيا تتضاعف',
            'ضاعفت شركة بريفيك للطاقة في ليبيا أرباحها الفصلية إلى 40 مليون يورو.',
            '2026-03-15T08:00:00Z',
            'ar',
          );
    expect(await thread([first, other])).toEqual({ before: null, after: [] });
  });
});
