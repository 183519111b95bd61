import { compare, decimal, div } from '#src/base/exact.ts';
import { isMoney } from '#src/base/units.ts';
import type { Statement } from '#src/store/store.ts';
import { ITEM } from './ground.ts';

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

/** What is so much for each of something in a whole report, though not every figure repeats it. */
const PER_WORDS: readonly (readonly [string, RegExp])[] = [
  ['kWh', /\b(?:per|a|each) (?:kwh|kilowatt[- ]hours?)\b|¢\/kwh|(?:لل|لكل |عن كل |على كل )(?:كيلو ?واط|ك\.و)/iu],
  ['(PH/s.d)', /\bhash ?price|\bper petahash|الهاش ?برايس|سعر (?:الهاش|التجزئة)|(?:لل|لكل )بيتاهاش/iu],
];

/** Parts of a currency, in which nothing but a price is told. */
const isSmall = (unit: string): boolean => /^(?:[A-Z]{2,3}[a-z]|XXX-(?:fils|ore|tiyin|centime|centavo))$/.test(unit);

/** Hashprice in dollars lies between these. */
const HASHPRICE = [5, 500] as const;

/** "The kilowatt-hour costs 0.11 dirhams", سعر الكيلوواط ساعة ٣ دراهم: the price's unit stands before it. */
const BEFORE =
  /(?:\b(?:price|cost|rate|tariff)s? (?:of|for) (?:a|an|one|each|every|the) |\b(?:a|each|every) )(kilowatt|megawatt)[- ]hour\b[^.;\d]{0,30}$|(?:سعر|ثمن|كلفة|تكلفة|تعرفة)(?: \S+){0,2}? (?:ال)?(كيلوواط|ميغاواط)[ -]ساعة[^.؛\d٠-٩]{0,24}$/iu;

const LEAD = 60;

const pricedBefore = ({ figure, article, sentence }: Statement): string | null => {
  const from = Math.max(sentence.start, figure.start - LEAD);
  const hit = BEFORE.exec(article.text.slice(from, figure.start));
  if (!hit) return null;
  return `${figure.unit}/${/^(?:kilo|كيلو)/iu.test(hit[1] ?? hit[2] ?? '') ? 'kWh' : 'MWh'}`;
};

const INTRO = 160;
const TITLE = 120;

/** What stands over a figure: what was said right before it, and over an item of a list the title, too. */
const over = ({ article: { text }, figure, quote }: Statement): string =>
  `${ITEM.test(quote) ? text.slice(0, TITLE) : ''} ${text.slice(Math.max(0, figure.start - INTRO), figure.end)}`;

/** Amounts that are no such price, whatever is spoken of around them: 12 cents a share, a fee of 40 dollars. */
const OTHER =
  /\bshares?\b|\bdividend|\bearn|\bfees?\b|\bmachine|\brigs?\b|\bbitcoin|سهم|أسهم|أرباح|توزيع|رسوم|جهاز|أجهزة|بتكوين/iu;

/** An item of a list takes the unit that stands over the list: "Hosting, per kilowatt-hour: … Texas: 7.4 cents". */
const listed = (statement: Statement): string | null => {
  const { figure, article, quote } = statement;
  const [kwh, hashprice] = PER_WORDS;
  const isPrice = figure.measure === null ? !OTHER.test(quote) : /price|tariff/.test(figure.measure);
  if (!isPrice) return null;
  if (kwh && isSmall(figure.unit) && kwh[1].test(article.text)) return `${figure.unit}/${kwh[0]}`;
  const amount = Number(figure.value ?? figure.min ?? figure.max ?? Number.NaN);
  const told = figure.measure === 'hashprice' || (figure.measure === null && hashprice?.[1].test(over(statement)));
  return hashprice && figure.unit === 'USD' && told && amount > HASHPRICE[0] && amount < HASHPRICE[1]
    ? `USD/${hashprice[0]}`
    : null;
};

/** An item of a list of prices, one of which names what they are for. */
const amongPrices = (statement: Statement, article: readonly Statement[]): string | null => {
  if (!ITEM.test(statement.quote) || statement.figure.measure !== null) return null;
  const other = article.find((s) => s.figure.unit.startsWith(`${statement.figure.unit}/`) && ofOneOrder(s, statement));
  return other?.figure.unit ?? null;
};

/** "34 votes to 21", "had 31 contracts; now there are 19": a bare number counts what was counted right before it. */
const COUNTED = 160;

const countsOn = ({ figure, sentence }: Statement, article: readonly Statement[]): boolean =>
  figure.unit === '1' &&
  figure.measure === null &&
  figure.noun === null &&
  /^\d+$/.test(figure.value ?? '') &&
  article.some(
    (s) =>
      s.figure.dimension === 'count' &&
      s.figure.end <= figure.start &&
      (s.sentence.start === sentence.start || figure.start - s.figure.end < COUNTED),
  );

/** "To 14.2 Canadian cents, from 10.3 cents", and in the next sentence "will pay 13.1 cents": the same cents. */
const sameCents = ({ figure, sentence, article }: Statement, all: readonly Statement[]): string | null => {
  const own = /^USc(\/.+)?$/.exec(figure.unit);
  if (!own || /us|u\.s|أمي?رك/iu.test(article.text.slice(figure.start, figure.end))) return null;
  const isOther = (s: Statement): boolean => /^(?:CAD|AUD|EUR)c(?:\/|$)/.test(s.figure.unit);
  const other =
    all.find((s) => s.sentence.start === sentence.start && isOther(s)) ??
    all.findLast((s) => s.figure.end <= figure.start && figure.start - s.figure.end < COUNTED && isOther(s));
  return other ? `${other.figure.unit.slice(0, 4)}${own[1] ?? other.figure.unit.slice(4)}` : null;
};

/**
 * "Sold at $30 per megawatt-day. A year later the price was $210": a bare amount in a sentence about prices takes
 * the unit of the price before it in the same currency and of the same order.
 */
export const unitInContext = (statement: Statement, article: readonly Statement[]): string => {
  const { figure, quote, article: source } = statement;
  if (figure.unit === '1' && OF_THEM.test(source.text.slice(figure.end, figure.end + 16))) return 'count';
  if (countsOn(statement, article)) return 'count';
  // Nobody counts one and a quarter of anything: the word behind it is none of what is counted.
  if (figure.unit === 'count' && /^\d{1,2}\.\d/.test(figure.value ?? '')) return '1';
  const cents = sameCents(statement, article);
  if (cents) return cents;
  if (!isMoney(figure.unit)) return figure.unit;
  const near = PRICE.test(quote) || FORMER.test(quote);
  const before = article
    .filter(
      (s) =>
        s.figure.end <= figure.start &&
        figure.start - s.figure.end < NEAR &&
        s.figure.unit.startsWith(`${figure.unit}/`),
    )
    .toSorted((a, b) => b.figure.end - a.figure.end)
    .find((s) => s.figure.measure !== null || /price|capacity/.test(s.figure.dimension));
  if (near && before && ofOneOrder(before, statement)) return before.figure.unit;
  const told = article.find(
    (s) =>
      s.sentence.start === statement.sentence.start &&
      s.figure.end <= figure.start &&
      s.figure.unit === figure.unit &&
      pricedBefore(s) !== null &&
      ofOneOrder(s, statement),
  );
  return (
    pricedBefore(statement) ??
    (told ? pricedBefore(told) : null) ??
    listed(statement) ??
    amongPrices(statement, article) ??
    figure.unit
  );
};
