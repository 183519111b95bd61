import type { Token } from './numbers-tokens.ts';

const MONEY_SIGN = /^[$€£¥₹]$/;
const MONEY_CODE = /^(?:USD|EUR|GBP|CAD|AUD|AED|SAR|KWD|EGP|CHF|SEK|NOK)$/;

/** 1.5 M, 10 k: a letter apart from its number is a scale only at the end, or before a currency. */
export const endsWithMark = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    /^[kKMB]$/.test(tokens[i]?.raw ?? '') &&
    (!next || next.kind === 'break' || /^[)$€£¥,;]$/.test(next.raw) || MONEY_CODE.test(next.raw))
  );
};

/** 1.8m tall, 75 mm, 500t of steel: without a currency in front these letters are units. */
export const isMeasure = (tokens: readonly Token[], i: number): boolean => {
  const front = tokens[i - 2]?.raw ?? '';
  if (MONEY_SIGN.test(front) || MONEY_CODE.test(front)) return false;
  if (tokens[i]?.raw !== 'm') return true;
  return /^(?:tall|long|high|wide|deep|thick|away|apart|above|below|by|x|is)$/.test(tokens[i + 1]?.key ?? '');
};
