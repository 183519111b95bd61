import { fail } from '#src/base/problem.ts';
import { RULE_OPTIONS, ruleFrom } from './alert-form.ts';
import { rowOf } from './alert-rows.ts';
import { command } from './context.ts';

/** Rules of one server: each is held against every story that comes. */
const MOST = 50;

export default command({
  name: 'alert add',
  who: 'moderators',
  changes: true,
  again: true,
  options: { channel: { type: 'channel', required: true, posts: true }, ...RULE_OPTIONS },
  run: async (context, args) => {
    const { store, community, now } = context;
    const made = await ruleFrom(context, args);
    if ((await store.rules(community)).length >= MOST) throw fail('too_many_alerts', { limit: String(MOST) });
    const { rule, known } = await store.addRule(community, made, now.getTime());
    return { kind: 'alert-added', alert: await rowOf(context, rule), known };
  },
});
