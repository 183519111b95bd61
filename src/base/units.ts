import { decimal, div, type Exact, exact, mul, ONE, pow } from './exact.ts';
import { remembered } from './memo.ts';
import { ATOMS, type AtomRow, DIMENSIONS } from './unit-table.ts';

/** Exponents of the base dimensions, e.g. power = {energy: 1, time: -1}. */
export type Dimensions = Readonly<Record<string, number>>;

/** A unit code taken apart. */
export interface Unit {
  readonly code: string;
  readonly dimensions: Dimensions;
  /** The dimensions in one word: two units convert where it is the same. */
  readonly vector: string;
  /** How many base units one of it is. */
  readonly factor: Exact;
  /** The dimension's name in the table, e.g. `energy_price`, or its vector where it has none. */
  readonly dimension: string;
  /** The code of the unit that amounts of this dimension are compared in. */
  readonly base: string;
  /** The power of calendar time in the code: -1 in TWh/yr and kWh/mo, whose length hangs on the year; 0 in kWh/d. */
  readonly calendar: number;
}

type Part = { readonly dims: Dimensions; readonly factor: Exact; readonly calendar: number };

/** Parts of a year: a quarter is its fourth and a month its twelfth, however long it is. */
const OF_A_YEAR = /^(?:yr|qtr|mo)$/;

const atoms = new Map<string, Part>(
  Object.entries<AtomRow>(ATOMS).map(([code, row]) => [
    code,
    { dims: row.dims, factor: decimal(row.factor), calendar: OF_A_YEAR.test(code) ? 1 : 0 },
  ]),
);

const join = (a: Part, b: Part, sign: 1 | -1): Part => {
  const dims: Record<string, number> = { ...a.dims };
  for (const [name, power] of Object.entries(b.dims)) {
    const sum = (dims[name] ?? 0) + sign * power;
    if (sum === 0) delete dims[name];
    else dims[name] = sum;
  }
  const factor = sign === 1 ? mul(a.factor, b.factor) : div(a.factor, b.factor);
  return { dims, factor, calendar: a.calendar + sign * b.calendar };
};

/**
 * Money for keeping a megawatt ready for a day has the physical dimension of money per energy, yet pays for no energy:
 * the dimension `capacity` keeps the two from ever meeting.
 */
const CAPACITY = /\/\([kMG]?W\.(d|mo|qtr|yr)\)/;

/** term (('.' | '/') term)*, term = atom | '(' … ')'. Own codes only: a text from outside never comes here. */
const parse = (code: string): Part | null => {
  const tokens = code.match(/[()/.]|[^()/.]+/g) ?? [];
  let i = 0;
  const term = (): Part | null => {
    if (tokens[i] !== '(') return atoms.get(tokens[i++] ?? '') ?? null;
    i += 1;
    const inner = expression();
    if (tokens[i++] !== ')') return null;
    return inner;
  };
  const expression = (): Part | null => {
    let left = term();
    while (left && (tokens[i] === '/' || tokens[i] === '.')) {
      const sign = tokens[i++] === '/' ? -1 : 1;
      const right = term();
      left = right && join(left, right, sign);
    }
    return left;
  };
  const whole = expression();
  if (!whole || i !== tokens.length) return null;
  return CAPACITY.test(code) ? { ...whole, dims: { ...whole.dims, capacity: 1 } } : whole;
};

const vector = (dims: Dimensions): string =>
  Object.keys(dims)
    .sort()
    .map((name) => `${name}${dims[name] === 1 ? '' : dims[name]}`)
    .join('.') || '1';

const named = new Map<string, { name: string; base: string }>();
for (const [name, base] of DIMENSIONS) {
  const part = parse(base);
  if (!part) throw new Error(`unit table: ${base} is no code`);
  if (!named.has(vector(part.dims))) named.set(vector(part.dims), { name, base });
}

/** Dimensions whose name holds for every currency: USD/kWh and SAR/kWh are both energy_price, though they never convert. */
const MONEY = /(^|\.)(money:[A-Z]+[\w-]*)/;
const nameOf = (dims: Dimensions, code: string): { name: string; base: string } => {
  const exactly = named.get(vector(dims));
  if (exactly) return exactly;
  const currency = Object.keys(dims).find((name) => name.startsWith('money:'));
  if (!currency) return { name: vector(dims), base: code };
  const iso = currency.slice('money:'.length);
  const inDollars = Object.fromEntries(Object.entries(dims).map(([k, v]) => [k === currency ? 'money:USD' : k, v]));
  const kind = named.get(vector(inDollars));
  return kind
    ? { name: kind.name, base: kind.base.replace('USD', iso) }
    : { name: vector(dims).replace(MONEY, '$1money'), base: code };
};

/** Takes a unit code apart; null where it is none. */
export const unitOf = remembered((code): Unit | null => {
  const part = code.length <= 40 ? parse(code) : null;
  if (!part) return null;
  const { name, base } = nameOf(part.dims, code);
  const { dims, factor, calendar } = part;
  return { code, dimensions: dims, vector: vector(dims), factor, dimension: name, base, calendar };
});

/** Is it a sum of money, in whatever currency, and no price or rate? */
export const isMoney = (code: string): boolean => unitOf(code)?.dimension === 'money';

/** As `unitOf`, for codes that the program itself wrote; throws where one is unknown. */
export const knownUnit = (code: string): Unit => {
  const unit = unitOf(code);
  if (!unit) throw new RangeError(`unknown unit code ${code}`);
  return unit;
};

/** May amounts in the two units be added? % and pp, power and energy, two currencies: no. */
export const commensurable = (a: string, b: string): boolean => {
  const [x, y] = [unitOf(a), unitOf(b)];
  return Boolean(x && y && x.vector === y.vector);
};

const HOURS = 8760;

/** The factor between two units in a year of 8,760 hours. */
const factorsFrom = remembered((from) =>
  remembered((to): Exact | null => {
    const [x, y] = [unitOf(from), unitOf(to)];
    return x && y && x.vector === y.vector ? div(x.factor, y.factor) : null;
  }),
);

/**
 * Factor that turns an amount in `from` into one in `to`; null where the dimensions differ. Between calendar time and
 * seconds (TWh/yr and GW) it hangs on the hours of the year, 8,760 unless the year that is meant has others.
 */
export const conversion = (from: string, to: string, hours = HOURS): Exact | null => {
  const plain = factorsFrom(from)(to);
  if (plain === null || hours === HOURS) return plain;
  const crossed = (unitOf(from)?.calendar ?? 0) - (unitOf(to)?.calendar ?? 0);
  return crossed === 0 ? plain : mul(plain, pow(exact(BigInt(hours), BigInt(HOURS)), crossed));
};

/** Does the conversion hang on the length of a year? */
export const crossesCalendar = (from: string, to: string): boolean =>
  (unitOf(from)?.calendar ?? 0) !== (unitOf(to)?.calendar ?? 0);

/**
 * The product (sign 1) or quotient (sign -1) of two units: the table's base unit of that dimension with the factor
 * that leads to it, or a composed code where the table has no name for it.
 */
export const combined = (a: string, b: string, sign: 1 | -1): { code: string; factor: Exact } => {
  const [x, y] = [knownUnit(a), knownUnit(b)];
  const part = join({ ...x, dims: x.dimensions }, { ...y, dims: y.dimensions }, sign);
  const known = named.get(vector(part.dims));
  if (known) return { code: known.base, factor: div(part.factor, knownUnit(known.base).factor) };
  return { code: sign === 1 ? `${a}.${b}` : `${a}/${/[./]/.test(b) ? `(${b})` : b}`, factor: ONE };
};

/** An energy over a year as mean power needs the year's length: 8,760 hours, or 8,784 in a leap year. */
export const hoursOfYear = (year: number): number =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 8784 : 8760;
