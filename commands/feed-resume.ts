import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

export default command({
  name: 'feed resume',
  who: 'moderators',
  changes: true,
  options: { url: { type: 'text', required: true, maxLength: 2048, suggest: 'feeds' } },
  run: async ({ store, community, now }, { url }) => {
    if (!(await store.resumeFeed(community, url, now.getTime()))) throw fail('unknown_feed', { feed: url });
    return { kind: 'feed-paused', url, paused: false };
  },
});
