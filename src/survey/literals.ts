import type { Input, Operation, Result } from '#src/base/answer.ts';
import { intervalOf, stated } from '#src/base/interval.ts';
import { conversion } from '#src/base/units.ts';
import {
  type Computed,
  cagr,
  difference,
  growth,
  isRefused,
  type Outcome,
  type Quantity,
  ratio,
  share,
} from './compute.ts';
import { converted, hoursOf, YEARLY } from './energy.ts';
import type { Filled } from './filled.ts';
import type { Question } from './question.ts';

type Made = { readonly operation: Operation; readonly filled: Filled };

const made = (operation: Operation, computed: Computed, inputs: readonly Input[]): Made | null => {
  const amount = stated(computed.interval);
  if (!amount) return null;
  const result: Result = { operation, ...amount, unit: computed.unit, working: computed.working };
  return { operation, filled: { status: 'answered', results: [result], operands: [], inputs, score: 1 } };
};

const outcomeOf = (operation: Operation, a: Quantity, b: Quantity, question: Question): Outcome | null => {
  if (operation === 'difference') return difference(b, a);
  if (operation === 'percent-change') return growth(a, b);
  if (operation === 'ratio') return ratio(a, b);
  if (operation === 'share') return share(a, b);
  if (operation !== 'cagr') return null;
  const [p, q] = question.times.points;
  const words = /(\d+)\s*(?:years?|سنوات|سنين|اعوام)/u.exec(question.plain);
  const years = p && q ? Number(q.label.slice(0, 4)) - Number(p.label.slice(0, 4)) : Number(words?.[1] ?? 0);
  return years > 0 ? cagr(a, b, { p: years, q: 1 }) : null;
};

/** Arithmetic on the asker's own numbers, where the question gives all of them. */
export const fillLiterals = (question: Question, operations: readonly Operation[]): Made | null => {
  const amounts = question.quantities.filter(
    (q) => q.value !== undefined || q.min !== undefined || q.max !== undefined,
  );
  const last = amounts.findLast((q) => q.unit)?.unit ?? null;
  const quantities = amounts.flatMap((q): Quantity[] => {
    const unit = q.unit ?? last;
    return unit ? [{ interval: intervalOf(q, q.qualifier), unit }] : [];
  });
  const inputs = amounts.map(
    (q): Input => ({ value: q.value ?? q.min ?? q.max ?? '', unit: q.unit ?? last ?? '1', from: 'question' }),
  );
  const [a, b] = quantities;
  if (!a || question.terms.some((t) => t.kind === 'name')) return null;
  if (quantities.length === 1 && question.unit) {
    const over = YEARLY.test(question.plain) ? hoursOf(null) : null;
    const { outcome, inputs: constants } = converted(a, question.unit, over);
    return isRefused(outcome) ? null : made('convert', outcome, [...inputs, ...constants]);
  }
  if (!b || quantities.length !== 2) return null;
  for (const operation of operations) {
    const outcome = outcomeOf(operation, a, b, question);
    if (outcome && !isRefused(outcome)) return made(operation, outcome, inputs);
  }
  return null;
};

const GAP = /(?:^| )(?:difference|gap|spread|(?:و|ب)?(?:ال)?(?:فرق|فارق|فجوه)) /u;

/**
 * "If the gap between 64 and 27 MW lasts a year, how many GWh": two amounts of the asker's, one less the other, in the
 * unit that is asked for. Null where a third amount, other than a length of time, has a part in it.
 */
export const fillGap = (question: Question): Made | null => {
  const amounts = question.quantities.filter((q) => q.unit === null || conversion(q.unit, 'd') === null);
  const [a, b, third] = amounts;
  const unit = a?.unit ?? b?.unit ?? null;
  if (!a || !b || third || unit === null || !GAP.test(question.plain)) return null;
  const [one, two] = [a, b].map((q): Quantity => ({ interval: intervalOf(q, q.qualifier), unit: q.unit ?? unit }));
  const gap = one && two ? difference(one, two) : null;
  if (!gap || isRefused(gap)) return null;
  const positive = stated(gap.interval)?.value?.startsWith('-') && two && one ? difference(two, one) : gap;
  if (isRefused(positive)) return null;
  const inputs = [a, b].map(
    (q): Input => ({ value: q.value ?? q.min ?? q.max ?? '', unit: q.unit ?? unit, from: 'question' }),
  );
  if (question.unit === null) return made('difference', positive, inputs);
  const over = YEARLY.test(question.plain) ? hoursOf(null) : null;
  const turned = converted({ interval: positive.interval, unit: positive.unit }, question.unit, over);
  if (isRefused(turned.outcome)) return null;
  const working = `${positive.working}; ${turned.outcome.working}`;
  return made('convert', { ...turned.outcome, working }, [...inputs, ...turned.inputs]);
};
