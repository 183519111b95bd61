import type { Kysely, Transaction } from 'kysely';
import { compiled } from './compiled.ts';
import { textHash } from './hash.ts';
import { inParts } from './many.ts';
import type { Database } from './schema.ts';

/** An article that is stored already, as far as its next version needs to know it. */
export interface KnownArticle {
  readonly id: number;
  readonly hash: string;
  readonly published: number;
  readonly dated: number;
  readonly kept: number;
}

interface Identity {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly published: number;
  readonly dated: boolean;
}

/** What an entry is known by where its feed makes up a new key on every poll. */
export const sameOf = ({ url, title }: Pick<Identity, 'url' | 'title'>): string | null =>
  url === '' ? null : textHash(`${url}\n${title}`);

/** Hash by key of what a feed brought before, whether it is still stored or was deleted since. */
export const knownKeys = async (
  db: Kysely<Database>,
  feedUrl: string,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  const stored = await inParts(keys, (part) =>
    db
      .selectFrom('article')
      .innerJoin('feed', 'feed.id', 'article.feed_id')
      .where('feed.url', '=', feedUrl)
      .where('article.key', 'in', part)
      .select(['article.key', 'article.hash'])
      .execute(),
  );
  const deleted = await inParts(keys, (part) =>
    db
      .selectFrom('tombstone')
      .innerJoin('feed', 'feed.id', 'tombstone.feed_id')
      .where('feed.url', '=', feedUrl)
      .where('tombstone.key', 'in', part)
      .select(['tombstone.key', 'tombstone.hash'])
      .execute(),
  );
  return new Map([...stored, ...deleted].map(({ key, hash }) => [key, hash]));
};

/** An entry as far as it is recognised: the key under which it is kept, and what is stored of it. */
export interface Recognised {
  readonly key: string;
  readonly before?: KnownArticle;
}

/** Where link, title and date are all others, a feed has given an old key to a new entry; an edit changes fewer of them. */
const APART = 3_600_000;
const isAnother = (known: KnownArticle & { url: string; title: string }, entry: Identity): boolean =>
  known.url !== entry.url &&
  known.title !== entry.title &&
  known.dated === 1 &&
  entry.dated &&
  Math.abs(known.published - entry.published) > APART;

const articlesOf = (db: Kysely<Database>, feedId: number) =>
  db
    .selectFrom('article')
    .where('feed_id', '=', feedId)
    .select(['id', 'hash', 'published', 'dated', 'kept', 'url', 'title', 'key']);
/** One look for both: every article asks, and nearly none is known. */
const known = compiled((db, feedId: number, key: string, url: string, title: string) => {
  const titled = articlesOf(db, feedId).where('url', '=', url).where('title', '=', title).orderBy('id').limit(1);
  return articlesOf(db, feedId)
    .where('key', '=', key)
    .unionAll(db.selectFrom(titled.as('titled')).selectAll());
});

/**
 * The stored article that an entry of a feed is: by its key, or, since some feeds make up new keys on every poll, by
 * address and title together (by address alone all entries of a feed that links to its front page would be one).
 */
export const recognise = async (db: Kysely<Database>, feedId: number, entry: Identity): Promise<Recognised> => {
  const { key, url, title } = entry;
  const found = await known(db, feedId, key, url, title);
  const byKey = found.find((one) => one.key === key);
  if (byKey && isAnother(byKey, entry)) return recognise(db, feedId, { ...entry, key: `${key} ${textHash(url)}` });
  const same = byKey ?? (url === '' ? undefined : found[0]);
  return { key, ...(same && { before: same }) };
};

const buried = compiled((db, feedId: number, key: string, same: string) => {
  const of = db.selectFrom('tombstone').where('feed_id', '=', feedId).select(['key', 'hash']);
  return of.where('key', '=', key).unionAll(db.selectFrom(of.where('same', '=', same).limit(1).as('same')).selectAll());
});

/**
 * Was this entry deleted by retention? Then it does not come back, however often its feed repeats it; a text that its
 * feed changed is remembered, so that it is not read again each time.
 */
export const wasDeleted = async (
  trx: Transaction<Database>,
  feedId: number,
  entry: Identity,
  hash: string,
): Promise<boolean> => {
  // No entry is known by an empty text.
  const found = await buried(trx, feedId, entry.key, sameOf(entry) ?? '');
  const row = found.find(({ key }) => key === entry.key);
  if (row) {
    if (row.hash !== hash)
      await trx
        .updateTable('tombstone')
        .set({ hash })
        .where('feed_id', '=', feedId)
        .where('key', '=', entry.key)
        .execute();
    return true;
  }
  return found.length > 0;
};
