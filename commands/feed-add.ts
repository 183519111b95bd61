import { fail } from '#src/base/problem.ts';
import { ailmentOf } from '#src/feed/health.ts';
import { command } from './context.ts';
import { previewsOf, rowOf } from './feed-rows.ts';

export default command({
  name: 'feed add',
  who: 'moderators',
  changes: true,
  options: {
    url: { type: 'text', required: true, maxLength: 2048, suggest: 'catalogue' },
    full: { type: 'flag' },
  },
  run: async ({ store, community, now, lang, ingest }, { url, full }) => {
    const before = await store.feeds(community);
    const [row] = await ingest([url]);
    // A site's address leads to its feed, a name to its address: the row names the feed, not what was typed.
    const feed = (await store.feeds(community)).find((one) => one.url === row?.url);
    if (!feed && row?.problem)
      return { kind: 'problem', problem: row.problem, ailment: ailmentOf(row.problem), refused: true };
    if (!feed) throw fail('unknown_feed', { feed: url });
    if (full !== undefined) await store.readInFull(feed.url, full);
    return {
      kind: 'feed-added',
      feed: rowOf(feed, now.getTime()),
      known: before.some((one) => one.url === feed.url),
      previews: await previewsOf(store, community, feed.url, lang),
    };
  },
});
