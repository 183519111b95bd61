import { type CommandName, commandNamed } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { callFrom, controlFrom, isKept, PICKED, type Verb } from './view.ts';

/** A control that somebody pressed, and the call that it means. */
export interface Press {
  readonly verb: Verb;
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly page: number;
  readonly lang: Language;
}

/**
 * The call that a control means, `picked` of its choices; null where it was written by another version, or is kept no
 * longer. A call that changes something is made by a control only where doing it twice does no harm.
 */
export const pressOf = async (
  store: Store,
  community: string,
  customId: string,
  picked: string | undefined,
): Promise<Press | null> => {
  const control = controlFrom(customId);
  if (!control) return null;
  const { verb, lang, page, call } = control;
  const text = typeof call === 'string' ? call : await store.setting(community, call.slot);
  if (text === undefined || (typeof call !== 'string' && !isKept(text, call.hash))) return null;
  const found = callFrom(text);
  if (!found) return null;
  const { changes, again } = commandNamed(found.name);
  if (verb === 'do') {
    const given = Object.entries(found.given).map(
      ([name, value]) => [name, value === PICKED ? picked : value] as const,
    );
    if (!again || given.some(([, value]) => value === undefined)) return null;
    return {
      name: found.name,
      given: Object.fromEntries(given.map(([name, value]) => [name, value ?? ''])),
      verb,
      lang,
      page,
    };
  }
  if (changes) return null;
  return { ...found, ...(picked === undefined ? {} : { given: { story: picked } }), verb, lang, page };
};
