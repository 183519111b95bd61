/** What the engines' words for a table differ in. */
export interface Dialect {
  /** A primary key that grows and is never given twice. */
  readonly id: string;
  /** 64-bit integers. */
  readonly int: string;
  readonly real: string;
  /** What follows a table's columns. */
  readonly table: string;
  /** The same for tables that are nothing but their key and what hangs on it. */
  readonly keyed: string;
  /** Lets the ids of a table go on after the last that is in it. */
  goOn(table: string): readonly string[];
  /** Takes a constraint from a table: engines that cannot build it anew, and put all that hangs on it back. */
  loosen(table: string, constraint: string, anew: readonly string[]): readonly string[];
  /** A statement in the engine's own words. */
  spelled(statement: string): string;
}

/** The first schema, statement by statement. */
export const firstTables = ({ id, int, real, table, keyed }: Dialect): readonly string[] => [
  `create table feed (
    id ${id}, url text not null unique, title text not null, lang text, site text, etag text, last_modified text,
    body_hash text, last_fetched ${int}, next_at ${int} not null, lease_until ${int} not null, owner text,
    failures ${int} not null, problem text, articles ${int} not null
  ) ${table}`,
  'create index feed_due on feed (next_at)',
  `create table follow (
    community text not null, feed_id ${int} not null references feed (id), at ${int} not null,
    primary key (community, feed_id)
  ) ${keyed}`,
  'create index follow_feed on follow (feed_id)',

  `create table article (
    id ${id}, feed_id ${int} not null references feed (id), key text not null, url text not null, outlet text not null,
    title text not null, lang text not null, lang_source text not null, published ${int} not null,
    dated ${int} not null, hash text not null, unique (feed_id, key)
  ) ${table}`,
  'create index article_url on article (feed_id, url)',
  'create index article_published on article (published, id)',
  `create table article_text (
    article_id ${int} primary key references article (id), body text not null, tokens text not null
  ) ${table}`,
  `create table article_topic (
    article_id ${int} not null references article (id), topic text not null, score ${real} not null,
    evidence text not null, feed_id ${int} not null, published ${int} not null, primary key (article_id, topic)
  ) ${keyed}`,
  'create index article_topic_newest on article_topic (topic, published, article_id)',
  `create table mention (
    article_id ${int} not null references article (id), entity text not null, at_start ${int} not null,
    at_end ${int} not null, times ${int} not null, feed_id ${int} not null, published ${int} not null,
    primary key (article_id, entity)
  ) ${keyed}`,
  'create index mention_newest on mention (entity, published, article_id)',

  `create table figure (
    article_id ${int} not null references article (id), seq ${int} not null, measure text, subject_id text,
    whole_id text, dimension text not null, modality text not null, period_from text, period_to text,
    feed_id ${int} not null, published ${int} not null, sentence_start ${int} not null,
    sentence_end ${int} not null, body text not null, primary key (article_id, seq)
  ) ${table}`,
  // Each is read newest first from its leading columns; what follows is filtered without a look at the row.
  `create index figure_measure_subject on figure
    (measure, subject_id, published, article_id, period_from, period_to, feed_id, dimension) where measure is not null`,
  `create index figure_measure on figure
    (measure, published, article_id, period_from, period_to, feed_id, dimension) where measure is not null`,
  `create index figure_subject on figure
    (subject_id, published, article_id, period_from, period_to, feed_id, dimension) where subject_id is not null`,
  'create index figure_dimension on figure (dimension, published, article_id, period_from, period_to, feed_id)',

  `create table story (id ${int} primary key, merged_into ${int} references story (id)) ${table}`,
  'create index story_merged on story (merged_into) where merged_into is not null',
  `create table story_article (
    article_id ${int} primary key references article (id), story_id ${int} not null references story (id),
    facts text not null, why text not null
  ) ${table}`,
  'create index story_article_story on story_article (story_id)',
  `create table story_key (
    key text not null, published ${int} not null, article_id ${int} not null references article (id),
    primary key (key, published, article_id)
  ) ${keyed}`,
  'create index story_key_article on story_key (article_id)',
  `create table story_topic (
    story_id ${int} not null references story (id), topic text not null, feed_id ${int} not null, lang text not null,
    day ${int} not null, articles ${int} not null, first ${int} not null,
    primary key (story_id, topic, feed_id, lang)
  ) ${keyed}`,
  'create index story_topic_later on story_topic (feed_id, day) where first = 0',
  `create table story_day (
    topic text not null, feed_id ${int} not null, lang text not null, day ${int} not null, stories ${int} not null,
    primary key (feed_id, day, topic, lang)
  ) ${keyed}`,

  `create table tombstone (
    feed_id ${int} not null references feed (id), key text not null, hash text not null, at ${int} not null,
    primary key (feed_id, key)
  ) ${keyed}`,
  `create table outbox (
    id ${id}, community text not null, channel text not null, story_id ${int} not null references story (id),
    reasons text not null, state ${int} not null, lease_until ${int} not null, attempts ${int} not null,
    message_id text, unique (channel, story_id)
  ) ${table}`,
  'create index outbox_due on outbox (lease_until, id) where state = 0',
  `create table rule (
    id ${id}, community text not null, body text not null, paused ${int} not null
  ) ${table}`,
  'create index rule_community on rule (community)',
  `create table setting (
    community text not null, name text not null, value text not null, primary key (community, name)
  ) ${keyed}`,
];

/** Notices go out by leases, too. */
export const noticeLeases = ({ int }: Dialect): readonly string[] => [
  `alter table notice add column lease_until ${int} not null default 0`,
  `alter table notice add column attempts ${int} not null default 0`,
];

/** What makes polling patient and its trouble visible. */
export const feedManners = ({ id, int, table, keyed }: Dialect): readonly string[] => [
  `alter table feed add column failing_since ${int}`,
  'alter table feed add column habits text',
  'alter table feed add column last_title text',
  `alter table feed add column undated ${int} not null default 0`,
  'alter table feed add column moved_to text',
  `alter table feed add column moved_times ${int} not null default 0`,
  `alter table feed add column gone ${int} not null default 0`,
  `alter table feed add column full_text ${int} not null default 0`,
  'alter table feed add column told text',
  `alter table follow add column paused ${int} not null default 0`,
  `create table notice (
    id ${id}, community text not null, feed_id ${int} not null references feed (id), body text not null,
    at ${int} not null
  ) ${table}`,
  `create table full_text (url text primary key, body text not null, at ${int} not null) ${keyed}`,
];

/** Who was looked at by retention, and what it deleted by its address and title. */
export const retentionMarks = ({ int }: Dialect): readonly string[] => [
  `alter table article add column kept ${int} not null default 0`,
  'create index article_whole on article (published, id) where kept = 0',
  'alter table tombstone add column same text',
  'create index outbox_story on outbox (story_id)',
  'create index tombstone_same on tombstone (feed_id, same) where same is not null',
];
