import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { configFrom } from '#src/config.ts';
import { FeedServer } from '../discord/feed.ts';
import { inBrowser, NO_BROWSER, openBrowser } from '../helpers/browser.ts';
import { calls, type Opened, opened } from './house.ts';

let folder: string;
let feed: FeedServer;
let barq: Opened;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barq-page-'));
  feed = await new FeedServer().open();
  feed.items = [
    {
      id: 'hostile',
      title: '</script><script>alert(1)</script> @everyone \u202e**Miner** [x](https://evil.example)',
      body: 'Arvenn has energised a 120 MW bitcoin mining site near Abilene. <img src=x onerror=alert(1)>',
    },
  ];
  barq = await opened(await openApp(configFrom({ BARQ_DATA: folder, BARQ_ALLOW_ADDRESSES: feed.address }), quiet));
});
afterAll(async () => {
  await barq.close();
  await feed.close();
  await rm(folder, { recursive: true });
});

const said = (text: string, lang = 'en') => calls(barq, 'say', { text, lang, place: 'test' });

test('what Discord would get is what the page gets', async () => {
  expect(await said('/barq feed list')).toMatchObject({
    name: 'feed list',
    message: { allowed_mentions: { parse: [] }, components: [{ type: 17 }, { type: 1 }] },
    files: {},
  });
  expect(await said('/barq feed list', 'ar')).not.toEqual(await said('/barq feed list'));
});

test('words that have no language are answered in that of the page, and no other language is taken', async () => {
  const arabic = /\p{Script=Arabic}/u;
  for (const text of ['/ask', '؟؟؟', '2027'])
    expect(JSON.stringify(await said(text, 'ar')).replace(/sample[^"]*/g, '')).toMatch(arabic);
  expect(JSON.stringify(await said('/ask', 'en'))).toContain('This is missing');
  expect(JSON.stringify(await said('/help language:fr'))).toContain('takes: ');
});

test('a change that nobody signed is not said to be of Barq, and a look is no change', async () => {
  await said('/barq settings');
  await said('/barq feed notices');
  expect(JSON.stringify(await said('/barq status'))).not.toContain('Changed last');
  await said('/barq settings zone:Asia/Riyadh');
  expect(JSON.stringify(await said('/barq status'))).toContain('nobody is named');
});

test('a button of another version, or of none, is answered kindly', async () => {
  for (const id of ['', 'v0|page|en|0|news', 'v1|page|en|0|feed add|url=http://a.example/'])
    expect(await calls(barq, 'press', { id, lang: 'en', place: 'test' })).toMatchObject({
      update: false,
      message: { flags: 32768 + 64 },
    });
});

test('what goes wrong inside is not shown, and ends nothing', async () => {
  await expect(calls(barq, 'say', { text: '', lang: 'en', place: 'test' })).rejects.toThrow('400');
  expect(await said('/help')).toMatchObject({ name: 'help' });
});

describe.skipIf(NO_BROWSER)(inBrowser('feeds on the page'), { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 90_000);
  afterAll(() => browser?.close());

  const row = (page: Page) => page.locator('tbody tr').filter({ hasText: 'The wire' });

  test('one is tried, followed, paused, resumed and removed; what it says is text', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    const troubles: string[] = [];
    page.on('console', (one) => troubles.push(one.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => troubles.push('dialog')));
    await page.goto(barq.url);
    await page.locator('[data-view=feeds]').click();
    await page.locator('.none').waitFor();

    const address = page.getByLabel('Address of a feed or of a site');
    await address.fill(feed.url);
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByText('Nothing is kept of it yet').waitFor();
    expect(await row(page).count()).toBe(0);

    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await row(page).waitFor();
    expect(await row(page).locator('.state').innerText()).toBe('works');
    const shown = page.locator('.feeds article.barq .message').last();
    expect(await shown.innerText()).toContain('**Miner** [x](https://evil.example)');
    expect(await shown.locator('strong, .mention, a:not(.link)').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img[src="x"]').count()).toBe(0);

    await row(page).getByRole('button', { name: /Pause/ }).click();
    await row(page)
      .getByRole('button', { name: /Resume/ })
      .waitFor();
    expect(await row(page).locator('.state').innerText()).toBe('paused');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resume');
    await row(page)
      .getByRole('button', { name: /Resume/ })
      .click();
    await row(page).getByRole('button', { name: /Pause/ }).waitFor();

    await row(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await row(page).getByRole('button', { name: /^Keep/ }).click();
    await row(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await row(page).getByText('Remove it?').waitFor();
    await row(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await row(page).waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('feeds of a list are read in their turn, and it is seen how far that is', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(barq.url);
    const context = barq.app.context(new Date(), 'en');
    await context.list([{ url: `${feed.url}?one` }, { url: `${feed.url}?two` }]);
    await page.locator('[data-view=feeds]').click();
    await page.getByText('0 / 2').waitFor();
    expect(await page.locator('progress').getAttribute('max')).toBe('2');
    expect(await row(page).count()).toBe(0);
    await context.ingest();
    // The page looks again by itself.
    await page.locator('.reading').waitFor({ state: 'hidden' });
    await row(page).first().waitFor();
    for (const { url } of await barq.app.store.feeds('local')) await barq.app.store.unfollow('local', url);
    await page.close();
  });

  test('one that cannot be read says why', async () => {
    feed.status = 404;
    const page = await browser.newPage({ locale: 'ar' });
    await page.goto(barq.url);
    await page.locator('[data-view=feeds]').click();
    await page.getByLabel('عنوان خلاصة أو موقع').fill(`${feed.url}?missing`);
    await page.getByRole('button', { name: 'تابِع', exact: true }).click();
    await page.locator('.feeds article.barq .body').getByText('404').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(0);
    await page.close();
  });
});
