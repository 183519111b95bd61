import { fail } from '#src/base/problem.ts';
import { whyTopics } from '#src/survey/why.ts';
import { command } from './context.ts';

export default command({
  name: 'why',
  who: 'moderators',
  options: { story: { type: 'integer', required: true, min: 1, suggest: 'stories' } },
  run: async ({ store, community, lang }, { story }) => {
    const told = await whyTopics(store, community, story, lang);
    if (!told) throw fail('unknown_story', { story: String(story) });
    return { kind: 'why', ...told };
  },
});
