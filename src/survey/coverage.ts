import type { Operand, Result } from '#src/base/answer.ts';
import type { Topic } from '#src/base/article.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { type Filled, refusal } from './filled.ts';
import { leadOf, placesOf, profileOf, titleOf } from './profile.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';
import { articlesFor } from './retrieve.ts';
import type { Term } from './terms.ts';

const DAY = 86_400_000;
const MOST = 1000;

const TOPIC_OF: Readonly<Partial<Record<ConceptId, Topic>>> = {
  rule: 'regulation',
  law: 'regulation',
  mining: 'mining',
  energy: 'energy',
  electricity: 'energy',
  ai: 'ai-compute',
  data_center: 'ai-compute',
  price: 'markets',
  theft: 'security',
};

export interface Window {
  readonly from: number;
  readonly to: number;
}

const windowOf = (period: AskedPeriod): Window => ({ from: Date.parse(period.from), to: Date.parse(period.to) });

/** "November (from the 1st to the 20th)" : the same days of each month that is named. */
const DAYS = /(?:من|from|between|\()\s*(\d{1,2})(?:st|nd|rd|th)?\s*(?:لـ?|الى|إلى|to|-|–|and|حتى)\s*(\d{1,2})(?!\d)/iu;

export const windowsOf = (question: Question): Window[] => {
  const { points, window } = question.times;
  const months = points.filter((p) => /^\d{4}-\d\d$/.test(p.label));
  const days = months.length > 1 ? DAYS.exec(question.text) : null;
  if (days) {
    return months.map((m) => {
      const from = Date.parse(m.from);
      return { from: from + (Number(days[1]) - 1) * DAY, to: from + Number(days[2]) * DAY };
    });
  }
  if (window && points.length !== 2) return [windowOf(window)];
  return points.map(windowOf);
};

/** The topic that the question counts, where its words name one and nothing more particular. */
const topicOf = (terms: readonly Term[]): Topic | null => {
  const order: readonly Topic[] = ['regulation', 'ai-compute', 'security', 'mining', 'energy', 'markets'];
  const topics = terms.flatMap((t) => t.concepts.flatMap((id) => TOPIC_OF[id] ?? []));
  return order.find((topic) => topics.includes(topic)) ?? null;
};

const isAbout = (article: StoredArticle, terms: readonly Term[]): boolean => {
  const profile = profileOf(article);
  const [title, lead] = [titleOf(profile), leadOf(profile)];
  return terms.every((term) => {
    const places = placesOf(profile, term);
    return places.some((p) => p.end <= Math.max(title.end, lead.end)) || places.length > 1;
  });
};

/** Articles about what the question names, or of the topic it names, published within the window. */
export const articlesAbout = async (
  store: Store,
  community: string,
  question: Question,
  window: Window | null,
): Promise<StoredArticle[] | null> => {
  const names = question.terms.filter((t) => t.kind === 'name');
  const inside = (a: StoredArticle): boolean => !window || (a.published >= window.from && a.published < window.to);
  if (names.length > 0) {
    const found = await articlesFor(store, community, question);
    return found.filter((a) => inside(a) && isAbout(a, names)).toSorted((a, b) => a.published - b.published);
  }
  const topic = topicOf(question.terms);
  const things = question.terms.filter((t) => t.kind !== 'frame' && !t.concepts.some((id) => TOPIC_OF[id]));
  if (topic && things.length === 0) {
    const found = await store.articles(community, { topics: [topic], ...(window ?? {}), limit: MOST });
    return found.toSorted((a, b) => a.published - b.published);
  }
  if (things.length === 0) return null;
  const found = await articlesFor(store, community, question);
  return found.filter((a) => inside(a) && isAbout(a, things)).toSorted((a, b) => a.published - b.published);
};

export const headlineOf = (article: StoredArticle): Operand => {
  const { start, end } = titleOf(profileOf(article));
  return {
    quote: article.text.slice(start, end),
    start,
    end,
    url: article.url,
    outlet: article.outlet,
    published: new Date(article.published).toISOString(),
  };
};

const COUNTED: readonly (readonly [unit: 'articles' | 'stories' | 'outlets', RegExp])[] = [
  [
    'outlets',
    /how many (?:\S+ ){0,2}(?:outlets|sources)|number of (?:outlets|sources)|(?:كم|كام|قديش|عدد) ?(?:من )?(?:ال)?(?:مصدر|مصادر|موقع اخباري|صحيفه)/u,
  ],
  [
    'articles',
    /how many (?:\S+ ){0,2}(?:articles|reports|headlines|pieces)|number of articles|(?:كم|كام|قديش|شكثر|شقد|عدد) ?(?:من )?(?:ال)?(?:مقال|خبر|اخبار|تقرير|تقارير|ماده)/u,
  ],
  [
    'stories',
    /how many (?:\S+ ){0,3}stories|number of stories|(?:كم|كام|قديش|عدد) ?(?:من )?(?:ال)?(?:قصه|قصص|حدث|احداث|موضوع)/u,
  ],
];

const countOf = (articles: readonly StoredArticle[], unit: string): number =>
  unit === 'stories'
    ? new Set(articles.map((a) => a.storyId)).size
    : unit === 'outlets'
      ? new Set(articles.map((a) => a.outlet)).size
      : articles.length;

const SHOWN = 50;

export const fillCount = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const unit = COUNTED.find(([, rule]) => rule.test(question.plain))?.[0] ?? 'articles';
  const [window = null] = windowsOf(question);
  const articles = await articlesAbout(store, community, question, window);
  if (!articles) return refusal('ambiguous_question');
  const counted = countOf(articles, unit);
  return {
    status: 'answered',
    results: [{ operation: 'count', value: String(counted), qualifier: 'exact', unit, working: `${counted} ${unit}` }],
    operands: articles.slice(0, SHOWN).map(headlineOf),
    score: 1,
  };
};

/** The same topic or name counted in two windows: the later against the earlier. */
export const fillTrend = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const given = windowsOf(question);
  const now = question.now.getTime();
  const [only] = given;
  const span = only ? only.to - only.from : 28 * DAY;
  const recent = only ?? { from: now - span, to: now };
  const windows =
    given.length > 1
      ? given.slice(0, 2).toSorted((a, b) => a.from - b.from)
      : [{ from: recent.from - span, to: recent.from }, recent];
  const lists: StoredArticle[][] = [];
  for (const window of windows) {
    const found = await articlesAbout(store, community, question, window);
    if (!found) return refusal('ambiguous_question');
    lists.push(found);
  }
  const [before = 0, after = 0] = lists.map((list) => list.length);
  const verdict = after > before ? 'up' : after < before ? 'down' : 'flat';
  const results: Result[] = [
    { operation: 'trend', names: [verdict], working: `${before} → ${after}` },
    ...[before, after].map(
      (n): Result => ({
        operation: 'count',
        value: String(n),
        qualifier: 'exact',
        unit: 'articles',
        working: `${n} articles`,
      }),
    ),
  ];
  return { status: 'answered', results, operands: lists.flat().slice(0, SHOWN).map(headlineOf), score: 1 };
};

const LISTED = 10;

/** The newest headlines about what the question names. */
export const fillList = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const [window = null] = windowsOf(question);
  const articles = await articlesAbout(store, community, question, window);
  const newest = (articles ?? []).toReversed().slice(0, LISTED);
  if (newest.length === 0) return refusal('no_source');
  return {
    status: 'answered',
    results: [{ operation: 'list', names: newest.map((a) => a.title), working: `${newest.length}` }],
    operands: newest.map(headlineOf),
    score: 1,
  };
};
