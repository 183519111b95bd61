import { fail } from '#src/base/problem.ts';
import { storyOf } from '#src/survey/overview.ts';
import { command } from './context.ts';

export default command({
  name: 'story',
  who: 'everyone',
  options: { story: { type: 'integer', required: true, min: 1, suggest: 'stories' } },
  run: async ({ store, community, lang }, { story }) => {
    const found = await storyOf(store, community, story, lang);
    if (!found) throw fail('unknown_story', { story: String(story) });
    return { kind: 'story', ...found };
  },
});
