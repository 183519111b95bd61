import { asked, askedOf } from '#src/language/lexemes.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { MEASURE_NOUNS_EN, OPENERS, PRONOUNS } from './figure-subjects-lexicon.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { inPeriod, type Run } from './figure-subjects-runs.ts';
import { among, type Tag } from './figure-subjects-words-en.ts';

/** A noun phrase of a sentence whose words are tagged. */
export interface Phrase {
  readonly scene: Scene;
  readonly tags: readonly Tag[];
  readonly run: Run;
}

/** `its` where the owner is a pronoun, null where the phrase names nobody. */
export type Owner = Run | 'its' | null;

const TIES = /^(?:of|at|for|in|on|by|from|across|to|among|with|within)$/;
const isAdjective = askedOf(
  /^(?:average|operating|installed|annual|annualized|net|gross|total|peak|mean|monthly|daily|quarterly|yearly|global|combined|current|own|industry-wide|record|overall|natural|electricity|power|energy|wholesale|retail|spot|industrial|estimated|median|typical|weekly|adjusted|quarter-end|year-end|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|new|higher|lower|rising|falling|mining|fleet-wide|fleet|network|block|pre|per|cash|day-ahead|intraday|real-time|off-peak|on-peak|baseload|maximum|minimum|full|half|year|quarter|fiscal|pre-tax|heaviest|largest|biggest|highest|lowest|smallest|steepest|additional|extra|fixed|flat|standard|basic|regulated|subsidised|subsidized|posted|listed|advertised|all-in|blended)$/,
);
const isDeterminer = askedOf(
  /^(?:the|a|an|this|that|these|those|each|every|some|any|no|all|both|another|such|many|several|most)$/,
);
/** Its customers, their lenders: somebody else, named by what they are to it. */
export const RELATED =
  /^(?:owners?|operators?|founders?|backers?|chief|executives?|managers?|landlords?|clients?|customers?|tenants?|partners?|suppliers?|lenders?|creditors?|shareholders?|investors?|rivals?|peers?|competitors?|subsidiary|subsidiaries|unit|arm|parent|predecessor|successor|contractors?|affiliates?|neighbou?rs?|members?)$/;
const isOwn = askedOf(/^(?:its|their|his|her|our|my)$/);
/** Behind a share of these stands a whole, not an owner. */
const WHOLE =
  /^(?:global|world|total|national|overall|network|hashrate|market|electricity|power|energy|demand|consumption|output|generation|all|the|its|their|costs?|revenue|capacity)$/;

const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isName = (scene: Scene, at: number): boolean => at > scene.from && isCapital(scene.tokens[at]);
const isMeasure = (scene: Scene, at: number): boolean => MEASURE_NOUNS_EN.has(keyAt(scene, at)) && !isName(scene, at);

const isNew = asked((_, raw) => raw === 'New');
const isLoose = askedOf(
  /^(?:of|at|in|for|from|by|to|with|on|also|now|still|already|currently|alone|together|then|later|and|or|up|down|s)$/,
);
/** The run without articles, fillers and signs at its ends; null where nothing but a pronoun is left. */
export const trimmed = (scene: Scene, run: Run): Run | null => {
  let { from, to } = run;
  const loose = (i: number): boolean => scene.tokens[i]?.kind === 'sign' || isLoose(scene.tokens[i]);
  // New York is no new York
  const opens = (at: number): boolean =>
    OPENERS.has(keyAt(scene, at)) &&
    keyAt(scene, at) !== 'the' &&
    !(isNew(scene.tokens[at]) && isCapital(scene.tokens[at + 1]));
  while (from <= to && (loose(from) || opens(from))) from += 1;
  while (to >= from && (loose(to) || (to > from && isDeterminer(scene.tokens[to])))) to -= 1;
  if (from > to) return null;
  return from === to && (PRONOUNS.has(keyAt(scene, from)) || keyAt(scene, from) === 'the') ? null : { from, to };
};

/** Ethiopia’s mining revenue, Bitcoin network hashrate: what is left in front when the nouns of measure are gone. */
const beforeMeasure = (scene: Scene, run: Run): Owner => {
  let { from, to } = run;
  while (
    to >= from &&
    !isName(scene, to) &&
    (isMeasure(scene, to) || isAdjective(scene.tokens[to]) || inPeriod(scene, to) || scene.tokens[to]?.kind === 'sign')
  )
    to -= 1;
  while (from <= to && (isAdjective(scene.tokens[from]) || isDeterminer(scene.tokens[from])) && !isName(scene, from)) {
    if (keyAt(scene, from) === 'the' && from < to && !isAdjective(scene.tokens[from + 1])) break;
    from += 1;
  }
  if (from > to) return null;
  if (isOwn(scene.tokens[from])) return 'its';
  // The figure of a year, the price in tenge: what is left describes the measure.
  return trimmed(scene, { from, to });
};

const isApostrophe = askedOf(/^[’']$/);
const possessor = (scene: Scene, run: Run): number => {
  for (let i = run.from + 1; i <= run.to; i += 1)
    if (isApostrophe(scene.tokens[i]) && (keyAt(scene, i + 1) === 's' || keyAt(scene, i - 1).endsWith('s'))) return i;
  return -1;
};

/** Where the first part of a phrase ends, in front of its first preposition or participle. */
const headEnd = ({ scene, tags, run }: Phrase): number => {
  for (let i = run.from + 1; i <= run.to; i += 1) if (among('PEG', tags[i - scene.from])) return i - 1;
  return run.to;
};

/** emissions tied to mining, power used by miners: what follows the phrase still speaks of it. */
const extended = ({ scene, tags, run }: Phrase): Run => {
  let { to } = run;
  if (tags[to + 1 - scene.from] !== 'E') return run;
  while (to + 1 < scene.to && among('ENDPA', tags[to + 1 - scene.from])) to += 1;
  return { from: run.from, to };
};

const tiedTo = (phrase: Phrase, from: number, shared: boolean): Owner => {
  const { scene, tags, run } = phrase;
  for (let i = from; i <= run.to; i += 1) {
    if (!TIES.test(keyAt(scene, i))) continue;
    let to = i + 1;
    // emissions from Kuwaiti and Iranian farms: one noun with two names
    while (
      to <= run.to &&
      (!among('PEC', tags[to - scene.from]) ||
        (tags[to - scene.from] === 'C' && to === i + 2 && isName(scene, i + 1) && isName(scene, to + 1)))
    )
      to += 1;
    const part = { from: i + 1, to: to - 1 };
    if (part.from > part.to || (shared && keyAt(scene, i) === 'of')) continue;
    if (/ing$/.test(keyAt(scene, part.from)) && part.from < part.to) continue;
    if (TIMES.test(keyAt(scene, part.to))) continue;
    const own =
      possessor(scene, part) > 0 || !isMeasure(scene, part.to)
        ? ownerOf({ scene, tags, run: part })
        : beforeMeasure(scene, part);
    if (own) return own;
    if (keyAt(scene, part.to) === 'mining' && keyAt(scene, i) !== 'of') return part;
  }
  return null;
};

/** One common noun without a mark of its own: hosting, carbon. */
export const isKind = (scene: Scene, tags: readonly Tag[], run: Run): boolean => {
  const from = tags[run.from - scene.from] === 'D' ? run.from + 1 : run.from;
  return from === run.to && /^[a-z]/.test(keyAt(scene, from)) && !isName(scene, from) && !isPlural(scene.tokens[from]);
};

const TIMES = /^(?:quarters?|months?|years?|weeks?|days?|period|half|week|first|second|third|fourth)$/;

/** PJM’s latest auction cleared at 329 */
const isSession = askedOf(/^(?:auctions?|guidance|outlook)$/);
/** Whose measure a phrase names, or the thing itself: X’s share, power at X, emissions tied to X. */
export const ownerOf = (phrase: Phrase): Owner => {
  const { scene, tags, run } = phrase;
  const first = keyAt(scene, run.from);
  if (run.from === run.to && PRONOUNS.has(first)) return 'its';
  // The Kazakh treasury took in: a state's, and no balance of coins.
  if (keyAt(scene, run.to) === 'treasury' && first === 'the' && run.to === run.from + 2) return run;
  const whole = extended(phrase);
  const end = headEnd({ scene, tags, run: whole });
  const mark = possessor(scene, run);
  if (mark > 0 && mark <= end) {
    const rest = keyAt(scene, mark + 1) === 's' ? mark + 2 : mark + 1;
    const measured = rest > end || isMeasure(scene, end) || isSession(scene.tokens[end]);
    if (measured) return trimmed(scene, { from: run.from, to: mark - 1 });
    // Corvid’s C9, the firm’s Iowa site: a thing with its own name; Kestrand’s turbines: named by their owner.
    return trimmed(scene, isName(scene, rest) ? { from: rest, to: end } : { from: run.from, to: end });
  }
  if (!isMeasure(scene, end)) {
    const proper = [run.from + 1, end].some((i) => isName(scene, i));
    if (isOwn(scene.tokens[run.from]) && end - run.from < 3 && !proper && !RELATED.test(keyAt(scene, end)))
      return 'its';
    // the heat plant in Pori, a mine in the province: a place is part of its name
    const placed =
      end - run.from < 3 &&
      !isName(scene, end) &&
      !isPlural(scene.tokens[end]) &&
      /^(?:in|at)$/.test(keyAt(scene, end + 1));
    const named =
      placed || keyAt(scene, end + 1) === 'of'
        ? { from: run.from, to: headEnd({ scene, tags, run: { from: end + 1, to: run.to } }) }
        : { from: run.from, to: end };
    return trimmed(scene, named.to > end ? named : { from: run.from, to: end });
  }
  // The network hashrate averaged.
  if (first === 'the' && keyAt(scene, run.from + 1) === 'network' && end <= run.from + 3)
    return { from: run.from, to: run.from + 1 };
  const own = beforeMeasure(scene, { from: run.from, to: end });
  const shared =
    /^shares?$/.test(keyAt(scene, end)) &&
    keyAt(scene, end + 1) === 'of' &&
    (own !== null || WHOLE.test(keyAt(scene, end + 2)) || WHOLE.test(keyAt(scene, end + 3)));
  if (own === 'its') return 'its';
  const tied = tiedTo({ scene, tags, run: whole }, end + 1, shared);
  // Hosting revenue at Corvane, the carbon footprint of a payment: what stands in front is a kind of measure.
  const kind = own && tied && tied !== 'its' && isKind(scene, tags, own);
  return kind ? tied : (own ?? tied);
};

/** whose owner had, whose operator Kafue Hash has: somebody else than whom `whose` points to. */
export const somebodyOf = (scene: Scene, run: Run): Run | null => {
  let from = run.to;
  while (from > run.from && isName(scene, from - 1) && isName(scene, from)) from -= 1;
  if (isName(scene, run.to) && from > run.from) return { from, to: run.to };
  return RELATED.test(keyAt(scene, run.to)) ? { from: run.to, to: run.to } : null;
};
