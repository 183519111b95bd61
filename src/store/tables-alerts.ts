import type { Dialect } from './tables.ts';

/**
 * Messages of alerts with a time to go out at, alone or in a digest; several for a story (`part`: 0 where it begins, else
 * the report that follows up); changed where the story does (`changed`: from when on, `shown`: what stands there).
 */
export const alertPlanTables = ({ id, int, table }: Dialect): readonly string[] => [
  `create table outbox_planned (
    id ${id}, community text not null, channel text not null, story_id ${int} not null references story (id),
    part ${int} not null default 0, rule_id ${int}, reasons text not null, state ${int} not null,
    digest ${int} not null default 0, due ${int} not null default 0, lease_until ${int} not null,
    attempts ${int} not null, message_id text, place text, shown text, changed ${int},
    unique (channel, story_id, part)
  ) ${table}`,
  `insert into outbox_planned
    (id, community, channel, story_id, reasons, state, due, lease_until, attempts, message_id)
    select id, community, channel, story_id, reasons, state, lease_until, lease_until, attempts, message_id from outbox`,
  'drop table outbox',
  'alter table outbox_planned rename to outbox',
  // What is due is read in the order in which it goes out, and what waits is found by how long.
  'create index outbox_next on outbox (digest, due, id) where state = 0',
  'create index outbox_waits on outbox (digest, lease_until, channel, due) where state = 0',
  'create index outbox_rule on outbox (rule_id, due) where rule_id is not null',
  'create index outbox_changed on outbox (changed) where changed is not null',
  'create index outbox_story on outbox (story_id)',
];

/** What is looked up by what had no index; and ids that go on where `alertPlanTables` put a table in another's place. */
export const alertLookUps = ({ goOn }: Dialect): readonly string[] => [
  ...goOn('outbox'),
  // What was given up or refused is rare among all that was ever sent.
  'create index outbox_dead on outbox (community) where state >= 2',
  'create index correction_story on correction (story_id)',
];

const FREE = 'outbox_free';

/** A server's own story has the id of one of its reports, which may have founded none. */
export const ownAlertTables = ({ id, int, table, loosen }: Dialect): readonly string[] =>
  loosen('outbox', 'outbox_planned_story_id_fkey', [
    `create table ${FREE} (
      id ${id}, community text not null, channel text not null, story_id ${int} not null, part ${int} not null default 0,
      rule_id ${int}, reasons text not null, state ${int} not null, digest ${int} not null default 0,
      due ${int} not null default 0, lease_until ${int} not null, attempts ${int} not null, message_id text, place text,
      shown text, changed ${int}, unique (channel, story_id, part)
    ) ${table}`,
    `insert into sqlite_sequence (name, seq) select '${FREE}', seq from sqlite_sequence where name = 'outbox'`,
    `insert into ${FREE} select id, community, channel, story_id, part, rule_id, reasons, state, digest, due, lease_until,
      attempts, message_id, place, shown, changed from outbox`,
    'drop table outbox',
    `alter table ${FREE} rename to outbox`,
    'create index outbox_next on outbox (digest, due, id) where state = 0',
    'create index outbox_waits on outbox (digest, lease_until, channel, due) where state = 0',
    'create index outbox_rule on outbox (rule_id, due) where rule_id is not null',
    'create index outbox_changed on outbox (changed) where changed is not null',
    'create index outbox_story on outbox (story_id)',
    'create index outbox_dead on outbox (community) where state >= 2',
  ]);
