import type { Dialect } from './tables.ts';

/** The words by which a server's own model judged a story when it began: the model learns on. */
export const topicWords = (_: Dialect): readonly string[] => [
  `alter table correction add column words text not null default '[]'`,
];
