import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '#src/base/answer.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { sayPlain } from '#src/talk/say.ts';
import { storeWith } from '../helpers/town.ts';

const report = (body: string, published: string, lang = 'en') => ({
  outlet: `Outlet ${published}`,
  title: lang === 'ar' ? 'أخبار الطاقة' : `Energy notes of ${published.slice(0, 4)}`,
  body,
  published,
  lang,
});

let store: Store;
beforeAll(async () => {
  store = await storeWith([
    report('Electricity consumption in Iceland will reach 21 TWh in 2025, it forecast.', '2024-02-01T10:00:00Z'),
    report('Electricity consumption in Iceland was 19.5 TWh in 2025, it said.', '2026-02-01T10:00:00Z'),
    report('Electricity consumption in Iceland will reach 30 TWh in 2030, it forecast.', '2026-02-03T10:00:00Z'),
    report('Electricity consumption in Norway will reach 140 TWh in 2025, it forecast.', '2024-03-01T10:00:00Z'),
  ]);
});
afterAll(() => store.close());

const asked = (text: string, now = '2026-11-21T00:00:00Z'): Promise<Answer> =>
  ask(store, LOCAL, { text, now: new Date(now) });

test.each([
  'What was the electricity consumption in Iceland in 2025?',
  'What was the electricity consumption in Iceland in 2025, by the forecast?',
  'كم كان استهلاك الكهرباء في أيسلندا في 2025؟',
])('the forecast of a time that has come stands beside what was reported: %s', async (text) => {
  const answer = await asked(text);
  expect(answer.status).not.toBe('unanswered');
  expect(answer.outcomes).toMatchObject([
    { forecast: { value: '21', modality: 'forecast' }, reported: { value: '19.5', modality: 'actual' } },
  ]);
  expect(sayPlain('en', { kind: 'answer', answer })).toMatch(
    /Had been forecast: 21 TWh[\s\S]*Was then reported: 19\.5 TWh/,
  );
  expect(sayPlain('ar', { kind: 'answer', answer })).toMatch(/كان التوقع[\s\S]*ثم أُعلن/);
});

test('a forecast of a time to come, of another country, or that nobody has reported on, stands alone', async () => {
  for (const text of [
    'What will the electricity consumption in Iceland be in 2030?',
    'What was the electricity consumption in Norway in 2025?',
  ])
    expect((await asked(text)).outcomes).toBeUndefined();
});

test('before its time has come nothing is held against it', async () => {
  const answer = await asked('What will the electricity consumption in Iceland be in 2025?', '2024-06-01T00:00:00Z');
  expect(answer.outcomes).toBeUndefined();
});
