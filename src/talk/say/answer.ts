import { LOCALES } from '#locales/index.ts';
import type { Answer, Inherited, Input, Operand, OtherReading, Outcome } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import { amountRuns } from '#src/talk/format.ts';
import { foreign, type Line, line, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';
import { evidence, section } from './evidence.ts';
import { joined, readingOf, resultLines } from './results.ts';

const inputLines = (lang: Language, inputs: readonly Input[]): Line[] =>
  inputs.map(({ value, unit, from, name }) =>
    line('small', [
      ...(name ? [words(LOCALES[lang].constants[name])] : phrase(lang, from === 'question' ? 'given' : 'constant', {})),
      words(': '),
      ...amountRuns(lang, { value, unit }),
    ]),
  );

const listed = (lang: Language, texts: readonly string[]) =>
  joined(
    texts.map((text) => [foreign(text)]),
    lang === 'ar' ? '، ' : ', ',
  );

/** What a question that left something out was taken to mean. */
const inheritedLines = (lang: Language, inherited: Inherited | undefined): Line[] =>
  inherited && inherited.kept.length > 0
    ? [line('small', phrase(lang, 'inherited', { kept: listed(lang, inherited.kept) }))]
    : [];

type Versions = Pick<Answer, 'status' | 'results' | 'operands' | 'conflicts'>;

/** Where sources differ, each version stands with its own sentence, outlet and date; none is preferred. */
const versions = (lang: Language, { results, operands, conflicts }: Versions): Line[] => {
  const sources: readonly Operand[] = [...operands, ...conflicts];
  const paired = results.length === sources.length;
  return [
    line('plain', phrase(lang, 'conflict', {})),
    ...results.flatMap((result, i) => {
      const source = sources[i];
      return [...resultLines(lang, result), ...(paired && source ? evidence(lang, source) : [])];
    }),
    ...(paired ? [] : [...section(lang, 'sources', operands), ...section(lang, 'others', conflicts)]),
  ];
};

/** A question that two readings part: what it comes to in the other one. Its sources are shown only where they differ. */
const otherLines = (lang: Language, first: Answer, others: readonly OtherReading[]): Line[] => {
  const shown = new Set(first.operands.map(({ url, start }) => `${url} ${start}`));
  return others.flatMap((other) => [
    line('plain', phrase(lang, 'otherReading', {})),
    ...(other.status === 'conflict' ? versions(lang, other) : other.results.flatMap((r) => resultLines(lang, r))),
    line('small', readingOf(lang, other)),
    ...inputLines(lang, other.inputs),
    ...(other.status === 'conflict'
      ? []
      : other.operands.filter(({ url, start }) => !shown.has(`${url} ${start}`)).flatMap((o) => evidence(lang, o))),
  ]);
};

/** Another reading by itself, for whoever takes the answer as data. */
export const sayOther = (lang: Language, first: Answer, other: OtherReading): Line[] =>
  otherLines(lang, first, [other]);

const outcomeLines = (lang: Language, outcomes: readonly Outcome[]): Line[] =>
  outcomes.flatMap(({ forecast, reported }) => [
    line('plain', phrase(lang, 'forecastThen', { amount: amountRuns(lang, forecast) })),
    ...evidence(lang, forecast),
    line('plain', phrase(lang, 'reportedThen', { amount: amountRuns(lang, reported) })),
    ...evidence(lang, reported),
  ]);

/** A refusal: why, what was understood, what is missing, what would help, what is known, and what could be asked. */
const refusalLines = (lang: Language, answer: Answer): Line[] => {
  const { reason = 'no_source', missing = [], nearest = [], suggested, inherited } = answer;
  return [
    line('title', [words(LOCALES[lang].reasons[reason])]),
    line('small', readingOf(lang, answer)),
    ...inheritedLines(lang, inherited),
    ...(missing.length > 0 ? [line('plain', phrase(lang, 'missing', { what: listed(lang, missing) }))] : []),
    line('plain', [words(LOCALES[lang].hints[reason])]),
    ...section(lang, 'nearest', nearest.slice(0, 3)),
    ...(suggested ? [line('plain', phrase(lang, 'suggested', { question: foreign(suggested) }))] : []),
  ];
};

/** An answer, from its figure to its sources. */
export const sayAnswer = (lang: Language, answer: Answer): Line[] => {
  if (answer.status === 'unanswered') return refusalLines(lang, answer);
  const differ = answer.status === 'conflict';
  return [
    ...(differ ? versions(lang, answer) : answer.results.flatMap((result) => resultLines(lang, result))),
    line('small', readingOf(lang, answer)),
    ...inheritedLines(lang, answer.inherited),
    ...inputLines(lang, answer.inputs),
    ...(differ ? [] : [...section(lang, 'sources', answer.operands), ...section(lang, 'others', answer.conflicts)]),
    ...(answer.also ?? []).map((as) =>
      line('small', phrase(lang, 'alsoMeant', { operation: words(LOCALES[lang].operations[as]) })),
    ),
    ...outcomeLines(lang, answer.outcomes ?? []),
    ...otherLines(lang, answer, answer.others ?? []),
  ];
};
