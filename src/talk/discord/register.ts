import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import { commandData } from './command-data.ts';
import type { Desk } from './desk.ts';
import { failureOf } from './failures.ts';

/** What to register, and how. */
export interface Registration {
  readonly applicationId: string;
  /** Names in Arabic, too, for clients that show them. */
  readonly arabicNames: boolean;
}

/**
 * Tells Discord of the commands where they changed since it was last told. True where it was told. Where it objects to
 * the names in Arabic, the commands are registered without them; what was wanted is kept all the same, so that it is
 * asked again only when something has changed.
 */
export const register = async (
  { store, log }: Pick<Desk, 'store' | 'log'>,
  rest: REST,
  { applicationId, arabicNames }: Registration,
): Promise<boolean> => {
  const wanted = commandData(arabicNames);
  const hash = createHash('sha256').update(JSON.stringify(wanted)).digest('hex');
  const application = `discord:${applicationId}`;
  if ((await store.setting(application, 'commands')) === hash) return false;
  const put = (body: ReturnType<typeof commandData>) => rest.put(Routes.applicationCommands(applicationId), { body });
  try {
    await put(wanted);
  } catch (error) {
    const failure = failureOf(error);
    if (!arabicNames || failure.kind !== 'form') throw error;
    await put(commandData(false));
    log('warn', 'Discord takes no names in Arabic; the commands are registered without them', { where: failure.where });
  }
  await store.set(application, 'commands', hash);
  return true;
};
