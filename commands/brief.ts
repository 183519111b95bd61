import { brief } from '#src/survey/brief.ts';
import { command } from './context.ts';

export default command({
  name: 'brief',
  who: 'everyone',
  options: { days: { type: 'integer', min: 1, max: 31 } },
  run: async ({ store, community, now, lang }, { days = 1 }) => ({
    kind: 'brief',
    ...(await brief(store, community, { now, days, lang })),
  }),
});
