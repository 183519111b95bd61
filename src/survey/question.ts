import type { Mention } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import type { Span } from '#src/base/span.ts';
import { isArabic, words } from '#src/language/text.ts';
import { entity, mentionsOf } from '#src/meaning/entities.ts';
import { type ReadQuantity, unitsOf } from '#src/meaning/figures.ts';
import { cuesOf, plainOf } from './cue-reader.ts';
import type { Asked } from './cues.ts';
import { withHoldings } from './held-coins.ts';
import { withHowMany } from './how-many.ts';
import { withoutNaming } from './naming.ts';
import { withCase } from './question-case.ts';
import { mainClause, withoutScales, withScale } from './question-clauses.ts';
import { countedIn, dimensionsOf } from './question-dimensions.ts';
import { withoutManners, withoutMarks, withoutShouting } from './question-manners.ts';
import { type AskedTimes, askedTimes } from './question-periods.ts';
import { saidNoun, shortUnits } from './question-spoken.ts';
import { amountsIn, askedPrice, askedUnit, isInName, isQuestionWord, NUMBER, priced } from './question-units.ts';
import { withSpending } from './spending.ts';
import { MINED, type Named, termsOf } from './term-reader.ts';
import type { Term } from './terms.ts';

/** A question, read: what it asks for, about what, of when, in which unit. */
export interface Question {
  /** As it was put. */
  readonly asked: string;
  /** As it is read: without marks of vowels, all else in its place. */
  readonly text: string;
  readonly lang: Language;
  readonly now: Date;
  /** Index form, for looking up cues. */
  readonly plain: string;
  readonly cues: ReadonlyMap<Asked, number>;
  readonly terms: readonly Term[];
  readonly times: AskedTimes;
  readonly entities: readonly Named[];
  /** The asker's own amounts. */
  readonly quantities: readonly ReadQuantity[];
  /** The unit that the answer is asked in; percent and points are no units of an answer but kinds of question. */
  readonly unit: string | null;
  /** Units named in the question that belong to no amount of it. */
  readonly units: readonly (Span & { readonly unit: string })[];
  /** Dimensions that an operand may have, where the words tell; null where they do not. */
  readonly dimensions: ReadonlySet<string> | null;
  /** Does it ask what is left under a limit? */
  readonly headroom: boolean;
  /** What is counted: how many LICENCES. */
  readonly counted: Term | null;
  /** What sources call that which is counted, where askers have other words for it: how many PEOPLE were caught. */
  readonly saidNoun: RegExp | null;
}

/** Arabic questions are full of Latin tickers and units; an English one holds an Arabic name at most. */
const spokenIn = (text: string): Language => {
  const all = words(text).filter((w) => w.kind === 'word');
  return all.filter((w) => isArabic(w.text)).length * 3 >= all.length && isArabic(text) ? 'ar' : 'en';
};

/** Matters of the field name no particular body: AI and coal are found by word, a regulator and a country must be meant. */
const MATTERS = new Set(['concept', 'fuel']);

const isPlace = (id: string): boolean => /^(?:country|region)$/.test(entity(id)?.kind ?? '');

/** "pakistans auction", "what Iraqis needed": a country in the plural of its people, or of whom something is, without the sign. */
const ofPlaces = (text: string, taken: readonly Mention[]): Mention[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Script=Latin}{4,}s(?![\p{L}\p{N}’'])/gu)].flatMap((word) => {
    const [start, end] = [word.index, word.index + word[0].length];
    if (taken.some((m) => m.start < end && start < m.end)) return [];
    const place = mentionsOf(word[0].slice(0, -1), 'en', { anyCase: true }).find(
      (m) => m.end === word[0].length - 1 && m.start === 0 && isPlace(m.entity),
    );
    return place ? [{ ...place, text: word[0], start, end }] : [];
  });

const namedIn = (text: string, lang: Language): Named[] => {
  const mentions = mentionsOf(text, lang, { anyCase: true }).filter((m) => !MINED.test(m.text));
  return [...mentions, ...ofPlaces(text, mentions)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ entity: id, start, end }) => ({
      entity: id,
      start,
      end,
      particular: !MATTERS.has(entity(id)?.kind ?? 'concept') && id !== 'bitcoin',
    }));
};

/** All the year and without a stop: how long something runs, and no length or closure of anything. */
const IDIOMS =
  /(?:طول|طوال|على مدار) (?:ال)?(?:سنة|سنه|عام|يوم|وقت)|(?:من غير|بدون|دون|بلا) (?:توقف|انقطاع)|\ball year(?: round| long)?|\bnon-?stop|\bflat out|\baround the clock|على مدار الساعة|\b(?:no|of no|any) use (?=for|in|to)/giu;

const HEADROOM =
  /still be|left (?:before|under|below|within|till|until)|room left|headroom|before (?:they|it|the)|remain|باقي|بقي|يتبقي|تبقي|فاضل|قبل (?:الوصول|بلوغ|ما)/u;

/** What is left under a cap is the cap less what is drawn now, which no word of such a question says. */
const impliedIn = (plain: string, terms: readonly Term[]): Term[] =>
  HEADROOM.test(plain) && terms.some((t) => t.concepts.includes('limit'))
    ? [
        { text: '', folded: 'current', kind: 'measure', concepts: ['current'], sure: false, start: -1, end: -1 },
        { text: '', folded: 'load', kind: 'thing', concepts: ['load'], sure: false, start: -1, end: -1 },
      ]
    : [];

/** "In percent, not in points". */
const NOT_POINTS =
  /(?:^| )(?:و?مش|و?مو|و?موش|و?ماشي|و?مب|و?ليس|و?ليست|و?لا|غير|not|no|and not|rather than|instead of) (?:in |the |percentage )*(?:ب|ال|بال)?(?:points|نقط|نقاط|نقطه)/u;

export const readQuestion = (question: { text: string; lang?: Language; now: Date }): Question => {
  const asked = question.text.slice(0, 600);
  const text = withCase(withoutShouting(withoutManners(withHowMany(withoutMarks(asked)))));
  const spoken = spokenIn(text);
  const lang = question.lang ?? spoken;
  const times = askedTimes(text, spoken, question.now);
  const read = withoutScales(text);
  const { amounts, asked: perUnit } = amountsIn(read, spoken);
  const quantities = amounts.filter(
    (q) => NUMBER.test(q.text) && !times.points.some((p) => p.start < q.end && q.start < p.end),
  );
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const units = unitsOf(read, spoken)
    .filter((u) => !quantities.some((q) => overlaps(q, u)) && !isQuestionWord(text, u) && !/^H(?:[./]|$)/.test(u.code))
    // TB-9 is a model and no terabyte.
    .filter((u) => !/^-\d/.test(text.slice(u.end)) && !isInName(text, u))
    .map(({ start, end, code }) => priced(text, { start: withScale(text, read, start), end, unit: code }))
    .concat(perUnit)
    .concat(shortUnits(text).filter((u) => !quantities.some((q) => overlaps(q, u))))
    .toSorted((a, b) => a.start - b.start);
  const entities = namedIn(text, spoken);
  const taken: Span[] = [
    ...[...text.matchAll(IDIOMS)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    ...times.points,
    ...(times.window ? [times.window] : []),
    ...quantities.filter((q) => q.unit !== null || q.noun === null),
    // Ethereum is a matter before it is a unit; of bitcoin everything speaks.
    ...units.filter(({ unit }) => unit !== 'ETH'),
  ];
  const plain = plainOf(text);
  const cues = new Map([...cuesOf(plain)].filter(([cue]) => cue !== 'points' || !NOT_POINTS.test(plain)));
  const named = termsOf(text, taken, entities);
  const within = (t: Term): boolean =>
    entities.some((n) => t.entity !== undefined && entity(n.entity)?.in === t.entity);
  const subject = withSpending(withoutNaming(named, cues, plain), plain);
  const implied = impliedIn(plain, named);
  // "The Iraqi project near Basra": the place inside says all of the place around it.
  const terms = [...subject.map((t): Term => (within(t) ? { ...t, kind: 'frame' } : t)), ...implied];
  const price = askedPrice(read, plain, units);
  const unit = price ? price.unit : askedUnit(read, units);
  const main = mainClause(read);
  const inMain = terms.filter((t) => t.start < 0 || main[t.start] !== ' ');
  const asking = main === text ? plain : plainOf(main);
  const counted = countedIn(main, inMain, asking);
  const dimensions = price ? new Set(['energy_price']) : dimensionsOf(inMain, unit, counted, cues, asking);
  return {
    asked,
    text,
    lang,
    now: question.now,
    plain,
    cues,
    ...withHoldings({ text, plain, terms, dimensions }),
    times,
    entities,
    quantities,
    unit,
    units,
    counted,
    saidNoun: saidNoun(plain),
    headroom: implied.length > 0,
  };
};
