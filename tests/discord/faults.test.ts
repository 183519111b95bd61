import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import type { Log } from '#src/base/log.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
import { type Double, openDouble } from './double/double.ts';
import { calls, presses, textOf } from './double/people.ts';
import { TOKEN } from './double/world.ts';
import { type Pair, pair, until } from './house.ts';

let app: App;
let here: Pair;
let lines: string[];
const log: Log = (level, event, details) => {
  lines.push(`${level} ${event} ${JSON.stringify(details ?? {})}`);
};
beforeEach(async () => {
  lines = [];
  app = await openSample();
  here = await pair(app, log, app.clock, true);
});
afterEach(async () => {
  expect(lines.join('\n')).not.toContain(TOKEN);
  await here.close();
  await app.close();
});

const works = async (): Promise<void> => {
  const out = await calls(here.double, 'convert', { value: '1', from: 'GWh', to: 'MWh' });
  expect(textOf(out.message)).toContain('1,000 MWh');
};

describe('answers', () => {
  test('one that comes too late is given up in silence', async () => {
    void calls(here.double, 'news', {}, { age: 4000 });
    await until(() => here.double.interactions.refused.includes(10_062));
    await until(() => lines.some((line) => line.startsWith('debug answer too late')));
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
    await works();
  });

  test('what changes something is not done where nobody waits for the answer any more', async () => {
    void calls(
      here.double,
      'barq feed remove',
      { url: 'https://sample.example/hashgrid.xml' },
      { age: 4000, by: '1300000000000000005' },
    );
    await until(() => here.double.interactions.refused.includes(10_062));
    await works();
    expect(await app.store.feeds('local')).toHaveLength(6);
  });

  test('a server error is tried again, and seen once', async () => {
    here.double.faults.plan(/callback$/, { kind: 'answer', status: 500 });
    await works();
  });

  test('a server error after the answer arrived is no second answer', async () => {
    here.double.faults.plan(/callback$/, { kind: 'answer', status: 502, after: true });
    await works();
    await until(() => here.double.interactions.refused.includes(40_060));
  });

  test('too many requests: waits as long as it is told to', async () => {
    here.double.faults.plan(/callback$/, { kind: 'answer', status: 429, retryAfter: 0.3 });
    const start = performance.now();
    await works();
    expect(performance.now() - start).toBeGreaterThan(250);
  });

  test('where Discord objects to what we wrote, the asker hears that it was not their fault', async () => {
    here.double.faults.plan(/callback$/, { kind: 'answer', status: 400, code: 50_035 });
    const out = await calls(here.double, 'news', { language: 'ar' });
    expect(out.ephemeral).toBe(true);
    expect(textOf(out.message)).toMatch(/Barq failed|أخفق برق/);
    expect(lines.some((line) => line.startsWith('error interaction failed'))).toBe(true);
  });

  test('a fault of the store is said, logged, and forgotten', async () => {
    const { articles } = app.store;
    Object.assign(app.store, { articles: () => Promise.reject(new Error('disk')) });
    const out = await calls(here.double, 'news');
    expect(textOf(out.message)).toContain('not your fault');
    Object.assign(app.store, { articles });
    await works();
  });

  test('one that takes long is promised in time, and given when it is there', async () => {
    const { articles } = app.store;
    const slow: typeof articles = async (...query) => {
      await new Promise((done) => setTimeout(done, 1500));
      return articles(...query);
    };
    Object.assign(app.store, { articles: slow });
    const out = await calls(here.double, 'news');
    expect(out).toMatchObject({ type: 5, deferred: true, ephemeral: false });
    expect(textOf(out.message)).toContain('Story ');
    // A problem is the asker's own affair, although the promise was public.
    Object.assign(app.store, {
      articles: () => slow('nobody', { limit: 1 }).then(() => Promise.reject(new Error('disk'))),
    });
    const failed = await calls(here.double, 'news');
    expect(failed).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(failed.message)).toContain('not your fault');
    Object.assign(app.store, { articles });
  });
});

describe('a button whose answer takes long', () => {
  const slowly = (work: () => Promise<never> | undefined = () => undefined): (() => void) => {
    const { articles, story } = app.store;
    const slow =
      <T extends (...query: never[]) => Promise<unknown>>(query: T) =>
      async (...given: Parameters<T>) => {
        await new Promise((done) => setTimeout(done, 1500));
        return work() ?? query(...given);
      };
    Object.assign(app.store, { articles: slow(articles), story: slow(story) });
    return () => void Object.assign(app.store, { articles, story });
  };
  const by = '1300000000000000004';

  test('for whoever asked: the message is promised a change, and changed', async () => {
    const { message } = await calls(here.double, 'news', { topic: 'mining' }, { by });
    const quick = slowly();
    const flipped = await presses(here.double, message, 'العربية', { by });
    expect(flipped).toMatchObject({ type: 6, deferred: true, ephemeral: false });
    expect(textOf(flipped.message)).toContain('القصة');
    expect(here.double.violations).toEqual([]);
    quick();
  });

  test('for others: an answer of their own is promised, to them alone', async () => {
    const { message } = await calls(here.double, 'news', { topic: 'mining' }, { by });
    const quick = slowly();
    const own = await presses(here.double, message, 'العربية', { by: '1300000000000000007' });
    expect(own).toMatchObject({ type: 5, deferred: true, ephemeral: true });
    quick();
  });

  test('what went wrong meanwhile is said to whoever pressed, and the message stays', async () => {
    const { message } = await calls(here.double, 'news', { topic: 'mining' }, { by });
    const quick = slowly(() => Promise.reject(new Error('disk')));
    const failed = await presses(here.double, message, 'العربية', { by });
    expect(failed).toMatchObject({ type: 6, ephemeral: true });
    expect(textOf(failed.message)).toMatch(/Barq failed|أخفق برق/);
    expect(here.double.requests.some(({ route }) => route.startsWith('PATCH'))).toBe(false);
    expect(here.double.violations).toEqual([]);
    quick();
  });
});

describe('the gateway', () => {
  test('told to come back, it resumes, and hears what it missed', async () => {
    here.double.gateway.reconnect();
    await until(() => here.double.gateway.resumed > 0);
    await works();
  });

  test('cut off, it comes back by itself', async () => {
    here.double.gateway.cut();
    await works();
    expect(lines.some((line) => line.includes('gateway lost'))).toBe(true);
  });

  test('with its session gone, it identifies anew', async () => {
    here.double.gateway.invalidate();
    await until(() => here.double.gateway.identified.length > 1);
    await works();
  });

  test('closed for good, it says so and ends', async () => {
    here.double.gateway.close(4004);
    await expect(here.door.failed).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  });

  test('a dispatch without sense does not end it', async () => {
    here.double.gateway.dispatch('INTERACTION_CREATE', { id: '1', token: 'x', type: 99, application_id: '1' });
    await works();
  });
});

describe('the login', () => {
  let other: Double;
  beforeEach(async () => {
    other = await openDouble();
  });
  afterEach(() => other.close());
  const login = (token = TOKEN): Promise<unknown> => openDiscord({ ...app, log }, { token, api: other.base });

  test('a wrong token', async () => {
    await expect(login('x'.repeat(60))).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  });

  test('a token that the gateway alone refuses', async () => {
    other.gateway.refuse = 4004;
    await expect(login()).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  });

  test('intents that are not allowed', async () => {
    other.gateway.refuse = 4014;
    await expect(login()).rejects.toMatchObject({ problem: { code: 'discord_refused' } });
  });

  test('nobody there', async () => {
    const { base } = other;
    await other.close();
    other = await openDouble();
    await expect(openDiscord({ ...app, log }, { token: TOKEN, api: base })).rejects.toMatchObject({
      problem: { code: 'discord_unreachable' },
    });
  });

  test('a 401 later on is the end: the token was taken back', async () => {
    await app.store.set('discord:1300000000000000001', 'commands', 'another hash');
    other.faults.plan(/^PUT .*commands/, { kind: 'answer', status: 401 });
    await expect(login()).rejects.toMatchObject({ problem: { code: 'discord_token' } });
  });
});

describe('registration', () => {
  test('once, and again only when the commands changed', async () => {
    expect(here.double.registered).toBe(1);
    const again = await openDouble();
    const door = await openDiscord({ ...app, log }, { token: TOKEN, api: again.base });
    expect(again.registered).toBe(0);
    await door.close();
    await app.store.set('discord:1300000000000000001', 'commands', 'another hash');
    const third = await openDiscord({ ...app, log }, { token: TOKEN, api: again.base });
    expect(again.registered).toBe(1);
    await third.close();
    await again.close();
  });
});
