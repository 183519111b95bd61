import { compare, exact } from '#src/base/exact.ts';
import { mapped } from '#src/base/mapped.ts';
import { unitOf } from '#src/base/units.ts';
import { answered, asked, askedOf } from '#src/language/lexemes.ts';
import { respelled, type Token } from '#src/language/numbers-tokens.ts';
import { fold } from '#src/language/text.ts';
import { spelled, variants } from './figure-cue-forms.ts';
import { coinMoves, governs, isMachine, machineSells, shareOf, wholeMeasure } from './figure-measures-clause.ts';
import { minedBehind, soldFor } from './figure-measures-coins.ts';
import { DEFAULT_MEASURES, MACHINES, MEASURE_CUES } from './figure-measures-lexicon.ts';
import { phrases } from './figure-phrases.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, itemAt, keyAt, parts, type Scene } from './figure-scene.ts';
import { sameClause } from './figure-subjects-apart.ts';
import { isChangeWord } from './figure-verbs.ts';
import { COMPANIES } from './gazetteer-companies.ts';

interface Row {
  readonly measure: string;
  readonly kinds: ReadonlySet<string>;
}

/** What a name of a mining pool says of a share. */
const POOLS = COMPANIES.filter(({ kind }) => kind === 'pool').map(({ en, ar }) => `${en}|${ar}`);
const byPhrase = (): (readonly [readonly Row[], string])[] => {
  const table = new Map<string, Row[]>();
  const pools = ['hashrate_share', 'share weak', POOLS.join('|')] as const;
  for (const [measure, kinds, list] of [...MEASURE_CUES, pools]) {
    const row = { measure, kinds: new Set(kinds.split(' ')) };
    for (const phrase of new Set(list.split('|').flatMap((one) => spelled(one.trim()))))
      table.set(phrase, [...(table.get(phrase) ?? []), row]);
  }
  return [...table].map(([phrase, rows]) => [rows, phrase] as const);
};
const CUES = phrases(byPhrase());
const MACHINE_WORDS = new Set(MACHINES.map(fold));

export interface CueFound {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly next: number;
}

const firsts = new Set(
  byPhrase().map(
    ([, phrase]) =>
      fold(phrase)
        .split(' ')[0]
        ?.split(/[^\p{L}\p{M}\p{N}_]/u)[0] ?? '',
  ),
);
/** The variants of a word that begin a cue: most words have none, and news repeats its words. */
const opening = answered((key): readonly string[] => variants(key).filter((variant) => firsts.has(variant)));

// عجزًا قدره 9: its size; a capacity of its own is قدرته.
const isSize = asked((_, raw) => /^[وف]?قدره$/.test(raw));

const LONGEST_CUE = 5;
const cueAt = (tokens: readonly Token[], i: number): CueFound | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const spellings = opening(token);
  if (spellings.length === 0 || isSize(token)) return null;
  let best: CueFound | null = null;
  for (const key of spellings) {
    const around = key === token.key ? tokens : [respelled(token, key), ...tokens.slice(i + 1, i + LONGEST_CUE)];
    // Behind the first word the article and the particle go too: سعر البيتكوين, كلفة الكهرباء stand as written.
    const from = around === tokens ? i : 0;
    const hit = CUES.at(around, from);
    const next = hit ? hit.next - from + i : 0;
    if (hit && (!best || next > best.next)) best = { rows: hit.value, at: i, next };
  }
  return best;
};

/** All measure cues of a sentence, in order. */
export const measureCues = (scene: Scene): CueFound[] => {
  const found: CueFound[] = [];
  for (let i = scene.from; i < scene.to; i += 1) {
    const cue = cueAt(scene.tokens, i);
    if (cue) found.push(cue);
  }
  return found;
};

const RATIOS: ReadonlySet<string> = new Set(['%', 'fraction', 'permille', 'pp', 'bp']);
const isShareNoun = askedOf(/^(?:و|ب|ل)?(?:ال)?(?:share|shares|حصه|حصتها|حصته|نصيب|نصيبها|نصيبه)$/);
const shareNoun = (scene: Scene, item: Item, role: RoleRead): boolean => {
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at); at -= 1)
    // Shares plunged 14.6 %: of a company.
    if (isShareNoun(scene.tokens[at]) && !(keyAt(scene, at) === 'shares' && role.role === 'change')) return true;
  return false;
};

/** The kinds of cue that may speak for a figure. */
const kindsOf = (scene: Scene, item: Item, role: RoleRead): readonly string[] => {
  const unit = item.unit ?? '1';
  if (RATIOS.has(unit)) {
    if (shareNoun(scene, item, role)) return ['share'];
    if (role.role === 'share') return ['share', 'rate'];
    return role.role === 'change' ? ['change'] : ['rate', 'share', 'change'];
  }
  if (unit === 'x') return ['multiple', 'change'];
  if (unit === 'count') return MACHINE_WORDS.has(fold(item.noun?.text ?? '')) ? ['machines'] : [];
  const dimension = unitOf(unit)?.dimension ?? unit;
  if (dimension === 'power' && /\/(?:d|yr|mo|wk|h)$/.test(unit) && /Wh/.test(unit)) return ['power_avg'];
  return [dimension];
};

/** Imports of machines are told apart from those of power by what is named beside them. */
const namesMachines = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (isMachine(keyAt(scene, at))) return true;
  return false;
};

const isMark = askedOf(/^[,،:(]$/);
const isAnd = askedOf(/^(?:and|but)$/);
const inside = (item: Item, cue: CueFound): boolean => cue.at >= item.from && cue.at < item.next;

/** a 14% cut in power prices: what is cut follows. */
const isChangeIn = (scene: Scene, item: Item, at: number): boolean =>
  at - item.next < 5 && isChangeWord(keyAt(scene, item.next)) && /^(?:in|of|to)$/.test(keyAt(scene, item.next + 1));

const score = (
  scene: Scene,
  item: Item,
  cue: CueFound,
  kinds: readonly string[],
): { score: number; measure: string } | null => {
  const row = cue.rows.find(({ kinds: own }) => kinds.some((kind) => own.has(kind)));
  if (!row || (row.measure === 'machine_imports' && !namesMachines(scene))) return null;
  const rank = kinds.findIndex((kind) => row.kinds.has(kind));
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
  // What another clause speaks of is another matter.
  const here = cue.at >= scene.from && cue.at < scene.to && !inside(item, cue);
  if (here && !sameClause(scene, cue.at, item.lead)) cost += before ? 2.5 : 5;
  if (here && before && governs(scene, item, cue.at)) cost = Math.min(cost, 1.5);
  // A word of the unit, per kilowatt-hour, says little beside one of what is counted: a levy of 2 cents per kWh.
  const weak = row.kinds.has('weak') || inside(item, cue) ? 5 : 0;
  // repaid 120 million: what stands right before the figure.
  const beside = here && cue.next === item.lead ? 2.5 : 0;
  return { score: (cue.next - cue.at) * 3 + beside - cost - rank * 2 - weak, measure: row.measure };
};

const baseOf = (item: Item): string => unitOf(item.unit ?? '1')?.dimension ?? '';

const decide = (scene: Scene, item: Item, role: RoleRead, cues: readonly CueFound[]): string | null => {
  const kinds = kindsOf(scene, item, role);
  if (kinds.length === 1 && kinds[0] === 'machines') {
    const imported = cues.some(
      (cue) => cue.rows.some((row) => row.measure === 'machine_imports') && Math.abs(cue.at - item.lead) < 6,
    );
    return imported ? 'machine_imports' : 'machine_count';
  }
  if (kinds.includes('share')) {
    const whole = wholeMeasure(scene, item);
    if (whole) return whole;
  }
  const priced = kinds[0]?.startsWith('money') && compare(item.value, exact(5_000_000n)) < 0;
  if ((priced || (kinds.includes('change') && role.role !== 'share')) && coinMoves(scene, item)) return 'btc_price';
  if (priced && machineSells(scene, item)) return 'hardware_price';
  if (kinds[0] === 'crypto' && minedBehind(scene, item)) return 'btc_production';
  if (kinds[0]?.startsWith('money') && soldFor(scene, item)) return 'btc_sold_value';
  let best: { score: number; measure: string } | null = null;
  for (const cue of cues) {
    const found = score(scene, item, cue, kinds);
    if (found && (!best || found.score > best.score)) best = found;
  }
  const dimension = kinds[0] === 'power_avg' ? 'energy' : baseOf(item);
  if (!best && /^k?W$/.test(item.unit ?? '')) return 'power_demand';
  // A cue without a measure says that the defaults are wrong: a reserve margin is no capacity.
  if (!best && /kW.mo/.test(item.unit ?? '')) return 'demand_charge';
  return best ? best.measure || null : (DEFAULT_MEASURES[dimension] ?? null);
};

const VALUED: ReadonlySet<string> = new Set(['btc_holdings', 'btc_sold', 'btc_production']);
/** 11,286 BTC, worth about $1.3 billion: the value of what stands before. */
const worth = (scene: Scene, item: Item, other: Item, before: string | null | undefined): string | null => {
  if (!VALUED.has(before ?? '') || !/^money/.test(baseOf(item)) || item.lead - other.next > 9) return null;
  for (let at = other.next; at < item.lead; at += 1) {
    if (parts(scene, at) || (/^(?:and|,|،)$/.test(keyAt(scene, at)) && at > other.next)) return null;
    if (/^(?:worth|valued|for|بقيمه|قيمتها|مقابل)$/.test(keyAt(scene, at))) return `${before}_value`;
  }
  return null;
};

/** 73 % of cash costs and wages for no more than 6 %: one kind of share, until another is named. */
const retains = (scene: Scene, other: Item, item: Item, cues: readonly CueFound[]): boolean =>
  /^(?:of|من)$/.test(keyAt(scene, other.next)) &&
  !/^(?:of|من)$/.test(keyAt(scene, item.next)) &&
  item.lead - other.next < 12 &&
  !cues.some((cue) => cue.at > other.next + 3 && cue.next <= item.lead);

const isChange = (item: Item, role: RoleRead): boolean =>
  (role.role === 'change' || (role.role === 'ratio' && role.direction !== null)) &&
  (RATIOS.has(item.unit ?? '') || item.unit === 'x');

/** … to $212 million, and the net loss narrowed by 41 %: between the two a measure of its own is named. */
const spokenOf = (scene: Scene, i: number, cues: readonly CueFound[]): boolean => {
  const item = scene.items[i];
  const other = i > 0 ? scene.items[i - 1] : undefined;
  if (!item || !other) return false;
  let clause = other.next;
  while (clause < item.lead && !/^(?:,|،|and|و|while|but|فيما|بينما)$|^و.{3}/.test(keyAt(scene, clause))) clause += 1;
  return cues.some(
    (cue) =>
      (cue.at >= clause || (cue.at >= other.next && governs(scene, item, cue.at))) &&
      cue.next <= item.lead &&
      cue.rows.some(({ kinds }) => kinds.has('change') && !kinds.has('weak')),
  );
};

/** tripled, to 6.9 TWh; تضاعف، ليبلغ 9: what it came to. */
const leadsTo = (scene: Scene, comma: number): boolean => /^(?:to|و?ل[يت].{2,})$/.test(keyAt(scene, comma + 1));

/** Measures of all figures of a sentence. A change has the measure of what changes: that of the figure beside it. */
export const measuresOf = (scene: Scene, roles: readonly RoleRead[], cues: readonly CueFound[]): (string | null)[] => {
  const own = mapped(scene.items, (item, i) => {
    const role = roles[i];
    return role ? decide(scene, item, role, cues) : null;
  });
  return mapped(own, (measure, i) => {
    const item = scene.items[i];
    const role = roles[i];
    if (!item || !role) return measure;
    const other = i > 0 ? scene.items[i - 1] : undefined;
    const value = other ? worth(scene, item, other, own[i - 1]) : null;
    if (value) return value;
    const share = other && RATIOS.has(item.unit ?? '') ? shareOf(scene, item, other, own[i - 1]) : null;
    if (share) return share;
    if (other && role.role === 'share' && roles[i - 1]?.role === 'share' && retains(scene, other, item, cues))
      return own[i - 1] ?? measure;
    const anchor = (k: number): boolean => {
      const other = k < 0 ? undefined : scene.items[k];
      if (!other || !roles[k] || isChange(other, roles[k]) || other.unit === 'x') return false;
      const [a, b] = k < i ? [other.next, item.from] : [item.next, other.from];
      for (let at = a; at < b; at += 1)
        if (parts(scene, at) || (k > i && !leadsTo(scene, at) && /^(?:and|و|,|،)$/.test(keyAt(scene, at))))
          return false;
      return true;
    };
    if (isChange(item, role)) {
      if (anchor(i + 1) && roles[i + 1]?.role === 'to') return own[i + 1] ?? measure;
      if (spokenOf(scene, i, cues) || cues.some((cue) => cue.at >= item.next && isChangeIn(scene, item, cue.at)))
        return measure;
      if (anchor(i - 1) && (scene.items[i - 1]?.unit !== 'count' || !measure)) return own[i - 1] ?? measure;
      return measure;
    }
    if (role.role === 'from' && anchor(i - 1) && baseOf(item) === baseOf(scene.items[i - 1] ?? item))
      return own[i - 1] ?? measure;
    if (role.role === 'from' && i > 1 && anchor(i - 2) && baseOf(item) === baseOf(scene.items[i - 2] ?? item))
      return own[i - 2] ?? measure;
    return measure;
  });
};
