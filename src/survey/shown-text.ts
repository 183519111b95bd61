import { doubtsOf, type Figure } from '#src/base/figure.ts';
import { intervalOf } from '#src/base/interval.ts';
import type { Reply } from '#src/base/reply.ts';
import type { ReadRow } from '#src/base/reply-figure.ts';
import type { Span } from '#src/base/span.ts';
import { detect } from '#src/language/detect.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { figuresOf } from '#src/meaning/figures.ts';
import { besides } from './besides.ts';

/** What fits into one message, with nothing to turn: a text that somebody else wrote is kept nowhere. */
const SHOWN = 6;
const AROUND = 70;

/** The sentence of a figure, or the piece of it around the figure where it is long. */
const quoteOf = (text: string, all: readonly Span[], { start, end }: Span): string => {
  const sentence = all.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length };
  const [from, to] = [Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND)];
  const quote = text.slice(from, to).trim();
  return `${from > sentence.start ? '…' : ''}${quote}${to < sentence.end ? '…' : ''}`;
};

const amountOf = ({ value, min, max, qualifier, unit }: Figure): ReadRow['amount'] => ({
  ...(value === undefined ? {} : { value }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  qualifier,
  unit,
});

/** The figures of a text that somebody shows, what they come to in other units, and which of them look wrong. */
export const readShown = (
  text: string,
  now: Date,
  units: readonly string[],
): Extract<Reply, { readonly kind: 'reading' }> => {
  const { lang } = detect('', text);
  const { figures } = figuresOf(text, { lang, published: now.getTime(), mentions: mentionsOf(text, lang) });
  const all = sentences(text, lang);
  const rows = figures.slice(0, SHOWN).map((figure): ReadRow => {
    const quantity = { interval: intervalOf(figure, figure.qualifier), unit: figure.unit };
    return {
      text: figure.text,
      quote: quoteOf(text, all, figure),
      amount: amountOf(figure),
      noun: figure.noun,
      measure: figure.measure,
      subject: figure.subject?.text ?? null,
      period: figure.period?.label ?? null,
      change: figure.role === 'change',
      modality: figure.modality,
      // A figure whose unit looks wrong is not worked with.
      besides: doubtsOf(figure).length > 0 ? [] : besides(quantity, units),
      doubts: doubtsOf(figure),
    };
  });
  return { kind: 'reading', rows, count: figures.length };
};
