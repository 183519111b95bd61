import { expect, test } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { type Told, tellingOn } from './articles.ts';
import { newsOf } from './news-store.ts';

const told = tellingOn('when');

const NEWS: readonly Told[] = [
  told(
    'en',
    'larkford',
    '2026-11-05',
    'Marlin Compute to take over the Larkford Flats mine',
    'Marlin Compute expects to spend $1.2 billion on converting Larkford Flats, the Iowa site that it is taking over from Orrin Mining.\n\nClosing is set for December 18, 2026, provided that the state’s utility board does not object.\n\nThe first AI hall is to open in August 2027.',
  ),
  told(
    'en',
    'dunwick',
    '2026-10-20',
    'Court orders the Dunwick mine to be quieter',
    'A court in Fallow County ruled on October 16, 2026 that the Dunwick mine is too loud. Judge Mara Voss gave the company until March 31, 2027 to replace its fans with water cooling.',
  ),
  told(
    'ar',
    'sultana',
    '2026-10-14',
    'مناجم سلطانة تتوقف شتاء',
    'ابتداءً من ١ نوفمبر ٢٠٢٦ يتوقف التعدين بكهرباء الشبكة في جمهورية سلطانة حتى نهاية مارس ٢٠٢٧.\n\nوسجلت شبكة سلطانة ذروتها القياسية في يوليو ٢٠٢٦، ويتوقع المشغل ذروة أعلى في ٢٠٣٢.',
  ),
  told(
    'en',
    'quarn',
    '2026-09-20',
    'Two years of the Quarn contract',
    'Two years ago today Quarn Energy and Tessel announced a contract for the power of a closed reactor.',
  ),
];

const NOW = new Date('2026-11-20T00:00:00Z');
const news = newsOf(NEWS);

test.each([
  ['larkford flats deal, expected closing date?', '2026-12-18'],
  ['how soon will the Larkford Flats sale close', '2026-12-18'],
  ['When is the Larkford Flats takeover supposed to go through?', '2026-12-18'],
  ['ايمتى بتتسكر صفقة Larkford Flats', '2026-12-18'],
  ['By what date does Dunwick have to swap its fans for water cooling?', '2027-03-31'],
  ['امتى لازم Dunwick تغير المراوح', '2027-03-31'],
  ['متى يتوقف التعدين بكهرباء الشبكة في سلطانة', '2026-11-01'],
  ['متى سجلت شبكة سلطانة ذروتها القياسية', '2026-07'],
  ["what's the date on which Quarn and Tessel announced their contract", '2024-09-20'],
])('%s', async (text, date) => {
  const { results } = await ask(news.store, LOCAL, { text, now: NOW });
  expect(results[0]).toMatchObject({ operation: 'when', dates: [date] });
});
