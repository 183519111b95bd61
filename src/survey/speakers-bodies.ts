import { fold, words } from '#src/language/text.ts';
import { SAYS_AR, SAYS_EN } from './speakers-lexicon.ts';

const saysEn = new Set([
  ...SAYS_EN.filter((w) => w !== 'has'),
  ...'say estimate expect predict argue warn believe'.split(' '),
]);
const saysAr = new Set(SAYS_AR.map(fold));
const BODY_EN =
  /\b(?:ministry|operator|company|authority|regulator|union|bank|agency|council|commission|office|institute|association|utility|government|court|report|study|survey|firm|miner|analysts|researchers|officials|police|customs)\b/iu;
const BODY_AR =
  /^(?:ال)?(?:وزاره|هييه|شركه|وكاله|مكتب|معهد|جمعيه|اتحاد|بنك|مصرف|مركز|مجلس|لجنه|موسسه|منظمه|مشغل|تقرير|دراسه|حكومه|محكمه|سلطه|جمارك|شرطه|باحثون|محللون|مسوولون|اداره|صندوق)/u;
const NOBODY = /^(?:it|he|she|they|we|i|who|which|that|this|there|one|some|many|and)$/u;

/** A clause with a verb of its own names no body. */
const NO_BODY = /\b(?:is|was|were|been|be|has|have|must|should|not|does|and|that|it|United)$|\b(?:is|was|were|that)\b/u;

const MOST = 8;

/** "The energy ministry said", "said Halvard", "according to the agency": the words of the body alone. */
const english = (text: string): string | null => {
  const to = /according to (?:the |a |an )?([^,.;“”"]{2,60})/iu.exec(text);
  if (to?.[1] && (/\p{Lu}/u.test(to[1]) || BODY_EN.test(to[1]))) return to[1].trim();
  const all = words(text);
  for (const [i, word] of all.entries()) {
    if (!saysEn.has(word.folded)) continue;
    const before = text.slice(0, word.start);
    const clause = /(?:^|[,;:.”"])([^,;:.”“"]{2,80}?)\s+(?:(?:has|have|had|also|later)\s+)*$/u.exec(before)?.[1] ?? '';
    const after = /^\s+(?:the\s+)?(\p{Lu}[^,;:.”"]{1,60})/u.exec(text.slice(word.end))?.[1] ?? '';
    for (const phrase of [clause, /[,”"]\s*$/u.test(before) ? after : '']) {
      const own = phrase
        .trim()
        .replace(/^(?:(?:19|20)\d\d\s+)?(?:the|a|an)?\s?/iu, '')
        .trim();
      if (NO_BODY.test(own)) continue;
      const [first] = words(own);
      const count = words(own).length;
      if (!first || count === 0 || count > MOST || NOBODY.test(first.folded)) continue;
      const capital = words(own).some((w, k) => /^\p{Lu}/u.test(w.text) && (k > 0 || i > count || w.text.length > 3));
      if (capital || BODY_EN.test(own)) return own;
    }
  }
  return null;
};

const SOURCE_AR = /^(?:و|ف)?(?:بحسب|حسب|وفق|وفقا|نقلا)$/u;

const arabic = (text: string): string | null => {
  const all = words(text);
  for (const [i, word] of all.entries()) {
    const plain = word.folded.replace(/^[وف](?=...)/, '');
    const source = SOURCE_AR.test(word.folded);
    if (!source && !saysAr.has(plain)) continue;
    const tail: string[] = [];
    let from = -1;
    let to = -1;
    for (let j = i + 1; j < Math.min(all.length, i + 1 + MOST); j += 1) {
      const next = all[j];
      if (!next || /^(?:ان|انه|انها|بان|عن|الي|في|علي|خلال|امس|اليوم|يوم)$/.test(next.folded)) break;
      if (/[،,.؛:!؟"«»“”()]/.test(text.slice(all[j - 1]?.end ?? 0, next.start))) break;
      if (from < 0) from = next.start;
      to = next.end;
      tail.push(next.folded);
    }
    const [first] = tail;
    if (first === undefined || from < 0) continue;
    const bound = source && /^ل(?=...)/u.test(first) ? 1 : 0;
    if (!BODY_AR.test(first.slice(bound).replace(/^ل(?=..)/u, 'ال'))) continue;
    return text.slice(from + bound, to);
  }
  return null;
};

/** The body that a sentence makes speak, where it is no person. */
export const bodyIn = (text: string, lang: string): string | null => (lang === 'ar' ? arabic(text) : english(text));
