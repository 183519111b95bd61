import { describe, expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { toldBy } from '#src/survey/told.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('corrections');

const NEWS: readonly Told[] = [
  told(
    'ar',
    'fellwater-q3',
    '2026-10-27',
    'فيلووتر: نتائج الربع الثالث',
    'أعلنت شركة "فيلووتر" (Fellwater Mining) أمس أنها أنتجت ١١٨٤ بتكوين في الربع الثالث من ٢٠٢٦. وباعت الشركة ٨٦٠ بتكوين خلال الربع الثالث.',
  ),
  told(
    'en',
    'fellwater-restated',
    '2026-11-02',
    'Fellwater restates its third quarter',
    'Correction of 2 November 2026: Fellwater Mining produced 1,148 BTC in the third quarter of 2026. In the statement of 26 October two digits had changed places, so that it said 1,184; that number is withdrawn.\n\nIt used 1,021 GWh between July and September.',
  ),
  told(
    'en',
    'fellwater-q2',
    '2026-07-29',
    'Fellwater: second quarter',
    'Fellwater Mining produced 1,066 BTC in the second quarter of 2026.',
  ),
  told(
    'ar',
    'oremoor-september',
    '2026-10-05',
    'أورمور ريدج تعلن إنتاج ٢٥٢ بتكوين في سبتمبر',
    'أعلنت شركة "أورمور ريدج" (Oremoor Ridge) أنها أنتجت ٢٥٢ بتكوين في سبتمبر ٢٠٢٦، أي ٨٫٤ بتكوين في اليوم.',
  ),
  told(
    'en',
    'oremoor-correction',
    '2026-10-08',
    'Oremoor Ridge corrects its September output downwards',
    'Oremoor Ridge produced 225 BTC in September 2026, it said in a corrected update on Thursday. The figure of 252 BTC published on October 5 is withdrawn: it wrongly included coins that belong to a customer.',
  ),
  told(
    'en',
    'oremoor-august',
    '2026-09-04',
    'Oremoor Ridge in August',
    'Oremoor Ridge produced 243 BTC in August 2026.',
  ),
  told(
    'en',
    'northbeck',
    '2026-10-06',
    'Northbeck in September',
    'Northbeck Mining produced 301 BTC in September 2026 and sold 120 BTC.',
  ),
];

const NOW = new Date('2026-11-20T00:00:00Z');
const news = newsOf(NEWS);

const answered = async (text: string) => {
  const { status, results } = await ask(news.store, LOCAL, { text, now: NOW });
  return status === 'unanswered' ? status : results[0]?.value;
};

describe('what was put right holds in every outlet and language', () => {
  test.each([
    ['How many BTC did Fellwater mine in Q3 2026?', '1148'],
    ['كم بتكوين أنتجت فيلووتر في الربع الثالث من ٢٠٢٦؟', '1148'],
    ['How many BTC did Oremoor Ridge mine in September 2026?', '225'],
    ['كام بيتكوين أنتجت أورمور ريدج في سبتمبر ٢٠٢٦', '225'],
    ['average of the BTC Oremoor Ridge produced in August and September 2026', '234'],
    ['How many BTC did Northbeck produce in September 2026?', '301'],
    ['How many BTC did Fellwater sell in Q3 2026?', '860'],
  ])('%s', async (text, value) => expect(await answered(text)).toBe(value));
});

test('a number that was taken back is wrong, and the day of a note is no time of its figures', async () => {
  const statements = await news.store.figures(LOCAL, { limit: 200 });
  const all = [...Map.groupBy(statements, ({ article }) => article.id).values()].flatMap((group) => toldBy(group));
  const of = (text: string) => all.find(({ statement }) => statement.figure.text.startsWith(text));
  expect(of('1,148')).toMatchObject({ correction: 'right', spell: { label: '2026-Q3' } });
  expect(of('1,184')).toMatchObject({ correction: 'wrong' });
  expect(
    all.find(({ statement: { figure, article } }) => figure.value === '252' && article.lang === 'en'),
  ).toMatchObject({
    correction: 'wrong',
  });
});
