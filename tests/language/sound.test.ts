import { describe, expect, test } from 'vitest';
import { skeleton } from '#src/language/sound.ts';

describe('the consonants of an unknown name meet across scripts', () => {
  test.each([
    ['Northfen', 'نورثفن'],
    ['Susquehanna', 'سسكويهانا'],
    ['Tether', 'تيذر'],
    ['Bitfarms', 'بيتفارمز'],
    ['Chartered', 'تشارترد'],
    ['Technologies', 'تكنولوجيز'],
    ['Electric', 'إلكتريك'],
    ['Altman', 'ألتمان'],
    ['Christie', 'كريستي'],
    ['Rhodium', 'روديوم'],
    ['Foxconn', 'فوكسكون'],
    ['Zhengzhou', 'جينغجو'],
    ['Qamar', 'قمر'],
    ['Al-Sahel', 'الساحل'],
  ])('%s and %s', (latin, arabic) => expect(skeleton(arabic)).toBe(skeleton(latin)));

  test.each([
    ['Bitfarms', 'بيتفيوري'],
    ['Copperline', 'كوبرفولت'],
    ['Calder', 'كاردل'],
    ['Northfen', 'نورثلاين'],
  ])('%s is not %s', (latin, arabic) => expect(skeleton(arabic)).not.toBe(skeleton(latin)));
});
