import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  RESTEvents,
} from 'discord.js';
import { BarqError, fail } from '#src/base/problem.ts';
import { startSender } from '#src/talk/outbox.ts';
import { openRecent } from '#src/talk/recent.ts';
import { changePost } from './change-post.ts';
import type { Desk } from './desk.ts';
import { digestPost } from './digest-post.ts';
import { failureOf } from './failures.ts';
import { interact } from './interact.ts';
import { inviteLink } from './invite.ts';
import { watchMembership } from './membership.ts';
import { noticePost } from './notice-post.ts';
import { placesOf } from './places.ts';
import { discordPost } from './post.ts';
import { register } from './register.ts';
import { postingRest } from './sending.ts';
import { stoppedPost } from './stopped.ts';
import { openTurns } from './turns.ts';
import { underWay } from './under-way.ts';

/** Barq on Discord. */
export interface Door {
  readonly invite: string;
  readonly name: string;
  readonly servers: number;
  /** There may be alerts to send. */
  wake(): void;
  /** Rejects when Discord will have no more of us. */
  readonly failed: Promise<never>;
  /** Lets what is being sent arrive, then leaves. */
  close(): Promise<void>;
}

const UNAUTHORIZED = 401;
const PATIENCE_MS = 1000;
/** For what people were promised; whoever ends a service waits some ten seconds and more. */
const PROMISED_MS = 5000;

/**
 * Discord does not count answers to interactions against the 50 requests a second of a bot, and discord.js does: of a crowd
 * that asks at once some would hear nothing for a second. Whatever else is sent goes another way (`postingRest`).
 */
const UNCOUNTED = 1_000_000;

const optionsOf = (api: string | undefined): ClientOptions => ({
  // The commands' own payloads say who asks, where, and what they may: no other events are wanted.
  intents: [GatewayIntentBits.Guilds],
  allowedMentions: { parse: [] },
  makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, ThreadManager: 0 }),
  rest: { globalRequestsPerSecond: UNCOUNTED, ...(api ? { api } : {}) },
});

/** A connection that is just being made is not always given up: it may not keep us from leaving. */
const leave = (client: Client): Promise<void> =>
  Promise.race([client.destroy(), wait(PATIENCE_MS, undefined, { ref: false })]);

/** What a failed login means. The token never is part of it. */
export const loginProblem = (error: unknown): BarqError => {
  if (error instanceof BarqError) return error;
  const why = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (
    code === DiscordjsErrorCodes.TokenInvalid ||
    failureOf(error).kind === 'token' ||
    /authentication failed/i.test(why)
  )
    return fail('discord_token', {});
  if (/intents|sharding|invalid api version/i.test(why)) return fail('discord_refused', { why });
  return fail('discord_unreachable', { why });
};

/** Tells the log what happens to the connection, and `fail` of what ends it for good. */
const watch = (client: Client, { log }: Desk, end: (error: BarqError) => void): void => {
  client.on(Events.Error, (error) => log('error', 'discord', { why: error.message }));
  client.on(Events.ShardError, (error) => log('warn', 'discord gateway', { why: error.message }));
  client.on(Events.ShardReconnecting, () => log('warn', 'discord gateway lost, coming back'));
  client.on(Events.ShardResume, () => log('info', 'discord gateway is back'));
  client.on(Events.Invalidated, () => end(fail('discord_refused', { why: 'session invalidated' })));
  client.on(Events.ShardDisconnect, ({ code }) =>
    end(code === 4004 ? fail('discord_token', {}) : fail('discord_refused', { why: `close code ${code}` })),
  );
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter }) => log('info', 'rate limited', { route, retryAfter }));
  // discord.js forgets the token at the first 401 and would go on as a bot that can say nothing.
  client.rest.on(RESTEvents.Response, ({ route }, { status }) => {
    if (status === UNAUTHORIZED && !/^\/(webhooks|interactions)\//.test(route)) end(fail('discord_token', {}));
  });
};

/** How to be on Discord. */
export interface Way {
  readonly token: string;
  readonly api: string | undefined;
  /** Commands have names in Arabic, too. */
  readonly arabicNames?: boolean;
  readonly signal?: AbortSignal;
}

/** A part of a bot's servers, and when it may say hello. */
export interface Shards {
  readonly ids: readonly number[];
  readonly of: number;
  hello(shard: number, signal: AbortSignal): Promise<void>;
}

const sharded = ({ ids, of, hello }: Shards): ClientOptions => ({
  intents: [],
  shards: ids,
  shardCount: of,
  ws: { buildIdentifyThrottler: () => ({ waitForIdentify: hello }) },
});

/** A connection to the gateway. */
export interface Connected {
  readonly there: Client<true>;
  /** Nobody comes any more. */
  leave(): Promise<void>;
  /**
   * Whoever came has an answer. What Discord gave to one connection it gives to no other: who was promised an answer would
   * wait for ever.
   */
  answered(): Promise<void>;
}

/**
 * Logs in and serves who comes. `end` is told what ends the connection for good; `ended` rejects with it. Throws the
 * problem of a login.
 */
export const connect = async (
  desk: Desk,
  { token, api, arabicNames = false }: Way,
  { end, ended }: { readonly end: (error: BarqError) => void; readonly ended: Promise<never> },
  shards?: Shards,
): Promise<Connected> => {
  const client = new Client({ ...(shards ? sharded(shards) : {}), ...optionsOf(api) });
  watch(client, desk, end);
  const turns = openTurns();
  const open = underWay();
  client.on(Events.InteractionCreate, (interaction) => open.begin(interact(desk, interaction, turns)));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    const login = client.login(token);
    // A gateway that keeps closing leaves the login pending: only being ready, or an end, says how it went.
    const there = await Promise.race([ready, ended, login.then(() => ready)]);
    await register(desk, there.rest, { applicationId: there.application.id, arabicNames });
    return { there, leave: () => leave(client), answered: () => open.over(PROMISED_MS) };
  } catch (error) {
    await leave(client);
    throw loginProblem(error);
  }
};

/** Logs in, registers the commands where they changed, and serves until it is closed. Throws the problem of a login. */
export const openDiscord = async (house: Omit<Desk, 'recent'>, way: Way): Promise<Door> => {
  const { promise: failed, reject: end } = Promise.withResolvers<never>();
  // Whoever holds the door waits for it; until then a failure must not end the program unexplained.
  failed.catch(() => undefined);
  const desk: Desk = { ...house, recent: openRecent() };
  way.signal?.addEventListener('abort', () => end(fail('discord_unreachable', { why: 'stopped' })), { once: true });
  const { there, leave: leaveIt, answered } = await connect(desk, way, { end, ended: failed });
  const { id, username } = there.user;
  const rest = postingRest(way.token, way.api);
  const ways = { log: desk.log, clock: desk.clock, alone: !desk.store.shared, failed: end };
  const places = placesOf(() => [there]);
  const all = async () => places;
  const senders = [
    startSender(desk.store, discordPost(desk, rest, all, id), ways),
    startSender(desk.store.digests, digestPost(desk, rest, all, id), ways),
    startSender(desk.store.changes, changePost(desk, rest, all), ways),
    startSender(desk.store.stopped, stoppedPost(desk, rest, all), ways),
    startSender(desk.store.noticeQueue, noticePost(desk, rest, places), ways),
  ];
  const unwatch = await watchMembership(there, desk);
  return {
    invite: inviteLink(there.application.id),
    name: username || id,
    servers: there.guilds.cache.size,
    wake: () => {
      for (const sender of senders) sender.wake();
    },
    failed,
    close: async () => {
      unwatch();
      await Promise.all(senders.map((sender) => sender.stop()));
      await leaveIt();
      await answered();
    },
  };
};
