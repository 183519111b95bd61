import type { Operand } from '#src/base/answer.ts';
import type { TimelineRow } from '#src/base/reply-story.ts';
import { sentences } from '#src/language/sentences.ts';
import { againIn, eventsIn } from '#src/meaning/story-words.ts';
import type { Statement, StoredArticle } from '#src/store/store.ts';
import { correctsItself } from './corrections.ts';
import { reportOf } from './news.ts';
import { figureOf, tells } from './telling.ts';

/** What comes sooner is another voice on the same, and what comes later has more to tell. */
const LATER = 6 * 3_600_000;

const amountOf = ({ figure }: Statement): string =>
  [figure.base.unit, figure.base.value ?? '', figure.base.min ?? '', figure.base.max ?? ''].join(' ');

const isCorrection = (article: StoredArticle): boolean => {
  const [, opening] = sentences(article.text, article.lang);
  return correctsItself(article.title, opening ? article.text.slice(opening.start, opening.end) : '');
};

/** Whether a title tells of another step than the first one: what was proposed is passed, what was passed is signed. */
const isStep = (first: StoredArticle, article: StoredArticle): boolean => {
  const [before, now] = [eventsIn(first.title, first.lang), eventsIn(article.title, article.lang)];
  return before.length > 0 && now.length > 0 && now.every((event) => !before.includes(event));
};

/**
 * A story's reports as they came, oldest first: what each is to those before it, and the figures that it was the first to
 * tell. `voices`: whose words each has.
 */
export const timelineOf = (
  articles: readonly StoredArticle[],
  statements: readonly Statement[],
  voices: ReadonlyMap<number, number>,
): TimelineRow[] => {
  const [first] = articles;
  const told = new Set<string>();
  return articles.map((article) => {
    const fresh: Operand[] = [];
    for (const statement of statements.filter((one) => one.article.id === article.id)) {
      if (told.has(amountOf(statement)) || statement.figure.dimension === 'time' || !tells(statement)) continue;
      told.add(amountOf(statement));
      fresh.push(figureOf(statement));
    }
    const late = first !== undefined && article.published - first.published >= LATER;
    const follows =
      first !== undefined &&
      (isStep(first, article) || (late && (fresh.length > 0 || againIn(article.title, article.lang))));
    const is =
      article === first
        ? 'first'
        : isCorrection(article)
          ? 'correction'
          : voices.get(article.id) !== article.id
            ? 'copy'
            : follows
              ? 'follow-up'
              : 'report';
    return { report: reportOf(article), is, brings: fresh };
  });
};
