import type { Result } from '#src/base/answer.ts';
import { stated } from '#src/base/interval.ts';
import { conversion, isMoney, unitOf } from '#src/base/units.ts';
import { counts, type Part, partsOf, treeOf } from './calculator-own-parts.ts';
import { periodIn, withoutAmounts } from './calculator-period.ts';
import { COST, REVENUE, SALE } from './calculator-words.ts';
import { isRefused } from './compute.ts';
import type { Filled } from './filled.ts';
import { evaluate, laidOut, made, type Tree } from './formula.ts';
import { PER, PER_UNIT } from './per-words.ts';
import type { Question } from './question.ts';
import { unitWished } from './unit-wished.ts';

/** Arithmetic of the asker's own amounts: the one product or quotient of all of them that is of the kind that is asked. */
interface Own {
  readonly tree: Tree;
  readonly unit: string;
}

const dimensionOf = (unit: string): string => unitOf(unit)?.dimension ?? '';

const PER_NOUN = new RegExp(`${PER} ?(\\p{L}{3,})|(?:ال)?(\\p{L}{3,}) الواحده?`, 'gu');

const LENGTH_ASKED: readonly (readonly [unit: string, asked: RegExp])[] = [
  ['d', /(?:how many|in) days|days (?:until|to|does|will|can)|ب?كم (?:من )?(?:يوم|نهار)/u],
  ['h', /how long|(?:how many|in) hours|hours (?:until|to|does|will|can|of)|ب?كم (?:من )?ساعه|كم من الوقت|كم وقت/u],
];
const WORTH =
  /worth|\bpaid\b|دفع\S*|\bvalue\b|\braise[sd]?\b|\badds? up|\btotal\b|altogether|in all|\bsav(?:e[sd]?|ings?)\b|proceeds|how much (?:money )?(?:is|does|did|do|would|will)|مجموع|اجمالي|قيمه|[يت]ساو\S+|[يت]جيب|[يت]طلع|توفير|كم (?:دولار|درهم|ريال|دينار)/u;

/** What is told per time or per energy without that; a hash rate is a rate by nature. */
const numerator = (unit: string): string => (dimensionOf(unit) === 'hashrate' ? unit : (unit.split('/')[0] ?? unit));
/** One machine's share is shown in the unit of machines. */
const OF_ONE: Readonly<Record<string, string>> = { hashrate: 'TH/s', power: 'kW' };
/** "1,500 dollars a day" and 64 days, "5 cents a kilowatt-hour" and 90 GWh: what the one is per, the other is of. */
const meets = (a: Part, b: Part): boolean => {
  const [, per] = /^[^/]+\/([^/()]+)$/.exec(a.unit) ?? [];
  return per !== undefined && unitOf(per) !== null && conversion(b.unit, per) !== null;
};

/** The units an answer could be in, the surest first; a part that it is asked per is divided by. */
const wanted = (question: Question, parts: readonly Part[]): { unit: string; by: Part | null }[] => {
  const plain = withoutAmounts(question);
  const asked = [question.unit, ...question.units.map(({ unit }) => unit)].filter((unit) => unit !== null);
  const found: { unit: string; by: Part | null }[] = [];
  const top = (by: Part): string | undefined => {
    const other = parts.find((part) => part !== by);
    return (
      asked.find((unit) => other && conversion(numerator(other.unit), unit) !== null) ??
      (other && numerator(other.unit))
    );
  };
  for (const by of parts) {
    if (parts.some(({ each }) => each)) continue;
    const per = PER_UNIT.find(([unit, rule]) => conversion(by.unit, unit) !== null && rule.test(plain))?.[0];
    const noun = [...plain.matchAll(PER_NOUN)].some(([, a, b]) => counts(by, a ?? b ?? ''));
    const above = top(by);
    if (above && per && conversion(above, per) === null) {
      const unit = `${above}/${/\//.test(per) ? `(${per})` : per}`;
      found.push({ unit: asked.find((other) => conversion(other, unit) !== null) ?? unit, by });
    }
    if (above && noun) found.push({ unit: asked.includes(above) ? above : (OF_ONE[dimensionOf(above)] ?? above), by });
  }
  const period = periodIn(plain);
  for (const by of parts) {
    const above = period && conversion(by.unit, 'h') !== null ? top(by) : undefined;
    if (above) found.push({ unit: `${above}/${period}`, by });
  }
  for (const unit of asked) found.push({ unit, by: null });
  for (const unit of asked)
    for (const part of parts) {
      const [, per] = /\/(d|wk|mo|yr)$/.exec(part.unit) ?? [];
      if (per) found.push({ unit: `${unit}/${per}`, by: null });
    }
  for (const [unit, rule] of LENGTH_ASKED) if (rule.test(plain)) found.push({ unit, by: null });
  const money = parts.map((part) => numerator(part.unit)).find(isMoney);
  const natural = parts.some((a) => parts.some((b) => a !== b && meets(a, b)));
  const other = asked.some((unit) => parts.every((part) => conversion(part.unit, unit) === null));
  if (money && !other && (natural || [COST, REVENUE, SALE, WORTH].some((rule) => rule.test(plain))))
    found.push({ unit: money.replace('USc', 'USD'), by: null });
  return found;
};

/** Coins at a price are sold, and a month of 30 days that is given is so long. */
const related = (parts: readonly Part[]): readonly Part[] => {
  const coins = parts.some(({ unit }) => unit === 'BTC');
  const days = parts.some(({ unit, value }) => unit === 'd' && Number(value) >= 28 && Number(value) <= 31);
  return parts.map((part) => ({
    ...part,
    unit:
      coins && part.each && isMoney(part.unit) ? `${part.unit}/BTC` : days ? part.unit.replace(/\/mo$/, '') : part.unit,
  }));
};

/** All of the parts multiplied or divided, one sign for each. */
const combined = (parts: readonly Part[], over: readonly boolean[]): Tree | null => {
  const above = parts.filter((_, i) => !over[i]).map(treeOf);
  const below = parts.filter((_, i) => over[i]).map(treeOf);
  const [first, ...rest] = above;
  if (!first) return null;
  const top = rest.reduce((a, b) => made('times', a, b), first);
  return below.reduce((a, b) => made('over', a, b), top);
};

const ownOf = (question: Question): Own | null => {
  const all = partsOf(question);
  if (!all || all.length < 2 || all.length > 3 || question.terms.some((t) => t.kind === 'name' && t.sure)) return null;
  const parts = related(all);
  // Two amounts of one kind are set against each other, and that is no product.
  if (parts.some((a, i) => parts.some((b, j) => i < j && conversion(a.unit, b.unit) !== null))) return null;
  const counted = parts.some(({ noun }) => noun !== null);
  for (const { unit, by } of wanted(question, parts)) {
    const signs = Array.from({ length: 2 ** parts.length - 1 }, (_, code) =>
      parts.map((_, i) => ((code >> i) & 1) === 1),
    );
    const fitting = signs.flatMap((over) => {
      const apart =
        parts.some((part, i) => part.noun !== null && over[i] !== (part === by)) ||
        (counted && by === null && !parts.some(({ each }) => each));
      const tree = apart ? null : combined(parts, over);
      const outcome = tree && evaluate(tree, unit);
      return outcome && !isRefused(outcome) ? [tree] : [];
    });
    const [tree, second] = fitting;
    if (tree && !second) return { tree, unit };
  }
  return null;
};

/** One price of the asker's for another amount: "45 dollars per petahash a day, how much per terahash". */
const turnedOf = (question: Question): Own | null => {
  const [part, second] = partsOf(question) ?? [];
  if (!part || second || question.terms.some((t) => t.kind === 'name')) return null;
  const unit = unitWished(question, part.unit);
  const isPrice = ['energy_price', 'hashprice'].includes(dimensionOf(part.unit));
  return isPrice && unit !== null && conversion(part.unit, unit) !== null ? { tree: treeOf(part), unit } : null;
};

/** The asker's own amounts multiplied and divided as their kinds ask for, or null. */
export const fillOwn = (question: Question): Filled | null => {
  const own = ownOf(question) ?? turnedOf(question);
  const outcome = own && evaluate(own.tree, own.unit);
  if (!own || !outcome || isRefused(outcome)) return null;
  const amount = stated(outcome.interval);
  const { formulas, inputs } = laidOut([own.tree]);
  const [formula] = formulas;
  if (!amount || !formula) return null;
  const result: Result = { operation: 'calculator', ...amount, unit: outcome.unit, working: outcome.working, formula };
  return { status: 'answered', results: [result], operands: [], inputs, score: 1 };
};
