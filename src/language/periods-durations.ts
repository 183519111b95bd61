import { answered, asked } from './lexemes.ts';
import { NUMBER_WORDS } from './numbers-lexicon.ts';
import { cuts, respelled, type Token } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { type Grain, shifted } from './periods-calendar.ts';
import { STRETCHES } from './periods-lexicon.ts';

export const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
export const MONTHS: Readonly<Record<Grain, number>> = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 };
export const DAYS: Readonly<Record<Grain, number>> = { year: 0, half: 0, quarter: 0, month: 0, week: 7, day: 1 };

/** P18M, P5Y, P2W: as the text counts, months never turned into days. */
export const durationLabel = (count: number, grain: Grain): string =>
  grain === 'year'
    ? `P${count}Y`
    : grain === 'week'
      ? `P${count}W`
      : grain === 'day'
        ? `P${count}D`
        : `P${count * MONTHS[grain]}M`;

const mayCount = asked((key) => cuts(key).some(({ rest }) => NUMBER_WORDS.has(rest)));
export const wholeNumber = (tokens: readonly Token[], i: number): { count: number; next: number } | null => {
  const word = key(tokens, i);
  if (word === 'a' || word === 'an') return { count: 1, next: i + 1 };
  const token = tokens[i];
  if (!token || token.kind === 'sign') return null;
  // A word that cannot be a number of either language is asked no further.
  if (token.kind === 'word' && !mayCount(token)) return null;
  const read = spelledAt(tokens, i) ?? spelledCut(token);
  if (!read) return null;
  const count = read.value.d === 1n && read.value.n < 500n ? Number(read.value.n) : 0;
  return count > 0 ? { count, next: Math.max(i + 1, read.next) } : null;
};

/** الخمس, الـ18: the article stands before the number. */
const spelledCut = (token: Token): ReturnType<typeof spelledAt> => {
  for (const { rest } of cuts(token.key)) {
    const read = spelledAt([respelled(token, rest)], 0);
    if (read) return { ...read, next: 0 };
  }
  return null;
};

export const stretchNamed = answered((word): { grain: Grain; count: 1 | 2 } | null => {
  for (const { rest, prefix } of cuts(word)) {
    const found = STRETCHES.get(rest);
    if (found && !prefix.startsWith('و')) return found;
  }
  return null;
});

/** within 18 months, في غضون ثلاث سنوات, in a sentence that looks ahead. */
export const lengthAhead = (today: string, { label, next }: { label: string; next: number }) => {
  const [, count = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(label) ?? [];
  const many = Number(count);
  const by =
    unit === 'Y' ? { months: 12 * many } : unit === 'M' ? { months: many } : { days: unit === 'W' ? 7 * many : many };
  return { rel: 'next' as const, label, start: today, end: shifted(today, by), next };
};

/** A bare length of time behind over, within, خلال, على مدى. */
export const lengthAt = (tokens: readonly Token[], i: number): { label: string; next: number } | null => {
  const direct = stretchNamed(tokens[i]);
  if (direct?.count === 2) return { label: durationLabel(2, direct.grain), next: i + 1 };
  const number = wholeNumber(tokens, i);
  if (!number) return null;
  const at = tokens[number.next]?.raw === '-' ? number.next + 1 : number.next;
  const stretch = stretchNamed(tokens[at]);
  if (key(tokens, at) === 'decade' || key(tokens, at) === 'decades')
    return { label: durationLabel(number.count * 10, 'year'), next: at + 1 };
  return stretch && stretch.grain !== 'half'
    ? { label: durationLabel(number.count, stretch.grain), next: at + 1 }
    : null;
};
