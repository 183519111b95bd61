import type { Operation } from '#src/base/answer.ts';
import { conversion, isMoney, unitOf } from '#src/base/units.ts';
import { isArabic } from '#src/language/text.ts';
import { periodIn } from './calculator-period.ts';
import { type Candidate, countedBy, isEach } from './candidate.ts';
import type { Filled } from './filled.ts';
import { made, type Tree } from './formula.ts';
import { placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import { isSuspect } from './suspect.ts';
import { meets, type Term } from './terms.ts';
import { treeFilled } from './tree-filled.ts';

/** Figures of one sentence that are multiplied or divided because the one is told for each of the other. */
interface Pair {
  readonly tree: Tree;
  readonly unit: string;
  readonly score: number;
}

const NAME = 0.62;
/** How well the question's words must be met by the two together, and how far ahead of the next pair. */
const ENOUGH = 0.5;
const LEAD = 0.08;

const stored = (candidate: Candidate): Tree => ({ kind: 'stored', candidate });
const level = (c: Candidate, term: Term): number => c.near.levels.get(term) ?? 0;

const inOneSentence = ({ statement: a }: Candidate, { statement: b }: Candidate): boolean =>
  a.article.id === b.article.id && a.sentence.start === b.sentence.start;

const scoreOf = (a: Candidate, b: Candidate): number =>
  Math.max(a.near.coverage, b.near.coverage) + (inOneSentence(a, b) ? LEAD + 0.02 : 0);

const measureOf = ({ statement: { figure } }: Candidate): string | null => figure.measure;

/** Told in one breath; a deal's value and its term are of one deal wherever its report tells them. */
const near = (a: Candidate, b: Candidate): boolean =>
  inOneSentence(a, b) ||
  (a.statement.article.id === b.statement.article.id &&
    measureOf(a) === 'deal_value' &&
    measureOf(b) === 'contract_term');

/** Every name of the question is said of one of the two, or by their article's title. */
const named = (a: Candidate, b: Candidate, { terms }: Question): boolean =>
  terms
    .filter((t) => t.kind === 'name' && (t.sure || isArabic(t.text)))
    .every((t) => {
      const profile = profileOf(a.statement.article);
      return Math.max(level(a, t), level(b, t)) >= NAME || placesOf(profile, t).some((p) => p.end <= profile.title.end);
    });

const EACH_BEFORE =
  /\beach (?:one |of them )?(?:costs?|is|was|at|brings?)[^.]{0,24}$|كل (?:واحد|واحدة|منها)[^.]{0,24}$/iu;
const SHARE_PRICE = 'stock_price';

/** "$1,500 a day" and 64 days, "$45,000 each" and 26 violations. */
const productOf = (a: Candidate, b: Candidate): Pair | null => {
  const { unit } = a.quantity;
  const [, top = unit, per = ''] = /^([^/]+)\/([^/()]+)$/.exec(unit) ?? [];
  if (!isMoney(top)) return null;
  const { figure, article } = a.statement;
  const natural = per !== '' && unitOf(per) !== null && conversion(b.quantity.unit, per) !== null;
  const before = article.text.slice(Math.max(0, figure.start - 60), figure.start);
  const share = figure.measure === SHARE_PRICE && b.statement.figure.measure !== 'machine_count';
  const counted = per === '' && b.dimension === 'count' && (isEach(a) || EACH_BEFORE.test(before) || share);
  if (!natural && !counted) return null;
  const tree = made('times', stored(a), stored(b));
  return { tree, unit: top === 'USc' ? 'USD' : top, score: scoreOf(a, b) };
};

const PER = /\bper\b|\bfor (?:each|every)\b|\b(?:in )?(?:each|every)\b|(?:ل|في |عن |على |ب)كل(?=\s)|(?<=\s)لل/iu;

/** As far behind "per" as the thing and its epithet stand: "per closed mine". */
const BEHIND = 20;

/** What an average is asked for each of, where it is a thing. */
const eachOf = ({ text, terms }: Question): readonly Term[] => {
  const cut = PER.exec(text);
  if (!cut) return [];
  const behind = cut.index + cut[0].length;
  return terms.filter(
    (t) => t.kind !== 'frame' && t.start >= cut.index && t.end > behind && t.start <= behind + BEHIND,
  );
};

/** Which money a deal is worth. */
const VALUE = /\bvalue\b|\bworth\b|قيمه/u;

/** "The average a mine" of 4,050 machines out of 57 mines; "a year" of $3.6 billion for fifteen years. */
const quotientOf = (a: Candidate, b: Candidate, question: Question): Pair | null => {
  const { counted, dimensions, terms } = question;
  const each = eachOf(question).filter((t) => t !== counted);
  const things = counted === null ? terms.filter((t) => t.kind === 'thing' && !each.includes(t)) : [counted];
  const asked =
    a.dimension === 'count'
      ? countedBy(a.statement.figure).some((w) => things.some((t) => meets(t, w.folded)))
      : counted === null && (dimensions?.has(a.dimension) ?? (a.dimension === 'money' && VALUE.test(question.plain)));
  if (!asked || a.quantity.unit.includes('/')) return null;
  const tree = made('over', stored(a), stored(b));
  if (b.dimension === 'count' && countedBy(b.statement.figure).some((w) => each.some((t) => meets(t, w.folded))))
    return { tree, unit: a.dimension === 'count' ? '1' : a.quantity.unit, score: scoreOf(a, b) };
  const period = periodIn(question.plain);
  const long = period !== null && question.times.points.length === 0 && /^(?:yr|mo|qtr|wk|d)$/.test(b.quantity.unit);
  return long ? { tree, unit: `${a.quantity.unit}/${period}`, score: scoreOf(a, b) } : null;
};

/** The one pair that the words mean, where no other comes near it. */
const best = (pairs: readonly Pair[], operation: Operation): Filled | null => {
  const filled = pairs
    .toSorted((a, b) => b.score - a.score)
    .flatMap((pair) => {
      const answer = treeFilled(operation, pair.tree, pair.unit);
      return answer?.status === 'answered' ? [{ answer, score: pair.score }] : [];
    });
  const [first] = filled;
  if (!first || first.score < ENOUGH) return null;
  const amount = (one: (typeof filled)[number]): string | undefined => one.answer.results[0]?.value;
  const rival = filled.find((one) => amount(one) !== amount(first));
  return rival && first.score - rival.score < LEAD ? null : first.answer;
};

/** One is to be taken so many times, whatever else the words ask for. */
const TIMES =
  /(?<!how many |many )\btimes\b(?! (?:more|as|higher|larger))|multipl|adds? up|\bfor all\b|ضرب|مجموع|(?:عن|علي مدار) كل (?:ال)?/u;
const TOTAL = /\btotal\b|altogether|\bin all\b|\ball (?:the |of |its |those )|اجمالي|كله|كلها|(?:علي|ل) ?كل (?:ال)?/u;
/** A third amount would have to be taken away from the product. */
const LESS = /\bless\b|minus|already|deduct|remain|outstanding|ناقص|مطروح|خصم|المتبقي|باقي/u;

const OF_AMOUNTS: ReadonlySet<Operation> = new Set(['calculator', 'sum', 'value', 'average']);

const asksMoney = ({ unit, dimensions }: Question): boolean =>
  unit === null ? dimensions === null || dimensions.has('money') : isMoney(unit) || unit.startsWith('XXX-');

/** Two figures that one sentence tells for each other, multiplied or divided as the question asks; null where it does not. */
export const fillTogether = (
  operations: readonly Operation[],
  all: readonly Candidate[],
  question: Question,
): { readonly operation: Operation; readonly filled: Filled } | null => {
  const [first] = operations;
  const explicit = TIMES.test(question.plain);
  const product = explicit || (TOTAL.test(question.plain) && (first === 'calculator' || first === 'sum'));
  const multiplied = product && OF_AMOUNTS.has(first ?? 'list') && asksMoney(question) && !LESS.test(question.plain);
  const average = first === 'average' && !multiplied;
  if (!average && !multiplied) return null;
  const list = all.filter((c) => !isSuspect(c));
  const pairs = list.flatMap((a) =>
    list.flatMap((b): Pair[] => {
      if (a === b || !near(a, b) || !named(a, b, question)) return [];
      const pair = average ? quotientOf(a, b, question) : productOf(a, b);
      return pair ? [pair] : [];
    }),
  );
  const operation = average ? 'average' : 'calculator';
  const filled = best(pairs, operation);
  return filled && { operation, filled };
};
