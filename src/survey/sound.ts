import { remembered } from '#src/base/memo.ts';
import { costAcross, keysAcross, lettersAcross } from '#src/language/sound-across.ts';
import { fold, isArabic } from '#src/language/text.ts';

/** In hundredths, by the consonants that are written: the fewer there are, the more the letters must agree. */
const MOST_COST = [0, 30, 45, 65, 85, 100, 115, 130] as const;
/** A particle cut off may be a letter of the name. */
const CUT_COST = 15;
const WEAK = /[اويعءه]/g;

interface Sound {
  readonly letters: string;
  readonly keys: readonly string[];
}

const soundsOf = remembered((folded): Sound => {
  const letters = lettersAcross(folded);
  return { letters, keys: keysAcross(letters) };
});

const isAlike = (latin: Sound, arabic: Sound, isCut: boolean): boolean => {
  if (Math.min(latin.letters.length, arabic.letters.length) < 3) return false;
  if (!latin.keys.some((key) => key !== '' && arabic.keys.includes(key))) return false;
  const consonants = arabic.letters.replace(WEAK, '').length;
  const most = (MOST_COST[Math.min(MOST_COST.length - 1, consonants)] ?? 0) - (isCut ? CUT_COST : 0);
  return costAcross(latin.letters, arabic.letters, most) <= most;
};

/** A word as it may be heard: as it stands, without its article and, in Arabic, without a particle of one letter. */
interface Heard {
  readonly isArabic: boolean;
  readonly whole: readonly Sound[];
  readonly cut: Sound | null;
}

const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/;
const LATIN_ARTICLE = /^(?:al|el|as|ash|ar|an|az|ad|at)-(?=..)/;
const PARTICLE = /^[وفبلك](?=...)/;

const heard = remembered((word): Heard => {
  const own = isArabic(word);
  const bare = word.replace(own ? ARABIC_ARTICLE : LATIN_ARTICLE, '');
  const cut = own && bare === word ? word.replace(PARTICLE, '') : word;
  return {
    isArabic: own,
    whole: [...new Set([word, bare].map(fold))].map(soundsOf),
    cut: cut === word ? null : soundsOf(fold(cut)),
  };
});

/** Are the two words, in index form and of different scripts, the same name by sound? Evidence for names only. */
export const soundsLike = (a: string, b: string): boolean => {
  const [x, y] = [heard(a), heard(b)];
  if (x.isArabic === y.isArabic) return false;
  const [latin, { whole, cut }] = x.isArabic ? [y, x] : [x, y];
  return latin.whole.some(
    (one) => whole.some((other) => isAlike(one, other, false)) || (cut !== null && isAlike(one, cut, true)),
  );
};

/** The consonants of a word, however it is heard: two words that sound like each other share some. */
export const bonesHeard = (word: string): readonly string[] => {
  const { whole, cut } = heard(word);
  return [...new Set([...whole, ...(cut ? [cut] : [])].flatMap(({ keys }) => keys.filter((key) => key !== '')))];
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
