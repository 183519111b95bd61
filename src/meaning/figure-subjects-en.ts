import { askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { attributive, boundBefore, headOf } from './figure-subjects-attributes-en.ts';
import type { Clause, Predicate } from './figure-subjects-clause.ts';
import { MEASURE_NOUNS_EN, PRONOUNS } from './figure-subjects-lexicon.ts';
import { type Owner, ownerOf, trimmed } from './figure-subjects-owner-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { BANNING, DEALING, GIVING, TELLING, VALUING } from './figure-subjects-verbs-en.ts';
import { among } from './figure-subjects-words-en.ts';

const owner = (scene: Scene, run: Run): Owner => ownerOf({ scene, tags: englishRead(scene).tags, run });
export const englishOwner = (scene: Scene, run: Run): Run | null => {
  const found = owner(scene, run);
  return found === 'its' ? null : found;
};

const isPronoun = (scene: Scene, run: Run): boolean => run.from === run.to && PRONOUNS.has(keyAt(scene, run.from));

/** Who a pronoun, or an empty place in front of a verb, stands for: the subject of the clause before. */
const antecedent = (scene: Scene, of: Clause): Run | null => {
  const { clauses } = englishRead(scene);
  let teller: Run | null = null;
  for (let i = clauses.indexOf(of) - 1; i >= 0; i -= 1) {
    const one = clauses[i];
    if (!one?.subject || isPronoun(scene, one.subject)) continue;
    // Oman’s hashrate rose, the regulator said, but its share fell: who is put in to tell is not whom it is about.
    if (i > 0 && one.verb && TELLING.has(one.verb.base) && keyAt(scene, one.verb.next) === ',') {
      teller ??= one.subject;
      continue;
    }
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

const isWe = askedOf(/^(?:we|our)$/);
const subjectOf = (scene: Scene, of: Clause): Run | null => {
  if (of.subject && isWe(scene.tokens[of.subject.from])) {
    const found = speaker(scene);
    if (found) return found;
  }
  if (!of.subject) return antecedent(scene, of);
  const found = owner(scene, of.subject);
  return found === 'its' ? antecedent(scene, of) : found;
};

/** The noun phrase between a verb and the figure; null where another figure or a sign parts them. */
const objectOf = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  let from = item.lead;
  while (from > ruler.next && among('NDPAEG"', tags[from - 1 - scene.from])) from -= 1;
  let to = item.lead - 1;
  while (to >= from && among('PA"', tags[to - scene.from])) to -= 1;
  while (from <= to && among('PA"', tags[from - scene.from])) from += 1;
  return from <= to ? { from, to } : null;
};

/** limited miners to 100 MW, charges them: the first object of a verb that deals something out. */
const dealtTo = (scene: Scene, ruler: Predicate, item: Item): Run | 'its' | null => {
  if (!DEALING.has(ruler.base) || ruler.passive) return null;
  const { tags } = englishRead(scene);
  if (tags[ruler.next - scene.from] === 'O') return 'its';
  // fined two companies 3 million: a count may be whom it falls on.
  const taken = (at: number): boolean => among('ND"', tags[at - scene.from]) || itemAt(scene, at)?.unit === 'count';
  let to = ruler.next;
  while (to < item.lead && taken(to)) to += 1;
  if (to === ruler.next || (GIVING.has(ruler.base) && to < item.lead)) return null;
  const run = { from: ruler.next, to: to - 1 };
  return MEASURE_NOUNS_EN.has(keyAt(scene, run.to)) ? null : trimmed(scene, run);
};

/** A figure without a verb in front of it: what it is a part of, or the phrase that leads to it. */
const verbless = (scene: Scene, item: Item): Run | null => {
  const { homes, tags } = englishRead(scene);
  const home = homes[item.from - scene.from];
  // The deal, worth €1.2bn, gives: an inserted phrase speaks of what stands in front of it.
  if (home?.inserted && home.subject) return subjectOf(scene, home);
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
  if (from > to) return null;
  const found = owner(scene, { from, to });
  return found === 'its' ? (home ? antecedent(scene, home) : null) : found;
};

/** and nuclear 9.8 %, wind 12 percent: the name between two figures of one unit whose verb is left out. */
export const englishGap = (scene: Scene, item: Item, start: number): Run | null => {
  const { tags } = englishRead(scene);
  let to = item.lead - 1;
  if (/^(?:for|at|with|to|by)$/.test(keyAt(scene, to))) to -= 1;
  let from = to + 1;
  while (from > start && among('NDA"', tags[from - 1 - scene.from])) from -= 1;
  while (from <= to && tags[from - scene.from] === 'A') from += 1;
  // and that of coal to 5.9 %
  const that = keyAt(scene, from - 1) === 'of' && keyAt(scene, from - 2) === 'that' ? from - 2 : from;
  const joint =
    that > start &&
    /^(?:[,;C]|S)$/.test(tags[that - 1 - scene.from] ?? '') &&
    /^(?:,|;|and|while|but)$/.test(keyAt(scene, that - 1));
  const first = keyAt(scene, from);
  if (
    !joint ||
    from > to ||
    to - from > 4 ||
    /^(?:an?|some|another|further|its|their|roughly|about)$/.test(first) ||
    PRONOUNS.has(first)
  )
    return null;
  if (
    /^(?:up|down|ago|earlier|above|below|or|compared|versus|vs|including|against|about|than|less|more|fewer)$/.test(
      first,
    )
  )
    return null;
  if (MEASURE_NOUNS_EN.has(keyAt(scene, to)) && !/^[A-Z]/.test(scene.tokens[to]?.raw ?? '')) return null;
  return trimmed(scene, { from, to });
};

export interface EnglishSubject {
  readonly run: Run | null;
  /** What governs it, in its base form; empty where nothing does. */
  readonly verb: string;
  /** Who tells it, where nobody is named: X said margin widened. */
  readonly teller: Run | null;
}

const PARTAKING = /^(?:account|represent|make|comprise|constitute|supply|provide|cover|generate)$/;

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
  if (item.kind === 'verb' && home) return of(subjectOf(scene, home), tellerOf(scene, home));
  if (!ruler) return of(verbless(scene, item));
  const dealt = dealtTo(scene, ruler, item);
  if (dealt) return of(dealt === 'its' ? objectBefore(scene, ruler) : dealt);
  if (measure === 'ban_term' && BANNING.has(ruler.base)) {
    const banned = firstObject(scene, ruler, item);
    if (banned) return of(trimmed(scene, banned));
  }
  const object = objectOf(scene, ruler, item);
  if (object && (MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, object))) || VALUING.has(ruler.base))) {
    const found = owner(scene, object);
    if (found && found !== 'its') return of(found);
    // puts X’s use at 138 TWh and its emissions at 40: whose the first was.
    const first = found === 'its' && VALUING.has(ruler.base) ? firstObject(scene, ruler, item) : null;
    const its = first && owner(scene, first);
    if (its && its !== 'its') return of(its);
  }
  const sizedThing = object && boundBefore(scene, object, item);
  if (sizedThing) return of(sizedThing);
  const run = subjectOf(scene, ruler.clause);
  // Power accounts for 65 % of costs: a part is named by itself, were it a measure.
  const done = ruler.clause.subject;
  // Mining pumped 34 Mt
  const alone = done?.from === done?.to && keyAt(scene, done?.from ?? -1) === 'mining';
  const part = run === null && (alone || PARTAKING.test(ruler.base)) && done;
  return of(part ? trimmed(scene, part) : run, tellerOf(scene, ruler.clause));
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

/** The noun phrase right behind a verb. */
const firstObject = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  let to = ruler.next;
  while (to < item.lead && among('ND"', tags[to - scene.from])) to += 1;
  return to > ruler.next ? { from: ruler.next, to: to - 1 } : null;
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
  return antecedent(scene, ruler.clause);
};

export const englishVerbBetween = (scene: Scene, from: number, to: number): boolean => {
  const { tags } = englishRead(scene);
  for (let at = to - 1; at >= from && keyAt(scene, at) !== ':'; at -= 1)
    if (among('VX', tags[at - scene.from])) return true;
  return false;
};

/** Whom the first clause with a verb is about. */
export const englishOpener = (scene: Scene): Run | null => {
  const first = englishRead(scene).clauses.find((one) => one.verb && one.subject);
  return first ? subjectOf(scene, first) : null;
};
