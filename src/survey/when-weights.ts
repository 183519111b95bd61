import { type Aspect, aspectOf, isOf, markOf, marks } from './aspects.ts';
import { plainOf } from './cue-reader.ts';
import type { Evidence } from './evidence.ts';
import { ordinalsIn } from './ordinals.ts';
import type { Question } from './question.ts';
import { type Dated, datesIn } from './when-dates.ts';

/** A date with all that speaks for it and against it. */
export interface Weighed extends Dated {
  readonly strength: number;
}

export const textOf = ({ profile: { article }, sentence }: Evidence): string =>
  article.text.slice(sentence.start, sentence.end);

const isMarkedBy = (aspect: Aspect, { passage, at }: Pick<Dated, 'passage' | 'at'>): boolean =>
  marks(aspect, passage.profile.article.text.slice(passage.sentence.start, at.start));

/** The aspect's word right before the date, or else in its sentence, unless it stands before another date there. */
export const aspectScore = (aspect: Aspect | null, date: Dated): number => {
  if (aspect === null) return 0;
  if (isMarkedBy(aspect, date)) return 0.2;
  const taken = date.others.some((at) => isMarkedBy(aspect, { passage: date.passage, at }));
  return isOf(aspect, textOf(date.passage)) && !taken ? 0.12 : -0.1;
};

const DAY = /\b(?:day|date)\b|(?:^| )(?:ال|ب|بال|في )?(?:يوم|تاريخ) |ميعاد|موعد/u;
const MONTH = /\bmonth\b|(?:^| )(?:ال|ب|ف)?(?:شهر) /u;

/** A day is a better answer than a month, and a month than a year, the more so where it is asked for. */
const precision = (label: string, { plain }: Question): number => {
  const day = label.length === 10;
  const month = /^\d{4}-\d\d$/.test(label);
  if (DAY.test(plain)) return day ? 0.12 : month ? 0.02 : /[QH]/.test(label) ? -0.3 : -0.1;
  if (MONTH.test(plain)) return day || month ? 0.08 : -0.2;
  return day ? 0.06 : month ? 0.04 : /[QH]/.test(label) ? -0.15 : 0;
};

const WILL =
  /\b(?:will|going to|supposed to|planned)\b|(?:^| )(?:سوف|رح|راح|حيتم|ه[يت]\S{3,}|س[يت]\S{3,}|غادي|متوقع|المتوقع) /u;
const DID = /\b(?:did|was|were)\b|(?:^| )(?:كان|كانت|صار|صارت|حصل|حصلت) /u;
const DUE = /\b(?:due|planned|expected|supposed|meant|set|scheduled)\b|متوقع|مقرر|المفروض/u;
/** A verb of the past right behind the word for when, with no letter before its root. */
const DID_AR =
  /(?:^| )(?:متي|امتي|ايمتي|اميتي|وقتاش|فوقاش|يوم ايه|باي (?:يوم|تاريخ)|اي يوم) (?:تم |تمت )?(?!(?:[سهحبك]?[يتن]|رح|راح|غادي|ممكن|لازم|يجب|مفروض|اول|اخر|ال|لل|موعد|ميعاد|كل|هذا|هاي)\S*)(?!(?:من|في|علي|عن|رح|بعد|قبل) )\p{L}{3,} /u;
/** "When does it stop", متى يتوقف: of what is to come or holds. */
const DOES =
  /\b(?:does|do|is|are|must|should|will|can)\b|(?:^| )(?:متي|امتي|ايمتي|وقتاش|فوقاش) (?:[سهحبك]?[يتن]\S{2,}|رح|راح|غادي|لازم)/u;

const asksPast = ({ plain }: Question): boolean => (DID.test(plain) || DID_AR.test(plain)) && !DUE.test(plain);

const reported = ({ passage }: Dated): string => new Date(passage.profile.article.published).toISOString().slice(0, 10);
const isPast = (date: Dated): boolean => date.from < reported(date) && !reported(date).startsWith(date.label);

/** A stretch of time that is over was measured, and is no moment that something happened at. */
const tense = (date: Dated, question: Question, aspect: Aspect | null): number => {
  if (/[QH]/.test(date.label) && isPast(date)) return -0.3;
  const isAhead = date.from > reported(date) && !reported(date).startsWith(date.label);
  if (!isAhead || !asksPast(question)) return 0;
  // A report cannot know the day of what had not happened, but that of a deadline.
  return aspect === null ? -0.4 : -0.05;
};

const ORDINAL = { before: 0.3, beside: 0.12 };

/** The words between the date before and this one, or, for the first of a sentence, from where that begins. */
const leadingTo = ({ passage, at, others }: Dated): string => {
  const from = Math.max(passage.sentence.start, ...others.filter((o) => o.end <= at.start).map((o) => o.end));
  return passage.profile.article.text.slice(from, at.start);
};

/** The ordinal of the question leads to the date, or another one does. */
const ordinal = (date: Dated, asked: readonly number[]): number => {
  if (asked.length === 0) return 0;
  const before = ordinalsIn(leadingTo(date));
  const said = before.length > 0 ? before : ordinalsIn(textOf(date.passage));
  const worth = before.length > 0 ? ORDINAL.before : ORDINAL.beside;
  if (asked.some((n) => said.includes(n))) return worth;
  return said.length > 0 ? -worth : 0;
};

/** "From 1 March" in a report of what was passed is not the day it was passed on, and no day until which is the one from which. */
const ANOTHER = 0.45;
const marked = (aspect: Aspect | null, { passage, at }: Dated, question: Question): number => {
  if (aspect !== null) return 0;
  const mark = markOf(passage.profile.article.text.slice(passage.sentence.start, at.start));
  return mark === null || (mark === 'start' && DOES.test(question.plain) && !asksPast(question)) ? 0 : ANOTHER;
};

/** "As we wrote on 19 October": the day of a report about it. */
const RETOLD =
  /\b(?:we|this site) (?:\S+ )?(?:wrote|reported|said|published|printed)(?: it| this| so)? on $|\b(?:as|which) (?:we|it) (?:first )?(?:reported|stated|wrote) on $|\b(?:statement|report|update|release|version) (?:of|from|dated) $|(?:نقلنا|نشرنا|ذكرنا|كتبنا|اوردنا)(?:ه|ها)? (?:في|يوم|بتاريخ) $/u;
const NEWS = /\b(?:statement|report|publish|update|release)|بيان|تقرير|نشر/u;

const retold = ({ passage, at }: Dated, { plain }: Question): number =>
  !NEWS.test(plain) && RETOLD.test(plainOf(passage.profile.article.text.slice(passage.sentence.start, at.start)))
    ? 0.3
    : 0;

const TITLE = 0.12;
const MISSING = 0.4;
const STRANGE = 0.2;

const SEEN = 60;

/** The dates near the question's words, the nearest first. */
export const datesFor = (evidence: readonly Evidence[], question: Question): Weighed[] => {
  const aspect = aspectOf(question);
  const asked = ordinalsIn(question.text);
  const { points } = question.times;
  return evidence
    .slice(0, SEEN)
    .flatMap(datesIn)
    .filter((d) => !WILL.test(question.plain) || !isPast(d))
    .filter((d) => points.length === 0 || points.some((p) => d.from >= p.from && d.from < p.to))
    .map((d) => ({
      ...d,
      strength:
        d.score +
        0.5 * d.inside +
        aspectScore(aspect, d) +
        precision(d.label, question) +
        tense(d, question, aspect) +
        ordinal(d, asked) -
        marked(aspect, d, question) -
        retold(d, question) -
        (d.passage.index === 0 ? TITLE : 0) -
        d.passage.missing * MISSING -
        d.passage.strange * STRANGE,
    }))
    .toSorted((a, b) => b.strength - a.strength);
};
