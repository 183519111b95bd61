import { fold, westernDigits } from '#src/language/text.ts';
import { inputOf, type Tree } from './formula.ts';

const HOURS = 'واحده ثنتين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره احدعش اثنعش'.split(' ');
const OTHER: Readonly<Record<string, number>> = {
  تنتين: 2,
  اثنين: 2,
  تلاته: 3,
  ثمانه: 8,
  تمانيه: 8,
  حداشر: 11,
  اتناشر: 12,
};
const EVENING = /^(?:pm|p\.m|at night|in the evening|مساء|المسا|بالليل|ليلا|بليل|العشيه|م)$/u;
const NOON = /^(?:noon|midnight|منتصف الليل|الظهر)$/u;

const PART =
  'am|pm|a\\.m|p\\.m|at night|in the (?:morning|evening)|صباحا|الصبح|الصباح|صبح|فجرا|الفجر|مساء|المسا|بالليل|ليلا|بليل|ظهرا|الظهر|ص|م';
const CLOCK = new RegExp(
  `(?:from|between|من|بين) (?:ال|الساعه )?(\\d{1,2}|\\p{L}+)(?::00)? ?(${PART})\\.? (?:to|till|until|and|الي|لـ?|حتي|و) ?(?:ال|الساعه )?(\\d{1,2}|\\p{L}+)(?::00)? ?(${PART})(?!\\p{L})`,
  'u',
);

const hourOf = (word: string, part: string): number | null => {
  const bare = word.replace(/^(?:ال|و|ل)(?=\p{L}{3})/u, '');
  const n = /^\d+$/.test(word) ? Number(word) : (OTHER[bare] ?? HOURS.indexOf(bare) + 1);
  if (n < 1 || n > 12 || NOON.test(part)) return null;
  return (n % 12) + (EVENING.test(part) ? 12 : 0);
};

/** "From ten in the evening to six in the morning" are eight hours. */
export const nightOf = (text: string): Tree | null => {
  const plain = fold(westernDigits(text)).replace(/[ـ,،]/gu, ' ').replace(/\s+/gu, ' ');
  const [, from = '', part = '', to = '', other = ''] = CLOCK.exec(plain) ?? [];
  const [a, b] = [hourOf(from, part), hourOf(to, other)];
  return a === null || b === null || a === b ? null : inputOf(String((b - a + 24) % 24), 'h', 'question');
};
