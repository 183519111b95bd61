import type { Operand } from '#src/base/answer.ts';
import type { Span } from '#src/base/span.ts';
import { type Candidate, timeScore } from './candidate.ts';
import { operandOf } from './filled.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** How near a word must be to a figure to be its own: a name in the article's title, a measure in its sentence. */
const NEAR = { name: 0.62, measure: 0.45, thing: 0.4 } as const;

const hasIt = (candidate: Candidate, term: Term): boolean =>
  (candidate.near.levels.get(term) ?? 0) >= NEAR[term.kind as keyof typeof NEAR];

/** Neighbours are one thing that is missing: the share price, and not the share. */
const phrasesOf = ({ text, terms }: Question, unmet: readonly Term[]): string[] => {
  const spans: { start: number; end: number }[] = [];
  const beside = (term: Term): boolean => unmet.includes(term) || term.kind === 'measure';
  for (const term of terms.filter((t) => t.text !== '' && beside(t)).toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && /^\s+$/u.test(text.slice(last.end, term.start))) last.end = term.end;
    else spans.push({ start: term.start, end: term.end });
  }
  const holds = (span: Span): boolean => unmet.some((t) => span.start <= t.start && t.end <= span.end);
  return [...new Set(spans.filter(holds).map(({ start, end }) => text.slice(start, end)))];
};

/**
 * What of a question no stored figure has beside the rest of it, as it was typed. Names are looked at first: where a name
 * is unknown, nothing is said of what is missing about it.
 */
export const missingIn = (candidates: readonly Candidate[], question: Question): string[] => {
  let left = candidates;
  for (const kind of ['name', 'measure', 'thing'] as const) {
    const terms = question.terms.filter((t) => t.kind === kind && t.text !== '');
    const unmet = terms.filter((t) => !left.some((c) => hasIt(c, t)));
    if (unmet.length > 0 && (kind !== 'thing' || left.length === 0 || terms.length === unmet.length))
      return phrasesOf(question, unmet);
    if (kind !== 'thing' && terms.length > 0) left = left.filter((c) => terms.some((t) => hasIt(c, t)));
  }
  const { points } = question.times;
  const never = points.filter((p) => !left.some((c) => timeScore(c, p) > 0.9));
  return never.map((p) => question.text.slice(p.start, p.end).trim()).filter(Boolean);
};

const MOST = 3;
const AT_ALL = 0.3;

/** The figures nearest to a question, where whoever refused it named none. */
export const nearestIn = (candidates: readonly Candidate[], { dimensions }: Question): Operand[] =>
  candidates
    .filter((c) => c.near.coverage >= AT_ALL)
    .toSorted(
      (a, b) =>
        Number(dimensions?.has(b.dimension) ?? false) - Number(dimensions?.has(a.dimension) ?? false) ||
        b.near.coverage - a.near.coverage,
    )
    .slice(0, MOST)
    .map(operandOf);
