import type { Operand } from '#src/base/answer.ts';
import type { Reply, StoryCard } from '#src/base/reply.ts';

const operand = (over: Partial<Operand> = {}): Operand => ({
  value: '415',
  qualifier: 'approx',
  unit: 'TWh',
  measure: 'energy_use',
  subject: 'data centers',
  quote: 'Data centers used about 415 TWh of electricity in 2024.',
  start: 0,
  end: 55,
  url: 'https://energy.example/a',
  outlet: 'The Load Curve',
  published: '2026-11-02T08:30:00.000Z',
  ...over,
});
const arabic = operand({
  quote: 'استهلكت مراكز البيانات نحو 415 تيراواط ساعة من الكهرباء في 2024.',
  url: 'https://energy.example/b',
  outlet: 'دفتر الطاقة',
});

export const story = (id: number, over: Partial<StoryCard> = {}): StoryCard => ({
  id,
  topics: ['energy', 'mining'],
  reports: [
    {
      title: `A grid signs for ${id} MW`,
      url: `https://energy.example/${id}`,
      outlet: 'The Load Curve',
      lang: 'en',
      published: '2026-11-20T12:00:00.000Z',
    },
    {
      title: 'شبكة توقّع عقدًا',
      url: `https://taqa.example/${id}`,
      outlet: 'دفتر الطاقة',
      lang: 'ar',
      published: '2026-11-20T13:00:00.000Z',
    },
  ],
  ...over,
});

const feed = { url: 'https://energy.example/feed', title: 'Energy *daily*', articles: 3 };
const alert = { id: 4, topic: 'mining', channel: '1300000000000000006', paused: false } as const;

/** One reply of each kind, and of each shape that says something else. */
export const REPLIES: Readonly<Record<string, Reply>> = {
  answer: {
    kind: 'answer',
    answer: {
      question: 'By how much did it fall?',
      lang: 'en',
      status: 'answered',
      plan: { operation: 'difference', subjects: ['data centers'], measures: ['energy_use'], periods: ['2024'] },
      results: [
        { operation: 'difference', min: '20', qualifier: 'more_than', unit: 'pp', working: '40% - <20% = >20 pp' },
      ],
      operands: [operand(), arabic],
      inputs: [{ value: '8760', unit: 'h', from: 'constant', name: 'hours_per_year' }],
      conflicts: [operand({ value: '460', quote: 'Others say 460 TWh.', url: 'https://other.example/c' })],
    },
  },
  refusal: {
    kind: 'answer',
    answer: {
      question: 'كم؟',
      lang: 'ar',
      status: 'unanswered',
      plan: { operation: 'value', subjects: [], measures: [], periods: [] },
      results: [],
      operands: [],
      inputs: [],
      conflicts: [],
      reason: 'no_such_period',
      nearest: [operand(), arabic],
    },
  },
  news: { kind: 'news', stories: [story(7), story(8)], more: true },
  'no news': { kind: 'news', stories: [], more: false },
  story: {
    kind: 'story',
    story: story(7),
    summary: [operand(), arabic],
    figures: [operand({ value: '-12.5', unit: '%', qualifier: 'exact' })],
    why: ['7 MW'],
  },
  trends: {
    kind: 'trends',
    from: '2026-11-14T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    rows: [{ topic: 'mining', now: 9, before: 12, verdict: 'rising' }],
    stories: [story(7)],
  },
  conversion: {
    kind: 'conversion',
    from: { value: '5', qualifier: 'exact', unit: 'TWh' },
    to: { value: '5000', qualifier: 'exact', unit: 'GWh' },
    working: '5 * 1000',
  },
  feeds: {
    kind: 'feeds',
    feeds: [
      feed,
      { ...feed, url: 'https://down.example/rss', problem: { code: 'timeout', details: { seconds: '10' } } },
      {
        ...feed,
        health: { state: 'stale' },
        nextIn: 40 * 60_000,
        lastTitle: 'شبكة توقّع عقدًا',
        newest: Date.UTC(2026, 8, 1),
      },
      {
        ...feed,
        health: { state: 'failing', ailment: 'certificate' },
        nextIn: 20 * 3_600_000,
        problem: { code: 'unreachable', details: { host: 'old.example', why: 'CERT_HAS_EXPIRED' } },
      },
    ],
  },
  'feed added': { kind: 'feed-added', feed, known: false },
  'feed tested': {
    kind: 'feed-tested',
    feed: { ...feed, health: { state: 'undated' } },
    previews: [{ story: story(7), summary: [operand()], figures: [operand()] }],
  },
  'feed paused': { kind: 'feed-paused', url: feed.url, paused: true },
  'feeds listed': {
    kind: 'feeds-listed',
    rows: [
      { url: feed.url, known: false },
      { url: 'https://known.example/', known: true },
      { url: 'ftp://x.example/', known: false, problem: { code: 'scheme', details: { address: 'ftp://x.example/' } } },
    ],
  },
  'feeds exported': { kind: 'file', name: 'barq-feeds.opml', text: '<opml/>', feeds: [feed, feed] },
  'feed notice': {
    kind: 'feed-notice',
    recovered: false,
    feed: { ...feed, health: { state: 'gone', ailment: 'gone' }, problem: { code: 'gone', details: {} } },
  },
  'feed removed': { kind: 'feed-removed', url: feed.url },
  ingested: { kind: 'ingested', feeds: [{ url: feed.url, title: feed.title, read: 3, added: 2, unchanged: false }] },
  'alert added': { kind: 'alert-added', alert, known: false },
  alerts: { kind: 'alerts', alerts: [alert, { ...alert, id: 5, topic: 'energy', paused: true }] },
  'no alerts': { kind: 'alerts', alerts: [] },
  'alert removed': { kind: 'alert-removed', alert },
  'alerts stopped': { kind: 'alerts-stopped', alerts: [alert] },
  alert: {
    kind: 'alert',
    story: story(7),
    topics: ['energy', 'mining'],
    summary: [operand(), arabic],
    figures: [operand()],
  },
  help: { kind: 'help' },
  problem: { kind: 'problem', problem: { code: 'unknown_story', details: { story: '99' } } },
};
