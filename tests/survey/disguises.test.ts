import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample, SAMPLE_DAY } from '#src/app.ts';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { RIGHT_AR, RIGHT_EN } from './phrasings.ts';

let app: App;
beforeAll(async () => {
  app = await openSample();
}, 60_000);
afterAll(() => app.close());

const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const mapped = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map((letter) => table[letter] ?? letter).join('');

/** What a chat does to a question, and what must change nothing of its answer. */
const DISGUISES: readonly (readonly [string, (text: string) => string])[] = [
  ['in small letters', (text) => text.toLowerCase()],
  ['in capitals', (text) => text.toUpperCase()],
  ['without signs', (text) => text.replace(/[?؟!،,](?!\d)/gu, ' ')],
  ['with wide spaces', (text) => `  ${text.replaceAll(' ', '  ')} `],
  ['with spaces that do not break', (text) => text.replaceAll(' ', '\u00A0')],
  ['with marks of direction', (text) => `\u2067${text.replaceAll(' ', ' \u200F')}\u2069`],
  ['with a face', (text) => `${text} 🤔`],
  ['put to Barq', (text) => (/\p{Script=Arabic}/u.test(text) ? `يا برق ${text}` : `hey barq, ${text}`)],
  ['kindly', (text) => (/\p{Script=Arabic}/u.test(text) ? `لو سمحت قل لي ${text} وشكرا` : `please ${text} thanks`)],
  ['without hamza', (text) => mapped(text, { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي' })],
  ['from a Persian keyboard', (text) => mapped(text, { ي: 'ی', ك: 'ک' })],
  [
    'with vowels',
    (text) => text.replace(/(?<=[\u0628-\u063A\u0641-\u064A])(?=[\u0628-\u063A\u0641-\u064A])/gu, '\u064E'),
  ],
  ['drawn out', (text) => text.replace(/(?<=[بتسصفقمن])(?=[اهيو](?!\p{L}))/gu, 'ـ')],
  [
    'in eastern digits',
    (text) =>
      /\p{Script=Arabic}/u.test(text) ? text.replace(/(?<![A-Za-z])\d/gu, (d) => EASTERN[Number(d)] ?? d) : text,
  ],
];

/** Every other question, each in all disguises. */
const ASKED = [...RIGHT_EN, ...RIGHT_AR].filter((_, i) => i % 2 === 0);

const told = async (text: string): Promise<unknown> => {
  const { status, results } = await ask(app.store, LOCAL, { text, now: SAMPLE_DAY });
  return {
    status,
    results: results.map(({ value, min, max, unit, names, dates }) => ({ value, min, max, unit, names, dates })),
  };
};

describe.each(DISGUISES)('%s', (_, disguise) => {
  test.each(ASKED.map(({ q }) => q))('%s', async (q) => expect(await told(disguise(q))).toEqual(await told(q)));
});
