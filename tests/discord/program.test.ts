import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { type Double, openDouble } from './double/double.ts';
import { calls, textOf } from './double/people.ts';
import { MODERATOR, OTHER_CHANNEL, TOKEN } from './double/world.ts';
import { FeedServer, mining } from './feed.ts';
import { until } from './house.ts';
import { Program } from './program.ts';

// A program takes a second to start, and many on a machine that others use.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let double: Double;
let feed: FeedServer;
let programs: Program[];
beforeEach(async () => {
  programs = [];
  folder = await mkdtemp(join(tmpdir(), 'barq-program-'));
  double = await openDouble();
  feed = await new FeedServer().open();
});
afterEach(async () => {
  for (const program of programs) {
    await program.kill('SIGKILL');
    expect(program.said).not.toContain(TOKEN);
    expect(program.wrote).toBe('');
  }
  expect(double.violations).toEqual([]);
  await double.close();
  await feed.close();
  await rm(folder, { recursive: true });
});

const starts = (over: Readonly<Record<string, string>> = {}): Program => {
  const program = new Program({
    BARQ_DATA: folder,
    DISCORD_API_BASE: double.base,
    BARQ_ALLOW_ADDRESSES: feed.address,
    ...over,
  });
  programs.push(program);
  return program;
};
const ready = async (): Promise<Program> => {
  const program = starts();
  await until(() => program.said.includes('oauth2/authorize'));
  return program;
};
const moderator = { by: MODERATOR };
const MESSAGES = /^POST \/channels\/\d+\/messages$/;
const tries = () => double.requests.filter(({ route }) => MESSAGES.test(route)).length;

test('an alert arrives once, though Barq is killed between sending it and knowing that it arrived', async () => {
  const first = await ready();
  feed.items = [mining('Arvenn')];
  await calls(double, 'barq feed add', { url: feed.url }, moderator);
  await calls(double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, moderator);
  // Discord makes the message, and its answer never comes.
  double.faults.plan(MESSAGES, { kind: 'hang', after: true });
  feed.items.push(mining('Brightwell'));
  await calls(double, 'barq feed add', { url: feed.url }, moderator);
  await until(() => double.messages.posted.length === 1);
  await first.kill('SIGKILL');

  const second = await ready();
  await until(() => tries() === 2);
  await until(() => second.said.includes('alert posted'));
  expect(double.messages.posted).toHaveLength(1);
  expect(await second.kill('SIGTERM')).toBe(0);

  const store = await openSqlite(join(folder, 'barq.db'));
  expect(await store.backlog()).toEqual({ due: 0, dead: 0 });
  await store.close();
  expect(tries()).toBe(2);
});

test('killed before it is sent, it is sent after the start', async () => {
  const first = await ready();
  feed.items = [mining('Arvenn')];
  await calls(double, 'barq feed add', { url: feed.url }, moderator);
  await calls(double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, moderator);
  double.faults.plan(MESSAGES, { kind: 'hang' });
  feed.items.push(mining('Brightwell'));
  await calls(double, 'barq feed add', { url: feed.url }, moderator);
  await until(() => tries() === 1);
  await first.kill('SIGKILL');
  expect(double.messages.posted).toEqual([]);
  await ready();
  await until(() => double.messages.posted.length === 1);
});

test('told to stop, it ends by itself with status 0', async () => {
  const program = await ready();
  expect(textOf((await calls(double, 'help')).message)).toContain('/ask');
  expect(await program.kill('SIGTERM')).toBe(0);
});

test('with a token that Discord does not take, it says what to do and ends with status 1', async () => {
  const program = starts({ DISCORD_TOKEN: `wrong-${'x'.repeat(40)}` });
  expect(await program.ended()).toBe(1);
  expect(program.said).toContain('Discord does not take the token');
});

test('with nobody there, it says so and ends with status 1', async () => {
  const program = starts({ DISCORD_API_BASE: 'http://127.0.0.1:9/api' });
  expect(await program.ended()).toBe(1);
  expect(program.said).toContain('Discord cannot be reached');
});

test('closed for good by the gateway, it says so and ends with status 1', async () => {
  const program = await ready();
  double.gateway.close(4004);
  expect(await program.ended()).toBe(1);
  expect(program.said).toContain('Discord does not take the token');
});

test('a gateway that keeps closing does not end it, a signal does', async () => {
  double.gateway.refuse = 4000;
  const program = starts();
  await until(() => program.said.includes('gateway lost'));
  expect(await program.kill('SIGTERM')).toBe(0);
});

test('a dispatch that breaks the library is survived once; with the second Barq ends with status 1', async () => {
  const program = await ready();
  double.gateway.dispatch('GUILD_CREATE', null);
  await until(() => program.said.includes('"event":"uncaught"'));
  expect(textOf((await calls(double, 'help')).message)).toContain('/ask');
  double.gateway.dispatch('GUILD_CREATE', null);
  expect(await program.ended()).toBe(1);
});

test('a setting gives the commands names in Arabic', async () => {
  starts({ DISCORD_ARABIC_NAMES: 'on' });
  await until(() => double.registered > 0);
  expect(JSON.stringify(double.commands)).toContain('"ar":"اسأل"');
});
