import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { edited } from './edited.ts';

export default command({
  name: 'story split',
  who: 'moderators',
  changes: true,
  options: {
    story: { type: 'integer', required: true, min: 1, suggest: 'stories' },
    report: { type: 'integer', required: true, min: 1, suggest: 'reports' },
    second: { type: 'integer', min: 1, suggest: 'reports' },
    third: { type: 'integer', min: 1, suggest: 'reports' },
  },
  run: async (context, { story, report, second, third }) => {
    const { store, community, now, asker } = context;
    const found = await store.story(community, story);
    if (!found) throw fail('unknown_story', { story: String(story) });
    const ids = found.articles.map(({ id }) => id);
    const named = [...new Set([report, second, third].filter((id) => id !== undefined))];
    for (const id of named)
      if (!ids.includes(id)) throw fail('not_of_story', { report: String(id), story: String(found.id) });
    const rest = ids.filter((id) => !named.includes(id));
    if (rest.length === 0) throw fail('nothing_left', { story: String(found.id) });
    // The report that gave the story its id stays with that id: then it is the others that go.
    const stay = named.includes(found.id);
    const other = Math.min(...(stay ? rest : named));
    const edit = { kind: 'split' as const, story: found.id, other, reports: named, stay, at: now.getTime() };
    await store.editStories(community, { ...edit, ...(asker === undefined ? {} : { by: asker }) });
    return edited(context, 'split', [found.id, other]);
  },
});
