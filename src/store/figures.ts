import { type Kysely, type Selectable, sql } from 'kysely';
import { articlesById } from './articles.ts';
import { figureShape, readJson } from './json.ts';
import { atOnce, inParts, newest, seenBy } from './many.ts';
import type { Database, FigureTable } from './schema.ts';
import type { FigureQuery, Statement, Store } from './store.ts';

/** More combinations than this are left to the engine as lists. */
const COMBINATIONS = 64;

type Drive = { readonly measure?: string; readonly subject?: string; readonly dimension?: string };

const product = (query: FigureQuery): Drive[] => {
  const measures: Drive[] = query.measures ? [...new Set(query.measures)].map((measure) => ({ measure })) : [{}];
  const subjects: Drive[] = query.subjects ? [...new Set(query.subjects)].map((subject) => ({ subject })) : [{}];
  const dimensions: Drive[] = query.dimensions
    ? [...new Set(query.dimensions)].map((dimension) => ({ dimension }))
    : [{}];
  return measures.flatMap((m) => subjects.flatMap((s) => dimensions.map((d) => ({ ...m, ...s, ...d }))));
};

const conditions = (db: Kysely<Database>, community: string, { from, to, limit }: FigureQuery) => {
  let rows = db
    .selectFrom('figure')
    .selectAll()
    .where(seenBy(community, 'feed_id'))
    .orderBy('published', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit);
  if (to !== undefined) rows = rows.where('period_from', '<', to);
  if (from !== undefined) rows = rows.where('period_to', '>', from);
  return rows;
};

const listed = (db: Kysely<Database>, community: string, query: FigureQuery) => {
  const { articles, measures, subjects, dimensions } = query;
  if ([articles, measures, subjects, dimensions].some((list) => list?.length === 0)) return Promise.resolve([]);
  let rows = conditions(db, community, query);
  if (measures) rows = rows.where('measure', 'in', measures);
  if (subjects) rows = rows.where('subject_id', 'in', subjects);
  if (dimensions) rows = rows.where('dimension', 'in', dimensions);
  if (!articles) return rows.execute();
  return inParts([...new Set(articles)], (part) => rows.where('article_id', 'in', part).execute());
};

/**
 * Every combination of measure, subject and dimension is asked by itself: it is then read newest first out of one index
 * and stops at the limit, however many figures are stored.
 */
const rowsOf = async (db: Kysely<Database>, community: string, query: FigureQuery) => {
  const drives = product(query);
  if (query.articles || drives.length > COMBINATIONS) return listed(db, community, query);
  const found: Selectable<FigureTable>[] = [];
  for (const { measure, subject, dimension } of drives) {
    let rows = conditions(db, community, query);
    if (measure !== undefined) rows = rows.where('measure', '=', measure);
    if (subject !== undefined) rows = rows.where('subject_id', '=', subject);
    // The concatenation changes nothing but which index is taken: a measure or a subject leads to fewer figures.
    if (dimension !== undefined)
      rows = rows.where((measure ?? subject) ? sql`dimension || ''` : 'dimension', '=', dimension);
    found.push(...(await rows.execute()));
  }
  return found;
};

const statementsOf = async (
  db: Kysely<Database>,
  rows: readonly Selectable<FigureTable>[],
  file: string,
): Promise<Statement[]> => {
  const articles = await articlesById(
    db,
    rows.map((row) => row.article_id),
  );
  return rows.flatMap((row): Statement[] => {
    const article = articles.get(row.article_id);
    if (!article) return [];
    const { seq, sentence_start: start, sentence_end: end } = row;
    const figure = readJson(figureShape, row.body, file);
    return [{ figure, seq, sentence: { start, end }, quote: article.text.slice(start, end), article }];
  });
};

export const figureQueries = (store: Kysely<Database>, file: string): Pick<Store, 'figures'> => ({
  figures: (community, query) =>
    atOnce(store, async (db) => statementsOf(db, newest(await rowsOf(db, community, query), query.limit), file)),
});
