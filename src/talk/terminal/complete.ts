import { COMMANDS, type CommandName, commandNamed } from '#commands/index.ts';
import { keys } from '#src/base/keys.ts';
import { isArabic } from '#src/language/text.ts';
import { LOCAL, type Store } from '#src/store/store.ts';
import { complete, values } from '#src/talk/typing/complete.ts';
import { typedWords } from './prompt.ts';
import { named } from './run.ts';

/** What readline wants: whole lines that may be meant, and the text that they take the place of. */
export type Completed = [hits: string[], of: string];

interface House {
  readonly store: Store;
  readonly clock: () => Date;
}

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/** Commands that begin so. A question begins like none. */
const names = (line: string): string[] => keys(COMMANDS).filter((name) => name.startsWith(line));

const optionsOf = (name: CommandName, line: string, word: string): string[] => {
  const given = new Set([...line.matchAll(/(?<=\s)--([a-z]+)/g)].map(([, option]) => `--${option}`));
  return Object.entries(commandNamed(name).options)
    .filter(([, option]) => !('quiet' in option && option.quiet))
    .map(([option]) => `--${option}`)
    .filter((option) => option.startsWith(word) && (option === word || !given.has(option)))
    .map((option) => `${line.slice(0, line.length - word.length)}${option} `);
};

/** Completions of a line as the command line spells it: `news --topic mining`. */
const inWords = async (line: string, { store, clock }: House): Promise<string[]> => {
  const found = named(typedWords(line));
  if (!found || !line.includes(' ')) return names(line).map((name) => `${name} `);
  const [, before = '', option = '', value = ''] = /^(.*\s--([a-z]+)[ =])"?([^"]*)$/s.exec(line) ?? [];
  const spec = commandNamed(found.name).options[option];
  if (spec) {
    const around = { store, community: LOCAL, now: clock(), places: new Map<string, string>(), given: {} };
    const offered = await values(spec, value, around);
    if (offered) return offered.map((one) => `${before}${quoted(one.value)} `);
  }
  const [word = ''] = /\S*$/.exec(line) ?? [];
  return word === '' || word.startsWith('-')
    ? optionsOf(found.name, line, word)
    : names(line).map((name) => `${name} `);
};

/** Completions of a typed line, in either way of calling a command. */
export const completions = async (line: string, house: House): Promise<Completed> => {
  const { store, clock } = house;
  const around = { store, community: LOCAL, now: clock(), places: new Map<string, string>() };
  const hits = line.startsWith('/')
    ? (await complete(line, isArabic(line) ? 'ar' : 'en', around)).map(({ text }) => text)
    : await inWords(line, house);
  return [hits, line];
};
