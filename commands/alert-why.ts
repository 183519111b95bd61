import { fail } from '#src/base/problem.ts';
import { alertWhy } from '#src/survey/alert-why.ts';
import { rowsOf } from './alert-rows.ts';
import { command } from './context.ts';

export default command({
  name: 'alert why',
  who: 'moderators',
  options: {
    story: { type: 'integer', required: true, min: 1, suggest: 'stories' },
    alert: { type: 'integer', min: 1, suggest: 'rules' },
  },
  run: async (context, { story, alert }) => {
    const { store, community, lang } = context;
    const told = await alertWhy(store, community, story, lang);
    if (!told) throw fail('unknown_story', { story: String(story) });
    const rules = await rowsOf(
      context,
      told.rows.map(({ rule }) => rule),
    );
    const rows = told.rows.flatMap(({ rule, ...row }) => {
      const named = rules.find(({ id }) => id === rule.id);
      return named && (alert === undefined || alert === rule.id) ? [{ alert: named, ...row }] : [];
    });
    return { kind: 'alert-why', story: told.story, rows };
  },
});
