import { add, compare, type Exact, exact, mul, ZERO } from '#src/base/exact.ts';
import type { Flag } from '#src/base/figure.ts';
import { answered, asked } from './lexemes.ts';
import { readDigits } from './numbers-digits.ts';
import { NUMBER_WORDS, type NumberWord, SCALE_MARKS } from './numbers-lexicon.ts';
import { endsWithMark, isMeasure } from './numbers-marks.ts';
import { decimalsAt } from './numbers-point.ts';
import { poweredAt } from './numbers-powers.ts';
import { AFTER, type Link, type Shape, wordOf } from './numbers-shapes.ts';
import type { Token } from './numbers-tokens.ts';

export interface NumberRead {
  readonly value: Exact;
  /** Index of the token behind the number. */
  readonly next: number;
  readonly kind: 'digits' | 'words' | 'fraction';
  readonly scaled: boolean;
  /** See `Digits.grouped`; only where no scale word follows. */
  readonly grouped: Exact | null;
  readonly flags: readonly Flag[];
}

export interface NumberOptions {
  /** Between two bounds `and` and و part the numbers: between one hundred and two hundred. */
  readonly between?: boolean;
  /** Ends before a scale word: what stands behind a point. */
  readonly unscaled?: boolean;
}

const tenTo = (power: number): Exact => exact(10n ** BigInt(power));

const isQuote = asked((_, raw) => /^[“”"″«»]$/.test(raw));

const isArabic = (key: string): boolean => key.charCodeAt(0) >= 0x600 && key.charCodeAt(0) <= 0x6ff;

const wordFirst = answered((key) => wordOf(key, false));
const wordInside = answered((key) => wordOf(key, true));

/** One walk over the tokens of a number; `parts` are the finished addends, `group` the one under way. */
class Walk {
  private readonly parts: Exact[] = [];
  private group: Exact | null = null;
  private shape: Shape = 'start';
  private cap: Exact | null = null;
  private readonly tokens: readonly Token[];
  private readonly between: boolean;
  private readonly unscaled: boolean;
  at: number;
  flags: readonly Flag[] = [];
  grouped: Exact | null = null;
  digits = false;
  private stacked = false;
  scaled = false;

  constructor(tokens: readonly Token[], at: number, { between = false, unscaled = false }: NumberOptions) {
    this.tokens = tokens;
    this.at = at;
    this.between = between;
    this.unscaled = unscaled;
  }

  get value(): Exact {
    let sum = this.group ?? ZERO;
    for (const part of this.parts) sum = add(part, sum);
    return sum;
  }

  private token(i: number): Token | undefined {
    return this.tokens[i];
  }

  /** Takes the next piece of the number; false where the number has ended. */
  step(): boolean {
    const token = this.token(this.at);
    if (!token) return false;
    let link: Link = 'none';
    let i = this.at;
    if (this.shape !== 'start') {
      if (token.raw === '-' && this.hyphens(token, i)) [link, i] = ['hyphen', i + 1];
      else if (token.key === 'and' || token.key === 'و') [link, i] = ['and', i + 1];
      else if (isQuote(token) && this.shape === 'digits') i += 1;
      // “12” ألفا و”560″: each half of the number in quotes of its own.
      if (link === 'and' && isQuote(this.token(i)) && this.token(i + 1)?.kind === 'number') i += 1;
    }
    const next = this.token(i);
    if (!next) return false;
    if (next.kind === 'number') return this.takeDigits(next, i, link);
    if (next.kind !== 'word') return false;
    // ميتا is the company Meta, مئتا two hundred: only the spelling before folding tells them apart.
    const found =
      next.key.endsWith('ميتا') && !/[ئا]تا/.test(next.raw)
        ? null
        : (this.shape === 'start' ? wordFirst : wordInside)(next);
    if (!found) return this.takeHalf(next, i, link) || this.takeMark(next, i, link);
    // وأحد عشر folds to واحد عشر: eleven with its و, not one.
    const eleven = next.key === 'واحد' && /^عشره?$/.test(this.token(i + 1)?.key ?? '');
    if ((found.joined || eleven) && this.shape !== 'start') link = 'and';
    return this.takeWord(found.word, i, link, isArabic(next.key));
  }

  /** twenty-one, and as some set it, twenty - one. */
  private hyphens(token: Token, i: number): boolean {
    const next = this.token(i + 1);
    if (token.glued || next?.glued) return token.glued && Boolean(next?.glued);
    return this.shape === 'tens' && NUMBER_WORDS.get(next?.key ?? '')?.shape === 'one';
  }

  private takeDigits(token: Token, i: number, link: Link): boolean {
    if (this.shape === 'start') {
      const read = readDigits(token);
      if (!read) return false;
      [this.group, this.grouped, this.flags, this.digits] = [read.value, read.grouped, read.flags, true];
      const powered = poweredAt(read.value, this.tokens, i + 1);
      if (powered) [this.group, this.grouped] = [powered.value, null];
      return this.move('digits', powered?.next ?? i + 1);
    }
    const read = readDigits(token);
    if (!read || this.between || !this.digitsFollow(read.value, i, link)) return false;
    this.group = add(this.shape === 'scale' ? ZERO : (this.group ?? ZERO), read.value);
    const quoted = isQuote(this.token(i - 1)) && isQuote(this.token(i + 1));
    return this.move('digits', quoted ? i + 2 : i + 1);
  }

  /** 94 ألف و500, and in English 4 thousand 3 hundred and 21, 3 crore 20 lakh: only below the scale before. */
  private digitsFollow(value: Exact, i: number, link: Link): boolean {
    const and = this.token(i - 1)?.key;
    if (this.shape === 'hundred') return and === 'and' && this.digits && compare(value, exact(100n)) < 0;
    if (this.shape !== 'scale' || !this.cap || compare(value, this.cap) >= 0) return false;
    // 23 مليونًا و610 بيتكوين: two amounts, where the second has no thousand
    const ones = this.digits && compare(this.cap, exact(1_000_000n)) >= 0 && compare(value, exact(1000n)) < 0;
    if (ones && NUMBER_WORDS.get(this.token(i + 1)?.key ?? '')?.shape !== 'scale') return false;
    if (link === 'and') return and === 'و' || (isQuote(this.token(i - 1)) && this.token(i - 2)?.key === 'و');
    const next = NUMBER_WORDS.get(this.token(i + 1)?.key ?? '');
    if (link !== 'none' || !this.digits || !/^[a-z]/.test(this.token(i + 1)?.key ?? '')) return false;
    return next?.shape === 'hundred' || (next?.shape === 'scale' && compare(tenTo(next.power), this.cap) < 0);
  }

  private takeWord(word: NumberWord, i: number, link: Link, arabic: boolean): boolean {
    if (!AFTER[word.shape][this.shape]?.includes(link)) return false;
    if (link === 'and' && this.between && !(arabic && this.shape === 'one' && word.shape === 'tens')) {
      if (!arabic || this.shape !== 'hundred' || word.shape === 'hundreds') return false;
    }
    if (arabic && link === 'none' && this.shape !== 'start' && this.joinsOnly(word)) return false;
    if (word.shape === 'scale') return !this.unscaled && this.takeScale(word.power, word.times, i, link);
    if (word.shape === 'hundred') {
      const times = link === 'and' || this.shape === 'start' ? exact(1n) : (this.group ?? exact(1n));
      this.group = mul(times, exact(100n));
      return this.move('hundred', i + 1);
    }
    const value = exact(BigInt(word.value));
    // “one twenty-two”: so prices and amounts are spoken.
    if (link === 'none' && this.shape === 'one' && word.shape === 'tens') {
      if (this.parts.length || !this.group?.n || compare(this.group, exact(10n)) >= 0) return false;
      this.group = add(mul(this.group, exact(100n)), value);
      return this.move('tens', i + 1);
    }
    this.group = this.group ? add(this.group, value) : value;
    const shape: Shape =
      word.shape === 'hundreds' ? 'hundred' : word.shape === 'ten' && this.shape === 'one' ? 'teen' : word.shape;
    return this.move(shape, i + 1);
  }

  /** Arabic joins with و; without it only عشر, مئة and the scales may follow a number. */
  private joinsOnly(word: NumberWord): boolean {
    if (this.shape === 'hundred' && (word.shape === 'one' || word.shape === 'teen')) return false;
    return word.shape === 'one' || word.shape === 'teen' || word.shape === 'tens' || word.shape === 'hundreds';
  }

  private takeScale(power: number, times: number, i: number, link: Link): boolean {
    const scale = tenTo(power);
    this.scaled = true;
    if (this.shape === 'scale' && link === 'none') {
      // ألف مليار is a number, a third scale in a row an attack.
      if (this.stacked) return false;
      this.stacked = true;
      const last = this.parts.pop() ?? exact(1n);
      this.parts.push(mul(last, scale));
    } else {
      if (this.cap && compare(scale, this.cap) >= 0) return false;
      if (times === 2 && this.group && link === 'none' && power > 3) return false;
      const alone = link === 'and' || !this.group;
      // مئة وألف ألف: some write 101 thousand so, the scale itself for its one.
      const again = NUMBER_WORDS.get(this.token(i + 1)?.key ?? '');
      if (alone && this.group && again?.shape === 'scale' && again.power === power) {
        this.group = add(this.group, exact(1n));
        return this.move('one', i + 1);
      }
      if (alone && this.group) this.parts.push(this.group);
      const factor = alone ? exact(BigInt(times)) : (this.group ?? exact(1n));
      this.parts.push(mul(factor, scale));
    }
    [this.group, this.cap] = [null, scale];
    return this.move('scale', i + 1);
  }

  /** مليون ونصف, two and a half, a million and a half. */
  private takeHalf(token: Token, i: number, link: Link): boolean {
    const arabic = token.key === 'ونصف' || token.key === 'وربع' || token.key === 'وثلث' || token.key === 'وثلاثه';
    let after = i + 1;
    if (!arabic) {
      if (link !== 'and' || token.key !== 'a' || this.token(i + 1)?.key !== 'half') return false;
      after = i + 2;
    }
    if (this.shape === 'start' || this.shape === 'half') return false;
    const part = exact(1n, token.key === 'وربع' ? 4n : token.key === 'وثلث' ? 3n : 2n);
    if (this.shape === 'scale' && this.cap) {
      const again = wordOf(this.token(after)?.key ?? '', false)?.word;
      const scale = again?.shape === 'scale' ? tenTo(again.power) : null;
      const fits = scale !== null && compare(scale, this.cap) <= 0;
      this.parts.push(mul(fits ? scale : this.cap, part));
      if (fits) after += 1;
      return this.move('half', after);
    }
    this.group = add(this.group ?? ZERO, part);
    return this.move('half', after);
  }

  /** 1.2bn, 200k, glued to the number. A unit behind a spaced letter is never a scale. */
  private takeMark(token: Token, i: number, link: Link): boolean {
    const power = SCALE_MARKS[token.raw];
    if (power === undefined || link !== 'none') return false;
    const spelled = /^(?:cr|Cr|lkh)$/.test(token.raw) && this.shape !== 'start' && this.shape !== 'half';
    if (!spelled && this.shape !== 'digits') return false;
    if (!token.glued && token.raw.length < 2 && !endsWithMark(this.tokens, i)) return false;
    if (/^(?:m|mm|t)$/.test(token.raw) && isMeasure(this.tokens, i)) return false;
    return this.takeScale(power, 1, i, link);
  }

  private move(shape: Shape, to: number): boolean {
    [this.shape, this.at] = [shape, to];
    return true;
  }
}

const mayBegin = (token: Token): boolean => wordFirst(token) !== null;

const behindPoint = (tokens: readonly Token[], at: number): NumberRead | null =>
  spelledAt(tokens, at, { unscaled: true });

/** The options of most numbers. */
export const PLAIN: NumberOptions = {};
/** The last numbers that were read, by their place: the rules for dates and amounts ask for one number a dozen times. */
const LAST = 16;
const lastTokens: (readonly Token[] | null)[] = Array.from({ length: LAST }, () => null);
const lastStart = new Int32Array(LAST);
const lastRead: (NumberRead | null)[] = Array.from({ length: LAST }, () => null);

/** Reads the number that starts at a token: digits, words or both, with scales. Null where none starts there. */
export const spelledAt = (tokens: readonly Token[], start: number, options = PLAIN): NumberRead | null => {
  const first = tokens[start];
  if (!first || (first.kind === 'word' ? !mayBegin(first) : first.kind !== 'number')) return null;
  if (options !== PLAIN) return walked(tokens, start, options);
  const place = start % LAST;
  if (lastTokens[place] === tokens && lastStart[place] === start) return lastRead[place] ?? null;
  const found = walked(tokens, start, options);
  lastTokens[place] = tokens;
  lastStart[place] = start;
  lastRead[place] = found;
  return found;
};

const walked = (tokens: readonly Token[], start: number, options: NumberOptions): NumberRead | null => {
  const walk = new Walk(tokens, start, options);
  let steps = 0;
  while (steps < 40 && walk.step()) steps += 1;
  if (!steps) return null;
  const point = (walk.digits && steps > 1) || options.unscaled ? null : decimalsAt(tokens, walk.at, behindPoint);
  let value = walk.value;
  let next = walk.at;
  if (point) {
    value = add(value, point.value);
    next = point.next;
    const scale = NUMBER_WORDS.get(tokens[next]?.key ?? '');
    if (scale?.shape === 'scale') [value, next] = [mul(value, tenTo(scale.power)), next + 1];
  }
  return {
    value,
    next,
    kind: walk.digits ? 'digits' : 'words',
    scaled: walk.scaled,
    grouped: steps === 1 ? walk.grouped : null,
    flags: walk.flags,
  };
};
