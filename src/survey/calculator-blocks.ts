import type { Result } from '#src/base/answer.ts';
import { compare, decimal, exact, mul, significant, toDecimal, ZERO } from '#src/base/exact.ts';
import { conversion } from '#src/base/units.ts';
import { westernDigits } from '#src/language/text.ts';
import type { Filled } from './filled.ts';
import { retarget, subsidyAt } from './mine-blocks.ts';
import type { Question } from './question.ts';

const SUBSIDY = /reward|subsidy|مكافا/u;
/** A number behind the word for a block counts nothing and is none of the question's amounts. */
const HEIGHT =
  /(?:block|height|البلوك|بلوك|الكتل[ةه]|كتل[ةه]|ارتفاع|الارتفاع)(?: height| number| no| رقم)?[ .#]{0,2}(\d{1,3}(?:,\d{3}){1,2}|\d{1,8})(?![\d.,٫]*\d)/iu;
const RETARGET =
  /(?=.*(?:difficulty|صعوب))(?=.*(?:adjust|retarget|chang|rise|fall|drop|تعديل|تتعدل|تتغير|تغير|ترتفع|تنخفض|تزيد|تنزل))/u;

const answer = (result: Omit<Result, 'operation'>, value: string, unit: string): Filled => ({
  status: 'answered',
  results: [{ operation: 'calculator', qualifier: 'exact', ...result }],
  operands: [],
  inputs: [{ value, unit, from: 'question' }],
  score: 1,
});

/** The subsidy of a block by its height, and the next change of difficulty by the mean time of blocks. */
export const fillBlocks = (question: Question): Filled | null => {
  const { plain, quantities } = question;
  const height = HEIGHT.exec(westernDigits(question.text))?.[1]?.replaceAll(',', '');
  if (height && SUBSIDY.test(plain)) {
    const coins = toDecimal(exact(subsidyAt(Number(height)), 100_000_000n));
    const halvings = Math.floor(Number(height) / 210_000);
    return answer({ value: coins, unit: 'BTC', working: `50 BTC / 2^${halvings} = ${coins} BTC` }, height, '1');
  }
  const [only, second] = quantities;
  const value = only?.value;
  if (!only || second || value === undefined || compare(decimal(value), ZERO) <= 0) return null;
  const seconds = only.unit ? conversion(only.unit, 's') : null;
  if (!seconds || !RETARGET.test(plain) || !/block|بلوك|كتل/u.test(plain)) return null;
  const mean = mul(decimal(value), seconds);
  const change = significant(retarget(mean), 15);
  const working = `(2016 × 600 s / (2015 × ${toDecimal(mean)} s) - 1) × 100 = ${change} %`;
  return answer({ value: change, unit: '%', working }, value, only.unit ?? 's');
};
