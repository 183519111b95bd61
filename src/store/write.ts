import type { Transaction } from 'kysely';
import { compiled } from './compiled.ts';
import type { Engine } from './engine.ts';
import { insertAll } from './insert.ts';
import type { KnownArticle } from './known.ts';
import { figureRows, keyRows, mentionRows, type Place, plainText, termRows, topicRows } from './rows.ts';
import type { Database, NewRow } from './schema.ts';
import { UNSEEN } from './shorten.ts';
import type { NewArticle } from './store.ts';

const addArticle = compiled((db, row: Omit<NewRow<'article'>, 'id' | 'kept'>) =>
  db.insertInto('article').values(row).returning('id'),
);

/** Writes the article's own row and says where everything else hangs. */
export const writeArticle = async (
  trx: Transaction<Database>,
  feedId: number,
  key: string,
  { article, reading }: NewArticle,
  hash: string,
  before: KnownArticle | undefined,
): Promise<Place> => {
  // The first date stays: an edited article is no newer story. Only a real date may take the place of a guessed one.
  const keeps = before && (before.dated === 1 || !article.dated);
  const row = {
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    lang: reading.language.lang,
    lang_source: reading.language.source,
    published: keeps ? before.published : article.published,
    dated: keeps ? before.dated : Number(article.dated),
    hash,
  };
  if (before) {
    await trx
      .updateTable('article')
      .set({ ...row, kept: UNSEEN })
      .where('id', '=', before.id)
      .execute();
    return { article_id: before.id, feed_id: feedId, published: row.published };
  }
  const [added] = await addArticle(trx, { ...row, feed_id: feedId, key });
  if (!added) throw new Error('an article that was stored has no id');
  return { article_id: added.id, feed_id: feedId, published: row.published };
};

/** Takes away everything that was read in an article's former text. */
const clear = async (trx: Transaction<Database>, articleId: number): Promise<void> => {
  for (const table of ['article_term', 'article_topic', 'mention', 'figure', 'story_key'] as const)
    await trx.deleteFrom(table).where('article_id', '=', articleId).execute();
};

/** Writes everything that was read in an article, in place of what was read in its former text. */
export const writeReading = async (
  engine: Engine,
  trx: Transaction<Database>,
  place: Place,
  item: NewArticle,
  known: boolean,
): Promise<void> => {
  const { article_id } = place;
  if (known) await clear(trx, article_id);
  const tokens = plainText(item.tokens);
  const text = { body: item.article.text, tokens };
  if (known) await trx.updateTable('article_text').set(text).where('article_id', '=', article_id).execute();
  else await insertAll(trx, 'article_text', [{ article_id, ...text }]);
  await engine.index(trx, article_id, tokens, known);
  await insertAll(trx, 'figure', figureRows(place, item));
  await insertAll(trx, 'article_topic', topicRows(place, item));
  await insertAll(trx, 'mention', mentionRows(place, item));
  await insertAll(trx, 'story_key', keyRows(place, item));
  await insertAll(trx, 'article_term', termRows(place, item));
};
