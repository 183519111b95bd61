import type { Figure } from '#src/base/figure.ts';
import type { Span } from '#src/base/span.ts';
import { sentences } from '#src/language/sentences.ts';
import { sentenceAround } from './rows.ts';

/** What retention made of an article: not looked at yet, the one whole text of its story, or shortened. */
export const UNSEEN = 0;
export const WHOLE = 1;
export const SHORTENED = 2;

/** A figure with the sentence it stands in. */
export interface Placed {
  readonly figure: Figure;
  readonly sentence: Span;
}

interface Piece extends Span {
  /** Where it stands in the shortened text. */
  readonly at: number;
}

const GAP = '\n\n';

/** Spans that touch, or have nothing but space between them, as one. */
const joined = (text: string, spans: readonly Span[]): Span[] => {
  const pieces: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && text.slice(last.end, Math.max(last.end, span.start)).trim() === '')
      pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else pieces.push(span);
  }
  return pieces;
};

/**
 * An old article without what nobody computes with: its title, its first sentence, and verbatim every sentence that a
 * figure, whose it is, of what, or who says so stands in. Every figure stands in it where its span says.
 */
export const shorten = (
  text: string,
  title: string,
  lang: string,
  placed: readonly Placed[],
): { readonly text: string; readonly placed: readonly Placed[] } => {
  const parts = sentences(text, lang);
  const opening = parts.find(({ start }) => start >= title.length);
  const named = placed.flatMap(({ figure, sentence }) =>
    [figure, sentence, figure.subject, figure.whole, figure.attribution].flatMap((span) =>
      span ? [span, sentenceAround(text, parts, span)] : [],
    ),
  );
  const kept = joined(text, [{ start: 0, end: title.length }, ...(opening ? [opening] : []), ...named]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of kept) {
    pieces.push({ start, end, at });
    at += end - start + GAP.length;
  }
  const moved = <S extends Span>(span: S): S => {
    const piece = pieces.findLast(({ start }) => start <= span.start);
    const by = piece ? piece.at - piece.start : 0;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(GAP),
    placed: placed.map(({ figure, sentence }) => ({
      sentence: moved(sentence),
      figure: {
        ...moved(figure),
        subject: figure.subject && moved(figure.subject),
        whole: figure.whole && moved(figure.whole),
        attribution: figure.attribution && moved(figure.attribution),
      },
    })),
  };
};
