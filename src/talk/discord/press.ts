import { type CommandName, commandNamed } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Store } from '#src/store/store.ts';
import { callFrom, controlFrom, isKept, PICKED, type Verb, type View } from './view.ts';

/** A control that somebody pressed, and the call that it means. */
export interface Press {
  readonly verb: Verb;
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly page: number;
  readonly lang: Language;
}

/** A call with what was picked in its open places, one after the other; places beyond the last pick are left out. */
const filled = (given: View['given'], picked: readonly string[] | undefined): View['given'] | null => {
  const open = Object.keys(given).filter((name) => given[name] === PICKED);
  if (open.length > 0 && picked === undefined) return null;
  const values = open.flatMap((name, i) => (picked?.[i] === undefined ? [] : [[name, picked[i]] as const]));
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => !open.includes(name))),
    ...Object.fromEntries(values),
  };
};

/**
 * The call that a control means, `picked` of its choices; null where it was written by another version, or is kept no
 * longer. A call that changes something is made by a control only where doing it twice does no harm.
 */
export const pressOf = async (
  store: Store,
  community: string,
  customId: string,
  picked: readonly string[] | undefined,
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
    const given = again ? filled(found.given, picked) : null;
    return given && { name: found.name, given, verb, lang, page };
  }
  if (changes) return null;
  const [story] = picked ?? [];
  return { ...found, ...(story === undefined ? {} : { given: { story } }), verb, lang, page };
};
