import { command } from './context.ts';

export default command({
  name: 'alert list',
  who: 'moderators',
  options: {},
  run: async ({ store, community }) => ({ kind: 'alerts', alerts: await store.rules(community) }),
});
