import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '#src/base/problem.ts';
import { SETTINGS, type SettingName, type Settings } from './settings.ts';

/** Where the page stands unless it is told otherwise. */
const PAGE = { host: '127.0.0.1', port: 8087 };

const optional = (value: unknown): unknown => (value === '' ? undefined : value);

export interface Config {
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly discordToken: string | undefined;
  readonly discordApi: string | undefined;
  readonly arabicNames: boolean;
  /** Where the local page is opened; null where nowhere. `chosen`: there and at no other port. */
  readonly page: { readonly host: string; readonly port: number; readonly chosen: boolean } | null;
  readonly health: { readonly host: string; readonly port: number } | null;
  readonly allow: ReadonlySet<string>;
  readonly mostFeeds: number;
  /** In days; what is not set is kept for ever. */
  readonly keep: { readonly textDays: number | undefined; readonly storyDays: number | undefined };
  readonly role: Settings['BARQ_ROLE'];
  readonly logLevel: Settings['LOG_LEVEL'];
}

const read = <K extends SettingName>(name: K, environment: NodeJS.ProcessEnv): Settings[K] => {
  const { schema, takes } = SETTINGS[name];
  const parsed = schema.safeParse(optional(environment[name]));
  // The value itself is never repeated: it may be a secret.
  if (!parsed.success) throw fail('wrong_setting', { name, takes });
  return parsed.data as Settings[K];
};

const pageOf = (given: Settings['BARQ_PAGE']): Config['page'] =>
  given === undefined ? { ...PAGE, chosen: false } : given && { ...given, chosen: true };

/** Parts of Barq meet in a database, and two of them speak to Discord. */
const rightRole = (config: Config): Config => {
  const { role, databaseUrl, discordToken } = config;
  if (role !== 'all' && databaseUrl === undefined)
    throw fail('wrong_setting', { name: 'BARQ_ROLE', takes: 'all, or with DATABASE_URL gateway, ingester or sender' });
  if ((role === 'gateway' || role === 'sender') && discordToken === undefined)
    throw fail('wrong_setting', { name: 'DISCORD_TOKEN', takes: SETTINGS.DISCORD_TOKEN.takes });
  return config;
};

/** The settings of an environment, validated; the only reader of the environment in Barq. Throws `wrong_setting`. */
export const configFrom = (environment: NodeJS.ProcessEnv): Config =>
  rightRole({
    data: resolve(read('BARQ_DATA', environment)),
    databaseUrl: read('DATABASE_URL', environment),
    discordToken: read('DISCORD_TOKEN', environment),
    discordApi: read('DISCORD_API_BASE', environment),
    arabicNames: read('DISCORD_ARABIC_NAMES', environment),
    page: pageOf(read('BARQ_PAGE', environment)),
    health: read('BARQ_HEALTH', environment) ?? null,
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

/** What no log may show, wherever it stands: the token, the address of a database and the password in it. */
export const secretsOf = ({ discordToken, databaseUrl }: Config): readonly string[] => {
  const password = databaseUrl === undefined ? '' : new URL(databaseUrl).password;
  return [discordToken, databaseUrl, password, decodeURIComponent(password)].filter((secret) => secret !== undefined);
};
