import { createHash } from 'node:crypto';
import type { FeedDocument, FeedHints, FeedItem } from '#src/base/article.ts';
import { cut, cutTitle, oneLine } from './clean.ts';
import { NO_HINTS } from './hints.ts';
import { htmlToText } from './html.ts';

/** Graphemes. */
const LONGEST_NAME = 120;
const MOST_CATEGORIES = 40;

/** An item as a reader of any format gives it: texts still HTML, link and dates already judged. */
export interface RawItem {
  readonly key: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly author: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly categories: readonly string[];
}

export interface RawFeed {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly items: readonly RawItem[];
}

/** Room before the cut for tags; a title's markup is short, whatever a hostile one holds. */
const TITLE_UNITS = 20_000;
const line = (html: string | undefined, most: number): string =>
  cut(htmlToText((html ?? '').slice(0, TITLE_UNITS)), most);
const titleOf = (html: string | undefined): string => cutTitle(htmlToText((html ?? '').slice(0, TITLE_UNITS)));

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/** Labels and terms often differ in case only: the first spelling stays. */
const distinct = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === i);

const itemOf = (raw: RawItem): FeedItem => {
  const title = titleOf(raw.title);
  const summary = htmlToText(raw.summary ?? '');
  const content = htmlToText(raw.content ?? '');
  const author = line(raw.author, LONGEST_NAME);
  const categories = raw.categories
    .slice(0, MOST_CATEGORIES)
    .map((name) => line(name, LONGEST_NAME))
    .filter(Boolean);
  const key = oneLine((raw.key ?? '').slice(0, 2000)) || raw.url || digest([title, summary, content]);
  return {
    key,
    title,
    ...(raw.url && { url: raw.url }),
    ...(raw.published && { published: raw.published }),
    ...(raw.updated && { updated: raw.updated }),
    ...(author && { author }),
    summary,
    content,
    categories: distinct(categories),
  };
};

type Teller = (item: FeedItem) => string | undefined;
const urlOf: Teller = ({ url }) => url;
const headOf: Teller = ({ title }) => title;

/** What tells items of one identity apart: their links, or their titles where some share these, too. */
const tellerOf = (group: readonly FeedItem[]): Teller | null => {
  const several = (read: Teller): number => new Set(group.map(read)).size;
  if (several(urlOf) === group.length) return group.length > 1 ? urlOf : null;
  return several(headOf) > 1 ? headOf : null;
};

/** Some programs give all their items one identity, such as the address of the site. */
const toldApart = (items: readonly FeedItem[]): readonly FeedItem[] => {
  const groups = Map.groupBy(items, ({ key }) => key);
  if (groups.size === items.length) return items;
  const tellers = new Map([...groups].map(([key, group]) => [key, tellerOf(group)]));
  return items.map((item) => {
    const own = tellers.get(item.key);
    return own ? { ...item, key: digest([item.key, own(item) ?? '']) } : item;
  });
};

/** BCP 47 in the spelling that feeds use (ar, ar-SA, en_US); anything else is no language. */
const langOf = (lang: string | undefined): string | undefined => {
  const text = (lang ?? '').trim();
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}$/.test(text) ? text.replaceAll('_', '-') : undefined;
};

/** Plain, clean and short: what leaves the folder. */
export const documentOf = (raw: RawFeed, truncated: boolean, hints: FeedHints = NO_HINTS): FeedDocument => {
  const lang = langOf(raw.lang);
  return {
    feed: { title: titleOf(raw.title), ...(raw.url && { url: raw.url }), ...(lang && { lang }) },
    items: toldApart(raw.items.map(itemOf)),
    truncated,
    hints,
  };
};
