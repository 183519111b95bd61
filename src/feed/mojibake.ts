/** What windows-1252 shows for the bytes 80 to 9F, by character. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
);
const SEQUENCE = /[\u00c2-\u00f4][\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/;

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : (BYTES.get(character) ?? -1);
};

/**
 * Undoes UTF-8 that was read as windows-1252 and written again ("Ø¨Ø±Ù‚" for برق). Only where every character beyond
 * ASCII takes part, which no text of any language does by chance.
 */
export const unmangled = (text: string): string => {
  if (!SEQUENCE.test(text)) return text;
  const bytes = Array.from(text, byteOf);
  if (bytes.includes(-1)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
};
