import { isLanguage, type Language } from '#src/base/lang.ts';
import type { Settings } from '#src/store/settings.ts';
import { LANGUAGE, person } from './desk.ts';

export interface Asker {
  readonly userId: string;
  readonly guildId: string | null;
  /** The client's language. Discord documents no Arabic one, but a client may say so all the same. */
  readonly locale: string;
}

const known = (code: string | undefined): Language | undefined => (code && isLanguage(code) ? code : undefined);

/**
 * The language that somebody chose: by the option, else once and for all, else for their server, else by an Arabic
 * client. Undefined where nobody chose: then the question's own language decides. An English client decides nothing, as
 * it is all that readers of Arabic can have.
 */
export const chosenLanguage = async (
  settings: Settings,
  { userId, guildId, locale }: Asker,
  option: string | undefined,
): Promise<Language | undefined> =>
  known(option) ??
  known(await settings.setting(person(userId), LANGUAGE)) ??
  (guildId === null ? undefined : known(await settings.setting(guildId, LANGUAGE))) ??
  (locale.startsWith('ar') ? 'ar' : undefined);
