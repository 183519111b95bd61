/** Writes the table of settings into the README, and `.env.example`, from the table that checks them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { SETTINGS, type SettingName } from '../src/settings.ts';

const [BEGIN, END] = ['<!-- settings -->', '<!-- /settings -->'];
const WIDTH = 118;

const names = Object.keys(SETTINGS) as SettingName[];

/** What holds where a setting is left out, as it would be written; empty where that is nothing. */
const otherwise = (name: SettingName): string => {
  const value: unknown = SETTINGS[name].schema.parse(undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The table of the README. */
const table = (): string =>
  [
    '| setting | what it does | takes | if unset |',
    '| --- | --- | --- | --- |',
    ...names.map((name) => {
      const { does, takes } = SETTINGS[name];
      const value = otherwise(name);
      return `| \`${name}\` | ${cell(does)} | ${cell(takes)} | ${value === '' ? '–' : `\`${value}\``} |`;
    }),
  ].join('\n');

/** A text as lines of a comment. */
const comment = (text: string): string => {
  const lines: string[] = ['#'];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '#';
    if (last.length + 1 + word.length > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
};

const example = (): string =>
  [
    comment('Copy to .env and fill in what you need. Without any of it, Barq runs its sample edition.'),
    ...names.map((name) => {
      const { does, takes } = SETTINGS[name];
      return `${comment(does)}\n${comment(`Takes: ${takes}`)}\n#${name}=${otherwise(name)}`;
    }),
  ]
    .join('\n\n')
    .concat('\n');

const between = (text: string, put: string): string => {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n${put}\n${text.slice(to)}`;
};

/** Every file that tells of settings, with its whole text. */
export const settingFiles = (): Readonly<Record<string, string>> => ({
  'README.md': between(readFileSync('README.md', 'utf8'), table()),
  '.env.example': example(),
});

if (import.meta.main) for (const [path, text] of Object.entries(settingFiles())) writeFileSync(path, text);
