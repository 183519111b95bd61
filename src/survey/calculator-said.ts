import { decimal, div, toDecimal } from '#src/base/exact.ts';
import { fold, westernDigits } from '#src/language/text.ts';
import { inputOf, made, type Tree } from './formula.ts';
import type { Question } from './question.ts';

type Amount = Question['quantities'][number];

/** What a question says of time, uptime, blocks and cooling, where no unit tells it. */
export const FEE = /fee|\bpool\b|commission|رسوم|رسم|عموله|عمولة|المجمع|مجمع|البول/u;
const UPTIME =
  /uptime|up ?-?time|of (?:the |all )?(?:time|hours?|days?|months?|years?|week)|availab|utili[sz]ation|online|تشغيل|الوقت|(?:من|ب) ?(?:ال)?(?:ساعات|وقت|ايام|شهر|سنه)|توافر|شغال|جاهزيه/u;
const A_DAY = /^ ?(?:a|per|each|every|\/) ?day|^ ?daily|^ ?(?:باليوم|في اليوم|يوميا|كل يوم|فاليوم|بالنهار)/u;
/** "144 blocks a day", "a block every ten minutes". */
export const BLOCKS = /^(?:blocks?|بلوك|بلوكات|كتله|كتل)$/u;
const BLOCK_NEAR = /block|بلوك|كتل/u;

/** "Over 90 days" is read as a stretch of time, and is a length here. */
const LENGTH =
  /(?:over|for|in|within|during|خلال|لمده|مده|في|علي) (?:a |the )?(\d{1,4}) ?-?(day|week|month|year|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سنه)/u;
/** "For one hour", "يوم كامل": a length without a number. */
const ONE =
  /(?:for a(?= (?:day|week|month|year))|(?:for|over|in|during) (?:an|(?:a |the )?(?:one|single|full|whole|entire))) (hour|day|week|month|year)(?! ago)|(?<=(?:^|\s)(?:ال|ل|ب|في )?)(ساعه|يوم|اسبوع|شهر|سنه) (?:واحده?|كامله?)(?=\s|$)/u;
const LENGTHS: readonly (readonly [unit: string, RegExp])[] = [
  ['h', /^(?:hour|ساعه)$/u],
  ['d', /^(?:day|يوم|ايام)$/u],
  ['wk', /^(?:week|اسبوع|اسابيع)$/u],
  ['mo', /^(?:month|شهر|اشهر)$/u],
  ['yr', /^(?:year|سنه)$/u],
];
export const lengthOf = ({ text }: Question): Tree | null => {
  const plain = fold(westernDigits(text));
  const [, single] = ONE.exec(plain)?.filter((part) => part !== undefined) ?? [];
  const [, many = single && '1', word = single ?? ''] = LENGTH.exec(plain) ?? [];
  const unit = LENGTHS.find(([, rule]) => rule.test(word))?.[0];
  return many && unit ? inputOf(many, unit, 'question') : null;
};

const NTH: readonly RegExp[] = [
  /(?:first|1st) halving|(?:تنصيف|هالفينج|هالفنج) (?:ال)?اول/u,
  /(?:second|2nd) halving|(?:تنصيف|هالفينج|هالفنج) (?:ال)?(?:ثاني|تاني)/u,
  /(?:third|3rd) halving|(?:تنصيف|هالفينج|هالفنج) (?:ال)?(?:ثالث|تالت)/u,
  /(?:fourth|4th) halving|(?:تنصيف|هالفينج|هالفنج) (?:ال)?رابع/u,
  /(?:fifth|5th|next) halving|(?:تنصيف|هالفينج|هالفنج) (?:ال)?(?:خامس|قادم|جاي|مقبل)/u,
];
/** What a block pays behind a halving that is named; before it, twice as much, is nothing that this reads. */
export const rewardOf = (text: string): Tree | null => {
  const plain = fold(text);
  const nth = NTH.findIndex((rule) => rule.test(plain)) + 1;
  if (nth === 0 || /before|until|قبل|حتي/u.test(plain)) return null;
  return inputOf(toDecimal(div(decimal('50'), decimal(String(2 ** nth)))), 'BTC', 'constant', 'subsidy');
};

const PUE = /\bpue\b[^\d.,،؟?]{0,8}([1-3](?:\.\d{1,3})?)(?![\d.])/u;
export const pueOf = (text: string): Tree | null => {
  const value = PUE.exec(fold(westernDigits(text)))?.[1];
  return value === undefined ? null : inputOf(value, '1', 'question');
};

export const upOf = (amount: Amount, text: string): Tree | null => {
  const { value, unit } = amount;
  if (value === undefined || unit === null) return null;
  const [before, after] = [fold(text.slice(0, amount.start)).slice(-24), fold(text.slice(amount.end)).slice(0, 24)];
  if (unit === '%' && (UPTIME.test(after) || UPTIME.test(before)) && !FEE.test(after))
    return inputOf(toDecimal(div(decimal(value), decimal('100'))), '1', 'question');
  if (unit === 'h' && A_DAY.test(after))
    return made('over', inputOf(value, 'h', 'question'), inputOf('24', 'h', 'question'));
  return null;
};

/** The mean time of a block, where the question says it, or how many there are a day. */
export const paceOf = (amount: Amount, text: string): Tree | null => {
  const { value, unit, noun } = amount;
  if (value === undefined) return null;
  const [before, after] = [fold(text.slice(0, amount.start)).slice(-16), fold(text.slice(amount.end)).slice(0, 16)];
  if (noun !== null && BLOCKS.test(fold(noun)))
    return A_DAY.test(after) ? made('over', inputOf('1', 'd', 'question'), inputOf(value, '1', 'question')) : null;
  const short = unit !== null && /^(?:s|min)$/.test(unit) && (BLOCK_NEAR.test(before) || BLOCK_NEAR.test(after));
  return short ? inputOf(value, unit, 'question') : null;
};
