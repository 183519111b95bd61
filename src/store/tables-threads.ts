import type { Dialect } from './tables.ts';

/** Which earlier story one goes on from. */
export const threadTable = ({ int, table }: Dialect): readonly string[] => [
  `create table story_step (
    story_id ${int} primary key references story (id), before_id ${int} not null references story (id)
  ) ${table}`,
  'create index story_step_before on story_step (before_id)',
];
