import { expect, test } from 'vitest';
import { readThreshold } from '#src/survey/threshold.ts';

const said = (text: string): string => {
  const found = readThreshold(text);
  return found
    ? [found.measure, found.is, found.value, found.unit, found.inclusive ? 'at least' : ''].join(' ').trim()
    : 'nothing';
};

test.for([
  ['hashprice under 40', 'سعر الهاش تحت 40', 'hashprice under 40 USD/(PH/s.d)'],
  ['hashprice < $45', 'سعر الهاش أقل من 45 دولارًا', 'hashprice under 45 USD/(PH/s.d)'],
  ['difficulty up 5 %', 'الصعوبة ترتفع 5%', 'difficulty up 5 % at least'],
  ['difficulty -3%', 'انخفاض الصعوبة 3%', 'difficulty down 3 % at least'],
  ['difficulty over 150 trillion', 'صعوبة التعدين أعلى من 150 تريليون', 'difficulty over 150000000000000 1'],
  ['hash rate over 1000', 'معدل الهاش فوق 1000 إكساهاش', 'hashrate over 1000 EH/s'],
  ['bitcoin price above $100,000', 'سعر البيتكوين فوق 100 ألف دولار', 'btc_price over 100000 USD'],
  [
    'electricity price over 6 cents per kWh',
    'سعر الكهرباء أكثر من 6 سنتات للكيلوواط ساعة',
    'electricity_price over 6 USc/kWh',
  ],
  ['power capacity at least 500 MW', 'قدرة لا تقل عن 500 ميغاواط', 'power_capacity over 500 MW at least'],
  ['fine over $10 million', 'غرامة تتجاوز 10 ملايين دولار', 'fine over 10000000 USD'],
] as const)('%s and %s are one thing', ([english, arabic, expected]) => {
  expect([said(english), said(arabic)]).toEqual([expected, expected]);
});

test.for([
  '',
  'mining',
  '40',
  'hashprice',
  'hashprice 40',
  'bananas over 40',
  'hashprice over 40 and difficulty over 9',
  'موز فوق 40',
])('%s says no measure, no amount or no bound, and is not guessed at', (text) => {
  expect(said(text)).toBe('nothing');
});
