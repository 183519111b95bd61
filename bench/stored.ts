import type { Article } from '#src/base/article.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import type { GeneratedArticle } from './news/article.ts';
import { OUTLETS } from './news/outlets.ts';

export const feedUrlOf = (slug: string): string => `https://${slug}.example/feed`;

/** A generated article as it would come out of its feed. */
export const asArticle = ({ id, outlet, url, title, text, published, lang }: GeneratedArticle): Article => ({
  feedUrl: feedUrlOf(outlet.slug),
  key: id,
  url,
  outlet: outlet.title,
  title,
  text,
  published: Date.parse(published),
  dated: true,
  feedLang: lang,
});

/** Every outlet's feed is followed by the community of the command line, as if somebody had added it. */
export const followAll = async (store: Store): Promise<void> => {
  for (const { slug } of OUTLETS) await store.follow(LOCAL, feedUrlOf(slug), 0);
};
