import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#src/base/exact.ts';
import { numberOf } from '#src/language/numbers.ts';
import { tokensOf } from '#src/language/numbers-tokens.ts';

const read = (text: string): string | null => {
  const value = numberOf(text);
  return value && toDecimal(value);
};

test.for([
  ['12', '12'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,5', '1.5'],
  ['12,34,567', '1234567'],
  ['1 234 567', '1234567'],
  ['13 000', '13000'],
  ["12'500", '12500'],
  ['٣٬٥٠٠', '3500'],
  ['١٥٠٫٥', '150.5'],
  ['۱۳٬۰۰۰', '13000'],
  ['26،013\u202A,94', '26013.94'],
  ['.08', '0.08'],
  ['½', '0.5'],
  ['2½', '2.5'],
  ['1e10', '10000000000'],
  ['1.2bn', '1200000000'],
  ['39.8 million', '39800000'],
  ['one hundred and twenty-three thousand four hundred', '123400'],
  ['two and a half million', '2500000'],
  ['half a million', '500000'],
  ['a quarter million', '250000'],
  ['three point one four', '3.14'],
  ['two million and three fifths', '2600000'],
  ['twelve lakh', '1200000'],
  ['94 ألفًا و500', '94500'],
  ['“12” ألفا و”560″', null],
  ['62 ألفاً و 741', '62741'],
  ['مئة وخمسة وعشرون', '125'],
  ['ثلاثة آلاف ومئتان', '3200'],
  ['مئتي ألف', '200000'],
  ['مليار ونصف', '1500000000'],
  ['ثلاثة ملايين ونصف المليون', '3500000'],
  ['ملياري', '2000000000'],
  ['نصف مليون', '500000'],
  ['ثلاثة أرباع', '0.75'],
  ['ثلاثة أرباعها', '0.75'],
  ['أربعة أخماسه', '0.8'],
  ['خمسة عشر', '15'],
  ['تلاتة و تلاتين', '33'],
  ['ثلاثة فاصلة خمسة', '3.5'],
  ['1.2×10^18', '1200000000000000000'],
  ['10¹⁸', '1000000000000000000'],
  ['٣×١٠^٤', '30000'],
  ['4.5e-3', '0.0045'],
  ['2.5^-1', '0.4'],
  ['10^999', null],
  ['3 crore 20 lakh', '32000000'],
  ['7 thousand 4 hundred and 12', '7412'],
  ['five hundred Cr', '5000000000'],
  ['20 tln', '20000000000000'],
  ['three-fiftieths', '0.06'],
  ['seven twenty-firsts', '0.333333333333333'],
  ['two hundred forty-fifths', '4.44444444444444'],
  ['two hundred and forty fifths', '48'],
  ['a millionth', '0.000001'],
  ['two hundred and six and three quarters', '206.75'],
  ['5 million and a quarter', '5250000'],
  ['three billion and a half million', '3000500000'],
  ['three out of eight', '0.375'],
  ['1 in 50', '0.02'],
  ['three over eight', '0.375'],
  ['one ninety-five', '195'],
  ['half a dozen', '6'],
  ['three quarters of a million', '750000'],
  ['a pair', '2'],
  ['point six', '0.6'],
  ['واحد من كل ثمانية', '0.125'],
  ['ثلاثة من أصل ثمانية', '0.375'],
  ['واحد على خمسين', '0.02'],
  ['نصف دزينة', '6'],
  ['ثلاثة أرباع المليون', '750000'],
  ['سبعه', '7'],
  ['1.2.3', null],
  ['ميتا', null],
  ['لست', null],
  ['', null],
] as const)('%j is %j', ([text, value]) => {
  expect(read(text)).toBe(value);
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const english = (n: number): string => {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${ONES[n % 10]}` : ''}`;
  if (n < 1000) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`;
  const [scale, word] = n < 1e6 ? [1e3, 'thousand'] : n < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
  return `${english(Math.floor(n / scale))} ${word}${n % scale ? ` ${english(n % scale)}` : ''}`;
};

const ONES_AR = ' واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const TENS_AR = '  عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const HUNDREDS_AR = ' مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');
const arabic = (n: number): string => {
  if (n <= 10) return ONES_AR[n] ?? '';
  if (n < 20) return `${n === 11 ? 'أحد' : n === 12 ? 'اثنا' : ONES_AR[n - 10]} عشر`;
  if (n < 100) return n % 10 ? `${ONES_AR[n % 10]} و${TENS_AR[Math.floor(n / 10)]}` : (TENS_AR[n / 10] ?? '');
  if (n < 1000) return `${HUNDREDS_AR[Math.floor(n / 100)]}${n % 100 ? ` و${arabic(n % 100)}` : ''}`;
  const [scale, one, two, many, more] =
    n < 1e6
      ? [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفًا']
      : n < 1e9
        ? [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونًا']
        : [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارًا'];
  const count = Math.floor(n / scale);
  const head = count === 1 ? one : count === 2 ? two : `${arabic(count)} ${count <= 10 ? many : more}`;
  return `${head}${n % scale ? ` و${arabic(n % scale)}` : ''}`;
};

describe('numbers written out are read back', () => {
  const any = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 999_999_999_999 }));
  test('in English', () => {
    fc.assert(
      fc.property(any, (n) => read(english(n)) === String(n)),
      { numRuns: 2000 },
    );
  });
  test('in Arabic', () => {
    fc.assert(
      fc.property(any, (n) => read(arabic(n)) === String(n)),
      { numRuns: 2000 },
    );
  });
});

test('tokens are exact slices in order, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.raw);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});
