import type { Dialect } from './tables.ts';

/** Which earlier reports each one tells the same event as: what is a story follows from these. */
export const storyLinks = (_: Dialect): readonly string[] => [
  `alter table story_article add column links text not null default '[]'`,
  `update story_article set links = '[' || story_id || ']' where story_id <> article_id`,
];
