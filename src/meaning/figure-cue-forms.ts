import { cuts } from '#src/language/numbers-tokens.ts';
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
  // نسبة تشغيلها, سعر سهمه
  const root = bare.replace(/ة$/, 'ت');
  const owned = /[ىاء]$/.test(bare) ? [] : ['ها', 'ه', 'هم'].map((whose) => `${first} ${root}${whose}`);
  return [phrase, ...open, ...owned, ...(/[ةىاء]$/.test(bare) ? [] : [`${first} ${bare}ا`])];
};

/** The spellings that a row of the lexicon of cues stands for. */
export const spelled = (cue: string): readonly string[] =>
  cue.startsWith('~') ? conjugated(cue.slice(1)) : inflected(cue);

const ENDINGS = /(?:ها|هم|ه|هما|نا)$/;
/** إيراداتها, وقدرته, بإنتاج: the word without what is glued to it, ت before a pronoun as ة. */
export const variants = (key: string): string[] => {
  if (!/^[\u0600-\u06ff]/.test(key)) return [key];
  const found = new Set<string>();
  for (const { rest } of cuts(key)) {
    found.add(rest);
    const root = rest.replace(ENDINGS, '');
    if (root !== rest && root.length > 2) {
      found.add(root);
      if (root.endsWith('ت')) found.add(`${root.slice(0, -1)}ه`);
    }
    // سحبت, أنتجوا: the perfect without its ending.
    if (/(?:ت|وا)$/.test(rest) && rest.length > 3) {
      found.add(rest.replace(/(?:ت|وا)$/, ''));
    }
    if (/(?:ات|ان|(?<!ه)ا)$/.test(rest) && rest.length > (/ا$/.test(rest) ? 3 : 4))
      found.add(rest.replace(/(?:ان|ا)$/, ''));
  }
  return [...found];
};
