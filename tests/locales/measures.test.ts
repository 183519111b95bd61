import { expect, test } from 'vitest';
import { MEASURES_NAMED, measureName, mineName } from '#locales/measures.ts';
import { arabicZone, ZONES_NAMED } from '#locales/zones.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { isZone } from '#src/base/zone.ts';
import { MEASURES } from '#src/survey/measures.ts';
import { MINED } from '#src/survey/mine-goals.ts';

test.each(LANGUAGES)('every measure that can be asked for has a name in %s, and no two have the same', (lang) => {
  const names = Object.keys(MEASURES).map((measure) => measureName(lang, measure));
  expect(names).not.toContain(null);
  const all = MEASURES_NAMED.map((measure) => measureName(lang, measure));
  expect(new Set(all).size).toBe(all.length);
});

test.each(LANGUAGES)('every calculation has a name in %s', (lang) => {
  for (const what of MINED) expect(mineName(lang, what)).toEqual(expect.any(String));
});

test('every zone with a name in Arabic is one', () => {
  expect(ZONES_NAMED.filter((zone) => !isZone(zone) || !arabicZone(zone))).toEqual([]);
});
