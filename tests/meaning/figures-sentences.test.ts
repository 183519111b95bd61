import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly Record<string, unknown>[];
}

const rows = readFileSync(new URL('fixtures/figures-sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

test.for(rows)('$id: $text', ({ lang, published, text, figures }) => {
  const read = figuresOf(text, { lang, published: Date.parse(published) }).figures.map((f) => ({
    text: f.text,
    ...(f.value === undefined ? {} : { value: f.value }),
    ...(f.min === undefined ? {} : { min: f.min }),
    ...(f.max === undefined ? {} : { max: f.max }),
    unit: f.unit,
    qualifier: f.qualifier,
    role: f.role,
    direction: f.direction,
    period: f.period && `${f.period.rel} ${f.period.label}`,
    measure: f.measure,
    modality: f.modality,
  }));
  expect(read).toEqual(figures);
});
