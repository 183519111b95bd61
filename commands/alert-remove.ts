import { rowOf, ruleNumbered } from './alert-rows.ts';
import { command } from './context.ts';

export default command({
  name: 'alert remove',
  who: 'moderators',
  changes: true,
  options: { alert: { type: 'integer', required: true, min: 1, suggest: 'rules' } },
  run: async (context, { alert }) => {
    const rule = await ruleNumbered(context, alert);
    await context.store.removeRule(context.community, alert);
    return { kind: 'alert-removed', alert: await rowOf(context, rule) };
  },
});
