import { command } from './context.ts';
import { rowOf } from './feed-rows.ts';

export default command({
  name: 'feed export',
  who: 'moderators',
  options: {},
  run: async ({ store, community, now }) => {
    const { writeOpml } = await import('#src/feed/opml.ts');
    const feeds = await store.feeds(community);
    return {
      kind: 'file',
      name: 'barq-feeds.opml',
      text: writeOpml(feeds),
      feeds: feeds.map((feed) => rowOf(feed, now.getTime())),
    };
  },
});
