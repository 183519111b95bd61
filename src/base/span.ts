/** A half-open range of JavaScript string indexes into a text that stays untouched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its exact slice. */
export interface TextSpan extends Span {
  readonly text: string;
}

export const slice = (text: string, span: Span): TextSpan => ({
  text: text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
