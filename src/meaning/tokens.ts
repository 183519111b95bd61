import { skeleton } from '#src/language/sound.ts';
import { foundOf } from '#src/language/spellings.ts';
import { otherStem, stemOf } from '#src/language/stem.ts';
import { foldedOf, isArabic } from '#src/language/text.ts';
import { type WordSpan, wordSpans } from '#src/language/words.ts';
import { partsOf } from './parts.ts';

/** Before the skeleton of a name, so that it meets no ordinary word. */
const NAME = 'zz';
const SHORTEST_SKELETON = 3;
const LONGEST = 40;

/** 2,000 and ٢٠٠٠ are one token, 6.24 another than 624. */
const numberToken = (folded: string): string =>
  folded
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)\.(?=\d)/g, 'p')
    .replace(/[^\p{L}\p{N}]/gu, '');

const plain = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '').slice(0, LONGEST);

const nameToken = (raw: string): string | null => {
  const bones = skeleton(raw);
  return bones.length >= SHORTEST_SKELETON ? `${NAME}${bones.slice(0, LONGEST)}` : null;
};

interface Piece {
  readonly word: string;
  readonly other: string | null;
  readonly name: string | null;
}

const piecesOfNumber = foundOf((word): readonly Piece[] => {
  const number = numberToken(foldedOf(word));
  return number === '' ? [] : [{ word: number, other: null, name: null }];
});

const piecesOfWord = foundOf((word): readonly Piece[] =>
  partsOf(word).flatMap(({ raw, folded, spelling }) => {
    // Arabic has no capitals: any of its words may be a name.
    const named = isArabic(raw) || /^\p{Lu}/u.test(raw);
    const own = plain(stemOf(spelling));
    return own === '' ? [] : [{ word: own, other: otherStem(folded), name: named ? nameToken(raw) : null }];
  }),
);

const piecesOf = ({ kind, spelling }: WordSpan): readonly Piece[] => {
  if (kind === 'link') return [];
  return kind === 'number' ? piecesOfNumber(spelling) : piecesOfWord(spelling);
};

/**
 * What the full-text index knows of a text: stems, plain numbers, and for words that may be names their consonants, so
 * that Northfen finds نورثفن. Letters and digits only, parted by spaces, each once.
 */
export const searchTokens = (text: string, _lang: string): string => {
  const tokens = new Set<string>();
  for (const span of wordSpans(text)) {
    for (const { word, other, name } of piecesOf(span)) {
      tokens.add(word);
      if (other) tokens.add(other);
      if (name) tokens.add(name);
    }
  }
  return [...tokens].join(' ');
};

/**
 * The tokens to look for: one for each word, in the form that `searchTokens` files it under. With `names`, words that
 * have consonants enough are looked for by these, in the texts of both scripts.
 */
export const queryTokens = (text: string, { names = false } = {}): string[] => {
  const wanted = names ? text.replace(/\p{L}[\p{L}\p{M}]*/gu, (w) => w.charAt(0).toUpperCase() + w.slice(1)) : text;
  return [
    ...new Set(
      wordSpans(wanted)
        .flatMap(piecesOf)
        .map(({ word, name }) => (names ? (name ?? word) : word)),
    ),
  ];
};
