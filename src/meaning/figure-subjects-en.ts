import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { DEALING, ENDS_EN, GIVING, MEASURE_NOUNS_EN, OPENERS, PRONOUNS } from './figure-subjects-lexicon.ts';
import { inPeriod, isStop, type Run } from './figure-subjects-runs.ts';
import { verbOf } from './figure-verbs.ts';

const PREPOSITION = /^(?:of|at|in|for|from|by|to|tied|across)$/;
const DETERMINER = /^(?:the|a|an|its|their|this|these|our|his|her)$/;

/** growth, demand, use: verbs by form, nouns by place. */
const NOUN_VERB =
  /^(?:growth|increase|decline|drop|rise|fall|cut|use|demand|load|average|total|costs?|plans?|reports?|estimates?|estimated|expected|projected|planned|tax|mine|more|less|up|down|higher|lower|fewer|reduction|gain|contract|improvement|worth|put|power|limits|cap|found|addition|project|works|shipped|installed|added|combined|reported|covered|powered|leased|hosted|record|records|results|sales|sold|deal|make|forecasts?|covers|used|served|closed|left|set|sets|raised)$/;
const BEFORE_NOUN =
  /^(?:the|a|an|of|in|its|power|electricity|annual|energy|from|by|or|over|industry|global|their|this|at|for|with|on|average|total|peak|mining|s)$/;
const isName = (scene: Scene, at: number): boolean => at > scene.from && /^[A-Z]/.test(scene.tokens[at]?.raw ?? '');
const isNoun = (scene: Scene, at: number): boolean => {
  const word = keyAt(scene, at);
  // Riverbend Power sold: a name in front makes no noun of the verb.
  const before = isName(scene, at - 1) ? '' : keyAt(scene, at - 1);
  if (/ing$/.test(word) && !/^(?:is|are|was|were)$/.test(before)) return true;
  return (
    NOUN_VERB.test(word) &&
    (at === scene.from ||
      BEFORE_NOUN.test(before) ||
      (MEASURE_NOUNS_EN.has(before) && MEASURE_NOUNS_EN.has(word) && !DETERMINER.test(keyAt(scene, at + 1))))
  );
};
const isVerb = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  if (!token || itemAt(scene, at) || !verbOf(token.key)) return false;
  const name = /^[A-Z]/.test(token.raw) && at > scene.from;
  return !name && !isNoun(scene, at);
};

/** The noun phrase that ends at a token, read backwards: “The new S23 Hydro rig”, “Emissions tied to mining”. */
const phraseBefore = (scene: Scene, end: number): Run | null => {
  let at = end;
  while (at >= scene.from) {
    const word = keyAt(scene, at);
    if (isStop(scene, at) || itemAt(scene, at) || (inPeriod(scene, at) && scene.tokens[at]?.kind === 'word')) break;
    if (DETERMINER.test(word)) {
      if (
        PREPOSITION.test(keyAt(scene, at - 1)) &&
        at - 1 > scene.from &&
        !/^(?:in|by|for|from)$/.test(keyAt(scene, at - 1))
      ) {
        at -= 2;
        continue;
      }
      if (/^(?:at|of)$/.test(keyAt(scene, at - 1))) {
        at -= 2;
        continue;
      }
      at -= 1;
      break;
    }
    if (ENDS_EN.has(word) && !PREPOSITION.test(word)) break;
    if (word !== 'tied' && isVerb(scene, at)) break;
    at -= 1;
  }
  return at + 1 <= end ? { from: at + 1, to: end } : null;
};

const trimmed = (scene: Scene, run: Run): Run | null => {
  let { from, to } = run;
  while (
    from <= to &&
    (OPENERS.has(keyAt(scene, from)) || PREPOSITION.test(keyAt(scene, from)) || scene.tokens[from]?.kind === 'sign') &&
    !(keyAt(scene, from) === 'the' && from < to)
  )
    from += 1;
  while (keyAt(scene, from) === 'the' && ADJECTIVE.test(keyAt(scene, from + 1)) && from + 1 < to) from += 2;
  while (
    to >= from &&
    (scene.tokens[to]?.kind === 'sign' ||
      PREPOSITION.test(keyAt(scene, to)) ||
      /^(?:also|now|still|already|currently|alone|together|then|later|since)$/.test(keyAt(scene, to)))
  )
    to -= 1;
  return from <= to && !(from === to && (PRONOUNS.has(keyAt(scene, from)) || keyAt(scene, from) === 'the'))
    ? { from, to }
    : null;
};

const ADJECTIVE =
  /^(?:average|operating|installed|annual|net|gross|total|peak|mean|monthly|daily|quarterly|global|combined|current|own|industry-wide|record|overall|electricity|power)$/;
const withoutMeasure = (scene: Scene, run: Run): Run | null => {
  let to = run.to;
  while (
    to >= run.from &&
    !isName(scene, to) &&
    (MEASURE_NOUNS_EN.has(keyAt(scene, to)) || ADJECTIVE.test(keyAt(scene, to)) || scene.tokens[to]?.kind === 'sign') &&
    keyAt(scene, to) !== 'mining'
  )
    to -= 1;
  let from = run.from;
  while (from <= to && ADJECTIVE.test(keyAt(scene, from))) from += 1;
  return to >= from ? trimmed(scene, { from, to }) : null;
};

const measuredIn = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i <= to; i += 1)
    if (MEASURE_NOUNS_EN.has(keyAt(scene, i)) && !/^(?:mining|power|energy)$/.test(keyAt(scene, i))) return true;
  return false;
};
const WHOLE =
  /^(?:global|world|total|national|overall|network|hashrate|market|electricity|power|energy|demand|consumption|output|generation|all|the|its|their|costs?|revenue|capacity)$/;
/** Whose measure it is: X’s share, power at X, emissions tied to X. Null where the phrase names a measure only. */
export const englishOwner = (scene: Scene, run: Run): Run | null => {
  for (let i = run.from; i <= run.to; i += 1) {
    const mark = /^[’']$/.test(keyAt(scene, i));
    if (!mark || i === run.from || !(keyAt(scene, i + 1) === 's' || keyAt(scene, i - 1).endsWith('s'))) continue;
    const rest = keyAt(scene, i + 1) === 's' ? i + 2 : i + 1;
    const thing = rest <= run.to && !measuredIn(scene, rest, run.to);
    // Corvid’s C9, the firm’s Iowa site: a thing with its own name; Kestrand’s turbines: named by their owner.
    if (thing && /[A-Z]/.test(scene.tokens[rest]?.raw ?? '')) return trimmed(scene, { from: rest, to: run.to });
    return thing ? trimmed(scene, run) : trimmed(scene, { from: run.from, to: i - 1 });
  }
  const words: string[] = [];
  for (let i = run.from; i <= run.to; i += 1) words.push(keyAt(scene, i));
  const head = words.findIndex((word, k) => k > 0 && PREPOSITION.test(word));
  const before = head < 0 ? words : words.slice(0, head);
  const measured = before.some(
    (word, k) => MEASURE_NOUNS_EN.has(word) && word !== 'mining' && !isName(scene, run.from + k),
  );
  if (!measured)
    return trimmed(scene, head > 0 && words[head] !== 'of' ? { from: run.from, to: run.from + head - 1 } : run);
  const own = withoutMeasure(scene, { from: run.from, to: run.from + before.length - 1 });
  if (head < 0) return own;
  // “the US share of global hashrate”: behind `of` stands the whole.
  const shared = /^shares?$/.test(before.at(-1) ?? '') && words[head] === 'of';
  // “the share of gas”: nobody else owns it, and gas is no whole.
  if (shared && (own || words.slice(head + 1).some((word) => WHOLE.test(word)))) return own;
  const at = run.from + head + (words[head] === 'tied' ? 2 : 1);
  let to = at;
  while (to <= run.to && !PREPOSITION.test(keyAt(scene, to))) to += 1;
  return trimmed(scene, { from: at, to: to - 1 });
};

/** The object of a verb that deals something out: limited miners to, gives the operator 300 MW. */
const objectOf = (scene: Scene, verb: number, item: Item): Run | null => {
  let to = verb + 1;
  while (
    to < item.lead &&
    !itemAt(scene, to) &&
    !isStop(scene, to) &&
    !(ENDS_EN.has(keyAt(scene, to)) && !/^(?:the|a|an)$/.test(keyAt(scene, to)))
  )
    to += 1;
  return to > verb + 1 ? trimmed(scene, { from: verb + 1, to: to - 1 }) : null;
};

/** Its, they, it, and an empty place in front of the verb point back to the subject before. */
const pointsBack = (scene: Scene, run: Run | null): boolean =>
  run === null || /^(?:its|their|his|it|they|he|she|we|which|that|who|this)$/.test(keyAt(scene, run.from));

const AUXILIARY = /^(?:to|not|cannot|must|also|more|than|now|only|be|could|have|would|will|been|just|then|never)$/;

/** The noun 3,550-watt Antminer S21: an attribute's subject follows it. */
const attributive = (scene: Scene, item: Item): Run | null => {
  if (keyAt(scene, item.next - 2) !== '-' || !/^[A-Z]/.test(scene.tokens[item.next]?.raw ?? '')) return null;
  let to = item.next;
  while (to + 1 < scene.to && !isStop(scene, to + 1) && !ENDS_EN.has(keyAt(scene, to + 1)) && !isVerb(scene, to + 1))
    to += 1;
  return { from: item.next, to };
};

/** Copper Ridge, which runs 75 MW in Iowa, plans …: where the subject ends, what stands between two commas left out. */
const beforeAside = (scene: Scene, last: number): number => {
  if (/^(?:which|who|that)$/.test(keyAt(scene, last))) return keyAt(scene, last - 1) === ',' ? last - 2 : last - 1;
  if (keyAt(scene, last) === ')') {
    let at = last - 1;
    while (at > scene.from && at > last - 6 && keyAt(scene, at) !== '(') at -= 1;
    return keyAt(scene, at) === '(' ? at - 1 : last;
  }
  if (keyAt(scene, last) !== ',') return last;
  for (let at = last - 1; at > scene.from; at -= 1)
    if (keyAt(scene, at) === ',' && /^(?:which|who|whose|an?|the|backed|based|owned|led)$/.test(keyAt(scene, at + 1)))
      return at - 1;
  return last - 1;
};

/** …, the institute said, …: who tells it is not what it is told of. */
const isAside = (scene: Scene, at: number): boolean => {
  if (
    !/^(?:said|says|told|added|reported|estimates|estimated|wrote)$/.test(keyAt(scene, at)) ||
    keyAt(scene, at + 1) !== ','
  )
    return false;
  for (let i = at - 1; i > scene.from && i > at - 8; i -= 1) if (keyAt(scene, i) === ',') return true;
  return false;
};

/** The subject of the nearest verb before the figure that has one, as far back as the sentence goes. */
export const englishSubject = (scene: Scene, item: Item): Run | null => {
  const named = attributive(scene, item);
  if (named) return named;
  // Revenue at X more than doubled: the figure is the verb itself.
  const head = item.kind === 'verb' ? phraseBefore(scene, item.lead - 1) : null;
  const whose = head && !pointsBack(scene, head) ? englishOwner(scene, head) : null;
  if (whose) return whose;
  for (let at = item.lead - 1; at >= scene.from; at -= 1) {
    if (/^[;:]$/.test(keyAt(scene, at))) return null;
    if (!isVerb(scene, at) || isAside(scene, at)) continue;
    const dealt = DEALING.has(keyAt(scene, at)) || GIVING.has(keyAt(scene, at));
    const object = dealt ? objectOf(scene, at, item) : null;
    if (object && !PRONOUNS.has(keyAt(scene, object.from))) return object;
    if (DEALING.has(keyAt(scene, at))) continue;
    let start = at;
    while (start > scene.from && (isVerb(scene, start - 1) || AUXILIARY.test(keyAt(scene, start - 1)))) start -= 1;
    const end = beforeAside(scene, start - 1);
    const run = phraseBefore(scene, end);
    const found = run && !pointsBack(scene, run) ? englishOwner(scene, run) : null;
    if (found && !pointsBack(scene, found)) return found;
    if (run && !pointsBack(scene, run)) return null;
    at = start;
  }
  return null;
};
