import { trimmed } from './rank-names-sound.ts';

/** What ties an amount to whom it is of, with a verb or two before it: "were shipped from", "lost to", ذهبت إلى. */
const TIE_EN =
  /^\s*(?:of (?:it|them|that|these|the total|the \w+|their \w+|its \w+|all \w+)\s+)?(?:[a-z]+\s+){0,3}?(from|in|to|for|by|at|on|through|via|during|under|with)\s+(?:the |a |an )?(?=\S)/u;
const TIE_AR =
  /^\s*(?:منها |منه |منهم )?(?:[وف]?(?:جاءت?|ذهبت?|أتت?|كانت?|بيعت?|للواحد|وصلت?|شحنت?|صدرت?)\s+)?(من(?: طراز| نوع| نصيب)?|في|إلى|الى|عبر|خلال|عند|على|لصالح|بسبب|جراء|ل(?=\p{L}{3}))\s*(?=\S)/u;
/** Times of the day name themselves: نهارًا, overnight, after midnight, بعد منتصف الليل. */
const HOUR =
  /^\s*((?:after|before) (?:midnight|noon|dawn|dusk|dark|sunset|sunrise|midday)|overnight|(?:بعد|قبل) (?:منتصف الليل|الظهر|الفجر|العصر|المغرب|العشاء|الغروب|الشروق|منتصف النهار)|\p{L}{2,}ً?ا[ًّ]?(?<=[ًّ]ا?|اً)|صباحا|مساء|ليلا|نهارا)\s*$/u;

/** What leads to the next amount stands at the end: ", and by", وبنسبة. */
const LEADS =
  /(?:[\s,،;؛]+(?:and|but|while|then|plus|by|of|at|about|with|another|a further|only|just|و?ثم|و?بنسبة|و?بحصة|و?بقدرة|و?بسعر|و?بواقع|و|ب))+\s*$/iu;
/** When, behind the name: "from hydro in 2025", في النصف الأول. */
const WHEN =
  /\s+(?:(?:in|during|by|on|over|at the end of|for)\s+(?:the\s+)?(?:\d{4}|first|second|third|fourth|same|last|past|whole|early|late|mid|year|month|quarter|week|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q\d)|last |this |(?:في|خلال|بنهاية)\s+(?:عام|سنة|شهر|الربع|النصف|\d{4}|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)|(?:العام|السنة|الشهر)\s).*$/iu;

/** Who is left at the end is none of them: "and the rest in others", والباقي لغيرهم. */
const REST =
  /\s+(?:(?:and|with|while|but) (?:all )?(?:the )?(?:rest|others?|remainder|remaining|balance)\b|[وف](?:ال)?(?:باقي|بقية|بقي|متبقي)(?!\p{L})).*$/iu;

const MOST_WORDS = 5;

interface Behind {
  readonly tie: string;
  readonly name: string;
}

const bare = (gap: string): string => gap.replace(LEADS, '').replace(/[\s,،;؛]+$/u, '');

const named = (text: string): string | null => {
  const name = text.replace(REST, '').replace(WHEN, '');
  return /[,،;؛:().]/u.test(name) || name.split(/\s+/u).length > MOST_WORDS ? null : trimmed(name);
};

const behind = (gap: string): Behind | null => {
  const own = bare(gap);
  const hour = HOUR.exec(own)?.[1];
  if (hour) return { tie: '', name: hour };
  const tie = TIE_EN.exec(own) ?? TIE_AR.exec(own);
  const name = tie && named(own.slice(tie[0].length));
  return tie?.[1] && name ? { tie: tie[1], name } : null;
};

/** The first amount of a list says more of itself: "38% of their electricity from hydro". */
const byTie = (gap: string, tie: string): Behind | null => {
  const own = bare(gap);
  const cut = own.lastIndexOf(` ${tie} `);
  const name = cut < 0 ? null : named(own.slice(cut + tie.length + 2));
  return name === null ? null : { tie, name };
};

/** The last gap runs on to the end of the sentence: only its first phrase counts. */
const phrase = (text: string): string => /^[^,،;؛.(]*/u.exec(text)?.[0] ?? text;

/** What the words behind each amount name: "44% from Malaysia, 27% from Indonesia"; null where they do not name each. */
export const namesBehind = (gaps: readonly string[]): readonly string[] | null => {
  if (gaps.length < 2) return null;
  const cut = gaps.map((gap, i) => (i === gaps.length - 1 ? phrase(gap) : gap));
  const found = cut.map(behind);
  const [, second] = found;
  const all = found.map((one, i) => one ?? (i === 0 && second ? byTie(cut[0] ?? '', second.tie) : null));
  const names = all.flatMap((one) => one?.name ?? []);
  return names.length === gaps.length && new Set(names).size === names.length ? names : null;
};
