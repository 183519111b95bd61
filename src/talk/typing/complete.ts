import { COMMANDS, type CommandName } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import type { Option } from '#src/base/command.ts';
import { keys } from '#src/base/keys.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { fold } from '#src/language/text.ts';
import { choice } from '#src/talk/discord/command-words.ts';
import { suggest } from '#src/talk/discord/suggest.ts';
import { calledAs, optionsOf, type Typed, typedOf } from './call.ts';

/** What may be meant by what somebody typed so far: the text that would then stand there, and what is shown for it. */
export interface Completion {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

type Around = Omit<Parameters<typeof suggest>[2], 'given'>;

const MOST = 25;

const folded = (text: string): string => text.split(/\s+/u).map(fold).join(' ');
const holds = (text: string, typed: string): boolean => {
  const folding = folded(text);
  return folded(typed)
    .split(' ')
    .every((word) => folding.includes(word));
};

/** Commands by their name, then those that do what was typed, in either language. */
const commands = (typed: string, lang: Language): Completion[] => {
  const begins = (name: CommandName): number => Number(!calledAs(name).includes(typed));
  return keys(COMMANDS)
    .filter((name) =>
      holds(`${calledAs(name)} ${LANGUAGES.map((one) => LOCALES[one].commands[name].does).join(' ')}`, typed),
    )
    .toSorted((a, b) => begins(a) - begins(b))
    .map((name) => ({
      text: `${calledAs(name)} `,
      label: calledAs(name),
      detail: LOCALES[lang].commands[name].does,
    }));
};

const optionDoes = (name: CommandName, option: string, lang: Language): string => {
  const { commands: all, phrases } = LOCALES[lang];
  const own: Readonly<Record<string, string>> = all[name].options;
  return own[option] ?? (option === 'language' ? phrases.languageOption : phrases.privateOption);
};

/** Options that are not given yet and begin like the last word, those that are required first. */
const options = (text: string, { name, given }: Typed, lang: Language): Completion[] => {
  const [, before = '', word = ''] = /^(.*?)(\S*)$/s.exec(text) ?? [];
  const required = (option: Option): number => ('required' in option && option.required ? 0 : 1);
  return [...optionsOf(name)]
    .filter(([option]) => !(option in given) && option.startsWith(word))
    .toSorted(([, a], [, b]) => required(a) - required(b))
    .map(([option]) => ({
      text: `${before}${option}:`,
      label: `${option}:`,
      detail: optionDoes(name, option, lang),
    }));
};

interface Value {
  readonly value: string;
  readonly label: string;
}

/** Values of an option that may be meant; null where it takes any. */
export const values = async (
  option: Option,
  typed: string,
  around: Parameters<typeof suggest>[2],
): Promise<readonly Value[] | null> => {
  if (option.type === 'flag') return [{ value: 'true', label: 'true' }];
  if (option.type === 'choice')
    return option.choices
      .map(choice)
      .map(({ name, value }) => ({ value, label: name }))
      .filter(({ value, label }) => holds(`${value} ${label}`, typed));
  if (option.type === 'channel')
    return [...around.places]
      .map(([id, name]) => ({ value: id, label: `#${name}` }))
      .filter(({ label }) => holds(label, typed));
  if (!('suggest' in option) || !option.suggest) return null;
  const found = await suggest(option.suggest, typed, around);
  return found.map(({ name, value }) => ({ value: String(value), label: name }));
};

/** Completions of a typed text at its end, in the order of their likelihood. */
export const complete = async (text: string, lang: Language, around: Around): Promise<readonly Completion[]> => {
  if (!text.startsWith('/')) return [];
  const typed = typedOf(text);
  // A name that goes on (`feed` is none, `story` and `story split` are two) is still being typed.
  if (!typed || !/\s$|:/.test(text)) return commands(text.slice(1), lang).slice(0, MOST);
  const { name, open, given } = typed;
  const option = open === undefined ? undefined : optionsOf(name).get(open);
  if (open === undefined || !option) return options(text, typed, lang).slice(0, MOST);
  const at = text.lastIndexOf(`${open}:`) + open.length + 1;
  const house = { ...around, given: { ...given, [open]: '' } };
  // A value stands when something is typed behind it, unless it is one of those that go on.
  const [, stands = ''] = /^(.*\S)\s+\S*$/s.exec(text.slice(at)) ?? [];
  if (stands !== '') {
    const known = await values(option, stands, house);
    if (known === null || known.some((one) => one.value === stands)) return options(text, typed, lang).slice(0, MOST);
  }
  const offered = (await values(option, given[open] ?? '', house)) ?? [];
  return offered
    .slice(0, MOST)
    .map((one) => ({ text: `${text.slice(0, at)}${one.value} `, label: one.label, detail: '' }));
};
