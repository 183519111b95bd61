import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quiet } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import { makeFetcher } from '#src/feed/fetch.ts';
import { followAll, listAll } from '#src/follow.ts';
import type { House } from '#src/ingest.ts';
import { makeLine } from '#src/line.ts';
import { places } from '#src/places.ts';
import { makeRounds } from '#src/rounds.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';
import { openWorkshop } from '#src/workshop.ts';
import { type Site, serve } from './helpers/program.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-03T00:00:00Z');
const SERVER = '123456789012345678';

let site: Site;
let house: House;
let answer: RequestListener;
let now = START;
let asked: string[] = [];

const item = (id: string, at: number, text = 'The grid operator fined the bitcoin mine $4 million.') =>
  `<item><guid>${id}</guid><title>Bitcoin miner ${id} fined by regulator</title><link>https://g.example/${id}</link><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;
const feed = (items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`;
const some = (count: number, at = now, name = 'n'): string[] =>
  Array.from({ length: count }, (_, i) => item(`${name}${i}`, at - i * 3_600_000));

beforeEach(async () => {
  asked = [];
  now = START;
  site = await serve((request, response) => {
    asked.push(request.url ?? '');
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

const url = (): string => site.url('/feed');
const follow = (address = url(), community = LOCAL) => followAll(house, community, [address]);
/** Lets so much time pass, then asks what is due. */
const later = async (ms: number) => {
  now += ms;
  return makeRounds(house).pass();
};
const told = async () =>
  (await house.store.notices(50)).map(({ recovered, feed: { health } }) =>
    recovered ? 'recovered' : (health?.ailment ?? health?.state),
  );

describe('a feed that has moved', () => {
  test('is kept under its new address after three answers in a row that lead to a feed', async () => {
    answer = (request, response) =>
      request.url === '/feed'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.end(feed(some(2, START + asked.length)));
    await follow();
    for (const kept of ['/feed', '/feed', '/new']) {
      expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual([site.url(kept)]);
      await later(2 * DAY);
    }
    asked = [];
    await later(2 * DAY);
    expect(asked).toEqual(['/new']);
    expect((await house.store.articles(LOCAL, { limit: 10 })).length).toBe(2);
  });

  test('is not kept under an address that is no feed, nor where it says something else each time', async () => {
    answer = (request, response) => {
      if (request.url === '/feed')
        response.writeHead(308, { location: asked.length < 8 ? `/${asked.length}` : '/page' }).end();
      else response.end(request.url === '/page' ? '<html>no</html>' : feed(some(2, START)));
    };
    await follow();
    for (let i = 0; i < 7; i += 1) await later(2 * DAY);
    expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual([url()]);
  });
});

describe('what moderators are told', () => {
  test('gone for good: once; it is not asked again until somebody resumes it', async () => {
    answer = (_, response) => response.end(feed(some(2)));
    await follow();
    answer = (_, response) => response.writeHead(410).end();
    await later(2 * DAY);
    expect(await told()).toEqual(['gone']);
    expect(await later(5 * DAY)).toEqual([]);
    answer = (_, response) => response.end(feed(some(2)));
    await house.store.resumeFeed(LOCAL, url(), now);
    expect(await later(1)).toHaveLength(1);
    expect(await told()).toEqual(['gone', 'recovered']);
  });

  test('trouble that lasts: once, however long; and its end', async () => {
    answer = (_, response) => response.end(feed(some(2)));
    await follow();
    answer = (_, response) => response.writeHead(500).end();
    for (let i = 0; i < 9; i += 1) await later(2 * DAY);
    expect(await told()).toEqual(['server']);
    for (let i = 0; i < 5; i += 1) expect(await later(1.2 * DAY)).toHaveLength(1);
    expect(await told()).toEqual(['server']);
    answer = (_, response) => response.end(feed(some(2)));
    await later(2 * DAY);
    const end = (await house.store.notices(50)).at(-1);
    expect(end).toMatchObject({ recovered: true, feed: { health: { state: 'healthy' } } });
  });

  test('a refusal is told after three, nothing new after thirty days, and what was told is told no more', async () => {
    answer = (_, response) => response.end(feed(some(3)));
    await follow();
    answer = (_, response) => response.writeHead(403).end();
    for (let i = 0; i < 3; i += 1) await later(2 * DAY);
    expect(await told()).toEqual(['refused']);
    for (const { id } of await house.store.notices(50)) await house.store.noticeDone(id);
    answer = (_, response) => response.end(feed(some(3, START)));
    await later(2 * DAY);
    await later(40 * DAY);
    await later(40 * DAY);
    expect(await told()).toEqual(['stale']);
  });

  test('items without dates, to every server that follows the feed, but not to one that paused it', async () => {
    answer = (_, response) => response.end(feed(some(2)).replace(/<pubDate>.*?<\/pubDate>/g, ''));
    await house.store.follow(SERVER, url(), now);
    await house.store.follow('other', url(), now);
    await house.store.pauseFeed('other', url());
    await follow();
    const notices = await house.store.notices(50);
    expect(notices.map(({ community }) => community).toSorted()).toEqual([SERVER, LOCAL].toSorted());
    expect(await house.store.notices(50, SERVER)).toMatchObject([{ feed: { health: { state: 'undated' } } }]);
  });
});

describe('where our own connection is away', () => {
  const hosts = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/feed`);
  const failures = async () => (await house.store.feeds(LOCAL)).map((one) => one.failures);
  let silent: (host: string) => boolean;
  beforeEach(async () => {
    silent = () => false;
    house = {
      ...house,
      mostFeeds: 9,
      fetcher: {
        ...house.fetcher,
        fetch: async (url) => {
          const { host } = new URL(url);
          if (silent(host)) throw fail('unreachable', { host, why: 'EAI_AGAIN' });
          const bytes = Buffer.from(feed(some(2, now, host)));
          return { kind: 'body', bytes, finalUrl: url, fresh: 0 };
        },
      },
    };
    await followAll(house, LOCAL, hosts);
  });

  test('it is not counted against the feeds, nobody is told, and all are read soon after', async () => {
    silent = () => true;
    for (let i = 0; i < 40; i += 1) await later(DAY / 48);
    // Of the first two nobody could know yet; then every feed is asked every few minutes.
    expect(Math.max(...(await failures()))).toBeLessThanOrEqual(1);
    expect(await told()).toEqual([]);
    silent = () => false;
    expect(await later(400_000)).toHaveLength(hosts.length);
    expect(await failures()).toEqual([0, 0, 0, 0]);
  });

  test('one living host shows that it is not', async () => {
    silent = (host) => host !== 'd.example';
    for (let i = 0; i < 14; i += 1) await later(2 * DAY);
    // Whichever of the three fails last, with no answer between them, is excused that once.
    const [living, ...dead] = (await failures()).toSorted((a, b) => a - b);
    expect(living).toBe(0);
    expect(dead.every((times) => times >= 13)).toBe(true);
    expect(dead.filter((times) => times === 14).length).toBeGreaterThanOrEqual(2);
    expect(await told()).toHaveLength(3);
  });

  test('nor is it after a day', async () => {
    silent = () => true;
    for (let i = 0; i < 14; i += 1) await later(2 * DAY);
    expect(Math.min(...(await failures()))).toBeGreaterThan(10);
    expect(await told()).toHaveLength(4);
  });
});

describe('alerts', () => {
  const channel = '111111111111111111';
  const owed = async () => {
    const claimed = await house.store.claim(now, now + 1, 100);
    for (const lease of claimed) await house.store.done(lease, '1');
    return claimed.length;
  };

  test('two new stories are told; a feed that looks new all at once is not', async () => {
    await house.store.addRule(LOCAL, { topics: ['regulation'], channel });
    answer = (_, response) => response.end(feed(some(20)));
    await follow();
    expect(await owed()).toBe(0);
    answer = (_, response) =>
      response.end(feed([item('fresh', now, 'A court in Riga fined an exchange 9 million euros.'), ...some(20)]));
    await later(3_600_000);
    expect(await owed()).toBe(1);
    answer = (_, response) =>
      response.end(feed(some(60, now, 'changed').map((one, i) => one.replace('$4', `$${i + 5}`))));
    await later(3_600_000);
    expect(await owed()).toBe(0);
    expect((await house.store.feed(url()))?.articles).toBeGreaterThan(60);
  });

  test('a paused feed is neither asked nor told of', async () => {
    answer = (_, response) => response.end(feed(some(2)));
    await follow();
    await house.store.pauseFeed(LOCAL, url());
    expect(await later(30 * DAY)).toEqual([]);
    await house.store.resumeFeed(LOCAL, url(), now);
    expect(await later(1)).toHaveLength(1);
  });
});

describe('what a server may follow', () => {
  test('one feed under another spelling of its address is the same feed', async () => {
    answer = (_, response) => response.end(feed(some(2)));
    await follow();
    await follow(`${url()}/?utm_source=x#top`);
    await follow(`feed:${url()}`);
    expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual([url()]);
  });

  test('one that has moved to a feed that is followed is that feed', async () => {
    answer = (request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/feed' }).end()
        : response.end(feed(some(2, START)));
    await follow();
    const [row] = await follow(site.url('/old'));
    expect(row?.url).toBe(url());
    expect((await house.store.feeds(LOCAL)).map((one) => one.url)).toEqual([url()]);
  });

  test('two servers that follow one feed cost one fetch, and each is told', async () => {
    answer = (_, response) => response.end(feed(some(2)));
    for (const [server, to] of [
      [SERVER, '1'],
      ['223456789012345678', '2'],
    ] as const) {
      await follow(url(), server);
      await house.store.addRule(server, { topics: ['regulation'], channel: to });
    }
    asked = [];
    answer = (_, response) =>
      response.end(feed([item('fresh', now, 'A court in Riga fined an exchange 9 million euros.'), ...some(2)]));
    await later(3_600_000);
    expect(asked).toEqual(['/feed']);
    expect((await house.store.claim(now, now + 1, 9)).map(({ channel }) => channel).toSorted()).toEqual(['1', '2']);
  });

  test('so many feeds and no more; the command line has no limit', async () => {
    const feeds = [1, 2, 3, 4].map((i) => ({ url: site.url(`/${i}`) }));
    const rows = await listAll(house, SERVER, [...feeds, ...feeds.slice(0, 1)]);
    expect(rows.map(({ known, problem }) => problem?.code ?? known)).toEqual([
      false,
      false,
      false,
      'too_many_feeds',
      true,
    ]);
    await expect(follow(site.url('/5'), SERVER)).rejects.toMatchObject({ problem: { code: 'too_many_feeds' } });
    expect((await listAll(house, LOCAL, feeds)).every(({ problem }) => !problem)).toBe(true);
  });
});

describe('a feed that brings beginnings only', () => {
  const begun = 'The grid operator fined the bitcoin mine $4 million.';
  const rest =
    'The operator said that the mine had drawn 85 MW in hours in which it was to stand still, and no less. '.repeat(4);
  const page = (body: string) => `<html><body><article><p>${body}</p><p>${rest}</p></article></body></html>`;
  const texts = async () => (await house.store.articles(LOCAL, { limit: 10 })).map(({ text }) => text.length);
  const link = (path: string) => item('one', now, begun).replace('https://g.example/one', site.url(path));
  const serving = (body: string) => {
    answer = (request, response) => {
      if (request.url === '/feed') response.setHeader('etag', String(asked.length)).end(feed([link('/page')]));
      else response.end(body);
    };
  };

  test('is left so unless somebody wants more', async () => {
    serving(page(begun));
    await follow();
    expect(asked).toEqual(['/feed']);
  });

  test('is read in full, each page once', async () => {
    serving(page(`Bitcoin miner one fined by regulator. ${begun}`));
    await house.store.follow(LOCAL, url(), now);
    await house.store.readInFull(url(), true);
    await later(1);
    expect(asked).toEqual(['/feed', '/page']);
    expect(await texts()).toEqual([expect.toSatisfy((length: number) => length > 400)]);
    expect(await later(2 * DAY)).toMatchObject([{ unchanged: true }]);
    expect(asked).toEqual(['/feed', '/page', '/feed']);
  });

  test('keeps its own words where the page tells something else, or fails', async () => {
    serving(page('Please accept our cookies to go on. We and our partners value your privacy very much indeed.'));
    await house.store.follow(LOCAL, url(), now);
    await house.store.readInFull(url(), true);
    await later(1);
    expect(await texts()).toEqual([expect.toSatisfy((length: number) => length < 200)]);
    expect((await house.store.feed(url()))?.problem).toBeUndefined();
  });
});

test('a feed that is too heavy costs one thread and says so', async () => {
  answer = (_, response) => response.end(feed(some(2)));
  const workshop = openWorkshop(quiet, { toRead: 0 });
  const [row] = await followAll({ ...house, workshop }, LOCAL, [url()]);
  expect(row).toMatchObject({ problem: { code: 'too_heavy' } });
  expect(workshop.started).toBe(1);
  await workshop.close();
});

test('slow hosts delay no others, and what shares a host goes one after the other', async () => {
  const order: string[] = [];
  answer = (request, response) => {
    order.push(request.url ?? '');
    setTimeout(() => response.end(feed(some(1))), 30);
  };
  await listAll(
    house,
    LOCAL,
    ['/a', '/b', '/c'].map((path) => ({ url: site.url(path) })),
  );
  const rounds = makeRounds(house);
  const [first, second] = await Promise.all([rounds.pass(), rounds.pass()]);
  expect([first.length, second.length].toSorted()).toEqual([0, 3]);
  expect(order).toEqual(['/a', '/b', '/c']);
});
