import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const KEPT = new URL('./pictures/', import.meta.url);
/** With it, what is seen now becomes what is to be seen. */
const WRITES = process.env['BARQ_PICTURES'] === 'write';
/** Of a side of a square in which colours are taken together: how letters are smoothed differs from machine to machine. */
const SQUARE = 10;
/** How far a square's colour may be off, of 255, before it counts as another. */
const FAR = 24;

/** The share of squares of two pictures that differ; 1 where their sizes do. */
const differing = (page: Page, pictures: readonly [string, string]): Promise<number> =>
  page.evaluate(
    async ({ urls, square, far }) => {
      const drawn = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const [width, height] = [Math.floor(image.width / square), Math.floor(image.height / square)];
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, width, height);
          return { width, height, data: context.getImageData(0, 0, width, height).data };
        }),
      );
      const [a, b] = drawn;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > far)) count += 1;
      return count / (a.width * a.height);
    },
    { urls: pictures, square: SQUARE, far: FAR },
  );

const asUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The share of the page that looks otherwise than it did when its picture was kept. `blank`: a page that may hold both. */
export const changed = async (page: Page, blank: Page, name: string, keeps = WRITES): Promise<number> => {
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = new URL(`${name}.png`, KEPT);
  if (keeps) await writeFile(file, png);
  if (!existsSync(file)) throw new Error(`no picture ${name}.png: BARQ_PICTURES=write keeps one`);
  return differing(blank, [asUrl(await readFile(file)), asUrl(png)]);
};
