import type { Span } from '#src/base/span.ts';

const SEGMENTERS = {
  ar: new Intl.Segmenter('ar', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Segmenter keeps U.S. and $0.05 whole but cuts after these. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|Mr|Mrs|Ms|Dr|St|No|Inc|Corp|Co|Ltd|approx|est|[A-Z]|د|أ|م)\.\s*$/u;

const trimmed = (text: string, start: number, end: number): Span | null => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
};

/** Sentences of a text as trimmed spans, in order, and no more than are wanted. No sentence crosses a line break. */
export const sentences = (text: string, lang: string, most = Number.POSITIVE_INFINITY): Span[] => {
  const segmenter = lang === 'ar' ? SEGMENTERS.ar : SEGMENTERS.en;
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = -1;
    for (const { segment, index } of segmenter.segment(line[0])) {
      if (start < 0) start = index;
      const end = index + segment.length;
      if (ABBREVIATION.test(segment.slice(-8)) && end < line[0].length) continue;
      const span = trimmed(text, line.index + start, line.index + end);
      if (span) found.push(span);
      if (found.length >= most) return found;
      start = -1;
    }
    if (start >= 0) {
      const span = trimmed(text, line.index + start, line.index + line[0].length);
      if (span) found.push(span);
      if (found.length >= most) return found;
    }
  }
  return found;
};
