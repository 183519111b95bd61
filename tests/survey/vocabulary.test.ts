import { expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';
import { meets } from '#src/survey/terms.ts';
import { likely } from '#src/survey/vocabulary.ts';

const WORDS =
  "northfen northfen's northfens نورثفن ونورثفن electricity electricty كهرباء الكهرباء وللكهرباء miners miner تعدين المعدنين sahel الساحل tariff tarrif tariffs رسوم التعرفه kwt kuwait الكويت للكويت yakut data centers مراكز البيانات 2024 s21 talen's talen تالن castlegate كاسلغيت".split(
    ' ',
  );
const QUESTIONS = [
  'How much electricity did Northfen use in 2024?',
  'كم استهلكت نورثفن من الكهرباء في الكويت؟',
  'What tarif do Talen and Castlegate pay in Kuwait?',
  'هل خفضت كاسلغيت رسوم مراكز البيانات في الساحل؟',
] as const;

test.each(QUESTIONS)('what is looked at leaves out no word that a term of the question meets: %s', (text) => {
  const places = new Map(WORDS.map((word) => [word, []]));
  const { terms } = readQuestion({ text, now: new Date('2026-11-21') });
  expect(terms.length).toBeGreaterThan(1);
  for (const term of terms) {
    const looked = new Set(likely(places, term));
    expect(WORDS.filter((word) => meets(term, word) && !looked.has(word))).toEqual([]);
  }
});
