import { LANGUAGES } from '#src/base/lang.ts';
import { firstFeeds } from '#src/feed/catalogue.ts';
import { command } from './context.ts';

export default command({
  name: 'feed start',
  who: 'moderators',
  changes: true,
  again: true,
  options: { news: { type: 'choice', choices: [...LANGUAGES, 'any'] } },
  run: async ({ lang, list }, { news }) => {
    const chosen = news === 'any' ? undefined : (news ?? lang);
    const feeds = (chosen ? [chosen] : LANGUAGES).flatMap((one) => firstFeeds(one));
    return { kind: 'feeds-listed', rows: await list(feeds.map(({ name, url }) => ({ title: name, url }))) };
  },
});
