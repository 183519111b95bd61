import type { Topic } from '#src/base/article.ts';
import type { Figure } from '#src/base/figure.ts';
import type { NewArticle } from '#src/store/store.ts';

export const FEED = 'https://energy.example/feed';
export const OTHER = 'https://miners.example/rss';
export const NOON = Date.UTC(2026, 10, 20, 12);
export const DAY = 86_400_000;

export interface Sample {
  readonly key: string;
  readonly feed?: string;
  readonly url?: string;
  readonly title?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly published?: number;
  readonly dated?: boolean;
  readonly topics?: readonly Topic[];
  readonly entities?: readonly string[];
  readonly figures?: readonly Partial<Figure>[];
  readonly keys?: readonly string[];
  readonly facts?: string;
  readonly terms?: readonly string[];
}

/** A figure of 12.5 GW standing at `start`. */
export const figureAt = (start: number, over: Partial<Figure> = {}): Figure => ({
  text: '12.5 GW',
  start,
  end: start + 7,
  value: '12.5',
  qualifier: 'exact',
  unit: 'GW',
  dimension: 'power',
  base: { value: '12500000000', unit: 'W' },
  role: 'level',
  direction: null,
  measure: 'power_use',
  subject: null,
  whole: null,
  subjectId: 'bitcoin',
  wholeId: null,
  noun: null,
  period: null,
  modality: 'actual',
  attribution: null,
  flags: [],
  ...over,
});

const FIGURE_SENTENCE = 'The network draws 12.5 GW.';

/** An article ready to be stored: title, body, then one sentence for each figure. */
export const sample = ({ key, feed = FEED, topics = [], entities = [], figures = [], ...rest }: Sample): NewArticle => {
  const title = rest.title ?? `Title of ${key}`;
  const body = rest.body ?? `Body of ${key}.`;
  const parts = [title, body, ...figures.map(() => FIGURE_SENTENCE)];
  const text = parts.join('\n\n');
  let at = 0;
  const sentences = parts.map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return { start, end: at };
  });
  return {
    article: {
      feedUrl: feed,
      key,
      url: rest.url ?? `${feed}/${key}`,
      outlet: new URL(feed).host,
      title,
      text,
      published: rest.published ?? NOON,
      dated: rest.dated ?? true,
    },
    reading: {
      language: { lang: rest.lang ?? 'en', source: 'script' },
      sentences,
      topics: topics.map((topic) => ({ topic, score: 0.5, evidence: [{ text: 'x', start: 0, end: 1 }] })),
      mentions: entities.map((entity, i) => ({ entity, text: 'T', start: i, end: i + 1 })),
      figures: figures.map((over, i) =>
        figureAt((sentences[2 + i]?.start ?? 0) + FIGURE_SENTENCE.indexOf('12.5'), over),
      ),
      periods: [],
    },
    tokens: text.toLowerCase(),
    terms: rest.terms ?? entities.map((entity) => `e:${entity}`),
    story: { keys: rest.keys ?? [], facts: rest.facts ?? '' },
  };
};

/** An article that leaves the same number of rows in every table as all others of its kind. */
export const regular = (n: number): NewArticle =>
  sample({
    key: `k${n}`,
    body: `word${n} ${'filler '.repeat(400)}`,
    topics: ['energy', 'mining'],
    entities: ['bitcoin'],
    figures: [{}, {}],
    keys: [`s${n % 40}`],
    published: NOON + (n % 9) * DAY,
  });
