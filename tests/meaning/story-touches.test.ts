import { describe, expect, test } from 'vitest';
import { KeptFacts, type LateReport, type LaterReport } from '#src/base/story.ts';
import { touches } from '#src/meaning/story-touches.ts';
import { understand } from '#src/understand.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 3, 6, 7);
type Report = readonly [title: string, text: string];

interface Case {
  readonly lang: 'en' | 'ar';
  readonly late: Report;
  readonly alike: Report;
  readonly other: Report;
  readonly again: Report;
}

const CASES: readonly Case[] = [
  {
    lang: 'en',
    late: ['Transformer fire leaves Veldamar without power', 'A fire cut the supply of 1,310 homes in Veldamar.'],
    alike: ['Fire in a transformer cuts power in Veldamar', 'In Veldamar 1,310 homes lost their supply by a fire.'],
    other: ['Senate of Torskind passes a levy on miners', 'The levy of 3.4 cents goes to the president of Torskind.'],
    again: [
      'Miners face a levy that the senate of Torskind passed',
      'The senate of Torskind passed a levy of 3.4 cents.',
    ],
  },
  {
    lang: 'ar',
    late: ['حريق في محول يقطع الكهرباء عن فيلدامار', 'قطع حريق التيار عن 1310 منازل في فيلدامار.'],
    alike: ['انقطاع الكهرباء في فيلدامار بعد حريق محول', 'فقد 1310 منازل في فيلدامار التيار بسبب حريق.'],
    other: ['مجلس شيوخ تورسكيند يقر رسما على المعدنين', 'تذهب رسوم قدرها 3.4 سنت إلى رئيس تورسكيند.'],
    again: ['المعدنون أمام رسم أقره مجلس شيوخ تورسكيند', 'أقر مجلس شيوخ تورسكيند رسما قدره 3.4 سنت.'],
  },
];

describe.each(CASES)('a late report among few stories ($lang)', ({ lang, late, alike, other, again }) => {
  const factsOf = ([title, body]: Report) =>
    understand({
      feedUrl: 'https://wire.example/feed',
      key: title,
      url: 'https://wire.example/1',
      outlet: 'Wire',
      title,
      text: `${title}\n\n${body}`,
      published: START,
      dated: true,
      feedLang: lang,
    }).story;
  const at = (articleId: number, report: Report, links: number, fellows: readonly number[]): LaterReport => ({
    articleId,
    storyId: fellows[0] ?? articleId,
    published: START + articleId * HOUR,
    founded: START + (fellows[0] ?? articleId) * HOUR,
    facts: new KeptFacts(factsOf(report).facts),
    links,
    fellows,
  });
  const touched = (later: readonly LaterReport[], changes: Partial<LateReport> = {}) =>
    touches({ ...factsOf(late), published: START, storyId: 9, founds: true, fewer: false, ...changes }, [], later);

  test('touches what nearly matches it, and nothing that stands whatever else is told', () => {
    const later = [at(1, alike, 0, []), at(2, other, 0, []), at(3, again, 1, [2])];
    expect(touched(later)).toEqual([1]);
  });

  test('touches what joined a story of which too little is at hand, and what joined two', () => {
    expect(touched([at(3, again, 1, [2])])).toEqual([3]);
    expect(touched([at(2, other, 0, []), at(3, again, 2, [2])])).toEqual([3]);
  });

  test('touches all where it leaves fewer stories than there were', () => {
    expect(touched([at(1, alike, 0, []), at(2, other, 0, [])], { fewer: true })).toEqual([1, 2]);
  });
});
