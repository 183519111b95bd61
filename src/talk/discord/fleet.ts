import { setTimeout as wait } from 'node:timers/promises';
import { type REST, type RESTGetAPIGatewayBotResult, Routes, ShardClientUtil } from 'discord.js';
import { BarqError, fail } from '#src/base/problem.ts';
import type { Places } from '#src/store/places.ts';
import { startSender } from '#src/talk/outbox.ts';
import { openRecent } from '#src/talk/recent.ts';
import { changePost } from './change-post.ts';
import { type Connected, connect, type Door, loginProblem, type Way } from './client.ts';
import type { Desk } from './desk.ts';
import { digestPost } from './digest-post.ts';
import { inviteLink } from './invite.ts';
import { watchMembership } from './membership.ts';
import { noticePost } from './notice-post.ts';
import { type PlacesOf, placesOf } from './places.ts';
import { discordPost } from './post.ts';
import { keepPremises, keptPlaces } from './premises.ts';
import { postingRest } from './sending.ts';
import { stoppedPost } from './stopped.ts';

/** Shards that one connection to the gateway carries; fewer where a bot has few, so that they can be shared out. */
const TOGETHER = 16;
const LEAST_RANGES = 8;
const ROUND_MS = 1000;
/** Discord takes one hello of each bucket in five seconds. */
const HELLO_MS = 5000;

/** What a process does on Discord. */
export type Part = 'gateway' | 'sender';

/** A door of which other processes hold the other wings. */
export interface Wing extends Pick<Door, 'wake' | 'failed' | 'close'> {}

/** Said each time when a range of shards is ready. */
export type Ready = (is: Pick<Door, 'invite' | 'name' | 'servers'>) => void;

/** How many shards there are in all: every process must say the same, so whoever asks first settles it. */
const shardsOf = async (desk: Desk, rest: REST): Promise<{ of: number; buckets: number }> => {
  const told = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const name = 'shards';
  if ((await desk.store.setting('discord', name)) === undefined)
    await desk.store.set('discord', name, String(told.shards));
  const of = Number(await desk.store.setting('discord', name));
  return { of, buckets: Math.max(1, told.session_start_limit.max_concurrency) };
};

/** Takes ranges of shards that nobody holds, for as long as its places last. */
const holdRanges = async (desk: Desk, way: Way, rest: REST, parts: Parts): Promise<void> => {
  const { of, buckets } = await shardsOf(desk, rest);
  const size = Math.min(TOGETHER, Math.ceil(of / LEAST_RANGES));
  const places = await desk.store.places?.();
  if (!places) return;
  let lost = false;
  void places.lost.then(() => {
    lost = true;
  });
  const hello = async (shard: number, signal: AbortSignal): Promise<void> => {
    const done = await places.turn(shard % buckets, signal);
    setTimeout(done, HELLO_MS).unref();
  };
  try {
    while (!lost && !parts.stopping.aborted) {
      const place = await places.take(Math.ceil(of / size));
      if (place === undefined) await wait(ROUND_MS, undefined, { signal: parts.stopping });
      else await startRange(desk, way, parts, places, place, { size, of, hello });
    }
  } finally {
    // Whoever holds these shards next must find nobody on them.
    const left = [...parts.held.values()];
    await Promise.all(left.map((one) => one.leave()));
    parts.held.clear();
    await places.close();
    await Promise.all(left.map((one) => one.answered()));
  }
};

interface Parts {
  readonly held: Map<number, Connected>;
  readonly stopping: AbortSignal;
  readonly ended: Promise<never>;
  readonly ready: Ready;
  end(error: unknown): void;
}

const startRange = async (
  desk: Desk,
  way: Way,
  { held, ended, ready, end }: Parts,
  places: Places,
  place: number,
  { size, of, hello }: { size: number; of: number; hello: (shard: number, signal: AbortSignal) => Promise<void> },
): Promise<void> => {
  const ids = Array.from({ length: Math.min(size, of - place * size) }, (_, n) => place * size + n);
  let one: Connected | undefined;
  try {
    one = await connect(desk, way, { end, ended }, { ids, of, hello });
    const { leave } = one;
    // Of the others' servers it hears nothing: it would take them for gone.
    const mine = (server: string): boolean => ids.includes(ShardClientUtil.shardIdForGuildId(server, of));
    const unwatch = await watchMembership(one.there, desk, mine);
    keepPremises(one.there, desk);
    held.set(place, {
      ...one,
      leave: async () => {
        unwatch();
        await leave();
      },
    });
    desk.log('info', 'shards taken', { from: ids[0], to: ids.at(-1), of });
    const { user, application, guilds } = one.there;
    ready({ invite: inviteLink(application.id), name: user.username || user.id, servers: guilds.cache.size });
  } catch (error) {
    // Whoever takes the place must find nobody on its shards.
    await one?.leave();
    await places.leave(place);
    if (error instanceof BarqError && error.problem.code !== 'discord_unreachable') throw error;
    desk.log('warn', 'shards not taken', { why: error instanceof Error ? error.message : String(error) });
    await wait(ROUND_MS);
  }
};

/** Barq's own id, with which its token begins. */
const selfOf = (token: string): string => Buffer.from(token.split('.')[0] ?? '', 'base64').toString();

const isPassing = (error: unknown): boolean =>
  error instanceof BarqError && ['database_away', 'discord_unreachable'].includes(error.problem.code);

/**
 * Barq on Discord beside other processes on the same store. Alerts are leased, shards are places: whatever a process held
 * that ends, another takes.
 */
export const openWing = (house: Omit<Desk, 'recent'>, way: Way, does: ReadonlySet<Part>, ready: Ready): Wing => {
  const desk: Desk = { ...house, recent: openRecent() };
  const stop = new AbortController();
  const { promise: failed, reject: end } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  way.signal?.addEventListener('abort', () => end(fail('discord_unreachable', { why: 'stopped' })), { once: true });
  const rest = postingRest(way.token, way.api);
  const parts: Parts = { held: new Map(), stopping: stop.signal, ended: failed, ready, end };
  const ways = { log: desk.log, clock: desk.clock, alone: false, failed: end };
  const places = placesOf(() => [...parts.held.values()].map(({ there }) => there));
  // Of servers on other processes' shards it is known how they stood when their gateway last told of a change.
  const anywhere: PlacesOf = async (server) =>
    places.knows(server) ? places : ((await keptPlaces(desk, server)) ?? places);
  const self = selfOf(way.token);

  const gateway = async (): Promise<void> => {
    while (!stop.signal.aborted)
      try {
        await holdRanges(desk, way, rest, parts);
      } catch (error) {
        const problem = error instanceof BarqError ? error : loginProblem(error);
        if (stop.signal.aborted) return;
        if (!isPassing(problem)) return end(problem);
        desk.log('warn', 'gateway away', { why: problem.message });
        await wait(ROUND_MS);
      }
  };
  const senders = [
    ...(does.has('sender')
      ? [
          startSender(desk.store, discordPost(desk, rest, anywhere, self), ways),
          startSender(desk.store.digests, digestPost(desk, rest, anywhere, self), ways),
          startSender(desk.store.changes, changePost(desk, rest, anywhere), ways),
          startSender(desk.store.stopped, stoppedPost(desk, rest, anywhere), ways),
        ]
      : []),
    ...(does.has('gateway') ? [startSender(desk.store.noticeQueue, noticePost(desk, rest, places), ways)] : []),
  ];
  const holding = does.has('gateway') ? gateway() : Promise.resolve();
  const wake = (): void => {
    for (const sender of senders) sender.wake();
  };
  const unhear = does.has('sender') ? desk.store.hear?.(wake) : undefined;
  return {
    wake,
    failed,
    close: async () => {
      stop.abort();
      await Promise.all([...senders.map((sender) => sender.stop()), holding, unhear?.()]);
    },
  };
};
