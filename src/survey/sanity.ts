import type { Operation, Reason } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { type Filled, operandOf } from './filled.ts';
import { conceptsOf } from './lexicon.ts';
import { COMPARED, IN_PERCENT } from './operation-words.ts';
import type { Question } from './question.ts';

const RATIOS: ReadonlySet<string> = new Set(['%', 'pp', 'x', '%/yr', 'fraction']);

const WHICH = /(?:^| )(?:which|what) (\S+) (?!is the\b)|(?:^| )(?:اي|انهي|انهو|اني|ايا) (\S+) /u;
const CHOSEN = new Set([
  'region',
  'country',
  'company',
  'site',
  'city',
  'machine',
  'station',
  'farm',
  'home_state',
  'campus',
]);

/** "Which region" asks for a name, and a number alone is none. */
const asksName = (plain: string): boolean => {
  const noun = WHICH.exec(plain);
  const word = noun?.[1] ?? noun?.[2];
  return word !== undefined && conceptsOf(word).some((id) => CHOSEN.has(id));
};

/** What is NOT drawn is no figure of what is. */
const NEGATED =
  /\b(?:is|are|was|were|be|being|has|have|had|does|do|did) not\b|n['’]t\b|\bunused\b|\bidle\b|(?:^|\s)(?:غير|مش|مو|ليس|ليست|لم|لا)\s/iu;

const RANKED: ReadonlySet<Operation> = new Set(['rank', 'cagr']);

const before = ({ statement: { figure, article } }: Candidate): string =>
  article.text.slice(Math.max(0, figure.start - 40), figure.start);

const misfit = (operation: Operation, filled: Filled, question: Question): Reason | null => {
  if (filled.status === 'unanswered' || RANKED.has(operation)) return null;
  const { plain, times, quantities } = question;
  const [first] = filled.results;
  const percent = IN_PERCENT.test(plain) && !quantities.some((q) => q.unit === '%');
  if (percent && first?.unit && !RATIOS.has(first.unit)) return 'ambiguous_question';
  if (operation !== 'value') return null;
  const labels = new Set(times.points.map((p) => p.label));
  if (labels.size > 1 && !(times.window && filled.used?.every((c) => c.spell?.label === times.window?.label)))
    return 'ambiguous_question';
  if (COMPARED.test(plain) && first?.unit !== '%' && first?.unit !== 'x') return 'ambiguous_question';
  if (NEGATED.test(question.text) && filled.used?.every((c) => !NEGATED.test(before(c)))) return 'ambiguous_question';
  return asksName(plain) && !first?.names ? 'ambiguous_question' : null;
};

/** Withholds an answer that is of another kind than what was asked: a price where a percentage was, one value of two. */
export const fitting = (operation: Operation, filled: Filled, question: Question): Filled => {
  const reason = misfit(operation, filled, question);
  if (!reason || filled.status === 'unanswered') return filled;
  return { status: 'unanswered', reason, nearest: (filled.used ?? []).slice(0, 3).map(operandOf), score: 0 };
};
