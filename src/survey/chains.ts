import type { Operation } from '#src/base/answer.ts';
import type { Candidate } from './candidate.ts';
import { factsOf } from './facts.ts';
import { fillGroup } from './fill-many.ts';
import { type Filled, refusal } from './filled.ts';
import { made, type Tree } from './formula.ts';
import type { Question } from './question.ts';
import { type Slot, scored } from './single.ts';
import { isSuspect } from './suspect.ts';
import type { Term } from './terms.ts';
import { treeFilled } from './tree-filled.ts';

/** One amount over another that machines and sites are compared by; no source prints the quotient. */
const PER: readonly (readonly [asked: RegExp, above: string, below: string, unit: string])[] = [
  [
    /(?:price|cost)\w* (?:\S+ ){0,3}?per (?:terahash|th)|(?:سعر|ثمن|كلفه|تكلفه) ?(?:ال|لل|لكل |كل )?(?:تيراهاش|th)/u,
    'money',
    'hashrate',
    'USD/(TH/s)',
  ],
  [
    /(?:price|cost)\w* (?:\S+ ){0,3}?per (?:megawatt|mw)(?! ?-?h)|(?:سعر|ثمن|كلفه|تكلفه) ?(?:ال|لل|لكل |كل )?(?:ميغاواط|ميجاواط|ميجاوات)(?! ساعه)/u,
    'money',
    'power',
    'USD/MW',
  ],
];

const ENOUGH = 0.56;
const LEAD = 0.05;

/** The figure of a dimension that clearly stands nearest to a name. */
const nearest = (
  candidates: readonly Candidate[],
  question: Question,
  terms: readonly Term[],
  dimension: string,
): Tree | null => {
  const slot: Slot = { terms, period: null, dimensions: new Set([dimension]), change: false };
  const [best, second] = factsOf(scored(candidates, slot, { ...question, counted: null }));
  const clear = best && best.score >= ENOUGH && best.score - (second?.score ?? 0) >= LEAD;
  const candidate = clear ? best.candidates[0] : undefined;
  return candidate ? { kind: 'stored', candidate } : null;
};

/** The question's two names, each of one or several words. */
const twoNames = ({ terms, text }: Question): readonly [Term[], Term[]] | null => {
  const phrases: Term[][] = [];
  for (const name of terms.filter((t) => t.kind === 'name')) {
    const last = phrases.at(-1)?.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, name.start))) phrases.at(-1)?.push(name);
    else phrases.push([name]);
  }
  const [a, b, c] = phrases;
  return a && b && !c ? [a, b] : null;
};

/** "The gap in price per terahash of two machines": a quotient for each, and the two set against each other. */
const quotients = (
  operations: readonly Operation[],
  question: Question,
  candidates: readonly Candidate[],
): Filled | null => {
  const kind = PER.find(([asked]) => asked.test(question.plain));
  const names = twoNames(question);
  const ratio = operations[0] === 'ratio';
  if (!kind || !names || !(ratio || operations.includes('difference') || operations.includes('compare'))) return null;
  const [, above, below, unit] = kind;
  // Where a source prints the quotient itself, nothing need be divided.
  if (candidates.some((c) => c.dimension === 'hardware_price' && c.near.coverage > ENOUGH)) return null;
  // Two models share most of their name: what they do not share tells them apart.
  const own = names.map((name, i) => name.filter((t) => !names[1 - i]?.some((other) => other.folded === t.folded)));
  const parts = own.map((name) => {
    if (name.length === 0) return null;
    const top = nearest(candidates, question, name, above);
    const bottom = nearest(candidates, question, name, below);
    return top && bottom && made('over', top, bottom);
  });
  const [a, b] = parts;
  if (!a || !b) return refusal('missing_operand');
  return ratio ? treeFilled('ratio', made('over', a, b), '1') : treeFilled('difference', made('minus', a, b), unit);
};

const UNUSED =
  /not (?:being |yet |currently )?(?:drawn|used|running|drawing)|unused|idle|undrawn|spare|غير (?:مستغل|مستخدم|مسحوب|مشغل)|لا (?:تسحب|تستخدم|تستغل|يسحب)|ما (?:تسحب|بتسحب|تنسحب|يسحب)|مش (?:مستغل|مسحوب|مستخدم)|عاطل/u;
const DRAWS = /draw|drew|use[sd]?\b|using|consum|load|تسحب|يسحب|سحب|تستهلك|استهلاك|حمل|احمال/iu;

/** What sites could draw and do not: their capacities together, less the draw. */
const unused = (question: Question, candidates: readonly Candidate[]): Filled | null => {
  if (!UNUSED.test(question.plain)) return null;
  const powers = candidates.filter((c) => c.dimension === 'power');
  if (powers.some((c) => UNUSED.test(c.statement.quote.toLowerCase()))) return null;
  const names = question.terms.filter((t) => t.kind === 'name');
  if (names.length === 0) return null;
  const capacity = question.terms.filter((t) => t.concepts.includes('capacity'));
  const slot = { terms: names, period: null, dimensions: new Set(['power']), change: false };
  const [draw] = scored(
    powers.filter((c) => DRAWS.test(c.statement.quote.slice(0, 400)) && c.statement.figure.measure !== 'capacity'),
    slot,
    question,
  );
  const rest = powers.filter((c) => c.statement !== draw?.statement);
  const sites = fillGroup('sum', rest, question, { ...slot, terms: [...names, ...capacity] });
  const parts = sites.status === 'unanswered' ? [] : (sites.used ?? []);
  const [first, ...others] = parts.map((candidate): Tree => ({ kind: 'stored', candidate }));
  if (!draw || !first || draw.score < ENOUGH) return refusal('missing_operand');
  const whole = others.reduce((sum, part) => made('plus', sum, part), first);
  return treeFilled('difference', made('minus', whole, { kind: 'stored', candidate: draw }), draw.quantity.unit);
};

/** Questions of two operations one upon the other; null where the question is none. */
export const fillChain = (
  operations: readonly Operation[],
  all: readonly Candidate[],
  question: Question,
): { readonly operation: Operation; readonly filled: Filled } | null => {
  const candidates = all.filter((c) => !isSuspect(c));
  const filled = quotients(operations, question, candidates) ?? unused(question, candidates);
  if (!filled) return null;
  return {
    operation: filled.status === 'unanswered' ? 'difference' : (filled.results[0]?.operation ?? 'difference'),
    filled,
  };
};
