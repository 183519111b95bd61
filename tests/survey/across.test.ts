import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = (lang: 'en' | 'ar', id: string, title: string, body: string): Told => ({
  lang,
  url: `https://news.example/${id}`,
  outlet: `Outlet ${id}`,
  title,
  body,
  published: '2026-10-12T09:00:00Z',
});

const NEWS: readonly Told[] = [
  told(
    'en',
    'e1',
    'Skalholm Power closes old bridge depot',
    'Skalholm Power will lay off 140 workers at its Torvik factory. The company leases 36 lorries to carry containers.',
  ),
  told(
    'en',
    'e2',
    'Kestrin Hydro repairs dam after flood',
    'Kestrin Hydro spent 18 million dollars on repairs after the flood. The utility connected 25 hospitals to the backup line.',
  ),
  told(
    'ar',
    'a1',
    'نورلاند تفتح مصنعا في الساحل',
    'أعلنت شركة نورلاند توظيف 320 عاملا في مصنعها الجديد. وتملك الشركة 48 حافلة لنقل الموظفين.',
  ),
  told(
    'ar',
    'a2',
    'تالمور تعوض الصيادين',
    'دفعت شركة تالمور تعويضات بقيمة 7 ملايين دولار للصيادين بعد الحريق. واستأجرت الشركة 12 سفينة.',
  ),
];

const news = newsOf(NEWS);

describe('a question in the other language, in other words', () => {
  test.each([
    ['كم شاحنة لدى سكالهولم', '36'],
    ['كم عاملا ستسرح سكالهولم', '140'],
    ['كم مستشفى ربطت كيسترين', '25'],
    ['كم كلفت الإصلاحات كيسترين بعد الفيضان', '18000000'],
    ['how many buses does Norland own', '48'],
    ['how many employees will Norland recruit', '320'],
    ['how many ships did Talmor lease', '12'],
    ['how much compensation did Talmor pay the fishermen', '7000000'],
  ])('%s', async (text, value) => {
    const answer = await ask(news.store, LOCAL, { text, now: new Date('2026-11-01T00:00:00Z') });
    expect({ status: answer.status, value: answer.results[0]?.value }).toEqual({ status: 'answered', value });
  });

  test.each(['how many tankers did Talmor lease', 'كم طائرة لدى سكالهولم', 'كم مدرسة ربطت كيسترين'])(
    'refuses: %s',
    async (text) => {
      const answer = await ask(news.store, LOCAL, { text, now: new Date('2026-11-01T00:00:00Z') });
      expect(answer.status).toBe('unanswered');
    },
  );
});
