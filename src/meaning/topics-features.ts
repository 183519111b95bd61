import type { Span, TextSpan } from '#src/base/span.ts';
import { foundOf } from '#src/language/spellings.ts';
import { stemOf } from '#src/language/stem.ts';
import { words } from '#src/language/text.ts';
import { cleaned } from './cleaning.ts';
import { entity, mentionsOf } from './entities.ts';
import { hitsOf, type TermTable, termTable } from './terms.ts';
import { CONCEPTS_OF_TOPICS, type TopicConcept } from './topics-concepts.ts';
import { meant } from './topics-senses.ts';
import { ARABIC_TERMS } from './topics-terms-ar.ts';
import { ENGLISH_TERMS } from './topics-terms-en.ts';

export interface Feature {
  readonly value: number;
  readonly spans: readonly TextSpan[];
}
/** What a model sees of an article, by name; `:` parts the kind of a feature from its word. */
export type Features = ReadonlyMap<string, Feature>;

/** Articles say what they are about at once; what follows is background. */
const READ = 300;
const WORD_WEIGHT = 0.3;
const MOST_IN_BODY = 3;

const wordFeature = foundOf((word) => `word:${stemOf(word)}`);

let tables: Record<'en' | 'ar', TermTable<TopicConcept>> | undefined;
const tableOf = (lang: string): TermTable<TopicConcept> => {
  tables ??= {
    en: termTable(CONCEPTS_OF_TOPICS, ENGLISH_TERMS),
    ar: termTable(CONCEPTS_OF_TOPICS, ARABIC_TERMS),
  };
  return lang === 'ar' ? tables.ar : tables.en;
};

/** A group of terms, or that a country or one of its regions is named. */
type Group = TopicConcept | 'state';

/** Pairs of groups whose meeting says more than their sum: mining beside gold, rules beside coins. */
const TOGETHER: readonly (readonly [readonly Group[], readonly Group[], string])[] = [
  [['mining-word'], ['crypto'], 'mining+crypto'],
  [['mining-word', 'mining-crypto'], ['mineral'], 'mining+mineral'],
  [['mining-word'], ['elsewhere', 'policy', 'mineral'], 'mining+ground'],
  [['mining-word'], ['computing', 'ai-word'], 'mining+computing'],
  [['mining-word', 'mining-crypto'], ['price', 'share'], 'mining+price'],
  [['gas-word', 'oil-gas'], ['chain-gas'], 'gas+chain'],
  [['nuclear-word', 'reactor'], ['nuclear-arms'], 'nuclear+arms'],
  [['energy-word', 'power-word'], ['crypto'], 'energy+crypto'],
  [['energy-word', 'carbon'], ['mining-crypto', 'mining-word'], 'energy+mining'],
  [['energy-word', 'power-word', 'reactor', 'electricity'], ['simile', 'talk'], 'energy+simile'],
  [['energy-word', 'power-word'], ['electricity', 'power-unit', 'oil-gas', 'renewables', 'reactor'], 'energy+source'],
  [['oil-gas'], ['price', 'move', 'share'], 'oil+price'],
  [['law', 'licence', 'ban', 'agency', 'court', 'tax'], ['crypto'], 'rule+crypto'],
  [['law', 'licence', 'ban', 'agency', 'tax', 'order'], ['mining-crypto'], 'rule+mining'],
  [
    ['law', 'licence', 'ban', 'agency', 'court', 'tax'],
    ['electricity', 'oil-gas', 'renewables', 'reactor', 'power-unit'],
    'rule+energy',
  ],
  [['law', 'licence', 'ban', 'agency', 'court', 'approve'], ['elsewhere'], 'rule+elsewhere'],
  [['tariff'], ['electricity', 'power-unit', 'energy-body'], 'tariff+power'],
  [['law', 'agency', 'policy', 'tariff', 'central-bank', 'court'], ['price', 'move'], 'rule+price'],
  [['carbon'], ['mining-crypto', 'electricity'], 'carbon+power'],
  [['law', 'tax', 'ban', 'licence', 'approve', 'curb'], ['policy', 'agency'], 'rule+ruler'],
  [['order', 'ban', 'curb'], ['policy', 'agency', 'energy-body', 'central-bank'], 'order+ruler'],
  [['agency', 'policy', 'energy-body'], ['count'], 'ruler+count'],
  [['agency', 'policy', 'law', 'court'], ['talk'], 'ruler+talk'],
  [['approve'], ['holding', 'share'], 'approve+holder'],
  [['approve', 'order', 'curb'], ['law'], 'step+law'],
  [['theft', 'hack'], ['court', 'agency', 'penalty'], 'crime+court'],
  [['hack'], ['court', 'penalty'], 'hack+court'],
  [['crypto'], ['holding'], 'crypto+holding'],
  [['crypto'], ['payment'], 'crypto+payment'],
  [['price', 'share'], ['move'], 'price+move'],
];

const RULERS: ReadonlySet<Group> = new Set<Group>(['policy', 'agency', 'energy-body', 'central-bank', 'law', 'state']);
const DEEDS: ReadonlySet<Group> = new Set<Group>(['order', 'ban', 'curb', 'approve', 'licence', 'tax']);
/** A ruler acts where the deed follows so closely; further away somebody else may be acting in its country. */
const REACH = 28;
const STOP = /[.!?؟;:]/;

/** Whether a state or one of its bodies does the deed: it stands before it, or by its side in `banned by`, `تحظر الصين`. */
const doneBy = (ruler: Span, deed: Span, whole: string, lang: string): boolean => {
  const before = ruler.end <= deed.start;
  const between = before ? whole.slice(ruler.end, deed.start) : whole.slice(deed.end, ruler.start);
  if (between.length > REACH || STOP.test(between)) return false;
  return before || (ruler.start >= deed.end && (lang === 'ar' ? between.length < REACH / 4 : / by\b/.test(between)));
};

const CITED = /(?:according to|بحسب|وفقا? ?ل?)\s?(?:the |ال)?$/i;
const CITED_LAST = /[:–—-]\s$/;

/** Whether a ruler only says what it counted: `… : FDIC` at the end of a title, `according to the ministry`. */
const isCited = ({ start, end }: Span, title: string, whole: string): boolean => {
  const before = whole.slice(Math.max(0, start - REACH), start);
  return CITED.test(before) || (CITED_LAST.test(before) && end <= title.length && end > title.length - REACH / 2);
};

/** What the model reads in an article: groups of terms in title and body, their meetings, kinds of entities, words. */
export const featuresOf = (title: string, text: string, lang: string): Features => {
  const whole = cleaned(title, '\n', text, READ);
  const features = new Map<string, { value: number; spans: TextSpan[] }>();
  const add = (name: string, value: number, most: number, span?: TextSpan) => {
    const known = features.get(name);
    if (known === undefined) features.set(name, { value: Math.min(value, most), spans: span ? [span] : [] });
    else {
      known.value = Math.min(most, known.value + value);
      if (span) known.spans.push(span);
    }
  };
  const inTitle = (span: TextSpan) => span.start < title.length;
  const [rulers, deeds]: [TextSpan[], TextSpan[]] = [[], []];
  const groups = new Set<Group>();
  const inHead = new Set<Group>();
  const chained = new Set<number>();
  for (const { group, ...span } of meant(hitsOf(tableOf(lang), whole))) {
    if (group === 'chain-gas') chained.add(span.start);
    groups.add(group);
    if (inTitle(span)) inHead.add(group);
    add(`${inTitle(span) ? 'title' : 'text'}:${group}`, inTitle(span) ? 1 : 1 / MOST_IN_BODY, 1, span);
    add(`any:${group}`, 1, 1, span);
    if (RULERS.has(group)) rulers.push(span);
    if (DEEDS.has(group)) deeds.push(span);
  }
  for (const mention of mentionsOf(whole, lang)) {
    const kind = entity(mention.entity)?.kind ?? 'none';
    add(`kind:${kind}`, 0.5, 1, mention);
    if (kind !== 'country' && kind !== 'region') continue;
    groups.add('state');
    rulers.push(mention);
    if (inTitle(mention)) inHead.add('state');
  }
  for (const deed of deeds) {
    const ruler = rulers.find((one) => doneBy(one, deed, whole, lang));
    if (ruler) add(`acts:${inTitle(deed) ? 'title' : 'text'}`, 1, 1, deed);
  }
  for (const ruler of rulers) if (isCited(ruler, title, whole)) add('cited:ruler', 1, 1, ruler);
  for (const [some, others, name] of TOGETHER) {
    if (some.some((g) => groups.has(g)) && others.some((g) => groups.has(g))) {
      const near = some.some((g) => inHead.has(g)) || others.some((g) => inHead.has(g));
      add(`both:${name}`, near ? 1 : 0.4, 1);
    }
    if (some.some((g) => inHead.has(g)) && others.some((g) => inHead.has(g))) add(`head:${name}`, 1, 1);
  }
  const seen = words(whole).filter(({ kind }) => kind === 'word');
  const weight = WORD_WEIGHT / Math.sqrt(Math.max(1, seen.length / 10));
  for (const word of seen) {
    const span = { text: word.text, start: word.start, end: word.end };
    if (chained.has(span.start)) continue;
    add(wordFeature(word.spelling), inTitle(span) ? 2 * weight : weight, 3 * weight, span);
  }
  return features;
};
