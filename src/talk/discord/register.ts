import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Settings } from '#src/store/settings.ts';
import { commandData } from './command-data.ts';

/** Tells Discord of the commands where they changed since it was last told. True where it was told. */
export const register = async (rest: REST, settings: Settings, applicationId: string): Promise<boolean> => {
  const body = commandData();
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const application = `discord:${applicationId}`;
  if ((await settings.setting(application, 'commands')) === hash) return false;
  await rest.put(Routes.applicationCommands(applicationId), { body });
  await settings.set(application, 'commands', hash);
  return true;
};
