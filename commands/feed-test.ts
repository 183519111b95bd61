import { fail } from '#src/base/problem.ts';
import { ailmentOf } from '#src/feed/health.ts';
import { command } from './context.ts';
import { previewsOf, rowOf } from './feed-rows.ts';

export default command({
  name: 'feed test',
  who: 'moderators',
  options: { url: { type: 'text', required: true, maxLength: 2048, suggest: 'catalogue' } },
  run: ({ now, lang, aside }, { url }) =>
    aside(async ({ store, community, ingest }) => {
      const [row] = await ingest([url]);
      if (row?.problem) return { kind: 'problem', problem: row.problem, ailment: ailmentOf(row.problem) };
      const feed = row ? await store.feed(row.url) : null;
      if (!feed) throw fail('unknown_feed', { feed: url });
      const previews = await previewsOf(store, community, feed.url, lang);
      return { kind: 'feed-tested', feed: rowOf(feed, now.getTime()), previews };
    }),
});
