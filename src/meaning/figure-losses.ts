import type { Token } from '#src/language/numbers-tokens.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';

const ACCOUNTS =
  /^(?:net|loss|losses|income|earnings|profit|ebitda|cash|flow|result|results|صافي|خساره|الخساره|خسائر|الخسائر|خسائرها|نتيجه|النتيجه|الدخل)$/;
const COPULA = /^(?:was|were|is|of|at|totaled|totalled|reached|بلغ|بلغت|كان|كانت|قدرها|قدره)$/;

/** Is it an account that the brackets stand behind: net loss was (48,310)? In prose they are an aside. */
const isAccount = (tokens: readonly Token[], i: number): boolean => {
  const lead = tokens[COPULA.test(tokens[i]?.key ?? '') ? i - 1 : i];
  return lead?.kind !== 'word' || ACCOUNTS.test(lead.key);
};

const isBare = (tokens: readonly Token[], from: number, next: number): boolean => {
  const inside = tokens.slice(from, next).map((t) => t.key);
  return /^[\d.,٫٬%\s]+$/.test(inside.join(''));
};

/** (71,215) and 5.19-: how accounts write a loss. The quantity covers the tokens from … next - 1. */
export const isLoss = (tokens: readonly Token[], from: number, next: number): boolean => {
  if (from > 0 && tokenBefore(tokens, from)?.raw === '(' && tokens[next]?.raw === ')' && isBare(tokens, from, next))
    return isAccount(tokens, from - 2);
  const trailing = tokens[next];
  const alone =
    trailing?.raw === '-' && trailing.glued && !tokens[next + 1]?.glued && tokens[next - 1]?.kind === 'number';
  // “8- to 16-meter”: the hyphen waits for its unit.
  return alone && !/^(?:to|or|and|الي|او)$/.test(tokens[next + 1]?.key ?? '');
};
