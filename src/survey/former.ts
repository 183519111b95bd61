import { keptWith } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import type { Candidate } from './candidate.ts';
import type { Ground } from './ground.ts';

const FORMER_EN =
  /(?:up|down) from\W*(?:an? \w+ )?$|compared (?:with|to)\W*(?:an? \w+ )?$|\bafter\W*$|against\W*(?:an? \w+ )*$|versus\W*$/iu;
/** A word or three may stand between: بعدما كان استهلاكهم 2.1, مقابل نحو 40. */
const FORMER_AR =
  /(?<!\p{L})(?:[وف]?مقابل|مقارنة ب\p{L}*|[وف]?كان(?:ت|وا)?|بدلا?ً?ا? من)(?:[\s"«(]+\p{L}+){0,3}[^\p{L}\p{N}.؟!]*$/u;

/** Is a figure what there was before, where these stand before it in its sentence? */
export const isFormerFigure = (figure: Span, before: readonly Span[], text: string): boolean =>
  // "In exchange for" is the same Arabic word: something must stand before that it is compared with.
  before.length > 0 &&
  [FORMER_EN, FORMER_AR].some((rule) => rule.test(text.slice(Math.max(0, figure.start - 30), figure.start)));

const isFormerOn = keptWith(({ statement: { figure, article }, rivals }: Ground): boolean =>
  isFormerFigure(
    figure,
    rivals.filter((r) => r.end <= figure.start),
    article.text,
  ),
);

/** "210 BTC, up from 190 BTC": the second of a sentence is what there was before. */
export const isFormer = ({ ground }: Candidate): boolean => isFormerOn(ground);
