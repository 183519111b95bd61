import { fold, type Word, words } from '#src/language/text.ts';

/** Nouns whose first letter is no conjunction. */
const WAW = new Set('وادي واحه وزاره وكاله ولايه وحده وسط واط واشنطن والتون ويست ويلز ورقه وقود وول وورلد'.split(' '));

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
const LINK = /^(?:of|de|da|del|the|la|al|el|&)$/u;

/** Names side by side: "A, B and C". At least two, of at most five words each. */
const english = (text: string): string[] => {
  const all = words(text);
  let best: string[] = [];
  let items: string[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) items.push(text.slice(first.start, last.end));
    run = [];
  };
  const end = (): void => {
    close();
    if (items.length > best.length) best = items;
    items = [];
  };
  for (const [i, word] of all.entries()) {
    const gap = text.slice(all[i - 1]?.end ?? 0, word.start);
    if (run.length > 0 && /[,،]/.test(gap)) close();
    else if (/[.;:()]/.test(gap) && i > 0) end();
    if (/^(?:and|or)$/u.test(word.folded)) close();
    else if (
      isCapital(word) &&
      !(i === 0 && /^(?:the|a|an|in|on|at|its?|their|they|these|those|this|that|among|and|but)$/u.test(word.folded))
    )
      run.push(word);
    else if (run.length > 0 && LINK.test(word.folded) && all[i + 1] && isCapital(all[i + 1] as Word)) run.push(word);
    else if (/^(?:the|both|also)$/u.test(word.folded) && run.length === 0) continue;
    else end();
    if (run.length > 5) end();
  }
  end();
  return best.length > 1 ? best : [];
};

const OPENING = /^(?:هي|هم|هما|وهي|وهم|وهما|تشمل|وتشمل|شملت|وشملت|تضم|وتضم|ضمت|وضمت|بينها|ابرزها|منها|ومنها|مثل)$/u;

const arabic = (text: string): string[] => {
  const all = words(text);
  let best: string[] = [];
  for (const [i, word] of all.entries()) {
    const colon = /[:：]/.test(text.slice(all[i - 1]?.end ?? 0, word.start));
    const from = OPENING.test(word.folded) ? i + 1 : colon ? i : -1;
    if (from < 0) continue;
    const items: Word[][] = [[]];
    for (let j = from; j < all.length; j += 1) {
      const next = all[j] as Word;
      const gap = text.slice(all[j - 1]?.end ?? 0, next.start);
      if (j > from && /[.؛!؟()]/.test(gap)) break;
      const joined = /^و./u.test(next.folded) && !WAW.has(next.folded) && next.folded.length > 3;
      if (j > from && (/[,،]/.test(gap) || joined)) items.push([]);
      items.at(-1)?.push(next);
    }
    const names = items.flatMap((item, k) => {
      const [first, last] = [item[0], item.at(-1)];
      if (!first || !last || item.length > 5) return [];
      const name = text.slice(first.start, last.end);
      return [k > 0 && !WAW.has(first.folded) ? name.replace(/^و/u, '') : name];
    });
    if (names.length === items.length && names.length > best.length) best = names;
  }
  return best.length > 1 ? best : [];
};

/** The names that a sentence lists. */
export const itemsIn = (text: string, lang: string): readonly string[] =>
  lang === 'ar' ? arabic(text) : english(text);

/** A class in the plural that a question asks the members of, in index form. */
const CLASS =
  /\b(?:which|what|name the|list the) (?:\S+ ){0,2}?(?:\w{3,}s|countries|cities|companies)\b|(?:اي|ما|ايش|شو|شنو|وش|ايه|مين|من|منو|اذكر|عدد) (?:هي |هم |هيا )?(?:ال)?(?:جهات|شركات|دول|بلدان|بنوك|مصارف|محافظات|ولايات|مناطق|اقاليم|مدن|مواقع|اقسام|مقاطعات|ممولين|مستثمرين|صناديق|محطات|اجهزه|قري|موانء|موانئ|مشغلين|عملاء|زباين)/u;

export const asksMembers = (plain: string): boolean => CLASS.test(fold(plain));
