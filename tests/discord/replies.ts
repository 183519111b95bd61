import type { Operand } from '#src/base/answer.ts';
import type { Reply } from '#src/base/reply.ts';
import type { StoryCard } from '#src/base/reply-story.ts';

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
      id,
      title: `A grid signs for ${id} MW`,
      url: `https://energy.example/${id}`,
      outlet: 'The Load Curve',
      lang: 'en',
      published: '2026-11-20T12:00:00.000Z',
    },
    {
      id: id + 1,
      title: 'شبكة توقّع عقدًا',
      url: `https://taqa.example/${id}`,
      outlet: 'دفتر الطاقة',
      lang: 'ar',
      published: '2026-11-20T13:00:00.000Z',
    },
  ],
  voices: 2,
  ...over,
});

const feed = { url: 'https://energy.example/feed', title: 'Energy *daily*', articles: 3 };
/** A rule with everything a rule can have. */
const whole = {
  id: 6,
  topics: ['mining', 'energy'],
  channel: '1300000000000000006',
  wanted: ['texas grid', 'شبكة'],
  unwanted: ['*sponsored*'],
  feeds: [1, 2],
  told: 'ar',
  least: 2,
  figure: {
    measure: 'hashprice',
    is: 'under',
    value: '40',
    unit: 'USD/(PH/s.d)',
    inclusive: false,
    text: 'hashprice under 40',
  },
  promo: true,
  pace: { at: 480, weekday: 1 },
  zone: 'Asia/Riyadh',
  quiet: { from: 1320, to: 420 },
  cap: { most: 5, hours: 24 },
  publish: true,
  tags: ['mining'],
  role: '1300000000000000011',
  lang: 'en',
  paused: false,
  sources: ['Energy *daily*', 'دفتر الطاقة'],
} as const;

const alert = { id: 4, topics: ['mining'], channel: '1300000000000000006', paused: false, sources: [] } as const;

const fail = (): never => {
  throw new Error('no report');
};

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
  'refusal that helps': {
    kind: 'answer',
    answer: {
      question: 'How much did Northfen mine in December 2026?',
      lang: 'en',
      status: 'unanswered',
      plan: { operation: 'value', subjects: ['Northfen'], measures: ['mine'], periods: ['2026-12'] },
      results: [],
      operands: [],
      inputs: [],
      conflicts: [],
      reason: 'no_such_period',
      missing: ['December 2026'],
      nearest: [operand()],
      suggested: 'How much did Northfen mine in September 2026?',
    },
  },
  'second reading': {
    kind: 'answer',
    answer: {
      question: 'china against europe in 2024',
      lang: 'en',
      status: 'answered',
      plan: { operation: 'compare', subjects: ['china', 'europe'], measures: [], periods: ['2024'] },
      results: [{ operation: 'compare', value: '34', unit: 'TWh', working: '102 TWh - 68 TWh = 34 TWh' }],
      operands: [operand(), arabic],
      inputs: [],
      conflicts: [],
      others: [
        {
          plan: { operation: 'ratio', subjects: ['china', 'europe'], measures: [], periods: ['2024'] },
          status: 'answered',
          results: [{ operation: 'ratio', value: '1.5', unit: 'x', working: '102 TWh / 68 TWh = 1.5 ×' }],
          operands: [operand(), operand({ quote: 'Only the second reading rests on this.', start: 70, end: 108 })],
          inputs: [],
          conflicts: [],
        },
      ],
      also: ['average'],
    },
  },
  'follow up': {
    kind: 'answer',
    answer: {
      question: 'وفي 2030؟',
      lang: 'ar',
      status: 'answered',
      plan: { operation: 'value', subjects: ['مراكز البيانات'], measures: ['استهلاك'], periods: ['2030'] },
      results: [
        { operation: 'value', min: '900', max: '950', qualifier: 'range', unit: 'TWh', working: '900-950 TWh' },
      ],
      operands: [arabic],
      inputs: [],
      conflicts: [],
      inherited: { question: 'كم استهلاك مراكز البيانات في 2030', kept: ['استهلاك مراكز البيانات'] },
    },
  },
  'sources differ': {
    kind: 'answer',
    answer: {
      question: 'How much is paid for the site?',
      lang: 'en',
      status: 'conflict',
      plan: { operation: 'value', subjects: ['the site'], measures: ['deal_value'], periods: [] },
      results: [
        { operation: 'value', value: '410000000', unit: 'USD', working: '410000000 USD' },
        { operation: 'value', min: '430000000', qualifier: 'more_than', unit: 'USD', working: '>430000000 USD' },
      ],
      operands: [operand({ value: '410000000', unit: 'USD', quote: 'It pays $410 million.' })],
      inputs: [],
      conflicts: [
        operand({ quote: 'Others say more than $430 million.', url: 'https://other.example/c', outlet: 'دفتر الطاقة' }),
      ],
    },
  },
  'forecast and report': {
    kind: 'answer',
    answer: {
      question: 'How much did data centers use in 2025?',
      lang: 'en',
      status: 'answered',
      plan: { operation: 'value', subjects: ['data centers'], measures: ['energy_use'], periods: ['2025'] },
      results: [{ operation: 'value', value: '415', qualifier: 'approx', unit: 'TWh', working: '~415 TWh' }],
      operands: [operand()],
      inputs: [],
      conflicts: [],
      outcomes: [
        {
          forecast: operand({
            value: '430',
            qualifier: 'at_least',
            modality: 'forecast',
            quote: 'It will use at least 430 TWh.',
          }),
          reported: operand(),
        },
      ],
    },
  },
  mine: {
    kind: 'answer',
    answer: {
      question: 'break-even-price',
      lang: 'en',
      status: 'answered',
      plan: { operation: 'calculator', subjects: [], measures: ['break-even-price'], periods: [] },
      results: [
        {
          operation: 'calculator',
          value: '0.107142857142857',
          qualifier: 'exact',
          unit: 'USD/kWh',
          working: 'hashprice / (24 h × efficiency) = 45 USD/(PH/s.d) / (24 h × 17.5 J/TH) = 0.107142857142857 USD/kWh',
        },
      ],
      operands: [operand({ value: '45', unit: 'USD/(PH/s.d)', quote: 'Hashprice was $45 per PH/s a day.' })],
      inputs: [
        { value: '17.5', unit: 'J/TH', from: 'question' },
        { value: '1', unit: '1', from: 'constant', name: 'pue' },
        { value: '0', unit: '%', from: 'constant', name: 'pool_fee' },
      ],
      conflicts: [],
    },
  },
  figures: {
    kind: 'figures',
    subject: 'data centers',
    measure: 'electricity_consumption',
    reported: [
      { measure: 'electricity_consumption', period: '2024', operand: operand(), outlets: ['دفتر الطاقة'] },
      {
        measure: 'electricity_consumption',
        period: '2026-Q3',
        operand: operand({ value: '8', unit: '%', quote: 'It rose by 8 %.' }),
        outlets: [],
        change: true,
      },
      { measure: 'electricity_consumption', period: '2026-07/2026-09', operand: arabic, outlets: [] },
    ],
    ahead: [
      {
        measure: 'electricity_consumption',
        period: '2025-10',
        operand: operand({ modality: 'forecast', quote: 'It will use 450 TWh.', value: '450' }),
        outlets: [],
        reported: operand(),
      },
    ],
    more: true,
  },
  'no figures': { kind: 'figures', subject: 'Zorblat', reported: [], ahead: [], more: false },
  comparison: {
    kind: 'comparison',
    a: 'China',
    b: 'أوروبا',
    rows: [
      {
        measure: 'electricity_consumption',
        period: '2024',
        a: operand({ value: '102', quote: 'China: 102 TWh' }),
        b: arabic,
        results: [
          { operation: 'difference', value: '34', unit: 'TWh', working: '102 TWh - 68 TWh = 34 TWh' },
          { operation: 'ratio', value: '1.5', unit: 'x', working: '102 TWh / 68 TWh = 1.5 ×' },
        ],
      },
      { measure: 'efficiency', period: null, a: operand(), b: operand(), results: [] },
    ],
  },
  news: { kind: 'news', stories: [story(7), story(8)], more: true },
  'no news': { kind: 'news', stories: [], more: false },
  story: {
    kind: 'story',
    story: story(7),
    summary: [operand(), arabic],
    timeline: (['first', 'correction'] as const).map((is, i) => ({
      report: story(7).reports[i] ?? { id: 7, title: '', url: '', outlet: '', lang: 'en', published: '' },
      is,
      brings: i === 0 ? [operand()] : [],
    })),
    figures: [operand({ value: '-12.5', unit: '%', qualifier: 'exact' })],
    differing: [
      { measure: 'energy_use', versions: [operand(), operand({ value: '460', url: 'https://other.example/c' })] },
    ],
    why: ['7 MW'],
    before: story(5),
    after: [story(9)],
  },
  why: {
    kind: 'why',
    story: story(7),
    words: [{ topic: 'energy', outlet: 'The Load Curve', url: 'https://energy.example/7', words: ['grid', 'MW'] }],
    said: true,
    joined: story(7).reports.map((report, i) => ({ report, why: i === 0 ? [] : ['7 MW'] })),
    edits: [
      {
        kind: 'split',
        story: 7,
        other: 9,
        at: '2026-11-20T14:00:00.000Z',
        by: '1300000000000000005',
        undone: '2026-11-20T15:00:00.000Z',
      },
      { kind: 'join', story: 7, other: 12, at: '2026-11-20T16:00:00.000Z' },
    ],
  },
  'stories edited': { kind: 'stories-edited', done: 'joined', stories: [story(7)] },
  trends: {
    kind: 'trends',
    from: '2026-11-14T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    since: '2026-10-17T00:00:00.000Z',
    rows: [
      { topic: 'mining', now: 9, before: 12, verdict: 'rising', change: 200 },
      { topic: 'energy', now: 2, before: 30, verdict: 'falling', change: -73 },
      { topic: 'security', now: 1, before: 2, verdict: 'too-few' },
    ],
    rising: [{ name: 'شركة هالدن', now: 6, before: 0, verdict: 'rising' }],
    stories: [story(7)],
  },
  'trends by outlet': {
    kind: 'trends',
    from: '2026-11-14T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    since: '2026-11-14T00:00:00.000Z',
    rows: [],
    by: {
      what: 'outlet',
      groups: [
        { topic: 'mining', rows: [{ topic: 'mining', of: 'The *Curve*', now: 2, before: 0, verdict: 'too-few' }] },
      ],
    },
    rising: [],
    stories: [],
  },
  'trends in figures': {
    kind: 'trends',
    from: '2026-11-14T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    since: '2026-10-17T00:00:00.000Z',
    rows: [],
    rising: [],
    changes: [
      { measure: 'energy_use', before: operand(), now: operand({ value: '460', url: 'https://other.example/c' }) },
    ],
    stories: [],
  },
  brief: {
    kind: 'brief',
    from: '2026-11-20T00:00:00.000Z',
    to: '2026-11-21T00:00:00.000Z',
    stories: [{ story: story(7, { voices: 1 }), summary: [operand()] }],
    others: 3,
    rows: [{ topic: 'mining', now: 9, before: 12, verdict: 'rising', change: 200 }],
    rising: [{ name: 'Halden', now: 6, before: 0, verdict: 'maybe-rising' }],
    changes: [],
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
    kind: 'feed-notices',
    notices: [
      {
        recovered: false,
        feed: { ...feed, health: { state: 'gone', ailment: 'gone' }, problem: { code: 'gone', details: {} } },
      },
      { recovered: true, feed: { ...feed, health: { state: 'healthy' } } },
    ],
  },
  'notices told': { kind: 'notices-to', channel: alert.channel, changed: true },
  'notices off': { kind: 'notices-to', channel: null, changed: true },
  'notices unset': { kind: 'notices-to', channel: undefined, changed: false },
  'notices stopped': {
    kind: 'notices-stopped',
    channel: alert.channel,
    notices: [
      {
        recovered: false,
        feed: {
          ...feed,
          health: { state: 'ailing', ailment: 'refused' },
          problem: { code: 'http_status', details: { status: '403' } },
        },
      },
    ],
  },
  'feed removed': { kind: 'feed-removed', url: feed.url },
  ingested: { kind: 'ingested', feeds: [{ url: feed.url, title: feed.title, read: 3, added: 2, unchanged: false }] },
  'alert added': { kind: 'alert-added', alert, known: false },
  alerts: { kind: 'alerts', alerts: [alert, { ...alert, id: 5, topics: ['energy'], paused: true }] },
  'alert edited': { kind: 'alert-edited', alert: whole },
  'alert preview': {
    kind: 'alert-preview',
    alert: whole,
    from: '2026-11-14T12:00:00.000Z',
    stories: [story(7), story(9)],
    posted: 3,
    came: 41,
    held: [
      { stage: 'topics', stories: 30 },
      { stage: 'least', stories: 8 },
    ],
  },
  'alert why': {
    kind: 'alert-why',
    story: story(7),
    rows: [
      { alert, stages: [{ stage: 'topics', passed: true, wants: ['mining'], has: ['mining'] }], outcome: 'posted' },
      {
        alert: whole,
        stages: [
          { stage: 'topics', passed: true, wants: ['mining', 'energy'], has: ['energy'] },
          { stage: 'wanted', passed: true, wants: ['texas grid', 'شبكة'], has: ['شبكة'] },
          { stage: 'unwanted', passed: true, wants: ['*sponsored*'], has: [] },
          { stage: 'feeds', passed: true, has: ['The Load Curve'] },
          { stage: 'told', passed: true, wants: 'ar' },
          { stage: 'least', passed: false, wants: 2, has: 1 },
          {
            stage: 'figure',
            passed: false,
            wants: 'hashprice under 40',
            has: [
              {
                value: '42.5',
                qualifier: 'exact',
                unit: 'USD/(PH/s.d)',
                measure: 'hashprice',
                role: 'level',
                direction: null,
                modality: 'actual',
                flags: [],
              },
            ],
          },
        ],
        outcome: 'kept',
      },
    ],
  },
  'no alerts': { kind: 'alerts', alerts: [] },
  'alert removed': { kind: 'alert-removed', alert },
  'alerts stopped': { kind: 'alerts-stopped', alerts: [alert] },
  alert: {
    kind: 'alert',
    story: story(7),
    topics: ['energy', 'mining'],
    asked: ['*hash* price'],
    roles: ['1300000000000000011'],
    corrections: story(7).reports.slice(1),
    summary: [operand(), arabic],
    figures: [operand()],
  },
  'alert followed up': {
    kind: 'alert-follow-up',
    story: story(7),
    is: 'follow-up',
    report: story(9).reports[0] ?? fail(),
    brings: [operand()],
  },
  'alert corrected': {
    kind: 'alert-follow-up',
    story: story(7),
    is: 'correction',
    report: story(9).reports[1] ?? fail(),
    brings: [],
  },
  'alert moved': {
    kind: 'alert-moved',
    url: 'https://discord.com/channels/1300000000000000002/1300000000000000006/1300000000000000099',
  },
  digest: {
    kind: 'digest',
    roles: ['1300000000000000011'],
    stories: [
      { story: story(7), summary: [operand()] },
      { story: story(9), summary: [] },
    ],
  },
  status: {
    kind: 'status',
    feeds: 12,
    failing: 1,
    alerts: 4,
    stopped: 1,
    due: 2,
    digest: 5,
    dead: 0,
    zone: 'Asia/Riyadh',
    changes: [
      {
        at: '2026-11-20T12:00:00.000Z',
        by: '1300000000000000005',
        what: 'alert add',
        given: { topic: '*mining*', channel: alert.channel },
      },
      { at: '2026-11-20T11:00:00.000Z', what: 'channel_stopped', given: { channel: alert.channel } },
      { at: '2026-11-20T10:00:00.000Z', what: 'server_left', given: {} },
    ],
  },
  'settings fresh': { kind: 'settings', zone: 'UTC', feeds: 0, alerts: 0 },
  'settings made': { kind: 'settings', language: 'ar', zone: 'Asia/Riyadh', feeds: 12, alerts: 2 },
  'preferences kept': { kind: 'preferences', language: 'ar' },
  'preferences none': { kind: 'preferences' },
  'personal file': { kind: 'personal', name: 'barq-about-me.json', text: '[]', rows: 3 },
  findings: {
    kind: 'findings',
    findings: [
      { is: 'well', check: 'settings_well', values: { data: '/home/b/data' } },
      {
        is: 'bad',
        check: 'feed_failing',
        values: { title: 'Energy *daily*', url: feed.url },
        problem: { code: 'timeout', details: { seconds: '10' } },
      },
      { is: 'note', check: 'no_token' },
    ],
  },
  erased: { kind: 'erased' },
  help: { kind: 'help' },
  problem: { kind: 'problem', problem: { code: 'unknown_story', details: { story: '99' } } },
};
