import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { COMMANDS, type CommandName, commandNamed } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import type { Option } from '#src/base/command.ts';
import { keys } from '#src/base/keys.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import { choice, described, named } from './command-words.ts';
import { MENUS } from './menu.ts';
import { LANGUAGE_OPTION, MODERATORS, PRIVATE_OPTION } from './names.ts';

const MESSAGES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;
const POSTS = [ChannelType.GuildForum] as const;

const optionData = (
  name: string,
  words: (lang: Language) => string,
  option: Option,
): APIApplicationCommandBasicOption => {
  const required = 'required' in option && option.required === true;
  const shared = { ...named(name), ...described(words), required };
  switch (option.type) {
    case 'text':
      return {
        ...shared,
        type: Type.String,
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
        ...(option.suggest ? { autocomplete: true } : {}),
      };
    case 'integer':
      return {
        ...shared,
        type: Type.Integer,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
        ...(option.suggest ? { autocomplete: true } : {}),
      };
    case 'flag':
      return { ...shared, type: Type.Boolean };
    case 'file':
      return { ...shared, type: Type.Attachment };
    case 'channel':
      return { ...shared, type: Type.Channel, channel_types: [...MESSAGES, ...(option.posts ? POSTS : [])] };
    case 'role':
      return { ...shared, type: Type.Role };
    case 'choice':
      return { ...shared, type: Type.String, choices: option.choices.map(choice) };
  }
};

const optionWords = (lang: Language, name: CommandName, option: string): string => {
  const options: Readonly<Record<string, string>> = LOCALES[lang].commands[name].options;
  return options[option] ?? '';
};

const optionsOf = (name: CommandName): APIApplicationCommandBasicOption[] => {
  const { options, who, private: discreet } = commandNamed(name);
  const own = Object.entries(options)
    .filter(([, spec]) => !('quiet' in spec && spec.quiet))
    .map(([option, spec]) => optionData(option, (lang) => optionWords(lang, name, option), spec));
  const languages: Option = { type: 'choice', choices: LANGUAGES };
  const language =
    LANGUAGE_OPTION in options
      ? []
      : [optionData(LANGUAGE_OPTION, (lang) => LOCALES[lang].phrases.languageOption, languages)];
  const hidden =
    who === 'moderators' || discreet
      ? []
      : [optionData(PRIVATE_OPTION, (lang) => LOCALES[lang].phrases.privateOption, { type: 'flag' })];
  // Discord wants required options before the others.
  return [...own, ...language, ...hidden].sort((a, b) => Number(b.required) - Number(a.required));
};

const does = (name: CommandName) => described((lang) => LOCALES[lang].commands[name].does);
const subcommand = (name: CommandName, word: string): APIApplicationCommandSubcommandOption => ({
  type: Type.Subcommand,
  ...named(word),
  ...does(name),
  options: optionsOf(name),
});

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody;
type AnyBody = Body | RESTPostAPIContextMenuApplicationCommandsJSONBody;

const FOR_EVERYONE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
const FOR_MODERATORS = {
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

const GROUPS = { feed: 'groupFeed', alert: 'groupAlert', story: 'groupStory' } as const;
const isGroup = (word: string): word is keyof typeof GROUPS => word in GROUPS;

const moderators = (): Body => {
  const names = keys(COMMANDS).filter((name) => commandNamed(name).who === 'moderators');
  const groups = Map.groupBy(names, (name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : ''));
  const options: APIApplicationCommandOption[] = [...groups].flatMap(
    ([group, members]): APIApplicationCommandOption[] => {
      const subcommands = members.map((name) => subcommand(name, name.slice(name.indexOf(' ') + 1)));
      if (!isGroup(group)) return subcommands;
      const about = described((lang) => LOCALES[lang].phrases[GROUPS[group]]);
      return [{ type: Type.SubcommandGroup, ...named(group), ...about, options: subcommands }];
    },
  );
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(MODERATORS),
    ...described((lang) => LOCALES[lang].phrases.barqDoes),
    options,
    ...FOR_MODERATORS,
  };
};

/** All commands, with their names in Arabic. */
const localisedData = (): AnyBody[] => [
  ...keys(COMMANDS)
    .filter((name) => commandNamed(name).who === 'everyone')
    .map((name) => ({
      type: ApplicationCommandType.ChatInput as const,
      ...named(name),
      ...does(name),
      options: optionsOf(name),
      ...FOR_EVERYONE,
    })),
  moderators(),
  { type: ApplicationCommandType.Message, ...MENUS.read, ...FOR_EVERYONE },
  { type: ApplicationCommandType.Message, ...MENUS.correct, ...FOR_MODERATORS },
];

const LOCALISED = /_localizations$/;

/**
 * All commands as Discord registers them. Names in Arabic only where they are wanted: no client is known that shows them,
 * and Discord documents no such language.
 */
export const commandData = (arabicNames: boolean): AnyBody[] => {
  const all = localisedData();
  return arabicNames
    ? all
    : JSON.parse(JSON.stringify(all, (key, value: unknown) => (LOCALISED.test(key) ? undefined : value)));
};
