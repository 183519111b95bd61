import { LOCALES } from '#locales/index.ts';
import type { Operand } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import { moment } from '#src/talk/format.ts';
import { foreign, type Line, line, words } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';

/** A sentence as evidence: verbatim, with outlet, date and link, and with a word where its figure looks wrong. */
export const evidence = (lang: Language, { quote, outlet, published, url, flags = [] }: Operand): Line[] => [
  line('quote', [words(lang === 'ar' ? '«' : '“'), foreign(quote), words(lang === 'ar' ? '»' : '”')]),
  line('small', [foreign(outlet), moment(lang, published, lang === 'ar' ? '، ' : ', ')], url),
  ...flags.map((doubt) => line('small', [words(LOCALES[lang].doubts[doubt])])),
];

const distinct = (operands: readonly Operand[]): Operand[] => [
  ...new Map(operands.map((operand) => [`${operand.url} ${operand.start}`, operand])).values(),
];

export const section = (
  lang: Language,
  title: 'sources' | 'others' | 'nearest' | 'conflict',
  operands: readonly Operand[],
): Line[] =>
  operands.length === 0
    ? []
    : [line('plain', phrase(lang, title, {})), ...distinct(operands).flatMap((operand) => evidence(lang, operand))];
