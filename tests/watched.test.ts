import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';
import { until } from './discord/house.ts';
import { type Site, serve } from './helpers/program.ts';

const FEED = `<rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link>
<item><guid>1</guid><title>Miners drew 85 MW</title><link>https://gazette.example/1</link><description>Miners drew 85 MW.</description></item>
</channel></rss>`;

/** The one of util-linux: it runs a program at a terminal of its own. */
const SCRIPT = 'script';
const hasScript = (): boolean => {
  try {
    return execFileSync(SCRIPT, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).includes('util-linux');
  } catch {
    return false;
  }
};

let folder: string;
let site: Site;
let release: () => void;
const held = new Promise<void>((done) => {
  release = done;
});
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barq-watched-'));
  site = await serve((request, response) => {
    if (request.url === '/slow') void held.then(() => response.end(FEED));
    else response.end(FEED);
  });
});
afterAll(async () => {
  release();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Barq at a terminal of its own. */
const atTerminal = (words: readonly string[], data: string) => {
  const program = [process.execPath, '--import', resolve('tools/guard.mjs'), resolve('src/main.ts'), ...words];
  const child = spawn(SCRIPT, ['-qefc', program.map((word) => `'${word}'`).join(' '), '/dev/null'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      TERM: 'xterm',
      LOG_LEVEL: 'silent',
      BARQ_PAGE: 'off',
      BARQ_DATA: join(folder, data),
      BARQ_ALLOW_ADDRESSES: site.address,
    },
    stdio: 'pipe',
  });
  const ran = { shown: '', ended: false, type: (text: string) => child.stdin.write(text) };
  child.stdout.on('data', (chunk: Buffer) => {
    ran.shown += chunk.toString();
  });
  child.on('close', () => {
    ran.ended = true;
  });
  return ran;
};

describe.skipIf(!hasScript())('at a terminal', { timeout: 240_000 }, () => {
  const LONG = 100_000;

  test('long work shows how far it is, and takes that away when it is done', async () => {
    const ran = atTerminal(['ingest', '--feed', site.url('/feed')], 'ingested');
    await until(() => ran.ended, LONG);
    expect(ran.shown).toContain('█ Feeds: 1 of 1 · 1 article\u001b[K');
    const [, after = ''] = ran.shown.split('\r\u001b[K').slice(-2);
    expect(after.replace(/[\u2066-\u2069]/g, '')).toContain('Gazette: 1 new article');
    expect(after).not.toContain('█');
  });

  test('feeds that are read for the first time are watched until somebody types', async () => {
    const store = await openSqlite(join(folder, 'first', 'barq.db'));
    for (const path of ['/feed', '/slow']) await store.follow(LOCAL, site.url(path), 0);
    await store.close();
    const ran = atTerminal(['start'], 'first');
    await until(() => ran.shown.includes('Feeds: '), LONG);
    expect(ran.shown).not.toContain('barq> ');
    ran.type('help\r');
    await until(() => ran.shown.includes('convert'), LONG);
    expect(ran.shown.indexOf('first time')).toBeLessThan(ran.shown.indexOf('barq> '));
    ran.type('\r');
    await until(() => ran.ended, LONG);
    release();
  });
});
