import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#locales/index.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { type Ink, openInk } from '#src/talk/chart/ink.ts';
import { COLOURS, pen, SIGNS, WIDTH } from '#src/talk/chart/pen.ts';
import { figure, foreign, words } from '#src/talk/runs.ts';

const LOOK = { size: 14, fill: COLOURS.text };

let ink: Ink;
beforeAll(async () => {
  ink = await openInk();
}, 60_000);

test('every letter and sign of our own words is drawn, in both weights', () => {
  const letters = new Set([...JSON.stringify(LOCALES).normalize('NFC'), ...SIGNS, ...'0123456789.,%+']);
  // Combining marks have no width of their own; backticks and line breaks stand in no line that is drawn.
  const wanted = [...letters].filter((sign) => !/[\s\p{M}\p{Cf}`]/u.test(sign));
  expect(wanted.length).toBeGreaterThan(100);
  // What the font does not have is drawn as a box, and a box has one width.
  const boxes = ['日', 'я'].map((sign) => ink.ruler(sign, LOOK));
  expect(boxes[0]).toBe(boxes[1]);
  const missing = wanted.filter((sign) =>
    [false, true].some((bold) => [0, boxes[0]].includes(ink.ruler(sign, { size: LOOK.size, bold }))),
  );
  expect(missing).toEqual([]);
});

describe.each(LANGUAGES)('the pen (%s)', (lang) => {
  test('cuts words to a width, and never a figure', () => {
    const own = pen(lang, ink.ruler);
    const runs = [foreign('A very long name of somebody '.repeat(5)), words(' '), figure('\u221212.5%')];
    const cut = own.fitted(runs, 150, LOOK);
    expect(own.widthOf(cut, LOOK)).toBeLessThanOrEqual(150);
    expect(cut.at(-1)).toEqual(figure('\u221212.5%'));
    expect(cut[0]?.text).toMatch(/^A very.*…$/);
    expect(own.fitted([figure('1,234,567,890,123')], 20, LOOK)).toEqual([figure('1,234,567,890,123')]);
    expect(own.widthOf(own.fitted([words('كلمة طويلة جدًا لا مكان لها'), words(' شيء')], 30, LOOK), LOOK)).toBeLessThan(
      60,
    );
  });

  test('what a feed writes stays a text and leaves its line in order', () => {
    const own = pen(lang, ink.ruler);
    const hostile = '</text><image href="file:///etc/passwd"/>\u0000\u202E\u2067 &amp; \uFFFF\uD800 😀 日本';
    const drawn = own.text([foreign(hostile), figure(' 5')], [20, 20], 'start', LOOK);
    expect(drawn).not.toMatch(/<image|<\/text>.*<\/text>/);
    for (const sign of ['\u0000', '\u202E', '\uFFFF', '😀', '日']) expect(drawn).not.toContain(sign);
    const inside = drawn.replace(/<[^>]*>/g, '');
    const [opened, closed] = [/[\u2066-\u2068]/g, /\u2069/g].map((marks) => inside.match(marks)?.length);
    expect(opened).toBe(closed);
    expect(
      ink.png(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="40">${drawn}</svg>`).length,
    ).toBeGreaterThan(500);
  });
});
