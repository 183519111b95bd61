import { ChannelType, type Client } from 'discord.js';
import { NEEDED } from './invite.ts';

/** What the gateway tells of a server's channels and roles. */
export interface Places {
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

const POSTS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
/** Discord's cap. */
const TAGS = 5;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export const placesFor = (client: Client<true>): Places => ({
  kind: (id) => {
    const type = client.channels.cache.get(id)?.type;
    if (type === undefined) return 'messages';
    return POSTS.has(type) ? 'posts' : type === ChannelType.GuildAnnouncement ? 'announcements' : 'messages';
  },
  tags: (id, names) => {
    const channel = client.channels.cache.get(id);
    const wanted = new Set(names.map(plain));
    const there = channel && 'availableTags' in channel ? channel.availableTags : [];
    return there
      .filter(({ name }) => wanted.has(plain(name)))
      .map((tag) => tag.id)
      .slice(0, TAGS);
  },
  server: (id) => {
    const channel = client.channels.cache.get(id);
    return channel && 'guildId' in channel && channel.guildId !== null ? channel.guildId : undefined;
  },
  moderators: (server) => {
    const guild = client.guilds.cache.get(server);
    const [channel, me] = [guild?.publicUpdatesChannel, guild?.members.me];
    return channel && me && channel.permissionsFor(me).has(NEEDED) ? channel.id : undefined;
  },
  roles: (server, ids) => {
    const guild = client.guilds.cache.get(server);
    return guild ? ids.filter((id) => guild.roles.cache.has(id)) : ids;
  },
});
