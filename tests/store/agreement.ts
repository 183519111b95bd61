import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Engine } from '#src/store/engine.ts';

export const number = async (engine: Engine, query: string): Promise<number> =>
  (await sql.raw<{ n: number }>(query).execute(engine.db)).rows[0]?.n ?? -1;

/** What does not agree among the tables of a store of so many regular articles in one feed, in words. */
export const disagreements = async (engine: Engine, articles: number): Promise<string[]> => {
  const stories = await number(engine, 'select count(*) as n from story');
  const each = { article_text: 1, story_article: 1, story_key: 1, mention: 1, article_topic: 2, figure: 2 };
  const expected: (readonly [string, number])[] = [
    ...Object.entries(each).map(([table, n]) => [`count(*) as n from ${table}`, n * articles] as const),
    ['coalesce(sum(articles), 0) as n from feed', articles],
    ['coalesce(sum(articles), 0) as n from story_topic', articles * 2],
    ['coalesce(sum(stories), 0) as n from story_day', stories * 2],
    ["coalesce(sum(stories), 0) as n from topic_split where split = 'outlet'", stories * 2],
    ["coalesce(sum(stories), 0) as n from topic_split where split = 'language'", stories * 2],
  ];
  const wrong: string[] = [];
  for (const [what, wanted] of expected) {
    const found = await number(engine, `select ${what}`);
    if (found !== wanted) wrong.push(`${what}: ${found}, not ${wanted}`);
  }
  const word = [[['filler']]];
  const found = await engine.matches(engine.db, 'local', word, articles + 1);
  if (found.length !== articles) wrong.push(`${found.length} of ${articles} articles are found by their words`);
  if (engine.shared) return wrong;
  const { rows } = await sql.raw('pragma integrity_check').execute(engine.db);
  if (
    !isDeepStrictEqual(
      rows.map((row) => ({ ...Object(row) })),
      [{ integrity_check: 'ok' }],
    )
  )
    wrong.push('the file is damaged');
  return wrong;
};
