import { fold, type Word, words } from '#src/language/text.ts';
import { conceptsOf, isGeneral } from './lexicon.ts';
import { OFFICES_AR, OFFICES_EN, SAYS_AR, SAYS_EN } from './speakers-lexicon.ts';

const officesEn = new Set(OFFICES_EN);
const officesAr = new Set(OFFICES_AR.map(fold));
const saysAr = new Set(SAYS_AR.map(fold));
const saysEn = new Set(SAYS_EN);

const bare = (folded: string): string => folded.replace(/^[وف](?=...)/, '');
const isName = (word: Word): boolean => /^\p{Lu}[\p{Ll}'’-]/u.test(word.text) && !officesEn.has(word.folded);

/** The run of capitalised words that ends at, or begins at, a place: a person has two or three names. */
const runEnding = (all: readonly Word[], end: number): string[] => {
  const run: string[] = [];
  for (let i = end; i >= 0 && run.length < 4; i -= 1) {
    const word = all[i];
    if (!word || !isName(word)) break;
    run.unshift(word.text.replace(/['’]s$/, ''));
  }
  return run;
};

const runFrom = (all: readonly Word[], start: number): string[] => {
  const run: string[] = [];
  for (let i = start; i < all.length && run.length < 4; i += 1) {
    const word = all[i];
    if (!word || !isName(word)) break;
    run.push(word.text.replace(/['’]s$/, ''));
  }
  return run;
};

/** "Jane Doe, the minister for trade, said": the office stands between the name and its verb. */
const APPOSED = /,\s[^,.;]{3,80},\s+(?:(?:has|had|have|also|later|recently)\s+)*$/u;

const english = (text: string): string | null => {
  const all = words(text);
  for (const [i, word] of all.entries()) {
    if (!saysEn.has(word.folded) || word.folded === 'has') continue;
    let at = i - 1;
    while (at >= 0 && /^(?:has|had|have|also|later|recently)$/.test(all[at]?.folded ?? '')) at -= 1;
    const before = runEnding(all, at);
    if (before.length >= 2) return before.join(' ');
    const apart = APPOSED.exec(text.slice(0, word.start));
    const named = apart && runEnding(words(text.slice(0, apart.index)), words(text.slice(0, apart.index)).length - 1);
    if (named && named.length >= 2) return named.join(' ');
    for (let j = i + 1; j < Math.min(all.length, i + 7); j += 1) {
      const after = runFrom(all, j);
      if (
        after.length >= 2 &&
        !/\bthat\b/.test(text.slice(word.end, all[j]?.start ?? 0)) &&
        !/\btold\b/.test(word.folded)
      )
        return after.join(' ');
    }
  }
  const by = /(?:according to|in the words of|, said|by)\s+([^,.;]{3,60})/iu.exec(text);
  if (by?.[1]) {
    const inner = words(by[1]);
    for (let j = 0; j < inner.length; j += 1) {
      const run = runFrom(inner, j);
      if (run.length >= 2) return run.join(' ');
    }
  }
  return null;
};

/** A letter of a verb may begin a name: what is a word of the field only without it is none. */
const isNoun = (folded: string): boolean =>
  conceptsOf(folded).length > 0 && !(/^[يتن]/.test(folded) && conceptsOf(folded.slice(1)).length > 0);

/** "His director", "its head": the office without whose it is. */
const ownerless = (folded: string): string =>
  folded.replace(/ت(?:ه|ها|هم)$/, 'ه').replace(/(?<=....)(?:ه|ها|هم|نا)$/, '');

const PARTICLE = /^(?:في|لدي|من|عن|ان|انه|انها|باسم)$/;

const isOffice = (folded: string): boolean => {
  const plain = bare(folded);
  if (PARTICLE.test(plain)) return false;
  return officesAr.has(plain) || officesAr.has(plain.replace(/ت(?:ه|ها|هم)$/, 'ه')) || officesAr.has(ownerless(plain));
};

const known = (word: Word): boolean => {
  const plain = bare(word.folded);
  if (isOffice(plain)) return true;
  const forms = [word.folded, plain, plain.replace(/^(?:ال|لل|بال|[بلك])(?=...)/, '')];
  return forms.some((f) => officesAr.has(f) || saysAr.has(f) || isGeneral(f) || isNoun(f));
};

/** In Arabic the name stands between the verb of saying and "that": what is left of it when offices and firms are taken off. */
const arabic = (text: string): string | null => {
  const all = words(text);
  for (const [i, word] of all.entries()) {
    if (!saysAr.has(word.folded) && !saysAr.has(bare(word.folded))) continue;
    const tail: Word[] = [];
    for (let j = i + 1; j < Math.min(all.length, i + 14); j += 1) {
      const next = all[j];
      if (!next || /^(?:ان|انه|انها|بان|لان)$/.test(next.folded)) break;
      if (/[.؛:!؟]/.test(text.slice(all[j - 1]?.end ?? 0, next.start))) break;
      tail.push(next);
    }
    let best: Word[] = [];
    let run: Word[] = [];
    let last = '';
    let begun = false;
    for (const next of tail) {
      const quoted = /["“«]$/.test(text.slice(0, next.start)) || /^["”»]/.test(text.slice(next.end));
      const clitic = /^(?:ل|ب)/.test(next.folded) && next.folded.length > 7;
      // A first name may be a word of the field in another dress. Behind an office with its article or owner it is a name;
      // an "expert of mining" has neither.
      const first = isOffice(last) && /^[وف]?ال|..(?:ه|ها|هم)$/.test(last) && !/^(?:ال|لل|ب)/.test(next.folded);
      const called: boolean = (first || begun) && !isOffice(next.folded);
      begun = first && called;
      last = next.folded;
      if ((known(next) && !called) || quoted || clitic || next.kind !== 'word') run = [];
      else {
        run = [...run, next];
        if (run.length >= 2 && run.length > best.length && best.length < 2) best = run;
        else if (best.length >= 2 && run.length === best.length + 1 && run[0] === best[0] && run.length <= 3)
          best = run;
      }
    }
    if (best.length >= 2) return best.map((w) => w.text).join(' ');
  }
  return null;
};

/** The person who speaks in a sentence, where it names one. */
export const speakerIn = (text: string, lang: string): string | null => (lang === 'ar' ? arabic(text) : english(text));

const PRONOUN_EN =
  /^\W*(?:he|she|they)\b|\b(?:he|she)\s+(?:said|says|added|forecasts?|expects|warned|predicts?|estimates)\b/iu;

/** Does a sentence go on with the words of whoever spoke before it? */
export const goesOn = (text: string, lang: string): boolean => {
  if (lang !== 'ar') return PRONOUN_EN.test(text) || /^[“"]/.test(text);
  const [first] = words(text);
  return (first !== undefined && saysAr.has(bare(first.folded))) || /^[“"«]/.test(text);
};
