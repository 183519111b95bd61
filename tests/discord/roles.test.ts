import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPostgres } from '#src/store/postgres.ts';
import type { Store } from '#src/store/store.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';
import { type Double, openDouble } from './double/double.ts';
import { calls, textOf } from './double/people.ts';
import { ANNOUNCEMENTS, FORUM, GUILD, guild, MODERATOR, OTHER_CHANNEL, READERS, TAG, TOKEN } from './double/world.ts';
import { FeedServer, mining } from './feed.ts';
import { until } from './house.ts';
import { Program } from './program.ts';

const PATIENCE = 60_000;

describe.skipIf(NO_POSTGRES)(`roles on one database${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  let double: Double;
  let feed: FeedServer;
  let store: Store;
  let url: string;
  let programs: Program[];
  beforeEach(async () => {
    programs = [];
    double = await openDouble();
    feed = await new FeedServer().open();
    url = await freshDatabase();
    store = await openPostgres(url);
  });
  afterEach(async () => {
    for (const program of programs) {
      await program.kill('SIGKILL');
      expect(program.said).not.toContain(TOKEN);
    }
    expect(double.violations).toEqual([]);
    await store.close();
    await double.close();
    await feed.close();
  });
  const starts = (role: string): Program => {
    const program = new Program({
      DATABASE_URL: url,
      BARQ_ROLE: role,
      DISCORD_API_BASE: double.base,
      BARQ_ALLOW_ADDRESSES: feed.address,
    });
    programs.push(program);
    return program;
  };
  const took = (program: Program): boolean => program.said.includes('shards taken');
  /** Whoever reads feeds is to read this one, again and again: a reading that is under way may have begun before. */
  const brings = async (name: Parameters<typeof mining>[0]): Promise<void> => {
    // Nobody is at its first reading any more, of which nothing is news.
    await until(async () => ((await store.feed(feed.url))?.nextAt ?? 0) > Date.now(), PATIENCE);
    feed.items.push(mining(name));
    await until(async () => {
      await store.resumeFeed(GUILD, feed.url, Date.now());
      await wait(500);
      return (await store.articles(GUILD, { limit: 9 })).some(({ title }) => title === mining(name).title);
    }, PATIENCE);
  };

  test('each does its part, and whatever is killed another goes on with', async () => {
    const [gateways, readers, senders] = ['gateway', 'ingester', 'sender'].map((role) => [starts(role), starts(role)]);
    if (!gateways || !readers || !senders) throw new Error('no programs');
    await until(() => gateways.some(took), PATIENCE);
    expect(gateways.filter(took)).toHaveLength(1);

    feed.items = [mining('Arvenn')];
    await calls(double, 'barq feed add', { url: feed.url }, { by: MODERATOR });
    await calls(double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, { by: MODERATOR });
    await brings('Brightwell');
    await until(() => double.messages.posted.length === 1, PATIENCE);
    // Written down, too: otherwise its lease must run out first. The soak kills at any moment.
    await until(async () => (await store.backlog()).due === 0, PATIENCE);

    // Of each role one dies; of the gateways the one that holds the shards.
    await Promise.all([gateways.find(took)?.kill('SIGKILL'), readers[0]?.kill('SIGKILL'), senders[0]?.kill('SIGKILL')]);
    await until(() => gateways.every(took), PATIENCE);
    const { message: news } = await calls(double, 'news', {}, { by: MODERATOR });
    expect(textOf(news)).toContain('Brightwell');
    await brings('Corvalis');
    await until(() => double.messages.posted.length === 2, PATIENCE);
    await until(async () => (await store.backlog()).due === 0, PATIENCE);
    expect(await store.backlog()).toEqual({ due: 0, dead: 0 });
    const words = double.messages.posted.map((message) => JSON.stringify(message));
    expect(words.map((text) => ['Arvenn', 'Brightwell', 'Corvalis'].filter((name) => text.includes(name)))) //
      .toEqual([['Brightwell'], ['Corvalis']]);
  }, 180_000);

  test('a sender, which has no gateway, posts as one that has: in forums with their tags, with roles that are there', async () => {
    const [gateway] = ['gateway', 'ingester', 'sender'].map(starts);
    await until(() => gateway !== undefined && took(gateway), PATIENCE);
    feed.items = [mining('Arvenn')];
    await calls(double, 'barq feed add', { url: feed.url }, { by: MODERATOR });
    const add = (given: object) =>
      calls(double, 'barq alert add', { topic: 'mining', language: 'en', ...given }, { by: MODERATOR });
    await add({ channel: FORUM, tag: 'mining' });
    await add({ channel: ANNOUNCEMENTS, publish: true });
    await add({ channel: OTHER_CHANNEL, role: READERS });
    await brings('Brightwell');
    await until(async () => (await store.backlog()).due === 0 && double.messages.posted.length >= 3, PATIENCE);
    expect(double.messages.threads).toMatchObject([
      { parent_id: FORUM, applied_tags: [TAG], name: mining('Brightwell').title },
    ]);
    expect(
      double.requests.some(({ route }) => new RegExp(`^POST /channels/${ANNOUNCEMENTS}/.*/crosspost$`).test(route)),
    ).toBe(true);
    expect(double.messages.in(OTHER_CHANNEL)[0]?.allowed_mentions).toEqual({ parse: [], roles: [READERS] });

    // The role goes, and with it the mention.
    double.gateway.dispatch('GUILD_ROLE_DELETE', { guild_id: GUILD, role_id: READERS });
    await until(async () => !(await store.setting(GUILD, 'premises'))?.includes(READERS), PATIENCE);
    await brings('Corvalis');
    await until(() => double.messages.in(OTHER_CHANNEL).length === 2, PATIENCE);
    expect(double.messages.in(OTHER_CHANNEL)[1]?.allowed_mentions).toEqual({ parse: [] });

    // A server whose settings were erased while Barq was away stands as it does when it comes back.
    double.gateway.dispatch('GUILD_DELETE', { id: GUILD });
    await until(async () => (await store.setting(GUILD, 'left')) !== undefined, PATIENCE);
    await store.erase(GUILD);
    double.gateway.dispatch('GUILD_CREATE', guild());
    await until(async () => (await store.setting(GUILD, 'premises'))?.includes(FORUM) === true, PATIENCE);
  }, 180_000);

  test('one program may do it all on a database, too, and ends as it is told', async () => {
    const program = starts('all');
    await until(() => program.said.includes('oauth2/authorize'), PATIENCE);
    feed.items = [mining('Dunmore')];
    await calls(double, 'barq feed add', { url: feed.url }, { by: MODERATOR });
    const { message: news } = await calls(double, 'news', {}, { by: MODERATOR });
    expect(textOf(news)).toContain('Dunmore');
    expect(await program.kill('SIGTERM')).toBe(0);
  }, 120_000);
});
