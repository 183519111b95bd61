import { ChannelType, type Client, type Guild } from 'discord.js';
import { NEEDED } from './invite.ts';

/** What the gateway tells of a server's channels and roles. */
export interface Places {
  /** Whether this process has a server. */
  knows(server: string): boolean;
  /** How a message comes to stand in a channel. What the gateway did not tell of takes messages. */
  kind(channel: string): 'messages' | 'announcements' | 'posts';
  /** The ids of a forum's tags that have these names. */
  tags(channel: string, names: readonly string[]): readonly string[];
  /** The server of a channel. */
  server(channel: string): string | undefined;
  /** Where Discord tells the moderators of a server, if Barq may write there. */
  moderators(server: string): string | undefined;
  /** The roles of a server that are there still. */
  roles(server: string, ids: readonly string[]): readonly string[];
}

/** The places of a server, wherever they are known from. */
export type PlacesOf = (server: string) => Promise<Places>;

/** Channels that take posts instead of messages. */
export const POSTS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
/** Discord's cap. */
const TAGS = 5;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export const tagsNamed = (
  there: readonly { readonly id: string; readonly name: string }[],
  names: readonly string[],
) => {
  const wanted = new Set(names.map(plain));
  return there
    .filter(({ name }) => wanted.has(plain(name)))
    .map(({ id }) => id)
    .slice(0, TAGS);
};

/** Where Discord tells a server's moderators, if Barq may write there. */
export const moderatorsOf = ({ publicUpdatesChannel: channel, members: { me } }: Guild): string | undefined =>
  channel && me && channel.permissionsFor(me).has(NEEDED) ? channel.id : undefined;

/** Of one connection to the gateway, or of several. */
export const placesOf = (clients: () => readonly Client<true>[]): Places => {
  const channelOf = (id: string) =>
    clients()
      .map((one) => one.channels.cache.get(id))
      .find(Boolean);
  const guildOf = (id: string) =>
    clients()
      .map((one) => one.guilds.cache.get(id))
      .find(Boolean);
  return {
    knows: (server) => guildOf(server) !== undefined,
    kind: (id) => {
      const type = channelOf(id)?.type;
      if (type === undefined) return 'messages';
      return POSTS.has(type) ? 'posts' : type === ChannelType.GuildAnnouncement ? 'announcements' : 'messages';
    },
    tags: (id, names) => {
      const channel = channelOf(id);
      return tagsNamed(channel && 'availableTags' in channel ? channel.availableTags : [], names);
    },
    server: (id) => {
      const channel = channelOf(id);
      return channel && 'guildId' in channel && channel.guildId !== null ? channel.guildId : undefined;
    },
    moderators: (server) => {
      const guild = guildOf(server);
      return guild && moderatorsOf(guild);
    },
    roles: (server, ids) => {
      const guild = guildOf(server);
      return guild ? ids.filter((id) => guild.roles.cache.has(id)) : ids;
    },
  };
};
