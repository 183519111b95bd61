import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nonceOf } from '#src/talk/discord/post.ts';
import { allComponents } from './double/message-rules.ts';
import { calls, presses, textOf } from './double/people.ts';
import { CHANNEL, GUILD, MODERATOR, OTHER_CHANNEL, snowflake } from './double/world.ts';
import { mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

let here: Whole;
beforeEach(async () => {
  here = await whole();
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

const moderator = { by: MODERATOR };
const read = () => calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
const alert = (topic = 'mining', channel = OTHER_CHANNEL, language = 'en') =>
  calls(here.double, 'barq alert add', { topic, channel, language }, moderator);
const posted = (channel = OTHER_CHANNEL) => here.double.messages.in(channel);
/** Everything that is owed has been sent, or was given up. */
const settled = () => until(async () => (await here.app.store.backlog()).due === 0);
const breaks = (route: RegExp, fault: Parameters<typeof here.double.faults.plan>[1], times?: number) =>
  here.double.faults.plan(route, fault, times);
const MESSAGES = /^POST \/channels\/\d+\/messages$/;

/** A feed that was read before, a rule, and then something new. */
const begins = async (): Promise<void> => {
  here.feed.items = [mining('Arvenn')];
  await read();
  await alert();
  here.feed.items = [mining('Brightwell'), ...here.feed.items];
  await read();
  here.door.wake();
};

describe('a story that begins', () => {
  test('is one message in the channel, with its source, mentioning nobody', async () => {
    await begins();
    await until(() => posted().length === 1);
    const [message] = posted();
    if (!message) throw new Error('no message');
    expect(textOf(message)).toContain('Brightwell');
    expect(textOf(message)).toContain('New story: ');
    expect(textOf(message)).toMatch(/<t:\d+:f>/);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.enforce_nonce).toBe(true);
    expect(allComponents(message).some(({ url }) => url === 'https://wire.example/Brightwell')).toBe(true);
    await settled();
    await read();
    here.door.wake();
    await settled();
    expect(posted()).toHaveLength(1);
  });

  test('the first sight of a feed is a baseline, and so is what was there before the rule', async () => {
    await alert();
    here.feed.items = [mining('Arvenn'), mining('Brightwell')];
    await read();
    await read();
    here.door.wake();
    await settled();
    expect(posted()).toEqual([]);
  });

  test('comes in the rule’s language, and opens in the reader’s', async () => {
    here.feed.items = [mining('Arvenn')];
    await read();
    await alert('mining', OTHER_CHANNEL, 'ar');
    here.feed.items.push(mining('Brightwell'));
    await read();
    here.door.wake();
    await until(() => posted().length === 1);
    const [message] = posted();
    if (!message) throw new Error('no message');
    expect(textOf(message)).toContain('قصة جديدة: ');
    const reader = { by: snowflake() };
    const arabic = await presses(here.double, message, 'القصة', reader);
    expect(arabic).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(arabic.message)).toContain('القصة ');
    const english = await presses(here.double, message, 'English', reader);
    expect(english).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(english.message)).toContain('Story ');
  });

  test('two rules for one channel are one message with both reasons', async () => {
    here.feed.items = [mining('Arvenn')];
    await read();
    await alert('mining');
    const words = { words: 'norway', channel: OTHER_CHANNEL };
    await calls(here.double, 'barq alert add', words, moderator);
    here.feed.items.push(mining('Brightwell'));
    await read();
    here.door.wake();
    await until(() => posted().length > 0);
    await settled();
    expect(posted()).toHaveLength(1);
    expect(textOf(posted()[0] ?? {})).toContain('New story: mining, norway');
  });

  test('rules of two channels are a message each; a removed rule is none', async () => {
    here.feed.items = [mining('Arvenn')];
    await read();
    await alert();
    await alert('mining', CHANNEL);
    const [first] = await here.app.store.rules(GUILD);
    await calls(here.double, 'barq alert remove', { alert: first?.id ?? 0 }, moderator);
    here.feed.items.push(mining('Brightwell'));
    await read();
    here.door.wake();
    await until(() => posted(CHANNEL).length === 1);
    expect(posted()).toEqual([]);
  });

  test('a hostile title changes nothing but the words', async () => {
    here.feed.items = [mining('Arvenn')];
    await read();
    await alert();
    const title = '@everyone <@1> [Bitcoin miner](https://evil.example) opens mining site **now**\u202E';
    here.feed.items.push({ ...mining('Brightwell'), title });
    await read();
    here.door.wake();
    await until(() => posted().length === 1);
    const [message] = posted();
    if (!message) throw new Error('no message');
    expect(textOf(message)).not.toMatch(/@everyone|(?<!\\)[[<](?!t:)|\*\*|\u202E/);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(
      allComponents(message)
        .filter(({ url }) => url)
        .map(({ url }) => url),
    ).toEqual(['https://wire.example/Brightwell']);
  });
});

describe('whatever goes wrong, it is one message', () => {
  test.for([
    ['a server error before the message', { kind: 'answer', status: 503 }],
    ['a server error after the message', { kind: 'answer', status: 500, after: true }],
    ['a reset before the message', { kind: 'reset' }],
    ['a reset after the message', { kind: 'reset', after: true }],
    ['too many requests', { kind: 'answer', status: 429, retryAfter: 0.1234 }],
  ] as const)('%s', async ([, fault]) => {
    breaks(MESSAGES, fault);
    await begins();
    await until(() => posted().length === 1);
    await settled();
    expect(posted()).toHaveLength(1);
    expect(here.double.requests.filter(({ route }) => MESSAGES.test(route)).length).toBe(2);
  });

  test('a worker that is too slow undoes nothing that another one did', async () => {
    await begins();
    await until(() => posted().length === 1);
    await settled();
    const { store } = here.app;
    const stale = { id: 1, attempts: 99 };
    expect(await store.done(stale, 'x')).toBe(false);
    expect(await store.dead(stale)).toBe(false);
  });
});

describe('a channel that refuses', () => {
  test.for([
    [403, 50_013],
    [403, 50_001],
    [404, 10_003],
  ] as const)(
    'status %i, code %i: its alerts stop, whoever made them is told once, others go on',
    async ([status, code]) => {
      here.feed.items = [mining('Arvenn')];
      await read();
      await alert();
      await alert('mining', CHANNEL);
      breaks(new RegExp(`^POST /channels/${OTHER_CHANNEL}/messages$`), { kind: 'answer', status, code }, 9);
      here.feed.items.push(mining('Brightwell'));
      await read();
      here.door.wake();
      await until(() => posted(CHANNEL).length === 1);
      await settled();
      const told = () =>
        here.double.messages.posted.filter((one) => ![CHANNEL, OTHER_CHANNEL].includes(one.channel_id));
      await until(() => told().length === 1);
      here.feed.items.push(mining('Corvalis'));
      await read();
      here.door.wake();
      await until(() => posted(CHANNEL).length === 2);
      await settled();
      expect(told()).toHaveLength(1);
      expect(textOf(told()[0] ?? {})).toContain(`<#${OTHER_CHANNEL}>`);
      const list = textOf((await calls(here.double, 'barq alert list', {}, moderator)).message);
      expect(list).toContain('Stopped');
      // Adding it again sets it going again, with what was refused.
      here.double.faults.clear();
      await alert();
      here.feed.items.push(mining('Dunmore'));
      await read();
      here.door.wake();
      await until(() => posted().length === 2);
      expect(textOf(posted()[0] ?? {})).toContain('Brightwell');
      expect(textOf(posted()[1] ?? {})).toContain('Dunmore');
    },
  );
});

test('a token that was taken back ends Barq, and the alert stays owed', async () => {
  breaks(MESSAGES, { kind: 'answer', status: 401 });
  await begins();
  await expect(here.door.failed).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  expect((await here.app.store.backlog()).due).toBe(1);
});

test('the key of a message is of the story and the channel, and fits', () => {
  const nonce = nonceOf({ storyId: 7, channel: CHANNEL });
  expect(nonce).toBe(nonceOf({ storyId: 7, channel: CHANNEL }));
  expect(nonce).toMatch(/^[0-9a-f]{25}$/);
  expect(nonceOf({ storyId: 71, channel: '3' })).not.toBe(nonceOf({ storyId: 7, channel: '13' }));
});
