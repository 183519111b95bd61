import { rarelyAskedOf } from '#src/language/lexemes.ts';
import { NUMBER_WORDS } from '#src/language/numbers-lexicon.ts';
import { entryOf, type Token, tokenBefore } from '#src/language/numbers-tokens.ts';
import { mayBeginUnit } from './figure-unit-words.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

/** The hour that a token can be: 11, 6.30, seven, عشر. */
const isHour = (token: Token | undefined): boolean => {
  if (token?.kind === 'number') return /^(?:1?\d|2[0-4])(?:[.:]\d\d)?$/.test(token.key);
  if (token?.kind !== 'word') return false;
  const word = entryOf(NUMBER_WORDS, token.key)?.entry;
  return word !== undefined && 'value' in word && word.value > 0 && word.value <= 12;
};

const isMeridiem = rarelyAskedOf(/^(?:am|pm)$/);
const isHalfOfDay = rarelyAskedOf(/^[ap]$/);
const leadsToTime = rarelyAskedOf(
  /^(?:at|from|until|till|to|by|around|about|before|after|and|between|since|past|-|–|—)$/,
);
const isPartOfDay = rarelyAskedOf(/^(?:morning|afternoon|evening|night)$/);

/** p.m., AM, o'clock, in the morning: the index behind what makes a time of the number before it. */
const english = (tokens: readonly Token[], at: number, before: Token | undefined): number | null => {
  const token = tokens[at];
  if (isMeridiem(token)) return at + 1;
  if (isHalfOfDay(token) && tokens[at + 1]?.raw === '.' && key(tokens, at + 2) === 'm' && tokens[at + 2]?.glued)
    return tokens[at + 3]?.raw === '.' && tokens[at + 3]?.glued ? at + 4 : at + 3;
  if (token?.key === 'o' && key(tokens, at + 2) === 'clock') return at + 3;
  if (token?.key === "o'clock" || token?.key === 'oclock') return at + 1;
  if (!leadsToTime(before)) return null;
  if (token?.key === 'in' && key(tokens, at + 1) === 'the' && isPartOfDay(tokens[at + 2])) return at + 3;
  return token?.key === 'at' && key(tokens, at + 1) === 'night' ? at + 2 : null;
};

const isTimeOfDay = rarelyAskedOf(/^(?:صباحا|مساءا|ليلا|فجرا|ظهرا|عصرا|نهارا)$/);
const isOfADay = rarelyAskedOf(/^(?:ال(?!ي$).*|يوم|امس|غد|غدا)$/);
const isOClock = rarelyAskedOf(/^[وفبل]?الساعه$|^للساعه$/);
/** مساءً, بعد الظهر. مساء الخميس is that evening, and no hour of it. */
const arabic = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  if (isTimeOfDay(token)) return at + 1;
  if (token?.key === 'مساء') return isOfADay(tokens[at + 1]) ? null : at + 1;
  if (/^(?:بعد|قبل)$/.test(token?.key ?? '')) {
    const noon = key(tokens, at + 1);
    if (noon === 'الظهر' || noon === 'العصر') return at + 2;
    if (noon === 'منتصف' && key(tokens, at + 2) === 'الليل') return at + 3;
  }
  return null;
};

const joins = rarelyAskedOf(/^(?:to|and|until|till|through|or|-|–|—|الي|حتي|و|او)$/);
/** What makes a time of the number that ends here, itself or as the first of two: between 5 and 9 p.m. */
const timeBehind = (tokens: readonly Token[], i: number): number | null => {
  const before = tokenBefore(tokens, i);
  const own = english(tokens, i + 1, before) ?? arabic(tokens, i + 1);
  if (own !== null) return own;
  if (!joins(tokens[i + 1])) return null;
  let at = i + 2;
  while (isOClock(tokens[at]) || /^(?:about|around|نحو|حوالي)$/.test(key(tokens, at))) at += 1;
  if (!isHour(tokens[at])) return null;
  return (english(tokens, at + 1, tokens[i + 1]) ?? arabic(tokens, at + 1)) === null ? null : i + 1;
};

const ORDINAL = /^[وفبلك]{0,2}ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اول|واحد)(?:ه|ي)?$/;
const isOrdinal = rarelyAskedOf(ORDINAL);
const isMinutes = rarelyAskedOf(/^(?:دقيقه|دقايق|دقيقتين|دقيقتان)$/);

/** السابعة إلا عشر دقائق, السابعة و20 دقيقة, الثانية عشرة. */
const ofOrdinal = (tokens: readonly Token[], i: number): number | null => {
  const token = tokens[i];
  // الثانية عشرة: the twelfth, of hours or of anything.
  if (token?.kind === 'word' && /^عشره?$/.test(token.key) && isOrdinal(tokenBefore(tokens, i))) return i + 1;
  if (!isMinutes(tokens[i + 1])) return null;
  const but = tokens[i - 1]?.raw === 'إلا';
  const and = tokenBefore(tokens, i)?.key === 'و' || /^و/.test(token?.key ?? '');
  if (!but && !and) return null;
  const hour = tokenBefore(tokens, but || tokenBefore(tokens, i)?.key === 'و' ? i - 1 : i);
  const read =
    isOrdinal(hour) || isOClock(hour) || (/^عشره$/.test(hour?.key ?? '') && isOrdinal(tokenBefore(tokens, i - 2)));
  return read ? i + 2 : null;
};

/** How many tokens from here are a time of the clock, which counts nothing; 0 where none starts. */
export const clockAt = (tokens: readonly Token[], i: number): number => {
  const minutes = ofOrdinal(tokens, i);
  if (minutes !== null) return minutes - i;
  if (!isHour(tokens[i])) return 0;
  const end = timeBehind(tokens, i);
  if (end !== null) return end - i;
  // الساعة 23, the hour; في الساعة 40 ميغاواط is an amount.
  const named = isOClock(tokenBefore(tokens, i)) && tokens[i]?.kind === 'number' && !mayBeginUnit(tokens[i + 1]);
  return named ? 1 : 0;
};
