import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, openDiscord } from '#src/talk/discord/client.ts';
import type { Desk } from '#src/talk/discord/desk.ts';
import { watchMembership } from '#src/talk/discord/membership.ts';
import { openRecent } from '#src/talk/recent.ts';
import { calls, type Given, textOf } from './double/people.ts';
import { CHANNEL, GUILD, guild, MEMBER, MODERATOR, OTHER_CHANNEL, TOKEN, UPDATES_CHANNEL } from './double/world.ts';
import { type Item, mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let here: Whole;
beforeEach(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
  await read();
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const DAY = 86_400_000;
const barq = async (name: string, given: Given = {}, by = MODERATOR): Promise<string> =>
  textOf((await calls(here.double, name, given, { by })).message);
const read = () => barq('barq feed add', { url: here.feed.url });
const add = (given: Given = {}) =>
  barq('barq alert add', { channel: OTHER_CHANNEL, topic: 'mining', language: 'en', ...given });
const posted = (channel = OTHER_CHANNEL) => here.double.messages.in(channel);
const brings = async (item: Item): Promise<void> => {
  here.feed.items = [item, ...here.feed.items];
  await read();
  here.door.wake();
};
const settled = () => until(async () => (await here.app.store.backlog()).due === 0);
const rules = () => here.app.store.rules(GUILD);

describe('a server that lets go of Barq', () => {
  const leaves = async () => {
    here.double.gateway.dispatch('GUILD_DELETE', { id: GUILD });
    await until(async () => (await here.app.store.setting(GUILD, 'left')) !== undefined);
  };

  test('gets nothing any more, and finds everything as it was when it comes back', async () => {
    await add();
    await leaves();
    await here.app.context(new Date(), 'en', GUILD).ingest([here.feed.url]);
    here.feed.items = [mining('Brightwell'), ...here.feed.items];
    await here.app.context(new Date(), 'en', GUILD).ingest([here.feed.url]);
    here.door.wake();
    await settled();
    expect(posted()).toEqual([]);
    here.double.gateway.dispatch('GUILD_CREATE', guild());
    await until(async () => (await rules()).every(({ paused }) => !paused));
    await brings(mining('Corvalis'));
    await until(() => posted().length === 1);
    expect(textOf(posted()[0] ?? {})).toContain('Corvalis');
    const status = await barq('barq status');
    for (const words of ['removed from the server', 'back on the server', 'by Barq itself'])
      expect(status).toContain(words);
  });

  test('an outage of the server is no leaving', async () => {
    await add();
    here.double.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
    here.double.gateway.dispatch('GUILD_CREATE', guild());
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    expect(await here.app.store.setting(GUILD, 'left')).toBeUndefined();
  });

  test('is erased after thirty days, and not before', async () => {
    await add();
    await leaves();
    const at = Number(await here.app.store.setting(GUILD, 'left'));
    expect(await here.app.store.eraseLeft(at)).toEqual([]);
    expect(await rules()).toHaveLength(1);
    expect(await here.app.store.eraseLeft(at + 1)).toEqual([GUILD]);
    expect(await rules()).toEqual([]);
    expect(await here.app.store.feeds(GUILD)).toEqual([]);
    expect(await here.app.store.audits(GUILD, 9)).toEqual([]);
    expect(await here.app.store.servers()).toEqual([]);
  });

  test('while Barq was away is found out at its next start', async () => {
    const other = '1400000000000000001';
    await here.app.store.addRule(other, { topics: ['mining'], channel: '1400000000000000002' });
    const clock = () => new Date(Date.now() + 31 * DAY);
    const door = await openDiscord(
      { ...here.app, clock, log: () => undefined },
      { token: TOKEN, api: here.double.base },
    );
    expect(await here.app.store.setting(other, 'left')).toBeDefined();
    expect((await here.app.store.rules(other)).map(({ paused }) => paused)).toEqual([true]);
    await door.close();
  });
});

test('a connection that has a part of the servers takes none of the others for gone', async () => {
  const [mine, others] = ['1400000000000000001', '1500000000000000001'];
  const { store } = here.app;
  for (const server of [mine, others, GUILD]) await store.addRule(server, { topics: ['mining'], channel: '1' });
  const desk: Desk = { ...here.app, log: () => undefined, recent: openRecent() };
  const way = { token: TOKEN, api: here.double.base };
  const { there, leave } = await connect(desk, way, { end: () => undefined, ended: new Promise(() => undefined) });
  const unwatch = await watchMembership(there, desk, (server) => server !== others);
  expect(await Promise.all([mine, others, GUILD].map((server) => store.setting(server, 'left')))).toEqual([
    expect.any(String),
    undefined,
    undefined,
  ]);
  unwatch();
  await leave();
});

describe('a channel', () => {
  test('that is deleted stops its alerts at once, and the moderators are told where they are told of everything', async () => {
    await add();
    await add({ channel: CHANNEL });
    here.double.gateway.dispatch('CHANNEL_DELETE', { id: OTHER_CHANNEL, type: 0, guild_id: GUILD, name: 'mining' });
    await until(() => posted(UPDATES_CHANNEL).length === 1);
    expect(textOf(posted(UPDATES_CHANNEL)[0] ?? {})).toContain(`<#${OTHER_CHANNEL}>`);
    expect((await rules()).map(({ paused }) => paused)).toEqual([true, false]);
    await brings(mining('Brightwell'));
    await until(() => posted(CHANNEL).length === 1);
    expect(posted()).toEqual([]);
    expect(posted(UPDATES_CHANNEL)).toHaveLength(1);
    expect(await barq('barq status')).toContain(`alerts stopped: Barq is refused in <#${OTHER_CHANNEL}>`);
  });

  test('that refuses is told of in the channel that moderators named', async () => {
    await barq('barq feed notices', { channel: CHANNEL });
    await add();
    here.double.faults.plan(new RegExp(`^POST /channels/${OTHER_CHANNEL}/messages$`), {
      kind: 'answer',
      status: 403,
      code: 50_013,
    });
    await brings(mining('Brightwell'));
    await until(() => posted(CHANNEL).length === 1);
    expect(posted(UPDATES_CHANNEL)).toEqual([]);
  });
});

describe('/barq status', () => {
  test('says who changed what, the newest first, in both languages, and nothing of what was refused', async () => {
    await add();
    await add({ topic: 'gardening' });
    const [rule] = await rules();
    await barq('barq alert edit', { alert: rule?.id ?? 0, words: 'norway' });
    const status = await barq('barq status');
    expect(status).toContain('Alerts: 1, of them stopped: 0');
    expect(status).toContain(`by <@${MODERATOR}>`);
    expect(status.indexOf('alert edit')).toBeLessThan(status.indexOf('alert add'));
    expect(status).toContain('norway');
    expect(status).not.toContain('gardening');
    expect(status).toMatch(/<t:\d+:f>/);
    expect(await barq('barq status', { language: 'ar' })).toContain('آخر التغييرات');
  });

  test('is for moderators only', async () => {
    expect(await barq('barq status', {}, MEMBER)).toContain('Only members who may manage');
  });
});

describe('/preferences', () => {
  const file = () => JSON.parse(String(here.double.files.get('barq-about-me.json') ?? '[]'));

  test('keeps a language, hands over all that is stored about somebody, and erases it', async () => {
    await add();
    expect(await barq('preferences', { language: 'ar' })).toContain('يجيبك برق باللغة: العربية');
    expect(await barq('preferences', { privacy: 'export' })).toContain('كل ما هو محفوظ عنك');
    const whats = file().map(({ what }: { what: string }) => what);
    for (const what of ['language', 'alert', 'feed add', 'alert add']) expect(whats).toContain(what);
    expect(await barq('preferences', { privacy: 'erase', language: 'en' })).toContain('Erased');
    await barq('preferences', { privacy: 'export', language: 'en' });
    expect(await here.app.store.signedBy(MODERATOR)).toEqual([]);
    expect(await here.app.store.keptBy(`user:${MODERATOR}`)).toEqual([]);
    // What was set for the server stays.
    expect(await rules()).toHaveLength(1);
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
  });

  test('says nothing of others', async () => {
    await add();
    expect(await barq('preferences', { privacy: 'export' }, MEMBER)).toContain('Nothing is stored about you');
    await barq('preferences', { privacy: 'erase' }, MEMBER);
    expect(await here.app.store.signedBy(MODERATOR)).not.toEqual([]);
  });

  test('is answered to the asker alone', async () => {
    const out = await calls(here.double, 'preferences', {}, { by: MEMBER });
    expect(out.ephemeral).toBe(true);
    expect(textOf(out.message)).toContain('You have chosen no language');
  });
});
