import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quiet } from '#src/base/log.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
import { calls, type Given, textOf } from './double/people.ts';
import { GUILD, guild, MODERATOR, OTHER_CHANNEL, TOKEN, UPDATES_CHANNEL } from './double/world.ts';
import { mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let here: Whole;
beforeEach(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
  await barq('feed add', { url: here.feed.url });
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const HOUR = 3_600_000;
const barq = async (name: string, given: Given = {}): Promise<string> =>
  textOf((await calls(here.double, `barq ${name}`, given, { by: MODERATOR })).message);
const add = () => barq('alert add', { channel: OTHER_CHANNEL, topic: 'mining', language: 'en' });
const posted = () => here.double.messages.in(OTHER_CHANNEL);
const brings = async (...names: Parameters<typeof mining>[0][]): Promise<void> => {
  here.feed.items = [...names.map(mining), ...here.feed.items];
  await barq('feed add', { url: here.feed.url });
  here.door.wake();
};
const settled = () => until(async () => (await here.app.store.backlog()).due === 0);
const asked = { times: 0 };
/** From now on every message to the channel goes wrong. */
const refuses = (status: 403 | 404 | 500, code: number): void => {
  asked.times = 0;
  here.double.faults.random = (route) => {
    if (route !== `POST /channels/${OTHER_CHANNEL}/messages`) return undefined;
    asked.times += 1;
    return { kind: 'answer', status, code };
  };
};
const letsIn = (): void => {
  here.double.faults.random = undefined;
};
const stopped = () => until(async () => (await here.app.store.rules(GUILD)).every(({ paused }) => paused));
const names = () =>
  posted().map((message) => ['Brightwell', 'Corvalis', 'Dunmore'].filter((one) => textOf(message).includes(one)));

test.for([
  [403, 50_013],
  [404, 10_003],
] as const)(
  'what a channel refused (%i) comes there when it is let in again, once and in order',
  async ([status, code]) => {
    await add();
    refuses(status, code);
    await brings('Brightwell', 'Corvalis');
    await stopped();
    await settled();
    expect(posted()).toEqual([]);
    // Who was refused once does not go on asking: Discord bans an address for ten thousand of these.
    expect(asked.times).toBe(1);
    letsIn();
    await until(() => here.double.messages.in(UPDATES_CHANNEL).length > 0);
    expect(here.double.messages.in(UPDATES_CHANNEL)).toHaveLength(1);
    const [story] = (await here.app.store.articles(GUILD, { limit: 1 })).map(({ storyId }) => storyId);
    expect(await barq('alert why', { story: story ?? 0 })).toContain(
      'it comes when an alert runs in the channel again',
    );
    expect(await barq('alert why', { story: story ?? 0, language: 'ar' })).toContain('تأتي حين يعمل تنبيه في القناة');
    await add();
    await until(() => posted().length === 2);
    await settled();
    const told = names();
    expect(told.flat().toSorted()).toEqual(['Brightwell', 'Corvalis']);
    expect(told).toHaveLength(2);

    await add();
    await brings('Dunmore');
    await until(() => posted().length === 3);
    await settled();
    expect(names()).toEqual([...told, ['Dunmore']]);
    expect(await here.app.store.backlog()).toEqual({ due: 0, dead: 0 });
  },
);

test('after a day it is in the digest', async () => {
  await add();
  refuses(403, 50_013);
  await brings('Brightwell', 'Corvalis');
  await stopped();
  letsIn();
  const [rule] = await here.app.store.rules(GUILD);
  if (!rule) throw new Error('no rule');
  const { id, paused: _, ...form } = rule;
  await here.app.store.changeRule(GUILD, id, form, Date.now() + 25 * HOUR);
  expect(posted()).toEqual([]);
  here.pass(50 * HOUR);
  await until(() => posted().length === 1);
  await settled();
  expect(textOf(posted()[0] ?? {})).toContain('Digest: 2 stories');
});

test('a server that was owed something when it let go of Barq gets it when it is back', async () => {
  await add();
  refuses(500, 0);
  await brings('Brightwell');
  await until(() => asked.times > 0);
  here.double.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  await until(async () => (await here.app.store.backlog()).due === 0);
  letsIn();
  here.double.gateway.dispatch('GUILD_CREATE', guild());
  await until(async () => (await here.app.store.setting(GUILD, 'left')) === undefined);
  await until(() => posted().length === 1);
  await settled();
  expect(names()).toEqual([['Brightwell']]);
});

test('what waits behind a refused message is owed, too, while moderators are still being told', async () => {
  await add();
  refuses(403, 50_013);
  here.double.faults.plan(new RegExp(`POST /channels/${UPDATES_CHANNEL}/messages`), { kind: 'slow', ms: 1500 });
  await brings('Brightwell', 'Corvalis');
  await stopped();
  letsIn();
  await add();
  await until(() => posted().length === 2);
  await settled();
  expect(names().flat().toSorted()).toEqual(['Brightwell', 'Corvalis']);
  expect(await here.app.store.backlog()).toEqual({ due: 0, dead: 0 });
});

test.for(['before anybody took up the word', 'while somebody told it'])(
  'killed after it stopped a channel, %s, Barq tells moderators when it is back, once',
  async (when) => {
    await add();
    await here.door.close();
    const { store } = here.app;
    await store.pauseChannel(GUILD, OTHER_CHANNEL);
    if (when.startsWith('while'))
      expect(await store.stopped.claim(Date.now(), Date.now() + HOUR / 120, 9)).toHaveLength(1);
    for (let start = 0; start < 2; start += 1) {
      const door = await openDiscord({ ...here.app, log: quiet }, { token: TOKEN, api: here.double.base });
      await until(async () => (await store.setting('stopped', `${GUILD} ${OTHER_CHANNEL}`)) === undefined);
      await door.close();
    }
    const told = here.double.messages.in(UPDATES_CHANNEL);
    expect(told).toHaveLength(1);
    expect(textOf(told[0] ?? {})).toContain(`<#${OTHER_CHANNEL}>`);
    expect((await store.audits(GUILD, 1))[0]).toMatchObject({
      what: 'channel_stopped',
      given: { channel: OTHER_CHANNEL },
    });
  },
);
