/** Structured lines on standard error; standard output belongs to answers. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

export type Log = (level: Exclude<Level, 'silent'>, event: string, details?: Readonly<Record<string, unknown>>) => void;

/** Values under these names never reach a log, whatever passes them. */
const SECRET = /token|authorization|password|passwd|secret|cookie|database_url|api_?key|^key$|^sig(nature)?$/i;
const HIDDEN = '[redacted]';
/** Shorter ones would be found in words. */
const SHORTEST = 8;

/** Addresses without what only their owner knows: a name and a password before the host, keys behind it. */
const bareAddresses = (text: string): string =>
  text
    .replace(/\/\/[^\s/@"']{1,300}@/g, `//${HIDDEN}@`)
    .replace(/([?&])([\w.-]{1,60})=[^&#\s"']{1,2000}/g, (whole, mark: string, name: string) =>
      SECRET.test(name) ? `${mark}${name}=${HIDDEN}` : whole,
    );

const without = (secrets: readonly string[], text: string): string =>
  secrets.reduce((left, secret) => left.replaceAll(secret, HIDDEN), bareAddresses(text));

/** A value as it may be written down, however deep it goes. */
const safe = (value: unknown, secrets: readonly string[]): unknown => {
  if (typeof value === 'string') return without(secrets, value);
  if (value instanceof Error) return without(secrets, value.message);
  if (Array.isArray(value)) return value.map((one) => safe(one, secrets));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, SECRET.test(name) ? HIDDEN : safe(one, secrets)]),
  );
};

export interface LogWays {
  readonly write?: (line: string) => void;
  /** What must never be written, wherever it stands. */
  readonly secrets?: readonly string[];
}

const toError = (line: string): void => {
  process.stderr.write(line);
};

export const logger = (least: Level, { write = toError, secrets = [] }: LogWays = {}): Log => {
  const from = LEVELS.indexOf(least);
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST);
  return (level, event, details = {}) => {
    if (LEVELS.indexOf(level) < from) return;
    const line = { time: new Date().toISOString(), level, event, ...(safe(details, hidden) as object) };
    write(`${JSON.stringify(line)}\n`);
  };
};

export const quiet: Log = () => undefined;
