import { join } from 'node:path';
import { type App, openApp, STORE_FILE } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { configFrom } from '#src/config.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
import { type Double, openDouble } from '../tests/discord/double/double.ts';
import { GUILD, TOKEN } from '../tests/discord/double/world.ts';

/** Barq on a store that is there already, and a server that follows all its feeds, behind the real Discord client. */
export interface Door {
  readonly app: App;
  readonly double: Double;
  readonly guild: string;
  close(): Promise<void>;
}

const followAsLocal = async (folder: string): Promise<void> => {
  const store = await openSqlite(join(folder, STORE_FILE));
  for (const { url } of await store.feeds(LOCAL)) await store.follow(GUILD, url, 0);
  await store.close();
};

export const openDoor = async (folder: string, allow = ''): Promise<Door> => {
  await followAsLocal(folder);
  const app = await openApp(configFrom({ BARQ_DATA: folder, BARQ_ALLOW_ADDRESSES: allow }), quiet);
  const double = await openDouble();
  const door = await openDiscord({ ...app, log: quiet }, { token: TOKEN, api: double.base });
  return {
    app,
    double,
    guild: GUILD,
    close: async () => {
      await door.close();
      await double.close();
      await app.close();
    },
  };
};
