import { describe, expect, test } from 'vitest';
import { operationsOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';
import { sizeTold } from '#src/survey/rank-words.ts';

const firstOf = (text: string) => operationsOf(readQuestion({ text, now: new Date('2026-11-22T00:00:00Z') }))[0];

describe('a form that leaves one operation', () => {
  test.each([
    ['ذروة الطلب في الشبكة تتجاوز رقمها القياسي بكم غيغاواط', 'difference'],
    ['بقداش سنت غادي يزيد ثمن الكهرباء على المعدنين', 'difference'],
    ['سعر الليل يقل عن سعر النهار بكام سنت', 'difference'],
    ['بكم بالمية جهاز Z9 أوفر من Z8', 'percent-change'],
    ['قديش بالمية غلت الكهربا ع المعدنين', 'percent-change'],
    ['الحمل شحال تبدل بالمئة من قبل المداهمات لبعدها', 'percent-change'],
    ['how much did output of the Halvik mine fall from August to September in percent', 'percent-change'],
    ['hashprice, August average to October average, % move', 'percent-change'],
    ['which of the six countries has the steepest growth in data center power, and how steep', 'rank'],
    ['priciest mining pool for its members right now and its cut in %', 'rank'],
    ["Saltmere's leanest month of the third quarter, plus the number of coins", 'rank'],
    ['وين نزل سعر الاستضافة أكثر شي خلال سنة، وكم سنت نزل', 'rank'],
  ])('%s: %s', (text, operation) => {
    expect(firstOf(text)).toBe(operation);
  });

  test.each([
    ['بكم الكيلوواط ساعة للمعدنين', 'value'],
    ['كم بالمية من كهرباء البلد تروح للتعدين', 'share'],
    ['by how many percentage points did the share fall', 'difference'],
    ['إيراد الاستضافة بيكبر كام في المية كل سنة نمو مركب من 2024 ل 2026', 'cagr'],
    ['by what annual rate did the consumption of Oman grow from 2023 to 2025', 'cagr'],
    ['ما معدل النمو السنوي للاستهلاك بين 2023 و2025', 'cagr'],
    ['كم بالمية بيزيد الاستهلاك السنوي كل سنة من 2023 لـ2025', 'cagr'],
    ['كم إجمالي الربح في المواقع الثلاثة معا', 'sum'],
  ])('and one that does not: %s: %s', (text, operation) => {
    expect(firstOf(text)).toBe(operation);
  });

  // What is so much a year, or gross, asks for no growth a year and for no sum.
  test.each([
    ['الاستهلاك السنوي للتعدين كم بالمئة سيزيد بحلول 2030', 'percent-change'],
    ['by how many percent will the annual consumption of miners rise from 2025 to 2030', 'percent-change'],
    ["How much did Halvik's annual revenue rise from 2023 to 2025?", 'difference'],
    ['كم هامش الربح الإجمالي لشركة الغدير', 'value'],
    ['كم بلغ هامش ربح الغدير الإجمالي', 'value'],
  ])('of an amount: %s: %s', (text, operation) => {
    expect(firstOf(text)).toBe(operation);
  });

  test.each([
    ['total capacity of all three sites of Halvik', 3],
    ['مجموع قدرة مواقع الغدير الثلاثة كم ميغاواط', 3],
    ['what do both plants make together', 2],
    ['مجموع ما أنتجته في الأشهر الثلاثة الأولى', null],
    ['how much did it mine in the three months to June', null],
    ['what is the total of three plants of any kind', null],
  ])('so many known things: %s: %s', (text, size) => {
    expect(sizeTold(readQuestion({ text, now: new Date('2026-11-22T00:00:00Z') }))).toBe(size);
  });
});
