import { ask } from '#src/survey/ask.ts';
import { command } from './context.ts';

export default command({
  name: 'ask',
  who: 'everyone',
  options: { question: { type: 'text', required: true, positional: true, maxLength: 500 } },
  run: async ({ store, community, now, lang }, { question }) => ({
    kind: 'answer',
    answer: await ask(store, community, { text: question, now, ...(lang ? { lang } : {}) }),
  }),
});
