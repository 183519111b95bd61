import type { Span } from '#src/base/span.ts';
import { skeleton } from '#src/language/sound.ts';
import type { Stem } from './story-words.ts';

/** A word that may be the name of somebody or something that the gazetteer does not know. */
export interface Name extends Span {
  readonly bones: string;
  /** Known to be a name: by its capital letter within a sentence, or by what stands before it. */
  readonly sure: boolean;
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
  const capital = words.filter(({ raw, stem }) => CAPITAL.test(raw) && !known(stem));
  const begins = ({ start }: Stem) => SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
  const sure = new Set(capital.filter((w) => !(styled && w.start < head) && !begins(w)).map(({ stem }) => stem));
  const names = capital.filter((w) => sure.has(w.stem) || !(styled && w.start < head));
  return names.map((w) => ({ start: w.start, end: w.end, bones: skeleton(w.raw), sure: true }));
};

/** Words after which Arabic names stand. */
const MARKER =
  /^(?:وال|بال|لل|ال|و|ل|ب)?(?:شرك[هة]|منص[هة]|بنك|مصرف|مجموع[هة]|جسر|مصفا[هة]|مؤسس|مطور|صندوق|تطبيق|عمل[هة]|بورص[هة]|«|")$/;

/** Words that end the names of foreign companies in Arabic. */
const TAIL =
  /^(?:ديجيتال|هاش|مايننغ|إنرجي|انرجي|كابيتال|هولدنغ|هولدينغ|غروب|جروب|تكنولوجي|بلوك|داتا|فولت|لابز|بوينت|كلاود|باور|هيدرو|ون)$/;

const arabicNames = (text: string, words: readonly Stem[], known: (stem: string) => boolean): Name[] =>
  words.flatMap((w, i) => {
    if (known(w.stem) || w.raw.length < SHORTEST - 1) return [];
    const before = words[i - 1]?.raw ?? '';
    const quoted = /[«“"]\s?$/.test(text.slice(Math.max(0, w.start - 2), w.start));
    return [
      {
        start: w.start,
        end: w.end,
        bones: skeleton(w.raw),
        sure: quoted || MARKER.test(before) || TAIL.test(w.raw) || TAIL.test(words[i + 1]?.raw ?? ''),
      },
    ];
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
      ? latin.map((w) => ({ start: w.start, end: w.end, bones: skeleton(w.raw), sure: true }))
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
    ...n,
    bones: skeleton(text.slice(n.start, n.end).replace(/ch/gi, 'k')),
    sure: false,
  }));
  return [...single, ...pairs, ...other].filter(({ bones }) => bones.length >= SHORTEST);
};
