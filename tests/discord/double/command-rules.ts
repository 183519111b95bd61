import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Violation } from './schema.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;

const nameProblems = (name: string): string[] =>
  NAME.test(name) && name === name.toLowerCase() ? [] : [`the name ${name}`];

const titleProblems = (name: string): string[] =>
  name.trim() === name && name.length > 0 && name.length <= 32 ? [] : [`the name ${name}`];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const localisationsOf = (one: object, key: string): Readonly<Record<string, string>> => {
  const all = Object.entries(one).find(([name]) => name === `${key}_localizations`)?.[1];
  return isRecord(all) ? (all as Record<string, string>) : {};
};

/** Of a text in several languages the longest counts. */
const charactersOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersOf(one), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce((sum, [key, one]) => {
    if (key.endsWith('_localizations')) return sum;
    if (typeof one !== 'string' || !['name', 'description', 'value'].includes(key)) return sum + charactersOf(one);
    return sum + Math.max(one.length, ...Object.values(localisationsOf(value, key)).map(({ length }) => length));
  }, 0);
};

/** Names side by side differ in every language; `strict`: they are typed, and follow the rule for names. */
const siblingProblems = (all: readonly object[], strict: boolean): string[] => {
  const languages = new Set(all.flatMap((one) => Object.keys(localisationsOf(one, 'name'))));
  return [...languages].flatMap((language) => {
    const names = all.map((one) => localisationsOf(one, 'name')[language] ?? ('name' in one ? String(one.name) : ''));
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    return [...twice.map((name) => `${language}: ${name} twice`), ...(strict ? names.flatMap(nameProblems) : [])];
  });
};

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
    ...siblingProblems(inner, true),
    ...siblingProblems(choices, false),
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
  // What stands in a menu is picked and never typed: it has a name as people say it, and nothing else.
  const menu = command.type === ApplicationCommandType.Message;
  const described = 'description' in command && Boolean(command.description);
  const whats = [
    ...(menu ? titleProblems(command.name) : nameProblems(command.name)),
    ...(described === menu ? [menu ? 'a menu with a description' : 'no description'] : []),
    ...(menu && options.length > 0 ? ['a menu with options'] : []),
    ...orderProblems(command.name, options),
    ...siblingProblems(options, true),
    ...siblingProblems([command], !menu),
    ...options.flatMap(optionProblems),
    ...(charactersOf(command) > MOST_CHARACTERS ? [`more than ${MOST_CHARACTERS} characters`] : []),
  ];
  return whats.map((what) => ({ where: `${where}.${command.name}`, what }));
};
