import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#src/base/lang.ts';
import { FAMILY, fontBytes, type Ink, openInk, ZOOM } from '#src/talk/chart/ink.ts';
import { pen, WIDTH } from '#src/talk/chart/pen.ts';
import { svgOf } from '#src/talk/chart/svg.ts';
import { worded } from '#src/talk/chart/worded.ts';
import { figure, words } from '#src/talk/runs.ts';
import { inBrowser, NO_BROWSER, openBrowser } from '../../helpers/browser.ts';
import { CHARTS } from './charts.ts';

const LONG = 60_000;
/** The share of pixels that may differ by more than 60 %: another order of words or figures makes more of them. */
const ALIKE = 0.005;
const CASES = Object.keys(CHARTS).flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const));

let ink: Ink;
beforeAll(async () => {
  ink = await openInk();
}, LONG);

const svg = (name: string, lang: 'ar' | 'en'): string => {
  const chart = CHARTS[name];
  if (!chart) throw new Error(`no chart ${name}`);
  return svgOf(worded(lang, chart), ink.ruler);
};
const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** A text as it stands on the page, in units of the drawing. */
interface Standing {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe.skipIf(NO_BROWSER)(inBrowser('a chart, drawn by Chromium with the same fonts'), () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ deviceScaleFactor: ZOOM });
    const faces = (await fontBytes()).map(
      (bytes, i) =>
        `@font-face { font-family: '${FAMILY}'; font-weight: ${i ? 700 : 400}; src: url(${dataUrl('font/ttf', bytes)}); }`,
    );
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${faces.join('')} body { margin: 0; background: transparent } svg { display: block }</style><div id="here"></div>`,
    );
    await page.evaluate(
      (family) => Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 20px '${family}'`, 'aب1'))),
      FAMILY,
    );
  }, LONG);
  afterAll(() => browser?.close());

  const show = async (drawing: string): Promise<void> => {
    await page.evaluate((text) => {
      const here = document.querySelector('#here');
      if (here) here.innerHTML = text;
    }, drawing);
  };

  /** The share of pixels that differ strongly between what Chromium shows and what resvg draws. */
  const difference = async (shown: string, drawn: string): Promise<number> => {
    await show(shown);
    const seen = await page.locator('#here > svg').screenshot({ omitBackground: true });
    return page.evaluate(
      async (urls) => {
        const pictures = await Promise.all(
          urls.map(async (url) => {
            const bitmap = await createImageBitmap(await (await fetch(url)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            return { bitmap, data: context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [] };
          }),
        );
        const [one, two] = pictures;
        if (!one || !two || one.bitmap.width !== two.bitmap.width || one.bitmap.height !== two.bitmap.height) return 1;
        let differing = 0;
        for (let i = 0; i < one.data.length; i += 4) {
          const apart = Math.max(...[0, 1, 2, 3].map((c) => Math.abs((one.data[i + c] ?? 0) - (two.data[i + c] ?? 0))));
          if (apart > 0.6 * 255) differing += 1;
        }
        return differing / (one.data.length / 4);
      },
      [dataUrl('image/png', seen), dataUrl('image/png', ink.png(drawn))],
    );
  };

  test.each(CASES)(
    '%s (%s) looks the same',
    async (name, lang) => {
      const drawing = svg(name, lang);
      expect(await difference(drawing, drawing)).toBeLessThan(ALIKE);
    },
    LONG,
  );

  test(
    'texts in another order are told apart',
    async () => {
      const own = pen('ar', ink.ruler);
      const runs = [figure('40%'), words(' ثم '), figure('20%'), words(' أي '), figure('−169 TWh')];
      const look = { size: 20, fill: '#000000' };
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="100"><rect width="${WIDTH}" height="100" fill="#ffffff"/>${own.text(runs, [20, 60], 'start', look)}</svg>`;
      expect(await difference(drawing, drawing)).toBeLessThan(ALIKE);
      expect(await difference(drawing, drawing.replace(/[\u2066-\u2069]/g, ''))).toBeGreaterThan(3 * ALIKE);
    },
    LONG,
  );

  test.each(CASES)(
    '%s (%s): every text stands on the card, and none on another',
    async (name, lang) => {
      await show(svg(name, lang));
      const { card, texts } = await page.evaluate(() => {
        const boxOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { text: element.textContent ?? '', left, right, top, bottom };
        };
        const whole = document.querySelector('#here > svg');
        return {
          card: whole && boxOf(whole),
          texts: [...document.querySelectorAll('#here text')].map((text) => {
            // The box of a text is as high as its font's tallest letter: what is drawn is less.
            const box = boxOf(text);
            const spare = (box.bottom - box.top) * 0.18;
            return { ...box, top: box.top + spare, bottom: box.bottom - spare };
          }),
        };
      });
      expect(texts.length).toBeGreaterThan(5);
      const outside = texts.filter(
        ({ left, right, top, bottom }: Standing) =>
          !card || left < card.left + 8 || right > card.right - 8 || top < card.top + 8 || bottom > card.bottom - 6,
      );
      expect(outside).toEqual([]);
      const upon = texts.flatMap((one: Standing, i: number) =>
        texts
          .slice(i + 1)
          .filter(
            (two: Standing) =>
              one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
          )
          .map((two: Standing) => `${one.text} | ${two.text}`),
      );
      expect(upon).toEqual([]);
    },
    LONG,
  );
});

/** WCAG 2: relative luminance and contrast. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each(CASES)('%s (%s) can be read on either theme: it brings its own ground', (name, lang) => {
  const drawing = svg(name, lang);
  const card = /<rect x="0.75"[^>]*fill="(#\w{6})"[^>]*>/.exec(drawing)?.[1] ?? '';
  expect(drawing.match(/<rect x="0.75"[^>]*>/)?.[0]).not.toContain('opacity');
  const fills = [...drawing.matchAll(/<text[^>]*fill="(#\w{6})"/g)].map((m) => m[1] ?? '');
  expect(Math.min(...fills.map((fill) => contrast(fill, card)))).toBeGreaterThanOrEqual(4.5);
  const strokes = [...drawing.matchAll(/<path[^>]*stroke="(#\w{6})" stroke-width="2.5"/g)].map((m) => m[1] ?? '');
  expect(Math.min(...strokes.map((stroke) => contrast(stroke, card)))).toBeGreaterThanOrEqual(3);
  // The card is seen for what it is on Discord's dark, light and darkest ground: by its ground or by its edge.
  const edge = /<rect x="0.75"[^>]*stroke="(#\w{6})"/.exec(drawing)?.[1] ?? '';
  for (const theme of ['#313338', '#ffffff', '#1a1a1e', '#000000'])
    expect(Math.max(contrast(card, theme), contrast(edge, theme))).toBeGreaterThan(1.5);
});

test.each(CASES)('%s (%s) fits a telephone: no text smaller than 13, no more than 350 high', (name, lang) => {
  const drawing = svg(name, lang);
  const sizes = [...drawing.matchAll(/font-size="(\d+)"/g)].map((m) => Number(m[1]));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  expect(Number(/ height="(\d+)"/.exec(drawing)?.[1])).toBeLessThanOrEqual(350);
});
