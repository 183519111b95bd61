import type { Language } from '#src/base/lang.ts';
import type { Span } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import { isArabic, words } from '#src/language/text.ts';
import { entity, mentionsOf } from '#src/meaning/entities.ts';
import { quantitiesOf, type ReadQuantity, unitsOf } from '#src/meaning/figures.ts';
import { cuesOf, plainOf } from './cue-reader.ts';
import type { Asked } from './cues.ts';
import { conceptOf } from './lexicon.ts';
import { type AskedTimes, askedTimes } from './question-periods.ts';
import { type Named, termsOf } from './term-reader.ts';
import type { Term } from './terms.ts';

/** A question, read: what it asks for, about what, of when, in which unit. */
export interface Question {
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
}

/** Arabic questions are full of Latin tickers and units; an English one holds an Arabic name at most. */
const spokenIn = (text: string): Language => {
  const all = words(text).filter((w) => w.kind === 'word');
  return all.filter((w) => isArabic(w.text)).length * 3 >= all.length && isArabic(text) ? 'ar' : 'en';
};

/** Matters of the field name no particular body: AI and coal are found by word, FERC and Kuwait must be meant. */
const MATTERS = new Set(['concept', 'fuel']);
const namedIn = (text: string, lang: Language): Named[] =>
  mentionsOf(text, lang, { anyCase: true }).map(({ entity: id, start, end }) => ({
    entity: id,
    start,
    end,
    particular: !MATTERS.has(entity(id)?.kind ?? 'concept') && id !== 'bitcoin',
  }));

const RATIOS = new Set(['ratio', 'percentage_points', 'multiple', 'number']);
const PER = /(?:\bper|\ba|\beach|\bevery|\/|لكل|كل|في كل|عن كل|بكل)\s*$/iu;

const MATTER = /^\S?\S?(?:ال)?(?:bitcoins?|بيتكوين|بتكوين|hash|هاش)$/iu;
const COUNTS = /(?:how many|how much|\bin|total|كم|كام|قديش|شكثر|شقد|بال)\s*$/iu;

const askedUnit = (text: string, units: Question['units']): string | null => {
  const free = units.filter(
    ({ start, end, unit }) =>
      !PER.test(text.slice(0, start)) &&
      !RATIOS.has(unitOf(unit)?.dimension ?? '') &&
      // Bitcoin is a matter before it is a unit: only asked for by number is it one.
      (!MATTER.test(text.slice(start, end)) || COUNTS.test(text.slice(0, start))),
  );
  return free.at(-1)?.unit ?? null;
};

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
    if (isArabic(next.text)) break;
    head = next;
  }
  return head;
};

const countedIn = (text: string, terms: readonly Term[]): Term | null => {
  const ask =
    /\bhow many(?:\s+(?:different|new|more|such|of the))*\s+|(?:^|\s)(?:كم|كام|قديش|شكثر|شقد|كم عدد|ما عدد|عدد)\s+/giu;
  for (const m of text.matchAll(ask)) {
    const at = m.index + m[0].length;
    const term = headOf(
      text,
      terms,
      terms.findIndex((t) => t.start >= at && t.start <= at + 2),
    );
    if (term && term.kind === 'thing' && term.concepts.length > 0) return term;
    if (
      term &&
      /^(?:how many|.*عدد)/iu.test(m[0].trim()) &&
      (term.kind === 'frame' || (term.kind === 'name' && !term.sure))
    )
      return term;
  }
  return null;
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

/** What a thing "is", asked by how much, is its price. */
const PRICED = /how much (?:is|are|was|were|does|did) |بكم |بكام |بقديش /u;

const dimensionsOf = (
  terms: readonly Term[],
  unit: string | null,
  counted: Term | null,
  cues: Question['cues'],
  plain: string,
): Set<string> | null => {
  const found = new Set<string>();
  const asked = unit === null ? null : unitOf(unit);
  if (asked) found.add(asked.dimension);
  // A mean per month may be a total spread over months.
  const total = unit && /^(.+)\/(?:mo|d|yr)$/.exec(unit)?.[1];
  if (total && cues.has('average')) found.add(unitOf(total)?.dimension ?? total);
  // "In dollars" may be dollars for something: then the measure tells for what.
  if (asked?.dimension === 'money')
    for (const t of terms.filter((t) => t.kind === 'measure'))
      for (const id of t.concepts)
        for (const dim of conceptOf(id).dims ?? []) if (/price|per_/.test(dim)) found.add(dim);
  if (counted?.concepts.some((id) => id === 'crypto' || id === 'bitcoin')) found.add('crypto');
  else if (counted || sharedCount(terms, cues)) found.add('count');
  if (found.size > 0) return found;
  const measures = terms.filter((t) => t.kind === 'measure');
  if (measures.length === 0 && PRICED.test(plain))
    for (const dim of ['money', 'energy_price', 'hardware_price', 'per_thing']) found.add(dim);
  else if (
    measures.length === 0 &&
    terms.some((t) => t.concepts.includes('electricity') || t.concepts.includes('energy'))
  )
    for (const dim of ['energy', 'power']) found.add(dim);
  for (const term of measures)
    for (const id of term.concepts) for (const dim of conceptOf(id).dims ?? []) found.add(dim);
  const share = cues.has('share') || cues.has('points') || measures.some((t) => t.concepts.includes('share'));
  if (!share) found.delete('ratio');
  return found.size > 0 ? found : null;
};

/** كم is how many before it is a kilometre, and بين holds no yen. */
const isQuestionWord = (text: string, { start, end }: Span): boolean => {
  const word = words(text).find((w) => w.start <= start && start < w.end);
  return word !== undefined && end <= word.end && /^[وفبل]?(?:كم|بين|من|عن|ما|في)$/u.test(word.folded);
};

/** "144.4 trillion in exahashes": the unit behind the preposition is asked for and is not the number's. */
const UNIT_ASKED = /\s+ب(?:ال|ـ)(?!سن|عام|شهر|يوم|ساع|اسبوع|أسبوع)\S/u;

/** The asker's amounts, and the units that stand behind one but are asked for. */
const amountsIn = (text: string, lang: Language): { amounts: ReadQuantity[]; asked: (Span & { unit: string })[] } => {
  const asked: (Span & { unit: string })[] = [];
  const amounts = quantitiesOf(text, lang).map((q): ReadQuantity => {
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
const priced = (text: string, named: Span & { unit: string }): Span & { unit: string } => {
  const sign = SIGN.exec(text.slice(0, named.start));
  const code = sign?.[1] && `${SIGNS[sign[1]]}/${/[./]/.test(named.unit) ? `(${named.unit})` : named.unit}`;
  return sign && code && unitOf(code) ? { start: sign.index, end: named.end, unit: code } : named;
};

const NUMBER = /\d|[٠-٩]/u;

const HEADROOM =
  /still be|left before|room left|headroom|before (?:they|it|the)|remain|باقي|بقي|يتبقي|تبقي|فاضل|قبل (?:الوصول|بلوغ|ما)/u;

/** What is left under a cap is the cap less what is drawn now, which no word of such a question says. */
const impliedIn = (plain: string, terms: readonly Term[]): Term[] =>
  HEADROOM.test(plain) && terms.some((t) => t.concepts.includes('limit'))
    ? [
        { text: '', folded: 'current', kind: 'measure', concepts: ['current'], sure: false, start: -1, end: -1 },
        { text: '', folded: 'load', kind: 'thing', concepts: ['load'], sure: false, start: -1, end: -1 },
      ]
    : [];

export const readQuestion = (question: { text: string; lang?: Language; now: Date }): Question => {
  const text = question.text.slice(0, 600);
  const spoken = spokenIn(text);
  const lang = question.lang ?? spoken;
  const times = askedTimes(text, spoken, question.now);
  const { amounts, asked } = amountsIn(text, spoken);
  const quantities = amounts.filter(
    (q) => NUMBER.test(q.text) && !times.points.some((p) => p.start < q.end && q.start < p.end),
  );
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const units = unitsOf(text, spoken)
    .filter((u) => !quantities.some((q) => overlaps(q, u)) && !isQuestionWord(text, u) && !/^H(?:[./]|$)/.test(u.code))
    .map(({ start, end, code }) => priced(text, { start, end, unit: code }))
    .concat(asked)
    .toSorted((a, b) => a.start - b.start);
  const entities = namedIn(text, spoken);
  const taken: Span[] = [
    ...times.points,
    ...(times.window ? [times.window] : []),
    ...quantities.filter((q) => q.unit !== null || q.noun === null),
    ...units,
  ];
  const plain = plainOf(text);
  const cues = cuesOf(plain);
  const named = termsOf(text, taken, entities);
  const subject = cues.has('cagr') ? named.filter((t) => !/مركب|compound/u.test(t.folded)) : named;
  const implied = impliedIn(plain, named);
  const terms = [...subject, ...implied];
  const unit = askedUnit(text, units);
  const counted = countedIn(text, terms);
  return {
    text,
    lang,
    now: question.now,
    plain,
    cues,
    terms,
    times,
    entities,
    quantities,
    unit,
    units,
    dimensions: dimensionsOf(terms, unit, counted, cues, plain),
    counted,
    headroom: implied.length > 0,
  };
};
