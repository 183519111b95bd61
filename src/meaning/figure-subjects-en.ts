import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { attributive, boundBefore, headOf } from './figure-subjects-attributes-en.ts';
import type { Clause, Predicate } from './figure-subjects-clause.ts';
import { MEASURE_NOUNS_EN, PRONOUNS } from './figure-subjects-lexicon.ts';
import { englishVerbBetween, firstObject, objectOf } from './figure-subjects-objects-en.ts';
import { isKind, type Owner, ownerOf, RELATED, trimmed } from './figure-subjects-owner-en.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { BANNING, DEALING, GIVING, PROVIDING, TELLING, VALUING } from './figure-subjects-verbs-en.ts';
import { among } from './figure-subjects-words-en.ts';

const owner = (scene: Scene, run: Run): Owner => ownerOf({ scene, tags: englishRead(scene).tags, run });
export const englishOwner = (scene: Scene, run: Run): Run | null => {
  const found = owner(scene, run);
  return found === 'its' ? null : found;
};

const isPronoun = (scene: Scene, run: Run): boolean => run.from === run.to && PRONOUNS.has(keyAt(scene, run.from));

/** The name that something is done to. */
const doneTo = (scene: Scene, of: Clause): Run | null => {
  const { tags } = englishRead(scene);
  const from = of.verb?.next ?? scene.to;
  let to = from;
  while (to < scene.to && among('ND"', tags[to - scene.from])) to += 1;
  return to > from && /^[A-Z]/.test(scene.tokens[to - 1]?.raw ?? '') ? trimmed(scene, { from, to: to - 1 }) : null;
};

/** Who a pronoun, or an empty place in front of a verb, stands for: the subject of the clause before. */
const antecedent = (scene: Scene, of: Clause): Run | null => {
  const { clauses } = englishRead(scene);
  let teller: Run | null = null;
  const single = of.subject !== null && keyAt(scene, of.subject.from) === 'it' && of.subject.from === of.subject.to;
  for (let i = clauses.indexOf(of) - 1; i >= 0; i -= 1) {
    const one = clauses[i];
    if (!one?.subject || isPronoun(scene, one.subject)) continue;
    // Oman’s hashrate rose, the regulator said, but its share fell: who is put in to tell is not whom it is about.
    if (i > 0 && one.verb && TELLING.has(one.verb.base) && keyAt(scene, one.verb.next) === ',') {
      teller ??= one.subject;
      continue;
    }
    // Investors valued Brightwater at 2 billion after it leased 110 MW: it is one, they are many.
    const object = single && isPlural(scene.tokens[headOf(scene, one.subject)]) ? doneTo(scene, one) : null;
    if (object) return object;
    const found = owner(scene, one.subject);
    if (found === 'its') return antecedent(scene, one);
    if (found) return found;
  }
  return teller && englishOwner(scene, teller);
};

/** “We mined 212 BTC,” said Rhea Stone, head of Tamarack: who speaks of `we`, or the company they speak for. */
const speaker = (scene: Scene): Run | null => {
  const { tags } = englishRead(scene);
  const tag = (i: number): string => tags[i - scene.from] ?? ';';
  for (let at = scene.from; at < scene.to; at += 1) {
    if (!/^(?:said|says|wrote|added|told)$/.test(keyAt(scene, at))) continue;
    let from = at;
    while (from > scene.from && among('NDP', tag(from - 1))) from -= 1;
    if (from < at) return englishOwner(scene, { from, to: at - 1 });
    for (let i = at + 1; i < scene.to && tag(i) !== ';'; i += 1) {
      if (!/^(?:of|at)$/.test(keyAt(scene, i)) || tag(i + 1) !== 'N') continue;
      let to = i + 1;
      while (tag(to + 1) === 'N') to += 1;
      return { from: i + 1, to };
    }
  }
  return null;
};

/** Our AI customers pay: somebody else than who speaks. */
const isRelated = askedOf(RELATED);
const isWe = askedOf(/^(?:we|our)$/);

const subjectOf = (scene: Scene, of: Clause): Run | null => {
  const ours =
    of.subject && keyAt(scene, of.subject.from) === 'our' && isRelated(scene.tokens[headOf(scene, of.subject)]);
  if (of.subject && !ours && isWe(scene.tokens[of.subject.from])) {
    const found = speaker(scene);
    if (found) return found;
  }
  if (!of.subject) return antecedent(scene, of);
  const found = owner(scene, of.subject);
  return found === 'its' ? antecedent(scene, of) : found;
};

/** limited miners to 100 MW, charges them: the first object of a verb that deals something out. */
const dealtTo = (scene: Scene, ruler: Predicate, item: Item): Run | 'its' | null => {
  // It takes the newest machines 11 months
  const it = ruler.clause.subject;
  const takes = ruler.base === 'take' && it !== null && keyAt(scene, it.from) === 'it' && it.from === it.to;
  const provides = PROVIDING.has(ruler.base);
  if (!(DEALING.has(ruler.base) || takes || provides) || ruler.passive) return null;
  const { tags } = englishRead(scene);
  if (tags[ruler.next - scene.from] === 'O') return 'its';
  // fined two companies 3 million: a count may be whom it falls on.
  const taken = (at: number): boolean => among('ND"', tags[at - scene.from]) || itemAt(scene, at)?.unit === 'count';
  let to = ruler.next;
  while (to < item.lead && taken(to)) to += 1;
  if (to === ruler.next || (GIVING.has(ruler.base) && to < item.lead)) return null;
  const run = { from: ruler.next, to: to - 1 };
  if (provides && !isPlural(scene.tokens[run.to]) && !/^[A-Z]/.test(scene.tokens[run.to]?.raw ?? '')) return null;
  return MEASURE_NOUNS_EN.has(keyAt(scene, run.to)) ? null : trimmed(scene, run);
};

/** Riot posts record quarter: revenue $180.2M, up 113 %: behind the colon it is of whom the clause before speaks. */
const headline = (scene: Scene, item: Item, home: Clause | undefined): Run | null => {
  for (let at = item.lead - 1; home && at > scene.from; at -= 1)
    if (keyAt(scene, at) === ':') return englishVerbBetween(scene, scene.from, at) ? antecedent(scene, home) : null;
  return null;
};

/** A figure without a verb in front of it: what it is a part of, or the phrase that leads to it. */
const verbless = (scene: Scene, item: Item): Run | null => {
  const { homes, tags } = englishRead(scene);
  const home = homes[item.from - scene.from];
  // The deal, worth €1.2bn, gives: an inserted phrase speaks of what stands in front of it.
  if (home?.inserted && home.subject) return subjectOf(scene, home);
  // Ethiopia imported at a record pace: 41,000 machines.
  if (home && keyAt(scene, item.lead - 1) === ':') {
    const before = antecedent(scene, home);
    if (before) return before;
  }
  // The 400 MW campus: what it is an attribute of.
  if (home?.subject?.from === item.next && tags[item.next - scene.from] === 'N') return subjectOf(scene, home);
  // With an efficiency of 17 J/TH, the fleet is: who has it is named behind.
  if (home?.subject && home.subject.from > item.next && keyAt(scene, scene.from) === 'with')
    return subjectOf(scene, home);
  if (home?.counted && keyAt(scene, item.next) === 'of' && home.subject) return subjectOf(scene, home);
  let from = item.lead;
  while (from > scene.from && among('NDPAQ"', tags[from - 1 - scene.from])) from -= 1;
  let to = item.lead - 1;
  while (to >= from && among('PAQ"', tags[to - scene.from])) to -= 1;
  while (from <= to && among('PADQ"', tags[from - scene.from]) && keyAt(scene, from) !== 'its') from += 1;
  if (from > to) return headline(scene, item, home);
  const found = owner(scene, { from, to });
  if (found === null) return headline(scene, item, home);
  return found === 'its' ? (home ? antecedent(scene, home) : null) : found;
};

export interface EnglishSubject {
  readonly run: Run | null;
  /** What governs it, in its base form; empty where nothing does. */
  readonly verb: string;
  /** Who tells it, where nobody is named: X said margin widened. */
  readonly teller: Run | null;
}

/** put a combined $4.2 billion into data centres: only at an amount something is put. */
const values = (scene: Scene, ruler: Predicate, item: Item): boolean =>
  VALUING.has(ruler.base) && (ruler.base !== 'put' || /^(?:at|to)$/.test(keyAt(scene, item.lead - 1)));

const headed = (scene: Scene, run: Run): Run => ({ from: run.from, to: headOf(scene, run) });

/** The stock lost 14 %: of a share’s price it is the share itself, where no company is named. */
const shareOf = (scene: Scene, of: Clause, measure: string | null): Run | null => {
  for (let at: Clause | null = of; at && measure === 'stock_price'; at = at.parent) {
    const { subject } = at;
    // Tarn lands lease, shares jump 24 %: whoever was named before.
    if (subject && /^(?:stock|shares?|units)$/.test(keyAt(scene, subject.to))) return antecedent(scene, at) ?? subject;
  }
  return null;
};

const PARTAKING = /^(?:account|represent|make|comprise|constitute|supply|provide|cover|generate|contribute|form)$/;

/** The subject of the clause that a figure stands in; the owner where that names a measure. */
export const englishSubject = (scene: Scene, item: Item, measure: string | null): EnglishSubject => {
  const { rulers, homes } = englishRead(scene);
  const at = (item.kind === 'verb' ? item.from : item.lead) - scene.from;
  const ruler = item.kind === 'verb' ? null : (rulers[at] ?? null);
  const verb = ruler?.base ?? '';
  const of = (run: Run | null, teller: Run | null = null): EnglishSubject => ({ run, teller, verb });
  const named = attributive(scene, item);
  if (named) return of(named);
  const home = homes[at];
  if (item.kind === 'verb' && home)
    return of(subjectOf(scene, home) ?? shareOf(scene, home, measure), tellerOf(scene, home));
  if (!ruler) return of(verbless(scene, item));
  const dealt = dealtTo(scene, ruler, item);
  if (dealt) return of(dealt === 'its' ? objectBefore(scene, ruler) : dealt);
  if (measure === 'ban_term' && BANNING.has(ruler.base)) {
    const banned = firstObject(scene, ruler, item);
    if (banned) return of(trimmed(scene, banned));
  }
  const object = objectOf(scene, ruler, item);
  if (object && (MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, object))) || values(scene, ruler, item))) {
    const found = owner(scene, object);
    if (found && found !== 'its' && !(saysKind(scene, found) && somebody(scene, ruler))) return of(found);
    const theirs = found === 'its' ? ofObject(scene, ruler, object) : null;
    if (theirs) return of(theirs);
    // puts X’s use at 138 TWh and its emissions at 40: whose the first was.
    const first = found === 'its' && VALUING.has(ruler.base) ? firstObject(scene, ruler, item) : null;
    const its = first && owner(scene, first);
    if (its && its !== 'its') return of(its);
  }
  const that = object && standsFor(scene, object);
  if (that) return of(that);
  const sizedThing = object && boundBefore(scene, object, item);
  if (sizedThing) return of(sizedThing);
  const repaid = measure === 'payback_period' ? ruler.clause.subject : null;
  if (repaid && !isPronoun(scene, repaid) && !MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, repaid))))
    return of(trimmed(scene, headed(scene, repaid)));
  const struck = strikes(scene, ruler);
  if (struck !== undefined) return of(struck);
  const run =
    subjectOf(scene, ruler.clause) ??
    shareOf(scene, ruler.clause, measure) ??
    // Stratum turned profitable: pre-tax income reached 3.8 million.
    (ruler.clause.parent ? null : headline(scene, item, ruler.clause)) ??
    placeBetween(scene, ruler, item);
  // Power accounts for 65 % of costs: a part is named by itself, were it a measure.
  const done = ruler.clause.subject;
  // Mining pumped 34 Mt
  const alone = done?.from === done?.to && keyAt(scene, done?.from ?? -1) === 'mining';
  const part = run === null && (alone || measure === 'tax_rate' || PARTAKING.test(ruler.base)) && done;
  return of(part ? trimmed(scene, part) : run, tellerOf(scene, ruler.clause));
};

/** Cash flow turned positive at Wexford Blocks, at 9.2 million: whose a measure is may stand behind its verb. */
const placeBetween = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { subject } = ruler.clause;
  if (!subject || !MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, subject)))) return null;
  const { tags } = englishRead(scene);
  for (let at = ruler.next; at < item.lead - 1; at += 1) {
    if (itemAt(scene, at) || tags[at - scene.from] === 'V') return null;
    if (!/^(?:at|for)$/.test(keyAt(scene, at)) || !/^[A-Z]/.test(scene.tokens[at + 1]?.raw ?? '')) continue;
    let to = at;
    while (to < item.lead - 1 && among('ND"', tags[to + 1 - scene.from])) to += 1;
    if (to > at) return englishOwner(scene, { from: at + 1, to });
  }
  return null;
};

const isField = asked((_, raw) => /^(?:AI|HPC|BTC)$/.test(raw));
/** halve water use to 0.4 litres, reported AI revenue of 31 million: what kind of measure it is, not whose. */
const saysKind = (scene: Scene, run: Run): boolean =>
  run.from === run.to &&
  !/^[’']$/.test(keyAt(scene, run.to + 1)) &&
  (isField(scene.tokens[run.from]) || isKind(scene, englishRead(scene).tags, run));
const somebody = (scene: Scene, ruler: Predicate): boolean =>
  !ruler.passive && ruler.clause.subject !== null && subjectOf(scene, ruler.clause) !== null;

const isBlow = askedOf(
  /^(?:storms?|blizzards?|hurricanes?|cyclones?|typhoons?|floods?|flooding|droughts?|heat|heatwaves?|frost|freeze|cold|snap|fires?|blaze|wildfires?|lightning|earthquakes?|quakes?|outages?|blackouts?|glitch|fault|failures?|explosions?|accidents?|leaks?|attacks?|hacks?|thefts?|strikes?|sabotage|raids?|crackdowns?)$/,
);
/** A fire at the Tumut farm destroyed 1,400 rigs: a blow has no figures of its own; the place it falls on does. Undefined for all else. */
const strikes = (scene: Scene, ruler: Predicate): Run | null | undefined => {
  const done = ruler.clause.subject;
  if (!done || ruler.passive) return undefined;
  const head = headOf(scene, done);
  if (!isBlow(scene.tokens[head]) || /^[A-Z]/.test(scene.tokens[head]?.raw ?? '')) return undefined;
  const { tags } = englishRead(scene);
  // … knocked it back to 1.11 ZH/s: what it was before
  if (tags[ruler.next - scene.from] === 'O') return antecedent(scene, ruler.clause);
  if (among('ND', tags[ruler.next - scene.from])) {
    let to = ruler.next;
    while (among('ND"', tags[to + 1 - scene.from])) to += 1;
    return englishOwner(scene, { from: ruler.next, to });
  }
  return /^(?:at|in|on)$/.test(keyAt(scene, head + 1)) && head + 1 < done.to
    ? trimmed(scene, { from: head + 2, to: done.to })
    : null;
};

/** left that for steel mills at 8.20: a measure said by a pronoun, and whose it is. */
const standsFor = (scene: Scene, object: Run): Run | null => {
  if (!/^(?:that|those|the)$/.test(keyAt(scene, object.from))) return null;
  const tie =
    keyAt(scene, object.from) === 'the' && keyAt(scene, object.from + 1) === 'one' ? object.from + 2 : object.from + 1;
  if (!/^(?:for|of|in|at|on)$/.test(keyAt(scene, tie)) || tie >= object.to) return null;
  return englishOwner(scene, { from: tie + 1, to: object.to });
};

/** Chillers trimmed the hall’s use and lifted its uptime: whose the object before was, where many did it to one. */
const ofObject = (scene: Scene, ruler: Predicate, object: Run): Run | null => {
  const { rulers } = englishRead(scene);
  const doer = ruler.clause.subject;
  if (keyAt(scene, object.from) !== 'its' || !doer || !isPlural(scene.tokens[headOf(scene, doer)])) return null;
  const before = rulers[ruler.at - 1 - scene.from];
  if (!before || before === ruler) return null;
  const first = scene.items.find((one) => one.lead > before.at);
  const its = first && objectOf(scene, before, first);
  const own = its && owner(scene, its);
  return own && own !== 'its' ? own : null;
};

/** Who tells what a clause says: in front of it, or at the end of its sentence. */
const tellerOf = (scene: Scene, of: Clause): Run | null => {
  const { clauses, tags } = englishRead(scene);
  const before = clauses.slice(0, clauses.indexOf(of)).findLast((one) => one.verb && one.subject);
  if (before?.verb && TELLING.has(before.verb.base)) return subjectOf(scene, before);
  // Efficiency improved to 17.8 J/TH, Argo North said.
  const last = clauses.findLast((one) => one.verb);
  if (!last?.verb || !last.subject || last === of || !TELLING.has(last.verb.base)) return null;
  return /^[,"”»]$/.test(keyAt(scene, last.subject.from - 1)) && !tags.slice(last.verb.next - scene.from).includes('N')
    ? subjectOf(scene, last)
    : null;
};

/** limits miners to 100 MW and charges them …: them is whom the verb before was done to. */
const objectBefore = (scene: Scene, ruler: Predicate): Run | null => {
  const { tags } = englishRead(scene);
  for (let at = ruler.at - 1; at > scene.from; at -= 1) {
    if (tags[at - scene.from] !== 'V' || !DEALING.has(englishRead(scene).rulers[at + 1 - scene.from]?.base ?? ''))
      continue;
    let to = at + 1;
    while (to < ruler.at && among('ND', tags[to - scene.from])) to += 1;
    if (to > at + 1) return trimmed(scene, { from: at + 1, to: to - 1 });
  }
  return antecedent(scene, ruler.clause) ?? subjectOf(scene, ruler.clause);
};

/** Whom the first clause with a verb is about. */
export const englishOpener = (scene: Scene): Run | null => {
  const first = englishRead(scene).clauses.find((one) => one.verb && one.subject);
  return first ? subjectOf(scene, first) : null;
};
