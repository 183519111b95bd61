import { askedOf } from '#src/language/lexemes.ts';
import { fold } from '#src/language/text.ts';
import { MACHINES } from './figure-measures-lexicon.ts';
import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { doerOf } from './figure-subjects-clauses-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { isArabic, type Run } from './figure-subjects-runs.ts';

interface Governing {
  /** What stands for the subject of the figure’s clause; that of the clause before where it is left out. */
  readonly subject: Run | null;
  readonly own: boolean;
  readonly verb: { readonly from: number; readonly next: number } | null;
}

const inEnglish = (scene: Scene, item: Item): Governing => {
  const { rulers, homes } = englishRead(scene);
  const at = (item.kind === 'verb' ? item.from : item.lead) - scene.from;
  const ruler = rulers[at] ?? null;
  const home = item.kind === 'verb' ? homes[at] : ruler?.clause;
  return {
    subject: home?.subject ?? null,
    own: Boolean(home?.subject && home.subject.to < item.lead),
    verb: ruler && { from: ruler.at, next: ruler.next },
  };
};

const inArabic = (scene: Scene, item: Item): Governing => {
  const all = arabicRead(scene);
  const home = all.homes[item.lead - scene.from];
  if (!home) return { subject: null, own: false, verb: null };
  const own = doerOf(all, home);
  let subject = own;
  for (let i = all.clauses.indexOf(home) - 1; i >= 0 && !subject; i -= 1) {
    const one = all.clauses[i];
    if (one && !one.inserted && !one.antecedent) subject = doerOf(all, one);
  }
  const verb = home.verb >= 0 ? { from: home.verb, next: home.verb + 1 } : null;
  return { subject, own: own !== null && own.to < item.lead, verb };
};

const governing = (scene: Scene, item: Item): Governing =>
  isArabic(keyAt(scene, scene.from)) || isArabic(keyAt(scene, item.lead - 1))
    ? inArabic(scene, item)
    : inEnglish(scene, item);

/** Does a word stand in the subject, or is it the verb, of the clause of a figure? What lies between is then an insertion. */
export const governs = (scene: Scene, item: Item, at: number): boolean => {
  const { subject, own, verb } = governing(scene, item);
  if (verb && at >= verb.from && at < verb.next && verb.next <= item.lead) return true;
  return Boolean(own && subject && at >= subject.from && at <= subject.to);
};

const BARE = /^(?:the|of|a|one|price|prices|value|سعر|قيمه|عمله|العمله|تداول|وسعر)$/;
const COIN = /^(?:و|ب|ل|ف)?(?:ال)?(?:bitcoin|btc|بيتكوين|بتكوين)$/;
/** Bitcoin changed hands at, خسرت بيتكوين: the coin itself moves, no mining and no miner. */
export const coinMoves = (scene: Scene, item: Item): boolean => {
  const { subject } = governing(scene, item);
  if (!subject || subject.to - subject.from > 3) return false;
  let coin = false;
  for (let at = subject.from; at <= subject.to; at += 1) {
    const word = keyAt(scene, at);
    if (COIN.test(word)) coin = true;
    else if (!BARE.test(word)) return false;
  }
  return coin;
};

const MACHINE_WORDS = new Set(MACHINES.map(fold));
const MODEL = /^(?:antminers?|whatsminers?|avalons?|sealminers?|[asmt]\d{2,4}[a-z+]{0,6}|[a-z]\d{1,2}|gx-\d)$/;
export const isMachine = (word: string): boolean =>
  MODEL.test(word) || MACHINE_WORDS.has(word) || MACHINE_WORDS.has(word.replace(/^(?:و|ب|ل)?ال/, ''));

/** A new S21 costs $3,900: is the subject a machine? The miner that pays is a company. */
export const machineSells = (scene: Scene, item: Item): boolean => {
  const { subject, verb } = governing(scene, item);
  if (
    !subject ||
    !verb ||
    !/^(?:is|costs?|sells?|sold|priced|retails?|fetche[sd]|[وف]?[يت]?كلف|[وف]?[يت]باع|[وف]?بيعت?)$/.test(
      keyAt(scene, verb.next - 1),
    )
  )
    return false;
  for (let at = subject.from; at <= subject.to; at += 1)
    if (isMachine(keyAt(scene, at)) && !/^miners?$/.test(keyAt(scene, at))) return true;
  return false;
};

const COSTS =
  /^(?:costs?|expenses|expenditure|spending|outlays?|تكاليف|التكاليف|نفقات|النفقات|مصاريف|المصاريف|مصروفات|كلفه|تكلفه)$/;
const EARNINGS =
  /^(?:revenues?|income|earnings|rewards?|takings|ايرادات|الايرادات|عائدات|العائدات|مداخيل|عوائد|مكافات|دخل)$/;
const isFee = askedOf(/^(?:و?(?:ال)?(?:fees?|رسوم|عمولات))$/);
const EMITTED = /^(?:emissions|انبعاثات|الانبعاثات)$/;
const feesBefore = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= scene.from; at -= 1) if (isFee(scene.tokens[at])) return true;
  return false;
};

/** 73 % of cash costs, 70 في المئة من نفقات التشغيل: the noun of the whole says what kind of share it is. */
export const wholeMeasure = (scene: Scene, item: Item): string | null => {
  if (!/^(?:of|من)$/.test(keyAt(scene, item.next))) return null;
  for (let at = item.next + 1; at < item.next + 6 && at < scene.to; at += 1) {
    const word = keyAt(scene, at);
    if (scene.tokens[at]?.kind !== 'word' || /^(?:and|for|in|to|at|on|by|with|while|is|was)$/.test(word)) break;
    if (COSTS.test(word)) return 'cost_share';
    if (EARNINGS.test(word)) return feesBefore(scene, item) ? 'fee_share' : null;
    if (EMITTED.test(word)) return 'emissions_share';
  }
  return null;
};

const SHARES: Readonly<Record<string, string>> = {
  emissions: 'emissions_share',
  electricity_consumption: 'energy_share',
  hashrate: 'hashrate_share',
  power_shortfall: 'power_shortfall_share',
  curtailment: 'curtailment',
};
/** 61 Mt, or 0.11 % of the global total; 1,080 MW, equal to 44 % of demand: the amount before as a share. */
export const shareOf = (scene: Scene, item: Item, before: Item, measure: string | null | undefined): string | null => {
  const whole = /^(?:of|من|منه|منها)$/.test(keyAt(scene, item.next)) || item.unit === 'fraction';
  if (!whole || item.lead - before.next > 12) return null;
  // …, nearly a third of their output
  if (/^[,،]$/.test(keyAt(scene, before.next)) && item.lead === before.next + 1) return SHARES[measure ?? ''] ?? null;
  for (let at = before.next; at < item.lead; at += 1)
    if (/^(?:or|equal|equivalent|اي|او|يعادل|ويعادل|تعادل|وتعادل)$/.test(keyAt(scene, at)))
      return SHARES[measure ?? ''] ?? null;
  return null;
};
