import type { Span } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import { words } from '#src/language/text.ts';
import {
  COMPARED,
  COVERAGE,
  GROWTH,
  HOW_APART,
  HOW_CHANGED,
  HOW_MUCH,
  IN_PERCENT,
  MEAN_POWER,
  PER_THING,
  PERCENT,
  POINTS,
  SAME_OF_LAST_YEAR,
} from './operation-words.ts';
import type { Question } from './question.ts';

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['coverage', COVERAGE],
  ['growth', GROWTH],
  ['percent', PERCENT],
  ['in-percent', IN_PERCENT],
  ['points', POINTS],
  ['how-much', HOW_MUCH],
  ['how-changed', HOW_CHANGED],
  ['how-apart', HOW_APART],
  ['compared', COMPARED],
  ['last-year', SAME_OF_LAST_YEAR],
  ['mean-power', MEAN_POWER],
  ['per-thing', PER_THING],
];

const upToTwo = (n: number): string => (n > 1 ? '2+' : String(n));

/** How many amounts, times, units and names a question has, and what is asked of it beside its words. */
const shapeOf = (question: Question): string[] => {
  const { quantities, times, units, unit, terms } = question;
  const things = terms.filter((t) => t.kind === 'thing' || t.kind === 'matter').length;
  return [
    `amounts:${upToTwo(quantities.length)}`,
    `times:${upToTwo(times.points.length)}`,
    `units:${upToTwo(units.length)}`,
    `names:${upToTwo(terms.filter((t) => t.kind === 'name').length)}`,
    `measures:${upToTwo(terms.filter((t) => t.kind === 'measure').length)}`,
    ...(things === 0 ? ['things:0'] : []),
    ...(times.window ? ['window'] : []),
    ...(unit ? [`asked:${unitOf(unit)?.dimension ?? 'unit'}`, 'asked'] : []),
    ...(terms.every((t) => t.kind === 'frame') ? ['nothing-named'] : []),
  ];
};

/** The question's words in index form, with marks in place of what differs from one question to the next. */
const maskedWords = (question: Question): string[] => {
  const marks: (Span & { readonly mark: string })[] = [
    ...question.times.points.map((p) => ({ ...p, mark: 'T' })),
    ...question.quantities.map((q) => ({ start: q.start, end: q.end, mark: '#' })),
    ...question.units.map((u) => ({ start: u.start, end: u.end, mark: 'U' })),
    ...question.terms.filter((t) => t.kind === 'name' && t.text !== '').map((t) => ({ ...t, mark: 'N' })),
  ];
  const found: string[] = [];
  for (const word of words(question.text)) {
    const mark = marks.find((m) => m.start < word.end && word.start < m.end)?.mark;
    if (mark === undefined) found.push(word.kind === 'number' ? '#' : word.folded);
    else if (found.at(-1) !== mark) found.push(mark);
  }
  return found;
};

/** Four letters at a time, so that an ending, a prefix or a slip makes no new word. */
const piecesOf = (word: string): string[] =>
  word.length < 4 ? [] : Array.from({ length: word.length - 1 }, (_, i) => `~${` ${word} `.slice(i, i + 4)}`);

/**
 * What speaks for one operation or another, by names a person can read: `cue:ratio`, `sign:growth`, `times:2+`,
 * `how many` for two words beside each other. N, T, U, # stand for a name, a time, a unit, an amount.
 */
export const operationFeatures = (question: Question): string[] => {
  const signs = SIGNS.filter(([, test]) => test.test(question.plain)).map(([name]) => name);
  const cues = [...question.cues.keys()];
  const shape = shapeOf(question);
  const said = maskedWords(question);
  const pairs = (a: readonly string[], b: readonly string[]): string[] =>
    a.flatMap((x) => b.flatMap((y) => (x === y ? [] : [`${x} & ${y}`])));
  const all = [...cues.map((c) => `cue:${c}`), ...signs.map((s) => `sign:${s}`)];
  return [
    ...new Set([
      ...shape,
      ...all,
      ...pairs(all, shape),
      ...all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a} & ${b}`)),
      `first ${said[0] ?? ''}`,
      ...said.map((w) => `word ${w}`),
      ...said.slice(1).map((w, i) => `${said[i]} ${w}`),
      ...said.flatMap(piecesOf),
    ]),
  ];
};
