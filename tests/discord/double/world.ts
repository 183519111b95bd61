const EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A snowflake that was made at a time. */
export const snowflake = (at = Date.now()): string => {
  counter = (counter + 1n) & 0xfffn;
  return (((BigInt(at) - EPOCH) << 22n) | counter).toString();
};

export const APP = '1300000000000000001';
export const GUILD = '1300000000000000002';
export const CHANNEL = '1300000000000000003';
export const MEMBER = '1300000000000000004';
export const MODERATOR = '1300000000000000005';
export const OTHER_CHANNEL = '1300000000000000006';
/** Where the bot may look, but not write. */
export const LOCKED_CHANNEL = '1300000000000000007';

/** Where Discord tells the server's moderators of its own news. */
export const UPDATES_CHANNEL = '1300000000000000008';

export const ANNOUNCEMENTS = '1300000000000000009';
export const FORUM = '1300000000000000010';
export const THREAD = '1300000000000000013';
export const TAG = '1300000000000000021';

/** Channels that are no ordinary text channels, by type. */
const TYPES: Readonly<Record<string, number>> = { [ANNOUNCEMENTS]: 5, [FORUM]: 15, [THREAD]: 11 };

/** The server's channels by name. */
export const CHANNELS: Readonly<Record<string, string>> = {
  [CHANNEL]: 'news',
  [OTHER_CHANNEL]: 'mining',
  [LOCKED_CHANNEL]: 'locked',
  [UPDATES_CHANNEL]: 'moderators-only',
  [ANNOUNCEMENTS]: 'announcements',
  [FORUM]: 'stories',
};
export const TOKEN = 'test-token-that-must-never-be-logged-0123456789';

const MANAGE_GUILD = 1n << 5n;
/** View, send (in threads, too), embed, history: what an ordinary member may do. */
const ORDINARY = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n);
const SEND_MESSAGES = 1n << 11n;

export const user = (id: string) => ({
  id,
  username: `user${id.slice(-1)}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: id === APP,
});
export const member = (id: string) => ({
  user: user(id),
  roles: [],
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: (id === MODERATOR ? ORDINARY | MANAGE_GUILD : ORDINARY).toString(),
});

export const channel = (id: string) => ({
  id,
  type: TYPES[id] ?? 0,
  guild_id: GUILD,
  name: CHANNELS[id] ?? '',
  position: 0,
  permission_overwrites:
    id === LOCKED_CHANNEL ? [{ id: GUILD, type: 0, allow: '0', deny: SEND_MESSAGES.toString() }] : [],
  nsfw: false,
  parent_id: null,
  ...(id === FORUM
    ? {
        available_tags: [{ id: TAG, name: 'Mining', moderated: false, emoji_id: null, emoji_name: null }],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: 0,
      }
    : {}),
});

/** A thread of the news channel. */
export const thread = () => ({
  id: THREAD,
  type: 11,
  guild_id: GUILD,
  name: 'thread',
  parent_id: CHANNEL,
  owner_id: MODERATOR,
  message_count: 0,
  member_count: 1,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
    locked: false,
  },
});

/** A role that anybody may mention, and one that Barq may not. */
export const READERS = '1300000000000000011';
export const STAFF = '1300000000000000012';

const everyone = {
  id: GUILD,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions: ORDINARY.toString(),
  managed: false,
  mentionable: false,
  flags: 0,
};

/** The server's roles. */
export const ROLES = [
  everyone,
  { ...everyone, id: READERS, name: 'readers', permissions: '0', mentionable: true },
  { ...everyone, id: STAFF, name: 'staff', permissions: '0' },
];

/** The guild as GUILD_CREATE tells it. */
export const guild = () => ({
  id: GUILD,
  name: 'A server',
  owner_id: MODERATOR,
  preferred_locale: 'en-US',
  roles: ROLES,
  channels: Object.keys(CHANNELS).map(channel),
  members: [member(APP)],
  threads: [thread()],
  emojis: [],
  stickers: [],
  features: ['COMMUNITY'],
  public_updates_channel_id: UPDATES_CHANNEL,
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  member_count: 3,
  large: false,
  unavailable: false,
});

/** A message as Discord tells it. */
export const message = (id: string, channelId: string, body: object, by?: string) => ({
  id,
  channel_id: channelId,
  author: user(APP),
  content: '',
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  type: by === undefined ? 0 : 20,
  flags: 0,
  ...body,
  ...(by === undefined
    ? {}
    : {
        interaction_metadata: {
          id: snowflake(),
          type: 2,
          user: user(by),
          authorizing_integration_owners: { '0': GUILD },
        },
      }),
});
