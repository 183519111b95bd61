import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { edited } from './edited.ts';

export default command({
  name: 'story undo',
  who: 'moderators',
  changes: true,
  options: { story: { type: 'integer', required: true, min: 1, suggest: 'stories' } },
  run: async (context, { story }) => {
    const { store, community, now } = context;
    const undone = await store.undoStoryEdit(community, story, now.getTime());
    if (!undone) throw fail('not_edited', { story: String(story) });
    return edited(context, 'undone', [undone.story, undone.other]);
  },
});
