import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { command } from './context.ts';

export default command({
  name: 'alert add',
  who: 'moderators',
  changes: true,
  options: {
    topic: { type: 'choice', required: true, choices: TOPICS },
    channel: { type: 'channel', required: true },
    language: { type: 'choice', choices: LANGUAGES },
  },
  run: async ({ store, community, asker, refusal }, { topic, channel, language }) => {
    const problem = await refusal?.(channel);
    if (problem) return { kind: 'problem', problem };
    const rule = { topic, channel, ...(language ? { lang: language } : {}), ...(asker ? { by: asker } : {}) };
    const { rule: alert, known } = await store.addRule(community, rule);
    return { kind: 'alert-added', alert, known };
  },
});
