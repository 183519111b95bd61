import type { Operand, Result } from '#src/base/answer.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import { allAbout } from './about.ts';
import { before, DAY, type Window, windowsOf } from './coverage-windows.ts';
import { type Counted, comparesNews, countedNews } from './coverage-words.ts';
import { type Filled, refusal } from './filled.ts';
import { profileOf } from './profile.ts';
import type { Question } from './question.ts';
import { quotationOf } from './quotation.ts';
import { stretchWhole } from './stretch.ts';

const headlineOf = (article: StoredArticle): Operand => quotationOf(article, profileOf(article).title);

const countOf = (articles: readonly StoredArticle[], unit: Counted): number =>
  unit === 'stories'
    ? new Set(articles.map((a) => a.storyId)).size
    : unit === 'outlets'
      ? new Set(articles.map((a) => a.outlet)).size
      : articles.length;

const SHOWN = 50;

const ANY = 1;

/** Did the feeds carry anything at all in this time? */
const wasRead = async (store: Store, community: string, window: Window): Promise<boolean> =>
  (await store.articles(community, { ...window, limit: ANY })).length > 0;

/** None is a count only of what the news knows, in a time from which there is news: else it is a name nobody understood. */
const noneOf = async (
  store: Store,
  community: string,
  question: Question,
  window: Window | null,
): Promise<Filled | null> => {
  if (!window || !(await allAbout(store, community, question, null))?.length) return refusal('no_source');
  return (await wasRead(store, community, window)) ? null : refusal('no_such_period');
};

export const fillCount = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const unit = countedNews(question) ?? 'articles';
  const named = windowsOf(question);
  const [start, end] = named;
  // "From 1 October until 20 November": counted over all of it.
  const windows = start && end && stretchWhole(question) ? [{ from: start.from, to: end.to }] : named;
  if (unit === 'articles' && comparesNews(question, windows.length)) return fillTrend(store, community, question);
  const [window = null, ...others] = windows;
  const first = await allAbout(store, community, question, window);
  if (!first) return refusal('ambiguous_question');
  // "In August and September": counted once over both.
  const found = [first];
  for (const other of others) found.push((await allAbout(store, community, question, other)) ?? []);
  const articles = [...new Map(found.flat().map((article) => [article.id, article])).values()];
  const refused = articles.length === 0 ? await noneOf(store, community, question, window) : null;
  if (refused) return refused;
  const counted = countOf(articles, unit);
  return {
    status: 'answered',
    results: [{ operation: 'count', value: String(counted), qualifier: 'exact', unit, working: `${counted} ${unit}` }],
    operands: articles.slice(0, SHOWN).map(headlineOf),
    score: 1,
  };
};

const MONTH = 28 * DAY;

/** The two times that are set against each other, the earlier first; where one is named, it and the one before it. */
const windowsCompared = (question: Question): readonly Window[] => {
  const [only, ...others] = windowsOf(question);
  if (only && others[0]) return [only, others[0]].toSorted((a, b) => a.from - b.from);
  const now = question.now.getTime();
  const recent = only ?? { from: now - MONTH, to: now };
  return [before(recent), recent];
};

/** The same topic or name counted in two windows: the later against the earlier. */
export const fillTrend = async (store: Store, community: string, question: Question): Promise<Filled> => {
  const lists: StoredArticle[][] = [];
  for (const window of windowsCompared(question)) {
    const found = await allAbout(store, community, question, window);
    if (!found) return refusal('ambiguous_question');
    lists.push(found);
  }
  const [earlier = 0, later = 0] = lists.map((list) => list.length);
  // Silence in both is likelier a name that was not understood than a matter that nobody wrote of.
  if (earlier === 0 && later === 0) return refusal('no_source');
  const verdict = later > earlier ? 'up' : later < earlier ? 'down' : 'flat';
  const results: Result[] = [
    { operation: 'trend', names: [verdict], working: `${earlier} → ${later}` },
    ...[earlier, later].map(
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
  const articles = await allAbout(store, community, question, window);
  const newest = (articles ?? []).toReversed().slice(0, LISTED);
  if (newest.length === 0) return refusal('no_source');
  return {
    status: 'answered',
    results: [{ operation: 'list', names: newest.map((a) => a.title), working: `${newest.length}` }],
    operands: newest.map(headlineOf),
    score: 1,
  };
};
