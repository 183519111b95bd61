import { rowsOf } from './alert-rows.ts';
import { command } from './context.ts';

export default command({
  name: 'alert list',
  who: 'moderators',
  options: {},
  run: async (context) => ({
    kind: 'alerts',
    alerts: await rowsOf(context, await context.store.rules(context.community)),
  }),
});
