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
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { COMMANDS, type CommandName, commandNamed } from '#commands/index.ts';
import { TREND_VIEWS } from '#commands/trends.ts';
import { LOCALES } from '#locales/index.ts';
import { mineName } from '#locales/measures.ts';
import { TOPICS, type Topic } from '#src/base/article.ts';
import type { Option } from '#src/base/command.ts';
import { keys } from '#src/base/keys.ts';
import { isLanguage, LANGUAGES, type Language } from '#src/base/lang.ts';
import { LANGUAGE_OPTION, MODERATORS, PRIVATE_OPTION } from './names.ts';

/** The picker knows no Arabic: whatever it shows stands there in both languages. */
const both = (words: (lang: Language) => string): string => LANGUAGES.map(words).join(' / ');

const isTopic = (value: string): value is Topic => (TOPICS as readonly string[]).includes(value);
const isView = (value: string): value is (typeof TREND_VIEWS)[number] =>
  (TREND_VIEWS as readonly string[]).includes(value);
/** One of the values that an option takes, by its name in both languages. */
export const choice = (value: string): { name: string; value: string } => {
  const name = isLanguage(value)
    ? LOCALES[value].name
    : isTopic(value)
      ? both((lang) => LOCALES[lang].topics[value])
      : isView(value)
        ? both((lang) => LOCALES[lang].trendViews[value])
        : value === 'export' || value === 'erase'
          ? both((lang) => LOCALES[lang].phrases[value === 'export' ? 'privacyExport' : 'privacyErase'])
          : value === 'any'
            ? both((lang) => LOCALES[lang].phrases.anyLanguage)
            : both((lang) => mineName(lang, value) ?? value);
  return { name, value };
};

const MESSAGES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;
const POSTS = [ChannelType.GuildForum] as const;

const optionData = (name: string, description: string, option: Option): APIApplicationCommandBasicOption => {
  const shared = { name, description, required: 'required' in option && option.required === true };
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
    .map(([option, spec]) =>
      optionData(
        option,
        both((lang) => optionWords(lang, name, option)),
        spec,
      ),
    );
  const languages: Option = { type: 'choice', choices: LANGUAGES };
  const language =
    LANGUAGE_OPTION in options
      ? []
      : [
          optionData(
            LANGUAGE_OPTION,
            both((lang) => LOCALES[lang].phrases.languageOption),
            languages,
          ),
        ];
  const hidden =
    who === 'moderators' || discreet
      ? []
      : [
          optionData(
            PRIVATE_OPTION,
            both((lang) => LOCALES[lang].phrases.privateOption),
            { type: 'flag' },
          ),
        ];
  // Discord wants required options before the others.
  return [...own, ...language, ...hidden].sort((a, b) => Number(b.required) - Number(a.required));
};

const described = (name: CommandName): string => both((lang) => LOCALES[lang].commands[name].does);
const subcommand = (name: CommandName, word: string): APIApplicationCommandSubcommandOption => ({
  type: Type.Subcommand,
  name: word,
  description: described(name),
  options: optionsOf(name),
});

const GROUPS = { feed: 'groupFeed', alert: 'groupAlert', story: 'groupStory' } as const;
const isGroup = (word: string): word is keyof typeof GROUPS => word in GROUPS;

const moderators = (): RESTPostAPIChatInputApplicationCommandsJSONBody => {
  const names = keys(COMMANDS).filter((name) => commandNamed(name).who === 'moderators');
  const groups = Map.groupBy(names, (name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : ''));
  const options: APIApplicationCommandOption[] = [...groups].flatMap(
    ([group, members]): APIApplicationCommandOption[] => {
      const subcommands = members.map((name) => subcommand(name, name.slice(name.indexOf(' ') + 1)));
      if (!isGroup(group)) return subcommands;
      const description = both((lang) => LOCALES[lang].phrases[GROUPS[group]]);
      return [{ type: Type.SubcommandGroup, name: group, description, options: subcommands }];
    },
  );
  return {
    type: ApplicationCommandType.ChatInput,
    name: MODERATORS,
    description: both((lang) => LOCALES[lang].phrases.barqDoes),
    options,
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
};

/** All commands as Discord registers them. */
export const commandData = (): RESTPostAPIChatInputApplicationCommandsJSONBody[] => [
  ...keys(COMMANDS)
    .filter((name) => commandNamed(name).who === 'everyone')
    .map((name) => ({
      type: ApplicationCommandType.ChatInput as const,
      name,
      description: described(name),
      options: optionsOf(name),
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    })),
  moderators(),
];
