import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MONTHS, WEEKDAYS } from '#src/language/periods-lexicon.ts';
import { fold } from '#src/language/text.ts';
import { quantitiesOf } from '#src/meaning/figures.ts';
import { lexicons, MADE_OF } from '../../tools/lexicons.ts';

const committed = (path: string): string => readFileSync(path, 'utf8');

describe('the generated tables', () => {
  const made = lexicons();
  for (const [path, text] of Object.entries(made)) {
    const own = /by Intl, ([^.]+\.\d+, CLDR [\d.]+)\. ©/.exec(committed(path))?.[1];
    // Another CLDR names some things otherwise: it says nothing about this file.
    test.skipIf(own !== MADE_OF)(`${path} is what the generator writes (${own}, here ${MADE_OF})`, () =>
      expect(committed(path)).toBe(text),
    );
    test(`${path} says where it comes from and under which licence`, () => {
      expect(own).toBeDefined();
      expect(committed(path)).toContain('Unicode-3.0, see LICENSE-UNICODE');
    });
  }

  test('the licence goes with them', () => {
    expect(committed('LICENSE-UNICODE')).toContain('this copyright and permission notice appear');
  });
});

describe('are read', () => {
  test.each([
    ['جانفي', 1],
    ['كانون الثاني', 1],
    ['أفريل', 4],
    ['يوليوز', 7],
    ['أغشت', 8],
    ['دجمبر', 12],
    ['September', 9],
  ])('month %s', (name, month) => expect(MONTHS.get(fold(name))).toBe(month));

  test.each([
    ['Sunday', 0],
    ['الأربعاء', 3],
    ['السبت', 6],
  ])('day %s', (name, day) => expect(WEEKDAYS.get(fold(name))).toBe(day));

  test.each([
    ['en', '45 Kazakhstani tenge', 'KZT'],
    ['ar', '45 تينغ كازاخستاني', 'KZT'],
    ['en', '300 Czech korunas', 'CZK'],
    ['ar', '300 كرونة تشيكية', 'CZK'],
    ['ar', '300 درام أرميني', 'AMD'],
    ['en', '300 Armenian drams', 'AMD'],
    ['ar', '12 ليو روماني', 'RON'],
    ['en', '40 degrees Celsius', 'degC'],
    ['ar', '7 أميال', 'mi'],
  ])('%s %s', (lang, text, unit) => expect(quantitiesOf(text, lang)[0]?.unit).toBe(unit));
});
