import { OAuth2Scopes, PermissionFlagsBits, type PermissionsString } from 'discord.js';

/** What Barq needs in a channel to post alerts there. Answers to commands need nothing. */
export const NEEDED = ['ViewChannel', 'SendMessages'] as const satisfies readonly PermissionsString[];

/** The same in a thread. */
export const IN_THREADS = ['ViewChannel', 'SendMessagesInThreads'] as const satisfies readonly PermissionsString[];

/** The link by which a server takes Barq in, asking for what it needs and no more. */
export const inviteLink = (applicationId: string): string => {
  const permissions = [...new Set([...NEEDED, ...IN_THREADS])].reduce(
    (sum, name) => sum | PermissionFlagsBits[name],
    0n,
  );
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
};
