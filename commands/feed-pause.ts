import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

export default command({
  name: 'feed pause',
  who: 'moderators',
  changes: true,
  options: { url: { type: 'text', required: true, maxLength: 2048, suggest: 'feeds' } },
  run: async ({ store, community }, { url }) => {
    if (!(await store.pauseFeed(community, url))) throw fail('unknown_feed', { feed: url });
    return { kind: 'feed-paused', url, paused: true };
  },
});
