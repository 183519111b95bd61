import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

export default command({
  name: 'feed add',
  who: 'moderators',
  changes: true,
  options: { url: { type: 'text', required: true, maxLength: 2048 } },
  run: async ({ store, community, ingest }, { url }) => {
    const before = await store.feeds(community);
    const [row] = await ingest([url]);
    if (row?.problem) return { kind: 'problem', problem: row.problem };
    // A site's address leads to its feed: the row names the feed, not what was typed.
    const feed = (await store.feeds(community)).find((one) => one.url === row?.url);
    if (!feed) throw fail('unknown_feed', { feed: url });
    return { kind: 'feed-added', feed, known: before.some((one) => one.url === feed.url) };
  },
});
