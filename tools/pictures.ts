/** Draws the pictures of the README from the sample edition, through a real browser: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openSample, SAMPLE_DAY } from '../src/app.ts';
import { quiet } from '../src/base/log.ts';
import { openPage } from '../src/talk/page/server.ts';
import { openRecent } from '../src/talk/recent.ts';
import { NO_BROWSER, openBrowser } from '../tests/helpers/browser.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url);
const WIDTH = 640;
/** What is longer is cut: the first screen tells enough. */
const HEIGHT = 840;

interface Picture {
  readonly name: string;
  readonly lang: 'ar' | 'en';
  readonly theme: 'dark' | 'light';
  readonly asks: string;
  /** The whole window, and not the talk alone. */
  readonly whole?: true;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'answer-en',
    lang: 'en',
    theme: 'dark',
    asks: 'By how many percentage points will the US share of hashrate fall by 2030?',
  },
  {
    name: 'answer-ar',
    lang: 'ar',
    theme: 'dark',
    asks: 'كم ضعف استهلاك تعدين البيتكوين سيكون استهلاك الذكاء الاصطناعي في 2027؟',
  },
  { name: 'differ-en', lang: 'en', theme: 'light', asks: 'how much is Orvane paying for Harrow Point?' },
  { name: 'figures-ar', lang: 'ar', theme: 'light', asks: '/figures subject:Northfen measure:hashrate language:ar' },
  { name: 'page-ar', lang: 'ar', theme: 'dark', whole: true, asks: 'كم ينتج نورثفن من بيتكوين في سبتمبر 2026؟' },
];

const draw = async (browser: Browser, url: string, { name, lang, theme, asks, whole }: Picture): Promise<void> => {
  const context = await browser.newContext({
    colorScheme: theme,
    locale: lang === 'ar' ? 'ar' : 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: whole ? 1 : 1.5,
    viewport: { width: whole ? 1100 : WIDTH, height: 800 },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(SAMPLE_DAY);
  await page.goto(url);
  await page.locator('#typed').fill(asks);
  await page.locator('.send').click();
  const answer = page.locator('.talking article.barq:has(.body)');
  await answer.waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))));
  const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
  if (whole) await page.screenshot({ path, caret: 'hide' });
  else {
    // The talk at its full height, without what stands around it.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.side, .composer, .welcome')) one.remove();
      document.querySelector('main')?.style.setProperty('overflow', 'visible');
      document.querySelector('.log')?.style.setProperty('overflow', 'visible');
      document.body.style.setProperty('display', 'block');
      document.body.style.setProperty('height', 'auto');
    });
    const box = await page.locator('.talking .log').boundingBox();
    const height = Math.min(HEIGHT, Math.ceil(box?.height ?? HEIGHT));
    await page.screenshot({ path, caret: 'hide', clip: { x: 0, y: 0, width: WIDTH, height } });
  }
  await context.close();
};

if (NO_BROWSER) throw new Error(NO_BROWSER);
mkdirSync(FOLDER, { recursive: true });
const app = await openSample();
const page = await openPage({ ...app, log: quiet, recent: openRecent() }, { host: '127.0.0.1', port: 0 });
const browser = await openBrowser();
try {
  for (const picture of PICTURES) await draw(browser, page.url, picture);
} finally {
  await browser.close();
  await page.close();
  await app.close();
}
