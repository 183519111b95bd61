import { type Kysely, sql } from 'kysely';
import type { LabelDay } from './label-days.ts';
import { inParts, seenBy } from './many.ts';
import { dayOf, type Roll } from './rollup.ts';
import type { Database } from './schema.ts';
import type { CountBy } from './store.ts';

/** A report as it is counted. */
export interface Told {
  readonly article: number;
  readonly story: number;
  readonly published: number;
  readonly lang: string;
  /** The feed's address. */
  readonly feed: string;
  readonly labels: readonly string[];
}

/** What a community sees of shared stories, report by report. */
export const toldIn = async (
  db: Kysely<Database>,
  community: string,
  { labels: table, label }: Roll,
  stories: readonly number[],
): Promise<readonly Told[]> => {
  const reports = await inParts(stories, (part) =>
    db
      .selectFrom('story_article')
      .innerJoin('article', 'article.id', 'story_article.article_id')
      .innerJoin('feed', 'feed.id', 'article.feed_id')
      .where('story_article.story_id', 'in', part)
      .where(seenBy(community, 'article.feed_id'))
      .select(['article.id as article', 'story_id as story', 'article.published', 'article.lang', 'feed.url as feed'])
      .execute(),
  );
  const labelled = await inParts(reports, async (part) => {
    const { rows } = await sql<{ article_id: number; label: string }>`
      select article_id, ${sql.ref(label)} as label from ${sql.table(table)}
      where article_id in (${sql.join(part.map(({ article }) => article))})`.execute(db);
    return rows;
  });
  const labels = Map.groupBy(labelled, (row) => row.article_id);
  return reports.map((report) => ({ ...report, labels: (labels.get(report.article) ?? []).map((row) => row.label) }));
};

/** Every story once under each label, on its first day: of all, or of each language or outlet. */
export const cellsOf = (told: readonly Told[], by?: CountBy): LabelDay[] => {
  const first = new Map<string, LabelDay>();
  for (const { story, published, lang, feed, labels } of told)
    for (const label of labels) {
      const day = dayOf(published);
      const of = by === 'language' ? lang : by === 'outlet' ? feed : undefined;
      const key = `${story} ${of ?? ''} ${label}`;
      const known = first.get(key);
      if (known === undefined || day < known.day)
        first.set(key, { label, day, stories: 1, ...(of === undefined ? {} : { of }) });
    }
  return [...first.values()];
};
