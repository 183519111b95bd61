import { verbFormsOf } from './figure-subjects-verbs-en.ts';

const ARABIC = /^[\u0600-\u06ff]/;

/** All forms of a verb: save, saves, saved, saving; أنتج and أنتجت through its endings, ينتج, تنتج, ينتجون. */
const conjugated = (verb: string): readonly string[] => {
  if (!ARABIC.test(verb)) return verbFormsOf(verb);
  const [perfect = verb, stem = verb] = verb.split(':');
  const root = perfect.replace(/[ىا]$/, '');
  return [perfect, `${root}ت`, ...['ي', 'ت'].flatMap((person) => [`${person}${stem}`, `${person}${stem}ون`])];
};

/** كلفة الكهرباء and كلفة كهرباء, تدفق نقدي and تدفقًا نقديًا: the second word with its article, without, and in the accusative. */
const inflected = (phrase: string): readonly string[] => {
  const [first, second, ...rest] = phrase.split(' ');
  if (!first || !second || rest.length > 0 || !ARABIC.test(first) || !/^[\u0600-\u06ff]{3,}$/.test(second))
    return [phrase];
  const bare = second.replace(/^ال(?=.{3})/, '');
  const open = first.startsWith('ال') ? [] : [`${first} ${bare}`, `${first} ال${bare}`];
  return [phrase, ...open, ...(/[ةىاء]$/.test(bare) ? [] : [`${first} ${bare}ا`])];
};

/** The spellings that a row of the lexicon of cues stands for. */
export const spelled = (cue: string): readonly string[] =>
  cue.startsWith('~') ? conjugated(cue.slice(1)) : inflected(cue);
