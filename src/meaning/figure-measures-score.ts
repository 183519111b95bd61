import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { governs, isMachine } from './figure-measures-clause.ts';
import { MACHINES } from './figure-measures-lexicon.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, itemAt, keyAt, parts, type Scene } from './figure-scene.ts';
import { sameClause } from './figure-subjects-apart.ts';
import { isChangeWord } from './figure-verbs.ts';

export interface Row {
  readonly measure: string;
  readonly kinds: ReadonlySet<string>;
}

export interface CueFound {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly next: number;
}

const MACHINE_WORDS = new Set(MACHINES.map(fold));
export const RATIOS: ReadonlySet<string> = new Set(['%', 'fraction', 'permille', 'pp', 'bp']);
const isShareNoun = askedOf(/^(?:و|ب|ل)?(?:ال)?(?:share|shares|حصه|حصتها|حصته|نصيب|نصيبها|نصيبه)$/);
const shareNoun = (scene: Scene, item: Item, role: RoleRead): boolean => {
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at); at -= 1)
    // Shares plunged 14.6 %: of a company.
    if (isShareNoun(scene.tokens[at]) && !(keyAt(scene, at) === 'shares' && role.role === 'change')) return true;
  return false;
};

/** The kinds of cue that may speak for a figure. */
export const kindsOf = (scene: Scene, item: Item, role: RoleRead): readonly string[] => {
  const unit = item.unit ?? '1';
  if (RATIOS.has(unit)) {
    if (shareNoun(scene, item, role)) return ['share'];
    if (role.role === 'share') return ['share', 'rate'];
    if (unit === 'pp' || unit === 'bp') return ['share', 'rate', 'change'];
    if (role.role === 'change') return ['change'];
    // Used crypto: 61 % named remittances: only of a share or a rate is a level a percentage.
    return unit === '%' || unit === 'fraction' ? ['rate', 'share'] : ['rate', 'share', 'change'];
  }
  if (unit === 'x') return ['multiple', 'change'];
  if (unit === 'count') return MACHINE_WORDS.has(fold(item.noun?.text ?? '')) ? ['machines'] : [];
  const dimension = unitOf(unit)?.dimension ?? unit;
  if (dimension === 'power' && /\/(?:d|yr|mo|wk|h)$/.test(unit) && /Wh/.test(unit)) return ['power_avg'];
  return [dimension];
};

/** Imports of machines are told apart from those of power by what is named beside them. */
export const isDeal = askedOf(/^(?:deals?|contracts?|leases?|agreements?|mergers?|acquisitions?|takeovers?|ppas?)$/);
export const namesMachines = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (isMachine(keyAt(scene, at))) return true;
  return false;
};

const isMark = askedOf(/^[,،:(]$/);
const isAnd = askedOf(/^(?:and|but)$/);
const inside = (item: Item, cue: CueFound): boolean => cue.at >= item.from && cue.at < item.next;

/** a 14% cut in power prices: what is cut follows. */
export const isChangeIn = (scene: Scene, item: Item, at: number): boolean =>
  at - item.next < 5 && isChangeWord(keyAt(scene, item.next)) && /^(?:in|of|to)$/.test(keyAt(scene, item.next + 1));

const rowFor = ({ rows }: CueFound, kinds: readonly string[]): Row | null => {
  for (const row of rows) for (const kind of kinds) if (row.kinds.has(kind)) return row;
  return null;
};

export const score = (
  scene: Scene,
  item: Item,
  cue: CueFound,
  kinds: readonly string[],
  role: RoleRead,
): { score: number; measure: string } | null => {
  const row = rowFor(cue, kinds);
  if (!row || (row.measure === 'machine_imports' && !namesMachines(scene))) return null;
  let rank = 0;
  while (!row.kinds.has(kinds[rank] ?? '')) rank += 1;
  const before = cue.at < item.lead;
  const [from, to] = before ? [cue.next, item.lead] : [item.next, cue.at];
  let cost = before ? 0 : 3;
  for (let at = from; at < to; at += 1) {
    if (parts(scene, at)) cost += 12;
    else if (isMark(scene.tokens[at])) cost += before ? 2 : 4;
    else if (itemAt(scene, at)) cost += before ? 0.2 : 3;
    else if (before && isAnd(scene.tokens[at]) && itemAt(scene, at - 1)) cost += 3;
    else cost += before ? 0.6 : 1;
  }
  if (!before && isChangeIn(scene, item, cue.at)) cost = 0;
  // 5 GW of peak demand, A$5 million in credits: what the amount is of.
  const amount =
    !before && row.measure !== 'stock_price' && !RATIOS.has(item.unit ?? '') && !/^و/.test(keyAt(scene, cue.at));
  if (amount && cue.at <= item.next + 1 && (cue.at === item.next || /^(?:of|in|to|من)$/.test(keyAt(scene, item.next))))
    cost = 0;
  // What another clause speaks of is another matter.
  const here = cue.at >= scene.from && cue.at < scene.to && !inside(item, cue);
  if (here && !sameClause(scene, cue.at, item.lead)) cost += before ? 2.5 : 5;
  if (here && before && governs(scene, item, cue.at)) cost = Math.min(cost, 1.5);
  // A word of the unit, per kilowatt-hour, says little beside one of what is counted: a levy of 2 cents per kWh.
  // a 90 MW data hall: the size of what it stands in front of
  const sizes = cue.at === item.next && row.measure === 'power_capacity' && item.unit !== 'count';
  const weak = (row.kinds.has('weak') && !sizes) || inside(item, cue) ? 5 : 0;
  // repaid 120 million: what stands right before the figure.
  const beside = here && before && besides(scene, cue.next, item.lead) ? 2.5 : 0;
  return {
    score: (cue.next - cue.at) * 3 + beside - cost - rank * (role.role === 'change' ? 2 : 3) - weak,
    measure: row.measure,
  };
};

const isTying = askedOf(
  /^(?:of|at|was|were|is|stood|:|بلغت?|[يت]بلغ|قدره|قدرها|بقيمه|البالغه?|نسبتها|نسبته|بنسبه|كانت?|عند|ب)$/,
);
/** revenue of 38 million, net loss was, إيرادات قدرها: nothing but a tie between a measure and its figure. */
const besides = (scene: Scene, from: number, to: number): boolean =>
  from === to || (from === to - 1 && isTying(scene.tokens[from]));

export const baseOf = (item: Item): string => unitOf(item.unit ?? '1')?.dimension ?? '';

/** Gas generates 52 % of the electricity, حصة الألواح الشمسية من الكهرباء: what supplies it, not what uses it. */
export const ofSource = (scene: Scene, item: Item, cues: readonly CueFound[]): boolean =>
  cues.some(
    (cue) =>
      cue.rows.some((row) => row.measure === 'energy_mix_share' && !row.kinds.has('weak')) &&
      !cue.rows.some((row) => row.measure === 'energy_share') &&
      sameClause(scene, cue.at, item.lead),
  );
