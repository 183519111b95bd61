import { USUAL_ZONE } from '#src/meaning/alert-plan.ts';
import { ZONE } from '#src/store/alert-times.ts';
import { command } from './context.ts';

const CHANGES = 15;

export default command({
  name: 'status',
  who: 'moderators',
  options: {},
  run: async ({ store, community }) => {
    const feeds = await store.feeds(community);
    const rules = await store.rules(community);
    const owed = await store.owed(community);
    const changes = await store.audits(community, CHANGES);
    return {
      kind: 'status',
      feeds: feeds.length,
      failing: feeds.filter(({ problem, paused, gone }) => (problem || gone) && !paused).length,
      alerts: rules.length,
      stopped: rules.filter(({ paused }) => paused).length,
      ...owed,
      zone: (await store.setting(community, ZONE)) ?? USUAL_ZONE,
      changes: changes.map(({ at, ...line }) => ({ ...line, at: new Date(at).toISOString() })),
    };
  },
});
