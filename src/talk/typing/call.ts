import { type CommandName, commandNamed } from '#commands/index.ts';
import type { Option } from '#src/base/command.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { LANGUAGE_OPTION, MODERATORS, PRIVATE_OPTION } from '#src/talk/discord/names.ts';
import { typedWords } from '#src/talk/terminal/prompt.ts';
import { named } from '#src/talk/terminal/run.ts';

/** A call as it is typed on the page: `/news topic:mining since:7d`, as Discord copies one. */
export interface Typed {
  readonly name: CommandName;
  /** What was typed before the first option. */
  readonly lead: string;
  readonly given: Readonly<Record<string, string>>;
  /** The option that is being typed, where the text ends in one. */
  readonly open?: string;
}

/** The options that may be typed: the command's own, and those of Discord's door. */
export const optionsOf = (name: CommandName): ReadonlyMap<string, Option> => {
  const { options, who, private: discreet } = commandNamed(name);
  const own = Object.entries(options).filter(([, option]) => !('quiet' in option && option.quiet));
  const doors: [string, Option][] = [
    [LANGUAGE_OPTION, { type: 'choice', choices: LANGUAGES }],
    ...(who === 'moderators' || discreet ? [] : [[PRIVATE_OPTION, { type: 'flag' }] satisfies [string, Option]]),
  ];
  return new Map([...own, ...doors.filter(([option]) => !Object.hasOwn(options, option))]);
};

/** How a command is called here. */
export const calledAs = (name: CommandName): string =>
  commandNamed(name).who === 'moderators' ? `/${MODERATORS} ${name}` : `/${name}`;

const unquoted = (text: string): string => /^"(.*)"$/s.exec(text.trim())?.[1] ?? text.trim();

/** The command that a text beginning with a stroke calls, and the text behind it; null where it names none. */
const commandOf = (text: string): { readonly name: CommandName; readonly rest: string } | null => {
  const words = [...text.slice(1).matchAll(/\S+/g)];
  const skip = words[0]?.[0] === MODERATORS ? 1 : 0;
  const found = named(words.slice(skip).map(([word]) => word));
  if (!found) return null;
  const last = words[words.length - found.rest.length - 1];
  return { name: found.name, rest: text.slice(1 + (last ? last.index + last[0].length : 0)) };
};

/** Takes a call apart; null where the text calls no command. Text without a stroke before it is a question. */
export const typedOf = (text: string): Typed | null => {
  if (!text.startsWith('/')) return { name: 'ask', lead: text.trim(), given: {} };
  const found = commandOf(text);
  if (!found) return null;
  const options = optionsOf(found.name);
  const marks = [...found.rest.matchAll(/(?<=^|\s)([a-z]{1,20}):/g)].filter(([, option = '']) => options.has(option));
  const given = marks.map(([mark, option = ''], i): [string, string] => [
    option,
    unquoted(found.rest.slice((marks[i]?.index ?? 0) + mark.length, marks[i + 1]?.index)),
  ]);
  const open = marks.at(-1)?.[1];
  return {
    name: found.name,
    lead: found.rest.slice(0, marks[0]?.index).trim(),
    given: Object.fromEntries(given),
    ...(open === undefined ? {} : { open }),
  };
};

/** Gives what stands before the options to those that are still wanted, the last of them taking the rest. */
const spread = ({ name, lead, given }: Typed): Record<string, string> => {
  if (lead === '') return { ...given };
  const own = commandNamed(name).options;
  const options = [...optionsOf(name)].filter(
    ([option, { type }]) => Object.hasOwn(own, option) && !(option in given) && type !== 'flag',
  );
  const wanted = options.filter(([, option]) => 'required' in option && option.required);
  const places = (wanted.length > 0 ? wanted : options.slice(0, 1)).map(([option]) => option);
  const words = places.length > 1 ? typedWords(lead) : [lead];
  const rest = words.splice(Math.max(0, places.length - 1)).join(' ');
  const [first] = places;
  if (first === undefined) throw fail('unexpected_word', { word: lead });
  return {
    ...given,
    ...Object.fromEntries([...words, rest].filter(Boolean).map((word, i) => [places[i] ?? first, word])),
  };
};

export interface Called {
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  readonly hidden: boolean;
}

/** The call that a text makes. Throws the problems of the call. */
export const calledOf = (text: string): Called => {
  const typed = typedOf(text);
  if (!typed) throw fail('unknown_command', { name: text.slice(0, 60) });
  const all = spread(typed);
  const { options, private: discreet, who } = commandNamed(typed.name);
  return {
    name: typed.name,
    given: Object.fromEntries(Object.entries(all).filter(([option]) => Object.hasOwn(options, option))),
    language: all[LANGUAGE_OPTION],
    hidden: all[PRIVATE_OPTION] === 'true' || discreet === true || who === 'moderators',
  };
};
