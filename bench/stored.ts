import type { Article } from '#src/base/article.ts';
import type { GeneratedArticle } from './news/article.ts';

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
