/** What a character is for the token grammar. */
export const [SPACE, LINE, DIGIT, LATIN, ARABIC, INVISIBLE, SIGN, FRACTION] = [1, 2, 3, 4, 5, 6, 7, 8];
/** Who stands further down outranks those above. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LATIN, /[\p{L}\p{M}₀-₉²³]+/gu],
  [ARABIC, /[[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFE]&&[\p{L}\p{M}ـ]]+/gv],
  [FRACTION, /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]+/g],
  [DIGIT, /[0-9٠-٩۰-۹]+/g],
  [SPACE, /\s+/g],
  [INVISIBLE, /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF\u00AD]+/g],
  [LINE, /[\n\r\u2028\u2029]+/g],
];

const CHARACTERS = 0x10000;
const page = new Uint16Array(CHARACTERS);
const pageBytes = Buffer.from(page.buffer);

/** The class of every character. */
export const KINDS = new Uint8Array(CHARACTERS).fill(SIGN);
for (let i = 0; i < CHARACTERS; i += 1) page[i] = i;
const all = pageBytes.toString('utf16le');
for (const [kind, pattern] of CLASSES)
  for (const { index, 0: run } of all.matchAll(pattern)) KINDS.fill(kind, index, index + run.length);

/**
 * The characters of a text and a zero behind the last; they hold until the next text is read. A string is asked for its way
 * of being stored at every character, an array is not: reading the string itself, three times over, was a tenth of all that
 * figures cost.
 */
export const codesOf = (text: string): Uint16Array => {
  const fits = text.length < page.length;
  const codes = fits ? page : new Uint16Array(text.length + 1);
  (fits ? pageBytes : Buffer.from(codes.buffer)).write(text, 'utf16le');
  codes[text.length] = 0;
  return codes;
};

const kindAt = (codes: Uint16Array, i: number): number => KINDS[codes[i] ?? 0] ?? SIGN;

/** Where the characters of one class end. */
const runEnd = (codes: Uint16Array, start: number, kind: number): number => {
  let i = start;
  while (KINDS[codes[i] ?? 0] === kind) i += 1;
  return i;
};

export const digitsEnd = (codes: Uint16Array, start: number): number => runEnd(codes, start, DIGIT);
const visible = (codes: Uint16Array, start: number): number => runEnd(codes, start, INVISIBLE);

/** Three digits and no fourth: what may stand behind a space or an apostrophe that parts thousands. */
const group = (codes: Uint16Array, i: number): number => (digitsEnd(codes, i) - i === 3 ? i + 3 : -1);

/** 1 234 567: a space parts thousands where it does so twice. */
const chained = (codes: Uint16Array, at: number): boolean =>
  group(codes, at + 1) > 0 && codes[at + 4] === BLANK && group(codes, at + 5) > 0;

const setOf = (signs: string): ReadonlySet<number | undefined> => new Set(signs.split('').map((c) => c.charCodeAt(0)));
const BLANK = ' '.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const POINTS = setOf('.,٫٬،');
const GAPS = setOf("'’\u00A0\u202F\u2009");

const zeros = (codes: Uint16Array, i: number): boolean =>
  codes[i] === ZERO && codes[i + 1] === ZERO && codes[i + 2] === ZERO;

export const numberEnd = (codes: Uint16Array, start: number): number => {
  let end = digitsEnd(codes, start);
  let spaced = false;
  for (;;) {
    const at = visible(codes, end);
    const code = codes[at];
    if (at > end && kindAt(codes, at) === DIGIT) end = digitsEnd(codes, at);
    else if (POINTS.has(code)) {
      const next = visible(codes, at + 1);
      if (kindAt(codes, next) !== DIGIT) return end;
      end = digitsEnd(codes, next);
    } else if (GAPS.has(code)) {
      const next = group(codes, at + 1);
      if (next < 0 || end - start > 3 + 4 * ((end - start) >> 2)) return end;
      end = next;
    } else if (
      code === BLANK &&
      (end - start <= 3 || spaced) &&
      (spaced || zeros(codes, at + 1) || chained(codes, at))
    ) {
      const next = group(codes, at + 1);
      if (next < 0) return end;
      [end, spaced] = [next, true];
    } else return end;
  }
};

/** Codes that are written in front of their amount: USD300. Every other Latin word keeps the digits behind it: S21, Q3, CO2e. */
const MONEY =
  /^(?:US|USD|EUR|GBP|JPY|CNY|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|KZT|BRL|MXN|ZAR|NGN|KES|AED|SAR|KWD|QAR|BHD|OMR|EGP|JOD|LBP|IQD|MAD|DZD|TND|ILS|PKR|IDR|MYR|SGD|THB|VND|PHP|KRW|HKD|TWD|RMB|RM|Rs|BTC|ETH)$/;

export const latinEnd = (text: string, codes: Uint16Array, start: number): number => {
  let i = runEnd(codes, start, LATIN);
  if (kindAt(codes, i) !== DIGIT || MONEY.test(text.slice(start, Math.min(i, start + 4)))) return i;
  while (kindAt(codes, i) === DIGIT || kindAt(codes, i) === LATIN) i += 1;
  return i;
};

const JOINERS = setOf('\u200C\u200D\u00AD');
export const arabicEnd = (codes: Uint16Array, start: number): number => {
  for (let i = start; ; i += 1) {
    i = runEnd(codes, i, ARABIC);
    if (kindAt(codes, i) !== INVISIBLE || !JOINERS.has(codes[i]) || kindAt(codes, i + 1) !== ARABIC) return i;
  }
};

const LINK = /(?:https?:\/\/|www\.)\S+/y;
const [H, T, W] = ['h', 't', 'w'].map((c) => c.charCodeAt(0));
export const linkEnd = (text: string, codes: Uint16Array, i: number): number => {
  const second = codes[i + 1];
  if (!(codes[i] === H && second === T) && !(codes[i] === W && second === W)) return i;
  LINK.lastIndex = i;
  return LINK.test(text) ? LINK.lastIndex : i;
};
