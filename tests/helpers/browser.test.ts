import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowser, NO_BROWSER, openBrowser } from './browser.ts';
import { type Site, serve } from './program.ts';

describe.skipIf(NO_BROWSER)(inBrowser('the browser of the tests'), () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await serve((_, response) =>
      response.end('<!doctype html><meta charset=utf-8><title>برق</title><p id="here">'),
    );
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('opens what is served on loopback', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/'));
    expect(await page.title()).toBe('برق');
    await page.close();
  }, 60_000);

  test('reaches nothing else', async () => {
    const page = await browser.newPage();
    await expect(page.goto('http://barq.example/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    await expect(page.goto('http://192.0.2.1/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    await page.close();
  }, 60_000);
});
