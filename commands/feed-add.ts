import { command } from './context.ts';

export default command({
  name: 'feed add',
  who: 'moderators',
  changes: true,
  options: { url: { type: 'text', required: true, maxLength: 2048 } },
  run: async ({ store, community, ingest }, { url }) => {
    const known = (await store.feeds(community)).some((feed) => feed.url === url);
    const [row] = await ingest([url]);
    if (row?.problem && row.added === 0 && row.read === 0) return { kind: 'problem', problem: row.problem };
    const feed = (await store.feeds(community)).find((one) => one.url === (row?.url ?? url));
    return feed
      ? { kind: 'feed-added', feed, known }
      : { kind: 'problem', problem: { code: 'unknown_feed', details: { feed: url } } };
  },
});
