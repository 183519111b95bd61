import { describe, expect, it } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

const whose = (text: string): string[] =>
  figuresOf(text, {
    lang: /[\u0621-\u064a]/.test(text) ? 'ar' : 'en',
    published: Date.parse('2026-05-12T12:00:00Z'),
  }).figures.map(({ text: words, subject }) => `${words} | ${subject?.text ?? '-'}`);

describe('whose a figure is', () => {
  it.each([
    ['A blaze at the Lisle hall destroyed 800 rigs.', ['800 rigs | the Lisle hall']],
    [
      'The hashrate of Quarry Pool stood at 9 EH/s before a flood knocked it down to 6 EH/s.',
      ['9 EH/s | Quarry Pool', '6 EH/s | Quarry Pool'],
    ],
    ['أتى حريق في مزرعة الرمال على 800 جهاز.', ['800 جهاز | مزرعة الرمال']],
    ['هبط الجفاف بإنتاج سدود زامبيا إلى 3 غيغاواط.', ['3 غيغاواط | سدود زامبيا']],
  ])('is no blow’s that befalls it: %s', (text, expected) => expect(whose(text)).toEqual(expected));

  it.each([
    ['The ruling obliges Dune Hash to pay $4 million.', ['$4 million | Dune Hash']],
    ['The state promised miners 3 cents per kWh.', ['3 cents per kWh | miners']],
    ['The court fined Dune Hash $2 million for drawing 20 MW.', ['$2 million | Dune Hash', '20 MW | Dune Hash']],
    ['The purchase values Dune Hash at $700 million.', ['$700 million | Dune Hash']],
    ['وعدت الحكومة المعدّنين بسعر 3 سنتات لكل كيلوواط ساعة.', ['3 سنتات لكل كيلوواط ساعة | المعدّنين']],
  ])('is whom it is done to, not who does it: %s', (text, expected) => expect(whose(text)).toEqual(expected));

  it.each([
    [
      'The smelter wants to halve water use to 40,000 m3 a year.',
      ['halve | The smelter', '40,000 m3 a year | The smelter'],
    ],
    ['Dune Hash reported AI revenue of $12 million.', ['$12 million | Dune Hash']],
    ['Payback on the new rigs takes 14 months.', ['14 months | the new rigs']],
    ['Profit before tax at Dune Hash almost doubled to $9 million.', ['doubled | Dune Hash', '$9 million | Dune Hash']],
    ['رفعت «كثيب» قدرتها الذاتية إلى 9 إكساهاش في الثانية.', ['9 إكساهاش في الثانية | كثيب']],
    ['تستهلك وحدة التبريد الجديدة 5 كيلوواط.', ['5 كيلوواط | وحدة التبريد الجديدة']],
  ])('is no kind of measure’s: %s', (text, expected) => expect(whose(text)).toEqual(expected));

  it.each([
    ['Requests in the queue total 90 GW, 60% of them for data centers.', ['90 GW | Requests', '60% | data centers']],
    ['From 3 MW in 2023 the cooperative has grown to 40 MW.', ['3 MW | the cooperative', '40 MW | the cooperative']],
    ['Dune Hash turned profitable: net income reached $3 million.', ['$3 million | Dune Hash']],
    ['Taken together, the three operators earned $2 billion.', ['three operators | -', '$2 billion | three operators']],
    ['Homes used 3 TWh in 2025, the mines of the north 1 TWh.', ['3 TWh | Homes', '1 TWh | the mines of the north']],
    ['استهلكت المراكز 9 غيغاواط، 60% منها لمصاهر الألمنيوم.', ['9 غيغاواط | المراكز', '60% | مصاهر الألمنيوم']],
  ])('may stand elsewhere than in front of its verb: %s', (text, expected) => expect(whose(text)).toEqual(expected));
});
