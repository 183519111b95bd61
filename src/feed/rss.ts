import { createRequire } from 'node:module';
import Parser from 'rss-parser';
import { z } from 'zod';
import type { Canonical } from './canonical.ts';
import type { RawFeed } from './document.ts';

/**
 * rss-parser cuts a snippet out of every description with a pattern that is quadratic: 60 KB of "a<p" block the loop for
 * seconds, and no option turns it off. It calls the function through its module, so replacing it there is enough.
 */
const Utils = z.looseObject({ getSnippet: z.unknown() });
const disarm = (utils: unknown): void => {
  if (!Utils.safeParse(utils).success || typeof utils !== 'object' || utils === null)
    throw new Error('rss-parser has no getSnippet any more: look whether its snippet maker is still quadratic');
  Object.assign(utils, { getSnippet: () => '' });
};
disarm(createRequire(import.meta.url)('rss-parser/lib/utils'));

const text = z.string().optional().catch(undefined);
const RssItem = z.object({
  title: text,
  link: text,
  guid: text,
  isoDate: text,
  updated: text,
  creator: text,
  short: text,
  long: text,
  categories: z.array(z.string()).catch([]).default([]),
});
const RssFeed = z.object({ title: text, link: text, language: text, items: z.array(RssItem) });

/** Texts stand under short names of our own: rss-parser walks over names, too, and cuts a snippet out of a `description`. */
const parser = new Parser({ defaultRSS: 2, customFields: { item: ['updated', 'short', 'long'] } });

/** Reads a canonical document; nothing else may ever be given to rss-parser. Texts that were laid aside take their places. */
export const readRss = async ({ xml, aside }: Pick<Canonical, 'xml' | 'aside'>): Promise<RawFeed> => {
  const { title, link, language, items } = RssFeed.parse(await parser.parseString(xml));
  const laid = (number: string | undefined): string | undefined =>
    number === undefined ? undefined : aside[Number(number)];
  return {
    title: laid(title),
    url: laid(link),
    lang: laid(language),
    items: items.map((item) => ({
      key: laid(item.guid),
      title: laid(item.title),
      url: laid(item.link),
      published: item.isoDate,
      updated: item.updated,
      author: laid(item.creator),
      summary: laid(item.short),
      content: laid(item.long),
      categories: item.categories.flatMap((number) => laid(number) ?? []),
    })),
  };
};
