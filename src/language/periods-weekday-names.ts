import { cuts, type Token } from './numbers-tokens.ts';
import { fold } from './text.ts';

const ROWS: readonly (readonly [day: number, full: string, short: string, arabic: string])[] = [
  [0, 'sunday', 'sun', 'أحد'],
  [1, 'monday', 'mon', 'اثنين إثنين'],
  [2, 'tuesday', 'tue tues', 'ثلاثاء ثلاثا'],
  [3, 'wednesday', 'wed weds', 'أربعاء أربعا'],
  [4, 'thursday', 'thu thur thurs', 'خميس'],
  [5, 'friday', 'fri', 'جمعة'],
  [6, 'saturday', 'sat', 'سبت'],
];

type Form = 'full' | 'plural' | 'short' | 'bare';
const NAMES: ReadonlyMap<string, { readonly day: number; readonly form: Form }> = new Map(
  ROWS.flatMap(([day, full, short, arabic]): [string, { day: number; form: Form }][] => [
    [full, { day, form: 'full' }],
    [`${full}s`, { day, form: 'plural' }],
    ...short.split(' ').map((word) => [word, { day, form: 'short' }] as [string, { day: number; form: Form }]),
    ...arabic.split(' ').map((word) => [fold(word), { day, form: 'bare' }] as [string, { day: number; form: Form }]),
  ]),
);
/** First words that a weekday may hide behind: asked before anything else. */
export const isWeekdayWord = (word: string): boolean => NAMES.has(word);

export interface Weekday {
  /** 0 is Sunday. */
  readonly day: number;
  /** `short` and `bare` are words of their own too (sun, wed, أحد): read only inside a phrase that says more. */
  readonly form: Form;
  readonly next: number;
}

/** Monday, Mon., الاثنين, يوم الاثنين, اثنين. */
export const weekdayAt = (tokens: readonly Token[], i: number): Weekday | null => {
  const word = tokens[i]?.key ?? '';
  const day = /^(?:و|ف)?(?:ل|ب)?يوم$/.test(word);
  const at = day ? i + 1 : i;
  for (const { rest, prefix } of cuts(tokens[at]?.key ?? '')) {
    const found = NAMES.get(rest);
    if (!found) continue;
    if (found.form !== 'bare') {
      const dot = found.form === 'short' && tokens[at + 1]?.raw === '.' && tokens[at + 1]?.glued;
      return { ...found, next: at + (dot ? 2 : 1) };
    }
    const form = day || /(?:ال|لل)$/.test(prefix) ? 'full' : 'bare';
    return { day: found.day, form, next: at + 1 };
  }
  return null;
};
