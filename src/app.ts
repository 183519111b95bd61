import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '#commands/context.ts';
import { type Log, quiet } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import { joinStory } from '#src/meaning/story.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { networkOf } from '#src/store/sqlite-place.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { openStudio, type Studio } from '#src/talk/chart/studio.ts';
import { WORDING } from '#src/talk/wording.ts';
import type { Config } from './config.ts';
import { feedWork, openWorks } from './house.ts';
import { tidyUp } from './tidy.ts';

export const STORE_FILE = 'barq.db';
const SAMPLE_FEEDS = new URL('../sample/feeds/', import.meta.url);
/** The sample's clock stands still here: its questions are asked on this day. */
export const SAMPLE_DAY = new Date('2026-11-21T00:00:00Z');

/** A running Barq: where its parts were chosen and joined. */
export interface App {
  readonly store: Store;
  readonly sample: boolean;
  readonly clock: () => Date;
  /** Draws charts, for doors that show pictures. */
  readonly studio: Studio;
  /** `community`: whose eyes; `local` where nobody is named. The sample shows everybody the same. */
  context(now: Date, lang: Context['lang'], community?: string): Context;
  /** Lets go of what the settings say is too old. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The driver of PostgreSQL is loaded only where it is wanted. */
export const openStore = async ({ databaseUrl, data }: Config): Promise<Store> => {
  if (databaseUrl === undefined) return openSqlite(join(data, STORE_FILE));
  const { openPostgres } = await import('#src/store/postgres.ts');
  return openPostgres(databaseUrl);
};

/** Barq on its own store, with the network. */
export const openApp = async (config: Config, log: Log): Promise<App> => {
  const store = await openStore(config);
  if (await store.isHalfImported()) {
    await store.close();
    throw fail('half_imported', { file: config.databaseUrl ? 'DATABASE_URL' : join(config.data, STORE_FILE) });
  }
  const network = config.databaseUrl === undefined ? networkOf(config.data) : undefined;
  if (network) log('warn', 'the store lies on a network file system: it may break there', { network });
  const clock = (): Date => new Date();
  const works = openWorks(config, store, log, clock);
  const studio = openStudio(log);
  return {
    store,
    sample: false,
    clock,
    studio,
    context: (now, lang, community = LOCAL) => ({
      store,
      community,
      now,
      lang,
      wording: WORDING,
      ...feedWork(works, community),
    }),
    tidy: () => tidyUp(store, config.keep, clock().getTime(), log, works.house.closing),
    close: async () => {
      await Promise.all([works.close(), studio.close()]);
      await store.close();
    },
  };
};

const loadSample = async (store: Store): Promise<void> => {
  // Real feeds are read and understood in a thread: what that takes is loaded here for the sample only.
  const [{ readFeed }, { toArticle }, { understand }] = await Promise.all([
    import('#src/feed/read.ts'),
    import('#src/feed/item.ts'),
    import('./understand.ts'),
  ]);
  const at = SAMPLE_DAY.getTime();
  for (const file of (await readdir(SAMPLE_FEEDS)).sort()) {
    const url = `https://sample.example/${file}`;
    const { feed, items } = await readFeed(await readFile(new URL(file, SAMPLE_FEEDS)), undefined, url);
    const source = { url, title: feed.title, ...(feed.lang ? { lang: feed.lang } : {}) };
    await store.follow(LOCAL, url, at);
    await store.save(items.flatMap((item) => toArticle(item, source, at) ?? []).map(understand), joinStory);
    await store.fetched(url, { at, nextAt: at, title: feed.title, bodyHash: 'sample' });
  }
};

/** The sample edition on an empty store, its clock standing still, nothing fetched. */
export const sampleOn = async (store: Store, log: Log = quiet): Promise<App> => {
  await loadSample(store);
  const studio = openStudio(log);
  const offline = async (): Promise<never> => {
    throw fail('sample_offline', {});
  };
  return {
    store,
    sample: true,
    clock: () => SAMPLE_DAY,
    studio,
    context: (now, lang) => ({
      store,
      community: LOCAL,
      now,
      lang,
      wording: WORDING,
      ingest: offline,
      list: offline,
      aside: offline,
      load: offline,
    }),
    tidy: async () => undefined,
    close: async () => {
      await studio.close();
      await store.close();
    },
  };
};

/** The sample edition in a store of its own, which is gone with the program. */
export const openSample = async (log: Log = quiet): Promise<App> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-sample-'));
  const app = await sampleOn(await openSqlite(join(folder, STORE_FILE)), log);
  return {
    ...app,
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
