import type { Relation } from '#src/base/figure.ts';
import { answered, asked, askedOf } from './lexemes.ts';
import { cuts, type Token, tokenBefore } from './numbers-tokens.ts';
import { EDGE_WORDS, RELATION_WORDS, YEAR_WORDS } from './periods-lexicon.ts';

const SKIPPED =
  /^(?:the|of|fiscal|calendar|full|شهر|يوم|الفتره|فتره|من|مالي|الماليه|-|\(|,|،|ال|about|around|نحو|حوالي|quarter|month|months|half)$/;

/** effective from, as of, اعتبارًا من: from then on. */
const isStarting = askedOf(/^(?:و?(?:اعتبارا|ابتداء|بدءا|انطلاقا)|starting|beginning|effective|as)$/);

const isEdge = (word: string): boolean => cuts(word).some(({ rest }) => EDGE_WORDS.has(rest));
const isYearWord = (word: string): boolean => cuts(word).some(({ rest }) => YEAR_WORDS.has(rest));

const relationNamed = answered((key) => RELATION_WORDS.get(key) ?? null);
const isSkipped = asked((key) => SKIPPED.test(key) || isEdge(key) || isYearWord(key));
/** بنهاية, لعام: the preposition is glued to the word. */
const hintedBy = answered((key): Relation | null => {
  if (/^(?:بنهايه|بختام)$/.test(key)) return 'by';
  const hinted = cuts(key).find(({ prefix, rest }) => /^[بل]/.test(prefix) && (isEdge(rest) || isYearWord(rest)));
  if (!hinted) return null;
  return hinted.prefix.startsWith('ب') && isEdge(hinted.rest) ? 'by' : 'in';
});

const joinedRelation = answered((key) => (/^[وف]/.test(key) ? (RELATION_WORDS.get(key.slice(1)) ?? null) : null));
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
    const start = tokenBefore(tokens, at);
    if (isStarting(start) && /^(?:من|in|on|from|of)$/.test(token.key) && (token.key !== 'of' || start?.key === 'as'))
      return 'since';
    const own = relationNamed(token);
    if (own && token.key !== 'of' && token.key !== 'الي' && token.key !== 'from' && token.key !== 'to') {
      return own === 'by' || own === 'since' || own === 'until' ? own : 'in';
    }
    const hinted = hintedBy(token);
    if (hinted) return hinted;
    if (token.key === 'from') return 'in';
    if (token.key === 'to') return null;
    if (!isSkipped(token)) {
      return joinedRelation(token);
    }
  }
  return null;
};

const opensSentence = asked((_, raw) => /^[\p{Lu}\p{Script=Arabic}"“«(]/u.test(raw));
export const isEnd = asked((_, raw) => /^[.!?؟]$/.test(raw));
/** Short words that are no abbreviation: behind 118 BTC. the sentence ends, behind U.S. it does not. */
const UNIT = /^(?:btc|eth|[kmgt]wh?|[mgtp]j|day|year|one|two|ten|ago|now|it|th|ph|eh|s)$/;

/** A sentence ends here: what it spoke of is forgotten. */
export const endsSentence = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (token?.kind === 'break') return true;
  if (token?.kind !== 'sign' || !isEnd(token)) return false;
  const next = tokens[i + 1];
  const last = tokenBefore(tokens, i);
  const before = last?.key ?? '';
  // … it had been 410. Losses since January; but 1. January
  const counts = last?.kind === 'number' && !/^(?:break|none)$/.test(tokenBefore(tokens, i - 1)?.kind ?? 'none');
  return !next || (!next.glued && opensSentence(next) && (before.length > 3 || counts || UNIT.test(before)));
};
