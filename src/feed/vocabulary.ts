import { keys } from '#src/base/keys.ts';

/** Fields of the canonical document. For each, the elements that may hold it, the best first. */
type Table<F extends string> = Readonly<Record<F, readonly string[]>>;

export type ItemField = 'title' | 'key' | 'published' | 'updated' | 'author' | 'summary' | 'content' | 'category';

export const ITEM: Table<ItemField> = {
  title: ['title', 'dc:title', 'media:title', 'itunes:title'],
  key: ['guid', 'id', 'dc:identifier'],
  published: [
    'published',
    'pubdate',
    'issued',
    'dcterms:issued',
    'created',
    'dcterms:created',
    'dcterms:available',
    'dc:date',
    'date',
    'prism:publicationdate',
  ],
  updated: ['updated', 'modified', 'dcterms:modified', 'lastbuilddate'],
  author: [
    'author',
    'dc:creator',
    'dc:author',
    'creator',
    'itunes:author',
    'managingeditor',
    'googleplay:author',
    'dc:contributor',
    'contributor',
  ],
  summary: [
    'summary',
    'description',
    'dc:description',
    'abstract',
    'dcterms:abstract',
    'itunes:summary',
    'googleplay:description',
    'media:description',
    'itunes:subtitle',
  ],
  content: ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'xhtml:div', 'prodlink'],
  category: [
    'category',
    'dc:subject',
    'media:category',
    'itunes:category',
    'tags',
    'keywords',
    'itunes:keywords',
    'media:keywords',
  ],
};

export type FeedField = 'title' | 'language';

export const FEED: Table<FeedField> = {
  title: ['title', 'dc:title', 'media:title', 'itunes:title'],
  language: ['language', 'dc:language'],
};

/** The field that an element of a name may hold, and how well: less is better. */
export interface Place {
  readonly field: ItemField;
  readonly rank: number;
}

export const PLACES: ReadonlyMap<string, Place> = new Map(
  keys(ITEM).flatMap((field) => ITEM[field].map((name, rank): [string, Place] => [name, { field, rank }])),
);
