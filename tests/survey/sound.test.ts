import { describe, expect, test } from 'vitest';
import { oneSlip, soundsLike } from '#src/survey/sound.ts';
import { speakerIn } from '#src/survey/speakers.ts';

describe('names by sound', () => {
  test.each([
    ['calder', 'كالدر'],
    ['brennick', 'برينيك'],
    ['solberg', 'سولبرغ'],
    ['sahel', 'السهل'],
    ['lindqvist', 'ليندكفيست'],
    ['ledgerhill', 'ليدجرهيل'],
    ['northgate', 'نورثقيت'],
    ['hexagrid', 'هكساقريد'],
    ['chesterfield', 'تشسترفيلد'],
    ['chesterfield', 'شسترفيلد'],
    ['xenon', 'زينون'],
    ['knightsbridge', 'نايتسبريدج'],
    ['castlegate', 'كاسلغيت'],
    ['zurich', 'زيورخ'],
    ['bordeaux', 'بوردو'],
    ['schwarz', 'شفارتس'],
    ['kowalski', 'كوفالسكي'],
    ['jimenez', 'خيمينيس'],
    ['karachi', 'كراجي'],
    ['çelik', 'تشيليك'],
    ['luleå', 'لوليو'],
    ['gujarat', 'كوجرات'],
  ])('%s and %s are one', (a, b) => expect(soundsLike(a, b)).toBe(true));

  test.each([
    ['yakut', 'كويت'],
    ['algeria', 'جري'],
    ['tarn', 'دلتا'],
    ['oxbow', 'برينيك'],
    ['cedarline', 'سيدرفورك'],
    ['silverbrook', 'سيلفرلاين'],
    ['hash', 'حصه'],
    ['malmo', 'ملم'],
    ['rousseau', 'بريشيا'],
    ['zurich', 'شيراز'],
    ['energy', 'الفرق'],
    ['office', 'وفق'],
  ])('%s and %s are two', (a, b) => expect(soundsLike(a, b)).toBe(false));

  test('one slip of the keyboard', () => {
    expect(oneSlip('tariff', 'tarif')).toBe(true);
    expect(oneSlip('tariff', 'tarfif')).toBe(true);
    expect(oneSlip('tariff', 'traffic')).toBe(false);
  });
});

describe('who speaks', () => {
  test.each([
    ['en', '“We will not leave,” said Ola Brandt, who runs the plant.', 'Ola Brandt'],
    ['en', 'The minister, Sara Lund, warned that miners must pay.', 'Sara Lund'],
    ['en', 'According to ministry adviser Karl-Heinz Vogt, prices will fall.', 'Karl-Heinz Vogt'],
    ['en', 'The company said that prices will fall.', null],
    ['ar', 'وأوضحت المتحدثة باسم الشركة نورا الفهد أن الإنتاج تراجع', 'نورا الفهد'],
    ['ar', 'وقالت الشركة إن الإنتاج تراجع', null],
  ])('%s: %s', (lang, text, name) => expect(speakerIn(text, lang)).toBe(name));
});
