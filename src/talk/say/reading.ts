import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { ReadRow } from '#src/base/reply-figure.ts';
import { amountRuns } from '#src/talk/format.ts';
import { figure, foreign, type Line, line, type Run, words } from '#src/talk/runs.ts';
import { periodRun } from '#src/talk/wording.ts';
import { phrase } from '#src/talk/words.ts';
import { besideLines, joined, named } from './results.ts';

const amount = (lang: Language, { amount, noun }: ReadRow): Run[] =>
  noun === null
    ? amountRuns(lang, amount)
    : [...amountRuns(lang, { ...amount, unit: undefined }), words(' '), foreign(noun)];

const rowLines = (lang: Language, row: ReadRow): Line[] => {
  const { measure, subject, period, change, modality, besides, doubts } = row;
  const about = joined([
    measure === null ? [] : [named(lang, measure)],
    change ? phrase(lang, 'figureChange', {}) : [],
    subject === null ? [] : [foreign(subject)],
    period === null ? [] : [periodRun(lang, period)],
    modality === 'actual' ? [] : [words(LOCALES[lang].modalities[modality])],
  ]);
  return [
    line('item', [...about, ...(about.length > 0 ? [words(': ')] : []), ...amount(lang, row)]),
    ...besideLines(lang, besides),
    line('quote', [words(lang === 'ar' ? '«' : '“'), foreign(row.quote), words(lang === 'ar' ? '»' : '”')]),
    ...doubts.map((doubt) => line('small', [words(LOCALES[lang].doubts[doubt])])),
  ];
};

/** The figures of a text, each with its sentence, its other units, and what looks wrong. */
export const sayReading = (lang: Language, { rows, count }: Extract<Reply, { readonly kind: 'reading' }>): Line[] => {
  if (count === 0) return [line('plain', phrase(lang, 'readNothing', {}))];
  const [all, shown] = [figure(String(count)), figure(String(rows.length))];
  const title =
    rows.length < count ? phrase(lang, 'readFirst', { count: all, shown }) : phrase(lang, 'readTitle', { count: all });
  return [line('title', title), ...rows.flatMap((row) => rowLines(lang, row))];
};
