import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandName } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import { type App, openApp } from '#src/app.ts';
import type { Ailment } from '#src/base/health.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { quiet } from '#src/base/log.ts';
import type { Reply } from '#src/base/reply.ts';
import { configFrom } from '#src/config.ts';
import { CATALOGUE, firstFeeds } from '#src/feed/catalogue.ts';
import { sayPlain } from '#src/talk/say.ts';
import { takeApart } from '#src/talk/terminal/call.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { type Site, serve } from '../helpers/program.ts';

let folder: string;
let site: Site;
let app: App;

const NEWS = [
  [
    'Regulator fines Halden Mining',
    'The energy regulator fined Halden Mining 4 million dollars over an unlicensed bitcoin mine.',
  ],
  [
    'Parliament of Norrland caps grid fees',
    'Lawmakers in Norrland passed an act that caps what data centres pay for the grid at 12 percent.',
  ],
  [
    'Court rejects appeal of exchange Kestrel',
    'A court in Riga rejected the appeal of the crypto exchange Kestrel against its licence conditions.',
  ],
  [
    'Ministry bans diesel at mines',
    'The environment ministry banned diesel generators at bitcoin mines from July, under a new regulation.',
  ],
] as const;
const item = ([title, text]: readonly [string, string], age: number): string =>
  `<item><guid>${age}</guid><title>${title}</title><link>https://g.example/${age}</link><description>${text}</description><pubDate>${new Date(Date.now() - age * 3_600_000).toUTCString()}</pubDate></item>`;

beforeEach(async () => {
  site = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://site.example');
    const after = searchParams.get('after');
    const status = Number(pathname.slice(1));
    if (pathname === '/silent') response.destroy();
    else if (status) response.writeHead(status, after ? { 'retry-after': after } : {}).end();
    else if (pathname === '/page') response.end('<html><body>news</body></html>');
    else if (pathname === '/nothing') response.end();
    else response.end(`<rss version="2.0"><channel><title>Gazette</title>${NEWS.map(item).join('')}</channel></rss>`);
  });
  folder = await mkdtemp(join(tmpdir(), 'barq-feeds-'));
  app = await openApp(configFrom({ BARQ_DATA: folder, BARQ_ALLOW_ADDRESSES: site.address }), quiet);
});
afterEach(async () => {
  await app.close();
  await site.close();
  await rm(folder, { recursive: true });
});

const run = (name: CommandName, ...words: string[]): Promise<Reply> =>
  runCommand(name, takeApart(words, new Set(['full'])), app.context(new Date(), 'en'));
const followed = async () => (await app.store.feeds('local')).map(({ url }) => url);

test('test shows the newest items as they would be posted and keeps nothing', async () => {
  const reply = await run('feed test', site.url('/feed'));
  expect(reply).toMatchObject({
    kind: 'feed-tested',
    feed: { title: 'Gazette', articles: 4, health: { state: 'healthy' } },
  });
  if (reply.kind !== 'feed-tested') throw new Error(reply.kind);
  expect(reply.previews.map(({ story }) => story.reports[0]?.title)).toEqual(NEWS.slice(0, 3).map(([title]) => title));
  expect(reply.previews.every(({ summary, story }) => summary.length > 0 && story.topics.includes('regulation'))).toBe(
    true,
  );
  expect(await followed()).toEqual([]);
  expect(await run('feed test', site.url('/410'))).toMatchObject({ problem: { code: 'gone' } });
});

test('add shows the same and follows; once more, it says that it was there', async () => {
  const added = await run('feed add', site.url('/feed'));
  expect(added).toMatchObject({ kind: 'feed-added', known: false, previews: [{}, {}, {}] });
  expect(await run('feed add', `${site.url('/feed')}/`)).toMatchObject({ kind: 'feed-added', known: true });
  expect(await run('feed list')).toMatchObject({
    feeds: [{ title: 'Gazette', lastTitle: NEWS[0][0], nextIn: expect.any(Number) }],
  });
});

/** What a site answers when its feed is first named, and what kind of trouble that is. */
const REFUSALS: readonly (readonly [path: string, ailment: Ailment])[] = [
  ['/401', 'refused'],
  ['/403', 'refused'],
  ['/404', 'missing'],
  ['/410', 'gone'],
  ['/418', 'odd'],
  ['/500', 'server'],
  ['/page', 'not_a_feed'],
  ['/nothing', 'empty'],
];
const TROUBLES: readonly (readonly [path: string, ailment: Ailment, minutes: number])[] = [
  ['/silent', 'unreachable', 5],
  ['/408', 'timeout', 5],
  ['/429', 'limited', 5],
  ['/429?after=7200', 'limited', 120],
  ['/502', 'server', 5],
  ['/503', 'server', 5],
  ['/503?after=7200', 'server', 120],
];

describe.each(LANGUAGES)('what cannot be read when it is first named (%s)', (lang) => {
  test.each(TROUBLES)('%s: followed, with the cause and the next try', async (path, ailment, minutes) => {
    const reply = await run('feed add', site.url(path));
    expect(reply).toMatchObject({
      kind: 'feed-added',
      known: false,
      feed: { articles: 0, health: { state: 'ailing', ailment }, nextIn: expect.any(Number) },
      previews: [],
    });
    if (reply.kind !== 'feed-added') throw new Error(reply.kind);
    // A tenth more or less, so that feeds added together do not stay together.
    expect(Math.abs((reply.feed.nextIn ?? 0) / 60_000 / minutes - 1)).toBeLessThan(0.11);
    const said = sayPlain(lang, reply);
    const { remedies, phrases } = LOCALES[lang];
    for (const words of [remedies[ailment], ...phrases.feedUnread.split('{title}')]) expect(said).toContain(words);
    expect(said).not.toContain(phrases.notFollowed);
    expect(await followed()).toEqual([site.url(path)]);
    expect(sayPlain(lang, await run('feed add', site.url(path)))).toContain(remedies[ailment]);
  });

  test.each(REFUSALS)('%s: not followed, with the cause and what to do', async (path, ailment) => {
    const reply = await run('feed add', site.url(path));
    expect(reply).toMatchObject({ kind: 'problem', ailment, refused: true });
    const said = sayPlain(lang, reply);
    const { remedies, unfollowed, phrases } = LOCALES[lang];
    expect(said).toContain(phrases.notFollowed);
    expect([remedies.refused, ...Object.values(unfollowed)].filter((advice) => said.includes(advice))).toHaveLength(1);
    // What is said of followed feeds would be wrong here.
    for (const wrong of [remedies.gone, remedies.odd, remedies.not_a_feed]) expect(said).not.toContain(wrong);
    expect(await followed()).toEqual([]);
    expect(sayPlain(lang, await run('feed test', site.url(path)))).not.toContain(phrases.notFollowed);
  });
});

test('pause, list, resume, remove', async () => {
  const url = site.url('/feed');
  await run('feed add', url);
  expect(await run('feed pause', url)).toEqual({ kind: 'feed-paused', url, paused: true });
  const [row] = await run('feed list').then((reply) => (reply.kind === 'feeds' ? reply.feeds : []));
  expect(row).toMatchObject({ health: { state: 'paused' } });
  expect(row).not.toHaveProperty('nextIn');
  expect(await run('feed resume', url)).toMatchObject({ paused: false });
  expect(await run('feed remove', url)).toMatchObject({ kind: 'feed-removed' });
  expect(await run('feed pause', url)).toMatchObject({ problem: { code: 'unknown_feed' } });
});

test('what is exported is imported again; what may not be fetched is refused by its name', async () => {
  await run('feed add', site.url('/feed'));
  const list = await run('feed export');
  if (list.kind !== 'file') throw new Error(list.kind);
  const file = join(folder, list.name);
  await writeFile(
    file,
    list.text.replace('</body>', '<outline xmlUrl="http://10.0.0.1/x"/><outline xmlUrl="https://n.example/"/></body>'),
  );
  expect(await run('feed import', file)).toMatchObject({
    rows: [{ known: true }, { problem: { code: 'blocked_address' } }, { url: 'https://n.example/', known: false }],
  });
  expect(await followed()).toEqual([site.url('/feed'), 'https://n.example/']);
  expect(await run('feed import', join(folder, 'none'))).toMatchObject({ problem: { code: 'not_readable' } });
});

test.each(LANGUAGES)('a new server begins with feeds of its language (%s)', async (lang) => {
  const reply = await run('feed start', '--news', lang);
  expect(reply.kind === 'feeds-listed' && reply.rows.length).toBeGreaterThanOrEqual(5);
  expect((await followed()).toSorted()).toEqual(
    firstFeeds(lang)
      .map(({ url }) => new URL(url).href)
      .toSorted(),
  );
  const feeds = await run('feed list');
  expect(feeds).toMatchObject({
    feeds: firstFeeds(lang).map(({ name }) => ({ title: name, health: { state: 'unverified' } })),
  });
});

test('the catalogue names each feed once, at an address that may be fetched', () => {
  expect(new Set(CATALOGUE.map(({ url }) => url)).size).toBe(CATALOGUE.length);
  expect(new Set(CATALOGUE.map(({ name }) => name.toLowerCase())).size).toBe(CATALOGUE.length);
  for (const { url } of CATALOGUE) expect(new URL(url).href).toBe(url);
});
