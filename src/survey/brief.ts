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
const DAY_MS = 86_400_000;

const TELLING: ReadonlySet<Verdict> = new Set<Verdict>(['rising', 'maybe-rising', 'falling']);

const topics = TOPICS.filter((topic) => topic !== 'promo');

/** More voices weigh more than more reports; then the newer. */
const weightOf = ({ voices, topics }: StoryCard): number => (topics.includes('promo') ? 0 : voices);

interface Asked {
  readonly now: Date;
  readonly days: number;
  readonly lang: Language | undefined;
}
type Brief = Omit<Extract<Reply, { readonly kind: 'brief' }>, 'kind'>;

/** What was told in a period, once: its weightiest stories, what rises and falls, what changed in the figures. */
const told = async (store: Store, community: string, { now, days, lang }: Asked): Promise<Brief> => {
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
  const first = await Promise.all(cards.slice(0, STORIES).map(({ id }) => storyOf(store, community, id, lang)));
  return {
    from: new Date(from).toISOString(),
    to: now.toISOString(),
    stories: first.flatMap((one) => (one ? [{ story: one.story, summary: one.summary.slice(0, SENTENCES) }] : [])),
    others: Math.max(0, cards.length - STORIES),
    rows: rows.filter(({ verdict }) => TELLING.has(verdict)),
    rising: names,
    changes,
  };
};

/** The same, and where nothing was told in the period, of the newest day before it that has stories. */
export const brief = async (store: Store, community: string, asked: Asked): Promise<Brief> => {
  const found = await told(store, community, asked);
  if (found.stories.length > 0) return found;
  const from = Date.parse(found.from);
  const [newest] = await store.articles(community, { topics, from: 0, to: from, limit: 1 });
  if (!newest) return found;
  const end = new Date((Math.floor(newest.published / DAY_MS) + 1) * DAY_MS - 1);
  const older = await told(store, community, { ...asked, now: end, days: 1 });
  return { ...older, silent: { from: found.from, to: found.to } };
};
