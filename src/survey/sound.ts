import { remembered } from '#src/base/memo.ts';
import { bonesOf, soundOf } from '#src/language/sound.ts';
import { fold, isArabic } from '#src/language/text.ts';

const VOWEL = /[aeiou]/;
/** Edit distance in which a vowel costs half: scripts differ in which vowels they write. */
const distance = (a: string, b: string): number => {
  let row = [0];
  for (const c of b) row.push((row.at(-1) ?? 0) + (VOWEL.test(c) ? 0.5 : 1));
  for (const x of a) {
    const cost = VOWEL.test(x) ? 0.5 : 1;
    const next = [(row[0] ?? 0) + cost];
    for (let j = 1; j <= b.length; j += 1) {
      const y = b[j - 1] ?? '';
      const swap = x === y ? 0 : VOWEL.test(x) && VOWEL.test(y) ? 0.5 : 1;
      next.push(
        Math.min((next[j - 1] ?? 0) + (VOWEL.test(y) ? 0.5 : 1), (row[j] ?? 0) + cost, (row[j - 1] ?? 0) + swap),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

interface Sound {
  readonly sound: string;
  readonly bones: string;
}

const soundsOf = remembered((folded): Sound => {
  const sound = soundOf(folded);
  return { sound, bones: bonesOf(sound) };
});

const isAlike = ({ sound: x, bones: p }: Sound, { sound: y, bones: q }: Sound): boolean => {
  if (p !== q || p.length < 1 || (p.length === 1 && (x !== y || x.length < 4))) return false;
  // Kuwait and Yakut have the same two consonants: the fewer there are, the more the vowels must agree.
  const off = distance(x, y);
  return p.length >= 4
    ? off <= 2
    : p.length === 3
      ? off <= 1.5
      : Math.min(x.length, y.length) >= 4
        ? off <= 1
        : off <= (x[0] === y[0] && Math.max(x.length, y.length) >= 5 ? 1 : 0);
};

/** A word as it may be heard: without its article, as it stands, and without a particle of one letter. */
interface Heard {
  readonly isArabic: boolean;
  readonly bare: Sound;
  readonly whole: Sound;
  readonly cut: Sound;
}

const heard = remembered((word): Heard => {
  const own = isArabic(word);
  return {
    isArabic: own,
    bare: soundsOf(fold(word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=..)/, ''))),
    whole: soundsOf(fold(word)),
    cut: soundsOf(fold(own ? word.replace(/^[وفبلك](?=...)/, '') : word)),
  };
});

/** Are the two words, in index form and of different scripts, the same name by sound? Evidence for names only. */
export const soundsLike = (a: string, b: string): boolean => {
  const [x, y] = [heard(a), heard(b)];
  return x.isArabic !== y.isArabic && (isAlike(x.bare, y.bare) || isAlike(x.whole, y.whole) || isAlike(x.cut, y.cut));
};

/** The consonants of a word, however it is heard: two words that sound like each other share some. */
export const bonesHeard = (word: string): readonly string[] => {
  const { bare, whole, cut } = heard(word);
  return [...new Set([bare.bones, whole.bones, cut.bones])].filter((bones) => bones !== '');
};

/** One slip of the keyboard apart: a letter more, less, other, or two swapped. */
export const oneSlip = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [s, l] = a.length <= b.length ? [a, b] : [b, a];
  if (l.length - s.length > 1) return false;
  let i = 0;
  while (i < s.length && s[i] === l[i]) i += 1;
  if (s.length < l.length) return s.slice(i) === l.slice(i + 1);
  return (
    s.slice(i + 1) === l.slice(i + 1) || (s[i] === l[i + 1] && s[i + 1] === l[i] && s.slice(i + 2) === l.slice(i + 2))
  );
};

/** A letter doubled or not, or two swapped: who writes a name with its capital may still slip so, but Samarkand is not Samarand. */
export const slipOfHand = (a: string, b: string): boolean =>
  oneSlip(a, b) &&
  (a.replace(/(.)\1/gu, '$1') === b.replace(/(.)\1/gu, '$1') ||
    (a.length === b.length && [...a].sort().join('') === [...b].sort().join('')));
