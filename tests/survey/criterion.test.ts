import { expect, test } from 'vitest';
import type { Candidate } from '#src/survey/candidate.ts';
import { isCriterion } from '#src/survey/criterion.ts';
import { understand } from '#src/understand.ts';

const figuresIn = (text: string, lang: 'en' | 'ar') => {
  const { reading } = understand({
    feed: 'https://rules.example/feed',
    outlet: 'Rules',
    url: 'https://rules.example/one',
    title: '',
    text,
    lang,
    published: Date.parse('2026-11-02T00:00:00Z'),
    fetched: Date.parse('2026-11-02T00:00:00Z'),
    dated: true,
  } as unknown as Parameters<typeof understand>[0]);
  const article = { text };
  const sentence = { start: 0, end: text.length };
  return reading.figures.map((figure) => ({
    text: figure.text,
    // Nothing but the figure and its sentence is read.
    isCriterion: isCriterion({ ground: { statement: { figure, article, sentence } } } as unknown as Candidate),
  }));
};

const RULES: readonly (readonly ['en' | 'ar', string])[] = [
  ['en', 'Data centres and mines that draw more than 75 MW will be billed under a separate tariff.'],
  ['en', 'Any farm of at least 10 MW must register by March.'],
  ['en', 'The deposit is for loads above 20 MW.'],
  ['en', 'Sites larger than 50 MW pay a deposit.'],
  ['en', 'Facilities of 100 MW or more need a permit.'],
  ['en', 'Operators whose load exceeds 25 MW have to curtail.'],
  ['ar', 'تنطبق القواعد على المراكز التي تزيد قدرتها على 50 ميغاواط.'],
  ['ar', 'وتخضع للقانون المزارع التي تسحب أكثر من 5 ميغاواط.'],
  ['ar', 'ويلزم القرار كل منجم يستهلك أكثر من 10 ميغاواط بالتسجيل.'],
  ['ar', 'يُفرض الرسم على المواقع بقدرة 20 ميغاواط فأكثر.'],
];

test.for(RULES)('whom a rule is for is nobody’s amount: %s %s', ([lang, text]) => {
  expect(figuresIn(text, lang)).toMatchObject([{ isCriterion: true }]);
});

const AMOUNTS: readonly (readonly ['en' | 'ar', string])[] = [
  ['en', 'The mine, which draws more than 75 MW, will close.'],
  ['en', 'The company has more than 300 MW under contract.'],
  ['en', 'Mines draw more than 90 MW in winter.'],
  ['ar', 'المنجم الذي تزيد قدرته على 50 ميغاواط سيغلق.'],
  ['ar', 'وتسحب المناجم أكثر من 90 ميغاواط في الشتاء.'],
];

test.for(AMOUNTS)('a bound is an amount: %s %s', ([lang, text]) => {
  expect(figuresIn(text, lang)).toMatchObject([{ isCriterion: false }]);
});
