import type { Relation } from '#src/base/figure.ts';
import { asked } from './lexemes.ts';
import { cuts, type Token } from './numbers-tokens.ts';
import { EDGE_WORDS, RELATION_WORDS, YEAR_WORDS } from './periods-lexicon.ts';

const SKIPPED =
  /^(?:the|of|fiscal|calendar|full|شهر|يوم|الفتره|فتره|من|مالي|الماليه|-|\(|,|،|ال|about|around|نحو|حوالي|quarter|month|months|half)$/;

/** effective from, as of, اعتبارًا من: from then on. */
const STARTING = /^(?:و?(?:اعتبارا|ابتداء|بدءا|انطلاقا)|starting|beginning|effective|as)$/;

const isEdge = (word: string): boolean => cuts(word).some(({ rest }) => EDGE_WORDS.has(rest));
const isYearWord = (word: string): boolean => cuts(word).some(({ rest }) => YEAR_WORDS.has(rest));

/**
 * The preposition in front of a period, over the words that may part them: by the end of 2030, بحلول نهاية عام 2030.
 * Null where there is none; `the end of` without `by` and من without منذ say only where, not since when.
 */
export const relationBefore = (tokens: readonly Token[], i: number): Relation | null => {
  for (let at = i - 1; at >= 0 && at > i - 7; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'number') return null;
    if (token.key === 'over' || token.key === 'within') return 'over';
    // The beginning of this year is a part of it; as of this year is since then.
    const start = tokens[at - 1]?.key ?? '';
    if (STARTING.test(start) && /^(?:من|in|on|from|of)$/.test(token.key) && (token.key !== 'of' || start === 'as'))
      return 'since';
    const own = RELATION_WORDS.get(token.key);
    if (own && token.key !== 'of' && token.key !== 'الي' && token.key !== 'from' && token.key !== 'to') {
      return own === 'by' || own === 'since' || own === 'until' ? own : 'in';
    }
    if (/^(?:بنهايه|بختام)$/.test(token.key)) return 'by';
    const hinted = cuts(token.key).find(
      ({ prefix, rest }) => prefix && /^[بل]/.test(prefix) && (isEdge(rest) || isYearWord(rest)),
    );
    if (hinted) return hinted.prefix.startsWith('ب') && isEdge(hinted.rest) ? 'by' : 'in';
    if (token.key === 'from') return 'in';
    if (token.key === 'to') return null;
    if (!SKIPPED.test(token.key) && !isEdge(token.key) && !isYearWord(token.key)) {
      const joined = /^[وف]/.test(token.key) ? RELATION_WORDS.get(token.key.slice(1)) : undefined;
      return joined ?? null;
    }
  }
  return null;
};

const isEnd = asked((_, raw) => /^[.!?؟]$/.test(raw));
/** A sentence ends here: what it spoke of is forgotten. */
export const endsSentence = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (token?.kind === 'break') return true;
  if (token?.kind !== 'sign' || !isEnd(token)) return false;
  const next = tokens[i + 1];
  return (
    !next || (!next.glued && /^[\p{Lu}\p{Script=Arabic}"“«(]/u.test(next.raw) && (tokens[i - 1]?.key ?? '').length > 3)
  );
};
