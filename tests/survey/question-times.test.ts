import { describe, expect, test } from 'vitest';
import { windowsOf } from '#src/survey/coverage-windows.ts';
import { pointsOf } from '#src/survey/former-periods.ts';
import { readQuestion } from '#src/survey/question.ts';
import { stretchOf, timeAsked } from '#src/survey/stretch.ts';

const now = new Date('2026-11-22T00:00:00Z');
const read = (text: string) => readQuestion({ text, now });
const labels = (text: string): string[] => read(text).times.points.map(({ label }) => label);

describe('parts of a year that share one noun', () => {
  test.each([
    ['between the second and the third quarter of 2026', ['2026-Q2', '2026-Q3']],
    ['third quarter 2026 against the second, in percent', ['2026-Q2', '2026-Q3']],
    ['in the second and third quarters of 2026', ['2026-Q2', '2026-Q3']],
    ['the first and second half of 2025', ['2025-H1', '2025-H2']],
    ['من الربع الثاني للثالث 2026', ['2026-Q2', '2026-Q3']],
    ['الربع الأول والثاني 2026', ['2026-Q1', '2026-Q2']],
  ])('%s', (text, wanted) => expect(labels(text).toSorted()).toEqual(wanted));
});

describe('months and halves as people say them', () => {
  test.each([
    ['من شهر تلاتة لشهر سبعة 2026', ['2026-03', '2026-07']],
    ['كم بتكوين بشهر تسعة', ['2026-09']],
    ['شهري 8 و9 2026', ['2026-08', '2026-09']],
    ['انتاج النص الأول من ٢٠٢٦', ['2026-H1']],
    ['الربع التاني 2026', ['2026-Q2']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test('the places are those of what was written', () => {
    for (const text of ['انتاج النص الأول من ٢٠٢٦ كام', 'من شهر تلاتة لشهر سبعة 2026 كام'])
      for (const { start, end } of read(text).times.points) {
        expect(text.slice(start, end)).not.toMatch(/كام|انتاج/u);
        expect(text.slice(start, end)).toMatch(/النص|تلاتة|سبعة/u);
      }
  });
});

describe('the same part of the year before', () => {
  test.each([
    ['Q3 2026 versus the same quarter of 2025', ['2025-Q3', '2026-Q3']],
    ['الربع الثاني 2026 مقارنة بالفترة نفسها من 2025', ['2025-Q2', '2026-Q2']],
    ['how much above a year earlier in the first half of 2026', ['2025-H1', '2026-H1']],
    ['q3 2026 vs q3 the year before', ['2025-Q3', '2026-Q3']],
    ['النص الأول من ٢٠٢٦ عن النص الأول من السنة اللي قبلها', ['2025-H1', '2026-H1']],
    ['the first half of 2026 against the half before', ['2025-H2', '2026-H1']],
  ])('%s', (text, wanted) => {
    const points = pointsOf(read(text)).map(({ label }) => label);
    expect(points.toSorted()).toEqual(wanted);
  });
});

describe('times that no single label of the calendar gives', () => {
  test.each([
    ['hashprice fell by what percent between 12 and 24 September 2026', ['2026-09-12', '2026-09-24']],
    ['الهاش برايس ما بين ١٢ و ٢٤ سبتمبر ٢٠٢٦', ['2026-09-12', '2026-09-24']],
    ['from the low of 9 April 2026 to the end of the same month', ['2026-04-09', '2026-04-30']],
    ['من قاع 9 أبريل 2026 إلى نهاية الشهر نفسه', ['2026-04-09', '2026-04-30']],
    ['sold in the second half of November 2026', ['2026-11-16/2026-11-30']],
    ['المبيعات في النصف الأول من شهر أكتوبر 2026', ['2026-10-01/2026-10-15']],
    ['generation in fiscal 2025/26 minus fiscal 2024/25', ['2025/2026', '2024/2025']],
    ['إنتاج مصر في السنة المالية 2025/2026', ['2025/2026']],
    ['auction results 25/26 and 26/27', ['2025/2026', '2026/2027']],
    ['over the first three quarters of 2026', ['2026-01/2026-09']],
    ['أول تسع شهور من 2026 عن نفس الفترة من 2025', ['2026-01/2026-09', '2025-01/2025-09']],
    ['jul-sep 2026 coins against jul-sep 2025', ['2026-07/2026-09', '2025-07/2025-09']],
    ['revenue last quarter (Q3 2026)', ['2026-Q3']],
    ['بأول ربع من ٢٠٢٦', ['2026-Q1']],
    ['بين أول 21 يوم من أكتوبر وأول 21 يوم من نوفمبر 2026', ['2026-10-01/2026-10-21', '2026-11-01/2026-11-21']],
    ['متوسط لشهور ٨ و٩ و١٠ سنة ٢٠٢٦', ['2026-08', '2026-09', '2026-10']],
    ['بين شهر ٨ وشهر ٩ من ٢٠٢٦', ['2026-08', '2026-09']],
    ['من كانون التاني لآب ٢٠٢٦', ['2026-01', '2026-08']],
    ['ف الربع الثالت على الربع التاني', ['2026-Q3', '2026-Q2']],
    ['بالربع الثالث 2026 عن الثاني', ['2026-Q3', '2026-Q2']],
    ['the call for end-2027 against the record of September', ['2027', '2026-09']],
    ['the 2025 rate and the one coming in march', ['2025', '2027-03']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test.each([
    ['Leaving August aside, the coins of July and September 2026', ['2026-07', '2026-09']],
    ['مجموع يوليو وسبتمبر 2026 من غير أغسطس', ['2026-07', '2026-09']],
    ['a Q4 Hydro against a Q5 Hydro', []],
    ['جهاز Q5 Hydro ولا Q4 Hydro', []],
    ['revenue of Q4 2025', ['2025-Q4']],
  ])('what is left out or names a machine is no time: %s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test.each([
    ['من تموز لأيلول 2026', ['2026-07', '2026-08', '2026-09']],
    ['من يناير لحد آخر مارس ٢٠٢٦', ['2026-01', '2026-02', '2026-03']],
    ['from January to the end of March 2026', ['2026-01', '2026-02', '2026-03']],
    ['from Q1 to Q3 2026', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['in the first three months of 2026', ['2026-01', '2026-02', '2026-03']],
  ])('a stretch holds all between its ends: %s', (text, wanted) =>
    expect(stretchOf(read(text))?.map(({ label }) => label)).toEqual(wanted),
  );

  test('a stretch is one time, too', () => {
    expect(timeAsked(read('من تموز لأيلول 2026'))).toMatchObject({ from: '2026-07-01', to: '2026-10-01' });
  });
});

test.each(['articles from 1 September to 31 October 2026', 'مقالات من 1 سبتمبر إلى 31 أكتوبر 2026'])(
  'news is counted over a stretch of days as one: %s',
  (text) => expect(windowsOf(read(text))).toEqual([{ from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 10, 1) }]),
);

describe('a stretch and its counterpart of another year', () => {
  test.each([
    ['farms shut in January-August 2026 than in the same months of 2025', ['2026-01/2026-08', '2025-01/2025-08']],
    ['paid in July and August 2026 against the same two months of 2025', ['2026-07/2026-08', '2025-07/2025-08']],
    ['mined January to September 2026 versus the same period of 2025', ['2026-01/2026-09', '2025-01/2025-09']],
    ['in the nine months to September 2026 from the same nine months of 2025', ['2026-01/2026-09', '2025-01/2025-09']],
    ['في يوليو وأغسطس 2026 وفي نفس الشهرين من 2025', ['2026-07/2026-08', '2025-07/2025-08']],
    ['من يناير لغاية أغسطس 2026 مقابل نفس الأشهر من 2025', ['2026-01/2026-08', '2025-01/2025-08']],
    ['الأشهر التسعة حتى سبتمبر 2026 مقابل الأشهر ذاتها من 2025', ['2026-01/2026-09', '2025-01/2025-09']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));
});

describe('times told from today, as people say them', () => {
  test.each([
    ['how much did the load grow this summer over last summer', ['2026-summer', '2025-summer']],
    ['ساعات التوقف الصيف ده عن الصيف اللي فات', ['2026-summer', '2025-summer']],
    ['عجز الكهرباء هالصيف', ['2026-summer']],
    ['صيف هالسنة مقارنة بصيف السنة اللي فاتت', ['2026-summer', '2025-summer']],
    ['غرامة هالسنة مقابل 2024', ['2026', '2024']],
    ['شحال خسرات العام اللي فات', ['2025']],
    ['كم ربحت الربع اللي راح', ['2026-Q3']],
    ['هاد العام', ['2026']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test('last year alone is no year before it', () =>
    expect(pointsOf(read('كم استهلك المركز العام الماضي')).map(({ label }) => label)).toEqual(['2025']));
});

describe('a year to come is not the year of what has been', () => {
  test.each([
    ['hashrate goal for June 2027 from the October level', ['2027-06', '2026-10']],
    ['from the September record to the 2030 forecast', ['2026-09', '2030']],
    ['هدف يونيو 2027 من مستوى أكتوبر', ['2027-06', '2026-10']],
    ['توقع 2031 مقارنة برقم أغسطس', ['2031', '2026-08']],
    ['from April to September 2027', ['2027-04', '2027-09']],
    ['hashprice from the start of 2026 to October 28', ['2026', '2026-10-28']],
    ['من أول 2026 لين بعد تعديل 28 أكتوبر', ['2026', '2026-10-28']],
    ['How much water will the site use in a year?', []],
    ['sum for Aug, Sep and Oct', ['2026-08', '2026-09', '2026-10']],
    ['from the first half of 2026 to 2028', ['2026-H1', '2028']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));
});

describe('a year of two digits, and آب', () => {
  test.each([
    ['fleet hashrate in sept 26', ['2026-09']],
    ['october 26 production', ['2026-10']],
    ["power bill for jun '25", ['2025-06']],
    ['hashprice on oct 26', ['2026-10-26']],
    ['hashprice oct 24', ['2026-10-24']],
    ['إنتاج المنجم سبتمبر ٢٥', ['2025-09']],
    ['معدل الإنتاج بآب وأيلول 2026', ['2026-08', '2026-09']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));
});

describe('a stretch', () => {
  test('of delivery years holds those between', () => {
    const all = stretchOf(read('average auction price 24/25 to 26/27'));
    expect(all?.map(({ label }) => label)).toEqual(['2024/2025', '2025/2026', '2026/2027']);
    expect(all?.[1]).toMatchObject({ from: '2025-01-01', to: '2027-01-01' });
  });

  test('between days of two months is no stretch of the first', () =>
    expect(windowsOf(read('number of articles between august 3 and october 12 2026'))).toEqual([
      { from: Date.UTC(2026, 7, 3), to: Date.UTC(2026, 9, 13) },
    ]));
});

describe('a month or quarter with one slip of the hand', () => {
  test.each([
    ['output in sepember 2026', ['2026-09']],
    ['july plus augsut 2026', ['2026-07', '2026-08']],
    ['إنتاج المنجم في أكوتبر 2026', ['2026-10']],
    ['في فباير 2026', ['2026-02']],
    ['متوسط الربع الثلاث من 2026', ['2026-Q3']],
  ])('%s', (text, wanted) => expect(labels(text)).toEqual(wanted));

  test.each(['capacity of the augusta site', 'نصف الماضي', 'مزرعة ابريلا'])('%s names none', (text) =>
    expect(labels(text)).toEqual([]),
  );
});
