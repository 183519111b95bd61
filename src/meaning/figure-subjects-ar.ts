import { cuts } from '#src/language/numbers-tokens.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { ENDS_AR, MEASURE_HEADS_AR, PRONOUNS } from './figure-subjects-lexicon.ts';
import { inPeriod, isArabic, isStop, type Run } from './figure-subjects-runs.ts';
import { verbOf } from './figure-verbs.ts';

/** ربطًا, قليلًا: an accusative behind the subject is no part of it. */
const isAdverb = (scene: Scene, i: number): boolean =>
  /(?:\u064B\u0627|\u0627\u064B)$/.test(scene.tokens[i]?.raw ?? '');

const isHead = (word: string): boolean =>
  MEASURE_HEADS_AR.has(word) ||
  cuts(word).some(({ prefix, rest }) => /^[وبلف]?(?:ال)?$/.test(prefix) && MEASURE_HEADS_AR.has(rest));

/** Behind these stands a name, whatever its first letters look like: شركة باليسيد للتعدين. */
const COMPANY = /^(?:و|ل|ب|ف)?(?:ال)?(?:شركه|شركتا|مجموعه|مؤسسه|موسسه|منصه|مصرف|بنك|معهد|مكتب|هيءه|هييه|وزاره|جامعه)$/;

const phraseEnds = (scene: Scene, i: number): boolean => {
  const word = keyAt(scene, i);
  if (isStop(scene, i) || itemAt(scene, i) || inPeriod(scene, i)) return true;
  if (!isArabic(word)) return false;
  if (ENDS_AR.has(word) || isAdverb(scene, i)) return true;
  if (cuts(word).some(({ prefix, rest }) => /^[وف]$/.test(prefix) && ENDS_AR.has(rest))) return true;
  return (
    /^(?:بال|لل|بان|بح)/.test(word) ||
    cuts(word).some(({ prefix, rest }) => prefix === 'ب' && (MEASURE_HEADS_AR.has(rest) || ENDS_AR.has(rest)))
  );
};

const isRunningVerb = (scene: Scene, i: number): boolean => {
  const verb = verbOf(keyAt(scene, i));
  return verb !== null && !verb.noun && !isHead(keyAt(scene, i));
};

/** The noun phrase that starts at a token, read forwards: قدرة الشركة, مراكز الذكاء الاصطناعي. */
const phraseAt = (scene: Scene, start: number, limit: number): Run | null => {
  let at = start;
  // الشركة عقدا: behind a definite noun an indefinite accusative begins the object.
  const object = (i: number): boolean =>
    i > start && /^ال/.test(keyAt(scene, i - 1)) && /^(?!ال).{2,}ا$/.test(keyAt(scene, i));
  const company = COMPANY.test(keyAt(scene, start));
  const inName = (i: number): boolean =>
    company &&
    i > start &&
    scene.tokens[i]?.kind === 'word' &&
    !inPeriod(scene, i) &&
    (i === start + 1 ? /^بال/.test(keyAt(scene, i)) : /^لل.{3}/.test(keyAt(scene, i)));
  while (
    at < limit &&
    (inName(at) || !phraseEnds(scene, at)) &&
    !object(at) &&
    !(isRunningVerb(scene, at) && !/^ال/.test(keyAt(scene, at)))
  )
    at += 1;
  return at > start ? { from: start, to: at - 1 } : null;
};

const POSSESSED = /(?:ها|هم|ته|اته|ه)$/;
/** Behind the nouns of measure stands whose it is: حصة الولايات المتحدة. A pronoun, إنتاجها, names nobody. */
export const labelOwner = (scene: Scene, run: Run): Run | null => {
  let from = run.from;
  // الطاقة الشمسية is a thing, الطاقة alone a measure.
  const thing = (i: number): boolean =>
    /^(?:و?ال)?طاقه$/.test(keyAt(scene, i)) && i < run.to && /^ال/.test(keyAt(scene, i + 1));
  while (from <= run.to && isHead(keyAt(scene, from)) && !thing(from)) from += 1;
  if (from > run.to) return null;
  // الأحمال المرخصة: behind a definite noun of measure another definite word is its adjective.
  if (from > run.from && /^و?ال/.test(keyAt(scene, from - 1)) && /^ال.+ه$/.test(keyAt(scene, from))) return null;
  const first = keyAt(scene, from);
  if (pointsBack(scene, { from, to: run.to })) return null;
  // رفعت الحكومة تعرفة الكهرباء: who did it is the first noun, what was raised begins with its own.
  let to = run.to;
  for (let at = run.to; at > from; at -= 1)
    if (isHead(keyAt(scene, at)) && !/^(?:و|ب)?ال/.test(keyAt(scene, at))) to = at - 1;
  // جهاز كفاءته 25: the thing ends where what is measured of it begins.
  for (let at = from + 1; at <= to; at += 1) if (pointsBack(scene, { from: at, to })) to = at - 1;
  // رخصتها: hers is not a name.
  if (from === to && /ت(?:ها|هم|هما)$/.test(first)) return null;
  if (PRONOUNS.has(first) || (POSSESSED.test(first) && isHead(first.replace(/(?:ها|هم|ه)$/, '').replace(/ت$/, 'ه'))))
    return null;
  return { from, to };
};

/** إنتاجها, استهلاكه: the owner was named before. */
const pointsBack = (scene: Scene, run: Run): boolean => {
  const first = keyAt(scene, run.from);
  const root = first.replace(/(?:ها|هم|ه)$/, '');
  return root !== first && (isHead(root) || isHead(root.replace(/ت$/, 'ه')));
};

/** إن الشبكة تستهلك: behind إن, and at the head of a sentence, the subject stands before its verb. */
const subjectBefore = (scene: Scene, verb: number): Run | null => {
  let at = verb - 1;
  // باليسيد للتعدين تنتج: behind the first word of a headline للتعدين is part of its name.
  const titled = (i: number): boolean =>
    verb - scene.from > 1 &&
    verb - scene.from < 6 &&
    (i === scene.from ? /^لل.{3}/.test(keyAt(scene, i + 1)) : i > scene.from && /^لل.{3}/.test(keyAt(scene, i)));
  while (at >= scene.from && (titled(at) || !phraseEnds(scene, at)) && !isRunningVerb(scene, at)) at -= 1;
  const led = /^(?:و|ف)?(?:ان|بان|لان)$/.test(keyAt(scene, at)) || at < scene.from;
  if (!led || verb - at < 2) return null;
  return labelOwner(scene, { from: at + 1, to: verb - 1 });
};

const SAID =
  /^(?:و|ف)?(?:قال|قالت|افاد|افادت|ذكر|ذكرت|اكد|اكدت|اضاف|اضافت|اوضح|اوضحت|قدر|قدرت|يقدر|تقدر|توقع|توقعت|يتوقع|تتوقع|رجح|رجحت|ترجح)$/;
/** قدّر التقرير استهلاك البيتكوين: who estimates is one noun, the rest is what they estimate. */
const behindSaying = (scene: Scene, run: Run): Run => {
  for (let at = run.from + 1; at <= run.to; at += 1)
    if (isHead(keyAt(scene, at)) && !/^ال/.test(keyAt(scene, at))) return { from: at, to: run.to };
  return run;
};

/** غرّم المكتب شركة …: whom a fine or a licence falls on stands behind who gives it. */
const DEALT = /^[وف]?(?:[يت]?غرم|غرمت|[يت]?منح|منحت|[يت]لزم|الزمت?|[يت]?حرم|حرمت|امهلت?)$/;
const dealtWith = (scene: Scene, from: number, limit: number): Run | null => {
  for (let at = from; at < limit; at += 1)
    if (/^(?:ال)?(?:شركه|مجموعه|مؤسسه|موسسه|مشغل|معدن|معدنين|منجم|مصنع)$/.test(keyAt(scene, at)))
      return phraseAt(scene, at, limit);
  return null;
};

/** أنتجت باليسيد 258: a single word between verb and figure is who did it, whatever its first letters look like. */
const loneName = (scene: Scene, at: number, limit: number): Run | null =>
  limit === at + 1 &&
  /^بال.{3}/.test(keyAt(scene, at)) &&
  !isHead(keyAt(scene, at)) &&
  !verbOf(keyAt(scene, at)) &&
  !inPeriod(scene, at)
    ? { from: at, to: at }
    : null;

const COPULA = /^(?:و|ف)?(?:ان|بان|لان)$/;

/** Arabic puts the verb first: the subject stands between it and the figure, or before it behind إن. */
export const arabicSubject = (scene: Scene, item: Item): Run | null => {
  for (let at = item.lead - 1; at >= scene.from; at -= 1) {
    const word = keyAt(scene, at);
    if (/^[;؛]$/.test(word)) return null;
    if (!isArabic(word) || itemAt(scene, at) || inPeriod(scene, at)) continue;
    // لتعدين, لتشغيل: a noun of doing, not so that it does.
    const verb = isRunningVerb(scene, at) || (/^ل[يت]/.test(word) && !/^لت.{2}ي.ه?$/.test(word));
    if (!verb && !COPULA.test(word)) continue;
    const before = verb ? subjectBefore(scene, at) : null;
    if (before) return before;
    const limit = scene.items.find((other) => other.lead > at)?.lead ?? item.lead;
    const fined = DEALT.test(word) ? dealtWith(scene, at + 2, limit) : null;
    if (fined) return fined;
    const lone = loneName(scene, at + 1, limit);
    if (lone) return lone;
    const behind = phraseAt(scene, at + 1, limit);
    if (!behind) continue;
    const told = SAID.test(word) ? behindSaying(scene, behind) : behind;
    const found = labelOwner(scene, told);
    if (found && !pointsBack(scene, found)) return found;
    if (!found && !pointsBack(scene, told) && !SAID.test(word)) return null;
  }
  return null;
};

/** والشمس 8 %، والغاز نحو 20 في المئة: the name between two figures of one unit whose verb is left out. */
export const arabicGap = (scene: Scene, item: Item, start: number): Run | null => {
  let to = item.lead - 1;
  const moved = keyAt(scene, to) === 'الي';
  if (moved || /^(?:ب|بنسبه|نحو)$/.test(keyAt(scene, to))) to -= 1;
  let from = to + 1;
  for (; from > start; from -= 1) {
    const word = keyAt(scene, from - 1);
    if (/^(?:،|و|;|؛)$/.test(word)) break;
    if (moved && MEASURE_HEADS_AR.has(word)) return null;
    if (isStop(scene, from - 1) || inPeriod(scene, from - 1) || ENDS_AR.has(word) || verbOf(word) || PRONOUNS.has(word))
      return null;
  }
  const first = keyAt(scene, from);
  return (from > start || /^و/.test(first)) &&
    from <= to &&
    to - from < 4 &&
    scene.tokens[from]?.kind === 'word' &&
    !/^(?:اي|مقارنه|مقابل|او)$/.test(first)
    ? { from, to }
    : null;
};
