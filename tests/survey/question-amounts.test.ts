import { describe, expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';

const read = (text: string) => readQuestion({ text, now: new Date('2026-11-21T00:00:00Z') });
const dimensions = (text: string): string[] => [...(read(text).dimensions ?? [])];

describe('what a unit costs is a price and no amount of it', () => {
  test.each([
    ['بكم الميغاواط ساعة بالدولار من مزرعة الرياح', 'USD/MWh'],
    ['تعرفة المزارع بالدولار على الميغاواط ساعة', 'USD/MWh'],
    ['الكيلوواط ساعة عند الشركة بكام سنت', 'USc/kWh'],
    ['الميغاواط ساعة بيكلفهم كم يورو', 'EUR/MWh'],
    ['how many cents more for each kWh in winter', 'USc/kWh'],
    ['the tariff in dollars per MWh', 'USD/MWh'],
    ['a peak kWh costs how many times an off-peak one', null],
    ['بكام الكيلوواط ساعة في المصنع', null],
  ])('%s', (text, unit) => {
    expect(read(text).unit).toBe(unit);
    expect(dimensions(text)).toEqual(['energy_price']);
  });

  test('energy of a thing stays energy', () => {
    expect(read('how many MWh did the mine use').unit).toBe('MWh');
    expect(read('كم كيلوواط ساعة يستهلك الموقع').unit).toBe('kWh');
    expect(dimensions('MWh used for each coin')).toContain('energy');
  });
});

describe('what kind of amount is asked', () => {
  test.each([
    ['how much of the electricity must come from hydro', 'ratio'],
    ['كم من كهرباء المجمع لازم تكون من الشمس', 'ratio'],
    ['total value of the hosting power contract', 'money'],
    ['what does a terahash of old hardware sell for', 'hardware_price'],
    ['how much electricity will the cooling save in a year', 'energy'],
    ['by what percent is capacity dearer than last year', 'capacity_price'],
    ['كم ليلة تجاوز المصنع الحمل المسموح', 'count'],
    ['how many nights was the load above the limit', 'count'],
    ['wind and gas in the power mix in 2025, percent', 'ratio'],
    ['how many TWh a year will the grid need', 'energy'],
  ])('%s', (text, dimension) => expect(dimensions(text)).toContain(dimension));

  test('points, unless they are what is not wanted', () => {
    expect(dimensions('قديش طلعت الضريبة بالنقط المئوية')).toEqual(['ratio']);
    expect(read('زاد الطلب كام في المية، مش نقط').cues.has('points')).toBe(false);
    expect(read('the rise in percent, not points').cues.has('points')).toBe(false);
  });

  test('كم is no kilometre, and a Yard in a name is no length', () => {
    expect(read('بكم في السنة ينمو الطلب').unit).toBeNull();
    expect(read('how full is Millford Yard at present').unit).toBeNull();
    expect(read('how many yards of cable').unit).not.toBeNull();
  });

  test('people and votes are counted under other names', () => {
    expect(read('كم واحد قبضوا عليهم في المصنع').saidNoun?.test('أشخاص')).toBe(true);
    expect(read('how many people were caught').saidNoun?.test('suspects')).toBe(true);
    expect(read('number of yes votes').saidNoun?.test('votes')).toBe(true);
    expect(read('how many machines were seized').saidNoun).toBeNull();
  });
});
