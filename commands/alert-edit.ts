import { RULE_OPTIONS, ruleFrom } from './alert-form.ts';
import { rowOf, ruleNumbered } from './alert-rows.ts';
import { command } from './context.ts';

export default command({
  name: 'alert edit',
  who: 'moderators',
  changes: true,
  options: {
    alert: { type: 'integer', required: true, min: 1, suggest: 'rules' },
    channel: { type: 'channel', posts: true },
    ...RULE_OPTIONS,
  },
  run: async (context, { alert, ...args }) => {
    const { id, paused: _, ...before } = await ruleNumbered(context, alert);
    const rule = await ruleFrom(context, args, before);
    await context.store.changeRule(context.community, id, rule, context.now.getTime());
    return { kind: 'alert-edited', alert: await rowOf(context, { ...rule, id, paused: false }) };
  },
});
