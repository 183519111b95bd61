import type { Dialect } from './tables.ts';

/**
 * What a server's moderators part and put together. A part has the id of a report that founded no story, so corrections
 * of topics may name more than stories.
 */
export const ownStoryTables = ({ id, int, table, keyed }: Dialect): readonly string[] => [
  `create table story_edit (
    id ${id}, community text not null, kind text not null, story_id ${int} not null, other_id ${int} not null,
    reports text not null, stay ${int} not null, asker text, at ${int} not null, undone ${int}
  ) ${table}`,
  'create index story_edit_community on story_edit (community, id)',
  `create table correction_of_any (
    community text not null, story_id ${int} not null, topics text not null, learned ${int} not null,
    title text not null, body text not null, lang text not null, at ${int} not null,
    primary key (community, story_id)
  ) ${keyed}`,
  `insert into correction_of_any select community, story_id, topics, learned, title, body, lang, at from correction`,
  'drop table correction',
  'alter table correction_of_any rename to correction',
  // Counts by language and outlet read all of a story's rows, not only the later ones.
  'drop index story_topic_later',
  'create index story_topic_day on story_topic (feed_id, day)',
];
