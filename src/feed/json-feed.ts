import { z } from 'zod';
import { fail } from '#src/base/problem.ts';
import { readDate } from './dates.ts';
import type { RawFeed, RawItem } from './document.ts';
import { escapeXml } from './entities.ts';
import { parseJson } from './json-source.ts';
import { webLink } from './links.ts';
import { MOST_ITEMS } from './tree.ts';

/** A field of the wrong type is a missing field: one careless item must not cost the feed. */
const text = z.string().optional().catch(undefined);
const Author = z.object({ name: text }).catch({ name: undefined });
const Item = z
  .object({
    id: z
      .union([z.string(), z.number().transform(String)])
      .optional()
      .catch(undefined),
    url: text,
    external_url: text,
    title: text,
    summary: text,
    content_html: text,
    content_text: text,
    date_published: text,
    date_modified: text,
    author: Author.optional(),
    authors: z.array(Author).catch([]).default([]),
    tags: z.array(z.unknown()).catch([]).default([]),
  })
  .nullable()
  .catch(null);
const JsonFeed = z.object({
  version: z
    .string()
    .regex(/jsonfeed/i)
    .optional(),
  title: text,
  home_page_url: text,
  language: text,
  authors: z.array(Author).catch([]).default([]),
  items: z.array(z.unknown()),
});

/** content_text is literal: its `<` opens no tag. */
const bodyOf = (html: string | undefined, plain: string | undefined): string | undefined =>
  html ?? (plain && escapeXml(plain));

const itemOf = (raw: unknown, base: string, now: number): RawItem[] => {
  const item = Item.parse(raw);
  if (!item) return [];
  const author = item.author?.name ?? item.authors.map(({ name }) => name).find(Boolean);
  const url = webLink(item.url, base) ?? webLink(item.external_url, base);
  return [
    {
      key: item.id,
      title: item.title,
      url,
      published: readDate(item.date_published, now),
      updated: readDate(item.date_modified, now),
      author,
      summary: item.summary && escapeXml(item.summary),
      content: bodyOf(item.content_html, item.content_text),
      categories: item.tags.filter((tag) => typeof tag === 'string'),
    },
  ];
};

export const looksLikeJson = (source: string): boolean => /^\s{0,1000}\{/.test(source);

/** JSON Feed 1.0 and 1.1. Throws BarqError not_a_feed. */
export const readJsonFeed = (source: string, url: string, now: number): { feed: RawFeed; truncated: boolean } => {
  const { value, truncated } = parseJson(source);
  const feed = JsonFeed.safeParse(value);
  if (!feed.success) throw fail('not_a_feed', {});
  const { title, home_page_url, language, items } = feed.data;
  return {
    feed: {
      title,
      url: webLink(home_page_url, url),
      lang: language,
      items: items.slice(0, MOST_ITEMS).flatMap((item) => itemOf(item, url, now)),
    },
    truncated,
  };
};
