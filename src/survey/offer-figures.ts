import type { Operation } from '#src/base/answer.ts';
import { conversion } from '#src/base/units.ts';
import { converted } from './energy.ts';
import { spreadOver } from './fill-many.ts';
import { asked, endOf } from './fill-value.ts';
import { type Filled, operandOf, refusal, resultOf } from './filled.ts';
import { hoursOver } from './hours-over.ts';
import { featured, type Part, type Proposal } from './offer.ts';
import { type Placed, singleFeatures, wordsOf } from './offer-single.ts';
import type { Question } from './question.ts';
import { loosely, type Scored } from './single.ts';
import { slotOf, withoutKind } from './slots.ts';
import { supersededIn } from './superseded.ts';
import { unitWished } from './unit-wished.ts';

/** Figures that are looked at alone. */
const ALONE = 20;

/** Which operation a figure answers as it stands, beside being a value. */
const STATED: Readonly<Record<string, readonly Operation[]>> = {
  ratio: ['share', 'percent-change'],
  multiple: ['ratio'],
  percentage_points: ['difference'],
};

const valueFilled = (operation: Operation, c: Scored, question: Question): Filled => {
  const result = resultOf(operation, asked(question, c), [c]);
  return result
    ? { status: 'answered', results: [result], operands: [operandOf(c)], score: c.score, used: [c] }
    : refusal('no_source', [c]);
};

const convertFilled = (c: Scored, question: Question, unit: string): Filled => {
  const year = c.spell ? Number(c.spell.label.slice(0, 4)) : null;
  const quantity = { ...c.quantity, interval: endOf(question, c.quantity.interval, c.dimension) };
  const { outcome, inputs } = converted(quantity, unit, hoursOver(question, c), year);
  const result = 'refused' in outcome ? null : resultOf('convert', outcome, [c]);
  return result
    ? { status: 'answered', results: [result], operands: [operandOf(c)], inputs, score: c.score, used: [c] }
    : refusal('units_do_not_fit', [c]);
};

const byRules = featured();

const PER_TIME = /\/(?:d|wk|mo|qtr|yr)$/;

const FROM_TO = /(?:\bfrom|من) ([\d.,]+)(?: \S+)? (?:to|الي|ل|لـ) ?([\d.,]+)/u;

/** "The drop from 85 to 36 MW": neither of the two is what is to be turned. */
const endsOf = (plain: string): ReadonlySet<string> => {
  const [, a, b] = FROM_TO.exec(plain) ?? [];
  return new Set([a, b].flatMap((n) => n?.replaceAll(',', '') ?? []));
};

/** The asker gives the energy a year that is to be turned into power: another figure is not meant. */
const isGiven = ({ quantities }: Question, unit: string, { statement: { figure } }: Scored): boolean =>
  !PER_TIME.test(unit) &&
  quantities.every(({ value }) => value !== figure.value) &&
  quantities.some((q) => q.unit !== null && PER_TIME.test(q.unit) && conversion(q.unit, unit) !== null);

/** What each of the nearest figures would answer as it stands, in another unit, or spread over its time. */
export const figureOffers = (
  pool: readonly Placed[],
  question: Question,
  possible: ReadonlySet<Operation>,
): Proposal[] => {
  const words = wordsOf(withoutKind(question));
  const slot = slotOf(question, { dimensions: null });
  const ends = endsOf(question.plain);
  const out = supersededIn(
    pool.map(({ c }) => c),
    question,
    words.terms,
  );
  const list = pool.filter(({ c }) => !out.has(c)).slice(0, ALONE);
  const rules = new Map(
    loosely(
      list.map(({ c }) => c),
      slot,
      question,
    ).map((c) => [c.statement, c.score]),
  );
  return list.flatMap((one): Proposal[] => {
    const { c } = one;
    const rule = rules.get(c.statement);
    const parts: readonly Part[] = [
      ...singleFeatures(one, question, words, slot.period),
      {
        of: '',
        features: byRules({ 'by single rules': rule ?? 0, 'single rules forbid': Number(rule === undefined) }),
      },
    ];
    const values = (['value', ...(STATED[c.dimension] ?? [])] as const)
      .filter((operation) => possible.has(operation))
      .map((operation) => ({ operation, used: [c], parts, filled: () => valueFilled(operation, c, question) }));
    const unit = unitWished(question, c.quantity.unit);
    const convertible =
      unit !== null &&
      possible.has('convert') &&
      !ends.has(c.statement.figure.value ?? '') &&
      (c.given >= 0 || !isGiven(question, unit, c)) &&
      !('refused' in converted(c.quantity, unit, hoursOver(question, c)).outcome);
    const turned = {
      operation: 'convert' as const,
      used: [c],
      parts,
      filled: () => convertFilled(c, question, unit ?? ''),
    };
    const spread = possible.has('average') && c.spell ? spreadOver(c, question, c.spell.label) : null;
    return [
      ...values,
      ...(convertible ? [turned] : []),
      ...(spread ? [{ operation: 'average' as const, used: [c], parts, filled: () => spread }] : []),
    ];
  });
};
