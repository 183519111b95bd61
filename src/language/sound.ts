import { remembered } from '#src/base/memo.ts';
import { fold, isArabic } from './text.ts';

/** What the two scripts do not tell apart in foreign names is one letter: s and z (labs, لابز), the two th (Tether, تيذر). */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 't',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'b',
  چ: 's',
  ژ: 'g',
  ڤ: 'f',
  گ: 'g',
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tion/g, 'sn'],
  // English writes a gh that nobody says.
  [/igh(?=t|$)/g, 'ai'],
  [/(?:au|ou)gh(?=t|$)/g, 'u'],
  [/tech/g, 'tek'],
  [/ch(?=r)/g, 'k'],
  [/sch|sh|ch/g, 's'],
  [/zh/g, 'g'],
  [/z/g, 's'],
  [/rh/g, 'r'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/gh|j/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
];
/** تش is how Arabic writes a foreign ch. */
const arabic = (folded: string): string => folded.replaceAll('تش', 'ش');
const once = (sound: string): string => sound.replace(/(.)\1+/g, '$1');
const written = (latin: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), latin);
const lettersOf = (folded: string): string => folded.normalize('NFD').replace(/[^a-z]/g, '');

/**
 * The consonants of a name in one alphabet for both scripts, so that Northfen meets نورثفن and Susquehanna سسكويهانا.
 * Vowels, و ي ا, doubled letters and the article are gone. Evidence only, and only from three consonants on.
 */
export const skeleton = remembered((name): string => {
  const folded = fold(name);
  if (isArabic(folded)) {
    // إلكتريك begins with a vowel of its own, not with the article.
    const bare = /^[أإ]ل/.test(name) ? folded : folded.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=..)/, '');
    return once([...arabic(bare)].map((c) => CONSONANTS[c] ?? '').join(''));
  }
  const latin = written(lettersOf(folded.replace(/^al-(?=..)/, '')), LATIN);
  return once(latin.replace(/[aeiouyw]/g, ''));
});
