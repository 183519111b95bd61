import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { edited } from './edited.ts';

export default command({
  name: 'story join',
  who: 'moderators',
  changes: true,
  options: {
    story: { type: 'integer', required: true, min: 1, suggest: 'stories' },
    other: { type: 'integer', required: true, min: 1, suggest: 'stories' },
  },
  run: async (context, { story, other }) => {
    const { store, community, now, asker } = context;
    const [one, two] = await Promise.all([store.story(community, story), store.story(community, other)]);
    if (!one || !two) throw fail('unknown_story', { story: String(one ? other : story) });
    if (one.id === two.id) throw fail('one_story', { story: String(one.id) });
    const [older, younger] = one.id < two.id ? [one.id, two.id] : [two.id, one.id];
    const edit = { kind: 'join' as const, story: older, other: younger, reports: [], stay: false, at: now.getTime() };
    await store.editStories(community, { ...edit, ...(asker === undefined ? {} : { by: asker }) });
    return edited(context, 'joined', [older], [younger]);
  },
});
