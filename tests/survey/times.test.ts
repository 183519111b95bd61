import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { candidatesOf } from '#src/survey/candidate.ts';
import { fillNow } from '#src/survey/fill-now.ts';
import { offersOf } from '#src/survey/offers.ts';
import { ableReadings, triedOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';
import { retrieve } from '#src/survey/retrieve.ts';
import { settled } from '#src/survey/settled.ts';
import { tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('times');
const NOW = new Date('2026-11-21T00:00:00Z');

const NEWS = [
  told(
    'en',
    'spill',
    '2026-10-12',
    'Lindmark spills water again',
    'Lindmark Hydro spilled 41 gigawatt-hours (GWh) in the first quarter of 2026, 96 GWh in the second and 58 GWh in the third.',
  ),
  told(
    'ar',
    'spill',
    '2026-10-13',
    'واحة باور ترمي الكهرباء',
    'أهدرت شركة واحة باور 44 غيغاواط ساعة في الربع الأول من 2026، و90 غيغاواط ساعة في الربع الثاني، و50 غيغاواط ساعة في الربع الثالث.',
  ),
  told(
    'en',
    'coins-august',
    '2026-09-03',
    'Tidewell mines 281 BTC',
    'Tidewell produced 281 BTC in August 2026 and sold none.',
  ),
  told(
    'en',
    'coins-september',
    '2026-10-03',
    'Tidewell keeps its coins',
    'Tidewell held 3,356 BTC at the end of September 2026.',
  ),
  told(
    'en',
    'rent',
    '2026-10-29',
    'Cobble Hash reports the third quarter of 2026',
    'Cobble Hash had revenue of $121 million in the third quarter of 2026. Halls rented to AI customers brought in $17 million of that; in the same quarter of 2025 they had brought $4 million.',
  ),
];

const news = newsOf(NEWS);

const asked = async (text: string) => {
  const read = readQuestion({ text, now: NOW });
  const found = await retrieve(news.store, LOCAL, read);
  const question = settled(read, found);
  const candidates = candidatesOf(found, question);
  const readings = ableReadings(read);
  const rules = fillNow(triedOf(readings), candidates, question);
  return { candidates, offers: offersOf(candidates, question, readings, rules) };
};

describe('times of questions and figures', () => {
  test.each([
    ['How many GWh did Lindmark Hydro spill from January through September 2026?', '195'],
    ['كم غيغاواط ساعة أهدرت واحة باور من يناير لغاية آخر سبتمبر 2026', '184'],
  ])('parts that fill the time asked for are offered as their sum: %s', async (text, total) => {
    const { offers } = await asked(text);
    const sums = offers.filter(({ operation }) => operation === 'sum').map(({ filled }) => filled());
    const values = sums.flatMap((sum) => (sum.status === 'unanswered' ? [] : sum.results.map(({ value }) => value)));
    expect(values).toContain(total);
  });

  test.each([
    'cobble hash btc mined in aug + sept + oct 2026',
    'cobble hash july plus august btc',
    'كوبل هاش يوليو زائد أغسطس كم بتكوين',
  ])('several times that are added ask for a sum: %s', (text) =>
    expect(ableReadings(readQuestion({ text, now: NOW }))[0]?.operation).toBe('sum'),
  );

  test('what is held is not added to what was mined', async () => {
    const { offers } = await asked('How many coins did Tidewell mine in August plus September 2026, total BTC?');
    const sums = offers.filter(({ operation }) => operation === 'sum');
    const sets = sums.map(({ used }) =>
      used
        .map(({ statement }) => statement.figure.value)
        .toSorted()
        .join(' '),
    );
    expect(sets).not.toContain('281 3356');
  });

  test('a time that opens the next clause is not that of the one before', async () => {
    const { candidates } = await asked('What did AI customers bring Cobble Hash in Q3 2026, in dollars?');
    const spells = candidates.map(({ statement, spell }) => [statement.figure.text, spell?.label]);
    expect(spells).toContainEqual(['$4 million', '2025-Q3']);
    expect(spells).toContainEqual(['$17 million', '2026-Q3']);
  });
});
