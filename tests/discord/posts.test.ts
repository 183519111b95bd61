import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nonceOf } from '#src/talk/discord/post.ts';
import { understand } from '#src/understand.ts';
import { allComponents } from './double/message-rules.ts';
import { calls, type Given, textOf, types } from './double/people.ts';
import {
  ANNOUNCEMENTS,
  CHANNEL,
  FORUM,
  GUILD,
  MODERATOR,
  OTHER_CHANNEL,
  READERS,
  TAG,
  THREAD,
} from './double/world.ts';
import { type Item, mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

// Each starts a Barq of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000 });

let here: Whole;
beforeEach(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
  here.feed.others = [mining('Dunmore')];
  await read();
  await read(here.feed.otherUrl);
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const HOUR = 3_600_000;
const barq = async (name: string, given: Given = {}): Promise<string> =>
  textOf((await calls(here.double, `barq ${name}`, given, { by: MODERATOR })).message);
const read = (url = here.feed.url) => barq('feed add', { url });
const add = (given: Given) => barq('alert add', { channel: OTHER_CHANNEL, topic: 'mining', language: 'en', ...given });
const posted = (channel = OTHER_CHANNEL) => here.double.messages.in(channel);
const brings = async (...items: Item[]): Promise<void> => {
  here.feed.items = [...items, ...here.feed.items];
  await read();
  here.door.wake();
};
/** Another outlet brings something. */
const alsoBrings = async (...items: Item[]): Promise<void> => {
  here.feed.others = [...items, ...here.feed.others];
  await read(here.feed.otherUrl);
  here.door.wake();
};
const due = async () => (await here.app.store.backlog()).due;
const settled = () => until(async () => (await due()) === 0);
const AGAIN: Item = {
  id: 'again',
  title: 'Brightwell orders 5,000 mining rigs for Norway',
  body: 'For $31 million the miner Brightwell gets 5,000 rigs with hydro cooling. They go to Narvik, where halls stand ready since last year, people at the port told this paper.',
};

describe('digests', () => {
  test.for([
    ['daily 08:00', 'en', 'Digest: 2 stories', 'In a digest, every day at 08:00'],
    ['أسبوعيًا الاثنين 09:00', 'ar', 'النشرة: قصتان', 'في نشرة كل أسبوع يوم الاثنين عند 09:00'],
  ] as const)('%s: what came is one message at its hour', async ([when, language, title, said]) => {
    expect(await add({ when, language, zone: 'Asia/Riyadh', role: READERS })).toContain(said);
    await brings(mining('Brightwell'), mining('Corvalis'));
    expect(await due()).toBe(2);
    expect(posted()).toEqual([]);
    here.pass(8 * 24 * HOUR);
    await until(() => posted().length === 1);
    await settled();
    const [message] = posted();
    if (!message) throw new Error('no message');
    expect(textOf(message)).toContain(title);
    for (const name of ['Brightwell', 'Corvalis']) expect(textOf(message)).toContain(name);
    expect(message.allowed_mentions).toEqual({ parse: [], roles: [READERS] });
    here.pass(8 * 24 * HOUR);
    await settled();
    expect(posted()).toHaveLength(1);
  });

  test('what a cap leaves over is in the next one, nothing is lost', async () => {
    expect(await add({ most: '1 per hour' })).toContain('At most 1 story in 1 hour');
    await brings(mining('Brightwell'), mining('Corvalis'));
    await until(() => posted().length === 1);
    here.pass(25 * HOUR);
    await until(() => posted().length === 2);
    const texts = posted().map(textOf);
    expect(texts[1]).toContain('Digest: 1 story');
    for (const name of ['Brightwell', 'Corvalis']) expect(texts.join('\n')).toContain(name);
  });

  test('in quiet hours nothing is posted, and it comes when they are over', async () => {
    const hour = new Date().getUTCHours();
    const [from, to] = [(hour + 23) % 24, (hour + 2) % 24];
    await add({ quiet: `${from}:00-${to}:00` });
    await brings(mining('Brightwell'));
    expect(await due()).toBe(1);
    here.pass(3 * HOUR);
    await until(() => posted().length === 1);
  });

  test.for([
    [{ when: 'sometimes' }, 'daily 08:00'],
    [{ zone: 'Mars/Olympus' }, 'Asia/Riyadh'],
    [{ quiet: 'at night' }, '22:00-07:00'],
    [{ most: 'few' }, '5 / hour'],
  ] as const)('%o is refused with what it takes', async ([given, takes]) => {
    expect((await add(given)).replaceAll('\\', '')).toContain(takes);
  });

  test('what an option takes is said in Arabic, too', async () => {
    expect(await add({ when: 'sometimes', language: 'ar' })).toContain('«when» يقبل: الآن، يوميًا 08:00');
    expect(await add({ most: 'few', language: 'ar' })).toContain('5 في الساعة');
  });

  test('time zones are offered while they are typed', async () => {
    const { choices } = await types(here.double, 'barq alert add', 'zone', { zone: 'riy' }, { by: MODERATOR });
    expect(choices.map(({ value }) => value)).toEqual(['Asia/Riyadh']);
    for (const typed of ['الرياض', 'السعوديه']) {
      const arabic = await types(here.double, 'barq alert add', 'zone', { zone: typed }, { by: MODERATOR });
      expect(arabic.choices).toEqual([{ name: 'Asia/Riyadh · الرياض، السعودية', value: 'Asia/Riyadh' }]);
    }
  });
});

describe('a message follows its story', () => {
  test('it is changed when an outlet joins, and calls nobody again', async () => {
    await add({ role: READERS });
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    expect(textOf(posted()[0] ?? {})).toContain('1 outlet');
    await alsoBrings(AGAIN);
    here.pass(60_000);
    await until(() => here.double.messages.edited.length === 1);
    await settled();
    const [message] = posted();
    expect(textOf(message ?? {})).toContain('2 outlets');
    expect(textOf(message ?? {})).toContain('Another wire');
    expect(message?.allowed_mentions).toEqual({ parse: [] });
    expect(posted()).toHaveLength(1);
  });

  test('it is left alone where nothing that it shows has changed', async () => {
    await add({});
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    await brings(mining('Corvalis'));
    await until(() => posted().length === 2);
    const stories = await here.app.store.articles(GUILD, { limit: 9 });
    const idOf = (name: string): number => stories.find(({ title }) => title.includes(name))?.storyId ?? 0;
    await here.app.store.storyChanged(idOf('Brightwell'), Date.now(), GUILD);
    await barq('correct', { story: idOf('Corvalis'), topic: 'security' });
    here.pass(60_000);
    // The one that was marked first was looked at first.
    await until(() => here.double.messages.edited.length > 0);
    expect(here.double.messages.edited.map(textOf).join()).not.toContain('Brightwell');
  });

  test('a moderator’s correction changes it', async () => {
    await add({});
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    const [story] = await here.app.store.articles(GUILD, { limit: 1 });
    await barq('correct', { story: story?.storyId ?? 0, topic: 'security' });
    here.pass(60_000);
    await until(() => here.double.messages.edited.length === 1);
    expect(textOf(posted()[0] ?? {})).toContain('security');
  });

  test('a correction by an outlet changes it and answers it, in both languages', async () => {
    await add({});
    await add({ channel: CHANNEL, language: 'ar' });
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1 && posted(CHANNEL).length === 1);
    await brings({ ...AGAIN, title: 'Correction: Brightwell orders 5,000 mining rigs for its halls in Norway' });
    here.pass(60_000);
    await until(() => posted().length === 2 && posted(CHANNEL).length === 2);
    await until(() => here.double.messages.edited.length === 2);
    const [first, answer] = posted();
    expect(answer?.message_reference?.message_id).toBe(first?.id);
    expect(answer?.nonce).toMatch(/^[0-9a-f]{25}$/);
    expect(textOf(answer ?? {})).toContain('Correction: ');
    expect(textOf(posted(CHANNEL)[1] ?? {})).toContain('تصحيح: ');
    expect(textOf(first ?? {})).toContain('Correction: Correction');
  });

  test('a story that goes on from one that was told here answers its message', async () => {
    await add({});
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    const [before] = await here.app.store.articles(GUILD, { limit: 1 });
    const title = 'Brightwell switches on its mining halls in Norway';
    const next = understand({
      feedUrl: here.feed.url,
      key: 'next',
      url: 'https://wire.example/next',
      outlet: 'The wire',
      title,
      text: `${title}\n\nThe bitcoin miner Brightwell has switched on 5,000 mining rigs in Narvik.`,
      published: Date.now(),
      dated: true,
    });
    await here.app.store.save(
      [next],
      Object.assign(() => null, { goesOn: () => before?.storyId ?? null }),
    );
    here.door.wake();
    await until(() => posted().length === 2);
    expect(posted()[1]?.message_reference?.message_id).toBe(posted()[0]?.id);
    expect(textOf(posted()[1] ?? {})).toContain('New story');
  });

  test('one that somebody took away stays away', async () => {
    await add({});
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    here.double.messages.remove(posted()[0]?.id ?? '');
    await alsoBrings(AGAIN);
    here.pass(60_000);
    await until(() => here.double.requests.some(({ route }) => route.startsWith('PATCH /channels')));
    await settled();
    expect(posted()).toEqual([]);
    expect(await barq('alert list')).not.toContain('Stopped');
  });

  test('a server error while it is changed is tried again', async () => {
    here.double.faults.plan(/^PATCH \/channels/, { kind: 'answer', status: 503 }, 2);
    await add({});
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    await alsoBrings(AGAIN);
    here.pass(60_000);
    await until(() => here.double.messages.edited.length === 1);
  });
});

describe('places', () => {
  test('an announcement is published where that was asked for, and stands there even if it cannot be', async () => {
    await add({ channel: ANNOUNCEMENTS, publish: true });
    await brings(mining('Brightwell'));
    await until(() => here.double.messages.published.length === 1);
    expect(here.double.messages.published).toEqual(posted(ANNOUNCEMENTS).map(({ id }) => id));
    here.double.faults.plan(/crosspost$/, { kind: 'answer', status: 403, code: 50_013 });
    await brings(mining('Corvalis'));
    await until(() => posted(ANNOUNCEMENTS).length === 2);
    await settled();
    expect(await barq('alert list')).not.toContain('Stopped');
  });

  test('a thread takes messages like a channel', async () => {
    expect(await add({ channel: THREAD })).toContain(`<#${THREAD}>`);
    await brings(mining('Brightwell'));
    await until(() => posted(THREAD).length === 1);
  });

  test('a forum gets a post with tags, which follows its story inside', async () => {
    await add({ channel: FORUM, tag: 'mining, unknown' });
    await brings(mining('Brightwell'));
    await until(() => here.double.messages.threads.length === 1);
    const [thread] = here.double.messages.threads;
    if (!thread) throw new Error('no post');
    expect(thread).toMatchObject({ parent_id: FORUM, applied_tags: [TAG], name: mining('Brightwell').title });
    expect(textOf(posted(thread.id)[0] ?? {})).toContain('Brightwell');
    await brings({ ...AGAIN, title: 'Correction: Brightwell orders 5,000 mining rigs for its halls in Norway' });
    here.pass(60_000);
    await until(() => posted(thread.id).length === 2 && here.double.messages.edited.length === 1);
    expect(here.double.messages.threads).toHaveLength(1);
  });

  test('a post that Discord made but answered with an error is found and not made twice', async () => {
    here.double.faults.plan(/^POST \/channels\/\d+\/threads$/, { kind: 'answer', status: 502, after: true });
    await add({ channel: FORUM });
    await brings(mining('Brightwell'));
    await settled();
    expect(here.double.messages.threads).toHaveLength(1);
    const [story] = await here.app.store.articles(GUILD, { limit: 1 });
    const sent = await here.app.store.deliveries(GUILD, story?.storyId ?? 0);
    expect(sent).toMatchObject([{ state: 'done', place: here.double.messages.threads[0]?.id }]);
  });

  test('a role that is gone is not mentioned, and the alert comes all the same', async () => {
    await add({ role: READERS });
    here.double.gateway.dispatch('GUILD_ROLE_DELETE', { guild_id: GUILD, role_id: READERS });
    await brings(mining('Brightwell'));
    await until(() => posted().length === 1);
    expect(posted()[0]?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(posted()[0] ?? {})).not.toContain('<@&');
  });
});

test('the key of a follow-up is another than that of the story', () => {
  const story = { storyId: 7, channel: CHANNEL };
  expect(nonceOf({ ...story, part: 8 })).not.toBe(nonceOf(story));
  expect(nonceOf({ ...story, part: 0 })).toBe(nonceOf(story));
});

test('what an outage lasts longer than goes into the digest', async () => {
  here.double.faults.plan(/^POST \/channels\/\d+\/messages$/, { kind: 'answer', status: 503 }, 99);
  await add({});
  await brings(mining('Brightwell'));
  await until(() => here.double.requests.some(({ route }) => /^POST \/channels\/\d+\/messages$/.test(route)));
  const [story] = await here.app.store.articles(GUILD, { limit: 1 });
  here.pass(25 * HOUR);
  await until(async () => (await here.app.store.deliveries(GUILD, story?.storyId ?? 0))[0]?.digest === true);
  here.double.faults.clear();
  expect(posted()).toEqual([]);
  here.pass(25 * HOUR);
  await until(() => posted().length === 1);
  expect(textOf(posted()[0] ?? {})).toContain('Digest: 1 story');
  expect(allComponents(posted()[0] ?? {}).some(({ url }) => url === 'https://wire.example/Brightwell')).toBe(true);
});
