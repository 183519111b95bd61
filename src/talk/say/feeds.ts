import { LOCALES } from '#locales/index.ts';
import type { Ailment } from '#src/base/health.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { FeedNotice, FeedRow, IngestRow, ListedRow, Preview } from '#src/base/reply-feed.ts';
import { moment } from '#src/talk/format.ts';
import { channel, foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { counted, explained, phrase } from '#src/talk/words.ts';
import { sayAlert } from './alert-posts.ts';

type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Of a list of addresses that were refused, so many are named. */
const NAMED = 10;

const nameOf = ({ title, url }: { readonly title?: string; readonly url: string }) => foreign(title || url);

/** A length of time in the unit in which it is a small number. */
export const wait = (lang: Language, ms: number): Run[] => {
  if (ms >= 2 * DAY) return counted(lang, 'days', Math.round(ms / DAY));
  if (ms >= 2 * HOUR) return counted(lang, 'hours', Math.round(ms / HOUR));
  return counted(lang, 'minutes', Math.max(1, Math.ceil(ms / MINUTE)));
};

/** When a feed is asked next. */
export const next = (lang: Language, ms: number): Run[] =>
  ms <= 0 ? phrase(lang, 'feedNextNow', {}) : phrase(lang, 'feedNext', { wait: wait(lang, ms) });

/** The cause of trouble, and what to do about it. */
export const trouble = (lang: Language, { problem, health }: FeedRow): Line[] => {
  const remedy = health?.ailment ? [words(LOCALES[lang].remedies[health.ailment])] : [];
  const cause = problem ? explained(lang, problem) : [];
  if (cause.length + remedy.length === 0) return [];
  return [line('small', [...cause, ...(cause.length && remedy.length ? [words(' ')] : []), ...remedy])];
};

const stateOf = (lang: Language, { health, nextIn }: FeedRow): Line[] => {
  if (!health) return [];
  const state = phrase(lang, 'feedHealth', { state: LOCALES[lang].health[health.state] });
  return [line('small', [...state, ...(nextIn === undefined ? [] : [words(' · '), ...next(lang, nextIn)])])];
};

const lastOf = (lang: Language, { lastTitle, newest }: FeedRow): Line[] =>
  lastTitle
    ? [
        line('small', [
          ...phrase(lang, 'feedLast', { title: foreign(lastTitle) }),
          ...(newest === undefined ? [] : [moment(lang, new Date(newest).toISOString(), lang === 'ar' ? '، ' : ', ')]),
        ]),
      ]
    : [];

const feedLines = (lang: Language, feed: FeedRow): Line[] => [
  line(
    'item',
    phrase(lang, 'feedRow', {
      title: nameOf(feed),
      url: foreign(feed.url),
      articles: counted(lang, 'articles', feed.articles),
    }),
  ),
  ...stateOf(lang, feed),
  ...trouble(lang, feed),
  ...lastOf(lang, feed),
];

export const sayFeeds = (lang: Language, { feeds }: Of<'feeds'>): Line[] =>
  feeds.length === 0 ? [line('plain', phrase(lang, 'noFeeds', {}))] : feeds.flatMap((feed) => feedLines(lang, feed));

const previewLines = (lang: Language, previews: readonly Preview[] = []): Line[] =>
  previews.length === 0
    ? []
    : [
        line('plain', phrase(lang, 'feedPreview', {})),
        ...previews.flatMap((one) =>
          sayAlert(lang, { kind: 'alert', corrections: [], asked: [], roles: [], topics: one.story.topics, ...one }),
        ),
      ];

/** A feed that is followed from now on, although its first answer was none. */
const isUnread = ({ known, feed }: Of<'feed-added'>): boolean => !known && feed.problem !== undefined;

export const sayFeedAdded = (lang: Language, added: Of<'feed-added'>): Line[] => {
  const { feed, known, previews } = added;
  const title = nameOf(feed);
  const articles = counted(lang, 'articles', feed.articles);
  const first = isUnread(added)
    ? phrase(lang, 'feedUnread', { title })
    : phrase(lang, known ? 'feedKnown' : 'feedAdded', { title, articles });
  return [line('plain', first), ...stateOf(lang, feed), ...trouble(lang, feed), ...previewLines(lang, previews)];
};

export const sayFeedTested = (lang: Language, { feed, previews }: Of<'feed-tested'>): Line[] => [
  line(
    'plain',
    phrase(lang, 'feedTested', {
      title: nameOf(feed),
      url: foreign(feed.url),
      articles: counted(lang, 'articles', feed.articles),
    }),
  ),
  ...trouble(lang, feed),
  ...previewLines(lang, previews),
];

const noticeLines = (lang: Language, { feed, recovered }: FeedNotice): Line[] => [
  line(
    'plain',
    phrase(lang, recovered ? 'feedRecovered' : 'feedTroubled', { title: nameOf(feed), url: foreign(feed.url) }),
  ),
  ...stateOf(lang, feed),
  ...trouble(lang, feed),
];

export const sayFeedNotices = (lang: Language, { notices }: Of<'feed-notices'>): Line[] =>
  notices.flatMap((one) => noticeLines(lang, one));

export const sayNoticesTo = (lang: Language, { channel: to, changed }: Of<'notices-to'>): Line[] => {
  if (to === null) return [line('plain', phrase(lang, 'noticesOff', {}))];
  if (to === undefined) return [line('plain', phrase(lang, 'noticesUnset', {}))];
  return [line('plain', phrase(lang, changed ? 'noticesSet' : 'noticesTo', { channel: channel(to) }))];
};

export const sayNoticesStopped = (lang: Language, { channel: to, notices }: Of<'notices-stopped'>): Line[] => [
  line('plain', phrase(lang, 'noticesStopped', { channel: channel(to) })),
  ...notices.flatMap((one) => noticeLines(lang, one)),
];

const listed = (
  lang: Language,
  key: 'feedsFollowed' | 'feedsKnown' | 'feedsRefused',
  rows: readonly ListedRow[],
): Line[] =>
  rows.length === 0 ? [] : [line('plain', phrase(lang, key, { feeds: counted(lang, 'feeds', rows.length) }))];

/** What became of a list of addresses. */
export const sayListed = (lang: Language, { rows }: Of<'feeds-listed'>): Line[] => {
  const refused = rows.filter(({ problem }) => problem);
  const said = [
    ...listed(
      lang,
      'feedsFollowed',
      rows.filter(({ known, problem }) => !known && !problem),
    ),
    ...listed(
      lang,
      'feedsKnown',
      rows.filter(({ known }) => known),
    ),
    ...listed(lang, 'feedsRefused', refused),
    ...refused
      .slice(0, NAMED)
      .map(({ url, problem }) =>
        line('item', phrase(lang, 'failed', { url: foreign(url), problem: problem ? explained(lang, problem) : [] })),
      ),
  ];
  return said.length === 0 ? [line('plain', phrase(lang, 'noFeeds', {}))] : said;
};

export const sayFile = (lang: Language, { feeds }: Of<'file'>): Line[] => [
  line('plain', phrase(lang, 'feedsFile', { feeds: counted(lang, 'feeds', feeds.length) })),
  ...feeds.map((feed) => line('item', [nameOf(feed)], feed.url)),
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

export const sayPaused = (lang: Language, { url, paused }: Of<'feed-paused'>): Line[] => [
  line('plain', phrase(lang, paused ? 'feedPaused' : 'feedResumed', { url: foreign(url) })),
];

/** What can be done about a feed that nobody follows: Barq does not ask for it again by itself. */
const advice = (lang: Language, ailment: Ailment): string => {
  const { remedies, unfollowed } = LOCALES[lang];
  switch (ailment) {
    case 'limited':
    case 'server':
    case 'timeout':
    case 'unreachable':
      return unfollowed.later;
    case 'missing':
    case 'gone':
      return unfollowed.moved;
    case 'empty':
    case 'odd':
      return unfollowed.odd;
    case 'not_a_feed':
      return unfollowed.page;
    default:
      return remedies[ailment];
  }
};

/** The sentence is one line: whoever calls from a script reads it so. */
export const sayProblem = (lang: Language, { problem, ailment, refused }: Of<'problem'>): Line[] => [
  line('plain', [words(''), ...explained(lang, problem)]),
  ...(ailment === undefined
    ? []
    : [
        line('small', [
          ...(refused ? [...phrase(lang, 'notFollowed', {}), words(' ')] : []),
          words(advice(lang, ailment)),
        ]),
      ]),
];
