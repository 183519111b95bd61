import type { Question } from './question.ts';
import { isOtherClass } from './rank-classes.ts';
import type { RankList } from './rank-items.ts';
import { optionsOf } from './rank-options.ts';
import { onlyNamed, overOptions } from './rank-sides.ts';
import { tables, told } from './rank-tables.ts';
import { overTimes } from './rank-times.ts';
import { timesRanked } from './rank-words.ts';
import type { Scored } from './single.ts';

/** Articles whose lists are looked at, the likeliest ones. */
const ARTICLES = 10;

const keyOf = ({ items, change }: RankList): string =>
  `${change} ${items
    .map((i) => `${i.used.map((c) => `${c.statement.article.id}:${c.statement.figure.start}`).join('-')}`)
    .sort()
    .join()}`;

/** Everything that may be meant by a question for a place among several: whole lists, and no chance parts of them. */
export const rankLists = (pool: readonly Scored[], question: Question, withChanges: boolean): RankList[] => {
  const kind = timesRanked(question);
  const options = optionsOf(question);
  const articles = [...Map.groupBy(pool, (c) => c.statement.article.id).values()].slice(0, ARTICLES);
  const body = articles.map((list) => list.filter((c) => c.statement.sentence.start > 0));
  const listed =
    kind === null || withChanges ? body.flatMap((list) => [...tables(list, withChanges), ...told(list)]) : [];
  const found = [
    ...(kind ? overTimes(articles.flat(), question, kind) : []),
    ...(options.length > 1 ? overOptions(articles.flat(), question, options) : []),
    ...listed.filter((list) => !isOtherClass(list, question)).flatMap((list) => onlyNamed(list, options)),
  ];
  return [...new Map(found.toReversed().map((list) => [keyOf(list), list])).values()].toReversed();
};
