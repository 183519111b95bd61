import { expect, test } from 'vitest';
import { readCap, readPace, readQuiet } from '#src/survey/pace.ts';

test.for([
  ['daily 08:00', 'يوميًا 08:00', { at: 480 }],
  ['every day at 8:30 pm', 'كل يوم ٨:٣٠ مساءً', { at: 1230 }],
  ['daily', 'يوميا', { at: 540 }],
  ['weekly monday 9 am', 'أسبوعيًا الاثنين 9 صباحًا', { at: 540, weekday: 1 }],
  ['weekly', 'أسبوعيا', { at: 540, weekday: 0 }],
  ['Friday 12am', 'الجمعة 12 ص', { at: 0, weekday: 5 }],
  ['now', 'فورًا', 'now'],
  ['25:00', '25:00', null],
  ['daily 25:00', 'يوميا 25:00', null],
  ['daily 13 pm', 'يوميا 13 م', null],
  ['never', 'أبدا', null],
] as const)('%s and %s', ([english, arabic, expected]) => {
  expect([readPace(english), readPace(arabic)]).toEqual([expected, expected]);
});

test.for([
  ['22:00-07:00', 'من 22:00 إلى 07:00', { from: 1320, to: 420 }],
  ['10 pm to 7 am', '10 مساءً إلى 7 صباحًا', { from: 1320, to: 420 }],
  ['22', '22', null],
  ['7-7', '7-7', null],
  ['1-2-3', '1-2-3', null],
] as const)('quiet from %s, %s', ([english, arabic, expected]) => {
  expect([readQuiet(english), readQuiet(arabic)]).toEqual([expected, expected]);
});

test.for([
  ['5 per hour', '5 في الساعة', { most: 5, hours: 1 }],
  ['10/day', '١٠ كل يوم', { most: 10, hours: 24 }],
  ['20 a week', '20 في الأسبوع', { most: 20, hours: 168 }],
  ['five', 'خمسة', null],
  ['5', '5', null],
  ['0 per hour', '0 في الساعة', null],
] as const)('at most %s, %s', ([english, arabic, expected]) => {
  expect([readCap(english), readCap(arabic)]).toEqual([expected, expected]);
});
