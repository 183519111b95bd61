import { describe, expect, test } from 'vitest';
import { fold } from '#src/language/text.ts';
import { CONCEPTS } from '#src/survey/concepts.ts';
import { fieldRows } from '#src/survey/concepts-fields.ts';
import { GENERAL } from '#src/survey/general-words.ts';
import { conceptsOf, pairConceptsOf, repaired } from '#src/survey/lexicon.ts';
import { readQuestion } from '#src/survey/question.ts';
import { termsOf } from '#src/survey/term-reader.ts';
import { AMBIGUOUS, DIFFERENT, NAMES, NAMING, PARAPHRASES, SLIPS, UNMENDED } from './words.ts';

const rows = fieldRows().map((row) => ({ ...row, forms: { en: row.en.split(' '), ar: row.ar.split(' ') } }));

const conceptsOfForm = (form: string): readonly string[] => {
  const [first = '', second] = form.split('|');
  return second === undefined ? conceptsOf(first) : pairConceptsOf(first, second);
};

const meanings = (said: string): readonly string[] => conceptsOfForm(said.split(' ').map(fold).join('|'));

describe('the tables of ordinary words', () => {
  test('no id stands twice, and none is one of the trade', () => {
    const ids = [...Object.keys(CONCEPTS), ...rows.map((row) => row.id)];
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  test('every row has both languages, each in its own script and in index form', () => {
    const bad = rows.filter(
      ({ forms }) =>
        !forms.en.every((form) => /^[a-z\d][a-z\d|'-]+$/u.test(form) && fold(form) === form) ||
        !forms.ar.every((form) => /^[\u0621-\u064a][\u0621-\u064a|]+$/u.test(form) && fold(form) === form),
    );
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  test('the words of the trade and of no meaning are in index form, too', () => {
    const trade = Object.values(CONCEPTS).flatMap((row) => `${row.en} ${row.ar}`.split(' '));
    const general = `${GENERAL.en} ${GENERAL.ar}`.split(/\s+/);
    expect([...trade, ...general].filter((form) => fold(form) !== form)).toEqual([]);
  });

  test('every form is one word or two, and leads to its row', () => {
    const lost = rows.flatMap(({ id, forms }) =>
      [...forms.en, ...forms.ar]
        .filter((form) => form.split('|').length > 2 || !conceptsOfForm(form).includes(id))
        .map((form) => `${id} ${form}`),
    );
    expect(lost).toEqual([]);
  });

  test('the forms that mean more than one thing are these', () => {
    const found = rows.flatMap(({ forms }) =>
      [...forms.en, ...forms.ar].filter((form) => conceptsOfForm(form).length > 1),
    );
    expect([...new Set(found)].toSorted()).toEqual([...AMBIGUOUS].toSorted());
  });
});

describe('words that mean the same', () => {
  test.each(PARAPHRASES)('%s and %s', (a, b) => {
    expect(meanings(a).filter((id) => meanings(b).includes(id))).not.toEqual([]);
  });
});

describe('words that only look alike', () => {
  test.each(DIFFERENT)('%s and %s', (a, b) => {
    expect(meanings(a).filter((id) => meanings(b).includes(id))).toEqual([]);
  });
});

describe('names stay names', () => {
  test.each(NAMES)('%s: %s', (text, name) => {
    const term = termsOf(text, [], []).find((t) => t.text === name);
    expect(term).toMatchObject({ kind: 'name' });
  });
});

describe('misspelt words', () => {
  test.each(SLIPS)('%s is mended to %s', (slip, word) => {
    expect(conceptsOf(repaired(slip) ?? '')).toEqual(expect.arrayContaining([...conceptsOf(word)]));
    expect(conceptsOf(word)).not.toEqual([]);
  });

  test.each(UNMENDED)('%s is no slip', (name) => {
    expect(repaired(name)).toBeNull();
  });
});

describe('words that only name the operation or the form of the answer', () => {
  test.each(NAMING)('%s', (text, spare, none) => {
    const { terms } = readQuestion({ text, now: new Date('2026-11-20') });
    expect(terms.filter((t) => t.spare).map((t) => t.text)).toEqual(spare);
    for (const word of none) expect(terms.map((t) => t.text)).not.toContain(word);
  });
});
