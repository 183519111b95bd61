import { rarelyAskedOf } from './lexemes.ts';
import type { Token } from './numbers-tokens.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const isFormer = rarelyAskedOf(/^(?:previous|prior|preceding)$/);
const isFiscal = /^(?:fiscal|financial|(?:ال)?ماليه?)$/;
const BEFORE = /^(?:earlier|before|previously|prior)$/;
const isYear = rarelyAskedOf(/^[وفب]*(?:ال|لل|بال)?(?:سنه|عام)$/);
const FORMER_AR = /^(?:السابقه?|السالفه?|الفائته?)$/;
const BEFORE_AR = /^(?:سبقت?|قبل)(?:ه|ها)$/;

/** the previous fiscal year, a year earlier, السنة التي سبقتها: where it ends, or 0. */
const yearBefore = (tokens: readonly Token[], i: number): number => {
  const word = key(tokens, i);
  if (isFormer(tokens[i])) {
    const at = isFiscal.test(key(tokens, i + 1)) ? i + 2 : i + 1;
    return key(tokens, at) === 'year' ? at + 1 : 0;
  }
  if (/^(?:an?|the|one)$/.test(word)) {
    const at = isFiscal.test(key(tokens, i + 1)) ? i + 2 : i + 1;
    return key(tokens, at) === 'year' && BEFORE.test(key(tokens, at + 1)) ? at + 2 : 0;
  }
  if (!isYear(tokens[i])) return 0;
  const at = isFiscal.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  if (FORMER_AR.test(key(tokens, at))) return at + 1;
  return /^(?:التي|الذي)$/.test(key(tokens, at)) && BEFORE_AR.test(key(tokens, at + 1)) ? at + 2 : 0;
};

const SELF_AR = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)$/;
/** the same fiscal year, that year, السنة نفسها: where it ends, or 0. */
const sameYear = (tokens: readonly Token[], i: number): number => {
  if (/^(?:same|that)$/.test(key(tokens, i))) {
    const at = isFiscal.test(key(tokens, i + 1)) ? i + 2 : i + 1;
    return key(tokens, at) === 'year' ? at + 1 : 0;
  }
  if (!isYear(tokens[i])) return 0;
  const at = isFiscal.test(key(tokens, i + 1)) ? i + 2 : i + 1;
  return SELF_AR.test(key(tokens, at)) ? at + 1 : 0;
};

/** "In fiscal 2025/26 …, against 220 in the year before": the fiscal year before the one that was told, or the same. */
export const fiscalAgain = (
  tokens: readonly Token[],
  i: number,
  told: string | null,
): { readonly label: string; readonly next: number } | null => {
  if (!told || !/^\d{4}(?:\/\d{4})?$/.test(told)) return null;
  const same = sameYear(tokens, i);
  if (same > 0) return { label: told, next: same };
  const next = yearBefore(tokens, i);
  return next > 0 ? { label: told.replace(/\d{4}/g, (year) => String(Number(year) - 1)), next } : null;
};

/** 2025/2026: neighbour years written as one. */
export const splitYear = (label: string): boolean => {
  const [, a, b] = /^(\d{4})\/(\d{4})$/.exec(label) ?? [];
  return a !== undefined && Number(b) === Number(a) + 1;
};

/** What a fiscal year is compared with is no later one. */
export const laterOf = (known: string | null, label: string): string => (known && known > label ? known : label);
