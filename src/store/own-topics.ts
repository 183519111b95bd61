import type { Transaction } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import { isLanguage } from '#src/base/lang.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { type TopicWeigher, weigherFrom } from '#src/meaning/topics-weigh.ts';
import { topicsShape } from './corrections.ts';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import type { OwnView } from './own-view.ts';
import type { Database } from './schema.ts';
import { causesOf } from './topic-causes.ts';

/** A story that began, by the report that opens it. */
export interface Begun {
  readonly storyId: number;
  readonly feedId: number;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /** What the shipped model holds it to be about. */
  readonly topics: readonly Topic[];
}

/** Models are read once; communities with one of their own are few. */
const KEPT = 10;
const read = new Map<string, TopicWeigher | undefined>();

const modelOf = (body: string): TopicWeigher | undefined => {
  if (read.has(body)) return read.get(body);
  if (read.size >= KEPT) read.clear();
  const found = weigherFrom(body);
  read.set(body, found);
  return found;
};

const same = (some: readonly Topic[], others: readonly Topic[]): boolean =>
  some.length === others.length && some.every((topic) => others.includes(topic));

/** Lets the own models of those who follow these feeds judge stories that begin, in the transaction that stores them. */
export const judgeByOwn = async (trx: Transaction<Database>, begun: readonly Begun[], at: number): Promise<void> => {
  if (begun.length === 0) return;
  const models = await trx
    .selectFrom('topic_model')
    .innerJoin('follow', 'follow.community', 'topic_model.community')
    .where(
      'follow.feed_id',
      'in',
      begun.map(({ feedId }) => feedId),
    )
    .select(['topic_model.community', 'topic_model.body', 'follow.feed_id'])
    .execute();
  for (const { community, body, feed_id } of models) {
    const by = modelOf(body);
    if (!by) continue;
    for (const { storyId, feedId, title, text, lang, topics: shipped } of begun) {
      if (feedId !== feed_id || !isLanguage(lang)) continue;
      const found = topicsOf(title, text.slice(title.length).trimStart(), lang, by);
      const own = found.map(({ topic }) => topic);
      if (same(own, shipped)) continue;
      const [topics, words] = [JSON.stringify(own), JSON.stringify(causesOf(found))];
      await trx
        .insertInto('correction')
        .values({ community, story_id: storyId, topics, words, learned: 1, title: '', body: '', lang, at })
        .onConflict((conflict) => conflict.columns(['community', 'story_id']).doNothing())
        .execute();
    }
  }
};

/** What a community holds an own story to be about, where it is not what the articles say. */
export type Said = (community: string, story: number, view?: OwnView) => readonly Topic[] | undefined;

/** The newest word of a moderator, before any word of a model, on any of these stories or of those that became theirs. */
export const ownTopicsOf = async (
  trx: Transaction<Database>,
  stories: readonly number[],
  file: string,
): Promise<Said> => {
  const from = trx.selectFrom('story').select(['id', 'merged_into']);
  const known = [
    ...(await inParts(stories, (part) => from.where('id', 'in', part).execute())),
    ...(await inParts(stories, (part) => from.where('merged_into', 'in', part).execute())),
  ];
  const into = new Map(known.map(({ id, merged_into }) => [id, merged_into]));
  const said = await inParts([...new Set([...stories, ...into.keys()])], (part) =>
    trx
      .selectFrom('correction')
      .where('story_id', 'in', part)
      .select(['community', 'story_id', 'topics', 'learned', 'at'])
      .execute(),
  );
  const rows = said.toSorted((a, b) => b.learned - a.learned || a.at - b.at || a.story_id - b.story_id);
  const by = Map.groupBy(rows, ({ community }) => community);
  return (community, story, view) => {
    const last = by.get(community)?.findLast(({ story_id }) => {
      const living = into.get(story_id) ?? story_id;
      return (view ? (view.lead(story_id) ?? view.lead(living)) : living) === story;
    });
    return last && readJson(topicsShape, last.topics, file);
  };
};
