import { z } from 'zod';
import type { Article, Mention, Reading } from '#src/base/article.ts';
import { overlaps, type Span } from '#src/base/span.ts';
import { cleaned } from './cleaning.ts';
import { entity } from './entities.ts';
import type { EntityKind } from './gazetteer-row.ts';
import { knownWord, rarity } from './rarity.ts';
import { bodiesIn } from './story-bodies.ts';
import { REACH, StoryFigure, storyFigures } from './story-figures.ts';
import { type Name, namesIn } from './story-names.ts';
import { againIn, eventsIn, roundUpIn, type Stem, sensesIn, stemsIn } from './story-words.ts';

const TITLE_BOOST = 1.6;
const SHORTEST_NAME = 3;
const MOST_OF_COLUMN = 80;
const MOST_WRITTEN = 12;

/**
 * A new report is held against a hundred others, and most of what reading one costs is to copy its lists and tables: these
 * are looked at as they stand.
 */
const listOf = <T>(is: (value: unknown) => value is T) =>
  z.custom<T[]>((value) => Array.isArray(value) && value.every(is));
const tableOf = <T>(is: (value: unknown) => value is T) =>
  z.custom<Record<string, T>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(is),
  );
const isText = (value: unknown): value is string => typeof value === 'string';
const isWeight = (value: unknown): value is number => Number.isFinite(value);
const texts = listOf(isText);
const weights = listOf(isWeight);
const spellings = tableOf(isText);

/**
 * What story matching knows of an article. Terms are weighed; the letter before the colon says what they are:
 * e entity, f figure, s sense, n consonants of a rare word, w stem. Stems compare within a language only.
 */
export const Facts = z.object({
  lang: z.string(),
  /** Side by side: as a table they are read half as fast, and take three times the memory. */
  terms: texts,
  weights,
  /** Names of the title and of the whole: `e:` of who or what acts, `n:` of words that are no everyday words. */
  actors: texts,
  places: texts,
  /** Coins of the title: a decision about one is no decision about another. */
  coins: texts,
  figures: z.array(StoryFigure),
  /** What the title says happened, and what the text says besides. */
  events: texts,
  asides: texts,
  /** What the title says went before: `after`, `عقب`. */
  earlier: texts.default([]),
  /** Actors of the title. */
  leads: texts.default([]),
  /**
   * Whom and what the title is about: its names as they stand, the parts of each with a space between, each part as it sounds and
   * as it is written.
   */
  heads: texts.default([]),
  /** Names of several parts, of the title and the whole. */
  names: texts.default([]),
  /** Names that the gazetteer does not know, by their consonants, as the report writes them. */
  written: spellings.default({}),
  /** The name of a column that its titles begin with: `Asia Morning Briefing: …`. */
  column: z.string().default(''),
  /** A round-up or a forecast, no report of an event. */
  roundUp: z.boolean(),
  /** The title says that it is not the first time. */
  again: z.boolean(),
  /** Months, quarters and days that the title names. */
  periods: texts,
  /** Amounts that the title tells of what went before, as terms. */
  before: texts.default([]),
  /** Tickers in brackets: which coin is listed. */
  tickers: texts.default([]),
  /** Chambers and committees of the title. */
  bodies: texts.default([]),
  /** The title tells what flowed into or out of funds. */
  flows: z.boolean().default(false),
});
export type Facts = z.infer<typeof Facts>;

const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = {
  country: 1,
  region: 1,
  regulator: 1.2,
  body: 1.2,
  grid: 1.4,
  utility: 1.6,
  plant: 1.8,
  miner: 1.6,
  maker: 1.6,
  pool: 1.6,
  tech: 1.4,
  fuel: 1.6,
  exchange: 1.6,
  finance: 1.6,
  coin: 0.6,
  concept: 0.5,
  person: 1.2,
};
const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'regulator',
  'body',
  'grid',
  'utility',
  'plant',
  'miner',
  'maker',
  'pool',
  'tech',
  'fuel',
  'exchange',
  'finance',
  'person',
]);
/** Concepts that few reports of three days are about, so that sharing one is like sharing a name. */
const RARE_CONCEPTS: ReadonlySet<string> = new Set([
  'difficulty',
  'hashprice',
  'halving',
  'mica',
  'genius-act',
  'clarity-act',
  'stargate',
]);
/** Entities of every second report say nothing about which event it tells. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'bitcoin',
  'crypto',
  'electricity',
  'us',
  'bitcoin-mining',
  'oil',
  'europe',
]);

/** So many words before a colon are no name of a speaker. */
const COLUMN = /^(?:\S+\s+){2,6}\S+(?=\s?:\s)/u;

const EARLIER = /(?<=\S\s+)(?:after|following|amid|despite|بعد|عقب|إثر|وسط|رغم)\s.*$/isu;

/** A ticker in brackets, with or without its exchange: `(SYRUP)`, `(NYSE: SYRP)`. */
const TICKER = /\((?:[A-Za-z]{2,12}\s?:\s?)?([A-Z][A-Z0-9]{1,7})\)/g;
/** In which coins and currencies all others are traded. */
const MONEY: ReadonlySet<string> = new Set(['BTC', 'ETH', 'USD', 'USDT', 'USDC', 'EUR', 'KRW', 'JPY', 'TRY', 'AED']);
const tickersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(TICKER)].flatMap(([, ticker = '']) => (MONEY.has(ticker) ? [] : [ticker]))),
];

/** Does a span overlap one of many that do not overlap each other? */
const covering = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) > span.start) high = middle;
      else low = middle + 1;
    }
    const one = sorted[low];
    return one !== undefined && overlaps(one, span);
  };
};

/** Names side by side are one name. */
const runsOf = (text: string, names: readonly Name[], stems: readonly Stem[]): string[] => {
  const stemAt = new Map(stems.map(({ start, stem }) => [start, stem]));
  const runs: string[] = [];
  let end = -1;
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    const term = `n:${name.bones}=w:${stemAt.get(name.start) ?? ''}`;
    if (end >= 0 && /^[\s-]$/.test(text.slice(end, name.start))) runs.push(`${runs.pop() ?? ''} ${term}`);
    else if (name.start !== end) runs.push(term);
    end = name.end;
  }
  return runs;
};

const entitiesIn = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ entity: id }) => {
    const row = entity(id);
    if (row === undefined || EVERYWHERE.has(row.id) || row.kind === 'concept' || row.kind === 'coin') return [];
    return [`e:${row.id}`];
  });

/** The facts of an article: who, where, what happened, how much, and the words it is told with. */
export const factsOf = (article: Pick<Article, 'title' | 'text'>, reading: Reading): Facts => {
  const { lang } = reading.language;
  const head = { start: 0, end: article.title.length };
  const text = cleaned(article.title, '', article.text.slice(head.end), REACH);
  const terms = new Map<string, number>();
  const inHead = (span: Span) => span.start < head.end;
  const add = (key: string, weight: number, span: Span) => {
    const boosted = inHead(span) ? weight * TITLE_BOOST : weight;
    terms.set(key, Math.max(terms.get(key) ?? 0, boosted));
  };
  const [actors, leads, places, coins] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const act = (key: string, span: Span) => {
    actors.add(key);
    if (inHead(span)) leads.add(key);
  };
  const kept = (span: Span) => span.start < text.length && text.slice(span.start, span.end).trim() !== '';
  const mentions = reading.mentions.filter(kept);
  for (const mention of mentions) {
    const row = entity(mention.entity);
    if (row === undefined) continue;
    const everywhere = EVERYWHERE.has(row.id);
    add(`e:${row.id}`, everywhere ? 0.2 : KIND_WEIGHT[row.kind], mention);
    if (row.kind === 'coin' && inHead(mention)) coins.add(row.id);
    if (ACTORS.has(row.kind) || RARE_CONCEPTS.has(row.id)) act(`e:${row.id}`, mention);
    const outward = row.kind === 'country' || row.kind === 'region' ? row.id : row.in;
    for (let place = outward === undefined ? undefined : entity(outward); place !== undefined; ) {
      if (!EVERYWHERE.has(place.id)) places.add(place.id);
      if (place.id !== row.id) add(`e:${place.id}`, EVERYWHERE.has(place.id) ? 0.2 : 0.8, mention);
      place = place.in === undefined ? undefined : entity(place.in);
    }
  }
  const figures = storyFigures(reading.figures.filter(kept), head.end);
  for (const f of figures) terms.set(`f:${f.unit} ${f.value}`, f.weight * (f.head ? TITLE_BOOST : 1.2));
  const stems = stemsIn(text);
  const mentioned = covering(mentions);
  const dated = covering(reading.periods.map(({ at }) => at));
  const firm: Name[] = [];
  const written = new Map<string, string>();
  for (const name of namesIn(text, stems, head.end, lang, (word) => knownWord(word, lang))) {
    if (mentioned(name) || dated(name)) continue;
    add(`n:${name.bones}`, name.bones.length === SHORTEST_NAME ? 0.7 : 1.2, name);
    if (name.sure) act(`n:${name.bones}`, name);
    if (written.size < MOST_WRITTEN && !written.has(name.bones))
      written.set(name.bones, text.slice(name.start, name.end));
    if (name.firm) firm.push(name);
  }
  for (const word of stems) {
    if (mentioned(word)) continue;
    const rare = rarity(word.stem, lang);
    add(`w:${word.stem}`, 0.8 * rare * rare, word);
  }
  const title = article.title;
  const headSenses = new Set(sensesIn(title, lang));
  for (const sense of sensesIn(text, lang)) {
    const rare = rarity(`s:${sense}`, lang);
    terms.set(`s:${sense}`, rare * rare * (headSenses.has(sense) ? TITLE_BOOST : 1));
  }
  // What comes after `after` happened before: it is another event, or the beginning of this one.
  const main = title.replace(EARLIER, '');
  const events = eventsIn(main.length > 0 ? main : title, lang);
  const late = main.length > 0 ? title.slice(main.length) : '';
  const earlier = eventsIn(late, lang);
  return {
    lang,
    terms: [...terms.keys()],
    weights: [...terms.values()].map((weight) => Math.round(weight * 100) / 100),
    actors: [...actors],
    places: [...places],
    coins: [...coins],
    figures,
    events,
    asides: eventsIn(text.slice(main.length), lang).filter((event) => !events.includes(event)),
    earlier: earlier.filter((event) => !events.includes(event)),
    leads: [...leads],
    heads: [...new Set([...runsOf(text, firm.filter(inHead), stems), ...entitiesIn(mentions.filter(inHead))])],
    names: [...new Set(runsOf(text, firm, stems))].filter((run) => run.includes(' ')),
    written: Object.fromEntries(written),
    column: COLUMN.exec(title.slice(0, MOST_OF_COLUMN))?.[0].toLowerCase() ?? '',
    roundUp: roundUpIn(title, lang),
    again: againIn(title, lang),
    periods: reading.periods.filter(({ at }) => at.start < head.end).map(({ label }) => label),
    before: figures.filter((f) => f.head && late.includes(f.text)).map((f) => `${f.unit} ${f.value}`),
    tickers: tickersIn(text),
    bodies: bodiesIn(title, lang),
    flows: headSenses.has('fund') && (headSenses.has('inflow') || headSenses.has('outflow')),
  };
};
