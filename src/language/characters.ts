/** What a character is, as bits. */
export const LETTER = 1;
export const LATIN = 2;
export const MARK = 4;
export const NUMBER = 8;
export const ARABIC = 16;
const KNOWN = 128;

const TRAITS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [LATIN, /\p{Script=Latin}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [ARABIC, /\p{Script=Arabic}/u],
];

const decide = (code: number): number => {
  const c = String.fromCodePoint(code);
  let traits = KNOWN;
  for (const [trait, pattern] of TRAITS) if (pattern.test(c)) traits |= trait;
  return traits;
};

const known = new Uint8Array(0x10000);

/** The bits of a code point, asked of Unicode once each. */
export const traitsOf = (code: number): number => {
  if (code > 0xffff) return decide(code);
  const traits = known[code] ?? 0;
  if (traits) return traits;
  const found = decide(code);
  known[code] = found;
  return found;
};

/** Where a run of such characters ends that begins at an index. */
export const runEnd = (text: string, from: number, traits: number): number => {
  let i = from;
  while (i < text.length) {
    const code = text.codePointAt(i) ?? 0;
    if (!(traitsOf(code) & traits)) break;
    i += code > 0xffff ? 2 : 1;
  }
  return i;
};
