import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import { type Door, openDiscord } from '#src/talk/discord/client.ts';
import { openWing, type Part } from '#src/talk/discord/fleet.ts';
import { figure, foreign, line, plain, type Run } from '#src/talk/runs.ts';
import { counted, phrase } from '#src/talk/words.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { remark } from './output.ts';

/** Barq on Discord. */
export interface Bot {
  /** New articles may have come, and alerts with them. */
  wake(): void;
  /** Rejects when Discord will have no more of us. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/** The first exception that nobody caught is logged; with the second the state of the program is anybody's guess. */
const guard = (log: Log, end: (error: Error) => void): (() => void) => {
  let seen = 0;
  const caught = (error: Error): void => {
    seen += 1;
    log('error', 'uncaught', { why: error.message, stack: error.stack?.split('\n').slice(1, 4).join(' ') });
    if (seen > 1) end(error);
  };
  process.on('uncaughtException', caught);
  return () => process.off('uncaughtException', caught);
};

const partsOf = (role: Config['role']): ReadonlySet<Part> =>
  new Set(role === 'sender' ? ['sender'] : role === 'gateway' ? ['gateway'] : ['gateway', 'sender']);

/** Opens the Discord door and says, for whoever runs it, how a server takes Barq in. Throws the problem of a login. */
export const openBot = async (
  app: App,
  { discordApi, arabicNames, role }: Config,
  token: string,
  lang: Language,
  log: Log,
  signal: AbortSignal,
): Promise<Bot> => {
  const say = (runs: readonly Run[]): void => remark(plain(line('plain', runs), lang));
  const { promise: crashed, reject } = Promise.withResolvers<never>();
  crashed.catch(() => undefined);
  const unguard = guard(log, reject);
  try {
    const ready = ({ name, servers, invite }: Pick<Door, 'name' | 'servers' | 'invite'>): void => {
      say(phrase(lang, 'discordReady', { name: foreign(name), servers: counted(lang, 'servers', servers) }));
      say(phrase(lang, 'invite', { url: figure(invite) }));
    };
    const way = { token, api: discordApi, arabicNames, signal };
    const alone = async (): Promise<Door> => {
      const door = await openDiscord({ ...app, log }, way);
      ready(door);
      return door;
    };
    const door = app.store.shared ? openWing({ ...app, log }, way, partsOf(role), ready) : await alone();
    const failed = Promise.race([door.failed, crashed]);
    failed.catch(() => undefined);
    return {
      wake: door.wake,
      failed,
      close: async () => {
        unguard();
        await door.close();
      },
    };
  } catch (error) {
    unguard();
    throw error;
  }
};
