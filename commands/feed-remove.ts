import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

export default command({
  name: 'feed remove',
  who: 'moderators',
  changes: true,
  options: { url: { type: 'text', required: true, maxLength: 2048, suggest: 'feeds' } },
  run: async ({ store, community }, { url }) => {
    if (!(await store.unfollow(community, url))) throw fail('unknown_feed', { feed: url });
    return { kind: 'feed-removed', url };
  },
});
