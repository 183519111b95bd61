import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowser, NO_BROWSER, openBrowser } from '../helpers/browser.ts';
import { type Opened, sample } from './house.ts';
import { PAYLOADS } from './payload.ts';
import { changed } from './pictures.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PATIENCE = 60_000;
const WRITE = 'the share that looks otherwise; where that is meant, BARQ_PICTURES=write keeps it';

const WIDE = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 844 };
const ENGLISH = 'By how many percentage points will the US share of hashrate fall by 2030?';
const ARABIC = 'كم ضعف استهلاك تعدين البيتكوين سيكون استهلاك الذكاء الاصطناعي في 2027؟';

/** Markup, and what it is: the kind of its line, its text, the elements in it. */
const MARKUP: Readonly<Record<string, string>> = {
  '<script>alert(1)</script>': 'P | <script>alert(1)</script>',
  '<img src=x onerror=alert(1)>': 'P | <img src=x onerror=alert(1)>',
  '**b** and \\*\\*not\\*\\*': 'P | b and **not** | STRONG',
  '\\<@123456789012345678\\> \\@x': 'P | <@123456789012345678> @x',
  '<@123456789012345678>': 'P | @123456789012345678 | SPAN',
  '@everyone': 'P | @everyone | SPAN',
  '@\u200beveryone': 'P | @\u200beveryone',
  '[x](javascript:alert(1))': 'P | [x](javascript:alert(1))',
  '[x](https://a.example/)': 'P | x | A',
  'https://a.example/b c': 'P | https://a.example/b c | A',
  '`**x**`': 'P | **x** | CODE',
  a_b_c: 'P | a_b_c',
  '_a **b**_': 'P | a b | EM | STRONG',
  '**open': 'P | **open',
  '-# ## x': 'P | ## x',
  '## x': 'H3 | x',
  '> x': 'BLOCKQUOTE | x',
  '<t:99999999999999999:f>': 'P | <t:99999999999999999:f>',
  '<t:1793608200:D>': 'P | 2 November 2026 | TIME',
};

describe.skipIf(NO_BROWSER)(inBrowser('the local page'), { timeout: PATIENCE }, () => {
  let browser: Browser;
  let barq: Opened;
  beforeAll(async () => {
    [browser, barq] = [await openBrowser(), await sample()];
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await barq?.close();
  });

  /** A window on the page. What its console says, and what it asks of others, is a failure. */
  const seen = async (options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ viewport: WIDE, timezoneId: 'UTC', locale: 'en-GB', ...options });
    const troubles: string[] = [];
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE / 2);
      await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
      page.on('console', (said) => troubles.push(said.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('request', (asked) => {
        if (new URL(asked.url()).origin !== barq.origin) troubles.push(asked.url());
      });
      await page.goto(barq.url);
      await page.locator('.welcome').waitFor();
      await look(page);
      expect(troubles).toEqual([]);
    } finally {
      await context.close();
    }
  };
  const answers = (page: Page) => page.locator('.talking article.barq .body');
  /** Types it as a person would and gives the answer. */
  const asked = async (page: Page, text: string) => {
    const before = await answers(page).count();
    await page.locator('#typed').fill(text);
    await page.locator('.send').click();
    const answer = answers(page).nth(before);
    await answer.waitFor();
    return answer;
  };
  const directionOf = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .last()
      .evaluate((one) => getComputedStyle(one).direction);

  test('a question in English: figure, working, quote and source', () =>
    seen({}, async (page) => {
      const answer = await asked(page, ENGLISH);
      expect(await answer.locator('h3').first().innerText()).toContain('more than 20 percentage points');
      expect(await answer.innerText()).toContain('40 % - <20 % = >20 pp');
      expect(await answer.locator('blockquote').innerText()).toContain('He forecasts that the US share');
      const source = answer.locator('a.link');
      expect(await source.getAttribute('href')).toBe(
        'https://hashgrid.example/2024/11/ferc-amazon-talen-bitcoin-miners',
      );
      expect(await source.getAttribute('rel')).toContain('noreferrer');
      expect(await directionOf(page, '.message h3')).toBe('ltr');
    }));

  test('a question in Arabic, on a page in Arabic: the same, right to left', () =>
    seen({ locale: 'ar' }, async (page) => {
      expect(await directionOf(page, 'html')).toBe('rtl');
      const answer = await asked(page, ARABIC);
      expect(await answer.locator('h3').innerText()).toMatch(/النسبة بينهما: \u2066?1\.5/);
      expect(await answer.innerText()).toContain('240 TWh / 160 TWh = 1.5 ×');
      expect(await answer.locator('blockquote').innerText()).toContain('AI will use an estimated 240 TWh');
      expect(await directionOf(page, '.message h3')).toBe('rtl');
      expect(await directionOf(page, '.message')).toBe('rtl');
    }));

  test('the language button changes the answer in its place, and keeps what has the focus', () =>
    seen({}, async (page) => {
      const answer = await asked(page, ENGLISH);
      await answer.getByRole('button', { name: 'العربية' }).press('Enter');
      await answer.getByRole('button', { name: 'English' }).waitFor();
      expect(await answer.locator('h3').first().innerText()).toContain('نقطة مئوية');
      expect(await directionOf(page, '.message h3')).toBe('rtl');
      expect(await answers(page).count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
    }));

  test('the page itself changes its language, and what was said stays', () =>
    seen({}, async (page) => {
      await asked(page, ENGLISH);
      await page.locator('.tongue').click();
      expect(await page.locator('.talking article.you .who strong').innerText()).toBe('أنت');
      expect(await answers(page).locator('h3').first().innerText()).toContain('more than 20');
      expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
        'ar',
        'برق · أخبار طاقة العملات المشفرة',
      ]);
      await page.reload();
      await page.locator('.welcome').waitFor();
      expect(await directionOf(page, 'html')).toBe('rtl');
    }));

  test('a command typed with completion and nothing but keys', () =>
    seen({}, async (page) => {
      const typed = page.locator('#typed');
      await typed.pressSequentially('/new');
      await page.getByRole('option', { name: '/news' }).waitFor();
      await typed.press('Tab');
      await page.getByRole('option', { name: 'topic:' }).waitFor();
      await typed.press('Enter');
      await page.getByRole('option', { name: 'regulation' }).waitFor();
      await typed.press('ArrowDown');
      expect(await typed.getAttribute('aria-activedescendant')).toBe('offer-1');
      await typed.press('Enter');
      await page.getByRole('option', { name: 'since:' }).waitFor();
      expect(await typed.inputValue()).toBe('/news topic:regulation ');
      await typed.press('Escape');
      await typed.press('Enter');
      await answers(page).waitFor();
      expect(await page.locator('.asked').innerText()).toBe('/news topic:regulation');
      await typed.press('ArrowUp');
      expect(await typed.inputValue()).toBe('/news topic:regulation');
    }));

  test('pages turn in their place; what is picked from a list opens below', () =>
    seen({}, async (page) => {
      const answer = await asked(page, '/news');
      const first = await answer.innerText();
      await answer.getByRole('button', { name: /Next/ }).click();
      await answer.getByRole('button', { name: /Back/ }).waitFor();
      expect(await answer.innerText()).not.toBe(first);
      expect(await answers(page).count()).toBe(1);
      await answer.locator('select').selectOption({ index: 1 });
      await answers(page).nth(1).waitFor();
      expect(await answers(page).nth(1).innerText()).toContain('Story');
    }));

  test('several of a list are picked, and then said', () =>
    seen({}, async (page) => {
      const why = await asked(page, '/barq why story:1');
      const list = why.locator('select[multiple]');
      await list.selectOption(['security', 'markets']);
      await why.getByRole('button', { name: 'Correct the topics' }).click();
      await page.getByText('Corrected for this server').waitFor();
      expect(await answers(page).first().innerText()).toMatch(/markets.*security|security.*markets/);
    }));

  test('a question goes on from the last one of its window, and of no other', () =>
    seen({}, async (page) => {
      await asked(page, ARABIC);
      const on = await asked(page, 'وبالنسبة المئوية؟');
      expect(await on.innerText()).toContain('من سؤالك السابق');
      await seen({}, async (other) => {
        expect(await (await asked(other, 'وبالنسبة المئوية؟')).innerText()).not.toContain('من سؤالك السابق');
      });
    }));

  test('problems are for one’s own eyes', () =>
    seen({}, async (page) => {
      const answer = await asked(page, '/nothing');
      expect(await answer.innerText()).toContain('There is no command');
      expect(await answer.locator('.only').count()).toBe(1);
    }));

  test.for([
    ['en', '/trends days:30', /energy/],
    ['ar', '/trends days:30', /الطاقة/],
    ['en', ENGLISH, /less than 20%/],
    ['ar', ARABIC, /240/],
  ] as const)('a chart comes with its words for whoever does not see it: %s, %s', ([locale, text, says]) =>
    seen({ locale }, async (page) => {
      const answer = await asked(page, text);
      const chart = answer.locator('.gallery img');
      await expect
        .poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 30_000 })
        .toBe(1100);
      expect((await chart.getAttribute('alt'))?.length).toBeGreaterThan(40);
      expect((await chart.getAttribute('alt'))?.replace(/[\u2066-\u2069]/g, '')).toMatch(says);
      const { width, right } = await chart.evaluate((image) => image.getBoundingClientRect().toJSON());
      expect(width).toBeLessThanOrEqual(550);
      expect(right).toBeLessThanOrEqual(WIDE.width);
    }),
  );

  test('nothing is wider than the smallest phone', () =>
    seen({ viewport: { width: 320, height: 640 } }, async (page) => {
      for (const text of [ENGLISH, ARABIC, '/trends days:30', '/figures subject:Northfen', '/barq feed export'])
        await asked(page, text);
      for (const view of ['talk', 'feeds']) {
        await page.locator(`[data-view=${view}]`).click();
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
            .map(({ className, tagName }) => `${tagName} ${className}`),
        );
        expect(wide).toEqual([]);
      }
    }));

  test('an alert is tried out: what it would have posted, before it is on any server', () =>
    seen({}, async (page) => {
      await page.locator('#typed').fill('/barq alert add topic:mining channel:');
      await page.getByRole('option', { name: '#preview' }).click();
      await page.locator('.send').click();
      await answers(page).waitFor();
      expect(await answers(page).locator('.mention').first().innerText()).toBe('#preview');
      const preview = await asked(page, '/barq alert preview alert:1');
      expect(await preview.innerText()).toMatch(/would have posted \d+ stor/);
      await asked(page, '/barq alert remove alert:1');
    }));

  test('a file is handed over', () =>
    seen({}, async (page) => {
      const answer = await asked(page, '/barq feed export');
      const [download] = await Promise.all([page.waitForEvent('download'), answer.locator('a.file').click()]);
      expect(download.suggestedFilename()).toBe('barq-feeds.opml');
    }));

  test('the left-to-right box of Discord on a desktop keeps each line’s order', () =>
    seen({ locale: 'ar' }, async (page) => {
      await asked(page, ARABIC);
      await page.locator('.settings select').nth(1).selectOption('ltr');
      expect(await directionOf(page, '.message h3')).toBe('ltr');
      expect(await directionOf(page, '.message')).toBe('ltr');
    }));

  test('the secret leaves the address, and without it nothing is shown', () =>
    seen({}, async (page) => {
      expect(page.url()).toBe(`${barq.origin}/`);
      await page.reload();
      await page.locator('.welcome').waitFor();
      const context = await browser.newContext();
      const stranger = await context.newPage();
      await stranger.goto(barq.origin);
      expect(await stranger.locator('.closed').innerText()).toMatch(/secret[\s\S]*سر/);
      await context.close();
    }));

  test('an unknown component is not shown wrongly: it fails', () =>
    seen({}, async (page) => {
      const drawing = `drawn({ flags: 0, components: [{ type: 99 }] }, { files: {}, press() {} })`;
      await expect(page.evaluate(`import('/message.js').then(({ drawn }) => ${drawing})`)).rejects.toThrow(
        'component 99 is not known here',
      );
    }));

  test('markup is Discord’s, and none of it is HTML', () =>
    seen({}, async (page) => {
      const shown = (text: string): Promise<unknown> =>
        page.evaluate(
          `import('/markdown.js').then(({ markdown }) => markdown(${JSON.stringify(text)})[0]).then((line) =>
            [line.tagName, line.textContent, ...[...line.querySelectorAll('*')].map(({ tagName }) => tagName)].join(' | '))`,
        );
      const found = Object.fromEntries(
        await Promise.all(Object.keys(MARKUP).map(async (text) => [text, await shown(text)])),
      );
      expect(found).toEqual(MARKUP);
    }));

  describe.for([
    ['en', 'light', WIDE],
    ['ar', 'light', PHONE],
    ['en', 'dark', PHONE],
    ['ar', 'dark', WIDE],
  ] as const)('in %s, %s', ([locale, colorScheme, viewport]) => {
    const width = viewport === WIDE ? 'wide' : 'phone';
    /** The page itself runs no text as a program: axe comes in through the browser's own door. */
    const withAxe = async (page: Page): Promise<void> => {
      await page.addInitScript({ path: AXE });
      await page.reload();
      await page.locator('.welcome').waitFor();
    };
    const judged = (page: Page): Promise<string[]> =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`);
      });
    const overflow = (page: Page): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

    test('no serious fault for whoever cannot see or point, and nothing beside the window', () =>
      seen({ locale, colorScheme, viewport }, async (page) => {
        await withAxe(page);
        await asked(page, locale === 'ar' ? ARABIC : ENGLISH);
        await asked(page, '/news');
        await page.locator('#typed').fill('/');
        await page.locator('#offers li').first().waitFor();
        expect(await judged(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.locator('[data-view=feeds]').click();
        await page.locator('tbody tr').first().waitFor();
        expect(await judged(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }));

    test('it looks as it did', () =>
      seen({ locale, colorScheme, viewport }, async (page) => {
        const message = JSON.stringify(PAYLOADS[locale]);
        // What is drawn is fixed: how the page looks is judged here, and not what Barq answers.
        await page.evaluate(`import('/message.js').then(({ drawn }) => {
          const parts = drawn(${message}, { files: { 'chart.png': '/barq.svg', 'barq-feeds.opml': '/barq.svg' }, press() {} });
          const said = document.createElement('article');
          said.append(document.createElement('span'), document.createElement('div'));
          said.lastElementChild.append(...parts);
          document.querySelector('.welcome').replaceWith(said);
          return Promise.all([...document.images].map((image) => image.decode()));
        })`);
        const blank = await (await browser.newContext()).newPage();
        const off = async (name: string): Promise<void> =>
          expect(await changed(page, blank, `${name}-${locale}-${colorScheme}-${width}`), WRITE).toBeLessThan(0.01);
        await off('message');
        // Laid out from the other side it is seen to be another.
        await page
          .locator('html')
          .evaluate((html, dir) => html.setAttribute('dir', dir), locale === 'ar' ? 'ltr' : 'rtl');
        const turned = `message-${locale}-${colorScheme}-${width}`;
        expect(await changed(page, blank, turned, false)).toBeGreaterThan(0.015);
        await page
          .locator('html')
          .evaluate((html, dir) => html.setAttribute('dir', dir), locale === 'ar' ? 'rtl' : 'ltr');
        await page.locator('[data-view=feeds]').click();
        await page.locator('tbody tr').first().waitFor();
        // How long it has run and what it takes is another thing each time.
        await page.locator('.facts').evaluate((facts) => facts.remove());
        await off('feeds');
        await blank.context().close();
      }));
  });
});
