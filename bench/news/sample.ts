import type { Language } from '#src/base/lang.ts';
import type { GeneratedArticle } from './article.ts';
import { FEED_TAIL, feedHead, feedItem } from './rss.ts';
import { articles } from './stream.ts';

/** The first `count` articles of an edition that are in one language. */
export const articlesIn = (lang: Language, count: number, seed = 1): GeneratedArticle[] => {
  const found: GeneratedArticle[] = [];
  // Half of an edition is in each language; the rest is leeway.
  for (const article of articles({ seed, count: count * 3 + 20 })) {
    if (article.lang === lang) found.push(article);
    if (found.length === count) break;
  }
  return found;
};

/** A feed of so many articles in one language. */
export const feedOf = (lang: Language, count: number): string => {
  const list = articlesIn(lang, count);
  const [first] = list;
  return first ? feedHead(first.outlet) + list.map(feedItem).join('') + FEED_TAIL : '';
};
