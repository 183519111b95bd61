import type { Article, FeedItem } from '#src/base/article.ts';

export interface Source {
  /** The feed's address. */
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
}

/** What publishing programs add below an article, in the words of their templates; Arabic without its marks. */
const SYNDICATION: readonly RegExp[] = [
  /^the post .{0,600} (?:appeared first|first appeared) on .{1,200}$/i,
  /^this (?:article|post|story|piece) (?:was )?(?:originally |first )?(?:appeared|published) (?:first |originally )?(?:on|at|in) .{1,120}$/i,
  /^(?:originally|first) (?:appeared|published) (?:on|at|in) .{1,120}$/i,
  /^(?:ظهرت?|نشرت?) (?:هذه |هذا )?(?:المقالة|المقال|التدوينة|الخبر|المنشور|المنشورة) .{0,600}(?:أولا|لأول مرة|للمرة الأولى) .{1,200}$/,
  /^(?:هذه |هذا )?(?:المقالة|المقال|التدوينة|الخبر|المنشور) .{0,600}(?:ظهرت?|نشرت?) (?:أولا|لأول مرة) .{1,200}$/,
  /^(?:read more|continue reading|read the full (?:story|article)|read the rest)\b.{0,120}$/i,
  /^(?:اقرأ المزيد|إقرأ المزيد|أكمل القراءة|تابع القراءة)(?!\p{L}).{0,120}$/u,
];

/** How each of them begins: a last line that begins otherwise is not read to its end. */
const OPENING =
  /^(?:the post|this|originally|first|read|continue|ظهر|نشر|هذ|المق|التدو|الخبر|المنش|اقرأ|إقرأ|أكمل|تابع)/i;
const LONGEST_OPENING = 24;

const withoutMarks = (text: string): string => text.replace(/\p{M}/gu, '');

const isSyndication = (line: string): boolean => {
  const text = line.trim();
  if (!OPENING.test(withoutMarks(text.slice(0, LONGEST_OPENING)))) return false;
  const bare = withoutMarks(text);
  return bare.length < 900 && SYNDICATION.some((pattern) => pattern.test(bare));
};

/** The body without lines at its end that belong to the publishing program. */
const withoutSyndication = (body: string): string => {
  let end = body.length;
  while (end > 0) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    const line = body.slice(start, end);
    if (line.trim() !== '' && !isSyndication(line)) break;
    end = start - 1;
  }
  return body.slice(0, Math.max(0, end));
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
  const text = item.title && body ? `${item.title}\n\n${body}` : item.title || body;
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
