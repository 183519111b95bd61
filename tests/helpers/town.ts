import type { Article } from '#src/base/article.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';

export interface Report {
  readonly outlet: string;
  readonly title: string;
  readonly body: string;
  /** ISO 8601. */
  readonly published: string;
  readonly lang?: string;
}

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

const articleOf = ({ outlet, title, body, published, lang }: Report): Article => ({
  feedUrl: `https://${slug(outlet)}.example/feed`,
  key: title,
  url: `https://${slug(outlet)}.example/${encodeURIComponent(slug(title))}`,
  outlet,
  title,
  text: `${title}\n\n${body}`,
  published: Date.parse(published),
  dated: true,
  ...(lang ? { feedLang: lang } : {}),
});

/** A real store in memory that holds these reports, read by the real path, followed by the local community. */
export const storeWith = async (reports: readonly Report[]): Promise<Store> => {
  const store = await openSqlite(':memory:');
  for (const article of reports.map(articleOf)) {
    await store.follow(LOCAL, article.feedUrl, article.published);
    await store.save([understand(article)], joinStory);
  }
  return store;
};
