import { TOPICS } from '#src/base/article.ts';
import { figureChanges } from '#src/survey/figure-changes.ts';
import { cardsOf, whole } from '#src/survey/news.ts';
import { rising } from '#src/survey/rising.ts';
import { trendRows, trendSpan, trendStart, trendsBy } from '#src/survey/trend.ts';
import { trendChart } from '#src/survey/trend-chart.ts';
import { command } from './context.ts';

const SHOWN = 5;
const CHANGES = 20;
const DAY = 86_400_000;
export const TREND_VIEWS = ['language', 'outlet', 'figures'] as const;

export default command({
  name: 'trends',
  who: 'everyone',
  options: {
    topic: { type: 'choice', choices: TOPICS },
    days: { type: 'integer', min: 1, max: 90 },
    by: { type: 'choice', choices: TREND_VIEWS },
  },
  run: async ({ store, community, now, lang }, { topic, days = 7, by }) => {
    const topics = topic ? [topic] : TOPICS.filter((name) => name !== 'promo');
    const [start, to] = [trendStart(now, days), now.getTime() + 1];
    const span = await trendSpan(store, community, now, days);
    const query = { now, days, topics };
    const [counted, groups, names, changes, articles] = await Promise.all([
      store.topicDays(community, span.from, span.end),
      by === undefined || by === 'figures' ? undefined : trendsBy(store, community, by, query),
      // A name that rises is told with all topics: it belongs to none.
      topic || by ? [] : rising(store, community, span, { most: SHOWN, lang }),
      by === 'figures' ? figureChanges(store, community, { from: start, to, most: CHANGES }) : undefined,
      by ? [] : store.articles(community, { topics, from: start, to, limit: 100 }),
    ]);
    const chart = by === undefined ? trendChart(counted, span, topics) : null;
    return {
      kind: 'trends',
      from: new Date(start).toISOString(),
      to: now.toISOString(),
      since: new Date(span.from * DAY).toISOString(),
      rows: trendRows(counted, span, topics),
      ...(groups && by && by !== 'figures' ? { by: { what: by, groups } } : {}),
      rising: names,
      ...(changes ? { changes } : {}),
      stories: await whole(store, community, cardsOf(articles, lang).slice(0, SHOWN), lang),
      ...(chart ? { chart } : {}),
    };
  },
});
