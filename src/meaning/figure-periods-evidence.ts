import type { Figure } from '#src/base/figure.ts';
import { askedOf } from '#src/language/lexemes.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import { FLOWS } from './figure-discourse.ts';
import { contrasted, isNowBetween, restates } from './figure-periods-shared.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { apart, isBesides, isPast, isRuled, sameClause, sharesVerbs } from './figure-subjects-apart.ts';

/** A figure whose own words name no time, and a time of another figure of its sentence, or one that stands before them all. */
export interface Heir {
  readonly scene: Scene;
  readonly item: Item;
  readonly role: Figure['role'];
  readonly measure: string | null;
  readonly period: FoundPeriod;
  /** Said first, with a comma behind it. */
  readonly heads: boolean;
  /** How many figures on the other one stands whose time it is: -1 is right before; 0 where it is no figure’s. */
  readonly steps: number;
  readonly other: Item | null;
  /** A figure between the two has a time of its own. */
  readonly nearer: boolean;
  readonly otherRole: Figure['role'] | null;
  readonly otherMeasure: string | null;
}

const STATES: ReadonlySet<string> = new Set(
  'power_capacity power_demand hashrate hashrate_share btc_holdings btc_holdings_value machine_count debt efficiency difficulty queue_share voltage apparent_power'.split(
    ' ',
  ),
);
const PRICES: ReadonlySet<string> = new Set(
  'electricity_price btc_price stock_price hashprice hardware_price demand_charge capacity_price tax_rate levy'.split(
    ' ',
  ),
);
const TERMS: ReadonlySet<string> = new Set(
  'deal_value contract_term payback_period cost investment ban_term fine book_multiple'.split(' '),
);
const inSet = (names: ReadonlySet<string>, measure: string | null): boolean => measure !== null && names.has(measure);

/** The stretch of tokens between the other figure, or the time itself, and this one. */
const gap = ({ item, other, period }: Heir): readonly [number, number] => {
  const near = other ?? { next: period.next, lead: period.from };
  return near.next <= item.lead ? [near.next, item.lead] : [item.next, near.lead];
};
const between = (heir: Heir, asks: (i: number) => boolean): boolean => {
  const [from, to] = gap(heir);
  for (let i = from; i < to; i += 1) if (asks(i)) return true;
  return false;
};
const word =
  (asks: (token: Heir['scene']['tokens'][number] | undefined) => boolean) =>
  (heir: Heir): boolean =>
    between(heir, (i) => asks(heir.scene.tokens[i]));

const isSemicolon = askedOf(/^[;؛:.]$/);
const isComma = askedOf(/^[,،]$/);
const isAnd = askedOf(/^(?:and|و|و[\u0621-\u064a]{3,})$/);
const isThen = askedOf(/^(?:before|then|after|قبل|ثم|بعد|بعدما)$/);
const isAgainst = askedOf(/^(?:than|from|versus|against|compared|with|above|below|عن|مقارنه|مقابل|من|فوق|دون)$/);
const isStill = askedOf(
  /^(?:still|now|today|currently|remains?|left|[وف]?(?:[يت]?زال(?:ت|وا)?|باتت?|[يت]بق[يى]?|حاليا|الان|اليوم|الحالي|الحاليه))$/,
);
const isLike = askedOf(/^(?:as|enough|equivalent|[يت]كفي|[يت]عادل|[يت]وازي)$/);
const isMeans = askedOf(
  /^(?:will|would|plans?|expects?|aims?|intends?|to|قد|س[يت].+|[يت]عتزم|[يت]توقع|[يت]خطط|[يت]نوي)$/,
);

const isOpen = ({ rel }: FoundPeriod): boolean => /^(?:since|last|next|over|until)$/.test(rel);
const isDay = ({ label }: FoundPeriod): boolean => /^\d{4}-\d\d-\d\d$/.test(label);
const flow = (heir: Heir): boolean => inSet(FLOWS, heir.measure);
const state = (heir: Heir): boolean => inSet(STATES, heir.measure);
const past = ({ scene, item }: Heir): boolean => isPast(scene, item);
const running = (heir: Heir): boolean => isRuled(heir.scene, heir.item) && !past(heir);
const level = ({ role }: Heir): boolean => role === 'level';
const before = ({ steps }: Heir): boolean => steps < 0;
const verbsShared = (heir: Heir): boolean =>
  between(heir, (i) => keyAt(heir.scene, i) === 'and' && sharesVerbs(heir.scene, i, heir.item.lead));
const parted = (heir: Heir): boolean => between(heir, (i) => parts(heir.scene, i));
const sameHome = ({ scene, item, other, period }: Heir): boolean =>
  sameClause(scene, other?.lead ?? period.from, item.lead);

const isFor = askedOf(/^(?:for|مقابل|بقيمه)$/);
const isOver = askedOf(/^(?:above|below|beyond|short|exceeding|دون|فوق)$/);
/** sold 1,115 BTC in December for $98.6 million */
const soldFor = ({ scene, item, other, steps }: Heir): boolean =>
  steps < 0 &&
  /^(?:BTC|ETH|count)$/.test(other?.unit ?? '') &&
  [1, 2].some((back) => isFor(scene.tokens[item.lead - back]));
/** well above the 540 it had budgeted, دون 48 كانت متوقعة */
const beside = ({ scene, item, other }: Heir): boolean =>
  other?.unit === item.unit && [1, 2, 3, 4, 5].some((back) => isOver(scene.tokens[item.lead - back]));

/** What speaks for and against a figure’s being of another’s time; what each weighs is in figure-periods-weights.json. */
export const EVIDENCE: Readonly<Record<string, (heir: Heir) => boolean>> = {
  always: () => true,
  'the time heads a list': ({ scene, heads, period }) => heads && !isComma(scene.tokens[period.next]),
  'a day, said first': ({ heads, period }) => heads && isDay(period),
  'still or now': (heir) => before(heir) && word(isStill)(heir),
  'likened to': ({ scene, item }) => [1, 2].some((back) => isLike(scene.tokens[item.lead - back])),
  'come to, the other came from, behind it': ({ role, otherRole, steps }) =>
    role === 'to' && otherRole === 'from' && steps > 0,
  'come to, the other came from, before it': ({ role, otherRole, steps }) =>
    role === 'to' && otherRole === 'from' && steps < 0,
  'come to, the other came from, the time before both': ({ role, otherRole, other, period }) =>
    role === 'to' && otherRole === 'from' && other !== null && period.next <= other.lead,
  'another time stands nearer': ({ nearer }) => nearer,
  'set against each other, of now': (heir) => before(heir) && parted(heir) && running(heir),
  'come to, a stretch from or to now': ({ role, period }) => role === 'to' && isOpen(period),
  'change, a stretch from or to now': ({ role, period }) => role === 'change' && isOpen(period),
  'in other words behind': ({ scene, item, other, steps }) =>
    steps === 1 && other !== null && restates(scene, item, null, other),
  'the time is said first': ({ heads }) => heads,
  'no figure has the time': ({ steps }) => steps === 0,
  'of the figure right before': ({ steps }) => steps === -1,
  'of a figure further before': ({ steps }) => steps < -1,
  'of the figure right behind': ({ steps }) => steps === 1,
  'of a figure further behind': ({ steps }) => steps > 1,
  'by then': ({ period }) => period.rel === 'by',
  'a stretch from or to now': ({ period }) => isOpen(period),
  'a day': ({ period }) => isDay(period),
  'a day, and a level': (heir) => isDay(heir.period) && level(heir),
  'a day, and a price': (heir) => isDay(heir.period) && inSet(PRICES, heir.measure),
  'a day, and a state': (heir) => isDay(heir.period) && state(heir),
  change: ({ role }) => role === 'change' || role === 'ratio',
  'change right behind it': ({ role, steps }) => (role === 'change' || role === 'ratio') && steps === -1,
  'change right before it': ({ role, steps }) => (role === 'change' || role === 'ratio') && steps === 1,
  share: ({ role }) => role === 'share',
  'come to': ({ role }) => role === 'to',
  threshold: ({ role }) => role === 'threshold',
  'the other is what it came from': ({ otherRole }) => otherRole === 'from',
  'the other is what it came to': ({ otherRole }) => otherRole === 'to',
  'the other is a change': ({ otherRole }) => otherRole === 'change' || otherRole === 'ratio',
  'the same measure': ({ measure, otherMeasure }) => measure !== null && measure === otherMeasure,
  'the same unit': ({ item, other }) => other !== null && other.unit === item.unit,
  'the same unit and role': ({ item, other, role, otherRole }) => other?.unit === item.unit && role === otherRole,
  flow,
  state,
  price: ({ measure }) => inSet(PRICES, measure),
  terms: ({ measure }) => inSet(TERMS, measure),
  count: ({ measure }) => measure === 'count',
  'no measure': ({ measure }) => measure === null,
  'the other is a flow': ({ otherMeasure }) => inSet(FLOWS, otherMeasure),
  'flow beside a flow': (heir) => flow(heir) && inSet(FLOWS, heir.otherMeasure),
  'in one clause': sameHome,
  'another clause, of the past': (heir) => !sameHome(heir) && past(heir) && before(heir),
  semicolon: word(isSemicolon),
  comma: word(isComma),
  and: word(isAnd),
  'and, of the past': (heir) => past(heir) && before(heir) && word(isAnd)(heir),
  'and, of now': (heir) => running(heir) && before(heir) && word(isAnd)(heir),
  'before or then between': word(isThen),
  'a comparison between': word(isAgainst),
  'set against each other': parted,
  'set against each other, of the past': (heir) =>
    before(heir) && heir.other !== null && parted(heir) && contrasted(heir.scene, heir.other, heir.item),
  'now between': (heir) => isNowBetween(heir.scene, ...gap(heir)),
  'in other words': (heir) =>
    before(heir) && heir.other !== null && restates(heir.scene, heir.other, heir.period, heir.item),
  'what it was sold for': soldFor,
  'a yardstick beside it': (heir) => before(heir) && beside(heir),
  'of the past': past,
  'of the past, a flow': (heir) => past(heir) && flow(heir),
  'of the past, a state': (heir) => past(heir) && state(heir),
  'of the past, a stretch': (heir) => past(heir) && isOpen(heir.period),
  'of now or to come': running,
  'of now, a level': (heir) => running(heir) && level(heir),
  'something is meant between': word(isMeans),
  'a participle behind a comma': ({ scene, item }) => isBesides(scene, item),
  'one subject did both': verbsShared,
  near: (heir) => gap(heir)[1] - gap(heir)[0] < 6,
  far: (heir) => gap(heir)[1] - gap(heir)[0] > 14,
  'in a bracket': ({ scene, item }) => keyAt(scene, item.lead - 1) === '(',
  'in a clause that the other is outside of': ({ scene, period, item }) => apart(scene, period.from, item.from),
  'outside of the other’s clause': ({ scene, period, item }) => apart(scene, item.from, period.from),
};
