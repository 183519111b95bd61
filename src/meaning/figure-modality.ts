import type { Figure, Period } from '#src/base/figure.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { aheadAt, supposedAt } from './figure-modality-acts.ts';
import { phrases } from './figure-phrases.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, partEnd, partStart, type Scene } from './figure-scene.ts';
import { verbForms } from './figure-subjects-verbs-en.ts';
import { verbOf } from './figure-verbs.ts';

type Modality = Figure['modality'];
type Cue = Modality | 'now';

const CUES = phrases<Cue>([
  [
    'forecast',
    'forecast|forecasts|forecasted|forecasting|project|projects|projected|projection|projections|predicts|predicted|expect|expects|expected|expecting|anticipates|anticipated|assume|assumes|assumed|likely|could|may|might|poised|on track|outlook|sees|see',
  ],
  [
    'forecast',
    'من المتوقع|المتوقع|متوقع|متوقعة|يتوقع|تتوقع|يتوقعون|توقع|توقعت|توقعات|توقعوا|نتوقع|المنتظر|من المرجح|مرشح|مرشحة|ربما|سوف|تقدر بأن|ترجح|يرجح|مرجح',
  ],
  [
    'planned',
    'plan|plans|planned|planning|aim|aims|aimed|aiming|target|targets|targeted|targeting|intends|intend|option|options|scheduled|proposed|proposes|proposal|would tax|would charge|would impose|would cap|would limit|would require|would levy|commits|committed|pledged|agreed to|seeks|wants|want|wants to|prepares to|preparing to|gears up|gearing up|committed to|earmarked|readies|readying|set to|goal|goals|hopes|due to|slated|under construction|to be built|on order|awaiting|reserved|earmarked|draft|draft bill|bill would|bill that would|under the bill|senate bill|house bill|proposed bill|eyes|eyeing|eyed|looks to|looking to|bids to|vows to|vowed to|sets sights on|sets its sights on|guidance|guides|guided|budgets|budgeted|budget of|ambition|roadmap',
  ],
  [
    'planned',
    'تستعد|يستعد|استعدادا|تتأهب|يتأهب|تتطلع|يتطلع|تطلع إلى|متطلعة|متطلعا|تأمل|يأمل|طموح|طموحها|ميزانيتها المقررة|مستهدف|المستهدف|المستهدفة|تخطط|يخطط|خطط|خطة|تعتزم|يعتزم|اعتزام|تستهدف|يستهدف|مستهدفة|تطمح|يطمح|تهدف|يهدف|هدف|تنوي|ينوي|تسعى|يسعى|المقرر|من المقرر|مقترح|يقترح|تقترح|مشروع قانون|تعهدت|تعهد|خيار|خيارا|قيد الإنشاء|المزمع|المخطط|تعهدات|التزمت',
  ],
  [
    'estimate',
    'estimate|estimates|estimated|estimating|argued|argues|argue|believes|think|thinks|approximates|suggests|suggested|modelled|modeled|calculates|calculated|reckons|implied|implies|can pay|puts the|put the|pegs the|pegged the',
  ],
  [
    'estimate',
    'تقدير|تقديرات|يقدر|تقدر|قدر|قدرت|قدروا|يقدرون|المقدر|المقدرة|تقديرية|يقدره|تقدره|مقدرة|ويقدر|تقديراتها|بتقدير|تشير تقديرات|يرى|يعتقد',
  ],
  ['hypothetical', 'if|were to|suppose|hypothetically|assuming|in theory|even if|had it'],
  ['hypothetical', 'لو|إذا|افتراضا|بافتراض|على افتراض|نظريا|إن لم'],
  ['now', 'today|now|currently|current|at present|already|so far'],
  ['now', 'حاليا|حالي|الحالي|الحالية|الآن|اليوم|حتى الآن|بالفعل|في الوقت الراهن|الراهنة|الراهن|راهنا'],
]);

/** Present perfect and past say that it happened: would not be a forecast then. */
const WEIGHT: Readonly<Record<Cue, number>> = {
  hypothetical: 3,
  planned: 2,
  forecast: 2,
  estimate: 1,
  actual: 0,
  now: 0,
};

interface Found {
  readonly cue: Cue;
  readonly at: number;
  readonly next: number;
  /** will and س: what is said so has not been yet, whatever day stands beside it. */
  readonly sure?: boolean;
}

const isJoined = askedOf(/^[وف][\u0600-\u06ff]{2}/);

/** Miner to build 300 MW, X is to pay: the verb is still to be done, and no other has been before it. */
const headed = (scene: Scene, i: number): boolean => {
  if (keyAt(scene, i) !== 'to' || i === scene.from || scene.tokens[i + 1]?.kind !== 'word') return false;
  // The sun is to provide 300 MW
  if (/^(?:is|are)$/.test(keyAt(scene, i - 1)))
    return verbForms(keyAt(scene, i + 1))?.present === 'base' || keyAt(scene, i + 1) === 'be';
  if (!TODO.test(keyAt(scene, i + 1))) return false;
  const start = partStart(scene, i);
  if (start === i) return false;
  for (let at = start; at < i; at += 1)
    if (scene.tokens[at]?.kind !== 'word' || (verbOf(keyAt(scene, at)) && !/^[A-Z]/.test(scene.tokens[at]?.raw ?? '')))
      return false;
  return true;
};
const TODO =
  /^(?:reach|hit|build|add|invest|spend|raise|buy|sell|pay|supply|open|deploy|install|expand|double|triple|lift|cut|lower|boost|grow|power|run|host|use|need|draw|produce|mine|launch|acquire|take|bring|close|shut|retire|fine|tax|charge|cap|limit|impose|double|quadruple|exceed|top|fall|rise|drop|climb|cost|receive|get|issue|borrow|repay|hire|cover|total|lease|order|ship|deliver)$/;

/** the 540 GWh it had budgeted: the clause behind the figure says what it was. */
const leadsOn = askedOf(
  /^(?:it|they|he|she|that|which|had|has|have|was|been|the|company|miner|operator|once|previously|originally|its|كان|كانت|قد|الذي|التي|ان)$/,
);
const clauseBehind = (scene: Scene, item: Item, cues: readonly Found[]): Modality | null => {
  let at = item.next;
  while (at < item.next + 6 && at < scene.to && leadsOn(scene.tokens[at])) at += 1;
  if (at === item.next) return null;
  const cue = cues.find((one) => one.at === at)?.cue;
  return cue === 'planned' || cue === 'forecast' ? cue : null;
};

/** …, على ما توقع البنك; …, the bank forecast: said behind everything that is foretold. */
const told = (scene: Scene, at: number, cue: Cue): boolean =>
  cue === 'forecast' &&
  (/^(?:ما|كما|حسبما|وفقما|بحسب|وفق)$/.test(keyAt(scene, at - 1)) ||
    (/^(?:forecasts?|expects|predicts|predicted|projected|projects|anticipates)$/.test(keyAt(scene, at)) &&
      /^[.,;”"]?$/.test(keyAt(scene, at + 1))));

const wouldHave = askedOf(/^(?:would|could|might)$/);
const isDone = askedOf(
  /^(?:\S{2,}(?:ed|en|own|awn|ught|old|aid|ade|ept|eft|ost|ung)|been|had|done|gone|come|become|cut|put|set|run|won|met|led|hit|cost)$/,
);
const isDegree = askedOf(/^(?:more|less|equally|as|twice|times)$/);

/** All cues of a sentence, و and ف in front of them cut. */
export const modalCues = (scene: Scene): Found[] => {
  const found: Found[] = [];
  for (let i = scene.from; i < scene.to; i += 1) {
    const token = scene.tokens[i];
    if (token?.kind !== 'word') continue;
    const hit = CUES.at(scene.tokens, i) ?? (isJoined(token) ? CUES.joined(scene.tokens, i) : null);
    if (supposedAt(scene, i)) {
      found.push({ cue: 'hypothetical', at: i, next: i + 1 });
      continue;
    }
    // would have been 5.2 cents: what did not come about
    if (wouldHave(token) && keyAt(scene, i + 1) === 'have' && isDone(scene.tokens[i + 2])) {
      found.push({ cue: 'hypothetical', at: i, next: i + 2 });
      continue;
    }
    const ahead = hit ? null : aheadAt(scene, i);
    if (ahead) {
      found.push({ cue: ahead, at: i, next: i + 1, sure: !/^(?:would|و?قد|فقد)$/.test(token.key) });
      continue;
    }
    if (!hit && headed(scene, i)) {
      found.push({ cue: 'planned', at: i, next: i + 1 });
      continue;
    }
    // Men are more likely than women: nothing is foretold.
    if (token.key === 'likely' && isDegree(scene.tokens[i - 1])) continue;
    // May is a month, and a Bill a person.
    if (hit && !(token.key === 'may' && token.raw === 'May') && !(token.key === 'see' && keyAt(scene, i - 1) === 'to'))
      found.push({ cue: hit.value, at: i, next: hit.next });
  }
  return found;
};

const holdsAgainst = askedOf(/^(?:compared|versus|vs|مقارنه)$/);
const isMark = askedOf(/^[,،;.]$/);
/** The word that sets a figure against another one; -1 where none does. */
const sideStart = (scene: Scene, item: Item): number => {
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 6; at -= 1) {
    if (holdsAgainst(scene.tokens[at])) return at;
    if (isMark(scene.tokens[at])) return -1;
  }
  return -1;
};

const AGREED: ReadonlySet<string> = new Set(['deal_value', 'contract_term']);

/** How firm a figure is: the strongest cue of its part of the sentence, unless it stands before the change or is called present. */
export const modalityOf = (
  scene: Scene,
  item: Item,
  role: RoleRead,
  cues: readonly Found[],
  period: Period | null,
  today: string,
  measure: string | null,
): Modality => {
  const [start, end] = [partStart(scene, item.lead), partEnd(scene, item.next)];
  const near = cues.filter(({ at }) => at >= start && at < end);
  const present = near.some(({ cue, at }) => cue === 'now' && at >= item.next && at < item.next + 3);
  // A deal that was signed has its worth and its term, whatever is to be done under it.
  if (AGREED.has(measure ?? '') && !near.some(({ cue }) => cue === 'hypothetical')) return 'actual';
  const past = period?.end !== null && period?.end !== undefined && period.end <= today;
  // 24 EH/s by June, compared with 20 at the end of September: what it is held against is told apart.
  const against = sideStart(scene, item);
  const before = near.filter(({ at }) => at < item.from && at > against);
  // What stands behind a figure speaks of it only where nothing else does: “…, the analyst argued”.
  const speaking = near.filter(({ at, cue }) => at >= item.next && (cue === 'estimate' || told(scene, at, cue)));
  const leading = [...before, ...speaking]
    .filter(({ cue }) => cue !== 'now')
    .sort((a, b) => WEIGHT[b.cue] - WEIGHT[a.cue] || b.at - a.at)[0];
  const strongest = leading?.cue;
  const estimate = near.some(({ cue }) => cue === 'estimate');
  const firm: Modality = estimate ? 'estimate' : 'actual';
  const behind = clauseBehind(scene, item, cues);
  if (behind) return behind;
  // an estimated 310 TWh: the word at the figure outweighs those of the clause, but what is yet to come is foretold.
  if (near.some(({ cue, at }) => cue === 'estimate' && at < item.from && at >= item.from - 2))
    return period?.start && period.start > today ? 'forecast' : 'estimate';
  const lastCue = before.at(-1);
  const current = lastCue?.cue === 'now' && role.role === 'level' && item.lead - lastCue.next < 6;
  // The previous outlook had 2030 at 136 TWh: foretold, and no less for being former.
  const former = role.role === 'from' && !(period?.rel === 'in' && period.start && period.start > today);
  if (former || present || current) return strongest === 'estimate' ? 'estimate' : 'actual';
  // A rule that takes effect on a day to come is planned; anything else of a time to come is foretold.
  const ahead = period?.rel === 'since' ? 'planned' : 'forecast';
  const due = period?.start && period.start > today && period.rel !== 'until';
  if (!strongest || strongest === 'now') return due ? ahead : 'actual';
  if (past && !leading?.sure && (strongest === 'forecast' || strongest === 'planned')) return firm;
  return strongest;
};
