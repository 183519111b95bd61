import type { Operand, Result } from '#src/base/answer.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import { articlesAbout, DAY, windowsOf } from './about.ts';
import { type Filled, refusal } from './filled.ts';
import { profileOf, titleOf } from './profile.ts';
import type { Question } from './question.ts';

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
    /how many (?:\S+ ){0,3}?(?:outlets|sources)|number of (?:\S+ ){0,3}?(?:outlets|sources)|(?:كم|كام|قديش|عدد) ?(?:من )?(?:ال)?(?:مصدر|مصادر|موقع اخباري|صحيفه)/u,
  ],
  [
    'articles',
    /how many (?:\S+ ){0,3}?(?:articles|reports|headlines|pieces)|number of (?:\S+ ){0,3}?(?:articles|reports|headlines|pieces)|(?:كم|كام|قديش|شكثر|شقد|عدد) ?(?:من )?(?:ال)?(?:مقال|خبر|اخبار|تقرير|تقارير|ماده)/u,
  ],
  [
    'stories',
    /how many (?:\S+ ){0,3}?stories|number of (?:\S+ ){0,3}?stories|(?:كم|كام|قديش|عدد) ?(?:من )?(?:ال)?(?:قصه|قصص|حدث|احداث|موضوع)/u,
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
  // None at all is likelier a name that was not understood than a silence of the news.
  if (articles.length === 0) return refusal('no_source');
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
  // Silence in both is likelier a name that was not understood than a matter that nobody wrote of.
  if (before === 0 && after === 0) return refusal('no_source');
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
