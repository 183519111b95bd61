import { afterEach, beforeEach, expect, test } from 'vitest';
import { calls, textOf } from './double/people.ts';
import { CHANNEL, GUILD, LOCKED_CHANNEL, MODERATOR, OTHER_CHANNEL, UPDATES_CHANNEL } from './double/world.ts';
import { mining } from './feed.ts';
import { until, type Whole, whole } from './house.ts';

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

const moderator = { by: MODERATOR };
const read = () => calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
const notices = (given: Record<string, string | boolean>) =>
  calls(here.double, 'barq feed notices', { language: 'en', ...given }, moderator);
const told = (channel: string) => here.double.messages.in(channel).map(textOf);
const settled = () => until(async () => (await here.app.store.notices(9, GUILD)).length === 0);

/** The feed answers so from now on, and is asked. */
const answers = async (status: number): Promise<void> => {
  here.feed.status = status;
  await here.app.store.resumeFeed(GUILD, here.feed.url, Date.now());
  await here.app.context(new Date(), 'en').ingest();
  here.door.wake();
};

test('trouble and its end are told once each, where Discord tells moderators', async () => {
  await answers(410);
  await until(() => told(UPDATES_CHANNEL).length === 1);
  expect(told(UPDATES_CHANNEL)[0]).toContain('A feed needs attention: ');
  expect(told(UPDATES_CHANNEL)[0]).toContain('gone for good');
  await answers(410);
  await answers(200);
  await until(() => told(UPDATES_CHANNEL).length === 2);
  expect(told(UPDATES_CHANNEL)[1]).toContain('A feed works again: ');
  await answers(200);
  await settled();
  expect(here.double.messages.posted).toHaveLength(2);
  expect(here.double.messages.posted.every(({ enforce_nonce }) => enforce_nonce)).toBe(true);
});

test('where moderators named a channel, there, in the language in which they named it', async () => {
  expect(textOf((await notices({})).message)).toContain('No channel is named');
  const set = await notices({ channel: CHANNEL, language: 'ar' });
  expect(textOf(set.message)).toContain(`<#${CHANNEL}>`);
  expect(textOf((await notices({})).message)).toContain(`it is told in <#${CHANNEL}>`);
  await answers(410);
  await until(() => told(CHANNEL).length === 1);
  expect(told(CHANNEL)[0]).toContain('خلاصة تحتاج إلى عناية');
  expect(told(CHANNEL)[0]).toContain('أُزيلت');
  expect(told(UPDATES_CHANNEL)).toEqual([]);
});

test('nobody is told where nobody wants to be', async () => {
  expect(textOf((await notices({ off: true })).message)).toContain('Nobody is told');
  await answers(410);
  await settled();
  expect(here.double.messages.posted).toEqual([]);
});

test('a channel where Barq may not write is refused; one that refuses later costs a word to who named it', async () => {
  expect(textOf((await notices({ channel: LOCKED_CHANNEL })).message)).toContain('SendMessages');
  await notices({ channel: OTHER_CHANNEL });
  here.double.faults.plan(/^POST \/channels\/1300000000000000006\/messages$/, {
    kind: 'answer',
    status: 403,
    code: 50_013,
  });
  await answers(410);
  const direct = `9${MODERATOR.slice(1)}`;
  await until(() => told(direct).length === 1);
  expect(told(direct)[0]).toContain(`Discord refuses Barq in <#${OTHER_CHANNEL}>`);
  expect(told(direct)[0]).toContain('gone for good');
  await settled();
  await answers(200);
  await until(() => told(UPDATES_CHANNEL).length === 1);
});

test('a message that arrived although Discord said no is not posted twice, and one that did not arrive is', async () => {
  here.double.faults.plan(/^POST \/channels\/\d+\/messages$/, { kind: 'answer', status: 500, after: true });
  await answers(410);
  await until(async () => told(UPDATES_CHANNEL).length === 1 && (await here.app.store.notices(9, GUILD)).length === 0);
  here.double.faults.plan(/^POST \/channels\/\d+\/messages$/, { kind: 'reset' });
  await answers(200);
  await settled();
  expect(told(UPDATES_CHANNEL)).toHaveLength(2);
});
