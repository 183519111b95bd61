import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quiet } from '#src/base/log.ts';
import { BarqError, fail } from '#src/base/problem.ts';
import { makeFetcher } from '#src/feed/fetch.ts';
import { followAll } from '#src/follow.ts';
import type { House } from '#src/ingest.ts';
import { makeLine } from '#src/line.ts';
import { places } from '#src/places.ts';
import { makeRounds } from '#src/rounds.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';
import { openWorkshop } from '#src/workshop.ts';
import { type Site, serve } from './helpers/program.ts';

const item = (guid: string, text: string): string =>
  `<item><guid>${guid}</guid><title>${guid}</title><link>https://gazette.example/${guid}</link><description>${text}</description><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item>`;
const feed = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link>${items.join('')}</channel></rss>`;

let site: Site;
let house: House;
let answer: RequestListener;
let now = Date.parse('2026-03-03T00:00:00Z');
let seen: { readonly url: string; readonly etag: string | undefined }[] = [];

beforeEach(async () => {
  seen = [];
  now = Date.parse('2026-03-03T00:00:00Z');
  site = await serve((request, response) => {
    seen.push({ url: request.url ?? '', etag: request.headers['if-none-match'] });
    answer(request, response);
  });
  const allow = new Set([site.address]);
  house = {
    store: await openSqlite(':memory:'),
    fetcher: makeFetcher({ allow }),
    workshop: openWorkshop(quiet),
    writing: places(1),
    line: makeLine(),
    allow,
    mostFeeds: 3,
    log: quiet,
    clock: () => new Date(now),
    closing: new AbortController().signal,
  };
});
afterEach(async () => {
  await house.fetcher.close();
  await house.workshop.close();
  await house.store.close();
  await site.close();
});

const ingestDue = (on: House) => makeRounds(on).pass();
const url = (): string => site.url('/feed');
const titles = async (): Promise<string[]> =>
  (await house.store.articles(LOCAL, { limit: 10 })).map((article) => article.text.split('\n').at(-1) ?? '').toSorted();

describe('one pass after another', () => {
  test('validators go back byte for byte, and an unchanged feed costs nothing', async () => {
    answer = (request, response) =>
      request.headers['if-none-match'] === 'W/"a b"'
        ? response.writeHead(304).end()
        : response.setHeader('etag', 'W/"a b"').end(feed(item('one', 'Miners drew 85 MW.')));
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ added: 1, unchanged: false }]);
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ added: 0, unchanged: true }]);
    expect(seen.map((one) => one.etag)).toEqual([undefined, 'W/"a b"']);
  });

  test('it is told how far it is: feeds with the share of those under way, and the articles that came', async () => {
    const items = Array.from({ length: 10 }, (_, i) => item(`n${i}`, `Miners drew ${i + 10} MW.`));
    answer = (request, response) => response.end(request.url === '/feed' ? feed(...items) : feed(item('x', 'No.')));
    const one: unknown[] = [];
    await followAll(house, LOCAL, [url(), site.url('/other')], (...step) => one.push(step));
    expect(one).toEqual([
      [0, 2, 0],
      [0.4, 2, 4],
      [0.8, 2, 8],
      [1, 2, 10],
      [1, 2, 10],
      [1, 2, 10],
      [2, 2, 11],
      [2, 2, 11],
    ]);
    now += 90_000_000;
    const all: unknown[] = [];
    await makeRounds(house).pass((...step) => all.push(step));
    expect(all.at(-1)).toEqual([2, 2, 0]);
  });

  test('a changed text replaces the old one, a new item is added', async () => {
    answer = (_, response) => response.end(feed(item('one', 'Miners drew 85 MW.')));
    await followAll(house, LOCAL, [url()]);
    answer = (_, response) => response.end(feed(item('one', 'Miners drew 58 MW.'), item('two', 'Prices rose 3%.')));
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ read: 2, added: 1 }]);
    expect(await titles()).toEqual(['Miners drew 58 MW.', 'Prices rose 3%.']);
    const figures = await house.store.figures(LOCAL, { dimensions: ['power'], limit: 10 });
    expect(figures.map(({ figure }) => figure.value)).toEqual(['58']);
  });

  test('items that share one identity are articles of their own, and stay so', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name) =>
      item(name, `It is ${name}.`).replace(/<guid>\w+/, '<guid>same'),
    );
    answer = (_, response) => response.end(feed(one ?? '', two ?? ''));
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ added: 2 }]);
    answer = (_, response) => response.end(feed(three ?? '', one ?? '', two ?? ''));
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ added: 1 }]);
    expect(await titles()).toEqual(['It is one.', 'It is three.', 'It is two.']);
  });

  test('a feed that was cut off gives what is whole and is asked for again in full', async () => {
    answer = (_, response) =>
      response.setHeader('etag', '"cut"').end(feed(item('one', 'Whole.'), item('two', 'Cut')).slice(0, -90));
    expect(await followAll(house, LOCAL, [url()])).toMatchObject([{ added: 1 }]);
    await followAll(house, LOCAL, [url()]);
    expect(seen.map((one) => one.etag)).toEqual([undefined, undefined]);
  });
});

describe('when to come back', () => {
  const next = async (): Promise<number> => ((await house.store.feed(url()))?.nextAt ?? 0) - now;

  test('a server that names a time is left alone until then', async () => {
    answer = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
    await house.store.follow(LOCAL, url(), now);
    expect(await ingestDue(house)).toMatchObject([{ problem: { code: 'http_status', details: { status: '503' } } }]);
    expect(await next()).toBe(7_200_000);
    expect(await ingestDue(house)).toEqual([]);
    now += 7_200_001;
    expect(await ingestDue(house)).toHaveLength(1);
  });

  test('failures make the pauses longer, never longer than a day', async () => {
    answer = (_, response) => response.writeHead(500).end();
    await house.store.follow(LOCAL, url(), now);
    const pauses: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      await ingestDue(house);
      pauses.push((await next()) / 60_000);
      now += (await next()) + 1;
    }
    for (const [i, minutes] of [5, 10, 20, 40].entries())
      expect(Math.abs((pauses[i] ?? 0) / minutes - 1)).toBeLessThan(0.11);
    expect(Math.abs((pauses.at(-1) ?? 0) / (24 * 60) - 1)).toBeLessThan(0.11);
  });
});

test('of names that lead nowhere, one that nobody knows is not kept, one that could not be looked up is', async () => {
  const lost = (why: string): House => ({
    ...house,
    fetcher: {
      ...house.fetcher,
      fetch: async () => await Promise.reject(fail('unreachable', { host: 'x.example', why })),
    },
  });
  await followAll(lost('ENOTFOUND'), LOCAL, ['https://misspelt.example/feed']);
  await followAll(lost('EAI_AGAIN'), LOCAL, ['https://right.example/feed']);
  expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual(['https://right.example/feed']);
});

test('an address that can never be a feed is not kept', async () => {
  answer = (request, response) =>
    request.url === '/feed' ? response.end('<html><body>no</body></html>') : response.writeHead(500).end();
  await followAll(house, LOCAL, [url()]);
  expect(await house.store.feeds(LOCAL)).toEqual([]);
  await expect(followAll(house, LOCAL, ['http://169.254.169.254/feed'])).rejects.toThrow(BarqError);
  expect(seen.map((one) => one.url)).toEqual(['/feed', '/feed']);
});

test("a site's address leads to its feed, and the page's word is not trusted", async () => {
  const page = (href: string) =>
    `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head></html>`;
  answer = (request, response) => {
    if (request.url === '/site') response.end(page('/feed'));
    else if (request.url === '/trap') response.end(page('http://169.254.169.254/feed'));
    else response.end(feed(item('one', 'Found.')));
  };
  expect(await followAll(house, LOCAL, [site.url('/site')])).toMatchObject([{ url: url(), added: 1 }]);
  expect((await followAll(house, LOCAL, [site.url('/trap')]))[0]).toMatchObject({ problem: { code: 'not_a_feed' } });
  expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual([url()]);
});

test('an article in a language that Barq does not speak is kept, and nothing is read into it', () => {
  const { reading } = understand({
    feedUrl: 'https://f.example/',
    key: 'k',
    url: 'https://f.example/k',
    outlet: 'F',
    title: 'Die Bergleute verbrauchten im Jahr 2025 rund 412 GWh Strom',
    text: 'Die Bergleute verbrauchten im Jahr 2025 rund 412 GWh Strom\n\nDas teilte das Unternehmen am Montag mit, und es will noch mehr verbrauchen.',
    published: 0,
    dated: true,
  });
  expect(reading).toMatchObject({ language: { lang: 'de' }, figures: [], topics: [], mentions: [] });
});
