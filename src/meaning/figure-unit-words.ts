import type { Flag } from '#src/base/figure.ts';
import { unitOf } from '#src/base/units.ts';
import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { cuts, respelled, type Token } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { CURRENCY_NAMES } from './cldr-currencies.ts';
import { UNIT_NAMES } from './cldr-units.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './figure-money-lexicon.ts';
import { phrases } from './figure-phrases.ts';
import { BASES, HASH_SIGNS, PREFIXES, SYMBOLS, TIME_WORDS, UNIT_WORDS } from './figure-units-lexicon.ts';

/** A unit as read: its code and the token behind it. */
export interface UnitRead {
  readonly code: string;
  readonly next: number;
  readonly flags: readonly Flag[];
}

const WORDS = phrases([...UNIT_NAMES, ...UNIT_WORDS]);
const MONEY = phrases([...CURRENCY_NAMES, ...CURRENCY_WORDS, ...CURRENCY_CODES.map((code) => [code, code] as const)]);
export const TIMES = phrases(TIME_WORDS);
const TIME_CODES = new Set(TIME_WORDS.map(([code]) => code));

const bySign = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([code, signs]) => signs.split(' ').map((sign) => [sign, code] as const)));
const SIGNS = bySign(SYMBOLS);
const HASHES = bySign(HASH_SIGNS);

/** Every prefix with every base, glued: كيلوواط and كيلواط, terawatt. */
const COMPOUNDS: ReadonlyMap<string, { prefix: string; base: string }> = new Map(
  BASES.flatMap(([base, words]) =>
    words.split(' ').flatMap((word) => [
      [fold(word), { prefix: '', base }] as const,
      ...PREFIXES.flatMap(([prefix, names]) =>
        names.split(' ').flatMap((name) => {
          const whole = [fold(name) + fold(word)];
          if (fold(name).endsWith('و') && fold(word).startsWith('و')) whole.push(fold(name) + fold(word).slice(1));
          return whole.map((spelled) => [spelled, { prefix, base }] as const);
        }),
      ),
    ]),
  ),
);

/** All that a compound may begin with: behind any other word nothing is joined. */
const BEGUN = new Set([...COMPOUNDS.keys()].flatMap((word) => Array.from(word, (_, n) => word.slice(0, n + 1))));
const beginsCompound = asked((key) => BEGUN.has(key));
const joins = asked((_, raw) => /^[-‐‑ـ]$/.test(raw));

export const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));
export const raw = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.raw ?? ''));

/** ميغاواط, ميغا واط, زيتا-هاش, تير اواط: up to three words that are one unit word when nothing parts them. */
const compound = (
  tokens: readonly Token[],
  i: number,
): { prefix: string; base: string; next: number; split: boolean } | null => {
  if (tokens[i]?.kind !== 'word' || !beginsCompound(tokens[i])) return null;
  let spelled = '';
  let at = i;
  let found: { prefix: string; base: string; next: number; split: boolean } | null = null;
  for (let n = 0; n < 3; n += 1) {
    if (n && joins(tokens[at])) at += 1;
    if (tokens[at]?.kind !== 'word') break;
    spelled += key(tokens, at);
    at += 1;
    if (!BEGUN.has(spelled)) break;
    const hit = COMPOUNDS.get(spelled);
    if (hit && (n === 0 || hit.prefix))
      found = { ...hit, next: at, split: n > 1 || (n === 1 && !PREFIX_WORDS.has(key(tokens, i))) };
  }
  return found;
};
const PREFIX_WORDS = new Set(PREFIXES.flatMap(([, names]) => names.split(' ').map(fold)));

const HOUR = /^(?:hours?|hrs?|h|ساعه|ساعات|ساعي|ساعيه|الساعي|الساعيه|الساعه|ساعة)$/;
/** The hour behind watts. «تيراواط في الساعة» is the calque of terawatt-hour: an energy, not a growth of power. */
const hours = (tokens: readonly Token[], i: number): { next: number; flags: Flag[] } | null => {
  let at = i;
  while (at < i + 2 && /^[-‐‑·⋅./*]$/.test(raw(tokens, at)) && HOUR.test(key(tokens, at + 1))) at += 1;
  if (at > i && raw(tokens, at - 1) === '.' && !tokens[at]?.glued) return null;
  if (HOUR.test(key(tokens, at))) return { next: at + 1, flags: [] };
  // خفضت سحبها 3150 ميغاواط في ساعة الذروة: when, and no energy.
  const when = key(tokens, at + 1) === 'ساعه' && /^(?:ال.{3,}|واحده|متاخره|مبكره|كامله)$/.test(key(tokens, at + 2));
  const named =
    key(tokens, at + 1) === 'الساعه' &&
    (tokens[at + 2]?.kind === 'number' ||
      /^(?:الواحده|الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره|الحاديه)$/.test(
        key(tokens, at + 2),
      ));
  if (!when && !named && /^(?:في|ب|فى)$/.test(key(tokens, at)) && /^(?:الساعه|ساعه)$/.test(key(tokens, at + 1)))
    return { next: at + 2, flags: ['unit-calque'] };
  if (key(tokens, at) === 'بالساعه') return { next: at + 1, flags: ['unit-calque'] };
  return null;
};

/** The ampere behind volts: ميغافولت أمبير, megavolt-amperes. */
const amperes = (tokens: readonly Token[], i: number): number | null => {
  const at = /^[-‐‑·]$/.test(raw(tokens, i)) ? i + 1 : i;
  return /^(?:ال)?(?:amp|amps|ampere|amperes|امبير)$/.test(key(tokens, at)) ? at + 1 : null;
};

const SECOND = /^(?:s|sec|second|ثانيه|الثانيه|ث)$/;
/** The second behind hashes: /s, per second, a second, في الثانية, /ث. */
const seconds = (tokens: readonly Token[], i: number): number | null => {
  const first = key(tokens, i);
  if (/^(?:\/|per|a|each|في|لكل|كل|\.)$/.test(first) && SECOND.test(key(tokens, i + 1))) return i + 2;
  if (/^(?:بالثانيه|للثانيه)$/.test(first)) return i + 1;
  return null;
};

const hashSign = answered(
  (_, raw) => HASHES.get(raw) ?? (/^[ezptgm]h$/i.test(raw) ? HASHES.get(raw.toUpperCase()) : null) ?? null,
);
/** 12 EHs: exahashes a second. */
const gluedRate = answered((_, raw) => {
  const hash = /^([kMGTPEZ]H)s$/.exec(raw)?.[1];
  return hash ? `${hash}/s` : null;
});
const unitSign = answered((_, raw) => SIGNS.get(raw) ?? null);
const currencySign = answered((_, raw) => CURRENCY_SIGNS[raw] ?? null);

const mayBeUnit = (key: string, raw: string): boolean =>
  BEGUN.has(key) ||
  WORDS.begins(key) ||
  MONEY.begins(key) ||
  SIGNS.has(raw) ||
  CURRENCY_SIGNS[raw] !== undefined ||
  /^[a-z]hs?$/i.test(raw) ||
  HASHES.has(raw);
/** Most words name no unit, whatever is cut from their front: asked before anything is read. */
export const mayBeginUnit = asked(
  (key, raw) => mayBeUnit(key, raw) || cuts(key).some(({ prefix, rest }) => prefix !== '' && mayBeUnit(rest, rest)),
);

/** A unit without anything per anything. `spaced` hash rates without their second are read as rates all the same. */
export const simple = (tokens: readonly Token[], i: number, per: boolean): UnitRead | null => {
  const token = tokens[i];
  if (!token || token.kind === 'break' || token.kind === 'number') return null;
  const made = compound(tokens, i);
  if (made) {
    const flags: Flag[] = made.split ? ['split-unit'] : [];
    if (made.base === 'H') return hashRate(tokens, `${made.prefix}H`, made.next, per, flags);
    const hour = made.base === 'W' ? hours(tokens, made.next) : null;
    if (hour) return { code: `${made.prefix}Wh`, next: hour.next, flags: [...flags, ...hour.flags] };
    const next = made.base === 'V' ? amperes(tokens, made.next) : null;
    const code = `${made.prefix}${made.base}${next ? 'A' : ''}`;
    return unitOf(code) ? { code, next: next ?? made.next, flags } : null;
  }
  const hash = hashSign(token);
  if (hash && (hash !== 'H' || seconds(tokens, i + 1) !== null)) return hashRate(tokens, hash, i + 1, per, []);
  const glued = gluedRate(token);
  if (glued) return { code: glued, next: i + 1, flags: [] };
  const sign = unitSign(token);
  if (sign) {
    const hour =
      /^[kMGT]?W$/.test(sign) && /^[-·⋅*]?$/.test(tokens[i + 1]?.glued ? raw(tokens, i + 1) : 'x')
        ? hours(tokens, i + 1)
        : null;
    const spaced = /^[kMGT]?W$/.test(sign) ? hours(tokens, i + 1) : null;
    const both = hour ?? spaced;
    if (both) return { code: `${sign}h`, next: both.next, flags: both.flags };
    return { code: sign, next: i + 1, flags: [] };
  }
  return worded(tokens, i);
};

const hashRate = (tokens: readonly Token[], code: string, at: number, per: boolean, flags: Flag[]): UnitRead => {
  const second = seconds(tokens, at);
  if (second !== null) return { code: `${code}/s`, next: second, flags };
  return per ? { code, next: at, flags } : { code: `${code}/s`, next: at, flags: [...flags, 'implicit-unit'] };
};

const GASES: readonly (readonly [RegExp, string])[] = [
  [/^of co2(?: ?e| equivalent|eq)/, 'CO2e'],
  [/^(?:of )?(?:co2e|co2eq|carbon dioxide equivalent|carbon dioxide-equivalent)/, 'CO2e'],
  [/^of carbon dioxide(?! equivalent)/, 'CO2'],
  [/^(?:of )?co2/, 'CO2'],
  [/^(?:من )?مكاف[يء]+ (?:ثاني|غاز ثاني) اكسيد الكربون/, 'CO2e'],
  [/^(?:من )?(?:غاز )?ثاني اكسيد الكربون المكاف[يء]+/, 'CO2e'],
  [/^(?:من )?(?:غاز )?ثاني اكسيد الكربون/, 'CO2'],
];
/** What a mass is a mass of, where it is CO2 or its equivalent. */
const gas = (tokens: readonly Token[], code: string, at: number): UnitRead | null => {
  if (!/^(?:t|kt|Mt|Gt|g|kg)$/.test(code)) return null;
  const words = tokens.slice(at, at + 7).map((t) => t.key.replace(/₂/g, '2'));
  const line = words.join(' ');
  for (const [pattern, suffix] of GASES) {
    const hit = pattern.exec(line)?.[0];
    if (hit) return { code: code + suffix, next: at + hit.split(' ').length, flags: [] };
  }
  return null;
};

const isSo = askedOf(/^so$/);
/** so’m: whatever stands for the letter between. */
const soum = (tokens: readonly Token[], i: number): UnitRead | null =>
  isSo(tokens[i]) && /^['’‘ʻʼ`]$/.test(raw(tokens, i + 1)) && key(tokens, i + 2) === 'm' && tokens[i + 2]?.glued
    ? { code: 'UZS', next: i + 3, flags: [] }
    : null;

const worded = (tokens: readonly Token[], i: number): UnitRead | null => {
  const som = soum(tokens, i);
  if (som) return som;
  const found = WORDS.at(tokens, i) ?? MONEY.at(tokens, i);
  if (found) return gas(tokens, found.value, found.next) ?? { code: found.value, next: found.next, flags: [] };
  const sign = currencySign(tokens[i]);
  return sign ? { code: sign, next: i + 1, flags: [] } : null;
};

const withKey = (tokens: readonly Token[], i: number, word: string): Token[] => {
  const token = tokens[i];
  return token ? [respelled(token, word, word), ...tokens.slice(i + 1, i + 8)] : [];
};

/** للكيلوواط, بالدولار, والميغاواط: the unit behind glued particles; its tokens are re-read with the bare word first. */
export const cut = (
  tokens: readonly Token[],
  i: number,
  allowed: RegExp,
  read: (t: readonly Token[], at: number) => UnitRead | null,
): UnitRead | null => {
  for (const { prefix, rest } of cuts(key(tokens, i))) {
    if (!prefix || !allowed.test(prefix)) continue;
    const found = read(withKey(tokens, i, rest), 0);
    // لعام 2027 names a year and is no rate.
    const dated = found && TIME_CODES.has(found.code) && tokens[i + found.next]?.kind === 'number';
    if (found && !dated) return { ...found, next: found.next + i };
  }
  return null;
};
