import { asked, askedOf } from '#src/language/lexemes.ts';
import { isMachine } from './figure-measures-clause.ts';
import { type Item, itemAt, keyAt, partStart, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { named, ownerIn, phraseFrom, tagAt } from './figure-subjects-phrases-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { englishOwner } from './figure-subjects-who-en.ts';
import { among } from './figure-subjects-words-en.ts';

/**
 * Whose a figure is, where its measure says so by its kind: fees make up a share of income, machines have a price, what is
 * curtailed is output. The clause may be told by whoever did it.
 */
type Finder = (scene: Scene, item: Item, arab: boolean) => Run | null;

const tagOf = (scene: Scene, i: number): string =>
  i >= scene.from && i < scene.to ? (englishRead(scene).tags[i - scene.from] ?? ';') : ';';

/** The nouns around a token. */
const phraseAround = (scene: Scene, at: number, arab: boolean): Run | null => {
  if (arab) {
    const run = phraseFrom(arabicRead(scene), at);
    return run && named(arabicRead(scene), run);
  }
  let [from, to] = [at, at];
  while (tagOf(scene, from - 1) === 'N' && !itemAt(scene, from - 1)) from -= 1;
  while (tagOf(scene, to + 1) === 'N' && !itemAt(scene, to + 1)) to += 1;
  return { from, to };
};

/** The nearest word in front of a figure that is asked for, in its part of the sentence. */
const nearest = (scene: Scene, item: Item, is: (at: number) => boolean): number => {
  const start = partStart(scene, item.lead);
  for (let at = item.lead - 1; at >= start; at -= 1) if (is(at)) return at;
  return -1;
};

const isExpense = askedOf(
  /^(?:[وف]?(?:ال)?(?:كهرباء|طاقه|رسوم|اجور|رواتب|عماله|صيانه|ايجارات?|استضافه)|electricity|power|energy|fees|wages|salaries|staff|labou?r|hosting|rent|maintenance|fuel|depreciation)$/,
);
const isWholeOf = askedOf(/^(?:of|من|in)$/);
/** Electricity accounts for 73 % of costs, حصة الكهرباء من نفقات: the part that is named before the figure, not in the whole. */
const part: Finder = (scene, item, arab) => {
  const at = nearest(
    scene,
    item,
    (i) =>
      isExpense(scene.tokens[i]) &&
      (arab ? tagAt(arabicRead(scene), i) === 'N' : tagOf(scene, i) === 'N') &&
      !isWholeOf(scene.tokens[i - 1]),
  );
  const run = at < 0 ? null : phraseAround(scene, at, arab);
  return run && !arab ? { from: run.from, to: at } : run;
};

const isOut = askedOf(/^(?:offline|out|idle|down|dark|underwater|off)$/);
/** The whole that a part is taken of: a third of the fleet, 19 % من أسطول تكساس, ربع الأسطول. */
const whole: Finder = (scene, item, arab) => {
  const tied = /^(?:of|من)$/.test(keyAt(scene, item.next));
  if (arab) {
    const from = tied ? item.next + 1 : item.next;
    if (!tied && item.unit !== 'fraction') return null;
    return tagAt(arabicRead(scene), from) === 'N' ? phraseFrom(arabicRead(scene), from) : null;
  }
  if (!tied) return null;
  let to = item.next;
  while (among('NDA"', tagOf(scene, to + 1)) || (keyAt(scene, to + 1) === 'of' && to > item.next)) to += 1;
  while (to > item.next && (tagOf(scene, to) === 'A' || isOut(scene.tokens[to]))) to -= 1;
  // of Iceland’s mining capacity: a measure, and whose it is
  if (/^capacity$/.test(keyAt(scene, to))) return englishOwner(scene, { from: item.next + 1, to });
  return to > item.next && !/^(?:it|its|them|their)$/.test(keyAt(scene, item.next + 1))
    ? { from: item.next + 1, to }
    : null;
};

const isOutput = askedOf(
  /^(?:[وب]?(?:ال)?(?:انتاج|توليد|محطات|الواح|رياح|مزارع)|output|generation|wind|solar|hydro|hydropower|renewables?|production)$/,
);
/** curtailed 210 GWh of hydropower, قلصت الشبكة إنتاج المحطات: what was held back; lost to curtailment is whose it was. */
const heldBack: Finder = (scene, item, arab) => {
  const behind = whole(scene, item, arab);
  if (behind) {
    for (let at = behind.from; at <= behind.to; at += 1) if (isOutput(scene.tokens[at])) return behind;
    return null;
  }
  return null;
};

const isThing = asked((key) => isMachine(key));
/** sold the X7 Pro rig at $14.8 per TH/s: a machine’s price is its own. */
const machine: Finder = (scene, item, arab) => {
  const at = nearest(
    scene,
    item,
    (i) =>
      isThing(scene.tokens[i]) &&
      !/^miners?$/.test(keyAt(scene, i)) &&
      (arab ? tagAt(arabicRead(scene), i) === 'N' : tagOf(scene, i) === 'N'),
  );
  // ordered 12,000 machines at $13.2 per TH/s
  const many = scene.items.findLast(
    (one) => one.next <= item.lead && one.unit === 'count' && isThing(scene.tokens[one.next - 1]),
  );
  if (many && many.next > at) return { from: many.next - 1, to: many.next - 1 };
  if (at < 0) return null;
  const run = phraseAround(scene, at, arab);
  return run && !arab && /^s$/.test(keyAt(scene, run.to)) ? { from: run.from, to: run.to - 2 } : run;
};

const isBan = askedOf(
  /^(?:bans?|moratori(?:um|a)|suspension|prohibition|embargo|freeze|[وب]?(?:ال)?(?:حظر|منع|تعليق|وقف))$/,
);
/** extends the ban on mining for six years: a ban has a term, whoever sets it. */
const ban: Finder = (scene, item, arab) => {
  const noun = (i: number): boolean => (arab ? tagAt(arabicRead(scene), i) === 'N' : tagOf(scene, i) === 'N');
  const at = nearest(scene, item, (i) => isBan(scene.tokens[i]) && noun(i));
  if (arab) {
    // يحظر التعدين لثلاث سنوات: what is forbidden
    const done =
      at >= 0 ? -1 : nearest(scene, item, (i) => /^[وفس]?[يت]?(?:حظر|منع|علق|اوقف)ت?$/.test(keyAt(scene, i)));
    if (at >= 0) return phraseAround(scene, at, true);
    const first = done >= 0 ? phraseFrom(arabicRead(scene), done + 1) : null;
    return isRuled(scene, first, 'ban_term') && first ? phraseFrom(arabicRead(scene), first.to + 1) : first;
  }
  if (at < 0) return null;
  let to = at;
  if (/^(?:on|of)$/.test(keyAt(scene, at + 1)))
    while (among('NDA', tagOf(scene, to + 1)) || /^(?:on|of|in)$/.test(keyAt(scene, to + 1))) to += 1;
  while (to > at && (itemAt(scene, to) || tagOf(scene, to) !== 'N')) to -= 1;
  return { from: at, to };
};

const GRID =
  /^(?:grid|network|system|state|country|province|island|region|[وب]?(?:ال)?(?:شبكه|دوله|بلاد|منطقه|محافظه|جزيره))$/;
/** a deficit of 1,500 MW on the national grid: the grid that is short, whoever tells of it. */
const short: Finder = (scene, item, arab) => {
  if (!/^(?:on|in|across|في|علي)$/.test(keyAt(scene, item.next))) return null;
  if (arab) {
    const run = phraseFrom(arabicRead(scene), item.next + 1);
    return run && GRID.test(keyAt(scene, run.from)) ? run : null;
  }
  let to = item.next;
  while (among('ND', tagOf(scene, to + 1))) to += 1;
  return GRID.test(keyAt(scene, to)) ? { from: item.next + 1, to } : null;
};

const isLine = askedOf(/^(?:lines?|cables?|substations?|interconnectors?|links?|transformers?|circuits?|corridors?)$/);
/** want a second line of 400 kV */
const line: Finder = (scene, item, arab) => {
  if (arab || keyAt(scene, item.lead - 1) !== 'of' || !isLine(scene.tokens[item.lead - 2])) return null;
  let from = item.lead - 2;
  while (among('ND', tagOf(scene, from - 1))) from -= 1;
  return { from, to: item.lead - 2 };
};

/** Gas burned at the wellhead site rose: what burns it. */
const burner: Finder = (scene, item, arab) => {
  if (arab) return null;
  const at = nearest(scene, item, (i) => /^(?:burn(?:ed|t)|used|consumed|flared)$/.test(keyAt(scene, i)));
  if (at < 0 || !/^(?:at|by|in)$/.test(keyAt(scene, at + 1))) return null;
  let to = at + 1;
  while (among('ND', tagOf(scene, to + 1))) to += 1;
  return to > at + 1 ? { from: at + 2, to } : null;
};

const isImported = askedOf(/^(?:[وب]?(?:ال)?واردات)$/);
/** دخل إثيوبيا 38 ألف جهاز, واردات عُمان: the country that they come to. */
const importer: Finder = (scene, item, arab) => {
  if (!arab) return null;
  if (/^(?:دخل|دخلت|وصل|وصلت)$/.test(keyAt(scene, item.lead - 2))) return { from: item.lead - 1, to: item.lead - 1 };
  const at = nearest(scene, item, (i) => isImported(scene.tokens[i]));
  const run = at < 0 ? null : phraseFrom(arabicRead(scene), at);
  const own = run && run.to > at ? ownerIn(arabicRead(scene), { from: at + 1, to: run.to }) : null;
  return own === 'its' ? null : own;
};

const isSource = askedOf(
  /^(?:[وف]?[يت](?:اتي|نتج|ولد|صدر|تولد)|[وف]?(?:جاء|جاءت|اتي|اتت)|comes?|came|coming|originates?|stems?)$/,
);
/** 54 % of its power comes from hydro, يأتي 68 % من الكهرباء من الغاز: where a share comes from. */
const source: Finder = (scene, item, arab) => {
  const verb = [item.lead - 1, item.lead - 2].find((i) => isSource(scene.tokens[i]));
  if (arab && verb === undefined && !/^(?:نحو|حوالي)$/.test(keyAt(scene, item.lead))) return null;
  let last = -1;
  for (let at = item.next; at < scene.to && at < item.next + 16; at += 1) {
    if (/^[,،;.]$/.test(keyAt(scene, at)) || itemAt(scene, at)) break;
    if (arab ? keyAt(scene, at) === 'من' : keyAt(scene, at) === 'from' && isSource(scene.tokens[at - 1])) last = at;
  }
  // 72% of its power came from gas and 28% from the sun: the verb and the whole are said once.
  const before = scene.items[scene.items.indexOf(item) - 1];
  const listed =
    before?.unit === item.unit &&
    item.lead - before.next < 10 &&
    (arab ? keyAt(scene, item.next) === 'من' : keyAt(scene, item.next) === 'from');
  if (last < 0 && listed) last = item.next;
  if (last <= item.next && !listed) return null;
  if (arab) return phraseFrom(arabicRead(scene), last + 1);
  let to = last;
  while (among('ND', tagOf(scene, to + 1))) to += 1;
  return to > last ? { from: last + 1, to } : null;
};

const isShare = askedOf(/^(?:[وب]?(?:ال)?(?:سهم|اسهم))$/);
/** يتداول السهم عند 2.4 ضعف: the share itself, where no company is named. */
const share: Finder = (scene, item, arab) => {
  if (!arab) return null;
  const at = nearest(scene, item, (i) => isShare(scene.tokens[i]));
  if (at < 0 || !/^[وب]?ال/.test(keyAt(scene, at))) return null;
  return { from: at, to: at };
};

const FINDERS: ReadonlyMap<string, Finder> = new Map([
  ['fee_share', part],
  ['cost_share', part],
  ['offline_share', whole],
  ['curtailment', heldBack],
  ['hardware_price', machine],
  ['ban_term', ban],
  ['power_shortfall', short],
  ['voltage', line],
  ['apparent_power', line],
  ['gas_use', burner],
  ['machine_imports', importer],
  ['energy_mix_share', source],
  ['energy_share', source],
  ['hashrate_share', source],
  ['stock_price', share],
  ['book_multiple', share],
]);

export const byMeasure = (scene: Scene, item: Item, measure: string | null, arab: boolean): Run | null =>
  FINDERS.get(measure ?? '')?.(scene, item, arab) ?? null;

const isRule = askedOf(
  /^(?:bills?|acts?|laws?|articles?|sections?|decrees?|rules?|orders?|ordinances?|regulations?|codes?|drafts?|parliament|governments?|senators?|senate|lawmakers|regulators?|ministry|cabinet|commission|[وب]?(?:ال)?(?:قانون|مشروع|ماده|مرسوم|قرار|لايحه|لاءحه|برلمان|حكومه|مجلس|هييه|هيءه|وزاره|نص|تعميم))$/,
);
const CHARGED: ReadonlySet<string> = new Set(['fine', 'tax_rate', 'levy', 'ban_term']);
/** The decree sets a fine: who sets it does not pay it. */
export const isRuled = (scene: Scene, run: Run | null, measure: string | null): boolean => {
  if (!run || !CHARGED.has(measure ?? '')) return false;
  for (let at = run.from; at <= run.to; at += 1) if (isRule(scene.tokens[at])) return true;
  return false;
};
