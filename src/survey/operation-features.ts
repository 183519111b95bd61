import { remembered } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import { words } from '#src/language/text.ts';
import { classesOf } from './operation-class-reader.ts';
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
  PLUS_SIGN,
  POINTS,
  SAME_OF_LAST_YEAR,
} from './operation-words.ts';
import type { Question } from './question.ts';
import { formsOf } from './stems.ts';

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

/** Signs that tell as much as a word: percent, an equation, an arrow. */
const SYMBOLS = /[%٪=+→:]|->|[?؟](?=.*\p{L})/gu;

interface Token extends Span {
  readonly folded: string;
  /** Stands for a name, a time, a unit, an amount or a sign. */
  readonly mark: string | null;
  /** Is it of what is measured? */
  readonly measured: boolean;
}

/** The question's words in index form, with marks in place of what differs from one question to the next. */
const tokensOf = (question: Question): Token[] => {
  const { text, times, quantities, units, terms } = question;
  const marks: (Span & { readonly mark: string })[] = [
    ...times.points.map((p) => ({ ...p, mark: 'T' })),
    ...quantities.map((q) => ({ start: q.start, end: q.end, mark: '#' })),
    ...units.map((u) => ({ start: u.start, end: u.end, mark: 'U' })),
    ...terms.filter((t) => t.kind === 'name' && t.text !== '').map((t) => ({ ...t, mark: 'N' })),
  ];
  const measures = terms.filter((t) => t.kind === 'measure');
  const within = <S extends Span>(spans: readonly S[], { start, end }: Span): S | undefined =>
    spans.find((s) => s.start < end && start < s.end);
  const spoken = words(text).map(
    (word): Token => ({
      start: word.start,
      end: word.end,
      folded: word.folded,
      mark: within(marks, word)?.mark ?? (word.kind === 'number' ? '#' : null),
      measured: within(measures, word) !== undefined,
    }),
  );
  const pluses = [...text.matchAll(PLUS_SIGN)].map((m) => m.index + m[0].indexOf('+'));
  const symbols = [...text.matchAll(SYMBOLS)]
    .map(
      (m): Token => ({
        start: m.index,
        end: m.index + m[0].length,
        folded: pluses.includes(m.index) ? 'plus' : m[0],
        mark: pluses.includes(m.index) ? null : m[0] === '٪' ? '%' : m[0],
        measured: false,
      }),
    )
    .filter((s) => within(quantities, s) === undefined);
  const all = [...spoken, ...symbols].toSorted((a, b) => a.start - b.start);
  return all.filter((t, i) => t.mark === null || t.mark !== all[i - 1]?.mark);
};

/** Four letters at a time, so that an ending, a prefix or a slip makes no new word. */
const piecesOf = (word: string): string[] =>
  word.length < 4 ? [] : Array.from({ length: word.length - 1 }, (_, i) => `~${` ${word} `.slice(i, i + 4)}`);

/** What a word brings by its stems. */
const stemmed = remembered((word) => [...formsOf(word)].map((form) => `stem ${form}`));
const pieced = remembered(piecesOf);

/** The question as a row of marks and classes of words. */
const rowOf = (tokens: readonly Token[]): string[] => {
  const row: string[] = [];
  for (const { mark, folded, measured } of tokens) {
    const one = mark ?? classesOf(folded)[0] ?? (measured ? 'M' : 'o');
    if (one !== row.at(-1)) row.push(one);
  }
  return row;
};

/** Every two of a list, the former first. */
const inOrder = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

const together = (list: readonly string[], size: number): string[] =>
  list.slice(size - 1).map((_, i) => list.slice(i, i + size).join(' '));

/**
 * What speaks for one operation or another, by names a person can read: `cue:ratio`, `sign:growth`, `times:2+`, `how many`
 * for two words beside each other, `row howmany U more` for marks and classes beside each other, `per > U` for one before
 * another. N, T, U, # stand for a name, a time, a unit, an amount; M for what is measured, o for any other word.
 */
export const operationFeatures = (question: Question): string[] => {
  const signs = SIGNS.filter(([, test]) => test.test(question.plain)).map(([name]) => `sign:${name}`);
  const cues = [...question.cues.keys()].map((cue) => `cue:${cue}`);
  const shape = shapeOf(question);
  const tokens = tokensOf(question);
  const said = tokens.map((t) => t.mark ?? t.folded);
  const spoken = tokens.flatMap((t) => (t.mark === null ? [t.folded] : []));
  const row = rowOf(tokens);
  const told = row.filter((one) => one !== 'o' && one !== 'M');
  const framed = ['^', ...row, '$'];
  const all = [...cues, ...signs];
  return [
    ...new Set([
      ...shape,
      ...all,
      ...all.flatMap((a) => shape.map((b) => `${a} & ${b}`)),
      ...inOrder(all).map(([a, b]) => `${a} & ${b}`),
      ...spoken.flatMap(classesOf).map((name) => `is:${name}`),
      ...[...together(framed, 2), ...together(framed, 3)].map((some) => `row ${some}`),
      ...inOrder(told).map(([a, b]) => `${a} > ${b}`),
      `first ${said[0] ?? ''}`,
      ...said.map((word) => `word ${word}`),
      ...together(said, 2),
      ...spoken.flatMap(stemmed),
      ...said.flatMap(pieced),
    ]),
  ];
};
