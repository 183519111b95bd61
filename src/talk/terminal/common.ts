import { isLanguage, type Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { type Call, languageOf, takeApart } from './call.ts';
import { spoken } from './run.ts';

/** Options that every call takes. */
export interface Common {
  readonly json: boolean;
  readonly sample: boolean;
  readonly lang: Language | undefined;
  readonly now: string | undefined;
  /** The call without them. */
  readonly call: Call;
}

const FLAGS: ReadonlySet<string> = new Set(['json', 'jsonl', 'sample']);
const COMMON: ReadonlySet<string> = new Set(['json', 'sample', 'lang', 'now']);

/** Parts what every call takes from what is the call's own. Throws the problems of the call. */
export const common = (words: readonly string[], switches?: ReadonlySet<string>): Common => {
  const { positional, options } = takeApart(words, FLAGS, switches);
  return {
    json: options.has('json'),
    sample: options.has('sample'),
    lang: languageOf(options.get('lang')?.at(-1)),
    now: options.get('now')?.at(-1),
    call: { positional, options: new Map([...options].filter(([name]) => !COMMON.has(name))) },
  };
};

/** Holds a call that is no command to the options and the number of words that it takes. */
export const takesOnly = ({ positional, options }: Call, names: readonly string[], most: number): void => {
  for (const name of options.keys()) if (!names.includes(name)) throw fail('unknown_option', { name: `--${name}` });
  const extra = positional[most];
  if (extra !== undefined) throw fail('unexpected_word', { word: extra });
};

/** The language that a call is answered in, even one that is too broken to be taken apart. */
export const languageFor = (words: readonly string[]): Language => {
  const named = words.flatMap((word, i) =>
    word === '--lang' ? (words[i + 1] ?? []) : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  );
  return named.find(isLanguage) ?? spoken(words);
};
