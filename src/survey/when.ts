import type { Span } from '#src/base/span.ts';
import { periodsOf } from '#src/language/periods.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { type Aspect, aspectOf, isOf, marks, says } from './aspects.ts';
import type { ConceptId } from './concepts.ts';
import { type Filled, refusal } from './filled.ts';
import { type Passage, passagesOf, quoteOf, saidIn } from './passages.ts';
import { placesOf } from './profile.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';

interface Dated {
  readonly passage: Passage;
  readonly label: string;
  readonly from: string;
  readonly score: number;
}

const ENOUGH = 0.56;
const SINGLE = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q\d|H\d))?$/;

const distance = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** A day is a better answer than a month, and a month than a year; a date far from the question's words is another's. */
const precision = (label: string): number => (label.length === 10 ? 0.04 : label.length === 7 ? 0.02 : 0);

/** "the first of November" in Arabic, where the month alone was read as the period. */
const FIRST_DAY = /(?:الأول|الاول|أول|اول)\s+(?:من\s+)?(?:شهر\s+)?$/u;

const textOf = ({ profile: { article }, sentence }: Passage): string =>
  article.text.slice(sentence.start, sentence.end);

const datesIn = (passage: Passage, lang: string, aspect: Aspect | null): Dated[] => {
  const aspectScore = ({ profile: { article }, sentence }: Passage, at: Span): number =>
    aspect === null
      ? 0
      : marks(aspect, article.text.slice(sentence.start, at.start))
        ? 0.2
        : isOf(aspect, textOf(passage))
          ? 0.12
          : -0.1;
  const { article } = passage.profile;
  const { start, end } = passage.sentence;
  const named = periodsOf(article.text.slice(start, end), { lang, published: article.published });
  return named
    .filter((p) => SINGLE.test(p.label) && p.start !== null && p.rel !== 'last' && p.rel !== 'next')
    .map((p) => {
      const day = FIRST_DAY.test(article.text.slice(start, start + p.at.start)) && p.label.length === 7;
      const label = day ? `${p.label}-01` : p.label;
      const at = { start: start + p.at.start, end: start + p.at.end };
      const near = Math.min(...passage.hits.map((hit) => distance(hit, at)));
      return {
        passage,
        label,
        from: p.start ?? '',
        score: passage.score + precision(label) + aspectScore(passage, at) - Math.min(near, 200) / 1500,
      };
    });
};

const FIRST = /\bfirst\b|اول مره|المره الاولي|لاول مره/u;
const SECOND = /\bsecond\b|\bagain\b|ثاني مره|المره الثانيه|للمره الثانيه|مره ثانيه|مجددا/u;

/** Which of several dates of one kind of event is asked: they are counted in order of time. */
const chosen = (dates: readonly Dated[], question: Question): Dated | 'close' | null => {
  const [best] = dates;
  if (!best || best.score < ENOUGH) return null;
  const ordinal = SECOND.test(question.plain) ? 1 : FIRST.test(question.plain) ? 0 : null;
  if (ordinal !== null) {
    const events = new Map<string, Dated>();
    for (const d of dates)
      if (d.score > best.score - 0.2 && d.label.length === 10 && !events.has(d.label)) events.set(d.label, d);
    const ordered = [...events.values()].toSorted((a, b) => a.from.localeCompare(b.from));
    return ordered[ordinal] ?? null;
  }
  const rival = dates.find((d) => !d.label.startsWith(best.label) && !best.label.startsWith(d.label));
  return rival && rival.score > best.score - 0.012 ? 'close' : best;
};

const ACTS: ReadonlySet<ConceptId> = new Set(['approve', 'sign', 'close', 'buy', 'refuse', 'ban', 'restart']);

export const fillWhen = (articles: readonly StoredArticle[], question: Question): Filled => {
  const aspect = aspectOf(question);
  const { terms } = soughtIn(
    question,
    articles,
    (t) => !t.concepts.includes('repeat') && !t.concepts.includes('first_one') && !(aspect && says(aspect, t)),
  );
  const passages = passagesOf(articles, terms, [], saidIn(question.text, terms)).slice(0, 40);
  // Something other than its subject must say that it is this event: a date beside a name alone is any date.
  const deeds = terms.filter((t) => t.kind !== 'name');
  const told = passages.filter(
    (p) =>
      deeds.length === 0 ||
      p.spoken > 0 ||
      (aspect !== null && isOf(aspect, textOf(p))) ||
      deeds.some((t) => p.hits.some((hit) => placesOf(p.profile, t).includes(hit))),
  );
  // Two dated acts of one matter are told apart by what was done: passed is not signed.
  const acts = deeds.filter((t) => t.concepts.some((id) => ACTS.has(id)));
  const done = told.filter((p) =>
    acts.every((t) => p.hits.some((hit) => placesOf(p.profile, t).some((q) => q.start === hit.start))),
  );
  const points = question.times.points;
  const dates = done
    .flatMap((p) => datesIn(p, p.profile.article.lang, aspect))
    .filter((d) => points.every((p) => d.from >= p.from && d.from < p.to) || points.length === 0)
    .toSorted((a, b) => b.score - a.score);
  const date = chosen(dates, question);
  if (date === 'close') return refusal('ambiguous_question');
  if (!date)
    return {
      status: 'unanswered',
      reason: 'no_source',
      nearest: passages.slice(0, 2).map(quoteOf),
      score: dates[0]?.score ?? 0,
    };
  return {
    status: 'answered',
    results: [{ operation: 'when', dates: [date.label], working: date.label }],
    operands: [quoteOf(date.passage)],
    score: date.score,
  };
};
