import { describe, expect, it } from 'vitest';
import { withHowMany } from '#src/survey/how-many.ts';
import { ableReadings } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';

const NOW = new Date('2026-11-20T00:00:00Z');
const written = (text: string): string => withHowMany(text).replace(/ +/g, ' ').trim();

describe('how the dialects say how many', () => {
  it.each([
    ['كام جهاز صودر؟', 'كم جهاز صودر؟'],
    ['خسرت الشركة قد إيه؟', 'خسرت الشركة كم ؟'],
    ['قدّيش بتسحب المزرعة؟', 'كم بتسحب المزرعة؟'],
    ['أديش طول الخط؟', 'كم طول الخط؟'],
    ['شگد سعر الكهرباء؟', 'كم سعر الكهرباء؟'],
    ['چم ميغاواط؟', 'كم ميغاواط؟'],
    ['وش كثر زادت الصعوبة؟', 'كم زادت الصعوبة؟'],
    ['قدّاش من ماكينة؟', 'كم من ماكينة؟'],
    ['شحال من مرة؟', 'كم من مرة؟'],
    ['واش حال د الماكينات؟', 'كم د الماكينات؟'],
    ['بقديش الكيلو وبشحال الجهاز؟', 'بكم الكيلو وبكم الجهاز؟'],
    ['بقد ايه الجهاز؟', 'بكم الجهاز؟'],
    ['وقديشها الغرامة؟', 'وكم الغرامة؟'],
    ['جم موقع؟', 'كم موقع؟'],
    ['بچم الطن؟', 'بكم الطن؟'],
  ])('%s', (said, read) => {
    expect(written(said)).toBe(read);
    expect(withHowMany(said)).toHaveLength(said.length);
  });

  it.each([
    'كمية الغاز المحروق',
    'الموظفين جم المحطة',
    'شركة كامكو للطاقة',
    'مدينة قداشة',
    'how many megawatts',
    'وقّعت الشركة عقدها',
  ])('leaves %s alone', (text) => expect(withHowMany(text)).toBe(text));

  it.each([
    ['بشگد باعت الشركة جهاز التعدين؟', 'value'],
    ['گداش ديال الميغاواط عند الشركة؟', 'value'],
    ['وش كثر زادت صعوبة التعدين؟', 'difference'],
    ['المنجم في عمان بكام سنت الكيلوواط ساعة', 'value'],
    ['cents per kWh paid by the mine in oman', 'value'],
    ['سعر الطن أقل بكم من سعر السنة الفايتة', 'difference'],
    ['شقد خبر عن التعدين بالعراق؟', 'count'],
    ['گداش من مرة استهلاك الذكاء الاصطناعي أكبر من استهلاك التعدين؟', 'ratio'],
  ])('reads %s', (text, operation) => {
    const question = readQuestion({ text, now: NOW });
    expect(question.asked).toBe(text);
    expect(ableReadings(question)[0]?.operation).toBe(operation);
  });
});

describe('words as the dialects dress them', () => {
  const terms = (text: string) => readQuestion({ text, now: NOW }).terms;
  it.each([
    ['الحظر مدته قد إيه', 'مدته', 'term'],
    ['العقد مدتو شحال', 'مدتو', 'term'],
    ['الطن سعرو قديش', 'سعرو', 'price'],
    ['مين عدّن أكتر', 'عدّن', 'production'],
    ['فين أرخص ضو', 'ضو', 'electricity'],
  ])('%s', (text, word, concept) => expect(terms(text).find((t) => t.text === word)?.concepts).toContain(concept));

  it('takes no name for a verb of the future', () => {
    const [point] = readQuestion({ text: 'سيدار عدنت كم عملة أكثر من نهر في سبتمبر', now: NOW }).times.points;
    expect(point?.label).toBe('2026-09');
  });
});
