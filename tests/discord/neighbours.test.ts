import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { calls, type Given, textOf, types } from './double/people.ts';
import { GUILD, MODERATOR, OTHER_CHANNEL } from './double/world.ts';
import { mining } from './feed.ts';
import { type Whole, whole } from './house.ts';

/** Another server that took Barq in. */
const NEIGHBOUR = '1700000000000000001';

let here: Whole;
let story: number;
let alert: number;
const moderator = (server: string) => ({ by: MODERATOR, server });
const says = async (server: string, name: string, given: Given = {}): Promise<string> =>
  textOf((await calls(here.double, name, { language: 'en', ...given }, moderator(server))).message);

beforeAll(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
  await says(GUILD, 'barq feed add', { url: here.feed.url });
  await says(GUILD, 'barq alert add', { channel: OTHER_CHANNEL, topic: 'mining', words: 'quetzal' });
  story = (await here.app.store.articles(GUILD, { limit: 1 }))[0]?.storyId ?? 0;
  alert = (await here.app.store.rules(GUILD))[0]?.id ?? 0;
  await says(GUILD, 'barq correct', { story, topic: 'security' });
}, 120_000);
afterEach(() => {
  expect(here.double.violations).toEqual([]);
});
afterAll(() => here.close());

test('a server sees nothing of what another one reads, posts and changed', async () => {
  expect(await says(GUILD, 'news')).toContain('Arvenn');
  for (const [name, given] of [
    ['news', {}],
    ['story', { story }],
    ['ask', { question: 'How many MW did Arvenn energise?' }],
    ['figures', { subject: 'Arvenn' }],
    ['brief', {}],
    ['trends', {}],
    ['barq feed list', {}],
    ['barq alert list', {}],
    ['barq status', {}],
    ['barq why', { story }],
  ] as const) {
    const said = await says(NEIGHBOUR, name, given);
    expect(said).not.toMatch(/wire|Abilene|120 MW|quetzal|127\.0\.0\.1/);
  }
});

test('nor can it touch any of it by a number', async () => {
  for (const name of ['edit', 'preview', 'remove'])
    expect(await says(NEIGHBOUR, `barq alert ${name}`, { alert })).toContain('There is no alert');
  for (const name of ['correct', 'uncorrect', 'why', 'alert why', 'story undo'])
    expect(await says(NEIGHBOUR, `barq ${name}`, { story })).toMatch(/no story|Nobody here/i);
  expect(await says(NEIGHBOUR, 'barq feed remove', { url: here.feed.url })).toContain('not followed');
  expect(await here.app.store.rules(GUILD)).toHaveLength(1);
  expect(await here.app.store.feeds(GUILD)).toHaveLength(1);
});

test('nothing of it is offered while somebody types', async () => {
  for (const [name, option] of [
    ['barq feed remove', 'url'],
    ['barq alert remove', 'alert'],
    ['barq correct', 'story'],
    ['story', 'story'],
    ['figures', 'subject'],
    ['barq alert add', 'feed'],
  ] as const) {
    const offered = (server: string) => types(here.double, name, option, { [option]: '' }, moderator(server));
    expect((await offered(NEIGHBOUR)).choices).toEqual([]);
    expect((await offered(GUILD)).choices.length).toBeGreaterThan(0);
  }
});

test('a feed that both follow has for each the topics that its own moderators set', async () => {
  await says(NEIGHBOUR, 'barq feed add', { url: here.feed.url });
  expect(await says(GUILD, 'story', { story })).toContain(`Story ${story}: security`);
  expect(await says(NEIGHBOUR, 'story', { story })).toContain(`Story ${story}: mining`);
});
