import type { App } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { type Door, openDiscord } from '#src/talk/discord/client.ts';
import { type Double, openDouble } from './double/double.ts';
import { TOKEN } from './double/world.ts';

/** Barq behind its Discord door, with the double on the other side. */
export interface Pair {
  readonly double: Double;
  readonly door: Door;
  close(): Promise<void>;
}

export const pair = async (app: App, double?: Double): Promise<Pair> => {
  const there = double ?? (await openDouble());
  const door = await openDiscord({ ...app, log: quiet }, { token: TOKEN, api: there.base });
  return {
    double: there,
    door,
    close: async () => {
      await door.close();
      await there.close();
    },
  };
};
