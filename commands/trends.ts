import { TOPICS } from '#src/base/article.ts';
import { cardsOf } from '#src/survey/news.ts';
import { trendStart, trends } from '#src/survey/trend.ts';
import { command } from './context.ts';

const SHOWN = 5;

export default command({
  name: 'trends',
  who: 'everyone',
  options: {
    topic: { type: 'choice', choices: TOPICS },
    days: { type: 'integer', min: 1, max: 90 },
  },
  run: async ({ store, community, now, lang }, { topic, days = 7 }) => {
    const topics = topic ? [topic] : TOPICS.filter((name) => name !== 'promo');
    const from = trendStart(now, days);
    const [rows, articles] = await Promise.all([
      trends(store, community, { now, days, topics }),
      store.articles(community, { topics, from, to: now.getTime() + 1, limit: 100 }),
    ]);
    return {
      kind: 'trends',
      from: new Date(from).toISOString(),
      to: now.toISOString(),
      rows,
      stories: cardsOf(articles, lang).slice(0, SHOWN),
    };
  },
});
