import type { Mention } from '#src/base/article.ts';
import { type Span, slice, type TextSpan } from '#src/base/span.ts';
import { cuts } from '#src/language/numbers-tokens.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { ENDS_AR, ENDS_EN, MEASURE_HEADS_AR, MEASURE_NOUNS_EN, OPENERS, PRONOUNS } from './figure-subjects-lexicon.ts';
import { verbOf } from './figure-verbs.ts';

/** Tokens from … to, both inside. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const isArabic = (key: string): boolean => /^[\u0600-\u06ff]/.test(key);
const isStop = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  if (!token || token.kind === 'break') return true;
  if (token.kind === 'number') return itemAt(scene, i) !== null || inPeriod(scene, i);
  if (token.kind === 'sign')
    return !(/^[-–’'&./]$/.test(token.raw) && (token.glued || scene.tokens[i + 1]?.glued) && !/^[.]$/.test(token.raw));
  return false;
};
const inPeriod = (scene: Scene, i: number): boolean => scene.periods.some((p) => p.from <= i && i < p.next);

const spanOf = (scene: Scene, run: Run | null): TextSpan | null => {
  const [a, b] = [scene.tokens[run?.from ?? -1], scene.tokens[run?.to ?? -1]];
  return run && a && b && run.from <= run.to ? slice(scene.text, { start: a.start, end: b.end }) : null;
};

const PREPOSITION = /^(?:of|at|in|for|from|by|to|tied|across)$/;

/** The noun phrase that ends at a token, read backwards: “The new S23 Hydro rig”, “Emissions tied to mining”. */
const phraseBefore = (scene: Scene, end: number): Run | null => {
  let at = end;
  while (at >= scene.from) {
    const word = keyAt(scene, at);
    const token = scene.tokens[at];
    if (isStop(scene, at) || itemAt(scene, at) || (inPeriod(scene, at) && token?.kind === 'word')) break;
    if (ENDS_EN.has(word) && !PREPOSITION.test(word)) break;
    if (
      verbOf(word) &&
      !MEASURE_NOUNS_EN.has(word) &&
      !/^[A-Z]/.test(token?.raw ?? '') &&
      word !== 'tied' &&
      !nounLike(scene, at)
    )
      break;
    at -= 1;
  }
  const from = at + 1;
  return from <= end ? { from, to: end } : null;
};

/** mining, power, use: a verb form behind an adjective or a noun of measure is a noun. */
const nounLike = (scene: Scene, i: number): boolean =>
  /(?:ing)$/.test(keyAt(scene, i)) ||
  /^(?:the|a|an|of|global|its|total|power|electricity|energy)$/.test(keyAt(scene, i - 1));

const trimmed = (scene: Scene, run: Run): Run | null => {
  let { from, to } = run;
  while (
    from <= to &&
    (OPENERS.has(keyAt(scene, from)) || PREPOSITION.test(keyAt(scene, from))) &&
    !(keyAt(scene, from) === 'the' && from < to)
  )
    from += 1;
  while (
    to >= from &&
    (scene.tokens[to]?.kind === 'sign' ||
      PREPOSITION.test(keyAt(scene, to)) ||
      /^(?:also|now|still|already|currently|alone|together)$/.test(keyAt(scene, to)))
  )
    to -= 1;
  return from <= to && !(from === to && (PRONOUNS.has(keyAt(scene, from)) || keyAt(scene, from) === 'the'))
    ? { from, to }
    : null;
};

/** Whose measure it is: X’s share, the share of X, power at X. Null where the phrase names a measure only. */
const owner = (scene: Scene, run: Run): Run | null => {
  for (let i = run.from; i < run.to; i += 1) {
    const mark = /^[’']$/.test(keyAt(scene, i));
    if (mark && (keyAt(scene, i + 1) === 's' || keyAt(scene, i - 1).endsWith('s')))
      return trimmed(scene, { from: run.from, to: i - 1 });
  }
  const words = [];
  for (let i = run.from; i <= run.to; i += 1) words.push(keyAt(scene, i));
  const head = words.findIndex((word) => PREPOSITION.test(word));
  const before = head < 0 ? words : words.slice(0, head);
  const measure = before.filter((word) => MEASURE_NOUNS_EN.has(word) && word !== 'mining').length;
  if (!measure)
    return trimmed(scene, head > 0 && words[head] !== 'of' ? { from: run.from, to: run.from + head - 1 } : run);
  if (head >= 0 && /^shares?$/.test(before.at(-1) ?? '') && words[head] === 'of')
    return withoutMeasure(scene, { from: run.from, to: run.from + head - 1 });
  if (head >= 0) {
    const at = run.from + head + (words[head] === 'tied' ? 2 : 1);
    let to = at;
    while (to <= run.to && !PREPOSITION.test(keyAt(scene, to))) to += 1;
    return trimmed(scene, { from: at, to: to - 1 });
  }
  return withoutMeasure(scene, run);
};

const ADJECTIVE =
  /^(?:average|operating|installed|annual|net|gross|total|peak|mean|monthly|daily|quarterly|global|combined|current|own|industry-wide)$/;
const withoutMeasure = (scene: Scene, run: Run): Run | null => {
  let to = run.to;
  while (
    to >= run.from &&
    (MEASURE_NOUNS_EN.has(keyAt(scene, to)) || ADJECTIVE.test(keyAt(scene, to)) || scene.tokens[to]?.kind === 'sign') &&
    keyAt(scene, to) !== 'mining'
  )
    to -= 1;
  let from = run.from;
  while (from <= to && ADJECTIVE.test(keyAt(scene, from))) from += 1;
  return to >= from ? trimmed(scene, { from, to }) : null;
};

const english = (scene: Scene, item: Item): Run | null => {
  let at = item.lead - 1;
  for (; at >= scene.from; at -= 1) {
    const word = keyAt(scene, at);
    if (/^[;:]$/.test(word)) return null;
    if (/^[A-Z]/.test(scene.tokens[at]?.raw ?? '') && at > scene.from && !/^(?:is|was|are|were|has|have)$/.test(word))
      continue;
    const verb = verbOf(word);
    if (!verb || itemAt(scene, at) || nounVerb(scene, at)) continue;
    let start = at;
    while (
      start > scene.from &&
      (verbOf(keyAt(scene, start - 1)) ||
        /^(?:to|not|also|more|than|now|only|be|could|have)$/.test(keyAt(scene, start - 1))) &&
      !nounVerb(scene, start - 1)
    )
      start -= 1;
    const run = phraseBefore(scene, start - 1);
    const found = run && owner(scene, run);
    if (found) return found;
    if (run && trimmed(scene, run) && !found) return null;
    at = start;
  }
  return null;
};

/** growth, demand, use: verbs by form, nouns by place. */
const nounVerb = (scene: Scene, at: number): boolean =>
  /^(?:growth|increase|decline|drop|rise|fall|cut|use|demand|load|average|total|cost|costs|plan|plans|report|reports|estimate|estimates|tax|mine|more|less|up|down|higher|lower|fewer|reduction|gain|contract|improvement|worth|put|power|limits|cap|found|addition|plans|project|works|shipped)$/.test(
    keyAt(scene, at),
  ) &&
  (MEASURE_NOUNS_EN.has(keyAt(scene, at - 1)) ||
    /^(?:the|a|an|of|in|its|and|power|electricity|annual|,|energy|from|by|or|over|industry|global|their|this)$/.test(
      keyAt(scene, at - 1),
    ) ||
    at === scene.from);

const arabicEnd = (scene: Scene, i: number): boolean => {
  const word = keyAt(scene, i);
  if (isStop(scene, i) || itemAt(scene, i) || inPeriod(scene, i) || !isArabic(word))
    return scene.tokens[i]?.kind !== 'word' || isArabic(word) || inPeriod(scene, i);
  return (
    ENDS_AR.has(word) ||
    cuts(word).some(
      ({ prefix, rest }) => prefix.length === 1 && prefix !== 'ا' && ENDS_AR.has(rest) && /^[وف]/.test(prefix),
    ) ||
    /^(?:بال|لل|بان|بح)/.test(word)
  );
};

/** The noun phrase that starts at a token, read forwards: قدرة الشركة, مراكز الذكاء الاصطناعي. */
const phraseAt = (scene: Scene, start: number, limit: number): Run | null => {
  let at = start;
  while (at < limit && !arabicEnd(scene, at)) at += 1;
  return at > start ? { from: start, to: at - 1 } : null;
};

const isHead = (word: string): boolean =>
  MEASURE_HEADS_AR.has(word) ||
  cuts(word).some(({ prefix, rest }) => /^[وبلف]?(?:ال)?$/.test(prefix) && MEASURE_HEADS_AR.has(rest));

/** Behind the nouns of measure stands whose it is: حصة الولايات المتحدة. A pronoun, إنتاجها, names nobody. */
const ownerAr = (scene: Scene, run: Run): Run | null => {
  let from = run.from;
  let heads = 0;
  while (from <= run.to && isHead(keyAt(scene, from).replace(/(?:ها|هم|ه)$/, (end) => (end === 'ه' ? 'ه' : '')))) {
    heads += 1;
    from += 1;
  }
  if (from > run.to) return null;
  const last = run.to;
  if (!heads) return PRONOUNS.has(keyAt(scene, from)) ? null : { from, to: last };
  return { from, to: last };
};

const SAYS =
  /^(?:و|ف)?(?:قال|قالت|اعلن|اعلنت|افاد|افادت|ذكر|ذكرت|اكد|اكدت|اضاف|اضافت|اوضح|اوضحت|كشف|كشفت|توقع|توقعت|يتوقع|تتوقع)$/;

const arabic = (scene: Scene, item: Item): Run | null => {
  for (let at = item.lead - 1; at >= scene.from; at -= 1) {
    const word = keyAt(scene, at);
    if (/^[;؛]$/.test(word)) return null;
    if (!isArabic(word) || itemAt(scene, at) || SAYS.test(word)) continue;
    const verb = verbOf(word);
    const copula = /^(?:و|ف)?(?:ان|انها|انه)$/.test(word);
    if (!verb && !copula) continue;
    if (verb?.noun && !/^(?:ل)/.test(word)) continue;
    const behind = phraseAt(scene, at + 1, item.lead);
    const before = verb ? sentenceSubject(scene, at) : null;
    if (before) return before;
    if (behind && !isPassiveHead(scene, behind)) {
      const found = ownerAr(scene, behind);
      if (found) return found;
      if (!hasPronoun(scene, behind)) return null;
    }
  }
  return null;
};

const isPassiveHead = (scene: Scene, run: Run): boolean => run.from === run.to && PRONOUNS.has(keyAt(scene, run.from));
const hasPronoun = (scene: Scene, run: Run): boolean => /(?:ها|هم|ته|اته)$/.test(keyAt(scene, run.from));

/** إن الشبكة تستهلك: behind إن, and at the head of a sentence, the subject stands before its verb. */
const sentenceSubject = (scene: Scene, verb: number): Run | null => {
  let at = verb - 1;
  while (
    at >= scene.from &&
    !arabicEnd(scene, at) &&
    !verbOf(keyAt(scene, at)) &&
    !/^(?:و|ف)?(?:ان|بان)$/.test(keyAt(scene, at))
  )
    at -= 1;
  const led = /^(?:و|ف)?(?:ان|بان)$/.test(keyAt(scene, at)) || (at < scene.from && verb - at > 1);
  if (!led || verb - at < 2) return null;
  const run = ownerAr(scene, { from: at + 1, to: verb - 1 });
  return run && !PRONOUNS.has(keyAt(scene, run.from)) ? run : null;
};

/** “- United States: 183 TWh in 2024”: the head of a list item, or of a label, is the subject. */
const label = (scene: Scene, item: Item): Run | null | undefined => {
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 30; at -= 1) {
    if (keyAt(scene, at) !== ':') continue;
    let from = scene.from;
    while (from < at && /^[-–—•*·]$/.test(keyAt(scene, from))) from += 1;
    const to = at - 1;
    if (from > to || to - from > 7) return undefined;
    for (let i = from; i <= to; i += 1) if (inPeriod(scene, i)) return null;
    const arabicLabel = isArabic(keyAt(scene, from));
    return arabicLabel ? ownerAr(scene, { from, to }) : owner(scene, { from, to });
  }
  return undefined;
};

/** a third of the fleet, 9% of miners at the head of a sentence: the whole is what it is about. */
const partitive = (scene: Scene, item: Item): Run | null => {
  if (item.lead > scene.from + 1 || !/^(?:of|من)$/.test(keyAt(scene, item.next))) return null;
  let to = item.next + 1;
  while (to < scene.to && !isStop(scene, to) && !verbOf(keyAt(scene, to)) && !ENDS_EN.has(keyAt(scene, to))) to += 1;
  return to > item.next + 1 ? { from: item.next + 1, to: to - 1 } : null;
};

/** What the figure is about, as a span of its sentence. */
const subjectOf = (scene: Scene, item: Item): TextSpan | null => {
  const listed = label(scene, item);
  if (listed !== undefined) return spanOf(scene, listed);
  const part = partitive(scene, item);
  if (part) return spanOf(scene, part);
  const arab = isArabic(keyAt(scene, item.lead - 1)) || isArabic(keyAt(scene, scene.from));
  return spanOf(scene, arab ? arabic(scene, item) : english(scene, item));
};

const WHOLE_END =
  /^(?:[,.،;؛:()]|in|by|at|to|from|and|for|this|last|is|was|were|had|في|عام|خلال|بحلول|و|الي|بعد|حاليا|or)$/;
/** What a share is a share of: “of global electricity”, من الاستهلاك العالمي. */
const wholeOf = (scene: Scene, item: Item, role: RoleRead): TextSpan | null => {
  if (!/^(?:%|fraction|permille)$/.test(item.unit ?? '') || role.role === 'change') return null;
  if (!/^(?:of|من)$/.test(keyAt(scene, item.next))) return null;
  let to = item.next + 1;
  while (
    to < scene.to &&
    to < item.next + 8 &&
    !WHOLE_END.test(keyAt(scene, to)) &&
    scene.tokens[to]?.kind !== 'number'
  )
    to += 1;
  return spanOf(scene, { from: item.next + 1, to: to - 1 });
};

const linked = (mentions: readonly Mention[], span: Span | null): string | null => {
  if (!span) return null;
  const inside = mentions.filter((m) => m.start >= span.start && m.end <= span.end);
  return inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0]?.entity ?? null;
};

export interface SubjectRead {
  readonly subject: TextSpan | null;
  readonly whole: TextSpan | null;
  readonly subjectId: string | null;
  readonly wholeId: string | null;
}

/** Subjects and wholes of all figures of a sentence. A figure without one of its own has that of the figure before it. */
export const subjectsOf = (scene: Scene, roles: readonly RoleRead[], mentions: readonly Mention[]): SubjectRead[] =>
  scene.items.map((item, i) => {
    const subject = subjectOf(scene, item);
    const whole = wholeOf(scene, item, roles[i] ?? { role: 'level', direction: null });
    return { subject, whole, subjectId: linked(mentions, subject), wholeId: linked(mentions, whole) };
  });
