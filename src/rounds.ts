import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IngestRow } from '#src/base/reply-feed.ts';
import { type PartStep, partsOf, type Step } from '#src/base/step.ts';
import { hostPort } from '#src/feed/address.ts';
import { GAP } from '#src/feed/gate.ts';
import type { FeedLease } from '#src/store/feed-leases.ts';
import type { FeedRecord } from '#src/store/store.ts';
import { type House, ingestFeed } from './ingest.ts';
import { places } from './places.ts';

/**
 * Feeds that are worked on at a time. What failed the last time, or was never read, has places of its own: no dead host
 * delays a living one.
 */
const SOUND = 8;
const UNPROVEN = 12;
/** Feeds that are taken up at a time; fewer where others take the rest. */
const MOST = 2000;
const MOST_SHARED = 100;
/** How long a feed stays with a process that says nothing more, and how often it does. */
const LEASE_MS = 60_000;
const KEEP_MS = 20_000;

export interface Rounds {
  /** One pass over all feeds that are due and not under way, those of one host one after the other. */
  pass(step?: Step): Promise<IngestRow[]>;
  /** Gives back what was taken up. */
  leave(): Promise<void>;
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
const gapOf = (url: string, allow: ReadonlySet<string>): number => {
  const parsed = URL.parse(url);
  return parsed && allow.has(hostPort(parsed)) ? 0 : GAP;
};

/** Passes may overlap: a feed that takes long delays nobody, and is not taken up twice. */
export const makeRounds = (house: House): Rounds => {
  const underWay = new Set<number>();
  const { store } = house;
  const owner = randomUUID();
  const lease = (): FeedLease => ({ owner, until: house.clock().getTime() + LEASE_MS });
  const keep = (): void => {
    store.keepFeeds(lease(), [...underWay]).catch((error: unknown) => {
      house.log('warn', 'leases not kept', { why: error instanceof Error ? error.message : String(error) });
    });
  };
  const keeping = store.shared ? setInterval(keep, KEEP_MS).unref() : undefined;
  const lanes = { sound: places(SOUND), unproven: places(UNPROVEN) };
  /** Nobody holds a place while waiting for a host. */
  const hosts = new Map<string, Promise<unknown>>();

  const visit = async (feed: FeedRecord, step: PartStep): Promise<IngestRow | null> => {
    if (house.closing.aborted) return null;
    const lane = feed.failures > 0 || feed.bodyHash === undefined ? lanes.unproven : lanes.sound;
    try {
      return await lane(() => ingestFeed(house, feed, step));
    } catch (error) {
      if (house.closing.aborted) return null;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      house.log('error', 'ingest failed', { feed: feed.url, why });
      return null;
    }
  };
  const inTurn = (feed: FeedRecord, step: PartStep): Promise<IngestRow | null> => {
    const host = hostOf(feed.url);
    const visited = (hosts.get(host) ?? Promise.resolve()).then(() => visit(feed, step));
    const rested = visited
      .then(() => sleep(gapOf(feed.url, house.allow), undefined, { ref: false }))
      .then(() => {
        if (hosts.get(host) === rested) hosts.delete(host);
      });
    hosts.set(host, rested);
    return visited;
  };
  return {
    pass: async (step = () => undefined) => {
      const most = store.shared ? MOST_SHARED - underWay.size : MOST;
      if (most <= 0) return [];
      const due = await store.dueFeeds(house.clock().getTime(), most, lease());
      const mine = due.filter(({ id }) => !underWay.has(id));
      const part = partsOf(mine.length, step);
      const rows = mine.map(async (feed) => {
        underWay.add(feed.id);
        const told = part();
        try {
          return await inTurn(feed, told);
        } finally {
          underWay.delete(feed.id);
          told(1, 0);
        }
      });
      return (await Promise.all(rows)).filter((row) => row !== null);
    },
    leave: async () => {
      clearInterval(keeping);
      await store.leaveFeeds(owner);
    },
  };
};
