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
  const by =
    /(?:according to|in the words of|, said|(?:said|told|argued|expressed|voiced|written|made) by)\s+([^,.;]{3,60})/iu.exec(
      text,
    );
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

/** Words that join two parts of a name. */
const JOINS = /^(?:ولد|بن|ابن|بنت|ابو|ام|عبد|ال|دي|فان|مينت)$/u;

const DEFINITE = /^[وف]?(?:ال|لل)/u;
/** Before a name stands an office with its article or owner, or the firm's name: "the analyst", "its head". */
const opensName = (before: Word | undefined): boolean =>
  before !== undefined &&
  (DEFINITE.test(before.folded) || /..(?:ه|ها|هم)$/u.test(before.folded)) &&
  !PARTICLE.test(before.folded);

const mayName = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  !isOffice(word.folded) &&
  !PARTICLE.test(word.folded) &&
  !/^(?:لل|بال)/u.test(word.folded) &&
  (!known(word) || opensName(before));

/**
 * A person's name is the last thing before "that": its first part has no article, and behind a preposition stands the
 * place of somebody's office and not his name.
 */
const nameEnding = (all: readonly Word[], text: string): string | null => {
  const last = all.length - 1;
  const tail = all[last];
  if (tail?.kind !== 'word' || isOffice(tail.folded) || PARTICLE.test(tail.folded)) return null;
  let first = last - 1;
  while (first > 0 && JOINS.test(all[first]?.folded ?? '')) first -= 1;
  const head = all[first];
  if (!head || first < 0 || PARTICLE.test(bare(all[first - 1]?.folded ?? ''))) return null;
  const joined = last - first > 1;
  if (!mayName(head, all[first - 1]) || (!joined && DEFINITE.test(head.folded))) return null;
  if (known(tail) && known(head)) return null;
  const apart = text.slice(head.start, tail.end);
  if (/[،,.؛:"“”«»()]/.test(apart)) return null;
  const more = all[first - 1];
  const third =
    !joined &&
    more !== undefined &&
    !known(more) &&
    !DEFINITE.test(more.folded) &&
    !/[،,.؛:"“”«»()]/.test(text.slice(more.start, head.start)) &&
    !PARTICLE.test(bare(all[first - 2]?.folded ?? '')) &&
    opensName(all[first - 2]);
  return text.slice(third ? more.start : head.start, tail.end);
};

const THAT = /^(?:ان|انه|انها|انهم|بان|بانه|بانها|لان|اذ|قايلا|قايله)$/u;
const STOPS = /[.؛:!؟،,"“«]/;

/** Without a "that" behind it the speaker stands right behind the verb. */
const NEAR = 7;
const NO_SPEAKER = /^(?:الي|علي|ما|لا|لم|عن|بين)$/u;

/** The words from one verb of saying to "that", or to where its clause ends. */
const tailOf = (all: readonly Word[], i: number, text: string): Word[] => {
  const tail: Word[] = [];
  for (let j = i + 1; j < Math.min(all.length, i + 16); j += 1) {
    const next = all[j];
    if (!next || THAT.test(next.folded)) return tail;
    const gap = text.slice(all[j - 1]?.end ?? 0, next.start);
    if (tail.length > 0 && STOPS.test(gap)) break;
    tail.push(next);
  }
  return tail.length <= NEAR && !tail.some((w) => NO_SPEAKER.test(w.folded)) ? tail : [];
};

/** The clause before a verb, "سمير حداد، المحلل في المعهد، قال": what stands between two commas only says who he is. */
const headOf = (all: readonly Word[], i: number, text: string): Word[] => {
  const before = text.slice(0, all[i]?.start ?? 0);
  const apart = /،[^،.؛]{3,80}،\s*$/u.exec(before);
  const end = apart ? apart.index : before.length;
  const from = Math.max(
    before.slice(0, end).lastIndexOf('.'),
    before.slice(0, end).lastIndexOf('،'),
    before.slice(0, end).lastIndexOf('»'),
  );
  return all.filter((w) => w.start > from && w.end <= end).slice(0, 8);
};

/** "صرح خبير تعدين، سمير حداد، للصحيفة أن": the name stands between two commas behind the office. */
const APPOSED_AR = /^([^،.؛:"“«]{3,60})،\s*([^،.؛:"“«]{4,40})،/u;

const apposedName = (text: string, verb: Word): string | null => {
  const [, office, name] = APPOSED_AR.exec(text.slice(verb.end)) ?? [];
  if (!office || !name || !words(office).some((w) => isOffice(w.folded))) return null;
  const all = words(name);
  return all.length >= 2 && all.length <= 4 ? nameEnding(all, name) : null;
};

/** In Arabic the name stands between the verb of saying and "that", or, less often, before the verb. */
const arabic = (text: string): string | null => {
  const all = words(text);
  for (const [i, word] of all.entries()) {
    if (!saysAr.has(word.folded) && !saysAr.has(bare(word.folded))) continue;
    const tail = tailOf(all, i, text);
    const name =
      apposedName(text, word) ??
      nameEnding(tail, text) ??
      (tail.length === 0 && THAT.test(all[i + 1]?.folded ?? '') ? nameEnding(headOf(all, i, text), text) : null);
    if (name) return name;
  }
  return null;
};

/** Does the word say what somebody is, as "lawyer" does? */
export const isOfficeWord = (folded: string): boolean => officesEn.has(folded) || isOffice(folded);

/** The person who speaks in a sentence, where it names one. */
export const speakerIn = (text: string, lang: string): string | null => (lang === 'ar' ? arabic(text) : english(text));

const PRONOUN_EN =
  /^\W*(?:he|she|they)\b|\b(?:he|she)\s+(?:said|says|added|forecasts?|expects|warned|predicts?|estimates)\b/iu;

/** Does a sentence go on with the words of whoever spoke before it? */
export const goesOn = (text: string, lang: string): boolean => {
  if (lang !== 'ar') return PRONOUN_EN.test(text) || /^[“"]/.test(text);
  const [first, second] = words(text);
  const unnamed =
    second === undefined || THAT.test(second.folded) || /^(?:الي|في|من|علي|ب.+|كذلك|ايضا)$/u.test(second.folded);
  return (first !== undefined && saysAr.has(bare(first.folded)) && unnamed) || /^[“"«]/.test(text);
};
