import { TOPICS } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { StoryCard } from '#src/base/reply-story.ts';
import type { Store } from '#src/store/store.ts';
import type { Verdict } from './chance.ts';
import { figureChanges } from './figure-changes.ts';
import { cardsOf } from './news.ts';
import { storyOf } from './overview.ts';
import { rising } from './rising.ts';
import { trendSpan, trendStart, trends } from './trend.ts';

const STORIES = 8;
const SENTENCES = 1;
const NAMES = 5;
const CHANGES = 5;
/** Articles of the period that are read, the newest. */
const MOST = 1000;
/** Trends are told of a week at least: a day holds too few stories to call anything. */
const WEEK = 7;

const TELLING: ReadonlySet<Verdict> = new Set<Verdict>(['rising', 'maybe-rising', 'falling']);

/** More voices weigh more than more reports; then the newer. */
const weightOf = ({ voices, topics }: StoryCard): number => (topics.includes('promo') ? 0 : voices);

/** What was told in a period, once: its weightiest stories, what rises and falls, what changed in the figures. */
export const brief = async (
  store: Store,
  community: string,
  { now, days, lang }: { readonly now: Date; readonly days: number; readonly lang: Language | undefined },
): Promise<Omit<Extract<Reply, { readonly kind: 'brief' }>, 'kind'>> => {
  const topics = TOPICS.filter((topic) => topic !== 'promo');
  const [from, to] = [trendStart(now, days), now.getTime() + 1];
  const counted = Math.max(days, WEEK);
  const span = await trendSpan(store, community, now, counted);
  const [articles, rows, names, changes] = await Promise.all([
    store.articles(community, { topics, from, to, limit: MOST }),
    trends(store, community, { now, days: counted, topics }),
    rising(store, community, span, { most: NAMES, lang }),
    figureChanges(store, community, { from, to, most: CHANGES }),
  ]);
  const cards = cardsOf(articles, lang).toSorted((a, b) => weightOf(b) - weightOf(a));
  const told = await Promise.all(cards.slice(0, STORIES).map(({ id }) => storyOf(store, community, id, lang)));
  return {
    from: new Date(from).toISOString(),
    to: now.toISOString(),
    stories: told.flatMap((one) => (one ? [{ story: one.story, summary: one.summary.slice(0, SENTENCES) }] : [])),
    others: Math.max(0, cards.length - STORIES),
    rows: rows.filter(({ verdict }) => TELLING.has(verdict)),
    rising: names,
    changes,
  };
};
