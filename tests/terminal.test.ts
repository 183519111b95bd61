import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { barq, type Ran, type Site, serve } from './helpers/program.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Grid Gazette</title><link>https://gazette.example/</link>
<item><guid>g1</guid><title>Halden Mining used 412 GWh in 2025</title><link>https://gazette.example/1</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Halden Mining used 412 GWh of electricity in 2025, up from 350 GWh in 2024, the company said on Monday.&lt;/p&gt;</description></item>
</channel></rss>`;

let folder: string;
let site: Site;
let allowed: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barq-terminal-'));
  site = await serve((request, response) => {
    if (request.url === '/feed') response.setHeader('content-type', 'application/rss+xml').end(FEED);
    else if (request.url === '/page')
      response.setHeader('content-type', 'text/html').end('<html><body>Hello</body></html>');
    else response.writeHead(503).end();
  });
  allowed = { BARQ_DATA: join(folder, 'store'), BARQ_ALLOW_ADDRESSES: site.address };
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** One clear sentence on standard error, nothing on standard output, never a stack trace. */
const isPlain = ({ code, out, err }: Ran, status: number, lines = 1): void => {
  expect({ code, out, lines: err.trim().split('\n').length, trace: /\n\s+at |Error:/.test(err) }).toEqual({
    code: status,
    out: '',
    lines,
    trace: false,
  });
};

describe('the path, end to end', { timeout: 120_000 }, () => {
  test.each(['javascript:alert(1)', 'http://255.255.255.255/'])(
    '%s is refused before a store is made',
    async (address) => {
      const data = join(folder, 'refused');
      const call = await barq(['ingest', '--feed', site.url('/feed'), '--feed', address], {
        ...allowed,
        BARQ_DATA: data,
      });
      isPlain(call, 1);
      await expect(stat(data)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );

  test('a feed goes in, a figure with its sentence comes out', async () => {
    const ingested = await barq(['ingest', '--feed', site.url('/feed'), '--json'], allowed);
    expect(ingested.code).toBe(0);
    expect(JSON.parse(ingested.out)).toMatchObject({ feeds: [{ title: 'Grid Gazette', added: 1 }] });

    const asked = await barq(
      ['ask', 'How much electricity did Halden Mining use in 2025?', '--now', '2026-03-03', '--json'],
      allowed,
    );
    const answer = JSON.parse(asked.out);
    expect(answer).toMatchObject({
      lang: 'en',
      status: 'answered',
      results: [{ value: '412', unit: 'GWh', qualifier: 'exact' }],
    });
    expect(answer.operands[0]).toMatchObject({ url: 'https://gazette.example/1', outlet: 'Grid Gazette' });
    expect(answer.operands[0].quote).toContain('412 GWh');

    const arabic = await barq(
      ['ask', 'كم زاد استهلاك Halden Mining من الكهرباء بين 2024 و2025؟', '--now', '2026-03-03', '--json'],
      allowed,
    );
    const other = JSON.parse(arabic.out);
    expect(other).toMatchObject({ lang: 'ar', status: 'answered' });
    expect(other.results[0]).toMatchObject({ operation: 'difference', value: '62', unit: 'GWh' });
  });

  test('the second pass finds nothing new, and the feed is listed', async () => {
    const again = await barq(['ingest', '--feed', site.url('/feed'), '--json'], allowed);
    expect(JSON.parse(again.out)).toMatchObject({ feeds: [{ added: 0, unchanged: true }] });
    const list = await barq(['feed', 'list'], allowed);
    expect(list.out).toContain('Grid Gazette');
    expect(list.out).toContain('1 article');
  });

  test('news, story and export', async () => {
    const news = JSON.parse((await barq(['news', '--json', '--now', '2026-03-03'], allowed)).out);
    expect(news.stories[0].reports[0].title).toBe('Halden Mining used 412 GWh in 2025');
    const brief = JSON.parse((await barq(['brief', '--days', '7', '--json', '--now', '2026-03-03'], allowed)).out);
    expect(brief).toMatchObject({ kind: 'brief', stories: [{ story: { voices: 1 } }], others: 0, lang: 'en' });
    const story = await barq(['story', String(news.stories[0].id)], allowed);
    expect(story.out).toContain('412 GWh');
    const file = join(folder, 'all.jsonl');
    expect((await barq(['export', file], allowed)).code).toBe(0);
    for (const row of (await readFile(file, 'utf8')).trim().split('\n')) JSON.parse(row);
  });

  test('questions as JSON lines: order and ids are kept, a bad line is told', async () => {
    const input = [
      '{"id":"a","question":"How many GWh did Halden Mining use in 2024?"}',
      'not json',
      '{"id":"c","question":"كم استهلكت Halden Mining في 2025؟"}',
    ];
    const { out, code } = await barq(
      ['ask', '--jsonl', '--now', '2026-03-03T00:00:00Z'],
      allowed,
      `${input.join('\n')}\n`,
    );
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(code).toBe(1);
    expect(rows.map((row) => row.id)).toEqual(['a', null, 'c']);
    expect(rows[1].error.code).toBe('bad_line');
    expect(rows[2].lang).toBe('ar');
  });

  test('an unanswered question is an answer', async () => {
    const asked = await barq(['ask', 'who won the chess match', '--json'], allowed);
    expect(asked.code).toBe(0);
    expect(JSON.parse(asked.out)).toMatchObject({ status: 'unanswered', results: [] });
  });

  test('everything moves into another store, by lines or as a copy, while it is in use', async () => {
    const file = join(folder, 'moved.jsonl');
    // Somebody is using it: it may be read, not written.
    const inUse = await openSqlite(join(folder, 'store', 'barq.db'));
    try {
      expect((await barq(['export', file], allowed)).code).toBe(0);
      expect((await barq(['backup', join(folder, 'copy.db')], allowed)).code).toBe(0);
      expect(await barq(['import', file], allowed)).toMatchObject({ code: 1 });
    } finally {
      await inUse.close();
    }
    const moved = { ...allowed, BARQ_DATA: join(folder, 'moved') };
    const copied = { ...allowed, BARQ_DATA: join(folder, 'copied') };
    const imported = await barq(['import', file, '--json'], moved);
    expect({ ...imported, out: JSON.parse(imported.out) }).toMatchObject({ code: 0, err: '', out: { file } });
    expect(await barq(['restore', join(folder, 'copy.db')], copied)).toMatchObject({ code: 0, out: '' });
    for (const store of [moved, copied]) {
      const again = join(folder, 'again.jsonl');
      expect((await barq(['export', again], store)).code).toBe(0);
      expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
      const news = JSON.parse((await barq(['news', '--json', '--now', '2026-03-03'], store)).out);
      expect(news.stories[0].reports[0].title).toBe('Halden Mining used 412 GWh in 2025');
    }
    isPlain(await barq(['import', file], moved), 1);
    isPlain(await barq(['restore', join(folder, 'copy.db')], copied), 1);
    isPlain(await barq(['restore', file], { ...allowed, BARQ_DATA: join(folder, 'none') }), 1);
    isPlain(await barq(['import', join(folder, 'nothing')], { ...allowed, BARQ_DATA: join(folder, 'none') }), 1);
    isPlain(await barq(['backup'], allowed), 2);
  });

  test('what is older than the settings keep goes, and stays away though its feed still lists it', async () => {
    const kept = { ...allowed, BARQ_DATA: join(folder, 'kept'), BARQ_KEEP_TEXTS: '7', BARQ_KEEP_STORIES: '30' };
    const pass = async () => {
      const { feeds } = JSON.parse((await barq(['ingest', '--feed', site.url('/feed'), '--json'], kept)).out);
      const { articles } = JSON.parse((await barq(['feed', 'list', '--json'], kept)).out).feeds[0];
      return [feeds[0].added, articles];
    };
    expect(await pass()).toEqual([1, 0]);
    expect(await pass()).toEqual([0, 0]);
  });

  test('a feed that is removed is forgotten', async () => {
    expect((await barq(['feed', 'remove', site.url('/feed')], allowed)).code).toBe(0);
    expect((await barq(['news', '--now', '2026-03-03'], allowed)).out).not.toContain('Halden');
  });
});

describe('every error a person can cause is one sentence with the right status', { timeout: 120_000 }, () => {
  const data = (): Record<string, string> => ({ ...allowed, BARQ_DATA: join(folder, 'errors') });
  test.for([
    [['nonsense'], 2],
    [['ask', 'x', '--lang', 'fr'], 2],
    [['ask', 'x', '--now', 'soon'], 2],
    [['start', '--smaple'], 2],
    [['start', 'now'], 2],
    [['doctor', '--all', 'x'], 2],
    [['ingest', 'https://example.org/feed'], 2],
    [['export', 'one', 'two'], 2],
    [['backup', 'one', '--fast', 'x'], 2],
    [['story', '999'], 1],
    [['feed', 'remove', 'https://nobody.example/feed'], 1],
    [['convert', '--value', 'x', '--from', 'TWh', '--to', 'GWh'], 1],
    [['convert', '--value', '1', '--from', 'parsecs', '--to', 'GWh'], 1],
    [['convert', '--value', '1', '--from', 'TWh', '--to', 'GW'], 1],
    [['read', 'tea'], 2],
    [['export'], 2],
    [['export', '/nowhere/at/all.jsonl'], 1],
  ] as const)('barq %o', async ([words, status]) => isPlain(await barq(words, data()), status));

  test('how a command is called stands below what was wrong with the call; JSON stands alone', async () => {
    const ran = await barq(['convert', '1'], data());
    isPlain(ran, 2, 2);
    expect(ran.err).toContain('\nbarq convert VALUE FROM TO\n');
    const { out, err } = await barq(['feed', 'add', 'http://10.0.0.1/', '--full=yes', '--json'], data());
    expect([JSON.parse(out).error.code, err]).toEqual(['wrong_option', '']);
    expect((await barq(['feed', 'add', '--full', 'http://10.0.0.1/', '--json'], data())).out).toContain('blocked_addr');
  });

  test('in the language that was asked for, however broken the call', async () => {
    const calls = [
      ['nonsense', '--lang=ar'],
      ['ingest', 'x', '--lang', 'ar'],
      ['export', '--lang', 'ar', '/nowhere/at/all.jsonl'],
      ['ask', 'x', '--lang', 'ar', '--now', 'soon'],
    ];
    const ran = await Promise.all(calls.map((words) => barq(words, data())));
    for (const [i, { err }] of ran.entries()) expect(err, calls[i]?.join(' ')).toMatch(/\p{Script=Arabic}/u);
  });

  test.for([
    'ftp://example.org/feed',
    'http://10.0.0.1/feed',
    'http://localhost/feed',
    'http://user:pass@example.org/feed',
    'http://example.org:25/feed',
    'http://[::1]/feed',
    'not an address',
  ])('feed add %s', async (address) => isPlain(await barq(['feed', 'add', '--url', address], data()), 1));

  test('a page that is no feed; a server that says “later” is no error', async () => {
    // The cause, and what to do about it.
    isPlain(await barq(['feed', 'add', '--url', site.url('/page')], data()), 1, 2);
    const later = await barq(['feed', 'add', '--url', site.url('/broken')], data());
    expect({ code: later.code, err: later.err }).toEqual({ code: 0, err: '' });
    expect(later.out).toContain('is followed from now on');
    const { out } = await barq(['feed', 'list'], data());
    expect(out).not.toContain('/page');
    expect(out).toContain('/broken');
  });

  test('nobody answers', async () => {
    const gone = await serve(() => undefined);
    await gone.close();
    const kept = { ...data(), BARQ_ALLOW_ADDRESSES: gone.address };
    const { code, out, err } = await barq(['feed', 'add', '--url', gone.url('/feed')], kept);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('cannot be reached');
  });

  test('a wrong setting', async () => isPlain(await barq(['news'], { ...data(), LOG_LEVEL: 'loud' }), 2));

  test('a file that is no store', async () => {
    const broken = join(folder, 'broken');
    await barq(['news'], { BARQ_DATA: broken });
    await writeFile(
      join(broken, 'barq.db'),
      'this is not a database, and it is long enough to be read as one'.repeat(100),
    );
    isPlain(await barq(['news'], { BARQ_DATA: broken }), 1);
  });

  test('in Arabic where the words are Arabic', async () => {
    const { err } = await barq(['news', '--search', 'هاش', '--topic', 'sport'], data());
    expect(err).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the first minutes', { timeout: 120_000 }, () => {
  test('start without token and store is the sample edition, and leaves nothing behind', async () => {
    const nothing = join(folder, 'nothing');
    const { code, out, err } = await barq(
      ['start'],
      { BARQ_DATA: nothing },
      'How many MW is the cap on mining load on the Yaqout Islands?\nnews --days\nكم استهلاك الذكاء الاصطناعي للكهرباء في 2027؟\nhelp\n',
    );
    expect(code).toBe(0);
    expect(err).toContain('sample edition');
    expect(out).toContain('85 MW');
    expect(out).toContain('240');
    expect(out).toContain('/help'.slice(1));
    expect(out).toContain('--days');
    expect(out.match(/Not news|ليست أخبارًا/g)?.length).toBe(4);
    await expect(stat(nothing)).rejects.toThrow();
  });

  test('a brief of a day without news says so and shows the newest day, in both languages', async () => {
    const { code, out } = await barq(['start', '--sample'], {}, '/brief\nbrief --lang ar\n');
    expect(code).toBe(0);
    expect(out).toContain('The newest news, of 17 November 2026');
    expect(out).toContain('There are no stories from 20 November 2026 to 21 November 2026.');
    expect(out).toContain('أحدث الأخبار، وهي من 17 نوفمبر 2026');
    expect(out).toContain('Three PJM capacity auctions');
    expect(out).not.toContain('No stories match');
  });

  test('at the prompt a question goes on from the last one, in both languages', async () => {
    const talk = [
      'how many BTC did Northfen produce in September 2026',
      'and in August?',
      'كم انتجت نورثفن من بيتكوين في سبتمبر 2026',
      'وفي اغسطس؟',
      'ask --question "and in July 2026?" --follows "how many BTC did Northfen produce in September 2026"',
      'ask Northfen production August and September 2026 --as sum',
    ];
    const { code, out } = await barq(['start', '--sample'], {}, `${talk.join('\n')}\n`);
    expect(code).toBe(0);
    expect(out.match(/314/g)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain('Carried over from your last question');
    expect(out).toContain('من سؤالك السابق');
    expect(out).toContain('327 BTC');
    expect(out).toContain('Sum: 623 BTC');
  });

  test('the prompt takes what every call takes', async () => {
    const talk = [
      'news --lang ar --topic mining',
      'story 1 --json',
      'news --since 1d --now 2026-11-12',
      '/help language:ar',
      '/help language:fr',
      'news --lang fr',
      'nothing --at --all',
    ];
    const { code, out } = await barq(['start', '--sample'], { BARQ_PAGE: 'off' }, `${talk.join('\n')}\n`);
    expect(code).toBe(0);
    expect(out).toContain('التعدين');
    expect(out).toMatch(/^\{"kind":"story"/m);
    expect(out).toContain('ما الذي يستطيع برق أن يفعله');
    expect(out.match(/takes:/g)?.length).toBe(2);
  });

  test('a second Barq on one store is refused while the first runs', async () => {
    const shared = { BARQ_DATA: join(folder, 'shared'), BARQ_ALLOW_ADDRESSES: site.address };
    await barq(['feed', 'list'], shared);
    const [first, second] = await Promise.all([
      barq(['ask', '--jsonl'], shared, ''),
      new Promise<Ran>((done) => setTimeout(() => done(barq(['feed', 'list'], shared)), 0)),
    ]);
    expect([first.code, second.code].toSorted()).not.toEqual([1, 1]);
    for (const ran of [first, second]) if (ran.code === 1) isPlain(ran, 1);
  });
});
