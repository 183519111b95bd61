import { expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';
import { PHENOMENA } from './phenomena.ts';

const PUBLISHED = Date.UTC(2026, 10, 15);
const read = (text: string): string[] => {
  const lang = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
  return figuresOf(text, { lang, published: PUBLISHED }).figures.map((f) =>
    [
      f.qualifier === 'exact' || f.qualifier === 'range' ? '' : f.qualifier,
      f.value ?? `${f.min ?? ''}..${f.max ?? ''}`,
      f.unit,
      f.direction ? `${f.role}:${f.direction}` : f.role,
      f.period ? `@${f.period.rel}:${f.period.label}` : '',
      f.modality === 'actual' ? '' : `~${f.modality}`,
      ...f.flags.map((flag) => `!${flag}`),
      f.attribution ? `by ${f.attribution.text}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
};

const sentences = PHENOMENA.flatMap(([number, phenomenon, ...rows]) =>
  rows.map(([text, ...figures]) => ({ name: `${number} ${phenomenon}: ${text}`, text, figures })),
);

test.for(sentences)('$name', ({ text, figures }) => {
  expect(read(text)).toEqual(figures);
});

test('every phenomenon has its row', () => {
  expect(PHENOMENA.map(([number]) => number)).toEqual(Array.from({ length: 88 }, (_, i) => i + 1));
});
