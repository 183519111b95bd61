import type { Language } from '#src/base/lang.ts';
import type { Span } from '#src/base/span.ts';
import { isMoney, unitOf } from '#src/base/units.ts';
import { words } from '#src/language/text.ts';
import { quantitiesOf, type ReadQuantity } from '#src/meaning/figures.ts';
import { ASKS_AR } from './operation-words.ts';
import type { Question } from './question.ts';

const RATIOS = new Set(['ratio', 'percentage_points', 'multiple', 'number']);

/** The price OF a unit is no amount in that unit. */
const PRICE_OF =
  /(?:^|\s)(?:بكم\s+ال|[وبل]?(?:سعر|ثمن|كلفة|تكلفة|تعرفة)\s+(?:ال)?|(?:price|cost|tariff) (?:of|for) (?:a|an|one)\s)$/iu;

const PER = /(?:\bper|\ba|\beach|\bevery|\/|لكل|كل|في كل|عن كل|بكل|على كل)\s*$/iu;

/** Bitcoin before a noun tells what that is of. */
const OF_MATTER =
  /^\S*\s+(?:min(?:e|es|ing|er|ers)|network|difficulty|price|prices|hash\s?rate|hashpower|farms?|sites?|machines?|rigs?|atms?|etfs?|funds?|transactions?|blocks?|compan(?:y|ies)|firms?|halvings?|treasur(?:y|ies)|hosting|load|trades?|payments?|address(?:es)?|wallets?|users?|nodes?|pools?|exchanges?|hosts?|operators?|production|output|revenue|consumption|business|data\s?cent(?:er|re)s?|operations?|facilit(?:y|ies)|plants?|power|electricity|energy|fees?|rewards?|loans?|bonds?|shares?|stocks?|campus(?:es)?|kwh|cases?)(?!\p{L})/iu;

const MATTER =
  /^\S?\S?(?:ال)?(?:bitcoins?|ethereum|ether|بيتكوين|بتكوين|[إا]يثيريوم|[إا]يثريوم|hash|هاش)(?:$|\s+(?:per|a|لكل)\s+(?:kwh|mwh|kilo|mega|كيلو|ميغا|ميجا))/iu;

const COUNTS =
  /(?:how many|how much|\bin|total|\b(?:average|mean|sum of)|(?:^|\s)(?:كم(?:\s+من)?|[وب]?(?:مجموع|[إا]جمالي|عدد|متوسط|معدل|حصيل[ةه])(?:\s+من)?)|بال)\s*(?:ال)?$/iu;

/** "The kilowatt-hour at 4.5 cents": the unit is that of a price that is given. */
const PRICED =
  /^\S*\s*(?:الواحد[ةه]?\s+)?(?:ب[ـ]?|بسعر|سعره|سعرها|ثمنه|at|costs?|costing|for|is|=|:)\s*[$€£]?\s*[\d٠-٩]/iu;

export const askedUnit = (text: string, units: Question['units']): string | null => {
  const free = units.filter(
    ({ start, end, unit }) =>
      !PER.test(text.slice(0, start)) &&
      !(unitOf(unit)?.dimension === 'energy' && PRICED.test(text.slice(end))) &&
      !PRICE_OF.test(text.slice(0, start)) &&
      !PRICE_OF.test(text.slice(0, start + 2)) &&
      !RATIOS.has(unitOf(unit)?.dimension ?? '') &&
      !(unitOf(unit)?.dimension === 'crypto' && OF_MATTER.test(text.slice(start))) &&
      (!/voltage/.test(unitOf(unit)?.dimension ?? '') || COUNTS.test(text.slice(0, start))) &&
      // Bitcoin is a matter before it is a unit: only asked for by number is it one.
      (!MATTER.test(text.slice(start, end)) || COUNTS.test(text.slice(0, start))),
  );
  return free.at(-1)?.unit ?? null;
};

const ORDINAL_BEHIND =
  /^\s+(?:ال)?(?:[أا]ول[ىي]|واحد[ةه]|[تث]اني[ةه]|[تث]ال[تث][ةه]|رابع[ةه]|[أا]خر[ىي]|جديد[ةه])(?!\p{L})/u;

/** كم is how many before it is a kilometre, "كم في السنة" is none a year, بين holds no yen, and به is with it before it is a petahash. */
export const isQuestionWord = (text: string, { start, end }: Span): boolean => {
  const word = words(text).find((w) => w.start <= start && start < w.end);
  if (word === undefined) return false;
  // "Once more" multiplies nothing.
  if (/^(?:ال)?مره$/u.test(word.folded) && ORDINAL_BEHIND.test(text.slice(end))) return true;
  return (
    /^[وفبل]?كم$/u.test(word.folded) || (end <= word.end && /^[وفبل]?(?:بين|من|عن|ما|في|به|اه|ته)$/u.test(word.folded))
  );
};

/** The Yard of "Storvik Yard" is no length: a unit's word with a capital behind one with a capital, where others have none. */
export const isInName = (text: string, { start, end }: Span): boolean =>
  /^[A-Z][a-z]+$/.test(text.slice(start, end)) &&
  /(?:^|\s)[A-Z][\p{L}.-]+ $/u.test(text.slice(0, start)) &&
  /\s[a-z]{3,}|\p{Script=Arabic}{3}/u.test(text);

const ENERGY_UNIT =
  '(?:kwh|mwh|gwh|(?:kilo|mega|giga)watt[ -]?hours?|كيلو ?وا?ات?ط?(?: ?ساع[هة])?|(?:مي[غجق]ا|[غجق]ي[غجق]ا) ?وا?ات?ط? ?ساع[هة])';
/** What the unit costs is asked, before or behind it. */
const PRICE_ASKED = new RegExp(
  [
    `بكم (?:\\S+ ){0,4}?(?:ال)?${ENERGY_UNIT}`,
    `(?:^| )(?:ال)?${ENERGY_UNIT} (?:\\S+ ){0,5}?(?:بكم|(?:[يتبك]{0,2}|ب[يت])كلف\\S{0,3}|سعره?ا?|ثمنه?ا?|تمنه?ا?) `,
    `(?:price|cost|tariff|سعر|ثمن|تمن|كلفه|تكلفه|تعرفه) (?:of|for)? ?(?:a |an |one |the |each )?(?:ال)?${ENERGY_UNIT}`,
    `(?:^| )(?:a|an|one|the|each|\\S+) ${ENERGY_UNIT} (?:\\S+ ){0,5}?(?:costs?|goes for|sells? for|is priced|is billed|fetch(?:es)?) `,
  ].join('|'),
  'u',
);

/** What is paid for one is its price. */
const PAID = new RegExp(
  `(?:^| )${ASKS_AR} (?:\\S+ ){0,4}?(?:ب|ن|ع|كي|كت|غا)?[يتبن]*(?:دفع|خلص|حاسب)\\S* |(?:^| )(?:ب|كي|كت|س|غا)?[يتن]*(?:دفع|خلص|حاسب)\\S{0,3} (?:\\S+ ){0,3}?${ASKS_AR} `,
  'u',
);

/** "Dollars on the megawatt-hour", دولار على الميغاواط ساعة. */
const ON = /^\s+(?:(?:على|ع|عن|مقابل|في|on|for|of)\s+)?(?:(?:the|every)\s+)?(?:لل|ال|عال)?$/iu;

const isEnergy = (unit: string): boolean => unitOf(unit)?.dimension === 'energy';

/**
 * A price for a unit of energy is asked: in this unit, where the money is named, or in any. "بكم الميغاواط ساعة بالدولار"
 * asks for dollars a megawatt-hour and no dollars.
 */
export const askedPrice = (
  text: string,
  plain: string,
  units: Question['units'],
): { readonly unit: string | null } | null => {
  const energy = units.find(({ unit }) => isEnergy(unit));
  if (!energy) return null;
  const before = text.slice(0, energy.start);
  const money = units.findLast(({ unit }) => isMoney(unit));
  const per =
    PER.test(before) ||
    /لل$/u.test(before) ||
    /^(?:لل|عال)/u.test(text.slice(energy.start)) ||
    (money !== undefined && money.end <= energy.start && ON.test(text.slice(money.end, energy.start))) ||
    (PAID.test(plain) && /(?:^|\s)(?:في|على|ع|عن)\s*(?:ال)?$|(?:^|\s)(?:عال|فال|ع ال)$/u.test(before));
  if (!PRICE_ASKED.test(plain) && !(per && (money || PAID.test(plain)))) return null;
  const made = money ? `${money.unit}/${energy.unit}` : null;
  return { unit: made !== null && unitOf(made) ? made : null };
};

/** "144.4 trillion in exahashes": the unit behind the preposition is asked for and is not the number's. */
const UNIT_ASKED = /\s+ب(?:ال|ـ)(?!سن|عام|شهر|يوم|ساع|اسبوع|أسبوع)\S/u;

const APART_BETWEEN =
  /(?:differ\w*|gap|spread|distance|فرق|الفارق|فارق|فجو[ةه])(?:\s+\S+){0,4}?\s*(?:between|بين)?\s*$/iu;
const BETWEEN = /between|بين/iu;

/** "The difference between 64 MW and 27 MW" has two amounts and no range. */
const apart = (text: string, q: ReadQuantity): ReadQuantity[] => {
  const { min, max, ...rest } = q;
  const before = text.slice(0, q.start);
  const isPair =
    min !== undefined && max !== undefined && BETWEEN.test(before.slice(-12) + q.text) && APART_BETWEEN.test(before);
  return isPair ? [min, max].map((value): ReadQuantity => ({ ...rest, qualifier: 'exact', value })) : [q];
};

/** The asker's amounts, and the units that stand behind one but are asked for. */
export const amountsIn = (
  text: string,
  lang: Language,
): { amounts: ReadQuantity[]; asked: (Span & { unit: string })[] } => {
  const asked: (Span & { unit: string })[] = [];
  const read = quantitiesOf(text, lang).flatMap((q) => apart(text, q));
  const amounts = read.map((q): ReadQuantity => {
    const cut = UNIT_ASKED.exec(q.text);
    if (!cut || !q.unit) return q;
    const end = q.start + cut.index;
    asked.push({ start: end, end: q.end, unit: q.unit });
    return { ...q, text: q.text.slice(0, cut.index), end, unit: null };
  });
  return { amounts, asked };
};

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¢': 'USc' };

const SIGN = /([$€£¢])\s*(?:\/|per\s|a\s|لكل\s)\s*$/iu;

/** "in $/MWh": the sign before a unit makes it a price. */
export const priced = (text: string, named: Span & { unit: string }): Span & { unit: string } => {
  const sign = SIGN.exec(text.slice(0, named.start));
  const code = sign?.[1] && `${SIGNS[sign[1]]}/${/[./]/.test(named.unit) ? `(${named.unit})` : named.unit}`;
  return sign && code && unitOf(code) ? { start: sign.index, end: named.end, unit: code } : named;
};

export const NUMBER = /\d|[٠-٩]/u;
