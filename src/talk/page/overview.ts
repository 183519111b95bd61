import { rowOf } from '#commands/feed-rows.ts';
import { LOCALES } from '#locales/index.ts';
import { PAGE_WORDS } from '#locales/page.ts';
import type { Language } from '#src/base/lang.ts';
import type { FeedRow } from '#src/base/reply-feed.ts';
import { LOCAL } from '#src/store/store.ts';
import type { Desk } from '#src/talk/discord/desk.ts';
import { bare } from '#src/talk/discord/text.ts';
import { figure, line, plain, type Run } from '#src/talk/runs.ts';
import { next, trouble, wait } from '#src/talk/say/feeds.ts';

const MB = 1_000_000;

const text = (lang: Language, runs: readonly Run[]): string => plain(line('plain', runs), lang);

const feedOf = (lang: Language, row: FeedRow, sample: boolean): object => {
  const { url, title, articles, health, nextIn, lastTitle } = row;
  const state = health?.state ?? 'unverified';
  return {
    url,
    title: bare(title || url),
    articles: text(lang, [figure(articles.toLocaleString('en'))]),
    state,
    says: LOCALES[lang].health[state],
    trouble: trouble(lang, row)
      .map(({ runs }) => text(lang, runs))
      .join(' '),
    // The sample's clock stands still: nothing is due there, ever.
    next: sample || nextIn === undefined ? PAGE_WORDS[lang].never : text(lang, next(lang, nextIn)),
    newest: bare(lastTitle ?? ''),
  };
};

/** Feeds and how they fare, and how the program fares. */
export const overview = async ({ store, clock, sample }: Desk, lang: Language): Promise<object> => {
  const now = clock().getTime();
  const [feeds, backlog] = await Promise.all([store.feeds(LOCAL), store.backlog()]);
  const words = PAGE_WORDS[lang];
  const number = (value: number): string => text(lang, [figure(value.toLocaleString('en'))]);
  const articles = feeds.reduce((sum, feed) => sum + feed.articles, 0);
  const rows = feeds.map((feed) => rowOf(feed, now));
  const waiting = rows.filter(({ health }) => health?.state === 'unverified').length;
  return {
    feeds: rows.map((row) => feedOf(lang, row, sample)),
    /** How far the first reading is: what was followed a moment ago waits for its turn. */
    read: { done: rows.length - waiting, total: rows.length },
    facts: [
      [words.running, text(lang, wait(lang, process.uptime() * 1000))],
      [words.memory, text(lang, [figure(`${Math.round(process.memoryUsage.rss() / MB)} MB`)])],
      [words.articles, number(articles)],
      [words.alertsDue, number(backlog.due)],
      [words.alertsDead, number(backlog.dead)],
    ],
  };
};
