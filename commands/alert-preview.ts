import { alertPreview } from '#src/survey/alert-preview.ts';
import { rowOf, ruleNumbered } from './alert-rows.ts';
import { command } from './context.ts';

export default command({
  name: 'alert preview',
  who: 'moderators',
  options: { alert: { type: 'integer', required: true, min: 1, suggest: 'rules' } },
  run: async (context, { alert }) => {
    const { store, community, now, lang } = context;
    const rule = await ruleNumbered(context, alert);
    const preview = await alertPreview(store, community, rule, { now, lang: rule.lang ?? lang });
    return { kind: 'alert-preview', alert: await rowOf(context, rule), ...preview };
  },
});
