import { decimal, div, type Exact, mul, ONE } from './exact.ts';
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
}

type Part = { readonly dims: Dimensions; readonly factor: Exact };

const atoms = new Map<string, Part>(
  Object.entries<AtomRow>(ATOMS).map(([code, row]) => [code, { dims: row.dims, factor: decimal(row.factor) }]),
);

const join = (a: Part, b: Part, sign: 1 | -1): Part => {
  const dims: Record<string, number> = { ...a.dims };
  for (const [name, power] of Object.entries(b.dims)) {
    const sum = (dims[name] ?? 0) + sign * power;
    if (sum === 0) delete dims[name];
    else dims[name] = sum;
  }
  return { dims, factor: sign === 1 ? mul(a.factor, b.factor) : div(a.factor, b.factor) };
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
  const { dims, factor } = part;
  return { code, dimensions: dims, vector: vector(dims), factor, dimension: name, base };
});

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

const factorOf = remembered((pair): Exact | null => {
  const [from = '', to = ''] = pair.split(' ');
  const [x, y] = [unitOf(from), unitOf(to)];
  return x && y && x.vector === y.vector ? div(x.factor, y.factor) : null;
});

/** Factor that turns an amount in `from` into one in `to`; null where the dimensions differ. */
export const conversion = (from: string, to: string): Exact | null => factorOf(`${from} ${to}`);

/**
 * The product (sign 1) or quotient (sign -1) of two units: the table's base unit of that dimension with the factor
 * that leads to it, or a composed code where the table has no name for it.
 */
export const combined = (a: string, b: string, sign: 1 | -1): { code: string; factor: Exact } => {
  const [x, y] = [knownUnit(a), knownUnit(b)];
  const part = join({ dims: x.dimensions, factor: x.factor }, { dims: y.dimensions, factor: y.factor }, sign);
  const known = named.get(vector(part.dims));
  if (known) return { code: known.base, factor: div(part.factor, knownUnit(known.base).factor) };
  return { code: sign === 1 ? `${a}.${b}` : `${a}/${/[./]/.test(b) ? `(${b})` : b}`, factor: ONE };
};

/** An energy over a year as mean power needs the year's length: 8,760 hours, or 8,784 in a leap year. */
export const hoursOfYear = (year: number): number =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 8784 : 8760;
