import { type Kysely, sql } from 'kysely';
import type { ArticleReader } from './articles.ts';
import { figureShape, readJson } from './json.ts';
import { atOnce, inParts, newest, seenBy } from './many.ts';
import type { Database } from './schema.ts';
import type { FigureQuery, Statement, Store, StoredArticle } from './store.ts';

/** More combinations than this are left to the engine as lists. */
const COMBINATIONS = 64;

/** Where a statement stands, and when it was published. */
interface Place {
  readonly article_id: number;
  readonly seq: number;
  readonly published: number;
}

type Drive = { readonly measure?: string; readonly subject?: string; readonly dimension?: string };

/** A measure or a subject leads to fewer figures than a dimension, which then only sifts them. */
const drivesOf = ({ measures, subjects, dimensions }: FigureQuery): Drive[] => {
  const each = <K extends keyof Drive>(key: K, values: readonly string[] | undefined): Drive[] =>
    values ? [...new Set(values)].map((value) => ({ [key]: value })) : [{}];
  const leading = measures ?? subjects;
  if (dimensions?.length === 0) return [];
  if (!leading) return each('dimension', dimensions);
  return each('measure', measures).flatMap((m) => each('subject', subjects).map((s) => ({ ...m, ...s })));
};

const conditions = (db: Kysely<Database>, community: string, { from, to, limit }: FigureQuery) => {
  let rows = db
    .selectFrom('figure')
    .select(['article_id', 'seq', 'published'])
    .where(seenBy(community, 'feed_id'))
    .orderBy('published', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit);
  if (to !== undefined) rows = rows.where('period_from', '<', to);
  if (from !== undefined) rows = rows.where('period_to', '>', from);
  return rows;
};

const listed = (db: Kysely<Database>, community: string, query: FigureQuery): Promise<Place[]> => {
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
const rowsOf = async (db: Kysely<Database>, community: string, query: FigureQuery): Promise<readonly Place[]> => {
  const drives = drivesOf(query);
  if (drives.length === 0) return [];
  if (query.articles || drives.length > COMBINATIONS) return listed(db, community, query);
  const { from, to, limit } = query;
  const times = [
    ...(to === undefined ? [] : [sql` and period_from < ${to}`]),
    ...(from === undefined ? [] : [sql` and period_to > ${from}`]),
  ];
  const { dimensions } = query;
  const each = drives.map(({ measure, subject, dimension }) => {
    const wanted = [
      ...(measure === undefined ? [] : [sql` and measure = ${measure}`]),
      ...(subject === undefined ? [] : [sql` and subject_id = ${subject}`]),
      ...(dimension === undefined ? [] : [sql` and dimension = ${dimension}`]),
      // The concatenation changes nothing but which index is taken.
      ...(dimensions && dimension === undefined ? [sql` and dimension || '' in (${sql.join(dimensions)})`] : []),
    ];
    return sql`select * from (
      select article_id, seq, published from figure
      where ${seenBy(community, 'feed_id')}${sql.join([...times, ...wanted], sql``)}
      order by published desc, article_id desc limit ${sql.lit(limit)}
    ) as newest`;
  });
  const { rows } = await sql<Place>`${sql.join(each, sql` union all `)}`.execute(db);
  return rows;
};

/** The statements of articles, each by its place in its article. */
export type StatementReader = (
  db: Kysely<Database>,
  articles: ReadonlyMap<number, StoredArticle>,
) => Promise<ReadonlyMap<number, ReadonlyMap<number, Statement>>>;

/** Once read they are kept for as long as the article is. */
export const statementReader = (file: string): StatementReader => {
  const kept = new WeakMap<StoredArticle, ReadonlyMap<number, Statement>>();
  return async (db, found) => {
    const missing = [...found.values()].filter((article) => !kept.has(article)).map(({ id }) => id);
    const read = await inParts(missing, (part) =>
      db
        .selectFrom('figure')
        .where('article_id', 'in', part)
        .select(['article_id', 'seq', 'sentence_start', 'sentence_end', 'body'])
        .orderBy('article_id')
        .orderBy('seq')
        .execute(),
    );
    const rows = Map.groupBy(read, (row) => row.article_id);
    return new Map(
      [...found].map(([id, article]) => {
        const known = kept.get(article);
        if (known) return [id, known];
        const made = new Map(
          (rows.get(id) ?? []).map(({ seq, sentence_start: start, sentence_end: end, body }): [number, Statement] => {
            const figure = readJson(figureShape, body, file);
            return [seq, { figure, seq, sentence: { start, end }, quote: article.text.slice(start, end), article }];
          }),
        );
        kept.set(article, made);
        return [id, made];
      }),
    );
  };
};

/** All that is stated in those of the articles that the community may see. */
const statedIn = async (
  db: Kysely<Database>,
  community: string,
  { articles = [], limit }: FigureQuery,
  reader: ArticleReader,
  statements: StatementReader,
): Promise<Statement[]> => {
  const seen = await inParts([...new Set(articles)], (part) =>
    db.selectFrom('article').select('id').where('id', 'in', part).where(seenBy(community, 'feed_id')).execute(),
  );
  const found = await reader.byId(
    db,
    seen.map(({ id }) => id),
  );
  const stated = await statements(db, found);
  return [...found.values()]
    .sort((a, b) => b.published - a.published || b.id - a.id)
    .flatMap(({ id }) => [...(stated.get(id)?.values() ?? [])])
    .slice(0, limit);
};

const isWhole = ({ articles, measures, subjects, dimensions, from, to }: FigureQuery): boolean =>
  articles !== undefined && [measures, subjects, dimensions, from, to].every((condition) => condition === undefined);

export const figureReads = (
  store: Kysely<Database>,
  reader: ArticleReader,
  statements: StatementReader,
): Pick<Store, 'figures'> => ({
  figures: (community, query) =>
    atOnce(store, async (db) => {
      if (isWhole(query)) return statedIn(db, community, query, reader, statements);
      const rows = newest(await rowsOf(db, community, query), query.limit);
      const ids = [...new Set(rows.map((row) => row.article_id))];
      const found = await statements(db, await reader.byId(db, ids));
      return rows.flatMap((row) => found.get(row.article_id)?.get(row.seq) ?? []);
    }),
});
