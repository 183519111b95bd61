import { describe, expect, test } from 'vitest';
import { operationsOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';

const now = new Date('2026-11-21T00:00:00Z');
const first = (text: string): string | undefined => operationsOf(readQuestion({ text, now }))[0];

describe('what a question asks for', () => {
  test.each([
    ['difference', 'gap between the two power prices'],
    ['difference', 'شو الفرق بين الموقعين بالقدرة'],
    ['ratio', 'AI use is what multiple of mining use'],
    ['ratio', 'كام ضعف استهلاك التعدين'],
    ['percent-change', 'by what percent did output fall from May to June 2026'],
    ['percent-change', 'قديش زاد الطلب بالمية من 2024 ل 2026'],
    ['cagr', 'compound growth per year of demand 2024 to 2030'],
    ['cagr', 'كم النمو السنوي المركب للطلب بين 2024 و2030'],
    ['share', 'what share of the hashrate is American'],
    ['share', 'كم حصة أمريكا من الهاش ريت'],
    ['count', 'how many articles about halving this week'],
    ['count', 'كم خبر عن التنصيف هالاسبوع'],
    ['trend', 'is coverage of regulation rising'],
    ['when', 'wen is the next halving'],
    ['when', 'امتى التنصيف الجاي'],
    ['who-said', 'who warned about blackouts'],
    ['who-said', 'منو حذر من انقطاع الكهرباء'],
    ['rank', 'which country has the lowest tariff'],
    ['rank', 'اي دولة عندها اعلى حصة'],
    ['average', 'average power price paid by miners'],
    ['sum', 'مجموع قدرة المواقع'],
    ['convert', '0.05 $/kWh in $/MWh'],
    ['value', 'bitcoin network power draw'],
    ['value', 'ماكينة X9 من فيروكس بكام دولار'],
    ['value', 'المركز بيسحب كام ميجا فعلا مش الرخصة'],
    ['difference', 'بكم نقطة مئوية تقل حصة الفحم عن الهدف'],
    ['difference', 'ماكينة X9 أغلى من X8 بكام دولار'],
  ])('%s: %s', (operation, text) => expect(first(text)).toBe(operation));
});

describe('reading', () => {
  test('times: the two ends of a stretch, delivery years, months without a year', () => {
    const labels = (text: string): string[] => readQuestion({ text, now }).times.points.map((p) => p.label);
    expect(labels('from 2024 to 2027')).toEqual(['2024', '2027']);
    expect(labels('prices for 2025/26 and 2026/27')).toEqual(['2025/2026', '2026/2027']);
    expect(labels('august -> september 2025')).toEqual(['2025-08', '2025-09']);
    expect(labels('انتاج شهري ٨ و ٩ سنة ٢٠٢٦')).toEqual(['2026-08', '2026-09']);
  });

  test('units that are asked for', () => {
    const unit = (text: string): string | null => readQuestion({ text, now }).unit;
    expect(unit('price of power in $/MWh')).toBe('USD/MWh');
    expect(unit('كم تيراواط ساعة استهلكت الشبكة')).toBe('TWh');
    expect(unit('revenue per kWh of AI')).toBeNull();
    expect(unit('استهلاك تعدين البيتكوين')).toBeNull();
  });

  test('an unknown word is a name, a verb is none', () => {
    const names = (text: string): string[] =>
      readQuestion({ text, now })
        .terms.filter((t) => t.kind === 'name')
        .map((t) => t.folded);
    expect(names('how much power does Zorblat use')).toEqual(['zorblat']);
    expect(names('كم كهرباء تستهلك زوربلات')).toEqual(['زوربلات']);
    expect(names('how much electricty do miners consum')).toEqual([]);
  });
});
