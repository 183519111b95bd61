import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#locales/index.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { line, plain } from '#src/talk/runs.ts';
import { counted, explained } from '#src/talk/words.ts';

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

describe.for(LANGUAGES)('%s', (lang) => {
  test('no text is forgotten', () => {
    const { units, ...rest } = LOCALES[lang];
    expect(strings(rest).filter((text) => text.trim() === '')).toEqual([]);
    expect(Object.keys(units).length).toBeGreaterThan(40);
  });

  test('plural forms that stand for many numbers show the number', () => {
    for (const forms of Object.values(LOCALES[lang].counts) as Record<string, string>[])
      for (const form of ['few', 'many', 'other']) if (form in forms) expect(forms[form]).toContain('{count}');
  });

  test('no text carries direction marks of its own', () => {
    expect(strings(LOCALES[lang]).filter((text) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });
});

test('Arabic is written in Arabic, apart from names and symbols', () => {
  const { units, name, ...rest } = LOCALES.ar;
  expect(name).toBe('العربية');
  expect(Object.keys(units)).toEqual(Object.keys(LOCALES.en.units));
  const latin = strings(rest).filter(
    (text) => !/\p{Script=Arabic}/u.test(text) && /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')),
  );
  expect(latin).toEqual([]);
});

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test.for([
  [0, 'لا قصص'],
  [1, 'قصة واحدة'],
  [2, 'قصتان'],
  [3, '3 قصص'],
  [11, '11 قصة'],
  [100, '100 قصة'],
  [103, '103 قصص'],
] as const)('%i stories in Arabic', ([count, text]) => {
  expect(bare(plain(line('plain', counted('ar', 'stories', count)), 'ar'))).toBe(text);
});

test('a problem becomes one sentence with what it is about', () => {
  const sentence = explained('en', { code: 'http_status', details: { status: '503' } });
  expect(bare(plain(line('plain', sentence), 'en'))).toBe('The server answered with status 503.');
});

test('no phrase is left that nobody says', () => {
  const source = globSync('src/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(
    Object.keys(LOCALES.en.phrases).filter((key) => !source.includes(`'${key}'`) && !source.includes(`phrases.${key}`)),
  ).toEqual([]);
});

test('why a server cannot be reached is said in words, unless nobody has words for it', () => {
  const said = (lang: 'en' | 'ar', why: string) =>
    bare(plain(line('plain', explained(lang, { code: 'unreachable', details: { host: 'h.example', why } })), lang));
  expect(said('en', 'ECONNREFUSED')).toBe('h.example cannot be reached: it refuses connections.');
  expect(said('ar', 'ENOTFOUND')).toContain('غير متصل');
  expect(said('en', 'EWEIRD')).toBe('h.example cannot be reached: EWEIRD.');
});
