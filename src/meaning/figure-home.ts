import type { Mention } from '#src/base/article.ts';
import { remembered } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { answered, asked, rarelyAskedOf } from '#src/language/lexemes.ts';
import { cuts, type Token } from '#src/language/numbers-tokens.ts';
import { entity } from './entities.ts';
import { BY_DEFAULT, COUNTRY_STEMS, HOME_CURRENCIES } from './figure-home-lexicon.ts';
import type { Quantity } from './figure-quantities.ts';

/** What is asked of an amount, or of a unit that a question names without one. */
type Paid = Pick<Quantity, 'from' | 'next' | 'start' | 'unit'>;

interface Named {
  readonly country: string;
  /** Where in the text. */
  readonly at: number;
}

const STEMS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [country, stems] of COUNTRY_STEMS)
    for (const stem of stems.split(' ')) found.set(stem, [...(found.get(stem) ?? []), country]);
  return found;
})();

const stemsOf = (word: string): string[] =>
  /^[a-z]/.test(word)
    ? [word, word.replace(/(?:i|ian|ese|ish|an|n|es|s|o|c|co)$/, ''), word.replace(/(?:co|ia|an|on|es)$/, '')]
    : cuts(word).flatMap(({ rest }) => [rest, rest.replace(/ه$/, ''), rest.replace(/(?:يه|ي|ا)$/, '')]);

const NONE: readonly string[] = [];
const countriesOf = answered((key): readonly string[] => {
  const found = stemsOf(key).flatMap((stem) => STEMS.get(stem) ?? NONE);
  return found.length ? [...new Set(found)] : NONE;
});

/** Companies work in more than one country, and people travel. */
const SETTLED = new Set(['country', 'region', 'regulator', 'body', 'grid', 'utility', 'plant']);
const countryOf = (id: string): string | null => {
  let row = entity(id);
  if (!row || !SETTLED.has(row.kind)) return null;
  for (let n = 0; n < 3 && row && row.kind !== 'country'; n += 1)
    row = row.in === undefined ? undefined : entity(row.in);
  return row?.kind === 'country' ? row.id : null;
};

/** The countries that a text names, itself, by its people or by its places, in order. */
const namedIn = (tokens: readonly Token[], mentions: readonly Mention[]): Named[] => {
  const found: Named[] = [];
  for (const token of tokens)
    if (token.kind === 'word') for (const country of countriesOf(token)) found.push({ country, at: token.start });
  for (const { entity: id, start } of mentions) {
    const country = countryOf(id);
    if (country !== null) found.push({ country, at: start });
  }
  return found.sort((a, b) => a.at - b.at);
};

const rootOf = remembered((code) => code.split('/')[0] ?? code);
const endsSentence = asked((_, raw) => /^[.!?؟]$/.test(raw));

/** Prose has sentences of less on either side of a number. */
const LONGEST = 100;
/** The sentence around a token: from here to there in the text. */
const sentenceAt = (tokens: readonly Token[], i: number): readonly [number, number] => {
  const ends = (at: number): boolean =>
    tokens[at]?.kind === 'break' || (endsSentence(tokens[at]) && !tokens[at + 1]?.glued);
  let [from, to] = [i, i];
  while (from > 0 && from > i - LONGEST && !ends(from - 1)) from -= 1;
  while (to < tokens.length - 1 && to < i + LONGEST && !ends(to)) to += 1;
  return [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
};

interface Home {
  readonly code: string;
  readonly at: number;
}

interface Homes {
  readonly all: readonly Home[];
  readonly several: boolean;
  /** Named at least three times as often as any other. */
  readonly most: string | null;
}

const weighed = (all: readonly Home[]): Omit<Homes, 'all'> => {
  const counts = new Map<string, number>();
  for (const { code } of all) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return { several: second !== undefined, most: first && (second?.[1] ?? 0) * 3 <= first[1] ? first[0] : null };
};

/** The first home that is named at a place or behind it. */
const firstFrom = (homes: readonly Home[], at: number): number => {
  let [low, high] = [0, homes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((homes[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The home that is named nearest to a place of its sentence; null where the sentence names none. */
const nearest = (homes: readonly Home[], at: number, [from, to]: readonly [number, number]): string | null => {
  const i = firstFrom(homes, at);
  const fits = (home: Home | undefined): home is Home => home !== undefined && home.at >= from && home.at < to;
  const [before, behind] = [i > 0 ? homes[i - 1] : undefined, homes[i]];
  if (!fits(before)) return fits(behind) ? behind.code : null;
  return fits(behind) && behind.at - at < at - before.at ? behind.code : before.code;
};

const MONEY_WITH_CENTS: readonly (readonly [code: string, words: RegExp])[] = [
  ['EURc', /^(?:€|euros?|eur|يورو)$/],
  ['ZARc', /^(?:rands?|zar|راند)$/],
  ['KESc', /^(?:kes|ksh)$/],
];
const isDollar = rarelyAskedOf(/^(?:\$|usd|us|dollars?|(?:ال)?دولار(?:ا|ات|ين|ان)?|اميركي|امريكي)$/);

/** Cents in a text that pays in euros and never in dollars. */
const centOf = (tokens: readonly Token[]): string => {
  if (tokens.some((token) => isDollar(token))) return 'USc';
  const paid = MONEY_WITH_CENTS.filter(([, words]) => tokens.some(({ key }) => words.test(key)));
  return paid.length === 1 && paid[0] ? paid[0][0] : 'USc';
};

const isWord = (tokens: readonly Token[], { from, next }: Paid, words: RegExp, not: RegExp): boolean => {
  let found = false;
  for (let at = from; at < next; at += 1) {
    if (not.test(tokens[at]?.key ?? '')) return false;
    found ||= words.test(tokens[at]?.key ?? '');
  }
  return found;
};
/** Fines and bills are told in the money itself, only prices in its parts. */
const isPart = (code: string): boolean => code.length === 4 || /^XXX-(?:ore|tiyin|cent|fils)/.test(code);

const isPound = (tokens: readonly Token[], q: Paid): boolean =>
  isWord(tokens, q, /^pounds?$/, /^(?:sterling|british|£|quid)$/);
const isCent = (tokens: readonly Token[], q: Paid): boolean =>
  isWord(tokens, q, /^(?:cents?|c|سين?ت|سنتا|سنتات|سنتين)$/, /^(?:us|u|usd|امريكي.*|اميركي.*)$/);

/** Gold is weighed in what Mauritania pays with. */
const isGold = rarelyAskedOf(/^(?:ال|لل|ب|من)?(?:ذهب|فضه|بلاتين|بلاديوم)(?:ي|يه)?$/);

/**
 * The currency of a bare rial, dinar or som: that of the one country among its homes that the text names; where it names
 * several, of the one named nearest in the sentence.
 */
export const homeOf = (tokens: readonly Token[], mentions: readonly Mention[]): (<T extends Paid>(q: T) => T) => {
  let named: Named[] | null = null;
  let cent: string | null = null;
  const known = new Map<string, Homes>();
  const homesOf = (root: string, rated: boolean): Homes => {
    const place = rated ? `${root}/` : root;
    const found = known.get(place);
    if (found) return found;
    named ??= namedIn(tokens, mentions);
    const rows = (HOME_CURRENCIES[root] ?? []).filter(([code]) => rated || isPart(root) || !isPart(code));
    const codes = new Map(rows.map(([code, country]) => [country, code]));
    const all = named.flatMap(({ country, at }) => {
      const code = codes.get(country);
      return code === undefined ? [] : [{ code, at }];
    });
    const made = { all, ...weighed(all) };
    known.set(place, made);
    return made;
  };
  const codeOf = (root: string, q: Paid): string => {
    if (root === 'USc') {
      if (!isCent(tokens, q)) return root;
      cent ??= centOf(tokens);
      return cent;
    }
    if (!HOME_CURRENCIES[root] || (root === 'GBP' && !isPound(tokens, q))) return root;
    if (root === 'XXX-ouguiya' && (isGold(tokens[q.next]) || isGold(tokens[q.next + 1]))) return 'oz';
    const rated = q.unit?.includes('/') ?? false;
    const { all, several, most } = homesOf(root, rated);
    const [first] = all;
    if (!first) return rated && root === 'XXX-ouguiya' ? 'MRU' : (BY_DEFAULT[root] ?? root);
    return several ? (nearest(all, q.start, sentenceAt(tokens, q.from)) ?? most ?? root) : first.code;
  };
  return (q) => {
    if (q.unit === null) return q;
    const root = rootOf(q.unit);
    const code = codeOf(root, q);
    const unit = code === root ? q.unit : q.unit.replace(root, code);
    return unit === q.unit || !unitOf(unit) ? q : { ...q, unit };
  };
};
