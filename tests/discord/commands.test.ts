import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { COMMANDS, commandNamed } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import { keys } from '#src/base/keys.ts';
import { commandData } from '#src/talk/discord/command-data.ts';
import { checkCommands } from './double/checks.ts';

const data = commandData(false);
const typed = data.flatMap((one) =>
  one.type === undefined || one.type === ApplicationCommandType.ChatInput ? [one] : [],
);
const named = (name: string) => typed.find((one) => one.name === name);

describe('the commands as Discord registers them', () => {
  test('Discord takes them', () => {
    expect(checkCommands(JSON.parse(JSON.stringify(data)))).toEqual([]);
  });

  test('every command of the house is there, once', () => {
    const all = typed.flatMap((top) =>
      top.name === 'barq'
        ? (top.options ?? []).flatMap((group) =>
            'options' in group && group.type === 2
              ? (group.options ?? []).map((sub) => `${group.name} ${sub.name}`)
              : [group.name],
          )
        : [top.name],
    );
    expect(all.sort()).toEqual([...keys(COMMANDS)].sort());
  });

  test('what is for moderators stands under one command, hidden from others, on servers only', () => {
    const barq = named('barq');
    expect(barq?.default_member_permissions).toBe(PermissionFlagsBits.ManageGuild.toString());
    expect(barq?.contexts).toEqual([0]);
    const [read, correct] = data.filter((one) => !('options' in one));
    expect(correct).toMatchObject({ default_member_permissions: '32', contexts: [0] });
    const others = data.filter((one) => one !== barq && one !== correct);
    expect(others).toContain(read);
    expect(others.every((one) => !one.default_member_permissions)).toBe(true);
  });

  test('every description is there in both languages', () => {
    const descriptions = JSON.stringify(data).match(/"description":"[^"]*"/g) ?? [];
    expect(descriptions.length).toBeGreaterThan(20);
    for (const one of descriptions) expect(one).toMatch(/[a-z].* \/ .*\p{Script=Arabic}/iu);
  });

  test('every public command has the options of this door', () => {
    for (const name of keys(COMMANDS)) {
      if (commandNamed(name).who === 'moderators') continue;
      const options = (named(name)?.options ?? []).map((option) => option.name);
      expect(options).toContain('language');
      expect(options.includes('private')).toBe(!['help', 'preferences', 'check'].includes(name ?? ''));
    }
  });

  test('choices are named in both languages', () => {
    expect(JSON.stringify(named('trends'))).toContain('"mining / التعدين"');
  });
});

interface Node {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Node[];
  readonly choices?: readonly Node[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}
const nodesOf = (all: readonly Node[]): Node[] =>
  all.flatMap((one) => [one, ...nodesOf(one.options ?? []), ...nodesOf(one.choices ?? [])]);
const nodes = (arabicNames: boolean): Node[] => nodesOf(JSON.parse(JSON.stringify(commandData(arabicNames))));

describe('names in Arabic', () => {
  test('are not there unless they are wanted', () => {
    expect(JSON.stringify(data)).not.toContain('_localizations');
  });

  test('Discord takes them, and nothing else changes', () => {
    expect(checkCommands(JSON.parse(JSON.stringify(commandData(true))))).toEqual([]);
    expect(nodes(true).map(({ name, description }) => ({ name, description }))).toEqual(
      nodes(false).map(({ name, description }) => ({ name, description })),
    );
  });

  test('every word that is picked has one, and a description in Arabic; American English keeps what it has', () => {
    for (const { name, description, name_localizations: names, description_localizations: about } of nodes(true)) {
      expect(names?.['en-US']).toBe(name);
      if (name !== LOCALES.en.name) expect(names?.['ar']).toMatch(/\p{Script=Arabic}/u);
      if (description === undefined) continue;
      expect(about?.['en-US']).toBe(description);
      expect(about?.['ar']).toMatch(/\p{Script=Arabic}/u);
      expect(about?.['ar']).not.toContain(' / ');
    }
  });
});
