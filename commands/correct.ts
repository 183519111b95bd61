import { TOPICS } from '#src/base/article.ts';
import { fail } from '#src/base/problem.ts';
import { command } from './context.ts';
import { relearnt } from './relearnt.ts';

export default command({
  name: 'correct',
  who: 'moderators',
  changes: true,
  again: true,
  options: {
    story: { type: 'integer', required: true, min: 1, suggest: 'stories' },
    topic: { type: 'choice', choices: TOPICS },
    second: { type: 'choice', choices: TOPICS },
    third: { type: 'choice', choices: TOPICS },
  },
  run: async (context, { story, topic, second, third }) => {
    const { store, community, now } = context;
    const found = await store.story(community, story);
    const [first] = found?.articles ?? [];
    if (!found || !first) throw fail('unknown_story', { story: String(story) });
    const topics = [...new Set([topic, second, third].filter((one) => one !== undefined))];
    const body = first.text.slice(first.title.length).trimStart();
    const { title, lang } = first;
    await store.correct(community, { story: found.id, topics, learned: false, title, body, lang, at: now.getTime() });
    return relearnt(context, found.id, false);
  },
});
