import { westernDigits } from '#src/language/text.ts';
import type { Profile } from './profile.ts';
import { amountsIn } from './sought.ts';

const read = new WeakMap<Profile, Map<number, ReadonlySet<string>>>();

/** How many of the question's amounts a sentence gives, in digits or in words of either language. */
export const amountsHeld = (profile: Profile, index: number, amounts: readonly string[]): number => {
  const known = read.get(profile) ?? new Map<number, ReadonlySet<string>>();
  read.set(profile, known);
  const { start, end } = profile.sentences[index] ?? { start: 0, end: 0 };
  const text = profile.article.text.slice(start, end);
  const values = known.get(index) ?? amountsIn(text);
  known.set(index, values);
  const digits = westernDigits(text);
  return amounts.filter((a) => values.has(a) || (a.length > 2 && digits.includes(a))).length;
};
