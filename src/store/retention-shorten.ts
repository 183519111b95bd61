import type { Transaction } from 'kysely';
import { searchTokens } from '#src/meaning/tokens.ts';
import type { Engine } from './engine.ts';
import { figureShape, readJson } from './json.ts';
import { inParts } from './many.ts';
import { oldStories } from './retention-old.ts';
import { plainText } from './rows.ts';
import type { Database } from './schema.ts';
import { SHORTENED, shorten, WHOLE } from './shorten.ts';

interface Report {
  readonly id: number;
  readonly story_id: number;
  readonly title: string;
  readonly lang: string;
  readonly kept: number;
  readonly body: string;
}

/** Of a story the longest text is kept whole, of equal ones the oldest. */
const keepers = (reports: readonly Report[]): ReadonlySet<number> =>
  new Set(
    [...Map.groupBy(reports, ({ story_id }) => story_id).values()].flatMap(
      (told) => told.toSorted((a, b) => b.body.length - a.body.length || a.id - b.id)[0]?.id ?? [],
    ),
  );

const shortenOne = async (
  engine: Engine,
  trx: Transaction<Database>,
  { id, title, lang, body }: Report,
): Promise<void> => {
  const rows = await trx.selectFrom('figure').where('article_id', '=', id).selectAll().orderBy('seq').execute();
  const short = shorten(
    body,
    title,
    lang,
    rows.map((row) => ({
      figure: readJson(figureShape, row.body, engine.file),
      sentence: { start: row.sentence_start, end: row.sentence_end },
    })),
  );
  for (const [at, { seq }] of rows.entries()) {
    const now = short.placed[at];
    if (now)
      await trx
        .updateTable('figure')
        .set({
          body: JSON.stringify(now.figure),
          sentence_start: now.sentence.start,
          sentence_end: now.sentence.end,
        })
        .where('article_id', '=', id)
        .where('seq', '=', seq)
        .execute();
  }
  const tokens = plainText(searchTokens(short.text, lang));
  await trx.updateTable('article_text').set({ body: short.text, tokens }).where('article_id', '=', id).execute();
  await engine.index(trx, id, tokens, true);
};

/**
 * Shortens the texts of the oldest stories but for one of each, and forgets the pages they came from. Null where there
 * is none that was not looked at.
 */
export const shortenStories = async (
  engine: Engine,
  trx: Transaction<Database>,
  before: number,
): Promise<number | null> => {
  const stories = await oldStories(trx, before, true);
  if (stories.length === 0) return null;
  const reports = await trx
    .selectFrom('story_article')
    .innerJoin('article', 'article.id', 'story_article.article_id')
    .innerJoin('article_text', 'article_text.article_id', 'article.id')
    .where('story_id', 'in', stories)
    .select(['article.id', 'story_id', 'title', 'lang', 'kept', 'body', 'article.url'])
    .execute();
  const whole = keepers(reports);
  let count = 0;
  for (const report of reports) {
    const kept = whole.has(report.id) ? Math.max(report.kept, WHOLE) : SHORTENED;
    if (kept !== report.kept) await trx.updateTable('article').set({ kept }).where('id', '=', report.id).execute();
    if (kept !== SHORTENED || report.kept === SHORTENED) continue;
    await shortenOne(engine, trx, report);
    count += 1;
  }
  await inParts(
    reports.filter(({ id }) => !whole.has(id)),
    (part) =>
      trx
        .deleteFrom('full_text')
        .where(
          'url',
          'in',
          part.map(({ url }) => url),
        )
        .execute(),
  );
  return count;
};
