import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { type Double, openDouble } from './discord/double/double.ts';
import { GUILD, LOCKED_CHANNEL, OTHER_CHANNEL, STAFF, TOKEN } from './discord/double/world.ts';
import { Program } from './discord/program.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
let double: Double;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barq-doctor-'));
  double = await openDouble();
});
afterEach(async () => {
  await double.close();
  await rm(folder, { recursive: true });
});

const NOW = Date.now();
const examined = async (over: Readonly<Record<string, string>> = {}, words: readonly string[] = []) => {
  const program = new Program({ BARQ_DATA: folder, DISCORD_API_BASE: double.base, ...over }, ['doctor', ...words]);
  const status = await program.ended();
  expect(program.wrote + program.said).not.toContain(TOKEN);
  return { status, text: program.wrote };
};

test('says of a fresh folder what is left to do, in both languages, and that nothing is wrong', async () => {
  const english = await examined({ DISCORD_TOKEN: '' });
  expect(english.status).toBe(0);
  for (const words of [
    'settings can be read',
    'No feed is followed yet',
    'No server has an alert',
    'DISCORD_TOKEN is not set',
  ])
    expect(english.text).toContain(words);
  const arabic = await examined({ DISCORD_TOKEN: '' }, ['--lang', 'ar']);
  expect(arabic.text).toContain('لا توجد خلاصة متابَعة بعد');
});

test('names feeds that fail, channels that refuse, roles that nobody hears, and what mends each', async () => {
  const store = await openSqlite(join(folder, 'barq.db'));
  const url = 'https://dead.example/feed';
  await store.follow(GUILD, url, NOW);
  const problem = { code: 'timeout', details: { seconds: '10' } } as const;
  await store.fetched(url, { at: NOW, nextAt: NOW + 1e9, problem });
  await store.addRule(GUILD, { topics: ['mining'], channel: LOCKED_CHANNEL });
  await store.addRule(GUILD, { topics: ['mining'], channel: OTHER_CHANNEL, role: STAFF });
  await store.addRule(GUILD, { topics: ['mining'], channel: '1300000000000000077' });
  await store.addRule('1400000000000000001', { topics: ['mining'], channel: '1400000000000000002' });
  await store.close();
  const { status, text } = await examined();
  expect(status).toBe(1);
  const plain = text.replace(/[\u2066-\u2069]/g, '');
  for (const words of [
    'A feed fails: https://dead.example/feed',
    'did not answer within 10 seconds',
    'cannot post in #locked. Give its role there: SendMessages',
    'a mention of @staff reaches nobody',
    'no channel 1300000000000000077',
    'no longer on server 1400000000000000001',
    'Discord takes the token',
  ])
    expect(plain).toContain(words);
});

test('a token that Discord does not take and a store that cannot be opened stop nothing else', async () => {
  const wrong = await examined({ DISCORD_TOKEN: `wrong-${'x'.repeat(40)}` });
  expect(wrong.status).toBe(1);
  expect(wrong.text).toContain('Discord cannot be used');
  const store = await openSqlite(join(folder, 'barq.db'));
  const busy = await examined();
  await store.close();
  expect(busy.status).toBe(1);
  expect(busy.text).toContain('The store cannot be opened');
  expect(busy.text).toContain('Discord takes the token');
});
