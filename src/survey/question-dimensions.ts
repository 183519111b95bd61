import { unitOf } from '#src/base/units.ts';
import { isArabic } from '#src/language/text.ts';
import { MANNER } from './demanded.ts';
import { conceptOf } from './lexicon.ts';
import { GROWTH, IN_PERCENT } from './operation-words.ts';
import type { Question } from './question.ts';
import { asksMoney, asksStuff, namedKind, unnamedKind } from './question-kinds.ts';
import { isCounted, spokenDimensions } from './question-spoken.ts';
import type { Term } from './terms.ts';

/** In "how many mining firms" the firms are counted: the last noun of the words that stand together. */
const headOf = (text: string, terms: readonly Term[], first: number): Term | undefined => {
  let head = terms[first];
  for (let i = first + 1; head && i < terms.length; i += 1) {
    const next = terms[i];
    if (
      !next ||
      next.concepts.length === 0 ||
      next.kind === 'measure' ||
      !/^\s+$/.test(text.slice(head.end, next.start))
    )
      break;
    // "Machines seized": what is done to the noun is none.
    if (isArabic(next.text) || /[^e]ed$/.test(next.folded)) break;
    head = next;
  }
  return head;
};

const COUNTABLE: ReadonlySet<string> = new Set([
  'site',
  'machine',
  'house',
  'job',
  'licence',
  'farm',
  'station',
  'company',
  'home_state',
]);

/** An Arabic verb may mean a thing: what miners BUY is not counted. */
const VERB = /^(?:[كبهح][يتن]\S{3}|[يت])(?!.*ه$)|وا$/u;

const isCountable = ({ folded, kind, concepts }: Term): boolean =>
  concepts.some((id) => COUNTABLE.has(id)) ||
  (kind === 'thing' && concepts.length > 0 && !concepts.some((id) => MANNER.has(id)) && !VERB.test(folded));

const COUNTED_BEFORE =
  /\S how many(?: (?:are|were|is|was) (?:there|they|it)| exist| in all| in total)? $|\S و?كم (?:عدد\S{1,3}|وحده|واحد|واحده|هي|هم|هن) $|\S عدد(?:ها|هم|هن|هن) كم $/u;

/** Who mines is counted, and where. */
const MINERS = /^(?:miners?|mines?|(?:ال)?(?:معدن|معدنين|منجم|مناجم))$/u;

/** Behind كم stands what is counted; a word that no list knows and that is no verb is a noun. */
const isUnknownNoun = ({ folded, kind, sure, concepts }: Term): boolean =>
  kind === 'name' &&
  !sure &&
  concepts.length === 0 &&
  /^(?!ال|[يتن])\p{Script=Arabic}{3,}$/u.test(folded) &&
  !/(?:ت|وا)$/u.test(folded);

/** Of which province it is asked: provinces are not what is counted. */
const WHICH = /(?:\b(?:which|what)\s+(?:\p{L}+\s+)?|(?<!\p{L})(?:أي|اي|انهي|أنهي)\s+)$/iu;

export const countedIn = (text: string, terms: readonly Term[], plain: string): Term | null => {
  const ask =
    /\bhow many(?:\s+(?:different|new|more|such|of the|bitcoin|btc|crypto|other|additional|extra|illegal|local))*\s+|(?:^|\s)(?:كم|كم عدد|ما عدد|عدد)\s+(?:(?:من|ديال)\s+)?/giu;
  for (const m of text.matchAll(ask)) {
    const at = m.index + m[0].length;
    if (asksStuff(plain) && isArabic(m[0])) continue;
    const term = headOf(
      text,
      terms,
      terms.findIndex((t) => t.start >= at && t.start <= at + 2),
    );
    if (term && (isCountable(term) || (MINERS.test(term.folded) && term.start <= at + 2))) return term;
    if (term && /^كم$/u.test(m[0].trim()) && isUnknownNoun(term)) return term;
    if (
      term &&
      /^(?:how many|.*عدد)/iu.test(m[0].trim()) &&
      (term.kind === 'frame' || (term.kind === 'name' && !term.sure))
    )
      return term;
  }
  if (!COUNTED_BEFORE.test(plain)) return null;
  // "Registered farms in Chui, how many are there": the first noun is what is counted.
  const at = terms.findIndex((t) => isCountable(t) && !WHICH.test(text.slice(0, t.start)));
  return at < 0 ? null : (headOf(text, terms, at) ?? null);
};

/** "What share of the sites … of all sites": both are counts of one thing. */
const sharedCount = (terms: readonly Term[], cues: Question['cues']): boolean => {
  if (!cues.has('share')) return false;
  const things = terms.flatMap((t) => t.concepts.filter((id) => COUNTABLE.has(id)));
  const [first] = terms.filter((t) => !t.concepts.includes('share'));
  const led = first?.concepts.some((id) => COUNTABLE.has(id)) ?? false;
  return (
    things.some((id, i) => things.indexOf(id) < i) ||
    (led && terms.every((t) => t.kind !== 'measure' || t.concepts.includes('share')))
  );
};

/** A price "for the kilowatt-hour" is no sum of money. */
const PER_UNIT: readonly (readonly [RegExp, string])[] = [
  [
    /(?:per|a|each|every|\/) ?(?:kwh|mwh|kilowatt|megawatt[ -]?hour)|(?:لكل |في كل |عن كل |علي كل |لل)(?:كيلو ?وات?ا?ط?|مي[غج]ا?و?ا?ط? ساعه)/u,
    'energy_price',
  ],
  [
    /(?:power|electricity|energy|watts?|joules?|efficien|consum|draws?|sips?|burns?|كهرب|طاق|استهلاك|[يت]ستهلك|[يت]سحب|[يت]اكل|[يت]صرف).* (?:per|a|each|every|\/) ?(?:terahash|th)\b|(?:كهرب|طاق|استهلاك|[يت]ستهلك|[يت]سحب|[يت]اكل|[يت]صرف|كفاء|جول|واط).* (?:لكل |لل|في ال|في كل )تيرا ?هاش/u,
    'efficiency',
  ],
  [/(?:per|a|each|every|\/) ?(?:terahash|th)\b|(?:لكل |لل)تيرا ?هاش/u, 'hardware_price'],
];

/** "بكم الكيلوواط ساعة": what the unit costs, and no amount in it. */
const PRICE_OF_UNIT =
  /(?:^| )و?بكم |(?:^| )(?:what|how much) (?:does|do|did|is|was) (?:\S+ ){1,4}?(?:pays?|paid|cost|charged?) /u;

/** "What does a terahash of used kit go for": the price of the unit, whatever else is said of it. */
const GOES_FOR =
  /(?:go|goes|going|went|sell|sells|sold|change hands|fetch|fetches|priced|bought) (?:for|at)|\bcosts? |\bprices? |بكم |سعر|ثمن|تمن/u;

/** "Dearer", "أغلى": what is compared so is a price, also of power and capacity. */
const DEARER =
  /(?:^| )(?:dearer|cheaper|pricier|costlier|(?:more|less) expensive|dearest|cheapest|priciest|(?:ال)?(?:اغلي|ارخص)|غلي|غليت|غلت|غلا|غلات|رخص|رخصت|رخصات) /u;
const PRICES = ['money', 'energy_price', 'capacity_price', 'hardware_price', 'per_thing'];

/** "How much of the power has to be wind": a part, in percent as likely as in a unit. */
const PART_OF =
  /how much of (?:the |all |its |their )?(?:\S+ ){1,7}?(?:(?:has|have|had) to|must|should|will|is|are|was|were|do|does|did|comes?|came|goes|went|ends?|ended) |(?:^| )كم من (?:ال\S+|\S+ ال\S+|\S+ \S+) (?:\S+ ){0,3}?(?:لازم|يجب|خاص|ضروري|مصدره\S*|[يتب]{1,2}جي|[يت]اتي|[يت]كون|[يت]بقي|[يت]روح|راح|ذهب)/u;

/** What a thing "is", asked by how much, is its price. */
const PRICED = /how much (?:is|are|was|were|does|did) |بكم /u;

export const COINS = /(?:^| )(?:bitcoins?|btc|coins) |(?:^| )\S{0,2}(?:بيتكوين|بتكوين|بيتكوينات|بتكوينات) /u;

const ELECTRICITY =
  /(?:^| )(?:electricity|electrical energy|power (?:use|usage|consumption)) |(?:^| )\S{0,3}كهرب(?:ا|اء|اءها|ته|تها)? /u;
const FLUIDS = ['volume', 'volume_rate', 'gas', 'gas_rate', 'oil', 'oil_rate', 'mass'];

const PER_TIME =
  /(?:^| )(?:per|a|each|every|daily|monthly|weekly|quarterly) (?:day|week|month|quarter)?|(?:^| )(?:ال|بال|في ال|ف|لكل |كل |بكل )?(?:شهر|يوم|اسبوع|ربع)\S* /u;

/** The area of a grid is no land. */
const AREA_OF = /(?:^| )(?:in|across|around|within|on) (?:\S+ ){0,3}areas? (?!.*(?:acre|hectare|how (?:big|large)))/u;

/** What a part is of has its unit, and the part may be told in percent. */
const SHARE_OF =
  /(?:^| )(?:what|which|how (?:big|large|small) an?|a) (?:\S+ )?(?:part|slice|portion|fraction|proportion|chunk|cut) of |(?:biggest|largest|main|top|single|leading) (?:\S+ )?sources? |(?:^| )(?:كم|اي|شو|شنو|ما|ايش) (?:ال)?(?:جزء|نصيب|حصه|قسم) |(?:^| )(?:ال)?(?:اكبر|اول) مصدر |(?:^| )من (?:وين|فين|اين) (?:ت|ب|ي)\S* /u;

/** A fund, a pool and an exchange take a percentage. */
const FEE_OF =
  /(?:fees?|commission|cut) (?:\S+ ){0,6}?(?:funds?|etfs?|pools?|exchanges?|platform) |(?:funds?|etfs?|pools?|exchanges?|platform)(?:'s)? (?:\S+ ){0,6}?(?:fees?|commission|cut) |(?:صندوق|صناديق|مجمع|منصه|بورصه|تجمع) (?:\S+ ){0,8}?(?:رسوم|رسومه|رسومها|عموله|عمولته|عمولتها) |(?:رسوم|عموله|عمولات) (?:\S+ ){0,4}?(?:صندوق|صناديق|مجمع|منصه|بورصه|تجمع) /u;

const TIMES_OVER = /how many (?:times|x) |(?:^| )(?:multiple|fold) |كم (?:ضعف|مره) |(?:^| )(?:مضاعف|اضعاف) /u;

/** Energy as a steady load, or a load as energy of a year. */
const STEADY =
  /(?:^| )(?:averaged?|mean|constant|steady|continuous(?:ly)?|flat out|non ?stop|round the clock|spread|evenly|all year|whole year|full year|year round|running|runs?|8 ?760|8 ?784|hours|without (?:a |any )?(?:single )?(?:stop|break|pause)|at present|full capacity|365|366) |متوسط|ثابت|مستمر|وزعنا|موزع|بالتساوي|شغال|اشتغل|[يت]شتغل|ماشي|خدام|طول (?:ال)?(?:سنه|عام)|طوال|علي مدار|سنه كامله|عام كامل|كل (?:ال)?(?:سنه|عام)|بلا توقف|بدون توقف|من غير توقف|ساعات السنه|8760|8784|365|366/u;

export const dimensionsOf = (
  terms: readonly Term[],
  unit: string | null,
  counted: Term | null,
  cues: Question['cues'],
  plain: string,
): Set<string> | null => {
  const found = new Set<string>();
  if (cues.has('points')) return new Set(['ratio']);
  const asked = unit === null ? null : unitOf(unit);
  if ((unit === 'kWh' || unit === 'MWh') && PRICE_OF_UNIT.test(plain)) return new Set(['energy_price']);
  if (asked) found.add(asked.dimension);
  // A mean per month may be a total spread over months, and energy a year is energy of that year.
  const total = unit && /^(.+)\/(?:mo|d|yr)$/.exec(unit)?.[1];
  const whole = total ? (unitOf(total)?.dimension ?? total) : null;
  if (whole && (cues.has('average') || whole === 'energy')) found.add(whole);
  // "In dollars" may be dollars for something: then the measure tells for what.
  if (asked?.dimension === 'money') for (const dim of namedKind(plain) ?? []) if (/price/.test(dim)) found.add(dim);
  if (asked?.dimension === 'money')
    for (const t of terms.filter((t) => t.kind === 'measure'))
      for (const id of t.concepts)
        for (const dim of conceptOf(id).dims ?? []) if (/price|per_/.test(dim)) found.add(dim);
  const per = PER_UNIT.find(([rule]) => rule.test(plain))?.[1];
  const isPriced = asked?.dimension === 'money' || (asked === null && GOES_FOR.test(plain));
  if (per && (isPriced || (per === 'efficiency' && asked === null))) return new Set([per]);
  if (counted?.concepts.some((id) => id === 'crypto' || id === 'bitcoin')) found.add('crypto');
  else if (counted || sharedCount(terms, cues)) found.add('count');
  // What energy is as a steady load, and what a load comes to in a year: the other one is what sources tell.
  if (found.has('crypto') && PER_TIME.test(plain)) found.add('crypto_rate');
  const other = { power: 'energy', energy: 'power' }[asked?.dimension ?? ''];
  if (other && STEADY.test(plain)) found.add(other);
  if (found.size > 0) return found;
  const isShared =
    cues.has('share') ||
    terms.some((t) => t.concepts.includes('share')) ||
    SHARE_OF.test(plain) ||
    (IN_PERCENT.test(plain) && !GROWTH.test(plain));
  const named = namedKind(plain);
  if (named) return new Set(isShared || PART_OF.test(plain) ? [...named, 'ratio'] : named);
  const spoken = spokenDimensions(plain);
  const all = terms.filter((t) => t.kind === 'measure');
  const paid = all.filter((t) => t.concepts.some((id) => conceptOf(id).dims?.includes('money')));
  const measures = paid.length > 0 && asksMoney(plain) ? paid : all;
  const isMeasured = measures.some((t) => t.concepts.some((id) => id !== 'share' && conceptOf(id).dims));
  if (spoken && (!isMeasured || isCounted(plain))) return new Set(spoken);
  if (measures.length === 0 && PRICED.test(plain))
    for (const dim of ['money', 'energy_price', 'hardware_price', 'per_thing']) found.add(dim);
  else if (!isMeasured && terms.some((t) => t.concepts.includes('electricity') || t.concepts.includes('energy')))
    for (const dim of ['energy', 'power']) found.add(dim);
  // A campaign is no load, though Arabic may write them alike.
  for (const { concepts } of measures)
    for (const id of concepts)
      if (id !== 'load' || !concepts.includes('crackdown')) for (const dim of conceptOf(id).dims ?? []) found.add(dim);
  // What a mine produces is coins where coins are named.
  const made = measures.filter((t) => !t.concepts.includes('share'));
  if (made.length > 0 && made.every((t) => t.concepts.includes('production')) && COINS.test(plain))
    for (const dim of found)
      if (dim !== 'ratio' && dim !== 'crypto' && (dim !== 'crypto_rate' || !PER_TIME.test(plain))) found.delete(dim);
  if (found.size > 1 && AREA_OF.test(plain)) found.delete('area');
  // What is used or made of electricity is no gas, though a plant burns it.
  if (found.has('energy') && ELECTRICITY.test(plain)) for (const dim of FLUIDS) found.delete(dim);
  if (DEARER.test(plain) && !PRICES.some((dim) => found.has(dim))) {
    found.clear();
    for (const dim of PRICES) found.add(dim);
  }
  const share =
    cues.has('share') ||
    measures.some((t) => t.concepts.includes('share') || t.concepts.includes('margin')) ||
    (IN_PERCENT.test(plain) && !GROWTH.test(plain));
  const part = found.size > 0 && PART_OF.test(plain);
  if (found.size > 0 && TIMES_OVER.test(plain)) found.add('multiple');
  const isPart = part || SHARE_OF.test(plain) || FEE_OF.test(plain);
  if ((share && IN_PERCENT.test(plain)) || isPart) found.add('ratio');
  if (!share && !isPart) found.delete('ratio');
  if (per && (found.size === 0 || (found.has(per) && found.has('money'))))
    return new Set(TIMES_OVER.test(plain) ? [per, 'multiple'] : [per]);
  // A percentage of what no measure names: of machines, of requests, of what was collected.
  if ([...found].every((dim) => dim === 'ratio')) for (const dim of unnamedKind(plain) ?? []) found.add(dim);
  return found.size > 0 ? found : null;
};
