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

/** The code point at a place of an array of characters. */
export const codeAt = (codes: Uint16Array, i: number): number => {
  const code = codes[i] ?? 0;
  if ((code & 0xfc00) !== 0xd800) return code;
  const low = codes[i + 1] ?? 0;
  return (low & 0xfc00) === 0xdc00 ? 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff) : code;
};

/** Where a run of such characters ends that begins at an index; a zero stands behind the last of all. */
export const runEnd = (codes: Uint16Array, from: number, traits: number): number => {
  let i = from;
  for (;;) {
    const code = codeAt(codes, i);
    if (!(traitsOf(code) & traits)) return i;
    i += code > 0xffff ? 2 : 1;
  }
};
