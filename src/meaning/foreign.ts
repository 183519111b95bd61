import { remembered } from '#src/base/memo.ts';
import { skeleton } from '#src/language/sound.ts';
import { fold } from '#src/language/text.ts';
import { gazetteer } from './gazetteer.ts';
import { EVENTS, SENSES } from './story-senses.ts';
import { WORD_COUNTS } from './word-counts.ts';

/**
 * Whether an Arabic word is written like a foreign name. Arabic has no capitals, but names that came from elsewhere are
 * built of other runs of letters than words of its own roots. How much a run of two or three letters speaks for either
 * is counted in the gazetteer's names that sound in Arabic as in English, and in the words of everyday news.
 */
const ARABIC = /^[\u0621-\u064A]+$/;
const SHORTEST = 4;
/** Mean of the logarithms. */
const FOREIGN = 0.25;
const UNSEEN = 0.5;
const RUNS = 2000;

const bare = (word: string): string => fold(word).replace(/^(?:وال|بال|كال|فال|لل|ال)(?=..)/, '');

const runsOf = (word: string): string[] => {
  const letters = `^${word}$`;
  const runs: string[] = [];
  for (let at = 0; at + 2 <= letters.length; at += 1) {
    runs.push(letters.slice(at, at + 2));
    if (at + 3 <= letters.length) runs.push(letters.slice(at, at + 3));
  }
  return runs;
};

const foreignNames = (): Set<string> => {
  const names = new Set<string>();
  for (const { en, ar } of gazetteer()) {
    const english = new Set(en.split(/[\s|]+/).map(skeleton));
    for (const word of ar.split(/[\s|]+/)) {
      const bones = skeleton(word);
      if (ARABIC.test(word) && bones.length > 1 && english.has(bones)) names.add(bare(word));
    }
  }
  return names;
};

const everydayWords = (): string[] => {
  const counted = Object.values(WORD_COUNTS.ar.words).flatMap((list) => list.split(' '));
  const told = [...SENSES, ...EVENTS].flatMap(([, , ar]) => ar.split(/[\s,]+/));
  return [...counted, ...told].filter((word) => ARABIC.test(word)).map(bare);
};

/** How often each run stands in the words, as the logarithm of its share. */
const sharesOf = (words: Iterable<string>): ((run: string) => number) => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const word of words)
    for (const run of runsOf(word)) {
      counts.set(run, (counts.get(run) ?? 0) + 1);
      all += 1;
    }
  const total = Math.log(all + UNSEEN * RUNS);
  return (run) => Math.log((counts.get(run) ?? 0) + UNSEEN) - total;
};

interface Shares {
  readonly names: (run: string) => number;
  readonly words: (run: string) => number;
}
let shares: Shares | undefined;
const learnt = (): Shares => {
  const names = foreignNames();
  return { names: sharesOf(names), words: sharesOf(new Set(everydayWords().filter((word) => !names.has(word)))) };
};

const isForeign = (letters: string): boolean => {
  if (!ARABIC.test(letters) || letters.length < SHORTEST) return false;
  shares ??= learnt();
  const { names, words } = shares;
  const runs = runsOf(letters);
  return runs.reduce((sum, run) => sum + names(run) - words(run), 0) > FOREIGN * runs.length;
};

/** فالكون begins with letters that are also a particle and the article: as it stands it may be a name as well. */
export const soundsForeign = remembered((word): boolean => isForeign(bare(word)) || isForeign(fold(word)));
