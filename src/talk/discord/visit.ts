import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from 'discord.js';
import type { Problem } from '#src/base/problem.ts';
import { person, type Visitor } from './desk.ts';
import { IN_THREADS, NEEDED } from './invite.ts';

/** Whose eyes somebody looks through: their server's where Barq is a member of it, else their own. */
const communityOf = ({ guildId, user, authorizingIntegrationOwners: owners }: BaseInteraction): string =>
  // Where a member brought Barq along for themselves, the server has not been asked.
  guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : person(user.id);

/** Why somebody may not use what is for moderators. Asked again here: a server can change who sees a command. */
const barredFrom = (interaction: BaseInteraction): Problem | undefined => {
  if (!interaction.inGuild() || communityOf(interaction) !== interaction.guildId)
    return { code: 'servers_only', details: {} };
  return interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)
    ? undefined
    : { code: 'not_allowed', details: {} };
};

const channelIn = ({ guild }: BaseInteraction, id: string): GuildBasedChannel | undefined =>
  guild?.channels.cache.get(id);

/** What Barq lacks in a channel to post there. Another server's channel is none. */
const refusalIn = (interaction: BaseInteraction, id: string): Problem | undefined => {
  const channel = channelIn(interaction, id);
  const me = interaction.guild?.members.me;
  const needed = channel?.isThread() ? IN_THREADS : NEEDED;
  const missing = channel && me ? (channel.permissionsFor(me)?.missing(needed) ?? needed) : needed;
  if (missing.length === 0) return undefined;
  return { code: 'no_access', details: { channel: `#${channel?.name ?? id}`, lacks: missing.join(', ') } };
};

/** Why a mention of a role would reach nobody: it is none of this server, or only those who may mention anybody can. */
const silenceOf = ({ guild }: BaseInteraction, id: string): Problem | undefined => {
  const role = guild?.roles.cache.get(id);
  const may = role?.mentionable || guild?.members.me?.permissions.has(PermissionFlagsBits.MentionEveryone);
  return role && may ? undefined : { code: 'silent_role', details: { role: `@${role?.name ?? id}` } };
};

/** The names of a server's channels, by id. */
export const placesOf = ({ guild }: BaseInteraction): ReadonlyMap<string, string> =>
  new Map(guild?.channels.cache.map(({ id, name }) => [id, name]) ?? []);

/** Who made an interaction, and what they may. */
export const visitorOf = (interaction: BaseInteraction): Visitor => {
  const community = communityOf(interaction);
  const { id } = interaction.user;
  return {
    community,
    asker: id,
    place: [community, interaction.channelId ?? '', id].join(' '),
    barred: barredFrom(interaction),
    refusal: (channel) => refusalIn(interaction, channel),
    silence: (role) => silenceOf(interaction, role),
  };
};
