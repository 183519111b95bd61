import { command } from './context.ts';

export default command({
  name: 'feed list',
  who: 'moderators',
  options: {},
  run: async ({ store, community }) => ({ kind: 'feeds', feeds: await store.feeds(community) }),
});
