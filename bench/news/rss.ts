import type { GeneratedArticle, Outlet } from './article.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphs = (body: readonly string[]): string => body.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** The beginning of an outlet's feed. */
export const feedHead = ({ title, slug, lang }: Outlet): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escaped(title)}</title>
<link>https://${slug}.example/</link>
<description>${escaped(title)}</description>
<language>${lang}</language>
`;

export const FEED_TAIL = '</channel>\n</rss>\n';

/** An article as an item with a summary and its full text. */
export const feedItem = ({ id, title, url, published, body }: GeneratedArticle): string =>
  `<item>
<title>${escaped(title)}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${new Date(published).toUTCString()}</pubDate>
<description>${escaped(`<p>${escaped(body[0] ?? '')}</p>`)}</description>
<content:encoded><![CDATA[${paragraphs(body)}]]></content:encoded>
</item>
`;
