import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';

export default command({
  name: 'alert remove',
  who: 'moderators',
  changes: true,
  options: { alert: { type: 'integer', required: true, min: 1, suggest: 'rules' } },
  run: async ({ store, community }, { alert }) => {
    const rule = (await store.rules(community)).find(({ id }) => id === alert);
    if (!rule || !(await store.removeRule(community, alert))) throw fail('unknown_rule', { rule: String(alert) });
    return { kind: 'alert-removed', alert: rule };
  },
});
