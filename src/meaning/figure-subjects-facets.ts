import { remembered } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { OWNED } from './figure-measures-lexicon.ts';
import { keyAt } from './figure-scene.ts';
import type { Claim, Claimed } from './figure-subjects-claims.ts';
import { SORTS, TIES } from './figure-subjects-noun.ts';
import { DEALING, GIVING, TELLING, VALUING } from './figure-subjects-verbs-en.ts';
import { WAYS } from './figure-subjects-ways.ts';

/** Questions about a claim with a few answers, each of which has a name. */
const placesIn = (names: readonly string[]): ((name: string) => number) => {
  const places = new Map(names.map((name, at) => [name, at]));
  return (name) => places.get(name) ?? -1;
};

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Kinds of measures that belong to others in ways of their own. */
const MATTERS: readonly (readonly [name: string, measures: ReadonlySet<string>])[] = [
  ['the network', set('difficulty hashprice btc_price block_reward')],
  [
    'power',
    set(
      'power_capacity power_demand electricity_consumption electricity_generation apparent_power voltage energy_equivalent power_shortfall heat_output water_use gas_use emissions energy_saved',
    ),
  ],
  ['a price', set('electricity_price levy tax_rate demand_charge fine hardware_price capacity_price')],
  [
    'a deal',
    set('deal_value contract_term investment cost payback_period debt_raised ban_term stock_price book_multiple'),
  ],
  ['a count', set('count machine_count')],
  ['machines', set('hashrate efficiency')],
  ['accounts', OWNED],
];
const PART = MATTERS.length;
const matterOfMeasure = remembered((measure) => {
  const at = MATTERS.findIndex(([, measures]) => measures.has(measure));
  return at < 0 && measure.includes('share') ? PART : at;
});

const ACTS: readonly (readonly [name: string, is: (verb: string) => boolean])[] = [
  ['tells', (verb) => TELLING.has(verb)],
  ['deals out', (verb) => DEALING.has(verb)],
  ['gives', (verb) => GIVING.has(verb)],
  ['puts at', (verb) => VALUING.has(verb)],
  [
    'takes',
    (verb) =>
      /^(?:seize|confiscate|impound|shut|close|disconnect|carry|catch|find|discover|arrest|count|switch|[وف]?[يت]?(?:ضبط|صادر|اغلق|غلق|اوقف|حجز|فصل|داهم|احصي)ت?)$/.test(
        verb,
      ),
  ],
  [
    'is',
    (verb) =>
      /^(?:is|are|was|were|be|been|stand|amount|total|average|come|number|[وف]?(?:[يت]?بلغت?|كانت?|[يت]كون|وصلت?|[يت]صل))$/.test(
        verb,
      ),
  ],
  ['has', (verb) => /^(?:have|had|has|hold|own|keep|[وف]?(?:[يت]ملك|[يت]ضم|[يت]متلك))$/.test(verb)],
  [
    'brings about',
    (verb) =>
      /^(?:bring|leave|cost|earn|save|need|allow|let|require|expect|see|want|lift|cut|reduce|raise|push|[وف]?(?:[يت]وفر|[يت]كلفت?|كلفت?|[يت]در|رفعت?|خفضت?|[يت]توقع))$/.test(
        verb,
      ),
  ],
];
const actOf = remembered((verb) => (verb === '' ? -1 : ACTS.findIndex(([, is]) => is(verb))));

const WORDS = 'of with worth at to by than from : ( , في الي من ب علي'.split(' ');
const ROLES = ['level', 'change', 'from', 'to', 'share', 'ratio', 'threshold'];
const DIMENSIONS = ['duration', 'number', 'money'];
const dimensionAt = remembered((unit) => DIMENSIONS.indexOf(unitOf(unit)?.dimension ?? ''));
const [wordAt, roleAt, wayAt] = [placesIn(WORDS), placesIn(ROLES), placesIn(WAYS)];

const isMeasured = askedOf(
  /^و?(?:قدرت|كلفت|قيمت|حصت|كفاءت|طاقت|سعت|مدت|حجم|سعر|جهد|انتاج|استهلاك|ايرادات)(?:ها|ه|هم)$/,
);
const isAgainst = askedOf(/^(?:against|versus|vs|compared|than|twice|whereas|while|مقابل|مقارنه|بدلا|بدل)$/);
const partsOff = askedOf(/^(?:of|which|منها|من|from|to)$/);

const neighbour = (where: string): readonly string[] => [
  `whose the figure ${where} is`,
  `not whose the figure ${where} is`,
  `the figure ${where} is nobody’s`,
  `no figure ${where}`,
];

/** What is asked of a figure: all its claims have one answer. */
const OF_FIGURE = {
  any: [''],
  matter: [...MATTERS.map(([name]) => name), 'a part', 'no measure', 'another measure'],
  act: ACTS.map(([name]) => `the verb ${name}`),
  passive: ['done to'],
  way: WAYS.map((way) => `by the rule of the ${way}`),
  role: ROLES,
  dimension: DIMENSIONS,
  about: SORTS.map((sort) => `its clause is about ${sort}`),
  arabic: ['in Arabic'],
  pronoun: ['no subject in the clause', 'a pronoun in the clause', 'a subject in the clause'],
  told: ['no verb in the sentence'],
  points: ['it or its before', 'they or their before'],
  unruled: ['the rules say nobody'],
  unitBefore: ['another unit', 'one unit'],
  compared: ['compared'],
  parted: ['of a whole that is named behind'],
  word: WORDS.map((word) => `“${word}” between`),
  sign: ['a colon right before the figure', 'a bracket right before the figure'],
  measured: ['a measure of its own between'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is asked of every claim. */
const OF_CLAIM = {
  who: [...SORTS, 'nobody', 'whom the article is about', 'whom the figure before was of', 'no phrase'],
  pointed: [
    'one, behind it or its',
    'many, behind it or its',
    'one, behind they or their',
    'many, behind they or their',
  ],
  fame: [
    'whom the article and the figure before are about',
    'whom the article is about',
    'whom the figure before was of',
    'not known',
  ],
  before: neighbour('before'),
  behind: neighbour('behind'),
  unitBehind: ['the next figure has its unit'],
  standing: [
    'the subject of its clause',
    'the subject of the clause around',
    'the subject of the sentence',
    'in its clause',
    'in another clause',
  ],
  owner: ['a measure’s owner'],
  teller: ['who tells it'],
  opens: ['opens the sentence'],
  definite: ['with the'],
  length: ['one word', 'some words', 'many words'],
  tie: [...TIES.map((tie) => `behind “${tie}”`), 'without a tie'],
  nearer: ['nearest', 'second', 'third', 'further'],
  verbs: ['no verb between', 'a verb between', 'verbs between'],
  commas: ['no comma between', 'a comma between', 'commas between'],
  figures: ['no figure between', 'a figure between', 'figures between'],
  gap: ['next to it', 'one word between', 'two words between', 'near', 'far'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const FACETS = { ...OF_FIGURE, ...OF_CLAIM };
export type Facet = keyof typeof FACETS;
const KEYS = Object.keys(FACETS) as Facet[];
/** The place of a facet among the answers. */
export const facetAt = (facet: Facet): number => KEYS.indexOf(facet);

const AT = Object.fromEntries(KEYS.map((key, at) => [key, at])) as Readonly<Record<Facet, number>>;
/** The answers for the claim that was asked last: the place of each among the names of its facet, -1 where none fits. */
export const answers = new Int32Array(KEYS.length);

const matterOf = ({ measure, role, item }: Claimed): number => {
  const known = measure === null ? -1 : matterOfMeasure(measure);
  if (known >= 0) return known;
  if (role === 'share' || item.unit === '%' || item.unit === 'fraction') return PART;
  return measure === null ? PART + 1 : PART + 2;
};

const askFigure = (of: Claimed): void => {
  const { tokens } = of.scene;
  const { lead, next, unit } = of.item;
  const word = keyAt(of.scene, lead - 1);
  const against =
    isAgainst(tokenBefore(tokens, lead)) ||
    isAgainst(tokenBefore(tokens, lead - 1)) ||
    isAgainst(tokenBefore(tokens, lead - 2));
  answers[AT.any] = 0;
  answers[AT.matter] = matterOf(of);
  answers[AT.act] = actOf(of.verb);
  answers[AT.passive] = of.passive ? 0 : -1;
  answers[AT.way] = wayAt(of.way);
  answers[AT.role] = roleAt(of.role);
  answers[AT.dimension] = dimensionAt(unit ?? '1');
  answers[AT.about] = of.subjectSort;
  answers[AT.arabic] = of.arab ? 0 : -1;
  answers[AT.pronoun] = of.subject === null ? 0 : of.pronoun ? 1 : 2;
  answers[AT.told] = of.told ? -1 : 0;
  answers[AT.points] = of.points === null ? -1 : of.points === 'one' ? 0 : 1;
  answers[AT.unruled] = of.ruled < 0 ? 0 : -1;
  answers[AT.unitBefore] = of.unitBefore ? 1 : 0;
  answers[AT.compared] = against ? 0 : -1;
  answers[AT.parted] = partsOff(tokens[next]) ? 0 : -1;
  answers[AT.word] = wordAt(word);
  answers[AT.sign] = word === ':' ? 0 : word === '(' ? 1 : -1;
  answers[AT.measured] = isMeasured(tokenBefore(tokens, lead)) || isMeasured(tokenBefore(tokens, lead - 1)) ? 0 : -1;
};

const neighbourOf = (start: number, other: number | null): number =>
  other === null ? 3 : other === start ? 0 : other < 0 ? 2 : 1;
const upTo = (count: number, most: number): number => (count > most ? most : count);

let figure: Claimed | null = null;
/** Answers everything of a claim. */
export const ask = (claim: Claim): void => {
  const { of, noun, place, topic, last, many, gap } = claim;
  if (of !== figure) askFigure(of);
  figure = of;
  const start = claim.span === null ? -1 : claim.span.start;
  const outside = SORTS.length + (place === 'nobody' ? 0 : topic ? 1 : last ? 2 : 3);
  answers[AT.who] = noun === null ? outside : noun.sortAt;
  answers[AT.pointed] = of.points === null ? -1 : (of.points === 'one' ? 0 : 2) + (many ? 1 : 0);
  answers[AT.fame] = topic ? (last ? 0 : 1) : last ? 2 : 3;
  answers[AT.before] = neighbourOf(start, of.ruledBefore);
  answers[AT.behind] = neighbourOf(start, of.ruledBehind);
  if (noun === null) return;
  const { from, to } = noun.run;
  answers[AT.unitBehind] = of.unitBehind && noun.tieAt >= 0 ? 0 : -1;
  answers[AT.standing] = claim.doer ? 0 : claim.outer ? 1 : claim.first ? 2 : claim.inClause ? 3 : 4;
  answers[AT.owner] = noun.owner ? 0 : -1;
  answers[AT.teller] = claim.teller ? 0 : -1;
  answers[AT.opens] = from <= of.scene.from + 1 ? 0 : -1;
  answers[AT.definite] = noun.definite ? 0 : -1;
  answers[AT.length] = from === to ? 0 : to - from > 3 ? 2 : 1;
  answers[AT.tie] = noun.tieAt < 0 ? TIES.length : noun.tieAt;
  answers[AT.nearer] = upTo(claim.nearer, 3);
  answers[AT.verbs] = upTo(claim.verbs, 2);
  answers[AT.commas] = upTo(claim.commas, 2);
  answers[AT.figures] = upTo(claim.figures, 2);
  answers[AT.gap] = gap < 3 ? gap : gap < 9 ? 3 : 4;
};
