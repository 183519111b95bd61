/** Structured lines on standard error; standard output belongs to answers. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

export type Log = (level: Exclude<Level, 'silent'>, event: string, details?: Readonly<Record<string, unknown>>) => void;

/** Values under these names never reach a log, whatever passes them. */
const SECRET = /token|authorization|password|secret|cookie|database_url/i;

const safe = (details: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, SECRET.test(name) ? '[redacted]' : value]));

export const logger = (least: Level, write: (line: string) => void = (line) => process.stderr.write(line)): Log => {
  const from = LEVELS.indexOf(least);
  return (level, event, details = {}) => {
    if (LEVELS.indexOf(level) < from) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...safe(details) })}\n`);
  };
};

export const quiet: Log = () => undefined;
