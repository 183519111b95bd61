import { slice, type TextSpan } from '#src/base/span.ts';
import { asked, askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import type { Scene } from './figure-scene.ts';
import { somebodyIn } from './figure-subjects-nobody.ts';
import type { Run } from './figure-subjects-runs.ts';
import { isTied } from './figure-subjects-traits-ar.ts';

const isNamed = asked((_, raw) => /^(?:[A-Z].*[a-z]|[A-Z\d]{2,}|[&’'.+-])/.test(raw));
const parts = askedOf(/^(?:and|,)$/);
/** Swedish data centre operator Norrljus: a name behind what it is named as. */
const nameOf = (scene: Scene, run: Run): Run => {
  const named = (i: number): boolean => isNamed(scene.tokens[i]);
  let from = run.to;
  while (from > run.from && named(from - 1) && named(from)) from -= 1;
  for (let i = run.from; i < from; i += 1) if (parts(scene.tokens[i])) return run;
  const title = tokenBefore(scene.tokens, from);
  const titled = from > run.from && named(run.to) && title?.kind === 'word' && TITLE.test(title.key);
  return titled ? { from, to: run.to } : run;
};
const TITLE =
  /^(?:operator|company|firm|miner|group|maker|manufacturer|broker|utility|developer|producer|supplier|provider|startup|lender|bank|fund|chipmaker|hoster|subsidiary|exchange|pool|consultancy|retailer|giant|owner|builder|investor|rival|platform|unit)$/;

export const spanOf = (scene: Scene, whole: Run | null): TextSpan | null => {
  const run = whole && nameOf(scene, whole);
  const a = run ? scene.tokens[run.from] : undefined;
  const b = run ? scene.tokens[run.to] : undefined;
  return run && a && b && run.from <= run.to ? slice(scene.text, { start: a.start, end: b.end }) : null;
};

const isQuoted = (scene: Scene, span: TextSpan): boolean =>
  span.start > 0 && /["“«]/.test(scene.text[span.start - 1] ?? '');

const WITH_WAW = /^و(?:صلة|صلات|رشة|زار|اشنطن|كال|لاي|حد|ايومن|يل|ول|سط|ادي|قود|يسكونس|ست|رش|ثاي|ضع|رد|قت|ظاي|فر)/;
/** والشمس 8 %: its و joins it to the one before and is no part of its name. */
const withoutAnd = (scene: Scene, span: TextSpan | null): TextSpan | null =>
  span &&
  span.text[0] === 'و' &&
  !isQuoted(scene, span) &&
  /^و[\u0621-\u064a]{3}/.test(span.text) &&
  !WITH_WAW.test(span.text)
    ? { text: span.text.slice(1), start: span.start + 1, end: span.end }
    : span;

/** لمراكز التعدين: the particle in front is no part of the name. */
const withoutFor = (scene: Scene, span: TextSpan | null): TextSpan | null =>
  span &&
  span.text[0] === 'ل' &&
  !isQuoted(scene, span) &&
  /^ل(?!ل)[\u0621-\u064a]{3}/.test(span.text) &&
  isTied(fold(span.text.split(' ')[0] ?? ''), true)
    ? { text: span.text.slice(1), start: span.start + 1, end: span.end }
    : span;

/** The words that name a subject. */
export const namedSpan = (scene: Scene, run: Run | null): TextSpan | null =>
  withoutFor(scene, withoutAnd(scene, spanOf(scene, run && somebodyIn(scene, run))));
