import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { LOCALES } from '#locales/index.ts';
import type { Problem } from '#src/base/problem.ts';
import type { Called } from './call.ts';
import { titled } from './command-words.ts';
import { callFrom, controlFrom } from './view.ts';

/** What a message of somebody's may be asked for, beside it. Its name tells which: Discord sends the one in no language. */
export const MENUS = {
  read: titled((lang) => LOCALES[lang].phrases.menuRead),
  correct: titled((lang) => LOCALES[lang].phrases.menuCorrect),
} as const;

type Target = MessageContextMenuCommandInteraction['targetMessage'];

/** Any component, as the message holds it. */
interface Part {
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

const partsOf = (part: Part): Part[] => [
  part,
  ...(part.components ?? []).flatMap(partsOf),
  ...(part.accessory ? partsOf(part.accessory) : []),
];
const allParts = ({ components }: Target): Part[] => components.flatMap((one) => partsOf(one.toJSON() as Part));

const LONGEST = 4000;
/** Of a message that says nothing. */
const NOTHING = '–';
/** What stands for somebody, a place, a moment or a picture: its digits are no figures. */
const STANDS_FOR = /<(?:[@#/]|a?:|t:|id:)[^<>\s]{1,80}>/g;
/** Marks of the markup that Barq's own messages carry, and of their direction. */
const MARKS = /[\u2066-\u2069]|\\(?=[^\p{L}\p{N}\s])|^(?:## |-# |> |- )/gmu;

/** All that a message says: its text, its embeds, and the cards of a bot. */
const textOf = (message: Target): string => {
  const embeds = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const cards = allParts(message).map(({ content }) => (typeof content === 'string' ? content.replace(MARKS, '') : ''));
  return [message.content, ...embeds, ...cards]
    .filter(Boolean)
    .join('\n')
    .replace(STANDS_FOR, ' ')
    .trim()
    .slice(0, LONGEST);
};

/** The story that a message of Barq's is of, by the buttons below it; undefined where it is of none, or of several. */
const storyOf = (message: Target): string | undefined => {
  const stories = allParts(message).flatMap(({ custom_id: id }) => {
    const call = typeof id === 'string' ? controlFrom(id)?.call : undefined;
    const found = typeof call === 'string' ? callFrom(call) : null;
    return (found?.name === 'story' || found?.name === 'why') && found.given['story'] ? [found.given['story']] : [];
  });
  const [story, ...others] = new Set(stories);
  return others.length === 0 ? story : undefined;
};

/** The call that a menu means, or why there is none; null for a menu that is gone. */
export const menuCall = ({
  commandName,
  applicationId,
  targetMessage,
}: MessageContextMenuCommandInteraction): Called | Problem | null => {
  const own = { language: undefined, hidden: true };
  if (commandName === MENUS.read.name)
    return { name: 'check', given: { text: textOf(targetMessage) || NOTHING }, ...own };
  if (commandName !== MENUS.correct.name) return null;
  const story = targetMessage.author.id === applicationId ? storyOf(targetMessage) : undefined;
  return story === undefined ? { code: 'no_one_story', details: {} } : { name: 'why', given: { story }, ...own };
};
