import { readFile } from 'node:fs/promises';
import type { Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import type { Tally } from '#src/base/tally.ts';
import { type Health, openHealth } from '#src/talk/health/server.ts';
import { figure, line, plain } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { remark } from './output.ts';

const PACKAGE = new URL('../package.json', import.meta.url);
const versionOf = async (): Promise<string> => {
  const told: unknown = JSON.parse(await readFile(PACKAGE, 'utf8'));
  return told !== null && typeof told === 'object' && 'version' in told ? String(told.version) : '';
};

/** Opens `/healthz` and `/metrics` where the settings want them, and says where. Throws `page_address`. */
export const tellHealth = async (
  { store, clock }: App,
  { health }: Pick<Config, 'health'>,
  { log, counts }: Tally,
  lang: Language,
): Promise<Health | null> => {
  if (!health) return null;
  const house = { store, clock, log, counts, version: await versionOf() };
  const opened = await openHealth(house, health).catch((error: NodeJS.ErrnoException) => {
    throw fail('page_address', {
      address: `${health.host}:${health.port}`,
      why: error.code ?? error.message,
      setting: 'BARQ_HEALTH',
    });
  });
  const at = (path: string) => figure(`${opened.url}/${path}`);
  remark(plain(line('plain', phrase(lang, 'healthReady', { health: at('healthz'), metrics: at('metrics') })), lang));
  return opened;
};
