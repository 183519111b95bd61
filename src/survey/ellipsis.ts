import { compare, decimal, div } from '#src/base/exact.ts';
import { unitOf } from '#src/base/units.ts';
import type { Statement } from '#src/store/store.ts';

const isMoney = (unit: string): boolean => unitOf(unit)?.dimension === 'money' && !unit.includes('/');

const amountOf = ({ figure }: Statement): string | undefined => figure.value ?? figure.min ?? figure.max;

const NEAR = 400;
const THIRTY = decimal('30');

/** Are the two amounts of one order? A price of 30 is followed by one of 210, not by a deal of a billion. */
const ofOneOrder = (a: Statement, b: Statement): boolean => {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (x === undefined || y === undefined || decimal(x).n <= 0n || decimal(y).n <= 0n) return false;
  const ratio = div(decimal(x), decimal(y));
  return compare(ratio, THIRTY) < 0 && compare(div(decimal(y), decimal(x)), THIRTY) < 0;
};

const PRICE = /\bpric|\bcleared?\b|\btariff|\brate\b|\bcost|سعر|اسعار|أسعار|تعرف|كلفة|تكلفة/iu;

/** What went before is of what was just priced. */
const FORMER =
  /\b(?:year|month|quarter|auction|round) before\b|\bbefore that\b|\b(?:year|month) earlier\b|قبل ذلك|قبله|قبلها|الذي سبق|التي سبق|السابق/iu;

/** "For 101 of them": a count of what was counted before. */
const OF_THEM = /^\s*(?:of (?:them|those|these|its|the|their|our)\b|منها|منهم|من بينها|من أصل|من اصل|من بين)/iu;

/**
 * "Sold at $30 per megawatt-day. A year later the price was $210": a bare amount in a sentence about prices takes
 * the unit of the price before it in the same currency and of the same order.
 */
export const unitInContext = (statement: Statement, article: readonly Statement[]): string => {
  const { figure, quote, article: source } = statement;
  if (figure.unit === '1' && OF_THEM.test(source.text.slice(figure.end, figure.end + 16))) return 'count';
  if (!isMoney(figure.unit) || !(PRICE.test(quote) || FORMER.test(quote))) return figure.unit;
  const before = article
    .filter(
      (s) =>
        s.figure.end <= figure.start &&
        figure.start - s.figure.end < NEAR &&
        s.figure.unit.startsWith(`${figure.unit}/`),
    )
    .toSorted((a, b) => b.figure.end - a.figure.end)
    .find((s) => s.figure.measure !== null || /price|capacity/.test(s.figure.dimension));
  return before && ofOneOrder(before, statement) ? before.figure.unit : figure.unit;
};
