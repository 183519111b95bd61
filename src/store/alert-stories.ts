import type { Kysely } from 'kysely';
import type { Topic } from '#src/base/article.ts';
import type { AlertReport, AlertStory } from '#src/base/rule.ts';
import { figureShape, isTopic, readJson } from './json.ts';
import { followed, inParts } from './many.ts';
import { viewIn } from './own-stories.ts';
import { ownTopicsOf } from './own-topics.ts';
import type { OwnView } from './own-view.ts';
import type { Database } from './schema.ts';

/** Reports of one story that a rule looks at: the oldest. */
const REPORTS = 200;

interface Texts {
  readonly text: string;
  readonly tokens: string;
  readonly figures: AlertReport['figures'];
}

const textsOf = async (db: Kysely<Database>, ids: readonly number[], file: string): Promise<Map<number, Texts>> => {
  const texts = await inParts(ids, (part) =>
    db.selectFrom('article_text').selectAll().where('article_id', 'in', part).execute(),
  );
  const figures = await inParts(ids, (part) =>
    db.selectFrom('figure').select(['article_id', 'body']).where('article_id', 'in', part).orderBy('seq').execute(),
  );
  const byArticle = Map.groupBy(figures, (row) => row.article_id);
  return new Map(
    texts.map(({ article_id, body, tokens }) => {
      const own = (byArticle.get(article_id) ?? []).map((row) => readJson(figureShape, row.body, file));
      return [article_id, { text: body, tokens, figures: own }];
    }),
  );
};

/** The reports of shared stories as rules look at them, oldest first, whoever follows their feeds. */
export const reportsOf = async (
  db: Kysely<Database>,
  stories: readonly number[],
  deep: boolean,
  file: string,
): Promise<ReadonlyMap<number, readonly AlertReport[]>> => {
  const rows = await inParts(stories, (part) =>
    db
      .selectFrom('story_article')
      .innerJoin('article', 'article.id', 'story_article.article_id')
      .where('story_article.story_id', 'in', part)
      .select(['article.id', 'story_id', 'feed_id', 'outlet', 'title', 'lang', 'published'])
      .orderBy('article.published')
      .orderBy('article.id')
      .execute(),
  );
  const found = [...Map.groupBy(rows, (row) => row.story_id)].map(
    ([story, all]) => [story, all.slice(0, REPORTS)] as const,
  );
  const ids = found.flatMap(([, all]) => all.map(({ id }) => id));
  const topics = await inParts(ids, (part) =>
    db
      .selectFrom('article_topic')
      .select(['article_id', 'topic'])
      .where('article_id', 'in', part)
      .orderBy('score', 'desc')
      .orderBy('topic')
      .execute(),
  );
  const topicsOf = Map.groupBy(topics, (row) => row.article_id);
  const texts = deep ? await textsOf(db, ids, file) : new Map<number, Texts>();
  return new Map(
    found.map(([story, all]) => [
      story,
      all.map(({ id, feed_id, outlet, title, lang, published }) => ({
        id,
        feedId: feed_id,
        outlet,
        title,
        lang,
        published,
        topics: (topicsOf.get(id) ?? []).map(({ topic }) => topic).filter(isTopic),
        ...(texts.get(id) ?? { text: title, tokens: '', figures: [] }),
      })),
    ]),
  );
};

/** The reports of an own story, out of the shared ones that it may have reports of. */
const reportsIn = (
  id: number,
  shared: ReadonlyMap<number, readonly AlertReport[]>,
  view: OwnView | undefined,
): readonly AlertReport[] =>
  view
    ? view
        .shared(id)
        .flatMap((story) => (shared.get(story) ?? []).filter((report) => view.of(report.id, story) === id))
        .sort((a, b) => a.published - b.published || a.id - b.id)
    : (shared.get(id) ?? []);

/** What one community sees of a story of its own; what it holds it to be about stands over what the reports say. */
export const seenStory = (
  id: number,
  shared: ReadonlyMap<number, readonly AlertReport[]>,
  {
    feeds,
    view,
    said,
  }: { readonly feeds: ReadonlySet<number>; readonly view?: OwnView; readonly said?: readonly Topic[] },
): AlertStory => ({
  id,
  reports: reportsIn(id, shared, view).filter(({ feedId }) => feeds.has(feedId)),
  ...(said ? { said } : {}),
});

export interface AlertStories {
  /** Stories as the community tells them and its rules look at them; those that it does not see are left out. */
  alertStories(community: string, ids: readonly number[]): Promise<readonly AlertStory[]>;
}

export const alertStoryQueries = (db: Kysely<Database>, file: string): AlertStories => ({
  alertStories: (community, ids) =>
    db.transaction().execute(async (trx) => {
      const follows = await followed(trx, community).execute();
      const feeds = new Set(follows.map(({ feed_id }) => feed_id));
      const view = await viewIn(trx, community, file, ids);
      const own = [...new Set(ids.flatMap((id) => view.lead(id) ?? []))];
      const shared = [...new Set(own.flatMap((id) => view.shared(id)))];
      const reports = await reportsOf(trx, shared, true, file);
      const said = await ownTopicsOf(trx, [...new Set([...own, ...shared])], file);
      return own
        .map((id) => {
          const topics = said(community, id, view);
          return seenStory(id, reports, { feeds, view, ...(topics ? { said: topics } : {}) });
        })
        .filter((story) => story.reports.length > 0);
    }),
});
