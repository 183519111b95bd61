import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { LEVELS } from '#src/base/log.ts';
import { fail } from '#src/base/problem.ts';

const hostAndPort = /^(\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+):\d{1,5}$/;
/** Reports of a story come within three days: what is younger than a week is never touched. */
const days = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(7).max(36_500))
  .optional();
const optional = (value: unknown): unknown => (value === '' ? undefined : value);

/** Discord's own address, or a loopback double of it: the token is sent there. */
const discordBase = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, username } = new URL(text);
  if (username) return false;
  return (
    ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) || (protocol === 'https:' && hostname === 'discord.com')
  );
});

/** What each variable takes, as it is told to somebody whose value is wrong, and its check. */
const SETTINGS = {
  BARQ_DATA: { takes: 'a folder', schema: z.string().default('./data') },
  DATABASE_URL: {
    takes: 'postgres://user:password@host/database',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  DISCORD_TOKEN: { takes: 'the token of a Discord bot', schema: z.string().min(20).optional() },
  DISCORD_API_BASE: { takes: 'https://discord.com/api or a loopback address', schema: discordBase.optional() },
  BARQ_PAGE: { takes: 'host:port, loopback unless you know why not', schema: z.string().regex(hostAndPort).optional() },
  BARQ_ALLOW_ADDRESSES: {
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
    takes: 'a number from 1 to 10000',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .default('100')
      .transform(Number)
      .pipe(z.int().min(1).max(10_000)),
  },
  BARQ_KEEP_TEXTS: { takes: 'a number of days from 7 to 36500', schema: days },
  BARQ_KEEP_STORIES: { takes: 'a number of days from 7 to 36500', schema: days },
  BARQ_ROLE: {
    takes: 'all, gateway, ingester or sender',
    schema: z.enum(['all', 'gateway', 'ingester', 'sender']).default('all'),
  },
  LOG_LEVEL: { takes: LEVELS.join(', '), schema: z.enum(LEVELS).default('info') },
} as const;

type Settings = { readonly [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> };

export interface Config {
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly discordToken: string | undefined;
  readonly discordApi: string | undefined;
  readonly page: string | undefined;
  readonly allow: ReadonlySet<string>;
  readonly mostFeeds: number;
  /** In days; what is not set is kept for ever. */
  readonly keep: { readonly textDays: number | undefined; readonly storyDays: number | undefined };
  readonly role: Settings['BARQ_ROLE'];
  readonly logLevel: Settings['LOG_LEVEL'];
}

const read = <K extends keyof Settings>(name: K, environment: NodeJS.ProcessEnv): Settings[K] => {
  const { schema, takes } = SETTINGS[name];
  const parsed = schema.safeParse(optional(environment[name]));
  // The value itself is never repeated: it may be a secret.
  if (!parsed.success) throw fail('wrong_setting', { name, takes });
  return parsed.data as Settings[K];
};

/** The settings of an environment, validated; the only reader of the environment in Barq. Throws `wrong_setting`. */
export const configFrom = (environment: NodeJS.ProcessEnv): Config => ({
  data: resolve(read('BARQ_DATA', environment)),
  databaseUrl: read('DATABASE_URL', environment),
  discordToken: read('DISCORD_TOKEN', environment),
  discordApi: read('DISCORD_API_BASE', environment),
  page: read('BARQ_PAGE', environment),
  allow: read('BARQ_ALLOW_ADDRESSES', environment),
  mostFeeds: read('BARQ_FEEDS_PER_SERVER', environment),
  keep: { textDays: read('BARQ_KEEP_TEXTS', environment), storyDays: read('BARQ_KEEP_STORIES', environment) },
  role: read('BARQ_ROLE', environment),
  logLevel: read('LOG_LEVEL', environment),
});

/** As `configFrom` on this process, with the file `.env` of the working folder read first where there is one. */
export const loadConfig = (): Config => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return configFrom(process.env);
};
