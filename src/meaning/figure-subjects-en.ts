import { type Item, keyAt, type Scene } from './figure-scene.ts';
import { attributive, boundBefore, headOf } from './figure-subjects-attributes-en.ts';
import type { Clause, Predicate } from './figure-subjects-clause.ts';
import { MEASURE_NOUNS_EN } from './figure-subjects-lexicon.ts';
import { englishVerbBetween, firstObject, objectOf } from './figure-subjects-objects-en.ts';
import {
  dealtTo,
  objectBefore,
  ofObject,
  placeBetween,
  saysKind,
  somebody,
  standsFor,
  strikes,
} from './figure-subjects-objects-of-en.ts';
import { trimmed } from './figure-subjects-owner-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { BANNING, VALUING } from './figure-subjects-verbs-en.ts';
import { antecedent, isPronoun, owner, subjectOf, tellerOf } from './figure-subjects-who-en.ts';
import { among } from './figure-subjects-words-en.ts';

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
