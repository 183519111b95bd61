import type { Span } from '#src/base/span.ts';
import { skeleton } from '#src/language/sound.ts';
import { soundsForeign } from './foreign.ts';
import type { Stem } from './story-words.ts';

/** A word that may be the name of somebody or something that the gazetteer does not know. */
export interface Name extends Span {
  readonly bones: string;
  /** Known to be a name: by its capital letter within a sentence, or by what stands before it. */
  readonly sure: boolean;
  /** Surely a name, and one that stands alone: no two neighbours as one, no other way to read one. */
  readonly firm?: true;
}

const SHORTEST = 3;
const SENTENCE_START = /(?:^|[.!?:\n]["'”’)]*\s*["'“‘(]?)$/;
/** Share of capitalised words from which on a title is set in capitals of headline style, which say nothing. */
const HEADLINE_STYLE = 0.6;
const CAPITAL = /^\p{Lu}/u;

const latinNames = (text: string, head: number, words: readonly Stem[], known: (stem: string) => boolean): Name[] => {
  const titleWords = words.filter(({ start, raw }) => start < head && raw.length > 3);
  const capitals = titleWords.filter(({ raw }) => CAPITAL.test(raw)).length;
  const styled = titleWords.length > 2 && capitals / titleWords.length > HEADLINE_STYLE;
  // A word that the text writes small as well is no name.
  const small = new Set(words.filter(({ raw }) => !CAPITAL.test(raw)).map(({ stem }) => stem));
  const capital = words.filter(({ raw, stem }) => CAPITAL.test(raw) && !known(stem) && !small.has(stem));
  const begins = ({ start }: Stem) => SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
  const inStyle = ({ start }: Stem) => styled && start < head;
  const next = new Map(words.map((word, i) => [word, words[i + 1]]));
  // What begins a sentence has a capital anyhow, unless the next word has one too.
  const named = (w: Stem): boolean => {
    if (inStyle(w)) return false;
    if (!begins(w)) return true;
    const after = next.get(w);
    return after !== undefined && CAPITAL.test(after.raw) && /^[ -]$/.test(text.slice(w.end, after.start));
  };
  const firm = new Set(capital.filter(named).map(({ stem }) => stem));
  const names = capital.filter((w) => firm.has(w.stem) || !inStyle(w));
  return names.map((w) => ({
    start: w.start,
    end: w.end,
    bones: skeleton(w.raw),
    sure: true,
    ...(firm.has(w.stem) ? { firm: true } : {}),
  }));
};

/** Words after which Arabic names stand. */
const MARKER =
  /^(?:وال|بال|لل|ال|و|ل|ب)?(?:مدين[هة]|بلد[هة]|ولاي[هة]|مقاطع[هة]|محافظ[هة]|إقليم|خليج|ساحل|وادي|جزير[هة]|جزر|شرك[هة]|منص[هة]|بنك|مصرف|مجموع[هة]|جسر|مصفا[هة]|مؤسس|مطور|صندوق|تطبيق|عمل[هة]|بورص[هة]|«|")$/;

/** Words that end the names of foreign companies in Arabic. */
const TAIL =
  /^(?:ديجيتال|هاش|مايننغ|إنرجي|انرجي|كابيتال|هولدنغ|هولدينغ|غروب|جروب|تكنولوجي|بلوك|داتا|فولت|لابز|بوينت|كلاود|باور|هيدرو|ون)$/;

const arabicNames = (text: string, words: readonly Stem[], known: (stem: string) => boolean): Name[] =>
  words.flatMap((w, i) => {
    if (known(w.stem) || w.raw.length < SHORTEST - 1) return [];
    const before = words[i - 1]?.raw ?? '';
    const quoted = /[«“"]\s?$/.test(text.slice(Math.max(0, w.start - 2), w.start));
    const sure =
      quoted || MARKER.test(before) || TAIL.test(w.raw) || TAIL.test(words[i + 1]?.raw ?? '') || soundsForeign(w.raw);
    const own = { start: w.start, end: w.end, sure };
    const firm = sure && !TAIL.test(w.raw) ? { firm: true as const } : {};
    // فالكون begins with letters that are also a particle and the article.
    const whole = /^[وبكف]ال/.test(w.raw) ? [{ ...own, bones: skeleton(`ا${w.raw}`), sure: false }] : [];
    return [{ ...own, ...firm, bones: skeleton(w.raw) }, ...whole];
  });

/**
 * Names in a text that the gazetteer does not know, by their consonants. Pairs of neighbours are names too: Bitnova is
 * بت نوفا, and short words have consonants enough only together.
 */
export const namesIn = (
  text: string,
  words: readonly Stem[],
  head: number,
  lang: string,
  known: (stem: string) => boolean,
): Name[] => {
  const latin = words.filter(({ raw }) => /^\p{Script=Latin}/u.test(raw));
  const arabic = words.filter(({ raw }) => /^\p{Script=Arabic}/u.test(raw));
  const single = [
    ...(lang === 'ar'
      ? latin.map((w) => ({ start: w.start, end: w.end, bones: skeleton(w.raw), sure: true, firm: true as const }))
      : latinNames(text, head, latin, known)),
    ...arabicNames(text, arabic, known),
  ].sort((a, b) => a.start - b.start);
  const pairs = single.flatMap((name, i) => {
    const next = single[i + 1];
    if (next === undefined || !/^[\s-]$/.test(text.slice(name.end, next.start))) return [];
    const bones = (name.bones + next.bones).replace(/(.)\1+/g, '$1');
    return [{ start: name.start, end: next.end, bones, sure: name.sure && next.sure }];
  });
  const hard = single.filter(({ start, end }) => /ch/i.test(text.slice(start, end)));
  const other = hard.map((n) => ({
    start: n.start,
    end: n.end,
    bones: skeleton(text.slice(n.start, n.end).replace(/ch/gi, 'k')),
    sure: false,
  }));
  return [...single, ...pairs, ...other].filter(({ bones }) => bones.length >= SHORTEST);
};
