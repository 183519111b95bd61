import { readFile } from 'node:fs/promises';
import type { Context } from '#commands/context.ts';
import type { Log } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';
import type { Fetcher, FetcherOptions } from '#src/feed/fetch.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import type { Config } from './config.ts';
import { followAll, listAll } from './follow.ts';
import type { House } from './ingest.ts';
import { learnTopics } from './learn.ts';
import { makeLine } from './line.ts';
import { places } from './places.ts';
import { makeRounds, type Rounds } from './rounds.ts';
import { openWorkshop } from './workshop.ts';

/** Everything that reads feeds, on a store. */
export interface Works {
  readonly house: House;
  readonly rounds: Rounds;
  /** Ends what is under way; the store is not its own. */
  close(): Promise<void>;
}

/** What fetches is loaded with the first fetch: the sample edition, and most calls of the command line, need no network. */
const fetcherOn = (options: FetcherOptions): Fetcher => {
  let made: Promise<Fetcher> | undefined;
  const fetcher = (): Promise<Fetcher> => {
    made ??= import('#src/feed/fetch.ts').then(({ makeFetcher }) => makeFetcher(options));
    return made;
  };
  return {
    fetch: async (url, validators) => (await fetcher()).fetch(url, validators),
    close: async () => (await made)?.close(),
  };
};

export const openWorks = (
  { allow, mostFeeds }: Pick<Config, 'allow' | 'mostFeeds'>,
  store: Store,
  log: Log,
  clock: () => Date,
): Works => {
  const closing = new AbortController();
  const fetcher = fetcherOn({ allow });
  const workshop = openWorkshop(log);
  const house: House = {
    store,
    fetcher,
    workshop,
    writing: places(1),
    line: makeLine(),
    allow,
    mostFeeds,
    log,
    clock,
    closing: closing.signal,
  };
  const rounds = makeRounds(house);
  return {
    house,
    rounds,
    close: async () => {
      closing.abort();
      await Promise.all([fetcher.close(), workshop.close()]);
      await rounds.leave().catch(() => undefined);
    },
  };
};

/** A file that somebody handed over: on the command line by its path, elsewhere by an address, which is fetched like any. */
const load = async (house: House, community: string, file: string): Promise<Uint8Array> => {
  if (community !== LOCAL || /^https?:\/\//i.test(file)) {
    const fetched = await house.fetcher.fetch(file, {});
    return fetched.kind === 'body' ? fetched.bytes : new Uint8Array();
  }
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw fail('not_readable', { file, why: error.code ?? error.message });
  });
};

/** What commands may do with feeds. */
export const feedWork = (
  { house, rounds }: Works,
  community: string,
): Pick<Context, 'ingest' | 'list' | 'aside' | 'load' | 'learn'> => ({
  ingest: (urls, step) => (urls ? followAll(house, community, urls, step) : rounds.pass(step)),
  list: (feeds) => listAll(house, community, feeds),
  load: (file) => load(house, community, file),
  learn: () => learnTopics(house, community),
  aside: async (work) => {
    const store = await openSqlite(':memory:');
    const apart: House = { ...house, store };
    try {
      return await work({ store, community: LOCAL, ingest: (urls = []) => followAll(apart, LOCAL, urls) });
    } finally {
      await store.close();
    }
  },
});
