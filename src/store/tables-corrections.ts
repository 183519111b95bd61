import type { Dialect } from './tables.ts';

/** What a server's moderators say of topics, with the text as the example it is, and the model learnt from it. */
export const correctionTables = ({ int, keyed }: Dialect): readonly string[] => [
  `create table correction (
    community text not null, story_id ${int} not null references story (id), topics text not null,
    learned ${int} not null, title text not null, body text not null, lang text not null, at ${int} not null,
    primary key (community, story_id)
  ) ${keyed}`,
  `create table topic_model (community text primary key, body text not null, at ${int} not null) ${keyed}`,
];
