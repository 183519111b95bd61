import type { Dialect } from './tables.ts';

/** The first of a story's rows of its kind. The sum keeps an engine from looking through all that a feed ever brought. */
const noEarlier = (same: string, kind: string, order: string): string => `not exists (
  select 1 from story_topic as earlier
  where earlier.story_id = story_topic.story_id and earlier.label = story_topic.label
    and earlier.${same} = story_topic.${kind}
    and (earlier.day, earlier.${order}) < (story_topic.day, story_topic.${order}))`;

/** What counts by language and by outlet are made of, day by day. */
export const topicSplits = ({ int, keyed }: Dialect): readonly string[] => [
  `create table topic_split (
    split text not null, feed_id ${int} not null, day ${int} not null, label text not null, lang text not null,
    stories ${int} not null, primary key (split, feed_id, day, label, lang)
  ) ${keyed}`,
  `update story_topic set first = first + 2 where ${noEarlier('lang', 'lang', 'feed_id')}`,
  `insert into topic_split select 'language', feed_id, day, label, lang, count(*) from story_topic
    where first >= 2 group by feed_id, day, label, lang`,
  `insert into topic_split select 'outlet', feed_id, day, label, lang, count(*) from story_topic
    where ${noEarlier('feed_id + 0', 'feed_id', 'lang')} group by feed_id, day, label, lang`,
];
