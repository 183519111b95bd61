import {
  ChannelType,
  type Client,
  type DMChannel,
  Events,
  type Guild,
  type NonThreadGuildBasedChannel,
} from 'discord.js';
import { z } from 'zod';
import { readJson } from '#src/store/json.ts';
import type { Desk } from './desk.ts';
import { moderatorsOf, type Places, POSTS, tagsNamed } from './places.ts';

/**
 * What messages to a server depend on, as its gateway tells it and as it is kept for processes without one: channels that
 * are no ordinary ones, roles, and where moderators are told.
 */
const channelShape = z.object({
  kind: z.enum(['announcements', 'posts']),
  tags: z.array(z.object({ id: z.string(), name: z.string() })),
});
const shape = z.object({
  channels: z.record(z.string(), channelShape),
  roles: z.array(z.string()),
  moderators: z.string().nullable(),
});

/** The name under which it is kept among a server's settings. */
const NAME = 'premises';

const premisesOf = (guild: Guild): z.output<typeof shape> => {
  const channels = new Map<string, z.output<typeof channelShape>>();
  for (const one of guild.channels.cache.values())
    if (POSTS.has(one.type)) {
      const tags = 'availableTags' in one ? one.availableTags.map(({ id, name }) => ({ id, name })) : [];
      channels.set(one.id, { kind: 'posts', tags });
    } else if (one.type === ChannelType.GuildAnnouncement) channels.set(one.id, { kind: 'announcements', tags: [] });
  return {
    channels: Object.fromEntries(channels),
    roles: [...guild.roles.cache.keys()],
    moderators: moderatorsOf(guild) ?? null,
  };
};

/** Writes down how the servers of a connection stand, and each change, as long as it lasts. */
export const keepPremises = (client: Client<true>, { store, log }: Pick<Desk, 'store' | 'log'>): void => {
  const kept = new Map<string, string>();
  const keep = async (guild: Guild): Promise<void> => {
    const now = JSON.stringify(premisesOf(guild));
    if (kept.get(guild.id) === now) return;
    // Most servers stand as they did before the last restart: a read is cheaper than a wait for the disk.
    if ((await store.setting(guild.id, NAME)) !== now) await store.set(guild.id, NAME, now);
    kept.set(guild.id, now);
  };
  let before = Promise.resolve();
  // One after the other: the last change must be the one that stands.
  const look = (guild: Guild): void => {
    before = before
      .then(() => keep(guild))
      .catch((error: unknown) => {
        // It is looked at again with the next change.
        log('warn', 'premises not kept', { why: error instanceof Error ? error.message : String(error) });
      });
  };
  for (const guild of client.guilds.cache.values()) look(guild);
  const ofChannel = (channel: DMChannel | NonThreadGuildBasedChannel): void => {
    if ('guild' in channel) look(channel.guild);
  };
  client.on(Events.GuildCreate, look);
  // While Barq is away what is stored of a server may be erased: it is written down anew when it comes back.
  client.on(Events.GuildDelete, ({ id }) => kept.delete(id));
  client.on(Events.GuildUpdate, (_, guild) => look(guild));
  client.on(Events.ChannelCreate, ofChannel);
  client.on(Events.ChannelUpdate, (_, channel) => ofChannel(channel));
  client.on(Events.ChannelDelete, ofChannel);
  client.on(Events.GuildRoleCreate, ({ guild }) => look(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => look(guild));
};

/** The places of a server as they were written down; what nobody wrote down takes messages. */
export const keptPlaces = async ({ store }: Pick<Desk, 'store'>, server: string): Promise<Places | undefined> => {
  const said = await store.setting(server, NAME);
  if (said === undefined) return undefined;
  const { channels, roles, moderators } = readJson(shape, said, `${server} ${NAME}`);
  const there = new Set(roles);
  return {
    knows: () => false,
    kind: (channel) => channels[channel]?.kind ?? 'messages',
    tags: (channel, names) => tagsNamed(channels[channel]?.tags ?? [], names),
    server: () => server,
    moderators: () => moderators ?? undefined,
    roles: (_, ids) => ids.filter((id) => there.has(id)),
  };
};
