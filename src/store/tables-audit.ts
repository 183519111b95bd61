import type { Dialect } from './tables.ts';

/** Who changed what in a community, and when. */
export const auditTable = ({ id, int, table }: Dialect): readonly string[] => [
  `create table audit (
    id ${id}, community text not null, at ${int} not null, asker text, what text not null, given text not null
  ) ${table}`,
  'create index audit_community on audit (community, id)',
];
