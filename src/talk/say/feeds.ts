import type { Language } from '#src/base/lang.ts';
import type { FeedRow, IngestRow, Reply } from '#src/base/reply.ts';
import { foreign, type Line, line, words } from '#src/talk/runs.ts';
import { counted, explained, phrase } from '#src/talk/words.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

const nameOf = ({ title, url }: { readonly title?: string; readonly url: string }) => foreign(title || url);

const feedLines = (lang: Language, feed: FeedRow): Line[] => [
  line(
    'item',
    phrase(lang, 'feedRow', {
      title: nameOf(feed),
      url: foreign(feed.url),
      articles: counted(lang, 'articles', feed.articles),
    }),
  ),
  ...(feed.problem ? [line('small', explained(lang, feed.problem))] : []),
];

export const sayFeeds = (lang: Language, { feeds }: Of<'feeds'>): Line[] =>
  feeds.length === 0 ? [line('plain', phrase(lang, 'noFeeds', {}))] : feeds.flatMap((feed) => feedLines(lang, feed));

export const sayFeedAdded = (lang: Language, { feed, known }: Of<'feed-added'>): Line[] => [
  line(
    'plain',
    phrase(lang, known ? 'feedKnown' : 'feedAdded', {
      title: nameOf(feed),
      articles: counted(lang, 'articles', feed.articles),
    }),
  ),
  ...(feed.problem ? [line('small', explained(lang, feed.problem))] : []),
];

const ingestLine = (lang: Language, row: IngestRow): Line => {
  if (row.problem)
    return line('item', phrase(lang, 'failed', { url: foreign(row.url), problem: explained(lang, row.problem) }));
  if (row.added === 0) return line('item', phrase(lang, 'unchanged', { title: nameOf(row) }));
  return line('item', phrase(lang, 'ingested', { title: nameOf(row), added: counted(lang, 'new', row.added) }));
};

export const sayIngested = (lang: Language, { feeds }: Of<'ingested'>): Line[] =>
  feeds.length === 0 ? [line('plain', phrase(lang, 'nothingDue', {}))] : feeds.map((row) => ingestLine(lang, row));

export const sayRemoved = (lang: Language, { url }: Of<'feed-removed'>): Line[] => [
  line('plain', phrase(lang, 'feedRemoved', { url: foreign(url) })),
];

export const sayProblem = (lang: Language, { problem }: Of<'problem'>): Line[] => [
  line('plain', [words(''), ...explained(lang, problem)]),
];
