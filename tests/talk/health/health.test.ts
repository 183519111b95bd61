import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { tallied } from '#src/base/tally.ts';
import { exposition } from '#src/talk/health/metrics.ts';
import { type Health, openHealth } from '#src/talk/health/server.ts';
import { until } from '../../discord/house.ts';
import { Program } from '../../discord/program.ts';

let app: App;
let health: Health;
const tally = tallied(quiet);
beforeAll(async () => {
  app = await openSample();
  health = await openHealth({ ...app, ...tally, version: '1.2.3' }, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await health.close();
  await app.close();
});

/** A line of the text format: a name, labels if any, a number. */
const SAMPLE = /^[a-z_]+(\{[a-z_]+="(?:[^"\\\n]|\\[\\n"])*"(,[a-z_]+="(?:[^"\\\n]|\\[\\n"])*")*\})? -?[0-9.e+-]+$/;

describe('what is told', () => {
  test('that Barq is well', async () => {
    const told = await fetch(`${health.url}/healthz`);
    expect([told.status, await told.text()]).toEqual([200, 'ok\n']);
  });

  test('metrics, as Prometheus reads them', async () => {
    tally.log('info', 'alert posted');
    const told = await fetch(`${health.url}/metrics`);
    expect(told.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await told.text();
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('# ') && !SAMPLE.test(line))).toEqual([]);
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(text).toContain('barq_feeds 6\n');
    expect(text).toContain('barq_articles 32\n');
    expect(text).toContain('barq_info{version="1.2.3",node="');
    expect(text).toContain('barq_alerts{state="due"} 0\n');
    expect(text).toContain('barq_feeds_troubled{how="unread"} 0\n');
    expect(text).toContain('barq_events_total{level="info",event="alert posted"} 1\n');
    expect(Number(/process_resident_memory_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(1e7);
    expect(text).not.toContain('sample.example');
  });

  test('who asks whether Barq is well takes nothing from what is measured', async () => {
    const delay = async () =>
      /loop_delay_seconds\{quantile="1"\} (\S+)/.exec(await (await fetch(`${health.url}/metrics`)).text());
    await delay();
    // A round of the loop to begin from, a late one, and one that asks whether Barq is well.
    await new Promise((done) => setTimeout(done, 100));
    const until = Date.now() + 200;
    while (Date.now() < until);
    await fetch(`${health.url}/healthz`);
    expect(Number((await delay())?.[1])).toBeGreaterThan(0.1);
  });

  test('nothing else, and nothing can be changed', async () => {
    expect((await fetch(`${health.url}/`)).status).toBe(404);
    expect((await fetch(`${health.url}/metrics`, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('labels cannot break out', () => {
    const value = 'a"b\\c\nd';
    expect(exposition([{ name: 'x', help: 'h\nh', type: 'gauge', values: [{ labels: { l: value }, value: 1 }] }])).toBe(
      '# HELP x h\\nh\n# TYPE x gauge\nx{l="a\\"b\\\\c\\nd"} 1\n',
    );
  });
});

test('a store that does not answer is not well, and it is not told why', async () => {
  const broken = { ...app.store, vitals: () => Promise.reject(new Error('disk gone')) };
  const heard: unknown[] = [];
  const ill = await openHealth(
    { ...app, ...tally, store: broken, version: '1', log: (...said) => heard.push(said) },
    { host: '127.0.0.1', port: 0 },
  );
  const told = await fetch(`${ill.url}/healthz`);
  expect([told.status, await told.text()]).toEqual([503, 'not well: see the log\n']);
  expect(heard).toEqual([['error', 'not well', { why: 'disk gone' }]]);
  await ill.close();
});

describe('the program', () => {
  const programs: Program[] = [];
  const folders: string[] = [];
  const started = async (settings: Readonly<Record<string, string>>): Promise<Program> => {
    const folder = await mkdtemp(join(tmpdir(), 'barq-health-'));
    folders.push(folder);
    const program = new Program({ BARQ_DATA: folder, DISCORD_TOKEN: '', ...settings }, ['start', '--sample']);
    programs.push(program);
    return program;
  };
  afterAll(async () => {
    for (const program of programs) await program.kill('SIGKILL');
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  test('opens the page and the health where it is told to, and says where', async () => {
    const program = await started({ BARQ_PAGE: '127.0.0.1:0', BARQ_HEALTH: '127.0.0.1:0' });
    await until(() => /healthz/.test(program.said) && /#[\w-]{32}/.test(program.said), 60_000);
    const [, at = ''] = /(http:\S+)\/healthz/.exec(program.said) ?? [];
    expect(await (await fetch(`${at}/healthz`)).text()).toBe('ok\n');
    const [, page = ''] = /(http:\S+)\/#/.exec(program.said) ?? [];
    expect((await fetch(page)).status).toBe(200);
  }, 90_000);

  test('says which setting to change where a place is taken', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const program = await started({ BARQ_PAGE: `127.0.0.1:${port}` });
    expect(await program.ended()).toBe(1);
    expect(program.said).toMatch(/another program.*BARQ_PAGE/);
    taken.close();
  }, 90_000);
});
