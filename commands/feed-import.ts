import { command } from './context.ts';

export default command({
  name: 'feed import',
  who: 'moderators',
  changes: true,
  options: { file: { type: 'file', required: true } },
  run: async ({ load, list }, { file }) => {
    const { readOpml } = await import('#src/feed/opml.ts');
    return { kind: 'feeds-listed', rows: await list(readOpml(await load(file))) };
  },
});
