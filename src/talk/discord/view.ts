import { createHash } from 'node:crypto';
import { type CommandName, commandNamed, isCommand } from '#commands/index.ts';
import { isLanguage, type Language } from '#src/base/lang.ts';

/** What a message shows: a call, in a language, at a page. Its buttons carry other views of it. */
export interface View {
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly lang: Language;
  readonly page: number;
}

/** What a control does: turn the page, change the language, open the story that is picked, ask what is offered, set up. */
const VERBS = ['page', 'lang', 'open', 'ask', 'do'] as const;
export type Verb = (typeof VERBS)[number];

/** Stands in a call for what will be picked. */
export const PICKED = '?';

/** The question that is offered in place of one that was refused. */
export const suggestedView = ({ lang }: View, question: string): View => ({
  name: 'ask',
  given: { question },
  lang,
  page: 0,
});

/** A longer call is kept in the store, under its own hash. */
export interface Kept {
  readonly slot: string;
  readonly hash: string;
  readonly call: string;
}

const VERSION = 'v1';
/** Discord's cap for a custom id. */
const LONGEST = 100;
/** Calls kept for each community; a newer one takes the place of an older one, whose buttons then say that they expired. */
const SLOTS = 4096;

const packed = (text: string): string => text.replace(/[%|=]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
const unpacked = (text: string): string =>
  text.replace(/%(25|7c|3d)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const callText = ({ name, given }: Pick<View, 'name' | 'given'>): string =>
  [
    name,
    ...Object.entries(given)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${packed(value)}`),
  ].join('|');

/** A call as it was kept or carried; null where this version does not know it. */
export const callFrom = (text: string): Pick<View, 'name' | 'given'> | null => {
  const [name = '', ...rest] = text.split('|');
  if (!isCommand(name)) return null;
  const { options } = commandNamed(name);
  const given = rest.map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at), unpacked(part.slice(at + 1))];
  });
  return given.every(([option]) => Object.hasOwn(options, option)) ? { name, given: Object.fromEntries(given) } : null;
};

const keptAs = (call: string): Kept => {
  const hash = createHash('sha256').update(call).digest('hex').slice(0, 24);
  return { slot: `call:${Number.parseInt(hash.slice(0, 8), 16) % SLOTS}`, hash, call };
};

/** Where the call of a view is kept, where it is too long for its buttons. */
export const keptOf = (view: Pick<View, 'name' | 'given'>): Kept | null => {
  const call = callText(view);
  return [VERSION, 'lang', 'en', '999', call].join('|').length > LONGEST ? keptAs(call) : null;
};

/** The custom id of a control. It says all there is to know, so that it works after a restart. */
export const customId = (verb: Verb, view: View): string => {
  const kept = keptOf(view);
  return [VERSION, verb, view.lang, String(view.page), kept ? `#${kept.slot}.${kept.hash}` : callText(view)].join('|');
};

export interface Control {
  readonly verb: Verb;
  readonly lang: Language;
  readonly page: number;
  /** The call itself, or the place where it is kept. */
  readonly call: string | { readonly slot: string; readonly hash: string };
}

const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word);

/** A custom id taken apart; null for any that this version did not write. Ids come from outside: nothing is trusted. */
export const controlFrom = (id: string): Control | null => {
  const [, verb = '', lang = '', page = '', call = ''] =
    /^v1\|(\w{1,8})\|(\w\w)\|(\d{1,3})\|(.{1,90})$/su.exec(id) ?? [];
  if (!isVerb(verb) || !isLanguage(lang)) return null;
  const kept = /^#(call:\d{1,4})\.([0-9a-f]{24})$/.exec(call);
  const [, slot = '', hash = ''] = kept ?? [];
  return { verb, lang, page: Number(page), call: kept ? { slot, hash } : call };
};

/** Whether a kept call is the one that a button means. */
export const isKept = (call: string, hash: string): boolean => keptAs(call).hash === hash;
