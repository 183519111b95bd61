import { remembered } from '#src/base/memo.ts';
import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { OWNED } from './figure-measures-lexicon.ts';
import { keyAt } from './figure-scene.ts';
import { WAYS } from './figure-subjects.ts';
import type { Claim } from './figure-subjects-claims.ts';
import { SORTS, TIES } from './figure-subjects-noun.ts';
import { DEALING, GIVING, TELLING, VALUING } from './figure-subjects-verbs-en.ts';

/** A question about a claim with a few answers, each of which has a name; -1 where none fits. */
export interface Facet {
  readonly answers: readonly string[];
  /** It is asked of the figure: all its claims have one answer. */
  readonly figure: boolean;
  readonly of: (claim: Claim) => number;
}

const facet = (answers: readonly string[], of: Facet['of']): Facet => ({ answers, figure: false, of });
const yes = (answer: string, holds: (claim: Claim) => boolean): Facet =>
  facet([answer], (claim) => (holds(claim) ? 0 : -1));
const once = (one: Facet): Facet => ({ answers: one.answers, figure: true, of: one.of });
/** None, one, more. */
const upTo = (count: number, most: number): number => (count > most ? most : count);
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
      'power_capacity power_demand electricity_consumption apparent_power voltage energy_equivalent power_shortfall heat_output water_use gas_use emissions energy_saved',
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
const [wordAt, roleAt, wayAt] = [placesIn(WORDS), placesIn(ROLES), placesIn(WAYS)];

const back = ({ of }: Claim, far: number): Token | undefined => of.scene.tokens[of.item.lead - far];
const isMeasured = askedOf(
  /^و?(?:قدرت|كلفت|قيمت|حصت|كفاءت|طاقت|سعت|مدت|حجم|سعر|جهد|انتاج|استهلاك|ايرادات)(?:ها|ه|هم)$/,
);
const isAgainst = askedOf(/^(?:against|versus|vs|compared|than|twice|whereas|while|مقابل|مقارنه|بدلا|بدل)$/);
const partsOff = askedOf(/^(?:of|which|منها|من|from|to)$/);

/** What a claim is asked. */
export const FACETS = {
  any: once(facet([''], () => 0)),
  who: facet(
    [...SORTS, 'nobody', 'whom the article is about', 'whom the figure before was of', 'no phrase'],
    ({ noun, place, topic, last }) =>
      noun ? noun.sortAt : SORTS.length + (place === 'nobody' ? 0 : topic ? 1 : last ? 2 : 3),
  ),
  matter: once(
    facet(
      [...MATTERS.map(([name]) => name), 'a part', 'no measure', 'another measure'],
      ({ of: { measure, role, item } }) => {
        const known = measure === null ? -1 : matterOfMeasure(measure);
        if (known >= 0) return known;
        if (role === 'share' || item.unit === '%' || item.unit === 'fraction') return PART;
        return measure === null ? PART + 1 : PART + 2;
      },
    ),
  ),
  act: once(
    facet(
      ACTS.map(([name]) => `the verb ${name}`),
      ({ of }) => actOf(of.verb),
    ),
  ),
  passive: once(yes('done to', ({ of }) => of.passive)),
  way: once(
    facet(
      WAYS.map((way) => `by the rule of the ${way}`),
      ({ of }) => wayAt(of.way),
    ),
  ),
  role: once(facet(ROLES, ({ of }) => roleAt(of.role))),
  dimension: once(facet(DIMENSIONS, ({ of }) => DIMENSIONS.indexOf(unitOf(of.item.unit ?? '1')?.dimension ?? ''))),
  about: once(
    facet(
      SORTS.map((sort) => `its clause is about ${sort}`),
      ({ of }) => of.subjectSort,
    ),
  ),
  arabic: once(yes('in Arabic', ({ of }) => of.arab)),
  pronoun: once(
    facet(['no subject in the clause', 'a pronoun in the clause', 'a subject in the clause'], ({ of }) =>
      of.subject === null ? 0 : of.pronoun ? 1 : 2,
    ),
  ),
  told: once(yes('no verb in the sentence', ({ of }) => !of.told)),
  points: once(
    facet(['it or its before', 'they or their before'], ({ of }) =>
      of.points === null ? -1 : of.points === 'one' ? 0 : 1,
    ),
  ),
  pointed: facet(
    ['one, behind it or its', 'many, behind it or its', 'one, behind they or their', 'many, behind they or their'],
    ({ of, many }) => (of.points === null ? -1 : (of.points === 'one' ? 0 : 2) + (many ? 1 : 0)),
  ),
  fame: facet(
    [
      'whom the article and the figure before are about',
      'whom the article is about',
      'whom the figure before was of',
      'not known',
    ],
    ({ topic, last }) => (topic ? (last ? 0 : 1) : last ? 2 : 3),
  ),
  unruled: once(yes('the rules say nobody', ({ of }) => of.ruled < 0)),
  before: facet(
    [
      'whose the figure before is',
      'not whose the figure before is',
      'the figure before is nobody’s',
      'no figure before',
    ],
    ({ of: { ruledBefore }, span }) =>
      ruledBefore === null ? 3 : ruledBefore === (span?.start ?? -1) ? 0 : ruledBefore < 0 ? 2 : 1,
  ),
  behind: facet(
    [
      'whose the figure behind is',
      'not whose the figure behind is',
      'the figure behind is nobody’s',
      'no figure behind',
    ],
    ({ of: { ruledBehind }, span }) =>
      ruledBehind === null ? 3 : ruledBehind === (span?.start ?? -1) ? 0 : ruledBehind < 0 ? 2 : 1,
  ),
  unitBefore: once(facet(['another unit', 'one unit'], ({ of }) => (of.unitBefore ? 1 : 0))),
  unitBehind: yes('the next figure has its unit', ({ of, noun }) => of.unitBehind && (noun?.tieAt ?? 0) >= 0),
  standing: facet(
    [
      'the subject of its clause',
      'the subject of the clause around',
      'the subject of the sentence',
      'in its clause',
      'in another clause',
    ],
    ({ doer, outer, first, inClause }) => (doer ? 0 : outer ? 1 : first ? 2 : inClause ? 3 : 4),
  ),
  owner: yes('a measure’s owner', ({ noun }) => noun?.owner === true),
  teller: yes('who tells it', ({ teller }) => teller),
  opens: yes('opens the sentence', ({ noun, of }) => noun !== null && noun.run.from <= of.scene.from + 1),
  definite: yes('with the', ({ noun }) => noun?.definite === true),
  length: facet(['one word', 'some words', 'many words'], ({ noun }) =>
    noun === null ? -1 : noun.run.from === noun.run.to ? 0 : noun.run.to - noun.run.from > 3 ? 2 : 1,
  ),
  tie: facet([...TIES.map((tie) => `behind “${tie}”`), 'without a tie'], ({ noun }) =>
    noun ? (noun.tieAt < 0 ? TIES.length : noun.tieAt) : -1,
  ),
  word: facet(
    WORDS.map((word) => `“${word}” between`),
    (claim) => (claim.gap === 1 ? wordAt(keyAt(claim.of.scene, claim.of.item.lead - 1)) : -1),
  ),
  nearer: facet(['nearest', 'second', 'third', 'further'], ({ nearer }) => upTo(nearer, 3)),
  verbs: facet(['no verb between', 'a verb between', 'verbs between'], ({ verbs }) => upTo(verbs, 2)),
  commas: facet(['no comma between', 'a comma between', 'commas between'], ({ commas }) => upTo(commas, 2)),
  figures: facet(['no figure between', 'a figure between', 'figures between'], ({ figures }) => upTo(figures, 2)),
  gap: facet(['next to it', 'one word between', 'two words between', 'near', 'far'], ({ gap }) =>
    gap < 3 ? gap : gap < 9 ? 3 : 4,
  ),
  sign: facet(
    ['a colon right before the figure', 'a bracket right before the figure', 'has it, right before', 'bigger than it'],
    ({ of, gap }) => {
      const word = keyAt(of.scene, of.item.lead - 1);
      if (word === ':') return 0;
      if (word === '(') return 1;
      return gap !== 2 ? -1 : word === 's' ? 2 : word === 'than' ? 3 : -1;
    },
  ),
  measured: yes(
    'a measure of its own between',
    (claim) => claim.gap <= 3 && (isMeasured(back(claim, 1)) || isMeasured(back(claim, 2))),
  ),
  compared: once(
    yes('compared', (claim) => isAgainst(back(claim, 1)) || isAgainst(back(claim, 2)) || isAgainst(back(claim, 3))),
  ),
  parted: once(yes('of a whole that is named behind', ({ of }) => partsOff(of.scene.tokens[of.item.next]))),
} as const satisfies Readonly<Record<string, Facet>>;
