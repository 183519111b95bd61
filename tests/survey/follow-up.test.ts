import { describe, expect, test } from 'vitest';
import { completed } from '#src/survey/follow-up.ts';
import { openRecent } from '#src/talk/recent.ts';
import { processorTime } from '../helpers/processor.ts';

const now = new Date('2026-11-21T00:00:00Z');
const whole = (before: string, text: string): string | null => completed(text, before, now)?.question ?? null;

const EN = 'How much electricity did data centers use in 2024?';
const AR = 'كم استهلاك مراكز البيانات في 2024؟';

describe('what a question leaves out is taken from the one before', () => {
  test.each([
    [EN, 'and in 2030?', 'How much electricity did data centers use in 2030'],
    [EN, '2030?', 'How much electricity did data centers use in 2030'],
    [EN, 'what about mining?', 'How much electricity did mining use in 2024'],
    [EN, 'in GW?', 'How much electricity did data centers use in 2024 in GW'],
    [EN, 'in America?', 'How much electricity did data centers use in 2024 in America'],
    ['How many TWh did data centers use in 2024?', 'in GW?', 'How many GW did data centers use in 2024'],
    ['How much did AI use grow from 2024 to 2027?', 'and to 2030?', 'How much did AI use grow from 2024 to 2030'],
    ['What did Northfen mine in September 2024?', 'and in August?', 'What did Northfen mine in August 2024'],
    ['What did Northfen mine in September 2024?', 'and Rimal Hash?', 'What did Rimal Hash mine in September 2024'],
    ['How many BTC did Northfen produce in 2025?', 'and the hashrate?', 'the hashrate Northfen 2025'],
    ['How many stories about FERC this week?', 'and last month?', 'How many stories about FERC last month'],
    [AR, 'وفي أمريكا؟', 'كم استهلاك مراكز البيانات في 2024 في أمريكا'],
    [AR, 'وفي 2030؟', 'كم استهلاك مراكز البيانات في 2030'],
    [AR, 'بالجيجاواط؟', 'كم استهلاك مراكز البيانات في 2024 بالجيجاواط'],
    ['كم يستهلك الذكاء الاصطناعي في 2027؟', 'طيب والتعدين؟', 'كم يستهلك التعدين في 2027'],
    ['كم حصة الصين من الهاش ريت؟', 'وفي أمريكا؟', 'كم حصة أمريكا من الهاش ريت'],
    ['كم حصة الصين من الهاش ريت؟', 'شو عن روسيا', 'كم حصة روسيا من الهاش ريت'],
    ['كم حصة الصين من الهاش ريت؟', 'وكم في ايران؟', 'كم حصة ايران من الهاش ريت'],
    ['كم انتاج نورثفن في سبتمبر 2024', 'وفي اغسطس؟', 'كم انتاج نورثفن في اغسطس 2024'],
    ['كم انتاج نورثفن في سبتمبر 2024', 'ورمال هاش؟', 'كم انتاج رمال هاش في سبتمبر 2024'],
    [EN, 'وفي 2030؟', 'How much electricity did data centers use in 2030'],
  ])('%s + %s', (before, text, question) => expect(whole(before, text)).toBe(question));

  test('it says what was carried over, and nothing that was replaced', () => {
    expect(completed('what about mining?', EN, now)?.kept).toEqual(['use', '2024']);
    expect(completed('وفي أمريكا؟', 'كم حصة الصين من الهاش ريت؟', now)?.kept).toEqual(['حصة', 'الهاش ريت']);
  });
});

test.each([
  'How much electricity does Iran use in 2024?',
  'and how much electricity does Iran use?',
  'and when is the next halving?',
  'When is the next halving?',
  'who rejected the deal',
  'convert 240 TWh to GWh',
  '5 TWh in GWh',
  'hashprice',
  'كم استهلاك ايران من الكهرباء',
  'وكم استهلاك ايران من الكهرباء؟',
  'ومتى التنصيف القادم؟',
  'مين رفض الصفقة',
  'and',
  'و',
  '',
  '?',
])('a full question never inherits: %s', (text) => {
  for (const before of [EN, AR]) expect(whole(before, text)).toBeNull();
});

test('nothing is taken from a question that said nothing', () => {
  for (const before of ['', 'hello', '؟؟', 'and?']) expect(whole(before, 'and in 2030?')).toBeNull();
});

test('a hostile follow-up takes no longer than its length', () => {
  const long = `and ${'و '.repeat(4000)}${'ok '.repeat(4000)}`;
  const spent = processorTime();
  whole(EN, long);
  expect(spent()).toBeLessThan(1500);
});

describe('what is remembered', () => {
  test('the last question of each place, for half an hour', () => {
    const recent = openRecent();
    recent.keep('a', 'first', 0);
    recent.keep('a', 'second', 1000);
    expect(recent.last('a', 2000)).toBe('second');
    expect(recent.last('b', 2000)).toBeUndefined();
    expect(recent.last('a', 1000 + 30 * 60_000)).toBe('second');
    expect(recent.last('a', 1001 + 30 * 60_000)).toBeUndefined();
  });

  test('so many places and no more: the one that was silent longest goes', () => {
    const recent = openRecent(3);
    for (const place of ['a', 'b', 'c', 'a', 'd']) recent.keep(place, place, 0);
    expect(['a', 'b', 'c', 'd'].filter((place) => recent.last(place, 0))).toEqual(['a', 'c', 'd']);
    recent.keep('long', 'x'.repeat(9000), 0);
    expect(recent.last('long', 0)?.length).toBe(500);
  });
});
