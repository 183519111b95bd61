import { afterEach, beforeEach, expect, test } from 'vitest';
import { quiet } from '#src/base/log.ts';
import { schedule } from '#src/passes.ts';
import { calls } from './double/people.ts';
import { MODERATOR, OTHER_CHANNEL } from './double/world.ts';
import { mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

/** What may pass, beside a feed's interval, between publication and the alert in Discord's hands. */
const LATE_MS = 10_000;

let here: Whole;
beforeEach(async () => {
  here = await whole();
});
afterEach(async () => {
  expect(here.double.violations).toEqual([]);
  await here.close();
});

test('what a feed publishes is an alert at most ten seconds after the feed is due', {
  timeout: 30_000,
  retry: 2,
}, async () => {
  const moderator = { by: MODERATOR };
  here.feed.items = [mining('Arvenn')];
  await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
  await calls(here.double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, moderator);
  here.feed.items.push(mining('Brightwell'));
  // Due just after the first pass: the longest that it can wait for the next.
  const due = Date.now() + 300;
  await here.app.store.fetched(here.feed.url, { at: Date.now(), nextAt: due });
  const { halt } = schedule(here.app, 'en', quiet, () => here.door.wake());
  await until(() => here.double.messages.in(OTHER_CHANNEL).length === 1, 2 * LATE_MS);
  halt();
  expect(Date.now() - due).toBeLessThan(LATE_MS);
});
