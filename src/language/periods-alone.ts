import { cuts, type Token } from './numbers-tokens.ts';
import { EDGE_WORDS, RELATION_WORDS } from './periods-lexicon.ts';
import { mayBegin } from './periods-starts.ts';

const LINKS =
  /^(?:of|and|to|around|about|thru|till|after|next|back|now|from|hence|upcoming|anytime|closest|qtr|coming|mid|من|الي|علي|قرابه|الموافق|الذي|و|او|or|نص|منتصف|عشره?|st|nd|rd|th|this|time|fri|closest|ides)$/;

const isTimeWord = (token: Token): boolean =>
  token.kind !== 'word' ||
  mayBegin(token) ||
  RELATION_WORDS.has(token.key) ||
  LINKS.test(token.key) ||
  EDGE_WORDS.has(token.key) ||
  cuts(token.key).some(({ rest }) => RELATION_WORDS.has(rest));

/** A date that stands alone, as in a calendar, has no verb to tell its tense by: it is the one to come. */
export const isAlone = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= 12 &&
  tokens.some(({ kind }) => kind === 'word' || kind === 'number') &&
  tokens.every(isTimeWord);
