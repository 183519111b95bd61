import { type Client, Events } from 'discord.js';
import type { Desk } from './desk.ts';
import { stopChannel } from './stopped.ts';

const HOUR_MS = 3_600_000;
/** So long after a server let go of Barq its settings are kept, should it come back; then they are erased. */
export const KEPT_MS = 30 * 24 * HOUR_MS;
const LOOK_MS = 6 * HOUR_MS;

/** Which servers a connection to the gateway would know of, were Barq a member. */
type Mine = (server: string) => boolean;

/**
 * Keeps what is stored in step with the servers that Barq is a member of: of one that let go of it nothing is posted, one
 * that takes it in again finds everything as it was, and what is gone for long is erased. Returns what ends it.
 */
export const watchMembership = async (
  client: Client<true>,
  desk: Desk,
  mine: Mine = () => true,
): Promise<() => void> => {
  const { store, log, clock } = desk;
  const left = async (server: string): Promise<void> => {
    const at = clock().getTime();
    if (!(await store.left(server, at))) return;
    log('info', 'server left', { server });
    await store.audit(server, { at, what: 'server_left', given: {} });
  };
  const returned = async (server: string): Promise<void> => {
    const at = clock().getTime();
    if (!(await store.returned(server, at))) return;
    log('info', 'server is back', { server });
    await store.audit(server, { at, what: 'server_returned', given: {} });
  };
  const erase = async (): Promise<void> => {
    for (const server of await store.eraseLeft(clock().getTime() - KEPT_MS)) log('info', 'server erased', { server });
  };
  const look = async (): Promise<void> => {
    for (const server of (await store.servers()).filter(mine))
      await (client.guilds.cache.has(server) ? returned(server) : left(server));
    await erase();
  };
  const safely = (work: Promise<void>): void =>
    void work.catch((error: unknown) =>
      log('error', 'membership', { why: error instanceof Error ? error.message : String(error) }),
    );

  await look();
  client.on(Events.GuildDelete, ({ id }) => safely(left(id)));
  client.on(Events.GuildCreate, ({ id }) => safely(returned(id)));
  client.on(Events.ChannelDelete, (channel) => {
    if ('guildId' in channel) safely(stopChannel(desk, channel.guildId, channel.id));
  });
  client.on(Events.ThreadDelete, ({ guildId, id }) => safely(stopChannel(desk, guildId, id)));
  const timer = setInterval(() => safely(look()), LOOK_MS);
  return () => clearInterval(timer);
};
