import type { Token } from './numbers-tokens.ts';
import { tokenBefore } from './numbers-tokens.ts';

const MONEY_SIGN = /^[$€£¥₹]$/;
const MONEY_CODE = /^(?:USD|EUR|GBP|CAD|AUD|AED|SAR|KWD|EGP|CHF|SEK|NOK)$/;

const isMoney = (raw: string): boolean => MONEY_SIGN.test(raw) || MONEY_CODE.test(raw);

/** 1.5 M, 10 k, $5 m: a letter apart from its number is a scale at the end, and beside a currency. */
export const endsWithMark = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (isMoney(tokenBefore(tokens, i - 1)?.raw ?? '')) return true;
  return (
    /^[kKMB]$/.test(tokens[i]?.raw ?? '') &&
    (!next || next.kind === 'break' || /^[),;]$/.test(next.raw) || isMoney(next.raw))
  );
};

/** 1.8m tall, 75 mm, 500t of steel: without a currency in front these letters are units. */
export const isMeasure = (tokens: readonly Token[], i: number): boolean => {
  if (isMoney(tokenBefore(tokens, i - 1)?.raw ?? '')) return false;
  if (tokens[i]?.raw !== 'm') return true;
  return /^(?:tall|long|high|wide|deep|thick|away|apart|above|below|by|x|is)$/.test(tokens[i + 1]?.key ?? '');
};
