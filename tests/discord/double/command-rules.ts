import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Violation } from './schema.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;

const nameProblems = (name: string): string[] =>
  NAME.test(name) && name === name.toLowerCase() ? [] : [`the name ${name}`];

const charactersOf = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, one) => sum + charactersOf(one), 0)
    : value !== null && typeof value === 'object'
      ? Object.entries(value).reduce(
          (sum, [key, one]) =>
            sum +
            (typeof one === 'string' && ['name', 'description', 'value'].includes(key)
              ? one.length
              : charactersOf(one)),
          0,
        )
      : 0;

const orderProblems = (name: string, options: readonly APIApplicationCommandOption[]): string[] => {
  const required = options.map((one) => one.required === true);
  return required.includes(false) && required.lastIndexOf(true) > required.indexOf(false)
    ? [`${name}: a required option after an optional one`]
    : [];
};

const optionProblems = (option: APIApplicationCommandOption): string[] => {
  const inner = 'options' in option && option.options ? option.options : [];
  const autocompletes = 'autocomplete' in option && option.autocomplete === true;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return [
    ...nameProblems(option.name),
    ...(option.description ? [] : [`${option.name} has no description`]),
    ...(autocompletes && choices.length > 0 ? [`${option.name} has both autocomplete and choices`] : []),
    ...orderProblems(option.name, inner),
    ...(option.type === ApplicationCommandOptionType.SubcommandGroup &&
    inner.some((one) => one.type !== ApplicationCommandOptionType.Subcommand)
      ? [`${option.name}: a group holds subcommands only`]
      : []),
    ...inner.flatMap(optionProblems),
  ];
};

/** What Discord checks in a command beyond its published schema. */
export const commandViolations = (command: RESTPostAPIApplicationCommandsJSONBody, where: string): Violation[] => {
  const options = 'options' in command ? (command.options ?? []) : [];
  const whats = [
    ...nameProblems(command.name),
    ...('description' in command && command.description ? [] : ['no description']),
    ...orderProblems(command.name, options),
    ...options.flatMap(optionProblems),
    ...(charactersOf(command) > MOST_CHARACTERS ? [`more than ${MOST_CHARACTERS} characters`] : []),
  ];
  return whats.map((what) => ({ where: `${where}.${command.name}`, what }));
};
