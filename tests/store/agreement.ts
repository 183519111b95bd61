import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Engine } from '#src/store/engine.ts';

export const number = async (engine: Engine, query: string): Promise<number> =>
  (await sql.raw<{ n: number }>(query).execute(engine.db)).rows[0]?.n ?? -1;

/** Every table of a store of regular articles in one feed holds what belongs to so many. */
export const expectRows = async (engine: Engine, articles: number): Promise<void> => {
  const rows = { article_text: 1, story_article: 1, story_key: 1, mention: 1, article_topic: 2, figure: 2 };
  for (const [table, each] of Object.entries(rows))
    expect(await number(engine, `select count(*) as n from ${table}`), table).toBe(articles * each);
  const word = [[['filler']]];
  expect(await engine.matches(engine.db, 'local', word, articles + 1)).toHaveLength(articles);
  expect(await number(engine, 'select coalesce(sum(articles), 0) as n from feed')).toBe(articles);
  expect(await number(engine, 'select coalesce(sum(articles), 0) as n from story_topic')).toBe(articles * 2);
  const stories = await number(engine, 'select count(*) as n from story');
  expect(await number(engine, 'select coalesce(sum(stories), 0) as n from story_day')).toBe(stories * 2);
};

/** The same of a file, which is sound. */
export const expectAgreement = async (engine: Engine, articles: number): Promise<void> => {
  await expectRows(engine, articles);
  const integrity = await sql.raw('pragma integrity_check').execute(engine.db);
  expect(integrity.rows).toMatchObject([{ integrity_check: 'ok' }]);
};
