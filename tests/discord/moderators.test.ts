import { ComponentType } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, commandNamed } from '#commands/index.ts';
import { keys } from '#src/base/keys.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { allComponents } from './double/message-rules.ts';
import { calls, type Given, textOf, types } from './double/people.ts';
import { CHANNEL, GUILD, LOCKED_CHANNEL, MODERATOR, OTHER_CHANNEL, snowflake } from './double/world.ts';
import { mining } from './feed.ts';
import { type Whole, whole } from './house.ts';

let here: Whole;
beforeAll(async () => {
  here = await whole();
  here.feed.items = [mining('Arvenn')];
});
afterEach(() => {
  expect(here.double.violations).toEqual([]);
  expect(here.double.interactions.refused).toEqual([]);
});
afterAll(() => here.close());

const moderator = { by: MODERATOR };

describe('before there is anything', () => {
  test('who asks is told that nothing is read here', async () => {
    const asked = await calls(here.double, 'ask', { question: 'How many EH/s?' });
    expect(textOf(asked.message)).toContain('/barq feed add');
    const news = await calls(here.double, 'news', { language: 'ar' });
    expect(textOf(news.message)).toContain('لا يتابع برق أي خلاصة هنا بعد');
  });

  test('lists are empty in words', async () => {
    expect(textOf((await calls(here.double, 'barq feed list', {}, moderator)).message)).toContain('No feed');
    const out = await calls(here.double, 'barq alert list', { language: 'ar' }, moderator);
    expect(textOf(out.message)).toContain('لا تنبيهات بعد');
  });
});

describe('/barq feed', () => {
  test('add is acknowledged before the feed is fetched, privately', async () => {
    const out = await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
    expect(out).toMatchObject({ type: 5, deferred: true, ephemeral: true });
    expect(textOf(out.message)).toContain('Following');
  });

  test.each([
    ['en', 'is followed from now on', 'The feed is not followed.'],
    ['ar', 'بدأت متابعة', 'لا تجري متابعة هذه الخلاصة.'],
  ] as const)(
    'a site that is asked too often is asked again, a feed that is gone is not (%s)',
    async (language, kept, not) => {
      const add = async (status: number) => {
        here.feed.status = status;
        const { message } = await calls(
          here.double,
          'barq feed add',
          { url: `${here.feed.url}?${status}`, language },
          moderator,
        );
        here.feed.status = 200;
        return textOf(message);
      };
      expect(await add(429)).toContain(kept);
      expect(await add(410)).toContain(not);
      const listed = textOf((await calls(here.double, 'barq feed list', {}, moderator)).message);
      expect(listed).toContain('?429');
      expect(listed).not.toContain('?410');
      await calls(here.double, 'barq feed remove', { url: `${here.feed.url}?429` }, moderator);
    },
  );

  test('what was added is seen on this server, and only there', async () => {
    expect(textOf((await calls(here.double, 'news')).message)).toContain('Arvenn');
    expect(textOf((await calls(here.double, 'news', {}, { guild: false })).message)).not.toContain('Arvenn');
  });

  test('who brought Barq along for themselves does not see a server’s feeds, nor change them', async () => {
    const alone = { ...moderator, installed: false };
    expect(textOf((await calls(here.double, 'news', {}, alone)).message)).not.toContain('Arvenn');
    const refused = await calls(here.double, 'barq feed remove', { url: here.feed.url }, alone);
    expect(textOf(refused.message)).toContain('on a server only');
  });

  test.for([
    ['http://10.0.0.1/feed', 'not a public address', 'ليس عنوانًا عامًا'],
    ['ftp://x.example/feed', 'Only http and https', 'http وhttps'],
    ['nonsense', 'not a web address', 'ليس عنوانًا'],
  ] as const)('add %s says why not, in both languages', async ([url, english, arabic]) => {
    for (const [language, words] of [
      ['en', english],
      ['ar', arabic],
    ] as const) {
      const out = await calls(here.double, 'barq feed add', { url, language }, moderator);
      expect(out.ephemeral).toBe(true);
      expect(textOf(out.message)).toContain(words);
    }
  });

  test('list and remove', async () => {
    expect(textOf((await calls(here.double, 'barq feed list', {}, moderator)).message)).toContain('The wire');
    const gone = await calls(here.double, 'barq feed remove', { url: here.feed.url, language: 'ar' }, moderator);
    expect(textOf(gone.message)).toContain('أُوقفت');
    const again = await calls(here.double, 'barq feed remove', { url: here.feed.url }, moderator);
    expect(textOf(again.message)).toContain('not followed');
  });
});

describe('/barq feed, the rest', () => {
  const run = (name: string, given: Given = {}) => calls(here.double, `barq feed ${name}`, given, moderator);

  test('test shows the newest items as they would be posted, and follows nothing', async () => {
    const out = await run('test', { url: here.feed.url, language: 'ar' });
    expect(textOf(out.message)).toContain('Bitcoin miner Arvenn opens');
    expect(textOf((await run('list')).message)).toContain('No feed is followed');
  });

  test('add shows them, too; added again under another spelling, it is there already', async () => {
    const added = textOf((await run('add', { url: here.feed.url })).message);
    expect(added).toContain('as they would be posted');
    expect(added).toContain('Bitcoin miner Arvenn opens');
    const again = await run('add', { url: `${here.feed.url}/?utm_source=x`.replace('/?', '?') });
    expect(textOf(again.message)).toContain('was followed already');
  });

  test('list says how it fares, when it is asked next and what came last', async () => {
    const { message } = await run('list', { language: 'ar' });
    for (const words of ['الحال: ', 'Bitcoin miner Arvenn opens', 'تُطلب بعد']) expect(textOf(message)).toContain(words);
  });

  test('pause and resume', async () => {
    expect(textOf((await run('pause', { url: here.feed.url })).message)).toContain('Paused');
    expect(textOf((await run('list')).message)).toContain('paused');
    expect(textOf((await run('resume', { url: here.feed.url })).message)).toContain('Read again');
  });

  test('export hands over a file that import takes', async () => {
    const out = await run('export');
    expect(allComponents(out.message).find(({ type }) => type === ComponentType.File)).toMatchObject({
      file: { url: 'attachment://barq-feeds.opml' },
    });
    const opml = here.double.files.get('barq-feeds.opml')?.toString() ?? '';
    expect(opml).toContain(here.feed.url);
    await run('remove', { url: here.feed.url });
    here.feed.file = opml;
    const back = await run('import', { file: here.feed.url.replace('feed.xml', 'feeds.opml') });
    expect(textOf(back.message)).toContain('Followed from now on, read in their turn: 1 feed');
    expect((await here.app.store.feeds(GUILD)).map((feed) => feed.url)).toEqual([here.feed.url]);
    await run('remove', { url: here.feed.url });
  });

  test('a file at an address that may not be fetched is refused', async () => {
    const out = await run('import', { file: 'http://127.0.0.1:9/feeds.opml', language: 'ar' });
    expect(textOf(out.message)).toContain('ليس عنوانًا عامًا');
  });

  test.for(LANGUAGES)('start follows a first set (%s), which the catalogue then offers no more', async (news) => {
    await run('start', { news });
    const { choices } = await types(here.double, 'barq feed add', 'url', { url: '' }, moderator);
    const followed = await here.app.store.feeds(GUILD);
    expect(followed.length).toBeGreaterThanOrEqual(5);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.some(({ value }) => followed.some((feed) => feed.url === value))).toBe(false);
    for (const feed of followed) await run('remove', { url: feed.url });
  });

  test('the catalogue is found by words of either language', async () => {
    for (const typed of ['argaam', 'تعدين', 'mining']) {
      const { choices } = await types(here.double, 'barq feed add', 'url', { url: typed }, moderator);
      expect(choices.length).toBeGreaterThan(0);
    }
  });
});

describe('/barq alert', () => {
  test('add, list, suggest, remove', async () => {
    const added = await calls(here.double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, moderator);
    expect(added.ephemeral).toBe(true);
    expect(textOf(added.message)).toContain(`mining will be posted in <#${OTHER_CHANNEL}>`);
    const again = await calls(here.double, 'barq alert add', { topic: 'mining', channel: OTHER_CHANNEL }, moderator);
    expect(textOf(again.message)).toContain('there already');
    const arabic = await calls(
      here.double,
      'barq alert add',
      { topic: 'energy', channel: CHANNEL, language: 'ar' },
      moderator,
    );
    expect(textOf(arabic.message)).toContain('ستُنشر القصص');
    const listed = textOf((await calls(here.double, 'barq alert list', {}, moderator)).message);
    expect(listed).toContain(`mining, in <#${OTHER_CHANNEL}>`);
    const { choices } = await types(here.double, 'barq alert remove', 'alert', { alert: 'التعدين' }, moderator);
    expect(choices).toHaveLength(1);
    expect(choices[0]?.name).toContain('#mining');
    const removed = await calls(here.double, 'barq alert remove', { alert: Number(choices[0]?.value) }, moderator);
    expect(textOf(removed.message)).toContain('is gone');
    const [rest] = await here.app.store.rules(GUILD);
    await calls(here.double, 'barq alert remove', { alert: rest?.id ?? 0 }, moderator);
    const twice = await calls(
      here.double,
      'barq alert remove',
      { alert: Number(choices[0]?.value), language: 'ar' },
      moderator,
    );
    expect(textOf(twice.message)).toContain('لا يوجد هنا تنبيه');
  });

  test.for([
    ['may not write to', LOCKED_CHANNEL, '#locked', 'SendMessages'],
    ['does not see', snowflake(), '#', 'ViewChannel, SendMessages'],
  ] as const)('a channel that Barq %s is refused with what is missing', async ([, channel, name, lacks]) => {
    for (const language of ['en', 'ar']) {
      const out = await calls(here.double, 'barq alert add', { topic: 'mining', channel, language }, moderator);
      expect(textOf(out.message)).toContain(lacks);
      expect(textOf(out.message)).toContain(name.slice(1));
    }
    expect(await here.app.store.rules(GUILD)).toEqual([]);
  });
});

describe('/barq correct, why, uncorrect', () => {
  test('a correction counts on this server at once, is learnt, explained and taken back', {
    timeout: 90_000,
  }, async () => {
    await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
    const { choices } = await types(here.double, 'barq correct', 'story', { story: 'Arvenn' }, moderator);
    const story = Number(choices[0]?.value);
    const out = await calls(here.double, 'barq correct', { story, topic: 'security' }, moderator);
    expect(out).toMatchObject({ deferred: true, ephemeral: true });
    expect(textOf(out.message)).toContain('Corrected for this server');
    expect(textOf((await calls(here.double, 'news', { topic: 'security' })).message)).toContain('Arvenn');
    const why = await calls(here.double, 'barq why', { story, language: 'ar' }, moderator);
    expect(textOf(why.message)).toContain('وضع مشرف');
    const back = await calls(here.double, 'barq uncorrect', { story, language: 'ar' }, moderator);
    expect(textOf(back.message)).toContain('أُلغي التصحيح');
    expect(textOf((await calls(here.double, 'news', { topic: 'security' })).message)).not.toContain('Arvenn');
    await calls(here.double, 'barq feed remove', { url: here.feed.url }, moderator);
  });
});

describe('/barq story', () => {
  test('split offers the story’s reports, counts on this server, is told with its author, and is taken back', async () => {
    const again = {
      ...mining('Arvenn'),
      id: 'again',
      title: 'Miner Arvenn opens a 120 MW bitcoin mining site in Texas',
    };
    here.feed.items = [mining('Arvenn'), again];
    await calls(here.double, 'barq feed add', { url: here.feed.url }, moderator);
    const story = (await here.app.store.articles(GUILD, { limit: 1 }))[0]?.storyId ?? 0;
    const { choices } = await types(here.double, 'barq story split', 'report', { story, report: '' }, moderator);
    expect(choices).toHaveLength(2);
    const report = Number(choices[0]?.value);
    const out = await calls(here.double, 'barq story split', { story, report }, moderator);
    expect(out).toMatchObject({ deferred: true, ephemeral: true });
    expect(textOf(out.message)).toContain('Parted on this server');
    const why = textOf((await calls(here.double, 'barq why', { story, language: 'ar' }, moderator)).message);
    expect(why).toContain('فصل مشرف');
    expect(why).toContain(`<@${MODERATOR}>`);
    const back = await calls(here.double, 'barq story undo', { story, language: 'ar' }, moderator);
    expect(textOf(back.message)).toContain('أُلغي ذلك');
    await calls(here.double, 'barq feed remove', { url: here.feed.url }, moderator);
  });
});

describe('who may', () => {
  test.for(keys(COMMANDS).filter((name) => commandNamed(name).who === 'moderators'))(
    '/barq %s is refused to others in the handler, too',
    async (name) => {
      const given = { url: here.feed.url, topic: 'mining', channel: CHANNEL, alert: 1 };
      for (const [language, words] of [
        ['en', 'Only members who may manage'],
        ['ar', 'لا يستطيع ذلك إلا'],
      ] as const) {
        const out = await calls(here.double, `barq ${name}`, { ...given, language });
        expect(out.ephemeral).toBe(true);
        expect(textOf(out.message)).toContain(words);
      }
    },
  );
});
