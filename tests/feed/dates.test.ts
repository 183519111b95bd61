import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '#src/feed/dates.ts';
import { item, NOW } from './helper.ts';

const dated = async (text: string): Promise<string | undefined> =>
  (await item(`<title>x</title><pubDate>${text}</pubDate>`))?.published;

describe('dates of feeds', () => {
  test.each([
    ['Mon, 02 Mar 2026 10:00:00 +0300', '2026-03-02T07:00:00.000Z'],
    ['Sun,2 Mar 26 10:00 EST', '2026-03-02T15:00:00.000Z'],
    ['2 March 2026 10:00:00 AST', '2026-03-02T14:00:00.000Z'],
    ['Mon, 02 Mar 2026 10:00:00 GMT+3', '2026-03-02T07:00:00.000Z'],
    ['Wed, 01 Jul 2026 10:00:00 America/New_York', '2026-07-01T14:00:00.000Z'],
    ['Wed, 01 Jul 2026 10:00:00 ET', '2026-07-01T14:00:00.000Z'],
    ['Mon Mar  2 10:00:00 2026', '2026-03-02T10:00:00.000Z'],
    ['Monday, March 2, 2026 - 10:00 pm', '2026-03-02T22:00:00.000Z'],
    ['2026-03-02T10:00:00.250+03', '2026-03-02T07:00:00.250Z'],
    ['2026-03-02 24:00:00', '2026-03-03T00:00:00.000Z'],
    ['20260302', '2026-03-02T00:00:00.000Z'],
    ['20260302T101500Z', '2026-03-02T10:15:00.000Z'],
    ['12 رمضان 1447هـ - 2 مارس 2026م - 10:30', '2026-03-02T10:30:00.000Z'],
    ['2026-061', '2026-03-02T00:00:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['02/03/2026 10:00', '2026-03-02T10:00:00.000Z'],
    ['03/22/2026', '2026-03-22T00:00:00.000Z'],
    ['1772445600', '2026-03-02T10:00:00.000Z'],
    ['1772445600000', '2026-03-02T10:00:00.000Z'],
    ['الاثنين، ٢ مارس ٢٠٢٦ ١٠:٠٠ م', '2026-03-02T22:00:00.000Z'],
    ['2 آذار 2026 10:00 +0300', '2026-03-02T07:00:00.000Z'],
    ['2 كانون الأول 2025', '2025-12-02T00:00:00.000Z'],
    ['15 غشت 2025', '2025-08-15T00:00:00.000Z'],
    ['15 جويلية 2025', '2025-07-15T00:00:00.000Z'],
    ['lun. 2 mars 2026 à 10:00', '2026-03-02T10:00:00.000Z'],
  ])('%s', async (text, wanted) => {
    expect(await dated(text)).toBe(wanted);
  });

  test.each([
    'soon',
    '',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '31 Dec 1989 10:00',
    'Mon, 31 Feb 2026 10:00:00 GMT',
    'Fri, 01 Jan 2099 00:00:00 GMT',
    'edition of 2024',
    '2026-13-40',
    '2026-03-02T25:14:55Z',
    'x'.repeat(100_000),
  ])('no date: %.40s', async (text) => {
    expect(await dated(text)).toBeUndefined();
  });

  test('any time that Date can write is read back', () => {
    const time = fc
      .integer({ min: Date.UTC(1990, 0, 1) / 1000, max: NOW / 1000 })
      .map((seconds) => new Date(seconds * 1000));
    fc.assert(
      fc.property(time, (date) => {
        expect(readDate(date.toISOString(), NOW)).toBe(date.toISOString());
        expect(readDate(date.toUTCString(), NOW)).toBe(date.toISOString());
      }),
    );
  });
});
