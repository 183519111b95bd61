import { z } from 'zod';
import { LEVELS } from '#src/base/log.ts';

const hostAndPort = /^(\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+):\d{1,5}$/;
/** Reports of a story come within three days: what is younger than a week is never touched. */
const days = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(7).max(36_500))
  .optional();

/** Discord's own address, or a loopback double of it: the token is sent there. */
const discordBase = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, username } = new URL(text);
  if (username) return false;
  return (
    ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) || (protocol === 'https:' && hostname === 'discord.com')
  );
});

/** A place to listen at. */
const place = z
  .string()
  .regex(hostAndPort)
  .transform((text) => ({
    host: text.slice(0, text.lastIndexOf(':')).replace(/^\[|\]$/g, ''),
    port: Number(text.slice(text.lastIndexOf(':') + 1)),
  }))
  .refine(({ port }) => port <= 65_535);
const off = z.literal('off').transform(() => null);

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);
/** The page speaks plain HTTP, and whoever has its secret may do what moderators may. */
const ofThisMachine = place.refine(({ host }) => LOOPBACK.has(host));

/** What each variable does and takes, as it is told to people (README, `.env.example`, a wrong value), and its check. */
export const SETTINGS = {
  BARQ_DATA: {
    does: 'The folder of the embedded store. A store in use is locked: one Barq a folder.',
    takes: 'a folder',
    schema: z.string().default('./data'),
  },
  DATABASE_URL: {
    does: 'PostgreSQL 15 or newer instead of the embedded store. Several Barqs may share it.',
    takes: 'postgres://user:password@host/database',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  DISCORD_TOKEN: {
    does: 'With it, Barq runs on Discord. Never share it; it is never logged.',
    takes: 'the token of a Discord bot',
    schema: z.string().min(20).optional(),
  },
  DISCORD_API_BASE: {
    does: 'Another address of Discord, for tests. The token is sent there.',
    takes: 'https://discord.com/api or a loopback address',
    schema: discordBase.optional(),
  },
  DISCORD_ARABIC_NAMES: {
    does: 'Register names of commands and options in Arabic beside the others, for clients that show them. Discord documents none that does.',
    takes: 'on or off',
    schema: z
      .enum(['on', 'off'])
      .default('off')
      .transform((word) => word === 'on'),
  },
  BARQ_PAGE: {
    does: 'Where the local page is opened. Unset: without a token at 127.0.0.1:8087 or any free port, on Discord nowhere.',
    takes: 'host:port on loopback, or off',
    schema: z.union([off, ofThisMachine]).optional(),
  },
  BARQ_HEALTH: {
    does: 'Where /healthz and /metrics are told, for supervisors and Prometheus. They hold counts and no texts. Unset: nowhere.',
    takes: 'host:port, or off',
    schema: z.union([off, place]).optional(),
  },
  BARQ_ALLOW_ADDRESSES: {
    does: 'Addresses that feeds may be fetched from although they are not public. Unset: none.',
    takes: 'a comma list of host:port',
    schema: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((entry) => entry.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.string().regex(hostAndPort)))
      .transform((list): ReadonlySet<string> => new Set(list.map((entry) => entry.toLowerCase()))),
  },
  BARQ_FEEDS_PER_SERVER: {
    does: 'How many feeds one Discord server may follow. The command line and the page have no limit.',
    takes: 'a number from 1 to 10000',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .default('100')
      .transform(Number)
      .pipe(z.int().min(1).max(10_000)),
  },
  BARQ_KEEP_TEXTS: {
    does: 'Days after which a story’s texts are shortened: one stays whole, of the others the title, the opening and every sentence that holds a figure. Unset: never.',
    takes: 'a number of days from 7 to 36500',
    schema: days,
  },
  BARQ_KEEP_STORIES: {
    does: 'Days after which stories are deleted, with all their reports and counts. Their feeds do not bring them back. Unset: never.',
    takes: 'a number of days from 7 to 36500',
    schema: days,
  },
  BARQ_ROLE: {
    does: 'What this process does, where several share one store.',
    takes: 'all, gateway, ingester or sender',
    schema: z.enum(['all', 'gateway', 'ingester', 'sender']).default('all'),
  },
  LOG_LEVEL: {
    does: 'The least that is written to standard error, as JSON lines. Secrets are redacted.',
    takes: LEVELS.join(', '),
    schema: z.enum(LEVELS).default('info'),
  },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [K in SettingName]: z.output<(typeof SETTINGS)[K]['schema']> };
