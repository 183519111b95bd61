import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { relearnt } from './relearnt.ts';

export default command({
  name: 'uncorrect',
  who: 'moderators',
  changes: true,
  options: { story: { type: 'integer', required: true, min: 1, suggest: 'stories' } },
  run: async (context, { story }) => {
    const found = await context.store.story(context.community, story);
    if (!found || !(await context.store.uncorrect(context.community, found.id)))
      throw fail('not_corrected', { story: String(story) });
    return relearnt(context, found.id, true);
  },
});
