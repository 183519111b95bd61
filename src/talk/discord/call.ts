import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import { type CommandName, commandNamed, isCommand } from '#commands/index.ts';
import { LANGUAGE_OPTION, MODERATORS, PRIVATE_OPTION } from './names.ts';

/** A call as somebody made it: the command, its own options, and those of this door. */
export interface Called {
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  readonly hidden: boolean;
}

interface Path {
  readonly words: readonly string[];
  readonly options: readonly CommandInteractionOption[];
}

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
const pathOf = (words: readonly string[], options: readonly CommandInteractionOption[]): Path => {
  const [first] = options;
  return first && (first.type === Subcommand || first.type === SubcommandGroup)
    ? pathOf([...words, first.name], first.options ?? [])
    : { words, options };
};

/** Reads a call; null for a command that Discord still shows although it is gone. */
export const calledOf = (interaction: ChatInputCommandInteraction | AutocompleteInteraction): Called | null => {
  const path = pathOf([interaction.commandName], interaction.options.data);
  const name = (path.words[0] === MODERATORS ? path.words.slice(1) : path.words).join(' ');
  if (!isCommand(name)) return null;
  const all = Object.fromEntries(
    path.options.map(({ name: option, value = '', attachment }) => [option, String(attachment?.url ?? value)]),
  );
  const { options, private: discreet, who } = commandNamed(name);
  return {
    name,
    given: Object.fromEntries(Object.entries(all).filter(([option]) => Object.hasOwn(options, option))),
    language: all[LANGUAGE_OPTION],
    hidden: all[PRIVATE_OPTION] === 'true' || discreet === true || who === 'moderators',
  };
};
