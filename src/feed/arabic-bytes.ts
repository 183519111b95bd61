const CANDIDATES = ['windows-1256', 'iso-8859-6'] as const;
/** Bytes that are scored. */
const SAMPLE = 65_536;
const WORDS = /[\u0621-\u064a]{3,}/g;
const ARTICLE = /(?<![\u0621-\u064a])ال(?=[\u0621-\u064a])/g;
const WRONG = /[\ufffd\u0080-\u009f]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters in Arabic words, the article counting more; every character that no text has counts against the reading. */
const score = (text: string): number =>
  (text.match(WORDS) ?? []).reduce((sum, word) => sum + word.length, 0) +
  3 * count(text, ARTICLE) -
  4 * count(text, WRONG);

/**
 * The text, where bytes of an unknown or falsely declared one-byte charset read as Arabic; null where they do not.
 * Latin text has single high bytes between ASCII letters, so it never makes Arabic words; Cyrillic may, but hardly one with the article.
 */
export const arabicReading = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  let best: { label: string; score: number } | null = null;
  for (const label of CANDIDATES) {
    const text = new TextDecoder(label).decode(sample);
    const points = count(text, ARTICLE) ? score(text) : 0;
    if (points * 2 > high && points > (best?.score ?? 0)) best = { label, score: points };
  }
  return best && new TextDecoder(best.label).decode(bytes);
};
