import type { Dialect } from './tables.ts';

/**
 * What titles and names speak of, counted in stories by day as topics are. `e:` stands before a name of the gazetteer,
 * `p:` before a phrase of a title. Phrases of articles that were stored before are not known.
 */
export const termTables = ({ int, keyed }: Dialect): readonly string[] => [
  'alter table story_topic rename column topic to label',
  'alter table story_day rename column topic to label',
  `create table article_term (
    article_id ${int} not null references article (id), label text not null, primary key (article_id, label)
  ) ${keyed}`,
  `create table story_term (
    story_id ${int} not null references story (id), label text not null, feed_id ${int} not null, lang text not null,
    day ${int} not null, articles ${int} not null, first ${int} not null,
    primary key (story_id, label, feed_id, lang)
  ) ${keyed}`,
  'create index story_term_later on story_term (feed_id, day) where first = 0',
  `create table term_day (
    label text not null, feed_id ${int} not null, lang text not null, day ${int} not null, stories ${int} not null,
    primary key (feed_id, day, label, lang)
  ) ${keyed}`,
  'create index term_day_label on term_day (label, day)',
  `insert into article_term select article_id, 'e:' || entity from mention`,
  `insert into story_term
    select story_id, label, feed_id, lang, began / 86400000, articles,
      case when row_number() over (
        partition by story_id, label order by began / 86400000, feed_id, lang
      ) = 1 then 1 else 0 end
    from (
      select story_article.story_id, article_term.label, article.feed_id, article.lang,
        min(article.published) as began, count(*) as articles
      from story_article
      join article on article.id = story_article.article_id
      join article_term on article_term.article_id = article.id
      group by story_article.story_id, article_term.label, article.feed_id, article.lang
    ) as told`,
  `insert into term_day select label, feed_id, lang, day, count(*) from story_term where first = 1
    group by label, feed_id, lang, day`,
];

/** What a label is summed up by stands in its index: a name of every day has thousands of rows. */
export const termSumIndex = (): readonly string[] => [
  'drop index term_day_label',
  'create index term_day_label on term_day (label, day, stories)',
];
