import { describe, expect, test } from 'vitest';
import { operationsOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';

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
  ])('and one that does not: %s: %s', (text, operation) => {
    expect(firstOf(text)).toBe(operation);
  });
});
