import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calls, type Given, textOf } from './double/people.ts';
import { MODERATOR, OTHER_CHANNEL } from './double/world.ts';
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

const barq = async (name: string, given: Given = {}): Promise<string> =>
  textOf((await calls(here.double, `barq ${name}`, given, { by: MODERATOR })).message);
const posted = () => here.double.messages.in(OTHER_CHANNEL);
const text = (n: number) => textOf(posted()[n] ?? {});

test.for([
  ['en', 'has become one story with an earlier one'],
  ['ar', 'صارت هذه القصة وقصة سابقة'],
] as const)('messages follow what moderators join and part, in %s', async ([language, moved]) => {
  await barq('alert add', { channel: OTHER_CHANNEL, topic: 'mining', language });
  here.feed.items = [mining('Brightwell'), mining('Corvalis'), ...here.feed.items];
  await barq('feed add', { url: here.feed.url });
  here.door.wake();
  await until(() => posted().length === 2);
  const [first, second] = [text(0), text(1)];
  await barq('story join', { story: 2, other: 3 });
  here.pass(60_000);
  await until(() => text(0) !== first && text(1) !== second);
  const both = [text(0), text(1)];
  // The message of the story that goes on tells both; the other one leads there.
  expect(both.some((one) => one.includes('Brightwell') && one.includes('Corvalis'))).toBe(true);
  expect(both.some((one) => one.includes(moved))).toBe(true);
  await barq('story undo', { story: 2 });
  here.pass(60_000);
  await until(() => text(0) === first && text(1) === second);
  expect(posted()).toHaveLength(2);
});
