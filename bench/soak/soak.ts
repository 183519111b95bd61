import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { quiet } from '#src/base/log.ts';
import { makeFetcher } from '#src/feed/fetch.ts';
import { listAll } from '#src/follow.ts';
import type { House } from '#src/ingest.ts';
import { makeLine } from '#src/line.ts';
import { places } from '#src/places.ts';
import { makeRounds } from '#src/rounds.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { openWorkshop } from '#src/workshop.ts';
import { changingResolver } from './resolver.ts';

export interface Size {
  readonly healthy: number;
  readonly hostile: number;
  /** Milliseconds on the wall until every host was asked, at most; until memory is measured; until the end. */
  readonly patience: number;
  readonly warm: number;
  readonly long: number;
  /** How much faster the soak's clock runs. */
  readonly speed: number;
  /** Milliseconds for a whole fetch. */
  readonly deadline: number;
}

export interface Soaked {
  readonly feeds: number;
  readonly fetches: number;
  readonly articles: number;
  /** Milliseconds on the wall between the moment at which a healthy feed was due and its fetch. */
  readonly late: { readonly p99: number; readonly most: number };
  /** Healthy feeds that are not healthy at the end, and kinds of hostile hosts that were never asked. */
  readonly unread: readonly string[];
  readonly unasked: readonly string[];
  /** Names that led inside and were not refused for it. */
  readonly inside: readonly string[];
  /** Milliseconds for which the event loop was held up: on the wall, and in processor time of its own thread. */
  readonly loopDelay: number;
  readonly loopBusy: number;
  /** Megabytes, after the garbage was collected. */
  readonly before: Memory;
  readonly after: Memory;
  readonly threads: number;
}

interface Memory {
  readonly heap: number;
  readonly resident: number;
}

const TICK = 1000;
/** Addresses that stand for a name that leads inside; a kind of their own, since no host listens there. */
const LEADS_INSIDE = 'a name that leads inside';
const INSIDE = ['http://one.soak.example.com/feed', 'http://two.soak.example.com/feed'];
const Hosts = z.array(
  z.object({ host: z.string(), kind: z.string(), name: z.string().optional(), address: z.string() }),
);

setFlagsFromString('--expose_gc');
const collect = z.function({ input: [], output: z.unknown() }).implement(() => runInNewContext('gc')());

const memory = async (): Promise<Memory> => {
  collect();
  await sleep(500);
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1e6, resident: rss / 1e6 };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Notes how much processor time this thread takes between two looks at its timers. Other programs take none of it. */
const watchTurns = (turns: number[]): NodeJS.Timeout => {
  let last = process.threadCpuUsage();
  return setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    turns.push((user + system) / 1000);
  }, 10);
};

/** The same store, which notes when each feed was due. */
const noting = (store: Store, due: Map<string, number>): Store => ({
  ...store,
  dueFeeds: async (now, limit, lease) => {
    const feeds = await store.dueFeeds(now, limit, lease);
    for (const { url, nextAt } of feeds) due.set(url, nextAt);
    return feeds;
  },
});

/** Reads many feeds, of which a part misbehave in every way there is, and says what became of the others. */
export const soak = async (size: Size): Promise<Soaked> => {
  const start = Date.now();
  const clock = (): Date => new Date(start + (Date.now() - start) * size.speed);
  const argument = JSON.stringify({ healthy: size.healthy, hostile: size.hostile, start, speed: size.speed });
  const child = fork(new URL('./hosts.ts', import.meta.url), [argument], { execArgv: [] });
  const [told] = await once(child, 'message');
  const hosts = Hosts.parse(told);
  const folder = await mkdtemp(join(tmpdir(), 'barq-soak-'));
  const store = await openSqlite(join(folder, 'barq.db'));
  const allow = new Set(hosts.map(({ host }) => host));
  const named = new Map(hosts.flatMap(({ name, address }) => (name === undefined ? [] : [[name, address] as const])));
  const fetcher = makeFetcher({ allow, deadline: size.deadline, lookup: changingResolver(named) });
  const workshop = openWorkshop(quiet);
  const stop = new AbortController();
  const kinds = new Map([
    ...hosts.map(({ host, kind }) => [`http://${host}/feed`, kind] as const),
    ...INSIDE.map((url) => [url, LEADS_INSIDE] as const),
  ]);
  const due = new Map<string, number>();
  const asked = new Set<string>();
  const late: number[] = [];
  let fetches = 0;
  let counting = false;
  const house: House = {
    store: noting(store, due),
    workshop,
    writing: places(1),
    line: makeLine(),
    allow,
    mostFeeds: kinds.size,
    log: quiet,
    clock,
    closing: stop.signal,
    fetcher: {
      ...fetcher,
      fetch: (url, validators) => {
        fetches += 1;
        asked.add(kinds.get(url) ?? '');
        if (counting && kinds.get(url) === 'healthy') late.push((clock().getTime() - (due.get(url) ?? 0)) / size.speed);
        return fetcher.fetch(url, validators);
      },
    },
  };
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const turns: number[] = [];
  try {
    await listAll(
      house,
      LOCAL,
      [...kinds.keys()].map((url) => ({ url })),
    );
    const rounds = makeRounds(house);
    const timer = setInterval(() => void rounds.pass(), TICK);
    // What a feed holds at first sight takes longest; from then on every feed has its time.
    const patience = Date.now() + size.patience;
    while (fetches < kinds.size && Date.now() < patience) await sleep(TICK);
    await sleep(size.warm);
    const before = await memory();
    counting = true;
    delay.enable();
    const watch = watchTurns(turns);
    await sleep(size.long);
    clearInterval(watch);
    delay.disable();
    clearInterval(timer);
    const after = await memory();
    const feeds = await store.feeds(LOCAL);
    return {
      feeds: feeds.length,
      fetches,
      articles: feeds.reduce((sum, { articles }) => sum + articles, 0),
      late: { p99: percentile(late, 0.99), most: percentile(late, 1) },
      unread: feeds
        .filter(({ url, bodyHash, problem }) => kinds.get(url) === 'healthy' && (problem || !bodyHash))
        .map(({ url }) => url),
      inside: feeds
        .filter(({ url, problem }) => kinds.get(url) === LEADS_INSIDE && problem?.code !== 'blocked_address')
        .map(({ url }) => url),
      unasked: [...new Set(kinds.values())].filter((kind) => !asked.has(kind)),
      loopDelay: delay.percentile(99) / 1e6,
      loopBusy: percentile(turns, 0.99),
      before,
      after,
      threads: workshop.started,
    };
  } finally {
    stop.abort();
    await fetcher.close();
    await workshop.close();
    await store.close();
    child.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
};
