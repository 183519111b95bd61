import { slice, type TextSpan } from '#src/base/span.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { phrases } from './figure-phrases.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { isArabic } from './figure-subjects-runs.ts';

const SAYING = phrases<true>([
  [
    true,
    'said|says|told|argued|argues|found|finds|reported|reports|estimates|estimated|noted|notes|wrote|showed|shows|calculated|warned|added|forecast|forecasts|expects|projects',
  ],
  [
    true,
    'قال|قالت|أفاد|أفادت|ذكر|ذكرت|أعلن|أعلنت|أكد|أكدت|أوضح|أوضحت|أظهر|أظهرت|كشف|كشفت|يقدر|تقدر|قدر|قدرت|توقع|توقعت|أضاف|أشار|أشارت|بين|نقل|نقلت',
  ],
]);
const ACCORDING = phrases<true>([
  [true, 'according to|per data from|data from|citing|وفقا ل|وفق|بحسب|حسب|وفقا|نقلا عن|استنادا إلى|طبقا ل|طبقا'],
]);

const isJoined = askedOf(/^[وف]/);
const STOP = /^(?:[.,،;؛:()"“”«»]|that|ان|انه|انها|in|on|at|to|who|which|اليوم|في|عن|بان|من|up|its|it|he|she|and|و)$/;

const run = (scene: Scene, from: number, step: 1 | -1, limit: number): { from: number; to: number } | null => {
  let at = from;
  let last = from;
  for (let n = 0; n < limit && at >= scene.from && at < scene.to; n += 1, at += step) {
    const word = keyAt(scene, at);
    if (STOP.test(word) || scene.tokens[at]?.kind === 'number' || scene.tokens[at]?.kind === 'break') break;
    last = at;
  }
  if (at === from) return null;
  return step > 0 ? { from, to: last } : { from: last, to: from };
};

/** Who says so: according to X, X said, وفقًا لـ X, قال X إن. Null where the sentence names nobody. */
export const attributionOf = (scene: Scene): TextSpan | null => {
  const span = (words: { from: number; to: number } | null): TextSpan | null => {
    const [a, b] = [scene.tokens[words?.from ?? -1], scene.tokens[words?.to ?? -1]];
    return a && b ? slice(scene.text, { start: a.start, end: b.end }) : null;
  };
  for (let i = scene.from; i < scene.to; i += 1) {
    const token = scene.tokens[i];
    if (token?.kind !== 'word') continue;
    const source = ACCORDING.at(scene.tokens, i);
    if (source) return span(run(scene, source.next, 1, 8));
    const said = SAYING.at(scene.tokens, i) ?? (isJoined(token) ? SAYING.joined(scene.tokens, i) : null);
    if (said) return span(isArabic(token.key) ? run(scene, i + 1, 1, 7) : (run(scene, i - 1, -1, 7) ?? null));
  }
  return null;
};
