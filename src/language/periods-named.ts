import type { Token } from './numbers-tokens.ts';
import { arabicPart, englishPart, monthOrDay } from './periods-absolute.ts';
import { endedAt } from './periods-ended.ts';
import { fiscal, monthOfYear, numeric } from './periods-numeric.ts';
import type { Written } from './periods-written.ts';

/** Any period that names itself, a bare year excepted. */
export const writtenAt = (tokens: readonly Token[], i: number, lang: string, sure: boolean): Written | null =>
  fiscal(tokens, i) ??
  endedAt(tokens, i) ??
  numeric(tokens, i, lang) ??
  monthOfYear(tokens, i) ??
  englishPart(tokens, i) ??
  arabicPart(tokens, i) ??
  monthOrDay(tokens, i, sure);
