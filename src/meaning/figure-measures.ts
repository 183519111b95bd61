import { compare, exact } from '#src/base/exact.ts';
import { mapped } from '#src/base/mapped.ts';
import { answered, asked, askedOf, rarelyAskedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import { spelled, variants } from './figure-cue-forms.ts';
import { coinMoves, governs, machineSells, shareOf, wholeMeasure } from './figure-measures-clause.ts';
import { bought, minedBehind, reportedFor, soldFor } from './figure-measures-coins.ts';
import { isFined } from './figure-measures-fines.ts';
import { DEFAULT_MEASURES, MEASURE_CUES } from './figure-measures-lexicon.ts';
import {
  baseOf,
  type CueFound,
  isChangeIn,
  isDeal,
  kindsOf,
  namesMachines,
  ofSource,
  RATIOS,
  type Row,
  score,
} from './figure-measures-score.ts';
import { phrases } from './figure-phrases.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, itemAt, keyAt, parts, type Scene } from './figure-scene.ts';
import { COMPANIES } from './gazetteer-companies.ts';

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

/** What the variants of a word begin: most words have none, and news repeats its words. */
const opening = answered((key) => variants(key).flatMap((variant) => CUES.start(variant) ?? []));

// عجزًا قدره 9: its size; a capacity of its own is قدرته.
const isSize = asked((_, raw) => /^[وف]?قدره$/.test(raw));

const isFriday = askedOf(/^[وبل]?ا?لجمعه$/);
const cueAt = (tokens: readonly Token[], i: number): CueFound | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const spellings = opening(token);
  // يوم الجمعة gathers nothing
  if (spellings.length === 0 || isSize(token) || isFriday(token)) return null;
  let best: CueFound | null = null;
  for (const start of spellings) {
    // Only the first word goes without its article and particle: سعر البيتكوين, كلفة الكهرباء stand as written.
    const hit = CUES.behind(start, tokens, i);
    if (hit && (!best || hit.next > best.next)) best = { rows: hit.value, at: i, next: hit.next };
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

const LEAST_OF_A_DEAL = exact(50_000n);
const MOST_OF_A_PRICE = exact(5_000_000n);

const isFee = askedOf(
  /^(?:fees?|levy|levies|tax|taxes|duties|royalties|[وبل]?(?:ال)?(?:رسوم|رسم|ضريبه|ضرايب|ضراءب|ضرائب|اتاوات))$/,
);
const leadsToFee = askedOf(
  /^(?:in|from|of|as|out|the|a|new|its|their|digital|mining|energy|power|electricity|من|على|علي|ك)$/,
);
/** paid 3.84 billion tenge in digital mining fees, 2.95 مليار تنغي من رسوم التعدين: what the money is. */
const feesBehind = (scene: Scene, item: Item): boolean => {
  if (!/^(?:in|from|of|من)$/.test(keyAt(scene, item.next))) return false;
  for (let at = item.next; at < scene.to && at < item.next + 6; at += 1) {
    if (isFee(scene.tokens[at])) return true;
    if (!leadsToFee(scene.tokens[at])) return false;
  }
  return false;
};

const isElectric = askedOf(
  /^(?:electricity|power|grid|losses|transmitted|renewables?|solar|heat|wind|[وبل]?(?:ال)?(?:كهرب.{2,6}|منقوله|موزعه|فاقد|طاق[هت].{0,2}|متجدده|شمسيه|رياح))$/,
);
const isHash = askedOf(/hash|pool|miner|هاش|تجزءه|تجزيه|تجزئه|تعدين|حوسبه|مجمع/);
const isNetwork = askedOf(/^(?:network|grid|[وبل]?(?:ال)?شبكه)$/);
const isTitled = askedOf(/^(?:مدير|مديره|مشغل|مشغله|شركه|رييس|رءيس|رئيس|operator|heating|district)$/);
const isOffice = askedOf(/^(?:director|operator|planner|planners|company|chief|needs)$/);
/** A network of electricity is none of machines: its director, what the grid carries. */
const ofGrid = (scene: Scene, at: number): boolean => {
  if (!isNetwork(scene.tokens[at])) return false;
  if (isTitled(scene.tokens[at - 1]) || isOffice(scene.tokens[at + 1])) return true;
  let electric = false;
  for (let i = scene.from; i < scene.to; i += 1) {
    if (isHash(scene.tokens[i])) return false;
    electric ||= isElectric(scene.tokens[i]);
  }
  return electric;
};

const isLost = askedOf(/^(?:losses|loses?|[وبل]?(?:ال)?(?:فاقد|خسائر|خساير|خساءر))$/);
const isOfLosses = askedOf(/^(?:network|grid|line|power|technical|in|on|transmission|[وبل]?(?:ال)?شبكه|في|غير)$/);
/** Losses in the network ran at 11 %: of what is lost on the way no measure speaks. */
const ofLosses = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at) && !itemAt(scene, at); at -= 1)
    if (
      isLost(scene.tokens[at]) &&
      (/فاقد/.test(keyAt(scene, at)) || isOfLosses(scene.tokens[at + 1]) || isOfLosses(scene.tokens[at - 1]))
    )
      return true;
  return false;
};

const isRemaining = askedOf(/^(?:left|remaining|remained|remain|متبقيه|متبقي)$/);
const isKept = askedOf(/^(?:was|were|is|are|it|had|has|held|in|hand)$/);
/** had 1,471 BTC left, 5,600 BTC were left: what is still held, whatever was sold. */
const isLeft = (scene: Scene, item: Item): boolean => {
  let at = item.next;
  while (at < item.next + 2 && isKept(scene.tokens[at])) at += 1;
  return isRemaining(scene.tokens[at]);
};

const isCost = askedOf(/^(?:cost|costs|costing)$/);
/** a coin cost $71,200 to mine */
const isToMine = (scene: Scene, item: Item): boolean =>
  keyAt(scene, item.next) === 'to' &&
  /^(?:mine|produce)$/.test(keyAt(scene, item.next + 1)) &&
  [1, 2, 3].some((back) => isCost(scene.tokens[item.lead - back]));

const isHas = askedOf(/^(?:has|have|[وف]?(?:لدي(?:ه|ها|هم)?|بحوزت(?:ه|ها|هم)|[يت](?:ملك|متلك)))$/);
const isDone = askedOf(
  /^(?:mined|produced|sold|bought|\S+ed|[وف]?(?:عدن|انتج|استخرج|باع|اشتري?|كسب|خسر|دفع)(?:ت|وا)?)$/,
);
/** It has cash of $23 million and 610 BTC, لديها نقد قدره 23 مليون دولار و610 بيتكوين. */
const isHad = (scene: Scene, item: Item): boolean => {
  // It had 1,412 BTC on its books, where "it had been 61" tells of something done.
  if (keyAt(scene, item.lead - 1) === 'had') return true;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 9; at -= 1) {
    if (isDone(scene.tokens[at])) return false;
    if (isHas(scene.tokens[at])) return true;
    if (/^[;.؛]$/.test(keyAt(scene, at))) return false;
  }
  return false;
};

const isMonth = rarelyAskedOf(/^(?:months?|quarters?|شهر|ربع)$/);
/** 254 BTC in October, fewer than in any month since the spring: months are held against each other by what they bring. */
const ofAMonth = (scene: Scene, item: Item): boolean => {
  for (let at = item.next; at < item.next + 12 && at < scene.to; at += 1) {
    const than = /^(?:than|من)$/.test(keyAt(scene, at)) ? at + 1 : 0;
    const any = than && (keyAt(scene, than) === 'in' ? than + 1 : than);
    if (any && /^(?:any|اي)$/.test(keyAt(scene, any))) return [1, 2].some((on) => isMonth(scene.tokens[any + on]));
  }
  return false;
};

const borneBy = askedOf(/^(?:to|for|علي|ل)$/);
const isStateWord = askedOf(/^(?:committee|department|service|office|authority|agency|minister|ministry)$/);
/** The loss to the utility, الخسارة على الشركة: no loss of a year's accounts; the revenue committee reports of others. */
const isOtherwise = (scene: Scene, item: Item, cue: CueFound, measure: string): boolean =>
  // bought used machines at 640 dollars: nobody signs a deal for so little
  // بموجب اتفاقها تدفع إيجارًا: paid under a deal, and not what the deal is worth
  (measure === 'deal_value' && /^(?:بموجب|under)$/.test(keyAt(scene, cue.at - 1))) ||
  (measure === 'deal_value' && compare(item.value, LEAST_OF_A_DEAL) < 0) ||
  // no adjustment has exceeded 8 %, and that calm suits companies with power contracts
  (measure === 'energy_share' && cue.at > item.next + 1 && !leadsToWhole(scene.tokens[item.next])) ||
  // 310 GWh of wind output were curtailed: what was done to it is told elsewhere
  (measure === 'electricity_generation' && cue.at >= item.next && isOfIt(scene.tokens[cue.at - 1])) ||
  // 260 million in shares: no price of one
  (measure === 'stock_price' && baseOf(item) === 'money' && compare(item.value, LEAST_OF_A_DEAL) > 0) ||
  // تصدر الصندوق القائمة: came first, issued nothing
  (measure === 'debt_raised' && isTopping(scene, cue)) ||
  (measure === 'btc_sold_value' && !namesCoins(scene)) ||
  (measure === 'net_loss' && (borneBy(scene.tokens[cue.next]) || isGuessed(scene.tokens[cue.at - 1]))) ||
  (measure === 'revenue' && isStateWord(scene.tokens[cue.next]));
const isTop = askedOf(/^(?:ال)?(?:قايمه|ترتيب|سباق|مشهد|دول|ولايات|شركات|محافظات|مدن|مناطق|لايحه|تصنيف)$/);
const isTopping = (scene: Scene, { at }: CueFound): boolean =>
  /^[وف]?[يت]تصدر|^[وف]?تصدر/.test(keyAt(scene, at)) &&
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((on) => isTop(scene.tokens[at + on]) && at + on < scene.to);
const isOfIt = askedOf(/^(?:of|من)$/);
const leadsToWhole = askedOf(/^(?:of|in|is|was|goes|went|to|for|من|في|علي|ل.*)$/);
const isCoins = askedOf(/bitcoin|coin|btc|crypto|بيتكوين|بتكوين|عمل[هات]|مشفر/);
const namesCoins = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (isCoins(scene.tokens[at])) return true;
  return false;
};
const isGuessed = askedOf(/^[وف]?(?:قدرت|قدر|تقدر|يقدر|قدروا)$/);

const isSomebody = askedOf(/^(?:it|they|was|were|is|are)$/);
const outdoes = (scene: Scene, item: Item): boolean =>
  keyAt(scene, item.next + 1) === 'than' && isSomebody(scene.tokens[item.next + 2]);

/** No other number of the field is of trillions without a unit. */
const LEAST_OF_DIFFICULTY = exact(10n ** 12n);

const decide = (scene: Scene, item: Item, role: RoleRead, cues: readonly CueFound[]): string | null => {
  // the $2.9 billion lease
  if (/^money$/.test(baseOf(item)) && isDeal(scene.tokens[item.next])) return 'deal_value';
  const kinds = kindsOf(scene, item, role);
  if (isFined(scene, item)) return 'fine';
  if (kinds.length === 1 && kinds[0] === 'machines') {
    const imported = cues.some(
      (cue) => cue.rows.some((row) => row.measure === 'machine_imports') && Math.abs(cue.at - item.lead) < 12,
    );
    return imported ? 'machine_imports' : 'machine_count';
  }
  if (kinds.includes('share')) {
    if (ofLosses(scene, item)) return null;
    const whole = wholeMeasure(scene, item);
    if (whole) return whole;
  }
  const priced = kinds[0]?.startsWith('money') && compare(item.value, MOST_OF_A_PRICE) < 0;
  if ((priced || (kinds.includes('change') && role.role !== 'share')) && coinMoves(scene, item)) return 'btc_price';
  if (priced && machineSells(scene, item)) return 'hardware_price';
  if (kinds[0] === 'crypto' && (isLeft(scene, item) || isHad(scene, item))) return 'btc_holdings';
  if (kinds[0] === 'money' && isToMine(scene, item)) return 'production_cost';
  if (kinds[0] === 'crypto' && reportedFor(scene, item)) return 'btc_production';
  if (kinds[0] === 'money' && compare(item.value, LEAST_OF_A_DEAL) > 0 && bought(scene, item)) return 'deal_value';
  if (kinds[0] === 'money' && feesBehind(scene, item)) return 'levy';
  // produced 8.1 TWh more than they consumed: by how much two things differ
  if (kinds[0] === 'energy' && /^(?:more|less)$/.test(keyAt(scene, item.next)) && outdoes(scene, item)) return null;
  if (kinds[0] === 'crypto' && minedBehind(scene, item)) return 'btc_production';
  if (kinds[0]?.startsWith('money') && soldFor(scene, item)) return 'btc_sold_value';
  let best: { score: number; measure: string } | null = null;
  for (const cue of cues) {
    const found = score(scene, item, cue, kinds, role);
    if (found && isOtherwise(scene, item, cue, found.measure)) continue;
    // What an introduction says of the network holds for its list.
    if (found?.measure === 'hashrate_share' && cue.at >= scene.from && ofGrid(scene, cue.next - 1)) continue;
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (best?.measure === 'energy_share' && ofSource(scene, item, cues)) return 'energy_mix_share';
  const dimension = kinds[0] === 'power_avg' ? 'energy' : baseOf(item);
  const small = /^k?W$/.test(item.unit ?? '');
  if (small && (!best || (best.measure === 'power_capacity' && namesMachines(scene)))) return 'power_demand';
  if (best?.measure === 'btc_holdings' && ofAMonth(scene, item)) return 'btc_production';
  // A cue without a measure says that the defaults are wrong: a reserve margin is no capacity.
  if (!best && (item.unit ?? '1') === '1' && compare(item.value, LEAST_OF_DIFFICULTY) >= 0) return 'difficulty';
  if (!best && /kW.mo/.test(item.unit ?? '')) return 'demand_charge';
  return best ? best.measure || null : (DEFAULT_MEASURES[dimension] ?? null);
};

const VALUED: ReadonlySet<string> = new Set(['btc_holdings', 'btc_sold', 'btc_production']);
/** 11,286 BTC, worth about $1.3 billion: the value of what stands before. */
const worth = (scene: Scene, item: Item, other: Item, before: string | null | undefined): string | null => {
  if (!VALUED.has(before ?? '') || !/^money/.test(baseOf(item)) || item.lead - other.next > 9) return null;
  for (let at = other.next; at < item.lead; at += 1) {
    const listed = /^(?:and|,|،)$/.test(keyAt(scene, at)) && at > other.next;
    if (parts(scene, at) || (listed && !/^(?:worth|valued)$/.test(keyAt(scene, at + 1)))) return null;
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
    // paid 4.1 cents for 546 GWh, or $22.4 million in all
    const paidFor = other && /^(?:energy|energy_price)$/.test(baseOf(other)) && /^money/.test(baseOf(item));
    if (!measure && paidFor && /^(?:or|اي)$/.test(keyAt(scene, item.lead - 1))) return 'electricity_cost';
    // أي خمسة أضعاف ما كانت عليه, or five times as much: of what stands before
    if (other && item.unit === 'x' && /^(?:or|اي)$/.test(keyAt(scene, item.lead - 1)) && own[i - 1])
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
