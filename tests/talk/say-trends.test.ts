import { expect, test } from 'vitest';
import { LANGUAGES } from '#src/base/lang.ts';
import type { TrendRow } from '#src/base/reply-story.ts';
import { sayTrends } from '#src/talk/say/trends.ts';

const span = { from: '2026-11-14T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z', since: '2026-10-17T00:00:00.000Z' };
const said = (lang: 'en' | 'ar', rows: readonly TrendRow[], more: { readonly changes?: readonly [] } = {}): string =>
  JSON.stringify(sayTrends(lang, { kind: 'trends', ...span, rows, rising: [], stories: [], ...more }));
const of = (topic: TrendRow['topic'], now: number, before: number, change?: number): TrendRow => ({
  topic,
  now,
  before,
  verdict: change === undefined ? 'too-few' : 'rising',
  ...(change === undefined ? {} : { change }),
});

test.each(LANGUAGES)('a topic without news is left out, unless it is the one that was asked for (%s)', (lang) => {
  const [energy, security] = lang === 'en' ? ['energy', 'security'] : ['الطاقة', 'الأمن'];
  const all = said(lang, [of('energy', 1, 7), of('security', 0, 0)]);
  expect(all).toContain(energy);
  expect(all).not.toContain(security);
  expect(said(lang, [of('security', 0, 0)])).toContain(security);
  expect(said(lang, [of('energy', 0, 0), of('security', 0, 0)])).toContain(
    lang === 'en' ? 'No stories match' : 'لا قصص مطابقة',
  );
});

test.each(LANGUAGES)(
  'what percentages are of is said where there are any, what came before where it counts (%s)',
  (lang) => {
    const [shares, before] = lang === 'en' ? ['Percentages', 'Before'] : ['والنسب', 'قبلها» من'];
    expect(said(lang, [of('energy', 9, 4, 800)])).toContain(shares);
    expect(said(lang, [of('energy', 1, 7)])).not.toContain(shares);
    expect(said(lang, [of('energy', 1, 7)], { changes: [] })).not.toContain(before);
  },
);
