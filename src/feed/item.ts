import type { Article, FeedItem } from '#src/base/article.ts';

export interface Source {
  /** The feed's address. */
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
}

/** What publishing programs add below an article, in the words of their templates. */
const SYNDICATION: readonly RegExp[] = [
  /^the post\b.{0,600}\b(?:appeared first on|first appeared on)\b.{0,200}$/i,
  /^(?:this (?:article|post|story) )?(?:originally |first )?(?:appeared|published) (?:first |originally )?(?:on|at|in)\b.{0,120}$/i,
  /^(?:ظهرت?|نُ?شرت?) (?:المقالة?|المقال|التدوينة|الخبر|المنشور|هذا المقال|هذه المقالة).{0,600}(?:أولاً?|أولا|لأول مرة|للمرة الأولى).{0,200}$/u,
  /^(?:المقالة|المقال|التدوينة|الخبر).{0,600}(?:ظهرت?|نُ?شرت?) (?:أولاً?|أولا|لأول مرة).{0,200}$/u,
  /^(?:read more|continue reading|read the full (?:story|article)|اقرأ المزيد|إقرأ المزيد|أكمل القراءة|المزيد)\b.{0,120}$/iu,
];

const isSyndication = (line: string): boolean =>
  line.length < 900 && SYNDICATION.some((pattern) => pattern.test(line.trim()));

/** The body without lines at its end that belong to the publishing program. */
const withoutSyndication = (body: string): string => {
  const lines = body.split('\n');
  while (lines.length && (lines.at(-1)?.trim() === '' || isSyndication(lines.at(-1) ?? ''))) lines.pop();
  return lines.join('\n');
};

const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? url).replace(/^www\./, '');

const hashAddress = (url: string, key: string): string => {
  const address = URL.parse(url);
  return `${address ? address.href.replace(/#.*$/s, '') : url}#${encodeURIComponent(key)}`;
};

/**
 * The item as an article: `fetchedAt` (epoch milliseconds) stands in for a missing date. Null where the item has neither
 * title nor text.
 */
export const toArticle = (item: FeedItem, feed: Source, fetchedAt: number): Article | null => {
  const body = withoutSyndication(item.content || item.summary);
  const text = [item.title, body].filter(Boolean).join('\n\n');
  if (!text) return null;
  const published = item.published ?? item.updated;
  return {
    feedUrl: feed.url,
    key: item.key,
    url: item.url ?? hashAddress(feed.url, item.key),
    outlet: feed.title || hostOf(feed.url),
    title: item.title,
    text,
    published: published === undefined ? fetchedAt : Date.parse(published),
    dated: published !== undefined,
    ...(feed.lang && { feedLang: feed.lang }),
  };
};
