import { remembered } from '#src/base/memo.ts';
import { entryOf } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { DOWN_AR, DOWN_EN, LEVEL_AR, UP_AR, UP_EN, VERBS_EN } from './figure-verbs-lexicon.ts';

export interface VerbEntry {
  readonly sign: 'up' | 'down' | null;
  readonly noun: boolean;
}

const PERFECT = ['', 'ت', 'وا', 'ا', 'تا', 'نا', 'ن'];
const FIRST = ['ي', 'ت', 'ن', 'أ'];
const LAST = ['', 'وا', 'ون', 'ان', 'ن'];
const NOUN_END = ['', 'ا', 'ه', 'ها', 'هم', 'ات'];

/** All forms of an Arabic row; the particles in front of them are cut when a word is looked up. */
const forms = ([perfect, stem, nouns]: readonly [string, string, string]): [string, boolean][] => {
  const root = perfect.replace(/ى$/, '');
  const done: [string, boolean][] = PERFECT.map((end) => [(end && root !== perfect ? root : perfect) + end, false]);
  const running: [string, boolean][] = FIRST.flatMap((first) =>
    LAST.map((end): [string, boolean] => [first + stem + end, false]),
  );
  const named: [string, boolean][] = nouns
    .split(' ')
    .filter(Boolean)
    .flatMap((noun) =>
      NOUN_END.map((end): [string, boolean] => [(end && end !== 'ا' ? noun.replace(/ة$/, 'ت') : noun) + end, true]),
    );
  return [...done, ...running, ...named];
};

const build = (): Map<string, VerbEntry> => {
  const table = new Map<string, VerbEntry>();
  const put = (word: string, entry: VerbEntry): void => {
    const key = fold(word);
    if (!table.has(key)) table.set(key, entry);
  };
  for (const row of UP_AR) for (const [form, noun] of forms(row)) put(form, { sign: 'up', noun });
  for (const row of DOWN_AR) for (const [form, noun] of forms(row)) put(form, { sign: 'down', noun });
  for (const word of UP_EN.split(' ')) put(word, { sign: 'up', noun: false });
  for (const word of DOWN_EN.split(' ')) put(word, { sign: 'down', noun: false });
  for (const row of LEVEL_AR) for (const [form, noun] of forms(row)) put(form, { sign: null, noun });
  for (const word of VERBS_EN.split(' ')) put(word, { sign: null, noun: false });
  return table;
};

const VERBS: ReadonlyMap<string, VerbEntry> = build();

/** A word that says that something changed, or that carries an amount; particles in front are cut. */
export const verbOf = remembered((key): VerbEntry | null => entryOf(VERBS, key)?.entry ?? null);

export const signOf = (key: string): 'up' | 'down' | null => verbOf(key)?.sign ?? null;

export const isChangeWord = (key: string): boolean =>
  key !== 'more' && key !== 'less' && key !== 'fewer' && signOf(key) !== null;
