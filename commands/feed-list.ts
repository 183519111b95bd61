import { command } from './context.ts';
import { rowOf } from './feed-rows.ts';

export default command({
  name: 'feed list',
  who: 'moderators',
  options: {},
  run: async ({ store, community, now }) => ({
    kind: 'feeds',
    feeds: (await store.feeds(community)).map((feed) => rowOf(feed, now.getTime())),
  }),
});
