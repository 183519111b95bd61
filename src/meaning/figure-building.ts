import type { Mention } from '#src/base/article.ts';
import { type Exact, mul, toDecimal } from '#src/base/exact.ts';
import type { Amount, Figure, Flag, Period, Qualifier } from '#src/base/figure.ts';
import { mapped } from '#src/base/mapped.ts';
import type { Span, TextSpan } from '#src/base/span.ts';
import { conversion, knownUnit } from '#src/base/units.ts';
import { asked, askedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import type { Stretch } from '#src/language/periods-calendar.ts';
import { attributionOf } from './figure-attribution.ts';
import { isCapacityInEnergy, isImplausible, isUnitSuspect, ofNetwork } from './figure-check-plausible.ts';
import { type Discourse, FLOWS, isTopic, periodOf, resolved } from './figure-discourse.ts';
import { byMeasure, completed } from './figure-ellipsis.ts';
import { introOf, isBullet } from './figure-lists.ts';
import { measureCues, measuresOf } from './figure-measures.ts';
import { carried, priceOf, saidAgain } from './figure-measures-carried.ts';
import { modalCues, modalityOf } from './figure-modality.ts';
import { periodsFor } from './figure-periods.ts';
import { inBrackets, inRow, inYear, listTimes } from './figure-periods-lists.ts';
import { qualifierOf } from './figure-qualifiers.ts';
import type { Quantity } from './figure-quantities.ts';
import { retractedIn } from './figure-retractions.ts';
import { type RoleRead, rolesOf } from './figure-roles.ts';
import { asItem, type Item, type Scene, sceneOf } from './figure-scene.ts';
import { sharesIn } from './figure-shares.ts';
import { type SubjectRead, subjectsOf } from './figure-subjects.ts';
import { chosenOf } from './figure-subjects-chosen.ts';
import { isOwned } from './figure-subjects-traits-ar.ts';

export interface FigureOptions {
  readonly lang: string;
  /** Epoch milliseconds. */
  readonly published: number;
  readonly sentences?: readonly Span[];
  readonly mentions?: readonly Mention[];
}

/** Where a value stands: a bound keeps its side. */
export const amountOf = (item: Pick<Item, 'qualifier' | 'value' | 'upper'>, factor: Exact | null): Amount => {
  const say = (x: Exact): string => toDecimal(factor ? mul(x, factor) : x);
  if (item.upper) return { min: say(item.value), max: say(item.upper) };
  if (item.qualifier === 'more_than' || item.qualifier === 'at_least') return { min: say(item.value) };
  if (item.qualifier === 'less_than' || item.qualifier === 'at_most') return { max: say(item.value) };
  return { value: say(item.value) };
};

export const itemOf = (tokens: readonly Token[], q: Quantity, start: number): Item => {
  const read = qualifierOf(tokens, q.from, q.next, start);
  const qualifier: Qualifier = q.upper ? 'range' : read.qualifier;
  return asItem(q, qualifier, read.from);
};

/** Prose has sentences of less; a longer line is a table or an attack, and is read in pieces of this many tokens. */
const LONGEST = 200;
/** More figures than this in a piece are a table: their values are read, their context is not. */
const MOST = 40;

const within = <T extends { readonly from: number }>(
  all: readonly T[],
  first: number,
  last: number,
  from: number,
  to: number,
): T[] => {
  const found: T[] = [];
  for (let i = first; i < last; i += 1) {
    const one = all[i];
    if (one && one.from >= from && one.from < to) found.push(one);
  }
  return found;
};

/** The sentences that hold a figure, as ranges of tokens. */
export const scenesOf = (
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  quantities: readonly Quantity[],
  periods: readonly FoundPeriod[],
): Scene[] => {
  const scenes: Scene[] = [];
  const whole = { text, tokens };
  let from = 0;
  let [q, p] = [0, 0];
  for (const span of spans) {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < span.start) from += 1;
    let end = from;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end += 1;
    for (let to = Math.min(end, from + LONGEST); from < end; from = to, to = Math.min(end, from + LONGEST)) {
      const [firstQ, firstP] = [q, p];
      while (q < quantities.length && (quantities[q]?.from ?? 0) < to) q += 1;
      while (p < periods.length && (periods[p]?.from ?? 0) < to) p += 1;
      const items: Item[] = [];
      for (const one of within(quantities, firstQ, q, from, to)) items.push(itemOf(tokens, one, from));
      if (items.length) {
        scenes.push(sceneOf(whole, from, to, items, within(periods, firstP, p, from, to)));
      }
    }
  }
  return scenes;
};

const NOBODY: SubjectRead = { subject: null, whole: null, subjectId: null, wholeId: null, way: 'refusal', free: true };

/** What the sentence and its article say of a figure. */
type Context = Pick<
  Figure,
  | 'role'
  | 'direction'
  | 'measure'
  | 'subject'
  | 'whole'
  | 'subjectId'
  | 'wholeId'
  | 'period'
  | 'modality'
  | 'attribution'
>;
const NO_CONTEXT: Context = {
  role: 'level',
  direction: null,
  measure: null,
  subject: null,
  whole: null,
  subjectId: null,
  wholeId: null,
  period: null,
  modality: 'actual',
  attribution: null,
};

/** Where a figure stands and how much it is. One spread only: an object is copied fast, whatever is added to it slowly. */
const placed = ({ text }: Scene, { start, end }: Item, { value, min, max }: Amount): TextSpan & Amount => {
  const words = text.slice(start, end);
  if (value !== undefined) return { text: words, start, end, value };
  if (min === undefined) return max === undefined ? { text: words, start, end } : { text: words, start, end, max };
  return max === undefined ? { text: words, start, end, min } : { text: words, start, end, min, max };
};

/** A figure without its context, or with what was read of it. */
const bare = (scene: Scene, item: Item, context: Context = NO_CONTEXT): Figure => {
  const unit = knownUnit(item.unit ?? '1');
  const amount = amountOf(item, null);
  const base = unit.code === unit.base ? amount : amountOf(item, conversion(unit.code, unit.base));
  return {
    ...placed(scene, item, amount),
    qualifier: item.qualifier,
    unit: unit.code,
    dimension: unit.dimension,
    base: { ...base, unit: unit.base },
    role: context.role,
    direction: context.direction,
    measure: context.measure,
    subject: context.subject,
    whole: context.whole,
    subjectId: context.subjectId,
    wholeId: context.wholeId,
    noun: item.noun?.text ?? null,
    period: context.period,
    modality: context.modality,
    attribution: context.attribution,
    flags: item.flags,
  };
};

/** The period of a figure whose sentence names none: that of the list or report it stands in. */
const inherited = (
  state: Discourse,
  about: Stretch | null,
  role: RoleRead,
  measure: string | null,
  fits: boolean,
): Period | null => {
  if (role.role === 'from')
    return state.basis && state.basis.about === (about?.label ?? null) && fits ? state.basis.period : null;
  if (!about) return null;
  return fits && measure !== null ? periodOf(about) : null;
};

/** Whose these are says little of whom the next sentence speaks. */
const ASIDE: ReadonlySet<string> = new Set(['count', 'fine', 'levy', 'tax_rate']);
const isPeak = askedOf(/^(?:peak|load|loads|demand|و?(?:ال)?(?:حمل|احمال|ذروه|طلب))$/);
/** May a figure without a subject be that of whom the article is about? A load and the network are of more than one. */
const free = (scene: Scene, item: Item, measure: string | null): boolean => {
  if (ofNetwork(scene, item)) return false;
  if (measure !== 'power_demand') return true;
  for (let at = scene.from; at < scene.to; at += 1) if (isPeak(scene.tokens[at])) return false;
  return true;
};

/** Curtailed by 58 GWh, lost 61 GWh to curtailment: how much was curtailed, no change of it. */
const lostTo = (measure: string | null, item: Item, role: RoleRead | undefined): RoleRead | undefined =>
  measure === 'curtailment' && role?.role === 'change' && knownUnit(item.unit ?? '1').dimension === 'energy'
    ? { role: 'level', direction: null }
    : role;

const isPronoun = askedOf(/^(?:it|its|they|their)$/);
const hasOwner = asked(isOwned);
/** Its debt …; وبلغ إنتاجها …: the sentence opens with what it points back by. */
const pointsBack = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.from + 3 && at < scene.to; at += 1) {
    const token = scene.tokens[at];
    if (isPronoun(token) || (at > scene.from && hasOwner(token))) return true;
  }
  return false;
};

interface Parts {
  readonly scene: Scene;
  readonly cues: ReturnType<typeof measureCues>;
  readonly roles: RoleRead[];
  readonly measures: readonly (string | null)[];
  readonly intro: Scene | null;
}

/** What the figures of a sentence are figures of, and what part each plays. */
export const partsIn = (read: Scene, before: Scene | null): Parts => {
  const previous = before && isBullet(read, read.from) && isBullet(before, before.from) ? before.items : [];
  const scene = sceneOf(read, read.from, read.to, completed(read, previous, before), read.periods);
  const intro = introOf(scene);
  const cues = [...(intro ? measureCues(intro) : []), ...measureCues(scene)];
  const roles = sharesIn(scene, rolesOf(scene), cues);
  return { scene, cues, roles, measures: measuresOf(scene, roles, cues), intro };
};

/** A withdrawn number was said of the same thing and time as the one that replaces it. */
const placesIn =
  (scene: Scene, retracted: ReadonlyMap<Item, Item>) =>
  (item: Item, i: number): number => {
    const other = retracted.get(item);
    return other ? scene.items.indexOf(other) : i;
  };

/** Whose the figures of a sentence are by the rules, with the article in mind. */
export const ruledIn = (
  { scene, cues, roles, measures }: Parts,
  { mentions = [] }: FigureOptions,
  state: Discourse,
): SubjectRead[] => {
  const subjects = subjectsOf(scene, roles, measures, mentions, cues);
  const pronoun = pointsBack(scene);
  const placeOf = placesIn(scene, retractedIn(scene));
  return mapped(scene.items, (item, i) => {
    const place = placeOf(item, i);
    const measure = measures[place] ?? null;
    const read = subjects[place] ?? NOBODY;
    const may = read.free && free(scene, byMeasure(item, measure), measure);
    const found = resolved(state, read, measure, may, pronoun);
    return may ? found : { ...found, free: false };
  });
};

/** The figures of one sentence, with everything the sentence says of them and what the article has said before. */
export const figuresIn = (
  read: Scene,
  options: FigureOptions,
  before: Scene | null,
  times: { readonly periods: readonly FoundPeriod[]; readonly told: number },
  state: Discourse,
): Figure[] => {
  if (read.items.length > MOST) return mapped(read.items, (item) => bare(read, item));
  const apart = partsIn(read, before);
  const parts = {
    ...apart,
    measures: saidAgain(apart.scene, carried(apart.scene, apart.measures, state), state.figure),
  };
  const { scene, roles, measures, intro } = parts;
  const about = times.periods[times.told]?.about ?? null;
  const inLine = intro ? listTimes(intro, times.periods, times.told) : null;
  const row = inLine && inRow(scene.items, inLine) ? inLine.row : null;
  const periods = periodsFor(scene, roles, measures);
  const modal = modalCues(scene);
  const attribution = attributionOf(scene);
  const retracted = retractedIn(scene);
  const placeOf = placesIn(scene, retracted);
  const { today } = state;
  const ruled = ruledIn(parts, options, state);
  const owners = chosenOf({ scene, roles, measures, ruled }, state, options.mentions ?? []);
  const figures = mapped(scene.items, (bareItem, i): Figure => {
    const place = placeOf(bareItem, i);
    const item = byMeasure(bareItem, measures[place] ?? null);
    const subject = owners[i] ?? NOBODY;
    const told = measures[place] ?? null;
    const priced = told === null || told === 'cost' ? priceOf(scene, item, subject.subject?.text ?? null) : null;
    const measure = priced ?? told;
    const role = lostTo(measure, item, roles[i]) ?? { role: 'level', direction: null };
    const own = periods[place] ?? null;
    const firm = modalityOf(scene, item, role, modal, own, today, measure);
    const reported = isTopic(state, subject) || measure === 'energy_mix_share';
    const flow = measure !== null && FLOWS.has(measure) && firm === 'actual' && reported;
    const inside = inLine?.inside && inBrackets(scene, item) ? inLine.inside : null;
    const listed = inside ?? row?.[i] ?? (role.role === 'from' ? null : (inLine?.outside ?? null));
    const period =
      (own && inside ? inYear(own, inside) : own) ??
      listed ??
      inherited(state, about, role, measure, intro !== null || flow);
    const now = scene.periods.at(-1)?.about ?? about;
    if (role.role === 'from' && own) state.basis = { period: own, about: now?.label ?? null };
    const figure = bare(scene, item, {
      role: role.role,
      direction: role.direction,
      measure,
      subject: subject.subject,
      whole: subject.whole,
      subjectId: subject.subjectId,
      wholeId: subject.wholeId,
      period,
      modality: period === own ? firm : modalityOf(scene, item, role, modal, period, today, measure),
      attribution,
    });
    const flags: Flag[] = [...item.flags];
    if (isImplausible(scene, item, figure, options.published)) flags.push('implausible');
    if (isUnitSuspect(figure) || isCapacityInEnergy(scene, item, figure)) flags.push('unit-suspect');
    if (retracted.has(bareItem)) flags.push('retracted');
    return flags.length === 0 ? figure : { ...figure, flags: [...new Set(flags)] };
  });
  state.figure = figures.at(-1) ?? state.figure;
  const coin = figures.findLast(({ unit, measure }) => unit === 'BTC' && measure !== null);
  if (coin) state.mined = coin.measure === 'btc_production';
  const last =
    figures.findLast(({ subject, measure }) => subject !== null && measure !== null && !ASIDE.has(measure)) ??
    figures.findLast(({ subject }) => subject !== null);
  if (last?.subject) state.last = { span: last.subject, id: last.subjectId };
  return figures;
};
