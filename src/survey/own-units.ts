import type { Amount, Qualifier } from '#src/base/figure.ts';
import { intervalOf, type Measured } from '#src/base/interval.ts';
import type { Reply } from '#src/base/reply.ts';
import { inChosen } from './besides.ts';

interface Told extends Amount {
  readonly qualifier?: Qualifier;
  readonly unit?: string;
}

const beside = (told: Told, units: readonly string[]): { besides?: readonly Measured[] } => {
  const { value, min, max, qualifier = 'exact', unit } = told;
  if (unit === undefined || (value ?? min ?? max) === undefined) return {};
  const found = inChosen({ interval: intervalOf(told, qualifier), unit }, units) ?? [];
  return found.length > 0 ? { besides: found } : {};
};

const all = <T extends Told>(results: readonly T[], units: readonly string[]): T[] =>
  results.map((result) => ({ ...result, ...beside(result, units) }));

/** A reply with its results also in the units that the asker chose. What is quoted stays as it was said. */
export const inOwnUnits = (reply: Reply, units: readonly string[]): Reply => {
  if (units.length === 0) return reply;
  if (reply.kind === 'answer')
    return { ...reply, answer: { ...reply.answer, results: all(reply.answer.results, units) } };
  if (reply.kind === 'comparison')
    return { ...reply, rows: reply.rows.map((row) => ({ ...row, results: all(row.results, units) })) };
  if (reply.kind !== 'figures') return reply;
  const rows = (of: typeof reply.reported) => of.map((row) => ({ ...row, ...beside(row.operand, units) }));
  return { ...reply, reported: rows(reply.reported), ahead: rows(reply.ahead) };
};
