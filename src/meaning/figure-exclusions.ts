import { asked, askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import { NUMBER_WORDS } from '#src/language/numbers-lexicon.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { cuts, tokenBefore } from '#src/language/numbers-tokens.ts';
import { spelledAt } from '#src/language/numbers-words.ts';
import { monthAt } from '#src/language/periods-absolute.ts';
import { clockAt } from './figure-clock.ts';
import { NAMES_LOOSE, NAMES_STRICT, VAGUE } from './figure-exclusions-lexicon.ts';

const isLatin = asked((_, raw) => /^\p{Script=Latin}/u.test(raw));

/** Glued behind a letter, a hash, or the rest of a code: S21, COVID-19, 1.2.3, 10:30, #5. */
const inCode = (tokens: readonly Token[], i: number): boolean => {
  const before = tokenBefore(tokens, i);
  if (!tokens[i]?.glued || !before) return false;
  const earlier = tokenBefore(tokens, i - 1);
  if (before.kind === 'word')
    return isLatin(before) && !/^(?:US|USD|EUR|GBP|AED|SAR|KWD|QAR|EGP|CAD|AUD|RMB|RM|Rs|BTC|x)$/.test(before.raw);
  if (before.raw === '#' || before.raw === '№' || before.raw === '_') return true;
  // 200 MW/400 MWh, 50 ميغاواط/200 ميغاواط ساعة: two sizes of one battery.
  if (before.raw === '/' && /^(?:[kmgt]wh?|[tpez]h|.*(?:واط|وات))$/.test(earlier?.key ?? '')) return false;
  if (/^[-–./:]$/.test(before.raw))
    return before.glued && earlier !== undefined && earlier.kind !== 'sign' && !/^[\u0600-\u06ff]/.test(earlier.raw);
  return false;
};

/** Two clock or score parts, a telephone number, 24/7, a chain of numbers. The index behind it, or null. */
const chain = (tokens: readonly Token[], i: number): number | null => {
  if (!tokens[i + 1]?.glued || tokens[i + 2]?.kind !== 'number') return null;
  let at = i;
  let parts = 1;
  let signs = '';
  while (
    /^[/:-]$/.test(tokens[at + 1]?.raw ?? '') &&
    tokens[at + 1]?.glued &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.glued
  ) {
    signs += tokens[at + 1]?.raw;
    at += 2;
    parts += 1;
  }
  if (parts === 1) return null;
  if (parts > 2 || signs === ':') return at + 1;
  const [a, b] = [Number(tokens[i]?.key), Number(tokens[i + 2]?.key)];
  if (signs === '-' && a >= b) return at + 1;
  if (signs === '/') return a < b && (PARTS_OF.has(b) || /^(?:of|من)$/.test(tokens[at + 1]?.key ?? '')) ? null : at + 1;
  return null;
};
const PARTS_OF = new Set([2, 3, 4, 5, 6, 8, 10, 15, 100, 1000]);

const hasName = (names: ReadonlySet<string>, word: string): boolean =>
  names.has(word) || cuts(word).some(({ rest, prefix }) => prefix !== '' && names.has(rest));

const namesStrictly = asked((key) => hasName(NAMES_STRICT, key));
/** فئة is folded to what فيه is. */
const namesLoosely = asked((key, raw) => hasName(NAMES_LOOSE, key) && !/فيه$/.test(raw));
const isVague = asked((key) => hasName(VAGUE, key));
const opensCode = asked((_, raw) => /^[.(]$/.test(raw));
const partsList = asked((key) => /^(?:[,،]|and|و)$/.test(key));

/** House Bills 4510, 4511, and 4512: the word that leads a list of numbers names them all. */
const listHead = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at > from - 24) {
    let back = at;
    while (partsList(tokens[back])) back -= 1;
    if (back === at || tokens[back]?.kind !== 'number') return at;
    at = back - 1;
  }
  return at;
};

const isShort = rarelyAskedOf(
  /^(?:[a-z]|nos?|arts?|secs?|chs?|vols?|figs?|pp|paras?|regs?|rev|ver|apt|ste|bldg|rm|gen|ex|res|cl|pt|dkt|doc)$/,
);
const opensName = asked((_, raw) => /^[«“"]$/.test(raw));
const closesName = asked((_, raw) => /^[»”"]$/.test(raw));

const isAccusative = asked((_, raw) => /^[\u0621-\u064a].*(?:\u064b\u0627|\u0627\u064b)$/.test(raw));
const isTeen = asked((key) => /^[1-9]\d$/.test(key) && key !== '10');
/** أيد القانون 31 نائبًا: from eleven to ninety-nine a thing that is counted is accusative, and what stands behind a name is not. */
const isSpecified = (tokens: readonly Token[], i: number): boolean => isTeen(tokens[i]) && isAccusative(tokens[i + 1]);

const isMany = rarelyAskedOf(
  /^(?:they|we|now|who|which|farms|machines|rigs|companies|sites|mines|people|miners|employees)$/,
);
/** They number 94 farms. */
const isVerbOfNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'number' && isMany(tokens[at - 1]);

/** Law 25-10, الكتلة 923,328, HB 3390, Antminer 21: the word before makes a name of the number. */
const named = (tokens: readonly Token[], i: number, measured: boolean): boolean => {
  let at = i - 1;
  while (at > i - 3 && opensCode(tokens[at])) {
    // in the wedding hall. Fourteen people: the sentence before has ended.
    if (tokens[at]?.raw === '.' && !isShort(tokens[at - 1])) return false;
    at -= 1;
  }
  if (!measured) at = listHead(tokens, at);
  const before = tokens[at];
  if (before?.kind !== 'word') return false;
  if (before.raw === 'P' && tokenBefore(tokens, at)?.raw === '&' && !measured) return true;
  if (isSpecified(tokens, i) || isVerbOfNumber(tokens, at)) return false;
  if (namesStrictly(before) && !(measured && /^(?:number|numbers|order|bill|law|act)$/.test(before.key))) return true;
  // القانون عدد 17, as Tunisian papers number their laws.
  if (before.key === 'عدد' && namesStrictly(tokens[at - 1])) return true;
  if (measured) return false;
  if (namesLoosely(before)) return true;
  if (/^عدد(?:ها|ه)$/.test(before.key) && tokens[at - 1]?.key === 'في') return true;
  // طراز «إس 23»: letters and a number, quoted.
  if (
    closesName(tokens[i + 1]) &&
    opensName(tokens[i - 2]) &&
    (before.key.length < 3 || /^\d$/.test(tokens[i]?.key ?? ''))
  )
    return true;
  if (at === i - 1 && (isModel(tokens, i) || isYearOf(tokens, i))) return true;
  return (
    at === i - 1 &&
    /^[A-Z][A-Z.]{0,4}$/.test(before.raw) &&
    !/^(?:US|AI|A|I|USD|BTC|ETH|EU|UK|UAE|EUR|GBP|AED|SAR|KWD|RMB|RM|AT|BY|TO|OF|IN)$/.test(before.raw)
  );
};

const isProper = asked((_, raw) => /^[A-Z][a-z]{2,}$/.test(raw));
const isPlainWord = rarelyAskedOf(
  /^(?:the|only|another|some|about|around|nearly|almost|roughly|over|under|all|both|these|those|our|their|its|with|and|but|then|still|just|at|by|in|on|of|for|from|since|until|between|among|where|when|while|because|that|more|less|now|there|today|yesterday|last|this|next|nearly|since)$/,
);
const endsName = rarelyAskedOf(/^(?:,|:|\)|'|’|is|was|has|had|will|would|can)$/);
const launches = rarelyAskedOf(
  /^[وف]?(?:[يت]?طرح|[يت]?طلق|اطلق|[يت]?كشف|[يت]?عرض|[يت]?قدم|[يت]?علن|اعلن|دشن|[يت]دشن)(?:ت|وا)?$/,
);
/** هالايت تطرح كوارتز 5: جهاز: what is launched, by its number. */
const isLaunched = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.raw === ':' && (launches(tokens[i - 2]) || launches(tokens[i - 3]));
const runs = rarelyAskedOf(/^(?:needs|uses|draws|produces|delivers|consumes|costs|runs|gives|weighs|sells)$/);
/** Quartz 5 Hydro: a word with a capital on either side, and behind these the number would begin one. */
const isSeries = (tokens: readonly Token[], i: number): boolean =>
  isProper(tokens[i + 1]) && !/^(?:and|or|,|million|billion|thousand)$/.test(tokens[i + 1]?.key ?? '');
/** Hermes 2, a plant; Hermes 2 was: the second of its name. */
const isModel = (tokens: readonly Token[], i: number): boolean =>
  /^[1-9]$/.test(tokens[i]?.key ?? '') &&
  ((isProper(tokens[i - 1]) &&
    !isPlainWord(tokens[i - 1]) &&
    (endsName(tokens[i + 1]) || runs(tokens[i + 1]) || isSeries(tokens, i))) ||
    isLaunched(tokens, i));

const isTimeNoun = rarelyAskedOf(/^(?:year|day|week|month)$/);
/** in year sixteen of the contract. */
const isYearOf = (tokens: readonly Token[], i: number): boolean =>
  isTimeNoun(tokens[i - 1]) && /^(?:in|by|until|from|of|after|on|since)$/.test(tokens[i - 2]?.key ?? '');

const listMarker = (tokens: readonly Token[], i: number): boolean => {
  const before = tokenBefore(tokens, i);
  const after = tokens[i + 1];
  if (before && before.kind !== 'break') return false;
  return (
    Boolean(after?.glued) &&
    /^[.)]$/.test(after?.raw ?? '') &&
    /^\d{1,2}$/.test(tokens[i]?.key ?? '') &&
    tokens[i + 2] !== undefined &&
    !tokens[i + 2]?.glued
  );
};

/** (1) A licensee shall; subsection (1): a paragraph’s number, where an account would give an amount. */
const enumerates = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,2}$/.test(tokens[i]?.key ?? '') &&
  tokens[i - 1]?.raw === '(' &&
  tokens[i + 1]?.raw === ')' &&
  (tokens[i - 2] === undefined ||
    tokens[i - 2]?.kind === 'break' ||
    /^[.;:،؛]$/.test(tokens[i - 2]?.raw ?? '') ||
    isParagraph(tokens[i - 2]));
const isParagraph = askedOf(
  /^(?:subsections?|sections?|paragraphs?|clauses?|articles?|items?|annex|appendix|note|footnote|[وبل]?(?:ال)?(?:بند|فقره|ماده|ملحق|بنود|فقرات|مواد))$/,
);

const isYearWord = rarelyAskedOf(/^[وفبل]?(?:ال)?(?:عام|سنه)$|^year$/);
const isOfYear = rarelyAskedOf(
  /^(?:deserves|was|saw|brought|will|is|began|ended|marked|closed|opened|has|had|remains|proved)$/,
);
/** وسجل عام 2025 وحده; 2024 was a year of …: a year where no time was read. */
const isYear = (tokens: readonly Token[], i: number): boolean => {
  if (!/^(?:19|20)\d\d$/.test(tokens[i]?.key ?? '')) return false;
  const before = tokenBefore(tokens, i);
  if (isYearWord(before)) return true;
  const opens = before === undefined || before.kind === 'break' || /^[.,!?]$/.test(before.raw);
  return opens && isOfYear(tokens[i + 1]);
};

const isMeasured = (after: Token | undefined): boolean =>
  after !== undefined && (after.kind === 'word' || /^[%$€]$/.test(after.raw));

const isScale = asked((key) => NUMBER_WORDS.get(key)?.shape === 'scale');
const isLakh = askedOf(/^(?:lacs?|lakhs?|crores?)$/);
/** الكتلة رقم ٨٤٠ ألفًا: the thousands of a number that is a name. Lac Brochet: no lakh without a number before it. */
const isLeft = (tokens: readonly Token[], i: number): boolean =>
  (isScale(tokens[i]) && tokens[i - 1]?.kind === 'number') || isLakh(tokens[i]);

const isDefinite = askedOf(/^(?:[وفبك]?ال|لل).{3}/);
/** المقاطعات الشمالية الثلاث ستستهلك: a numeral that agrees behind its noun tells which are meant, and counts nothing behind it. */
const agreedAt = (tokens: readonly Token[], i: number): number => {
  if (!isDefinite(tokens[i]) || !isDefinite(tokens[i - 1])) return 0;
  const number = spelledAt(tokens, i);
  return number && !number.scaled && number.value.n > 2n ? number.next - i : 0;
};

/** How many tokens from here belong to a number that is no figure; 0 where the number may be one. */
export const excludedAt = (tokens: readonly Token[], i: number): number => {
  const token = tokens[i];
  if (!token) return 0;
  if (token.kind === 'word') return isVague(token) || isLeft(tokens, i) ? 1 : clockAt(tokens, i) || agreedAt(tokens, i);
  if (token.kind !== 'number') return 0;
  if (isYear(tokens, i)) return 1;
  const clock = clockAt(tokens, i);
  if (clock) return clock;
  if (inCode(tokens, i) || listMarker(tokens, i)) return 1;
  if (enumerates(tokens, i)) return 1;
  const end = chain(tokens, i);
  if (end !== null) return end - i;
  const after = tokens[i + 1];
  if (after?.glued && /^(?:st|nd|rd|th)$/.test(after.key)) return 2;
  if (token.key.startsWith('0') && /^0\d/.test(token.key) && tokens.length > 1) return 1;
  // 31 June: a date that does not exist is still no amount.
  if (token.key.length > 2) return 0;
  const behind = /^(?:of|من)$/.test(after?.key ?? '') ? i + 2 : i + 1;
  if (/^\d{1,2}$/.test(token.key) && (monthAt(tokens, behind) || (monthAt(tokens, i - 1) && !isMeasured(after))))
    return 1;
  return 0;
};

/** After the unit is known: is the number a name all the same? */
export const isName = (tokens: readonly Token[], i: number, next: number, measured: boolean): boolean => {
  const last = tokens[next - 1];
  const after = tokens[next];
  if (named(tokens, i, measured)) return true;
  if (!measured && after?.glued && last?.kind === 'number') {
    if (after.kind === 'word' && isLatin(after)) return true;
    if (after.raw === '-' && tokens[next + 1]?.glued && /^[A-Z]{1,2}$/.test(tokens[next + 1]?.raw ?? '')) return true;
  }
  return false;
};
