import type { FeedRow, Preview } from '#src/base/reply-feed.ts';
import { nameIn } from '#src/feed/catalogue.ts';
import { healthOf } from '#src/feed/health.ts';
import { lifeOf } from '#src/store/feed-record.ts';
import type { FeedRecord, Store } from '#src/store/store.ts';
import { storyOf } from '#src/survey/overview.ts';
import type { Context } from './context.ts';

/** Items that show what a feed brings. */
const SHOWN = 3;

/** A feed as people see it: how it fares at a moment, when it is asked again, what it brought last. */
export const rowOf = (feed: FeedRecord, now: number): FeedRow => {
  const health = healthOf(lifeOf(feed), now);
  const { url, title, lang, articles, lastFetched, problem, lastTitle, habits } = feed;
  const asked = health.state !== 'paused' && health.state !== 'gone';
  return {
    url,
    // A feed that was not read yet has not said its name.
    title: title || nameIn(url),
    articles,
    health,
    ...(lang === undefined ? {} : { lang }),
    ...(lastFetched === undefined ? {} : { lastFetched }),
    ...(problem ? { problem } : {}),
    ...(asked ? { nextIn: Math.max(0, feed.nextAt - now) } : {}),
    ...(lastTitle === undefined ? {} : { lastTitle }),
    ...(habits?.newest === undefined ? {} : { newest: habits.newest }),
  };
};

/** The feed's newest items, as an alert would show each. */
export const previewsOf = async (
  store: Store,
  community: string,
  url: string,
  lang: Context['lang'],
): Promise<Preview[]> => {
  const ids = await store.newestStories(url, SHOWN);
  const found = await Promise.all(ids.map((id) => storyOf(store, community, id, lang)));
  return found.flatMap((one) => (one ? [{ story: one.story, summary: one.summary, figures: one.figures }] : []));
};
