import { commandNamed, isCommand } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import { callsApart, type Line, type Run } from '#src/talk/runs.ts';
import { MODERATORS } from './names.ts';

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Control and direction characters; ZWJ and ZWNJ stay, emoji and Persian need them. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Everything that Discord reads as markup, as an address or as a mention, wherever in a line it stands. */
const MARKUP = /[\\*_~|`>#\-+[\]()<:.!]/g;
/** Our own words hold neither addresses nor mentions: what is left must not turn into emphasis. */
const OWN_MARKUP = /[\\*_~|`<>[\]#]/g;

/** Other people's text without its invisible characters, in one line. */
export const bare = (raw: string): string => raw.replace(/\s+/gu, ' ').replace(HIDDEN, '').normalize('NFC').trim();

/**
 * Other people's text as text and nothing else, cut between graphemes. One pass: discord.js's own `escapeMarkdown`
 * leaves links, mentions and headings open and takes cubic time on brackets.
 */
export const escapeText = (raw: string, max: number): string => {
  let out = '';
  for (const { segment } of graphemes.segment(bare(raw.slice(0, 4 * max)))) {
    const safe = segment.replace(MARKUP, '\\$&').replace('@', '@\u200B');
    if (out.length + safe.length >= max) return `${out}…`;
    out += safe;
  }
  return out;
};

/** Text for places without markup (labels, choices): cut between graphemes, `max` UTF-16 units at most. */
export const cut = (raw: string, max: number): string => {
  const text = bare(raw.slice(0, 4 * max));
  if (text.length <= max) return text;
  let out = '';
  for (const { segment } of graphemes.segment(text)) {
    if (out.length + segment.length >= max) break;
    out += segment;
  }
  return `${out}…`;
};

/** What somebody types to call a command here. */
const calledAs = (name: string): string =>
  isCommand(name) && commandNamed(name).who === 'moderators' ? `/${MODERATORS} ${name}` : `/${name}`;

const own = (text: string): string => text.replace(HIDDEN, '').replace(OWN_MARKUP, '\\$&');

const runText = ({ kind, text }: Run, lang: Language, max: number): string => {
  switch (kind) {
    case 'words':
      return callsApart(own(text), lang);
    case 'command':
      return `${LRI}${own(calledAs(text))}${PDI}`;
    case 'figure':
      return lang === 'ar' ? `${LRI}${own(text)}${PDI}` : own(text);
    case 'foreign':
      return `${FSI}${escapeText(text, max)}${PDI}`;
    case 'channel':
      return /^\d{17,20}$/.test(text) ? `<#${text}>` : '';
    case 'role':
      return /^\d{17,20}$/.test(text) ? `<@&${text}>` : '';
    case 'person':
      return /^\d{17,20}$/.test(text) ? `<@${text}>` : '';
  }
};

const MARKS = { title: '## ', plain: '', item: '- ', quote: '> ', small: '-# ' } as const;

/**
 * A line as Discord's markup. The marker stands before the isolate, so that it stays at the line's beginning; `max` caps
 * each piece of other people's text. Moments leave the line: Discord writes them in words of the reader's client, which
 * may be of another direction, so each gets a line of its own.
 */
export const lineText = ({ mark, runs }: Line, lang: Language, max: number): string => {
  const text = runs
    .filter(({ at }) => at === undefined)
    .map((run) => runText(run, lang, max))
    .join('');
  const moments = runs.flatMap(({ at }) => (at === undefined ? [] : [`\n${MARKS.small}<t:${at}:f>`]));
  return `${MARKS[mark]}${lang === 'ar' ? RLI : LRI}${text}${PDI}${moments.join('')}`;
};
