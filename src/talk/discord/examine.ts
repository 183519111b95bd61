import { Client, GatewayIntentBits } from 'discord.js';
import type { Finding } from '#src/base/finding.ts';
import type { StoredRule } from '#src/store/rules.ts';
import { loginProblem } from './client.ts';
import { IN_THREADS, NEEDED } from './invite.ts';

const PATIENCE_MS = 20_000;

/** What stands between a channel and the alerts that are to be posted there. */
const channelFinding = (client: Client<true>, server: string, rule: StoredRule): Finding | undefined => {
  const guild = client.guilds.cache.get(server);
  if (!guild) return { is: 'bad', check: 'server_gone', values: { server } };
  const channel = guild.channels.cache.get(rule.channel);
  const me = guild.members.me;
  if (!channel || !me)
    return { is: 'bad', check: 'channel_gone', values: { server: guild.name, channel: rule.channel } };
  const lacks = channel.permissionsFor(me)?.missing(channel.isThread() ? IN_THREADS : NEEDED) ?? NEEDED;
  if (lacks.length > 0)
    return {
      is: 'bad',
      check: 'channel_refuses',
      values: { server: guild.name, channel: `#${channel.name}`, lacks: lacks.join(', ') },
    };
  if (rule.role === undefined) return undefined;
  const role = guild.roles.cache.get(rule.role);
  return role?.mentionable || me.permissions.has('MentionEveryone')
    ? undefined
    : { is: 'bad', check: 'role_silent', values: { server: guild.name, role: `@${role?.name ?? rule.role}` } };
};

/** Logs in, looks whether everything that is set can be done, and leaves. */
export const examineDiscord = async (
  token: string,
  api: string | undefined,
  rules: readonly (readonly [server: string, rules: readonly StoredRule[]])[],
): Promise<Finding[]> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...(api ? { rest: { api } } : {}) });
  try {
    const ready = new Promise<Client<true>>((resolve, reject) => {
      client.once('clientReady', resolve);
      setTimeout(() => reject(new Error('timeout')), PATIENCE_MS).unref();
    });
    const there = await Promise.race([ready, client.login(token).then(() => ready)]);
    const servers = there.guilds.cache.size;
    const found = rules.flatMap(([server, all]) => all.flatMap((rule) => channelFinding(there, server, rule) ?? []));
    const distinct = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    return [
      {
        is: servers > 0 ? 'well' : 'bad',
        check: servers > 0 ? 'discord_well' : 'discord_alone',
        values: { name: there.user.username, servers: String(servers) },
      },
      ...distinct,
    ];
  } catch (error) {
    return [{ is: 'bad', check: 'discord_failed', problem: loginProblem(error).problem }];
  } finally {
    await client.destroy();
  }
};
