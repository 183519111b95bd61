import { doubtsOf } from '#src/base/figure.ts';
import type { FigureChange } from '#src/base/reply-story.ts';
import type { Statement, Store } from '#src/store/store.ts';
import { evidenceOf } from './news.ts';
import { differ, whoseOf } from './whose.ts';

/** Articles of the period whose figures are looked at, and older figures that each is held against: the newest of both. */
const ARTICLES = 300;
const STATEMENTS = 150;

/** What a figure must share with another to be a newer value of the same: all but the amount and the time. */
const kindOf = ({ figure }: Statement): string =>
  [
    figure.dimension,
    figure.wholeId ?? figure.whole?.text ?? '',
    figure.noun ?? '',
    // A day's output and a year's are no two values of one thing.
    figure.period === null ? '' : figure.period.label.replace(/\d+/g, '0'),
  ].join('|');

/** What a source says is so, soundly: no change, no forecast, nothing that looks wrong. */
const isValue = ({ figure }: Statement): boolean =>
  (figure.role === 'level' || figure.role === 'to') && figure.modality === 'actual' && doubtsOf(figure).length === 0;

const began = ({ figure }: Statement): string => figure.period?.start ?? '';

/** The newest value of a period that is another than all before it, and the newest of those. */
const changeAmong = (statements: readonly Statement[], from: number, to: number): FigureChange[] => {
  const newest = statements.toSorted((a, b) => b.article.published - a.article.published);
  const recent = newest.filter(({ article }) => article.published >= from && article.published < to);
  const earlier = newest.filter(({ article }) => article.published < from);
  const [before] = earlier;
  if (!before) return [];
  // Looking back on an older time is no change, nor is what somebody has said before.
  const now = recent.find(
    (one) => began(one) >= began(before) && earlier.every((old) => differ(one, old) || began(old) < began(before)),
  );
  const { measure } = before.figure;
  if (!now || measure === null || !differ(now, before)) return [];
  return [{ measure, before: evidenceOf(before), now: evidenceOf(now) }];
};

/** What changed in the figures: a new value for a measure and a subject that had another before, the newest first. */
export const figureChanges = async (
  store: Store,
  community: string,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): Promise<FigureChange[]> => {
  const articles = await store.articles(community, { from, to, limit: ARTICLES });
  const recent = (
    await store.figures(community, { articles: articles.map(({ id }) => id), limit: ARTICLES * STATEMENTS })
  ).filter(isValue);
  const found: FigureChange[] = [];
  const looked = new Set<string>();
  for (const statement of recent) {
    if (found.length >= most) break;
    const { measure, subjectId } = statement.figure;
    const subject = whoseOf(statement);
    if (measure === null || subject === null || looked.has(`${measure} ${subject}`)) continue;
    looked.add(`${measure} ${subject}`);
    const named = subject === subjectId ? { subjects: [subject] } : {};
    const pool = await store.figures(community, { measures: [measure], ...named, limit: STATEMENTS });
    const own = pool.filter((one) => isValue(one) && whoseOf(one) === subject);
    const kinds = Map.groupBy(own, kindOf);
    found.push(...[...kinds.values()].flatMap((group) => changeAmong(group, from, to)).slice(0, 1));
  }
  return found;
};
