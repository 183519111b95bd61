import type { StoredArticle } from '#src/store/store.ts';
import { aspectOf, says, widened } from './aspects.ts';
import { evidenceFor, quoteOf } from './evidence.ts';
import { type Filled, refusal } from './filled.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';
import { chosen } from './when-choice.ts';
import { datesFor } from './when-weights.ts';

/** Words that only ask when. */
const SILENT =
  /^(?:when|what|which|date|dates|day|month|year|time|exact|exactly|since|from|will|does|did|expected|supposed|soon|about|must|have|need|whats|what's|through|متي|امتي|ايمتي|وقتاش|شوقت|تاريخ|يوم|شهر|سنه|عام|باي|موعد|ميعاد|بالظبط|بالضبط|صار|صارت|كانت|متوقع|فوقاش|شوقت|اميتي|غادي|راح|عشان|علشان|بخصوص|لازم|يجب)$/u;

export const fillWhen = (articles: readonly StoredArticle[], question: Question): Filled => {
  const aspect = aspectOf(question);
  const sought = soughtIn(
    question,
    articles,
    (t) => !t.concepts.includes('repeat') && !t.concepts.includes('first_one') && !(aspect && says(aspect, t)),
  );
  const terms = aspect ? sought.terms.map((t) => widened(aspect, t)) : sought.terms;
  const evidence = evidenceFor(articles, question, { ...sought, terms }, { silent: SILENT });
  const dates = datesFor(evidence, question);
  const date = chosen(dates, question);
  if (date === 'close') return refusal('ambiguous_question');
  if (!date)
    return {
      status: 'unanswered',
      reason: 'no_source',
      nearest: evidence.slice(0, 2).map(quoteOf),
      score: dates[0]?.strength ?? 0,
    };
  return {
    status: 'answered',
    results: [{ operation: 'when', dates: [date.label], working: date.label }],
    operands: [quoteOf(date.passage)],
    score: date.strength,
  };
};
