import type { Detected } from '#src/base/lang.ts';
import { remembered } from '#src/base/memo.ts';
import { ARABIC, LATIN, LETTER, traitsOf } from './characters.ts';
import { arabicScriptLanguage } from './detect-arabic.ts';
import { COMMON_WORDS, TELLING_ENDINGS, TELLING_LETTERS } from './detect-words.ts';
import { guess, nearness } from './franc.ts';

const LONGEST = 600;
/** So many letters must speak against the feed's own declaration before it is not believed. */
const AGAINST_FEED = 40;
const NOISE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\$[A-Za-z]\w*|[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/gu;
const TICKER = /^[A-Z0-9]{2,6}$/;
const LATIN_WORD = /[\p{Script=Latin}\p{M}\d][\p{Script=Latin}\p{M}\d'’]*/gu;
const UNKNOWN: Detected = { lang: 'und', source: 'words' };

const VOTES = new Map<string, string[]>();
for (const [lang, list] of Object.entries(COMMON_WORDS)) {
  for (const word of new Set(list.split(/\s+/))) VOTES.set(word, [...(VOTES.get(word) ?? []), lang]);
}

const ENDINGS = Object.entries(TELLING_ENDINGS).map(
  ([lang, list]) => [lang, new RegExp(`..(?:${list.split(/\s+/).join('|')})$`)] as const,
);
/** The languages that a word's ending speaks for. */
const endingsOf = remembered((word) => ENDINGS.flatMap(([lang, ending]) => (ending.test(word) ? [lang] : [])));

const LETTERS = new Map<string, readonly string[]>();
for (const [lang, list] of Object.entries(TELLING_LETTERS))
  for (const letter of new Set(list)) LETTERS.set(letter, [...(LETTERS.get(letter) ?? []), lang]);
const BEYOND_ASCII = /[^\0-~]/gu;
const ENDING_VOTE = 0.45;
/** Weight of franc's trigrams beside the votes, and the handicap that English headlines need among its neighbours. */
const TRIGRAMS = 2.5;
const ENGLISH_HANDICAP = 0.65;
/** So far ahead, the votes stand without trigrams. */
const CLEAR = 1.5;

/** A digit for a letter that Latin lacks, as in 3ala or ra2ykon; ordinals, units and model names are not. */
const DIGIT_LETTER = /^(?:[a-z]+[235679][a-z]+|[2357][a-z]{2,}|[a-z]{2,}[23567])$/;
const UNIT = /^\d+(?:st|nd|rd|th|bn|mn|tn|mw|gw|kw|ghz|nm|x|am|pm|yr|kwh|mwh|gwh|twh|bps|btc|eth)$/;

type Votes = Map<string, number>;
const add = (votes: Votes, lang: string, weight: number) => votes.set(lang, (votes.get(lang) ?? 0) + weight);

const ranked = (votes: Votes): { best: string; score: number; lead: number } => {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { best: first?.[0] ?? 'und', score: first?.[1] ?? 0, lead: (first?.[1] ?? 0) - (second?.[1] ?? 0) };
};

const votesOf = (words: readonly string[], text: string): Votes => {
  const votes: Votes = new Map();
  for (const word of words) {
    const langs = VOTES.get(word) ?? [];
    for (const lang of langs) add(votes, lang, 1 / Math.sqrt(langs.length));
    if (langs.length === 0) for (const lang of endingsOf(word)) add(votes, lang, ENDING_VOTE);
  }
  const hits: Votes = new Map();
  for (const c of text.match(BEYOND_ASCII) ?? []) for (const lang of LETTERS.get(c) ?? []) add(hits, lang, 1);
  for (const [lang, count] of hits) add(votes, lang, Math.min(2, 0.8 * count));
  const digits = words.filter((w) => DIGIT_LETTER.test(w) && !UNIT.test(w)).length;
  // A proportion, not a count: long English texts hold h2o, 3d and model names.
  if (digits > 0 && digits >= 0.1 * words.length) add(votes, 'arabizi', 1.2 * digits);
  return votes;
};

const latinWords = (text: string): string[] => text.match(LATIN_WORD)?.filter((w) => /\p{L}/u.test(w)) ?? [];

/** Words that can vote: all-caps tokens are tickers, unless the whole headline is set in capitals. */
const spoken = (all: readonly string[]): string[] => {
  const shouted = all.every((w) => w === w.toUpperCase());
  const kept = all.filter((w) => !TICKER.test(w) || (shouted && !/\d/.test(w)));
  const words = kept.map((w) => w.toLowerCase().replace('’', "'"));
  return !shouted || words.some((w) => w.length > 6 || VOTES.has(w)) ? words : [];
};

/** Latin letters that speak for a Latin language in a mixed text: capitalised words may be names in an Arabic sentence. */
const latinWeight = (words: readonly string[]): number =>
  words.reduce((sum, w) => sum + w.length * (TICKER.test(w) ? 0 : /^\p{Lu}/u.test(w) ? 0.5 : 1), 0);

const latin = (text: string, all: readonly string[], feed: string | undefined): Detected => {
  const words = spoken(all);
  const letters = words.join('').length;
  if (letters < 3) return UNKNOWN;
  const trusted = feed !== undefined && feed !== 'ar' && VOTING.has(feed);
  const votes = votesOf(words, text);
  const plain = ranked(votes);
  if (plain.lead >= CLEAR) {
    if (plain.best === 'arabizi') return UNKNOWN;
    if (!trusted || plain.best === feed || letters >= AGAINST_FEED) return { lang: plain.best, source: 'words' };
  }
  if (trusted) return { lang: feed, source: 'feed' };
  const near = nearness(words.join(' '));
  for (const [lang, score] of near) add(votes, lang, TRIGRAMS * score + (lang === 'en' ? ENGLISH_HANDICAP : 0));
  const { best, score } = ranked(votes);
  if (best === 'arabizi' || score < 1) return UNKNOWN;
  return { lang: best, source: near.size > 0 ? 'franc' : 'words' };
};

const VOTING = new Set(Object.keys(COMMON_WORDS));
const primary = (code: string | undefined): string | undefined => {
  const lang = code?.trim().toLowerCase().split(/[-_]/)[0];
  return lang === undefined || !/^[a-z]{2,3}$/.test(lang) ? undefined : Intl.getCanonicalLocales(lang)[0];
};

/**
 * The language of an article, once for title and text together. What the feed says of itself is the prior; a text that
 * is neither Arabic nor English is named as what it is, and where nothing decides the answer is `und`.
 */
export const detect = (title: string, text: string, feedLang?: string): Detected => {
  const sample = `${title}. ${text}`.slice(0, LONGEST).replace(NOISE, ' ').normalize('NFC');
  const feed = primary(feedLang);
  let [arabic, other] = [0, 0];
  for (let i = 0; i < sample.length; ) {
    const code = sample.codePointAt(i) ?? 0;
    i += code > 0xffff ? 2 : 1;
    const traits = traitsOf(code);
    if (traits & ARABIC) arabic += 1;
    else if (traits & LETTER && !(traits & LATIN)) other += 1;
  }
  const romans = latinWords(sample);
  const roman = latinWeight(romans);
  if (arabic >= 2 && arabic >= 0.34 * roman && arabic >= other) {
    const { lang, sure } = arabicScriptLanguage(sample, arabic);
    const believed = feed === 'fa' || feed === 'ur' || feed === 'ckb' || feed === 'ps' || feed === 'ar';
    if (believed && !sure && feed !== lang && arabic < AGAINST_FEED) return { lang: feed, source: 'feed' };
    return { lang, source: 'script' };
  }
  if (other >= 2 && other > roman) {
    const guessed = guess(sample);
    return guessed === 'und' ? { lang: feed ?? 'und', source: 'feed' } : { lang: guessed, source: 'franc' };
  }
  return latin(sample, romans, feed);
};
