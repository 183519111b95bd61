import { describe, expect, test } from 'vitest';
import type { FeedHints } from '#src/base/article.ts';
import { read } from './helper.ts';

const HOUR = 3_600_000;
const hints = async (channel: string, root = ''): Promise<FeedHints> =>
  (await read(`<rss version="2.0" ${root}><channel><title>t</title>${channel}</channel></rss>`)).hints;

describe('what a feed asks of those who poll it', () => {
  test.each([
    ['nothing', '', 0],
    ['ttl in minutes', '<ttl>90</ttl>', 1.5 * HOUR],
    ['a ttl that is no number', '<ttl>soon</ttl>', 0],
    ['a ttl that is absurd', '<ttl>99999999999</ttl>', 0],
    ['twice a day', '<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 12 * HOUR],
    ['hourly by default', '<sy:updatePeriod>hourly</sy:updatePeriod>', HOUR],
    [
      'a frequency of zero',
      '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>',
      HOUR,
    ],
    ['both: the longer', '<ttl>5</ttl><sy:updatePeriod>weekly</sy:updatePeriod>', 168 * HOUR],
  ])('%s', async (_, channel, pause) => {
    expect((await hints(channel)).pause).toBe(pause);
  });

  test('a hub that would tell of new items', async () => {
    const hub = '<a:link rel="self" href="/f"/><a:link rel="hub" href="https://hub.example/"/>';
    expect((await hints(hub, 'xmlns:a="http://www.w3.org/2005/Atom"')).hub).toBe('https://hub.example/');
    expect(
      await hints('<a:link rel="hub" href="javascript:1"/>', 'xmlns:a="http://www.w3.org/2005/Atom"'),
    ).not.toHaveProperty('hub');
  });

  test('hours and days, whatever is wrong among them', async () => {
    const said = await hints(
      '<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>' +
        '<skipDays><day>Saturday</day><day>Funday</day><day> sunday </day></skipDays>',
    );
    expect(said).toMatchObject({ skipHours: [0, 7], skipDays: [6, 0] });
  });

  test('the module under another prefix; another vocabulary under its prefix is not read', async () => {
    const module = 'http://purl.org/rss/1.0/modules/syndication/';
    expect((await hints('<s:updatePeriod>daily</s:updatePeriod>', `xmlns:s="${module}"`)).pause).toBe(24 * HOUR);
    expect((await hints('<sy:updatePeriod>daily</sy:updatePeriod>', 'xmlns:sy="urn:other"')).pause).toBe(0);
  });
});
