import { describe, expect, test } from 'vitest';
import { amountRuns, shown } from '#src/talk/format.ts';
import { line, plain } from '#src/talk/runs.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('numbers for the eye', () => {
  test.for([
    ['240', '240'],
    ['42.0118343195266', '42.01'],
    ['27.3972602739726', '27.4'],
    ['0.09375', '0.09375'],
    ['1150000000', '1,150,000,000'],
    ['35053.908355795148', '35,053.91'],
    ['-1.59235668789809', '\u22121.592'],
    ['1000000000000000000000', '1,000,000,000,000,000,000,000'],
    ['0', '0'],
    ['0.062', '0.062'],
    ['12345678901234567890.123', '12,345,678,901,234,567,890.12'],
  ])('%s is shown as %s', ([value, text]) => expect(shown(value ?? '')).toBe(text));
});

describe('amounts keep their bounds in both languages', () => {
  const said = (lang: 'en' | 'ar', amount: Parameters<typeof amountRuns>[1]): string =>
    bare(plain(line('plain', amountRuns(lang, amount)), lang));
  test.for([
    [{ min: '20', qualifier: 'more_than', unit: 'pp' }, 'more than 20 percentage points', 'أكثر من 20 نقطة مئوية'],
    [{ max: '25', qualifier: 'at_most', unit: 'x' }, 'at most 25 times', '25 ضعفًا على الأكثر'],
    [{ value: '97.1', qualifier: 'approx', unit: '%' }, 'about 97.1%', 'نحو 97.1%'],
    [{ min: '325', max: '580', qualifier: 'range', unit: 'TWh' }, '325 to 580 TWh', 'من 325 إلى 580 تيراواط ساعة'],
    [{ value: '3', qualifier: 'exact', unit: 'KZT/kWh' }, '3 KZT/kWh', '3 KZT/kWh'],
  ] as const)('%o', ([amount, english, arabic]) => {
    expect(said('en', amount)).toBe(english);
    expect(said('ar', amount)).toBe(arabic);
  });
});
