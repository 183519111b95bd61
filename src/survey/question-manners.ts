const blank = (found: string): string => ' '.repeat(found.length);

/** Marks of vowels and of direction, and the stroke that draws a word out: no list has them. عدّن keeps its doubling. */
const MARKS = /(?<!عد)\u0651|[\u064B-\u0650\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Letters of other keyboards: Persian and Urdu ones look like those they stand for. */
const LETTERS: Readonly<Record<string, string>> = { '\u06CC': 'ي', '\u06A9': 'ك', '\u06C1': 'ه', '\u06BE': 'ه' };

/** 250TH/s, 17.5J/TH and 85ميغاواط: the unit begins where the digits end. */
const GLUED = /([\d٠-٩])(?=(?:j ?\/|w ?\/ ?th|[gtpe]h(?:\/s)?(?!\p{L})|[\u0621-\u064A]{3}))/giu;

export const withoutMarks = (text: string): string =>
  text
    .replace(MARKS, '')
    .replace(/[\u06CC\u06A9\u06C1\u06BE]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/gu, ' ')
    .replace(GLUED, '$1 ');

/** Whom the question is put to, and that it is put kindly: قل لي is no قلّ. */
const MANNERS: readonly RegExp[] = [
  /^\s*(?:(?:hey|hi|hello|yo|ok|okay|dear)[\s,]+)?@?barq(?=[\s,:!])[\s,:!]*/iu,
  /(?:^|(?<=[\s،,]))يا\s+برق(?!\p{L})[\s،,:!]*/gu,
  /^\s*برق\s*[،,:]/u,
  /(?:^|(?<=\s))(?:لو\s+سمحت[وم]?ا?|من\s+فضلك[م]?|الله\s+يخليك[م]?|الله\s+يعطيك\s+العافي[ةه]|بالله\s+عليك|عفاك|عافاك|تكفى|بليز|و?شكر[اً]{0,2}(?:\s+(?:جزيلا|لك|كتير|كثير|مقدما))?|مشكور(?:ين)?)(?!\p{L})/gu,
  /(?:^|(?<=\s))(?:ممكن\s+)?(?:قل|قول|قولي|قولو|تقول|خبر|احك|أحك|احكي|حكي)\s*(?:لي|لنا)(?!\p{L})/gu,
];

export const withoutManners = (text: string): string => MANNERS.reduce((rest, rule) => rest.replace(rule, blank), text);

/** A question in capitals alone is in no capitals. */
export const withoutShouting = (text: string): string =>
  (text.match(/\p{Script=Latin}{2,}/gu) ?? []).length > 3 && !/\p{Ll}/u.test(text) ? text.toLowerCase() : text;
